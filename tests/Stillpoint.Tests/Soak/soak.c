/* SPDX-License-Identifier: MIT
 * What the fibers of the soak run; soak.ll is made of it by
 *
 *     clang-19 -O1 -S -emit-llvm -I include tests/Stillpoint.Tests/Soak/soak.c -o tests/Stillpoint.Tests/Soak/soak.ll
 *
 * All give the same result whatever stops them.
 */
#include "stillpoint.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

long host_later(long value) __asm__("host.later");

static volatile long sink;

void soak_spin(void) {
  for (;;) sink++;
}

long soak_count(long n) {
  long i;
  for (i = 0; i < n; i++) sink++;
  return i;
}

long soak_fib(long n) { return n < 2 ? n : soak_fib(n - 1) + soak_fib(n - 2); }

long soak_recurse(long n) {
  volatile long place = n;
  return soak_recurse(n + 1) + place;
}

long soak_divide(long a, long b) { return a / b; }

/* ---- Channels ---- */

typedef struct {
  stillpoint_channel to, from;
  long count;
} pair;

static void ponger(void *argument) {
  pair *p = argument;
  long value;
  while (stillpoint_receive(p->to, &value) == STILLPOINT_OK) {
    value++;
    stillpoint_send(p->from, &value);
  }
}

static long ping_pong(long n, long capacity) {
  pair p = {stillpoint_channel_new(sizeof(long), capacity), stillpoint_channel_new(sizeof(long), 0), n};
  stillpoint_fiber other = stillpoint_spawn(ponger, &p);
  long value = 0;
  for (long i = 0; i < n; i++) {
    stillpoint_send(p.to, &value);
    stillpoint_receive(p.from, &value);
  }
  stillpoint_channel_close(p.to);
  stillpoint_join(other);
  stillpoint_channel_free(p.to);
  stillpoint_channel_free(p.from);
  return value;
}

long soak_ping_pong(long n) { return ping_pong(n, n & 1); }

static void producer(void *argument) {
  pair *p = argument;
  for (long i = 1; i <= p->count; i++) {
    if (i % 16 == 0) stillpoint_sleep(1000);
    stillpoint_send(p->to, &i);
  }
  stillpoint_channel_close(p->to);
}

long soak_select(long n) {
  pair a = {stillpoint_channel_new(sizeof(long), 0), 0, n};
  pair b = {stillpoint_channel_new(sizeof(long), 3), 0, n};
  stillpoint_fiber fa = stillpoint_spawn(producer, &a);
  stillpoint_fiber fb = stillpoint_spawn(producer, &b);
  long x = 0, y = 0, sum = 0;
  int open = 2;
  stillpoint_case cases[2] = {{a.to, &x, 0, 0}, {b.to, &y, 0, 0}};
  while (open > 0) {
    int index = stillpoint_select(cases, 2, 20000);
    if (index < 0) continue;
    if (cases[index].status == STILLPOINT_CLOSED) {
      cases[index].channel = 0;
      open--;
    } else {
      sum += index == 0 ? x : y;
    }
  }
  stillpoint_join(fa);
  stillpoint_join(fb);
  stillpoint_channel_free(a.to);
  stillpoint_channel_free(b.to);
  return sum;
}

/* ---- Mutexes ---- */

typedef struct {
  stillpoint_mutex mutex;
  long count, total;
} counted;

static void counting(void *argument) {
  counted *c = argument;
  for (long i = 0; i < c->count; i++) {
    stillpoint_lock(c->mutex);
    long before = c->total;
    if (i % 4 == 0) stillpoint_yield();
    c->total = before + 1;
    stillpoint_unlock(c->mutex);
  }
}

long soak_mutex(long n) {
  counted c = {stillpoint_mutex_new(), n, 0};
  stillpoint_fiber fibers[3];
  for (int i = 0; i < 3; i++) fibers[i] = stillpoint_spawn(counting, &c);
  for (int i = 0; i < 3; i++) stillpoint_join(fibers[i]);
  stillpoint_mutex_free(c.mutex);
  return c.total;
}

static void crashing(void *argument) {
  counted *c = argument;
  stillpoint_lock(c->mutex);
  c->total = 7 / c->count;
  stillpoint_unlock(c->mutex);
}

/* 34: the fiber failed, and its mutex was abandoned. */
long soak_crash(void) {
  counted c = {stillpoint_mutex_new(), 0, 0};
  stillpoint_fiber fiber = stillpoint_spawn(crashing, &c);
  long joined = stillpoint_join(fiber);
  long locked = stillpoint_lock(c.mutex);
  stillpoint_unlock(c.mutex);
  return locked * 10 + joined;
}

/* ---- Trees, hand-offs, time ---- */

static void tree(void *argument) {
  long *n = argument;
  if (*n < 2) return;
  long a = *n - 1, b = *n - 2;
  stillpoint_fiber fa = stillpoint_spawn(tree, &a);
  stillpoint_fiber fb = stillpoint_spawn(tree, &b);
  stillpoint_join(fa);
  stillpoint_join(fb);
  *n = a + b;
}

long soak_tree(long n) {
  tree(&n);
  return n;
}

static void spinning(void *argument) { soak_spin(); }

void soak_bomb(void) {
  for (;;) stillpoint_spawn(spinning, 0);
}

typedef struct {
  stillpoint_fiber first, second;
  long count, turns;
} turns;

static void second(void *argument) {
  turns *t = argument;
  for (long i = 0; i < t->count; i++) {
    stillpoint_park();
    t->turns++;
    stillpoint_unpark(t->first);
  }
}

long soak_park(long n) {
  turns t = {stillpoint_self(), 0, n, 0};
  t.second = stillpoint_spawn(second, &t);
  for (long i = 0; i < n; i++) {
    stillpoint_unpark(t.second);
    stillpoint_park();
  }
  stillpoint_join(t.second);
  return t.turns;
}

/* 1 if it did not come back too early. */
long soak_sleep(long nanoseconds) {
  uint64_t before = stillpoint_time();
  stillpoint_sleep(nanoseconds);
  return stillpoint_time() - before >= (uint64_t)nanoseconds;
}

static void sleeping(void *argument) {
  counted *c = argument;
  for (long i = 0; i < c->count; i++) __atomic_fetch_add(&c->total, soak_sleep(20000 + 7000 * (i % 5)), __ATOMIC_RELAXED);
}

long soak_sleepers(long n) {
  counted c = {0, n, 0};
  stillpoint_fiber fibers[4];
  for (int i = 0; i < 4; i++) fibers[i] = stillpoint_spawn(sleeping, &c);
  for (int i = 0; i < 4; i++) stillpoint_join(fibers[i]);
  return c.total;
}

void soak_forever(void) { stillpoint_park(); }

long soak_suspend(long n) {
  for (long i = 0; i < n; i++) stillpoint_suspend();
  return n;
}

/* ---- Native code and the host ---- */

static int compare(const void *a, const void *b) {
  int x = *(const int *)a, y = *(const int *)b;
  if ((x ^ y) & 1) stillpoint_yield();
  return (x > y) - (x < y);
}

static int compare_slowly(const void *a, const void *b) {
  soak_count(20);
  if (((*(const int *)a + *(const int *)b) & 15) == 0) stillpoint_sleep(1000);
  return compare(a, b);
}

static long sort(long n, int (*by)(const void *, const void *)) {
  int values[64];
  for (int i = 0; i < n; i++) values[i] = (i * 37) % 64;
  qsort(values, n, sizeof(int), by);
  long right = 0;
  for (int i = 1; i < n; i++) right += values[i - 1] <= values[i];
  return right;
}

long soak_sort(long n) { return sort(n, compare); }

long soak_sort_slowly(long n) { return sort(n, compare_slowly); }

static int compare_ping_pong(const void *a, const void *b) {
  return ping_pong(2, 0) == 2 ? *(const int *)a - *(const int *)b : 0;
}

long soak_sort_waiting(long n) { return sort(n, compare_ping_pong); }

static int compare_spinning(const void *a, const void *b) {
  soak_spin();
  return 0;
}

long soak_sort_spinning(long n) { return sort(n, compare_spinning); }

long soak_read(int file) {
  long value = 0;
  return read(file, &value, sizeof value);
}

long soak_host(long n) {
  long value = 0;
  for (long i = 0; i < n; i++) value = host_later(value);
  return value;
}

long soak_errno(long n) {
  long right = 0;
  for (long i = 0; i < n; i++) {
    errno = (int)(n + i);
    stillpoint_yield();
    right += errno == n + i;
  }
  return right;
}

void soak_exit(int status) { exit(status); }
