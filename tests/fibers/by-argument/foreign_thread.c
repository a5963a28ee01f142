// A thread that native code makes answers a fiber through channels, while another fiber runs between.
#include "stillpoint.h"
#include <pthread.h>
#include <stdio.h>

enum { ROUNDS = 200 };

static stillpoint_channel there, back;
static _Atomic int begun, turns;
static _Atomic int is_over;

static void *answer(void *argument) {
  long value;
  begun = 1;
  while (stillpoint_receive(there, &value) == STILLPOINT_OK) value++, stillpoint_send(back, &value);
  return argument;
}

static void other(void *argument) {
  while (!is_over) turns++, stillpoint_yield();
}

int main(void) {
  pthread_t thread;
  long sum = 0;
  there = stillpoint_channel_new(sizeof(long), 0);
  back = stillpoint_channel_new(sizeof(long), 0);
  stillpoint_fiber between = stillpoint_spawn(other, 0);
  pthread_create(&thread, 0, answer, 0);
  while (!begun) stillpoint_sleep(1000000);

  // The other fiber's thread may be late on a busy machine, but it comes.
  int before = turns;
  for (long i = 0, value; i < ROUNDS || turns == before; i++) {
    stillpoint_send(there, &i);
    stillpoint_receive(back, &value);
    if (i < ROUNDS) sum += value;
  }
  is_over = 1;
  stillpoint_channel_close(there);
  pthread_join(thread, 0);
  stillpoint_join(between);
  printf("%ld, the other fiber ran: %d\n", sum, turns > before);
  return 0;
}
