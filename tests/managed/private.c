// Fibers that share nothing but the heap: each has another structure, in thread-local variables, on its stack and in recursion.
// large: 10000 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { node left, right; long value; };
typedef node stillpoint_managed *nodes;
static const struct { stillpoint_type type; uint32_t offsets[2]; } node_type = {{24, 0, 2, 0}, {0, 8}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } nodes_type = {{0, 8, 0, 1}, {0}};

static _Thread_local node root;
static _Thread_local struct { long made; nodes table; } mine;
static long results[4];
static int rounds;

static node make(node left, node right, long value) {
  node n = (node)stillpoint_new(&node_type.type);
  n->left = left, n->right = right, n->value = value;
  mine.made++;
  return n;
}

static node full(int depth, long value) {
  if (depth == 0) return 0;
  node left = full(depth - 1, 2 * value);
  return make(left, full(depth - 1, 2 * value + 1), value);
}

static long sum(node n) { return n ? sum(n->left) + n->value + 3 * sum(n->right) : 1; }

static void trees(void *argument) {
  long number = (long)argument, total = 0;
  for (int i = 0; i < rounds; i++) {
    root = full(2 + i % 3, 1);
    if (i % 4 == 0) stillpoint_yield();
    total += sum(root);
  }
  results[number] = total + mine.made;
}

static void list(void *argument) {
  long number = (long)argument, total = 0;
  for (int i = 0; i < rounds * 2; i++) {
    root = make(root, 0, i);
    if (i % 8 == 7) // every second is cut out
      for (node n = root; n && n->left; n = n->left) n->left = n->left->left;
  }
  for (node n = root; n; n = n->left) total = total * 2 % 1000003 + n->value;
  results[number] = total * 10 + mine.made % 10;
}

static void table(void *argument) {
  long number = (long)argument, total = 0;
  mine.table = (nodes)stillpoint_new_array(&nodes_type.type, 16);
  for (int i = 0; i < rounds * 2; i++) {
    nodes place = mine.table + i * 7 % 16;
    node old = *place;
    stillpoint_sleep(0);
    *place = make(old ? old->left : 0, old, i);
    if (old) old->right = old->left = 0;
  }
  for (nodes p = mine.table + 16; p-- > mine.table;)
    if (*p) total = total * 3 % 1000003 + (*p)->value + ((*p)->right ? (*p)->right->value : 7);
  results[number] = total;
}

int main(int argc, char **argv) {
  stillpoint_fiber fibers[4];
  rounds = argc > 1 ? atoi(argv[1]) : 5;
  static void (*const functions[4])(void *) = {trees, list, table, list};
  root = make(0, 0, 1);
  for (long i = 0; i < 4; i++) fibers[i] = stillpoint_spawn(functions[i], (void *)i);
  for (int i = 0; i < 4; i++) stillpoint_join(fibers[i]);
  for (int i = 0; i < 4; i++) printf("%ld ", results[i]);
  printf("%ld\n", root->value);
  return 0;
}
