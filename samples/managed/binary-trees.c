// Trees of managed objects that are made and dropped: the benchmark "binary trees".
//   ./stillpoint run samples/managed/binary-trees.ll [DEPTH]
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node {
  node left, right;
};

static const struct {
  stillpoint_type type;
  uint32_t offsets[2];
} node_type = {{sizeof(struct node), 0, 2, 0}, {offsetof(struct node, left), offsetof(struct node, right)}};

static node make(int depth) {
  node made = (node)stillpoint_new(&node_type.type);
  if (depth > 0) {
    made->left = make(depth - 1);
    made->right = make(depth - 1);
  }
  return made;
}

static long count(node tree) { return tree ? 1 + count(tree->left) + count(tree->right) : 0; }

int main(int argc, char **argv) {
  int most = argc > 1 ? atoi(argv[1]) : 10;
  int least = 4;
  if (most < least + 2) most = least + 2;
  printf("stretch tree of depth %d\t check: %ld\n", most + 1, count(make(most + 1)));
  node kept = make(most);
  for (int depth = least; depth <= most; depth += 2) {
    long trees = 1L << (most - depth + least), check = 0;
    for (long i = 0; i < trees; i++) check += count(make(depth));
    printf("%ld\t trees of depth %d\t check: %ld\n", trees, depth, check);
  }
  printf("long lived tree of depth %d\t check: %ld\n", most, count(kept));
  return 0;
}
