// A trie over a small alphabet: an array of children within each node, values in a union of two types by node, words by walking.
// large: 30000 --heap-limit 512K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
typedef struct value stillpoint_managed *value;
struct value { value older; int time; char word[12]; };
struct node { value last; node next[4]; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } value_type = {{24, 0, 1, 0}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[5]; } node_type = {{40, 0, 5, 0}, {0, 8, 16, 24, 32}};

static node root; // a global root, in an array's place below
static node roots[2];
static unsigned seed = 17;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static int make_word(char *word) {
  int length = 1 + (int)(next_random() % 5);
  for (int i = 0; i < length; i++) word[i] = (char)('a' + next_random() % 4);
  word[length] = 0;
  return length;
}

static void add(node at, const char *word, int time) {
  for (const char *c = word; *c; c++) {
    node stillpoint_managed *place = &at->next[*c - 'a'];
    if (!*place) *place = (node)stillpoint_new(&node_type.type);
    at = *place;
  }
  value v = (value)stillpoint_new(&value_type.type);
  v->time = time;
  for (int i = 0; word[i]; i++) v->word[i] = word[i];
  v->older = at->last;
  if (v->older && v->older->older) v->older->older = 0; // two at most
  at->last = v;
}

static long count(node at, int depth) {
  if (!at) return 0;
  long sum = 0;
  for (value v = at->last; v; v = v->older) sum += v->time + v->word[depth - 1];
  for (node stillpoint_managed *c = at->next; c != at->next + 4; c++) sum = sum * 3 + count(*c, depth + 1);
  return sum % 1000000007;
}

static void prune(node at, int depth) {
  for (int i = 0; i < 4; i++)
    if (at->next[i]) {
      if (depth == 0) at->next[i] = 0;
      else prune(at->next[i], depth - 1);
    }
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 30;
  char word[8];
  roots[0] = (node)stillpoint_new(&node_type.type);
  roots[1] = root = (node)stillpoint_new(&node_type.type);
  for (int i = 0; i < n; i++) {
    make_word(word);
    add(roots[i & 1], word, i);
    if (i % 500 == 499) prune(roots[i / 500 & 1], 1 + i / 1000 % 3);
  }
  printf("%ld %ld\n", count(roots[0], 0 + 1), count(root, 1));
  return 0;
}
