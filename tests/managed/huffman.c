// Huffman's code: trees joined two by two from a list in order, codes in arrays, a text coded into bits and back.
// large: 4000 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct tree stillpoint_managed *tree;
struct tree { long weight; tree zero, one, next; int letter, order; };
typedef unsigned char stillpoint_managed *bytes;
typedef bytes stillpoint_managed *codes;
static const struct { stillpoint_type type; uint32_t offsets[3]; } tree_type = {{40, 0, 3, 0}, {8, 16, 24}};
static const stillpoint_type bytes_type = {0, 1, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[1]; } codes_type = {{0, 8, 0, 1}, {0}};

enum { LETTERS = 6 };
static unsigned seed = 107;
static int made;

static bytes make_text(int n) {
  bytes text = (bytes)stillpoint_new_array(&bytes_type, (uint64_t)n);
  for (bytes p = text; p != text + n; p++) {
    seed = seed * 1664525u + 1013904223u;
    for (*p = 0; *p < LETTERS - 1 && seed >> (8 + *p) & 1; ++*p) {}
  }
  return text;
}

static void insert(tree stillpoint_managed *head, tree t) { // head: the array of one pointer that the list begins in
  tree stillpoint_managed *link = head;
  while (*link && ((*link)->weight < t->weight || ((*link)->weight == t->weight && (*link)->order < t->order))) link = &(*link)->next;
  t->next = *link, *link = t;
}

static tree make(bytes text) {
  codes ignored = (codes)stillpoint_new_array(&codes_type.type, LETTERS); // garbage at once
  tree stillpoint_managed *head = (tree stillpoint_managed *)stillpoint_new_array(&codes_type.type, 1);
  (void)ignored;
  for (int letter = 0; letter < LETTERS; letter++) {
    tree t = (tree)stillpoint_new(&tree_type.type);
    t->letter = letter, t->order = made++;
    for (uint64_t i = 0; i < stillpoint_length(text); i++) t->weight += text[i] == letter;
    insert(head, t);
  }
  for (;;) {
    tree a = *head, b = a->next;
    if (!b) return a;
    *head = b->next, a->next = b->next = 0;
    tree t = (tree)stillpoint_new(&tree_type.type);
    t->weight = a->weight + b->weight, t->zero = a, t->one = b, t->letter = -1, t->order = made++;
    insert(head, t);
  }
}

static void assign(codes all, tree t, bytes code) {
  if (t->letter >= 0) {
    all[t->letter] = code;
    return;
  }
  uint64_t n = stillpoint_length(code);
  for (unsigned char bit = 0; bit < 2; bit++) {
    bytes longer = (bytes)stillpoint_new_array(&bytes_type, n + 1);
    for (uint64_t i = 0; i < n; i++) longer[i] = code[i];
    longer[n] = bit;
    assign(all, bit ? t->one : t->zero, longer);
  }
}

static bytes encode(codes all, bytes text, long *bits) {
  bytes out = (bytes)stillpoint_new_array(&bytes_type, stillpoint_length(text)), to = out;
  *bits = 0;
  for (bytes p = text, end = text + stillpoint_length(text); p != end; p++) {
    bytes code = all[*p];
    for (uint64_t i = 0; i < stillpoint_length(code); i++) {
      *to |= (unsigned char)(code[i] << (*bits & 7));
      if ((++*bits & 7) == 0) to++;
    }
  }
  return out;
}

static bytes decode(tree root, bytes coded, long bits, long length) {
  bytes text = (bytes)stillpoint_new_array(&bytes_type, (uint64_t)length), to = text;
  tree t = root;
  for (long i = 0; i < bits; i++) {
    t = coded[i / 8] >> (i & 7) & 1 ? t->one : t->zero;
    if (t->letter >= 0) *to++ = (unsigned char)t->letter, t = root;
  }
  return text;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 18, wrong = 0;
  long sum = 0, all_bits = 0;
  for (int round = 0; round < (n > 100 ? 12 : 1); round++) {
    bytes text = make_text(n);
    tree root = make(text);
    codes all = (codes)stillpoint_new_array(&codes_type.type, LETTERS);
    assign(all, root, (bytes)stillpoint_new_array(&bytes_type, 0));
    long bits;
    bytes coded = encode(all, text, &bits), back = decode(root, coded, bits, n);
    for (int i = 0; i < n; i++) wrong += back[i] != text[i], sum = (sum * 31 + coded[i]) % 1000003;
    all_bits += bits;
  }
  printf("%d wrong, %ld bits, %ld\n", wrong, all_bits, sum);
  return 0;
}
