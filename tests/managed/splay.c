// A splay tree, top down: two trees grow at places that move on, while the middle one is taken apart; then split and joined.
// large: 6000 --heap-limit 128K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { node left, right; long key, uses; };
static const struct { stillpoint_type type; uint32_t offsets[2]; } node_type = {{32, 0, 2, 0}, {0, 8}};

static unsigned seed = 11;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static node splay(node t, long key) {
  if (!t) return 0;
  node header = (node)stillpoint_new(&node_type.type);
  node stillpoint_managed *less = &header->left, *more = &header->right;
  for (;;) {
    if (key < t->key) {
      if (!t->left) break;
      if (key < t->left->key) {
        node l = t->left;
        t->left = l->right, l->right = t, t = l;
        if (!t->left) break;
      }
      *more = t, more = &t->left;
      t = t->left;
    } else if (key > t->key) {
      if (!t->right) break;
      if (key > t->right->key) {
        node r = t->right;
        t->right = r->left, r->left = t, t = r;
        if (!t->right) break;
      }
      *less = t, less = &t->right;
      t = t->right;
    } else break;
  }
  *less = t->left, *more = t->right;
  t->left = header->left, t->right = header->right;
  return t;
}

static node use(node t, long key) {
  t = splay(t, key);
  if (t && t->key == key) {
    t->uses++;
    return t;
  }
  node n = (node)stillpoint_new(&node_type.type);
  n->key = key;
  if (t && key < t->key) n->left = t->left, n->right = t, t->left = 0;
  else if (t) n->right = t->right, n->left = t, t->right = 0;
  return n;
}

static node drop(node t, long key) {
  t = splay(t, key);
  if (!t || t->key != key) return t;
  if (!t->left) return t->right;
  node rest = t->right;
  t = splay(t->left, key);
  t->right = rest;
  return t;
}

static long sum(node t, long depth) {
  return t ? (sum(t->left, depth + 1) * 5 + t->key * depth + t->uses + sum(t->right, depth + 2)) % 1000003 : 1;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 36;
  node t = 0;
  for (int i = 0; i < n; i++) {
    t = use(t, (long)(next_random() % 400) * 2);
    if (i % 5 == 4) t = drop(t, (long)(next_random() % 400) * 2);
  }
  printf("root %ld used %ld, %ld\n", t->key, t->uses, sum(t, 1));
  return 0;
}
