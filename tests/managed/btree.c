// A B-tree: arrays of keys and of children within a node are shifted and split in loops; children's pointers move between nodes.
// large: 12000 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

enum { T = 3, MOST = 2 * T - 1 };

typedef struct node stillpoint_managed *node;
struct node { int count, leaf; int keys[MOST]; node children[MOST + 1]; };
static const struct { stillpoint_type type; uint32_t offsets[6]; } node_type = {
    {sizeof(struct node), 0, 6, 0}, {32, 40, 48, 56, 64, 72}};
_Static_assert(offsetof(struct node, children) == 32, "as described");

static unsigned seed = 5;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static node new_node(int leaf) {
  node n = (node)stillpoint_new(&node_type.type);
  n->leaf = leaf;
  return n;
}

// Child i of a node that is not full is split.
static void split(node parent, int i) {
  node full = parent->children[i], right = new_node(full->leaf);
  right->count = T - 1;
  for (int k = 0; k < T - 1; k++) right->keys[k] = full->keys[k + T];
  if (!full->leaf)
    for (node stillpoint_managed *to = right->children, *from = full->children + T; to < right->children + T; to++) {
      *to = *from;
      *from++ = 0;
    }
  full->count = T - 1;
  for (node stillpoint_managed *c = parent->children + parent->count; c > parent->children + i; c--) c[1] = c[0];
  parent->children[i + 1] = right;
  for (int k = parent->count; k > i; k--) parent->keys[k] = parent->keys[k - 1];
  parent->keys[i] = full->keys[T - 1];
  parent->count++;
}

static node insert(node root, int key) {
  if (root->count == MOST) {
    node top = new_node(0);
    top->children[0] = root;
    split(top, 0);
    root = top;
  }
  node n = root;
  for (;;) {
    int i = n->count;
    while (i > 0 && n->keys[i - 1] > key) i--;
    if (i > 0 && n->keys[i - 1] == key) return root;
    if (n->leaf) {
      for (int stillpoint_managed *k = n->keys + n->count; k > n->keys + i; k--) *k = k[-1];
      n->keys[i] = key, n->count++;
      return root;
    }
    if (n->children[i]->count == MOST) {
      split(n, i);
      if (key == n->keys[i]) return root;
      if (key > n->keys[i]) i++;
    }
    n = n->children[i];
  }
}

static long walk(node n, int depth, long sum) {
  for (int i = 0; i <= n->count; i++) {
    if (!n->leaf) sum = walk(n->children[i], depth + 1, sum);
    if (i < n->count) sum = (sum * 131 + n->keys[i] * depth) % 1000000007;
  }
  return sum;
}

static int has(node n, int key) {
  for (;;) {
    int i = 0;
    while (i < n->count && n->keys[i] < key) i++;
    if (i < n->count && n->keys[i] == key) return 1;
    if (n->leaf) return 0;
    n = n->children[i];
  }
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 40;
  long sum = 0, found = 0;
  for (int round = 0; round < (n > 100 ? 4 : 1); round++) {
    node root = new_node(1);
    for (int i = 0; i < n; i++) root = insert(root, (int)(next_random() % 4096));
    for (int i = 0; i < n / 4; i++) found += has(root, (int)(next_random() % 4096));
    sum += walk(root, 1, round);
  }
  printf("%ld found, %ld\n", found, sum);
  return 0;
}
