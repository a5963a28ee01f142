// A skip list: nodes with as many links as they have levels behind the fixed part, found over an array of pointers in the frame.
// large: 12000 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

enum { LEVELS = 8 };
typedef struct node stillpoint_managed *node;
struct node { long key; node value; node next[]; };
static const struct { stillpoint_type type; uint32_t offsets[2]; } node_type = {{16, 8, 1, 1}, {8, 0}};

static unsigned seed = 97;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static node make(long key, uint64_t levels) {
  node n = (node)stillpoint_new_array(&node_type.type, levels);
  n->key = key;
  return n;
}

// The last nodes before the key, on all levels.
static void find(node head, long key, node *before) {
  node n = head;
  for (int level = LEVELS - 1; level >= 0; level--) {
    while (n->next[level] && n->next[level]->key < key) n = n->next[level];
    before[level] = n;
  }
}

static void insert(node head, long key) {
  node before[LEVELS];
  find(head, key, before);
  node there = before[0]->next[0];
  if (there && there->key == key) {
    there->value = make(there->value ? there->value->key + 1 : 1, 0);
    return;
  }
  uint64_t levels = 1;
  while (levels < LEVELS && next_random() % 2) levels++;
  node n = make(key, levels); // the array before is in the frame meanwhile
  for (node stillpoint_managed *link = n->next + levels; link-- > n->next;) {
    levels--;
    node stillpoint_managed *from = &before[levels]->next[levels];
    *link = *from, *from = n;
  }
}

static int delete(node head, long key) {
  node before[LEVELS];
  find(head, key, before);
  node n = before[0]->next[0];
  if (!n || n->key != key) return 0;
  for (uint64_t level = 0; level < stillpoint_length(n); level++) before[level]->next[level] = n->next[level];
  return 1;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 24, deleted = 0;
  node head = make(-1, LEVELS);
  for (int i = 0; i < n; i++) {
    insert(head, (long)(next_random() % 1500));
    if (i % 3 == 2) deleted += delete(head, (long)(next_random() % 1500));
    if (i % 5 == 4 && head->next[0]) deleted += delete(head, head->next[0]->key);
  }
  long sum = 0;
  for (int level = 0; level < LEVELS; level++)
    for (node m = head->next[level]; m; m = m->next[level])
      sum = (sum * 31 + m->key + (m->value ? m->value->key : 0) + (long)stillpoint_length(m)) % 1000000007;
  printf("%d deleted, %ld\n", deleted, sum);
  return 0;
}
