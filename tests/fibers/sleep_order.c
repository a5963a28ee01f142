// Sleeps are never short. Where time passes only while all wait (an argument says so), they end in their order.
#include "stillpoint.h"
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { FIBERS = 10 };

static int order[FIBERS], ended, early;

static void sleeper(void *argument) {
  long place = (long)argument, time = 1000000 * ((place * 7) % FIBERS + 1);
  uint64_t before = stillpoint_time();
  if (place % 3 == 0) stillpoint_sleep(time);
  if (place % 3 == 1) usleep(time / 1000);
  if (place % 3 == 2) nanosleep(&(struct timespec){0, time}, 0);
  if (stillpoint_time() - before < (uint64_t)time) __atomic_fetch_add(&early, 1, __ATOMIC_RELAXED);
  order[__atomic_fetch_add(&ended, 1, __ATOMIC_RELAXED)] = (place * 7) % FIBERS;
}

int main(int argc, char **argv) {
  stillpoint_fiber fibers[FIBERS];
  for (long i = 0; i < FIBERS; i++) fibers[i] = stillpoint_spawn(sleeper, (void *)i);
  for (int i = 0; i < FIBERS; i++) stillpoint_join(fibers[i]);
  int wrong = 0;
  for (int i = 0; i < FIBERS && argc > 1; i++) wrong += order[i] != i;
  printf("%d ended, %d early, %d out of order\n", ended, early, wrong);
  printf("invalid time: %d\n", nanosleep(&(struct timespec){0, -1}, 0));
  return 0;
}
