// Fibers build and share managed objects while others collect: each stops at any instruction.
// large: 4000 --heap-limit 2M
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { node next; long value; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } node_type = {{16, 0, 1, 0}, {0}};

enum { FIBERS = 6 };

static node shared[FIBERS];
static _Thread_local node mine;
static stillpoint_mutex mutex;
static int rounds;

static node push(node list, long value) {
  node n = (node)stillpoint_new(&node_type.type);
  n->next = list, n->value = value;
  return n;
}

static long sum(node list) {
  long total = 0;
  for (; list; list = list->next) total += list->value;
  return total;
}

static void work(void *argument) {
  long number = (long)argument;
  for (int round = 0; round < rounds; round++) {
    node list = 0;
    for (int i = 0; i < 12; i++) list = push(list, number + i);
    mine = push(mine, 1);
    if (round % 3 == 0) stillpoint_yield();
    stillpoint_lock(mutex);
    shared[number] = push(shared[number], sum(list));
    if (shared[(number + 1) % FIBERS]) shared[number]->value += shared[(number + 1) % FIBERS]->value * 0;
    stillpoint_unlock(mutex);
  }
  stillpoint_lock(mutex);
  shared[number] = push(shared[number], sum(mine));
  stillpoint_unlock(mutex);
}

int main(int argc, char **argv) {
  stillpoint_fiber fibers[FIBERS];
  rounds = argc > 1 ? atoi(argv[1]) : 4;
  mutex = stillpoint_mutex_new();
  for (long i = 0; i < FIBERS; i++) fibers[i] = stillpoint_spawn(work, (void *)i);
  long total = 0;
  for (int i = 0; i < FIBERS; i++) {
    stillpoint_join(fibers[i]);
    total += sum(shared[i]);
  }
  printf("%ld\n", total);
  return 0;
}
