// Mutexes: counters that several fibers change by more than one step, with other fibers let in between; locking without waiting.
#include "stillpoint.h"
#include <stdio.h>

enum { FIBERS = 6, ROUNDS = 40 };

static stillpoint_mutex mutex, both[2];
static volatile long counter, inside, most, moved[2] = {1000, 1000};
static long skipped, taken;

static void count(void *argument) {
  for (int i = 0; i < ROUNDS; i++) {
    stillpoint_lock(mutex);
    inside++;
    most = inside > most ? inside : most;
    long before = counter;
    if (i % 3 == 0) stillpoint_yield();
    counter = before + 1;
    inside--;
    stillpoint_unlock(mutex);
  }
}

static void try(void *argument) {
  for (int i = 0; i < ROUNDS; i++) {
    if (stillpoint_try_lock(mutex) == STILLPOINT_OK) {
      counter++;
      __atomic_fetch_add(&taken, 1, __ATOMIC_RELAXED);
      stillpoint_unlock(mutex);
    } else {
      __atomic_fetch_add(&skipped, 1, __ATOMIC_RELAXED);
    }
  }
}

// Two locks in one order: no deadlock, and the sum stays.
static void move(void *argument) {
  long from = (long)argument & 1;
  for (int i = 0; i < ROUNDS; i++) {
    stillpoint_lock(both[0]);
    stillpoint_lock(both[1]);
    moved[from] -= i;
    if (i % 5 == 0) stillpoint_yield();
    moved[!from] += i;
    stillpoint_unlock(both[0]);
    stillpoint_unlock(both[1]);
  }
}

int main(void) {
  stillpoint_fiber fibers[3 * FIBERS];
  mutex = stillpoint_mutex_new();
  both[0] = stillpoint_mutex_new();
  both[1] = stillpoint_mutex_new();
  for (long i = 0; i < FIBERS; i++) {
    fibers[i] = stillpoint_spawn(count, 0);
    fibers[FIBERS + i] = stillpoint_spawn(try, 0);
    fibers[2 * FIBERS + i] = stillpoint_spawn(move, (void *)i);
  }
  for (int i = 0; i < 3 * FIBERS; i++) stillpoint_join(fibers[i]);
  printf("counter %ld, at most %ld inside\n", counter - taken, most);
  printf("tried %ld\n", taken + skipped);
  printf("sum %ld\n", moved[0] + moved[1]);
  stillpoint_lock(mutex);
  printf("held %d", stillpoint_try_lock(both[0]));
  stillpoint_unlock(both[0]);
  stillpoint_unlock(mutex);
  printf(", free %d\n", stillpoint_try_lock(mutex));
  stillpoint_unlock(mutex);
  stillpoint_mutex_free(mutex);
  return 0;
}
