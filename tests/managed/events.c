// A simulation of customers and counters with a queue of events: a pairing heap whose children are lists, handlers by function pointer.
// large: 1500 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct event stillpoint_managed *event;
typedef struct customer stillpoint_managed *customer;
typedef struct counter stillpoint_managed *counter;
struct customer { int number, arrived; customer behind; };
struct counter { customer first, last; long served, waited; };
struct event { int time, number; void (*handle)(event); event child, sibling; customer customer; counter counter; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } customer_type = {{16, 0, 1, 0}, {8}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } counter_type = {{32, 0, 2, 0}, {0, 8}};
static const struct { stillpoint_type type; uint32_t offsets[4]; } event_type = {{48, 0, 4, 0}, {16, 24, 32, 40}};

static struct { event queue; counter counters[3]; int now, events, customers; } world;
static unsigned seed = 103;
static int next_random(int below) { return (int)((seed = seed * 1664525u + 1013904223u) >> 8) % below; }

static event meld(event a, event b) {
  if (!a || !b) return a ? a : b;
  event first = a->time < b->time || (a->time == b->time && a->number < b->number) ? a : b, other = first == a ? b : a;
  other->sibling = first->child, first->child = other;
  return first;
}

static event meld_pairs(event list) {
  if (!list || !list->sibling) return list;
  event a = list, b = a->sibling, rest = b->sibling;
  a->sibling = b->sibling = 0;
  event pair = meld(a, b);
  return meld(pair, meld_pairs(rest));
}

static void plan(int delay, void (*handle)(event), customer of, counter at) {
  event e = (event)stillpoint_new(&event_type.type);
  e->time = world.now + delay, e->number = world.events++, e->handle = handle;
  e->customer = of, e->counter = at;
  world.queue = meld(world.queue, e);
}

static void leave(event e) {
  counter c = e->counter;
  customer gone = c->first;
  c->served++, c->waited += world.now - gone->arrived;
  c->first = gone->behind;
  if (!c->first) c->last = 0;
  else plan(3 + next_random(15), leave, c->first, c);
}

static int length(counter c) {
  int n = 0;
  for (customer w = c->first; w; w = w->behind) n++;
  return n;
}

static void arrive(event e) {
  counter shortest = world.counters[0];
  for (int i = 1; i < 3; i++)
    if (length(world.counters[i]) < length(shortest)) shortest = world.counters[i];
  customer c = e->customer;
  c->arrived = world.now;
  if (shortest->last) shortest->last->behind = c;
  else shortest->first = c, plan(5, leave, c, shortest);
  shortest->last = c;
  if (--world.customers > 0) {
    customer next = (customer)stillpoint_new(&customer_type.type);
    next->number = world.customers;
    plan(next_random(7), arrive, next, 0);
  }
}

int main(int argc, char **argv) {
  world.customers = argc > 1 ? atoi(argv[1]) : 9;
  for (int i = 0; i < 3; i++) world.counters[i] = (counter)stillpoint_new(&counter_type.type);
  plan(0, arrive, (customer)stillpoint_new(&customer_type.type), 0);
  while (world.queue) {
    event e = world.queue;
    world.queue = meld_pairs(e->child);
    world.now = e->time;
    e->handle(e);
  }
  printf("until %d:", world.now);
  for (int i = 0; i < 3; i++) printf(" %ld waited %ld", world.counters[i]->served, world.counters[i]->waited);
  printf("\n");
  return 0;
}
