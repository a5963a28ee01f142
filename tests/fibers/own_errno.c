// errno is a fiber's own, whichever thread runs it and whatever others do.
#include "stillpoint.h"
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

static int wrong;

static void keep(void *argument) {
  int mine = 1000 + (int)(long)argument;
  for (int i = 0; i < 20; i++) {
    errno = mine + i;
    if (i % 4) stillpoint_yield();
    else stillpoint_sleep(1000);
    if (errno != mine + i) __atomic_fetch_add(&wrong, 1, __ATOMIC_RELAXED);
  }
}

static void fail(void *argument) {
  for (int i = 0; i < 20; i++) {
    errno = 0;
    int result = close(-1);
    stillpoint_yield();
    if (result != -1 || errno != EBADF) __atomic_fetch_add(&wrong, 1, __ATOMIC_RELAXED);
  }
}

int main(void) {
  stillpoint_fiber fibers[12];
  for (long i = 0; i < 12; i++) fibers[i] = stillpoint_spawn(i % 3 ? keep : fail, (void *)(i * 100));
  errno = 77;
  for (int i = 0; i < 12; i++) stillpoint_join(fibers[i]);
  printf("%d wrong, main's %d\n", wrong, errno);
  return 0;
}
