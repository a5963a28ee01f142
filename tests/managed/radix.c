// Radix sort of a list through buckets: an array of structs with head and tail, whose addresses are taken while nodes are made.
// large: 2000 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { unsigned key; node next; };
struct bucket { long count; node head, tail; };
typedef struct bucket stillpoint_managed *buckets;
static const struct { stillpoint_type type; uint32_t offsets[1]; } node_type = {{16, 0, 1, 0}, {8}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } buckets_type = {{0, 24, 0, 2}, {8, 16}};

static unsigned seed = 59;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

// A copy of the node comes last in the bucket, so that each pass makes a new list.
static void put(buckets all, unsigned index, node n) {
  buckets b = all + index;
  node stillpoint_managed *place = b->count ? &b->tail->next : &b->head;
  node copy = (node)stillpoint_new(&node_type.type);
  copy->key = n->key;
  *place = copy, b->tail = copy, b->count++;
}

static node sort(node list, int bits, long *longest) {
  for (int shift = 0; shift < 12; shift += bits) {
    buckets all = (buckets)stillpoint_new_array(&buckets_type.type, 1ul << bits);
    for (; list; list = list->next) put(all, list->key >> shift & ((1u << bits) - 1), list);
    node last = 0;
    for (buckets b = all + (1ul << bits); b-- > all;) { // from the last bucket to the first
      if (!b->count) continue;
      b->tail->next = last, last = b->head;
      if (b->count > *longest) *longest = b->count;
    }
    list = last;
  }
  return list;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 14, wrong = 0;
  long sum = 0, longest = 0;
  for (int bits = n > 100 ? 2 : 3; bits <= (n > 100 ? 6 : 4); bits++) {
    node list = 0;
    for (int i = 0; i < n; i++) {
      node m = (node)stillpoint_new(&node_type.type);
      m->key = next_random() % 4096, m->next = list, list = m;
    }
    long i = 0;
    for (node m = sort(list, bits, &longest); m; m = m->next) {
      sum = (sum * 31 + m->key * ++i) % 1000000007;
      wrong += m->next && m->next->key < m->key;
    }
    wrong += i != n;
  }
  printf("%d wrong, longest %ld, %ld\n", wrong, longest, sum);
  return 0;
}
