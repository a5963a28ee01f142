// Thread-local variables are a fiber's own and begin with their values, also in fibers that come after others have ended.
#include "stillpoint.h"
#include <stdio.h>

static _Thread_local long number = 5;
static _Thread_local long table[4] = {1, 2, 3, 4};
static int wrong;

static __attribute__((noinline)) void add(long by) { number += by; }

static void work(void *argument) {
  long by = (long)argument;
  int failed = number != 5 || table[3] != 4;
  for (int i = 0; i < 15; i++) {
    add(by);
    table[i % 4] += by;
    stillpoint_yield();
  }
  failed |= number != 5 + 15 * by || table[0] != 1 + 4 * by || table[3] != 4 + 3 * by;
  __atomic_fetch_add(&wrong, failed, __ATOMIC_RELAXED);
}

int main(void) {
  stillpoint_fiber fibers[10];
  number = 9;
  for (int round = 0; round < 3; round++) {
    for (long i = 0; i < 10; i++) fibers[i] = stillpoint_spawn(work, (void *)(i + 1));
    for (int i = 0; i < 10; i++) stillpoint_join(fibers[i]);
  }
  printf("%d wrong, main's %ld %ld\n", wrong, number, table[0]);
  return 0;
}
