// An AVL tree: insertions and deletions by recursion, each with rotations behind the calls, so that frames hold nodes that move.
// large: 30000 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { int key, height; node left, right; long value; };
static const struct { stillpoint_type type; uint32_t offsets[2]; } node_type = {{32, 0, 2, 0}, {8, 16}};

static unsigned seed = 7;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static int height(node n) { return n ? n->height : 0; }

static void measure(node n) {
  int l = height(n->left), r = height(n->right);
  n->height = 1 + (l > r ? l : r);
}

static node rotate_right(node n) {
  node top = n->left;
  n->left = top->right, top->right = n;
  measure(n), measure(top);
  return top;
}

static node rotate_left(node n) {
  node top = n->right;
  n->right = top->left, top->left = n;
  measure(n), measure(top);
  return top;
}

static node balance(node n) {
  int difference = height(n->left) - height(n->right);
  if (difference > 1) {
    if (height(n->left->left) < height(n->left->right)) n->left = rotate_left(n->left);
    return rotate_right(n);
  }
  if (difference < -1) {
    if (height(n->right->right) < height(n->right->left)) n->right = rotate_right(n->right);
    return rotate_left(n);
  }
  measure(n);
  return n;
}

static node insert(node n, int key, long value) {
  if (!n) {
    n = (node)stillpoint_new(&node_type.type);
    n->key = key, n->height = 1, n->value = value;
    return n;
  }
  if (key < n->key) n->left = insert(n->left, key, value);
  else if (key > n->key) n->right = insert(n->right, key, value);
  else n->value += value;
  return balance(n);
}

static node take_least(node n, node stillpoint_managed *box) {
  if (!n->left) {
    *box = n;
    return n->right;
  }
  n->left = take_least(n->left, box);
  return balance(n);
}

static const struct { stillpoint_type type; uint32_t offsets[1]; } box_type = {{8, 0, 1, 0}, {0}};

static node delete(node n, int key) {
  if (!n) return 0;
  if (key < n->key) n->left = delete(n->left, key);
  else if (key > n->key) n->right = delete(n->right, key);
  else {
    if (!n->left) return n->right;
    if (!n->right) return n->left;
    node stillpoint_managed *box = (node stillpoint_managed *)stillpoint_new(&box_type.type);
    node rest = take_least(n->right, box), least = *box;
    least->right = rest, least->left = n->left;
    n = least;
  }
  return balance(n);
}

static long sum(node n, int depth) {
  if (!n) return 0;
  return sum(n->left, depth + 1) * 3 + n->key * (long)depth + n->value + sum(n->right, depth + 1) * 7;
}

static int valid(node n) {
  if (!n) return 1;
  int difference = height(n->left) - height(n->right);
  return difference > -2 && difference < 2 && (!n->left || n->left->key < n->key) && (!n->right || n->right->key > n->key)
      && valid(n->left) && valid(n->right);
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 22;
  node root = 0;
  for (int i = 0; i < n; i++) {
    root = insert(root, (int)(next_random() % 1000), i);
    if (i % 3 == 2) root = delete(root, (int)(next_random() % 1000));
    if (i % 4 == 3) root = delete(root, root->key);
  }
  printf("height %d, valid %d, sum %lx\n", height(root), valid(root), (unsigned long)sum(root, 1));
  return 0;
}
