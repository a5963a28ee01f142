// Fibers do nothing but make objects, so that many slices end in the middle of that: the next fiber goes on in the same memory.
// large: 3000 --heap-limit 1M
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { node next; long value; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } node_type = {{16, 0, 1, 0}, {0}};

enum { FIBERS = 4, LENGTH = 200 };

static long rounds;
static long wrong[FIBERS];

static void work(void *argument) {
  long me = (long)argument;
  for (long round = 0; round < rounds; round++) {
    node list = 0;
    for (long i = 0; i < LENGTH; i++) {
      node made = (node)stillpoint_new(&node_type.type);
      made->next = list;
      made->value = me + i;
      list = made;
    }
    long sum = 0, length = 0;
    for (; list && length <= LENGTH; list = list->next, length++) sum += list->value;
    wrong[me] += length != LENGTH || sum != LENGTH * me + LENGTH * (LENGTH - 1) / 2;
  }
}

int main(int argc, char **argv) {
  stillpoint_fiber fibers[FIBERS];
  rounds = argc > 1 ? atol(argv[1]) : 1;
  for (long i = 0; i < FIBERS; i++) fibers[i] = stillpoint_spawn(work, (void *)i);
  for (long i = 0; i < FIBERS; i++) stillpoint_join(fibers[i]);
  for (long i = 0; i < FIBERS; i++) printf("fiber %ld: %ld of %ld lists are wrong\n", i, wrong[i], rounds);
  return 0;
}
