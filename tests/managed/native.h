// What the tests' managed programs need of stillpoint.h to be built natively, for their expected output. Fibers are threads.
#define STILLPOINT_H
#include <pthread.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#define stillpoint_managed
typedef struct { uint64_t bytes, element_bytes; uint32_t pointers, element_pointers; } stillpoint_type;
static inline void *stillpoint_new_array(const stillpoint_type *t, uint64_t n) {
  char *p = calloc(1, 8 + t->bytes + n * t->element_bytes);
  ((uint32_t *)p)[1] = (uint32_t)n;
  return p + 8;
}
static inline void *stillpoint_new(const stillpoint_type *t) { return stillpoint_new_array(t, 0); }
static inline uint64_t stillpoint_length(const void *p) { return ((const uint32_t *)p)[-1]; }
static inline void stillpoint_collect(void) {}
#define stillpoint_inline_cache(id, bytes, key) ((void)(key), STILLPOINT_MISS)
#define stillpoint_inline_cache_add(id, key, value) ((void)0)
enum { STILLPOINT_MISS = -1, STILLPOINT_MEGAMORPHIC = -2 };

enum { STILLPOINT_OK, STILLPOINT_CLOSED };
typedef uint64_t stillpoint_fiber;
typedef struct { void (*function)(void *); void *argument; } native_start;
static void *native_run(void *start) {
  ((native_start *)start)->function(((native_start *)start)->argument);
  return 0;
}
static inline stillpoint_fiber stillpoint_spawn(void (*function)(void *), void *argument) {
  native_start *start = malloc(sizeof *start);
  pthread_t thread;
  *start = (native_start){function, argument};
  if (pthread_create(&thread, 0, native_run, start)) abort();
  return (stillpoint_fiber)thread;
}
static inline int stillpoint_join(stillpoint_fiber fiber) { return pthread_join((pthread_t)fiber, 0); }
static inline void stillpoint_yield(void) { sched_yield(); }
static inline void stillpoint_sleep(uint64_t nanoseconds) { (void)nanoseconds, sched_yield(); }

typedef pthread_mutex_t *stillpoint_mutex;
static inline stillpoint_mutex stillpoint_mutex_new(void) {
  stillpoint_mutex mutex = malloc(sizeof *mutex);
  pthread_mutex_init(mutex, 0);
  return mutex;
}
static inline int stillpoint_lock(stillpoint_mutex mutex) { return pthread_mutex_lock(mutex); }
static inline void stillpoint_unlock(stillpoint_mutex mutex) { pthread_mutex_unlock(mutex); }

// A capacity of 0 counts as 1.
typedef struct {
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  size_t bytes, capacity, first, count;
  int closed;
  char of[];
} native_channel;
typedef native_channel *stillpoint_channel;
static inline stillpoint_channel stillpoint_channel_new(size_t bytes, size_t capacity) {
  if (!capacity) capacity = 1;
  stillpoint_channel c = calloc(1, sizeof *c + bytes * capacity);
  pthread_mutex_init(&c->mutex, 0), pthread_cond_init(&c->changed, 0);
  c->bytes = bytes, c->capacity = capacity;
  return c;
}
static inline int native_transfer(stillpoint_channel c, const void *element, void *result) {
  pthread_mutex_lock(&c->mutex);
  while (!c->closed && c->count == (result ? 0 : c->capacity)) pthread_cond_wait(&c->changed, &c->mutex);
  int fails = result ? c->count == 0 : c->closed;
  if (!fails && result) {
    memcpy(result, c->of + c->bytes * c->first, c->bytes);
    c->first = (c->first + 1) % c->capacity, c->count--;
  } else if (!fails) memcpy(c->of + c->bytes * ((c->first + c->count++) % c->capacity), element, c->bytes);
  pthread_cond_broadcast(&c->changed);
  pthread_mutex_unlock(&c->mutex);
  return fails ? STILLPOINT_CLOSED : STILLPOINT_OK;
}
static inline int stillpoint_send(stillpoint_channel c, const void *element) { return native_transfer(c, element, 0); }
static inline int stillpoint_receive(stillpoint_channel c, void *element) { return native_transfer(c, 0, element); }
static inline void stillpoint_channel_close(stillpoint_channel c) {
  pthread_mutex_lock(&c->mutex);
  c->closed = 1;
  pthread_cond_broadcast(&c->changed);
  pthread_mutex_unlock(&c->mutex);
}
