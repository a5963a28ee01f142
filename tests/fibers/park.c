// Fibers in a ring hand a token on by unparking the next one; an unpark that comes before the park is not lost, and two are one.
#include "stillpoint.h"
#include <stdio.h>

enum { FIBERS = 8, ROUNDS = 12 };

static stillpoint_fiber ring[FIBERS], starter;
static volatile int token;

static void hand_on(void *argument) {
  long place = (long)argument;
  for (int i = 0; i < ROUNDS; i++) {
    while (token % FIBERS != place) stillpoint_park();
    token++;
    stillpoint_unpark(place + 1 < FIBERS ? ring[place + 1] : token < FIBERS * ROUNDS ? ring[0] : starter);
  }
}

int main(void) {
  starter = stillpoint_self();
  token = -1;
  for (long i = 0; i < FIBERS; i++) ring[i] = stillpoint_spawn(hand_on, (void *)i);
  token = 0;
  stillpoint_unpark(ring[0]);
  while (token != FIBERS * ROUNDS) stillpoint_park();
  for (int i = 0; i < FIBERS; i++) stillpoint_join(ring[i]);
  printf("token %d\n", token);

  stillpoint_unpark(stillpoint_self());
  stillpoint_unpark(stillpoint_self());
  stillpoint_park();
  stillpoint_unpark(ring[0]);
  printf("own permit taken\n");
  return 0;
}
