// A red-black tree with parents: rotations through the place in the parent (or the global root) that points to a node.
// large: 8000 --heap-limit 384K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { node parent, child[2]; short key; char red; };
static const struct { stillpoint_type type; uint32_t offsets[3]; } node_type = {{32, 0, 3, 0}, {0, 8, 16}};

typedef struct tree stillpoint_managed *tree;
struct tree { long count; node root; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } tree_type = {{16, 0, 1, 0}, {8}};

static unsigned seed = 3;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static void rotate(tree t, node n, int side) {
  node top = n->child[!side], parent = n->parent, moved = top->child[side];
  node stillpoint_managed *place = parent ? &parent->child[parent->child[1] == n] : &t->root;
  n->child[!side] = moved;
  if (moved) moved->parent = n;
  top->child[side] = n, n->parent = top;
  top->parent = parent;
  *place = top;
}

static void insert(tree t, int key) {
  node stillpoint_managed *place = &t->root;
  node parent = 0;
  while (*place) {
    parent = *place;
    if (parent->key == key) return;
    place = &parent->child[key > parent->key];
  }
  node n = (node)stillpoint_new(&node_type.type);
  n->key = (short)key, n->red = 1, n->parent = parent;
  if (parent) parent->child[key > parent->key] = n;
  else t->root = n;
  t->count++;

  while ((parent = n->parent) && parent->red) {
    node grand = parent->parent;
    int side = grand->child[1] == parent;
    node uncle = grand->child[!side];
    if (uncle && uncle->red) {
      parent->red = uncle->red = 0, grand->red = 1;
      n = grand;
      continue;
    }
    if (parent->child[!side] == n) {
      rotate(t, parent, side);
      n = parent, parent = n->parent;
    }
    parent->red = 0, grand->red = 1;
    rotate(t, grand, !side);
  }
  t->root->red = 0;
}

// The black height, or -1000 when something is wrong.
static int check(node n, node parent) {
  if (!n) return 1;
  if (n->parent != parent || (n->red && parent && parent->red)) return -1000;
  int left = check(n->child[0], n), right = check(n->child[1], n);
  return left == right ? left + !n->red : -1000;
}

static node first(node n) {
  while (n && n->child[0]) n = n->child[0];
  return n;
}

static node after(node n) {
  if (n->child[1]) return first(n->child[1]);
  while (n->parent && n->parent->child[1] == n) n = n->parent;
  return n->parent;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 45;
  long sum = 0;
  int black = 0;
  for (int round = 0; round < (n > 100 ? 5 : 1); round++) {
    tree t = (tree)stillpoint_new(&tree_type.type);
    for (int i = 0; i < n; i++) insert(t, (int)(next_random() % 3000));
    long position = 1;
    for (node m = first(t->root); m; m = after(m)) sum = (sum * 31 + m->key * position++ + m->red) % 1000000007;
    black = check(t->root, 0);
    sum += t->count;
  }
  printf("black height %d, %ld\n", black, sum);
  return 0;
}
