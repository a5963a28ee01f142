// Strong components by Tarjan's recursion with a stack through the nodes, and union by rank with halving of paths.
// large: 400 --heap-limit 192K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
typedef node stillpoint_managed *nodes;
struct node { node below, leader; nodes out; int index, low, on_stack, rank; };
static const struct { stillpoint_type type; uint32_t offsets[3]; } node_type = {{40, 0, 3, 0}, {0, 8, 16}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } nodes_type = {{0, 8, 0, 1}, {0}};

static node stack;
static int visited, components;
static long hash;
static unsigned seed = 29;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static void strong(node n) {
  n->index = n->low = ++visited;
  n->below = stack, stack = n, n->on_stack = 1;
  for (nodes o = n->out, end = o + stillpoint_length(n->out); o < end; o++) {
    if (!(*o)->index) {
      strong(*o);
      if ((*o)->low < n->low) n->low = (*o)->low;
    } else if ((*o)->on_stack && (*o)->index < n->low) n->low = (*o)->index;
  }
  if (n->low != n->index) return;
  components++;
  node top;
  long size = 0;
  do {
    top = stack;
    stack = top->below, top->below = 0, top->on_stack = 0;
    size++;
  } while (top != n);
  hash = (hash * 17 + size * components) % 1000003;
}

static node find(node n) {
  while (n->leader) {
    if (n->leader->leader) n->leader = n->leader->leader;
    n = n->leader;
  }
  return n;
}

static int unite(node a, node b) {
  a = find(a), b = find(b);
  if (a == b) return 0;
  node winner = a->rank < b->rank ? b : a, loser = winner == a ? b : a;
  loser->leader = winner;
  winner->rank += winner->rank == loser->rank;
  return 1;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 14;
  int groups = 0;
  for (int round = 0; round < (n > 50 ? 15 : 1); round++) {
    nodes all = (nodes)stillpoint_new_array(&nodes_type.type, (uint64_t)n);
    for (int i = 0; i < n; i++) all[i] = (node)stillpoint_new(&node_type.type);
    for (int i = 0; i < n; i++) {
      nodes out = (nodes)stillpoint_new_array(&nodes_type.type, next_random() % 4);
      for (uint64_t o = 0; o < stillpoint_length(out); o++) out[o] = all[next_random() % (unsigned)n];
      all[i]->out = out;
    }
    visited = 0;
    for (int i = 0; i < n; i++)
      if (!all[i]->index) strong(all[i]);
    groups = n;
    for (int i = 0; i < n; i++)
      for (uint64_t o = 0; o < stillpoint_length(all[i]->out); o++) groups -= unite(all[i], all[i]->out[o]);
  }
  printf("%d components, %d groups, %ld\n", components, groups, hash);
  return 0;
}
