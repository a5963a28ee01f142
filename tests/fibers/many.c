// 10,000 fibers that are alive at the same time (200 with an argument), each with frames on its stack, wait at one channel.
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

static stillpoint_channel gate;
static stillpoint_mutex mutex;
static long total, alive;

static void member(void *argument) {
  volatile long frame[16];
  for (int i = 0; i < 16; i++) frame[i] = (long)argument;
  __atomic_fetch_add(&alive, 1, __ATOMIC_RELAXED);
  stillpoint_receive(gate, 0);
  stillpoint_lock(mutex);
  total += frame[3] + frame[15];
  stillpoint_unlock(mutex);
}

int main(int argc, char **argv) {
  long count = argc > 1 ? 200 : 10000;
  stillpoint_fiber *fibers = malloc(count * sizeof *fibers);
  gate = stillpoint_channel_new(0, 0);
  mutex = stillpoint_mutex_new();
  for (long i = 0; i < count; i++) fibers[i] = stillpoint_spawn(member, (void *)i);
  while (__atomic_load_n(&alive, __ATOMIC_RELAXED) < count) stillpoint_yield();
  stillpoint_channel_close(gate);
  for (long i = 0; i < count; i++) stillpoint_join(fibers[i]);
  printf("all %d, total %d\n", alive == count, total == count * (count - 1));
  free(fibers);
  return 0;
}
