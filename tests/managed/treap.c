// A treap that is split and merged, with no change of what was (persistent): pairs of trees as results by value, much garbage.
// large: 1500 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { unsigned priority; int key; node left; long size; node right; };
static const struct { stillpoint_type type; uint32_t offsets[2]; } node_type = {{32, 0, 2, 0}, {8, 24}};

struct pair { node low, high; };

static unsigned seed = 13;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static long size(node n) { return n ? n->size : 0; }

static node with(node like, node left, node right) {
  node n = (node)stillpoint_new(&node_type.type);
  n->priority = like->priority, n->key = like->key;
  n->left = left, n->right = right, n->size = 1 + size(left) + size(right);
  return n;
}

__attribute__((noinline)) static struct pair split(node n, int key) {
  struct pair p = {0, 0};
  if (!n) return p;
  if (n->key < key) {
    p = split(n->right, key);
    p.low = with(n, n->left, p.low);
  } else {
    p = split(n->left, key);
    p.high = with(n, p.high, n->right);
  }
  return p;
}

static node merge(node a, node b) {
  if (!a) return b;
  if (!b) return a;
  return a->priority > b->priority ? with(a, a->left, merge(a->right, b)) : with(b, merge(a, b->left), b->right);
}

static node insert(node t, int key) {
  struct pair p = split(t, key), q = split(p.high, key + 1);
  node one = q.low;
  if (!one) {
    one = (node)stillpoint_new(&node_type.type);
    one->priority = next_random(), one->key = key, one->size = 1;
  }
  return merge(merge(p.low, one), q.high);
}

static node remove_range(node t, int from, int to) {
  struct pair p = split(t, from);
  return merge(p.low, split(p.high, to).high);
}

static int at(node n, long rank) {
  while (rank != size(n->left)) {
    if (rank < size(n->left)) n = n->left;
    else rank -= size(n->left) + 1, n = n->right;
  }
  return n->key;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 16;
  node t = 0, old = 0;
  long sum = 0;
  for (int i = 0; i < n; i++) {
    t = insert(t, (int)(next_random() % 900));
    if (i == n / 2) old = t;
    if (i % 6 == 5) {
      int from = (int)(next_random() % 900);
      t = remove_range(t, from, from + 40);
    }
    if (t) sum = (sum * 7 + at(t, (long)(next_random() % (unsigned long)size(t)))) % 1000003;
  }
  for (long i = 0; i < size(old); i++) sum = (sum * 3 + at(old, i)) % 1000003;
  printf("%ld %ld %ld\n", size(t), size(old), sum);
  return 0;
}
