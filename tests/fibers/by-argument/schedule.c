// Prints the schedule: which fiber did each of the steps, one after the other.
#include "stillpoint.h"
#include <stdio.h>

enum { FIBERS = 5, STEPS = 60 };

static char steps[FIBERS * STEPS + 1];
static int count;

static void step(void *argument) {
  for (int i = 0; i < STEPS; i++) {
    steps[__atomic_fetch_add(&count, 1, __ATOMIC_RELAXED)] = (char)('a' + (long)argument);
    if (i % 16 == 15) stillpoint_sleep(1000);
  }
}

int main(void) {
  stillpoint_fiber fibers[FIBERS];
  for (long i = 0; i < FIBERS; i++) fibers[i] = stillpoint_spawn(step, (void *)i);
  for (int i = 0; i < FIBERS; i++) stillpoint_join(fibers[i]);
  puts(steps);
  return 0;
}
