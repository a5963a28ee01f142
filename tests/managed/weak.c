// Weak references and finalizers: of objects that live, die, come back, hold each other in cycles, and are large; while all else moves.
#include "stillpoint.h"
#include <stdio.h>

typedef struct thing stillpoint_managed *thing;
struct thing {
  thing other;
  stillpoint_weak weak;
  long number;
};
static const struct { stillpoint_type type; uint32_t offsets[2]; } thing_type = {{sizeof(struct thing), 0, 2, 0}, {0, 8}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } things_type = {{0, 8, 0, 1}, {0}};

static thing kept, back;
static stillpoint_weak large_weak;
static long ended;

static thing make(long number) {
  thing t = (thing)stillpoint_new(&thing_type.type);
  t->number = number;
  return t;
}

// Comes back once, into a variable.
static void end(void stillpoint_managed *object, void *data) {
  thing t = (thing)object;
  ended += t->number * *(long *)data + (t->other ? t->other->number : 0);
  if (t->number == 3) back = t;
}

static void end_again(void stillpoint_managed *object, void *data) {
  (void)data;
  ended = ended * 10 + ((thing)object)->number;
}

static long factor = 100;

// Two that hold each other, strongly and weakly, and that nothing else holds.
static stillpoint_weak cycle(void) {
  thing a = make(2), b = make(3);
  a->other = b, b->other = a;
  a->weak = stillpoint_weak_new(b), b->weak = stillpoint_weak_new(a);
  stillpoint_finalize(a, end, &factor);
  stillpoint_finalize(b, end, &factor);
  return stillpoint_weak_new(a);
}

static void large(void) {
  void stillpoint_managed *big = stillpoint_new_array(&things_type.type, 30000);
  large_weak = stillpoint_weak_new(big);
}

static long alive(stillpoint_weak w) {
  thing t = (thing)stillpoint_weak_get(w);
  return t ? t->number : -1;
}

// Calls that nobody inlines: variables live as long as their frame does.
static stillpoint_weak (*volatile make_cycle)(void) = cycle;
static void (*volatile make_large)(void) = large;
static stillpoint_weak (*volatile weak_of)(void stillpoint_managed *) = stillpoint_weak_new;
static void (*volatile at_end)(void stillpoint_managed *, stillpoint_finalizer, void *) = stillpoint_finalize;
static long (*volatile is_alive)(stillpoint_weak) = alive;

static void forget(void) {
  for (int i = 0; i < 3; i++) make(i);
  stillpoint_collect();
}

int main(void) {
  kept = make(1);
  stillpoint_weak to_kept = weak_of(kept), to_null = weak_of(0);
  kept->weak = weak_of(to_kept);
  stillpoint_weak to_cycle = make_cycle();
  make_large();
  forget();
  printf("%ld %d %ld %d\n", is_alive(to_kept), stillpoint_weak_get(to_null) == 0, is_alive(to_cycle), stillpoint_weak_get(large_weak) == 0);
  printf("%d %d\n", stillpoint_weak_get(kept->weak) == (void stillpoint_managed *)to_kept, (int)stillpoint_run_finalizers());
  printf("%ld %ld %ld %d\n", ended, back->number, back->other->number, back->weak == 0);
  forget();
  printf("%d %ld\n", (int)stillpoint_run_finalizers(), back->other->number);
  at_end(back, end_again, 0), at_end(back, end_again, 0);
  back = 0;
  forget();
  int count = (int)stillpoint_run_finalizers();
  printf("%d %ld\n", count, ended);
  kept = 0;
  forget();
  printf("%ld %d\n", is_alive(to_kept), (int)stillpoint_run_finalizers());
  return 0;
}
