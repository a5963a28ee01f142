// Old objects get pointers to young ones in every way: fields, elements, globals, thread-local variables, links, copied structs.
// large: 4000 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { node a, b; long value; };
typedef node stillpoint_managed *nodes;
struct pair { node first; long number; node second; };
typedef struct pair stillpoint_managed *pairs;
static const struct { stillpoint_type type; uint32_t offsets[2]; } node_type = {{24, 0, 2, 0}, {0, 8}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } nodes_type = {{0, 8, 0, 1}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } pairs_type = {{0, 24, 0, 2}, {0, 16}};

static node old_tree, old_list;
static struct { long unused; node young[3]; } global;
static _Thread_local node mine;
static unsigned seed = 127;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static node make(long value) {
  node n = (node)stillpoint_new(&node_type.type);
  n->value = value;
  return n;
}

static node tree(int depth) {
  node n = make(depth);
  if (depth) n->a = tree(depth - 1), n->b = tree(depth - 1);
  return n;
}

static void short_lived(int count) {
  node list = 0;
  for (int i = 0; i < count; i++) {
    node n = make(i);
    n->a = list, list = i % 7 ? n : 0;
  }
}

static long follow(node n) {
  long sum = 0;
  for (int i = 0; n && i < 4; i++, n = n->a) sum = sum * 3 + n->value;
  return sum;
}

int main(int argc, char **argv) {
  int rounds = argc > 1 ? atoi(argv[1]) : 12, big = rounds > 100;
  old_tree = tree(big ? 8 : 3);
  nodes array = (nodes)stillpoint_new_array(&nodes_type.type, big ? 400 : 5);
  pairs structs = (pairs)stillpoint_new_array(&pairs_type.type, big ? 60 : 3);
  uint64_t elements = stillpoint_length(array), records = stillpoint_length(structs);
  for (int i = 0; i < 6; i++) {
    node n = make(i);
    n->a = old_list, old_list = n;
  }
  if (big) short_lived(20000);
  long sum = 0;
  for (int round = 0; round < rounds; round++) {
    node young = make(round);
    young->a = mine ? mine->a : 0; // what is older, from what is younger
    node n = old_tree; // a leaf of the old tree gets it
    while (n->b) n = next_random() % 2 ? n->a : n->b;
    n->a = young;
    nodes place = array + next_random() % elements;
    *place = make(round + 1);
    (*place)->b = young, (*place)->a = n;
    pairs p = structs + next_random() % records;
    *p = (struct pair){young, round, *place};
    pairs q = structs + next_random() % records;
    q->first = p->second, q->number = p->number, q->second = p->first;
    global.young[round % 3] = young;
    node stillpoint_managed *link = &old_list->a; // the last of the old list is cut off, a new one put in
    for (unsigned steps = next_random() % 4; steps && (*link)->a; steps--) link = &(*link)->a;
    node fresh = make(round * 2);
    fresh->a = (*link)->a, *link = fresh;
    mine = make(round * 5), mine->a = global.young[(round + 1) % 3];
    if (big) short_lived(10);
    sum += follow(old_list) + follow(array[next_random() % elements]);
    sum = (sum * 7 + follow(structs[next_random() % records].second)) % 1000003;
    if (n->a == young && n->value) sum += follow(mine);
    n->a = round % 2 ? make(-round) : 0;
  }
  for (uint64_t i = 0; i < elements; i++) sum = (sum * 3 + follow(array[i])) % 1000003;
  printf("%ld %ld %ld\n", sum, follow(mine), follow(global.young[1]));
  return 0;
}
