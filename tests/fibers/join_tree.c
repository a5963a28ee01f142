// Fibonacci numbers by a fiber for each call, which starts two others and waits for their ends.
#include "stillpoint.h"
#include <stdio.h>

typedef struct {
  int n;
  long result;
} call;

static void fib(void *argument) {
  call *c = argument;
  if (c->n < 2) {
    c->result = c->n;
    return;
  }
  call a = {c->n - 1, 0}, b = {c->n - 2, 0};
  stillpoint_fiber fa = stillpoint_spawn(fib, &a), fb = stillpoint_spawn(fib, &b);
  int failed = stillpoint_join(fa) + stillpoint_join(fb);
  c->result = failed ? -1 : a.result + b.result;
}

static stillpoint_fiber shared;

static void wait_for_shared(void *argument) { *(int *)argument = stillpoint_join(shared) + 1; }

static void slow(void *argument) {
  for (int i = 0; i < 20; i++) stillpoint_yield();
}

int main(void) {
  call c = {11, 0};
  fib(&c);
  printf("fib %ld\n", c.result);

  // Several wait for the same fiber; its name stays good after its end.
  int told[5] = {0};
  stillpoint_fiber waiting[5];
  shared = stillpoint_spawn(slow, 0);
  for (int i = 0; i < 5; i++) waiting[i] = stillpoint_spawn(wait_for_shared, &told[i]);
  for (int i = 0; i < 5; i++) stillpoint_join(waiting[i]);
  printf("told %d, again %d\n", told[0] + told[1] + told[2] + told[3] + told[4], stillpoint_join(shared));
  return 0;
}
