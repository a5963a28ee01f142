// Many fibers that make an object each time they are on: together they fill the space for new objects, and not one each a part of it.
// All fibers at their eighth object hold 768,000 bytes.
// large: 4000 --heap-limit 1400K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct item stillpoint_managed *item;
struct item { item next; long value; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } item_type = {{16, 0, 1, 0}, {0}};

static long sums[4096];
static const int rounds = 40;

static void work(void *argument) {
  long me = (long)argument;
  item list = 0;
  for (int i = 0; i < rounds; i++) {
    item made = (item)stillpoint_new(&item_type.type);
    made->next = i % 8 ? list : 0;
    made->value = me + i;
    list = made;
    stillpoint_yield();
  }
  for (; list; list = list->next) sums[me] += list->value;
}

int main(int argc, char **argv) {
  long count = argc > 1 ? atol(argv[1]) : 5, sum = 0;
  stillpoint_fiber fibers[4096];
  for (long i = 0; i < count; i++) fibers[i] = stillpoint_spawn(work, (void *)i);
  for (long i = 0; i < count; i++) stillpoint_join(fibers[i]);
  for (long i = 0; i < count; i++) sum += sums[i];
  printf("%ld fibers, sum %ld\n", count, sum);
  return 0;
}
