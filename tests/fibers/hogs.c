// Fibers that compute without end leave one that waits now and then its turns; with an argument it yields instead of sleeping,
// since time may stand still while others run.
#include "stillpoint.h"
#include <stdio.h>

enum { HOGS = 6, TURNS = 20 };

static volatile int is_over;
static volatile unsigned long work[HOGS];

static void hog(void *argument) {
  long place = (long)argument;
  while (!is_over) work[place]++;
}

int main(int argc, char **argv) {
  stillpoint_fiber hogs[HOGS];
  int turns = 0, lazy = 0;
  for (long i = 0; i < HOGS; i++) hogs[i] = stillpoint_spawn(hog, (void *)i);
  for (; turns < TURNS; turns++) {
    if (argc > 1) stillpoint_yield();
    else stillpoint_sleep(1000000);
  }
  for (int i = 0; i < HOGS; i++)
    while (!work[i]) stillpoint_yield();
  is_over = 1;
  for (int i = 0; i < HOGS; i++) stillpoint_join(hogs[i]), lazy += work[i] == 0;
  printf("%d turns, %d of the hogs did nothing\n", turns, lazy);
  return 0;
}
