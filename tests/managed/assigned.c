// Structs with managed pointers assigned from object to object, of one word (LLVM makes an i64 of it) and of many, and between other
// places of which no type is known in IR. Without an argument all of the ways, or the one with its number.
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct one { node of; };
struct three { node first; long number; node second; };
struct many { struct three of[12]; };
struct node { long value; struct one one; struct three three; struct many many; };
static const struct { stillpoint_type type; uint32_t offsets[27]; } node_type = {{sizeof(struct node), 0, 27, 0},
    {8, 16, 32, 40, 56, 64, 80, 88, 104, 112, 128, 136, 152, 160, 176, 184, 200, 208, 224, 232, 248, 256, 272, 280, 296, 304, 320}};

static node make(long value) {
  node n = (node)stillpoint_new(&node_type.type);
  n->value = value;
  return n;
}

__attribute__((noinline)) static void copy_one(node to, node from) { to->one = from->one; } // opt -O2: as an i64
__attribute__((noinline)) static void copy_three(node to, node from) { to->three = from->three; }
__attribute__((noinline)) static void copy_many(node to, node from) { to->many = from->many; } // calls memcpy
__attribute__((noinline)) static void copy_all(node to, node from) { *to = *from; }

__attribute__((noinline)) static void copy_over_local(node to, node from) {
  struct three t = from->three; // opt -O2: without the local variable
  to->three = t;
}

static struct three globals[2];
__attribute__((noinline)) static void copy_global(int to, int from) { globals[to] = globals[from]; }

__attribute__((noinline)) static struct three same(struct three t) { // from an argument in memory to a result in memory
  t.number++;
  return t;
}

int main(int argc, char **argv) {
  long sum = 0;
  int only = argc > 1 ? atoi(argv[1]) : -1;
  for (int i = 0; i < 7; i++) {
    if (only >= 0 && i != only) continue;
    node a = make(1), b = make(2);
    b->one.of = make(i), b->three.first = make(10 + i), b->three.second = make(20 + i);
    for (int k = 0; k < 12; k++) b->many.of[k].first = make(30 + k + i);
    if (i == 0) copy_one(a, b), a->three = (struct three){a->one.of, 1, a->one.of};
    if (i == 1) copy_three(a, b);
    if (i == 2) copy_many(a, b), a->three.first = a->three.second = a->many.of[11].first;
    if (i == 3) copy_all(a, b);
    if (i == 4) copy_over_local(a, b);
    if (i == 5) {
      globals[0].first = b->three.first, globals[0].second = b->three.second;
      copy_global(1, 0);
      a->three.first = globals[1].first, a->three.second = globals[1].second;
    }
    if (i == 6) {
      struct three t = {b->three.first, 1, b->three.second};
      t = same(t);
      a->three.first = t.first, a->three.second = t.second;
    }
    sum = sum * 100 + a->three.first->value + a->three.second->value;
  }
  printf("%ld\n", sum);
  return 0;
}
