// A fiber waits at once for a thread that pthread_create has just made and that has not run yet.
#include "stillpoint.h"
#include <pthread.h>
#include <stdio.h>

enum { ROUNDS = 300 };

static stillpoint_channel channel;

static void *send(void *argument) {
  stillpoint_send(channel, &argument);
  return 0;
}

int main(void) {
  pthread_t thread;
  long sum = 0, value;
  channel = stillpoint_channel_new(sizeof(long), 0);
  for (long i = 0; i < ROUNDS; i++) {
    if (pthread_create(&thread, 0, send, (void *)i) != 0) return 1;
    stillpoint_receive(channel, &value);
    sum += value;
    pthread_join(thread, 0);
  }
  printf("%ld\n", sum);
  fflush(stdout);

  // Nobody is left to send.
  stillpoint_receive(channel, &value);
  return 2;
}
