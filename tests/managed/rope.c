// Ropes: texts as trees of byte arrays, joined, cut and evened out; leaves and nodes have the same C type and other descriptions.
// large: 1200 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef char stillpoint_managed *bytes;
typedef struct rope stillpoint_managed *rope;
struct rope { long length; rope left; rope right; bytes text; };
static const stillpoint_type bytes_type = {0, 1, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[2]; } join_type = {{32, 0, 2, 0}, {8, 16}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } leaf_type = {{32, 0, 1, 0}, {24}};

static unsigned seed = 37;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static rope leaf(bytes text) {
  rope r = (rope)stillpoint_new(&leaf_type.type);
  r->text = text, r->length = (long)stillpoint_length(text);
  return r;
}

static rope from(const char *text, long length) {
  bytes b = (bytes)stillpoint_new_array(&bytes_type, (uint64_t)length);
  for (bytes to = b, end = b + length; to < end;) *to++ = *text++;
  return leaf(b);
}

static rope join(rope a, rope b) {
  if (!a || !a->length) return b;
  if (!b || !b->length) return a;
  if (!a->left && !b->left && a->length + b->length <= 8) {
    bytes both = (bytes)stillpoint_new_array(&bytes_type, (uint64_t)(a->length + b->length)), to = both;
    for (long i = 0; i < a->length; i++) *to++ = a->text[i];
    for (long i = 0; i < b->length; i++) *to++ = b->text[i];
    return leaf(both);
  }
  rope r = (rope)stillpoint_new(&join_type.type);
  r->left = a, r->right = b, r->length = a->length + b->length;
  return r;
}

static rope part(rope r, long start, long length) {
  if (!r || length <= 0) return 0;
  if (start == 0 && length >= r->length) return r;
  if (r->left) {
    long middle = r->left->length;
    if (start >= middle) return part(r->right, start - middle, length);
    if (start + length <= middle) return part(r->left, start, length);
    rope left = part(r->left, start, middle - start);
    return join(left, part(r->right, 0, start + length - middle));
  }
  if (start + length > r->length) length = r->length - start;
  bytes b = (bytes)stillpoint_new_array(&bytes_type, (uint64_t)length);
  bytes source = r->text + start; // into another object than the one that was made last
  for (long i = 0; i < length; i++) b[i] = source[i];
  return leaf(b);
}

static int at(rope r, long i) {
  while (r->left) {
    if (i < r->left->length) r = r->left;
    else i -= r->left->length, r = r->right;
  }
  return r->text[i];
}

static int depth(rope r) {
  if (!r->left) return 0;
  int a = depth(r->left), b = depth(r->right);
  return 1 + (a > b ? a : b);
}

static rope even(rope r, long start, long length) {
  if (length <= 8) return part(r, start, length);
  rope left = even(r, start, length / 2);
  return join(left, even(r, start + length / 2, length - length / 2));
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 9;
  rope r = from("the quick", 9);
  for (int i = 0; i < n; i++) {
    long cut = (long)(next_random() % (unsigned long)(r->length + 1));
    rope tail = part(r, cut, r->length - cut);
    r = join(join(part(r, 0, cut), from(&"brown fox"[i % 5], 1 + i % 4)), tail);
    if (i % 7 == 6) r = join(part(r, r->length / 2, r->length), part(r, 1, r->length / 2));
    if (r->length > 300) r = part(r, 50, 200);
    if (depth(r) > 20) r = even(r, 0, r->length);
  }
  long sum = 0;
  for (long i = 0; i < r->length; i++) sum = (sum * 257 + at(r, i)) % 1000000007;
  printf("%ld bytes, depth %d, %ld\n", r->length, depth(r), sum);
  return 0;
}
