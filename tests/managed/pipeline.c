// Producers and consumers: objects go from fiber to fiber through a ring guarded by a mutex, channels tell which place is taken.
// large: 4000 --heap-limit 128K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

enum { PLACES = 4, PRODUCERS = 2, CONSUMERS = 2 };
typedef struct item stillpoint_managed *item;
struct item { long number; item parts; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } item_type = {{16, 0, 1, 0}, {8}};

static item ring[PLACES];
static item results[CONSUMERS];
static stillpoint_mutex mutex;
static stillpoint_channel free_places, full_places; // of int: indices in the ring
static int count;

static item make(long number, item parts) {
  item i = (item)stillpoint_new(&item_type.type);
  i->number = number, i->parts = parts;
  return i;
}

static void produce(void *argument) {
  long number = (long)argument;
  for (int i = 0; i < count; i++) {
    item made = 0;
    for (int k = 0; k <= i % 5; k++) made = make(number * 100000 + i * 10 + k, made);
    int place;
    stillpoint_receive(free_places, &place);
    stillpoint_lock(mutex);
    ring[place] = made;
    stillpoint_unlock(mutex);
    stillpoint_send(full_places, &place);
  }
}

static void consume(void *argument) {
  long number = (long)argument;
  int place;
  while (stillpoint_receive(full_places, &place) == STILLPOINT_OK) {
    stillpoint_lock(mutex);
    item got = ring[place];
    ring[place] = 0;
    stillpoint_unlock(mutex);
    stillpoint_send(free_places, &place);
    long sum = 0;
    for (item part = got; part; part = part->parts) sum = sum * 3 + part->number;
    item mine = make(sum, results[number]);
    if (number & 1) stillpoint_yield();
    results[number] = mine->number % 16 ? mine : make(sum / 2, make(sum - sum / 2, mine->parts));
    if (results[number]->parts) { // two become one: the list stays short
      results[number]->number += results[number]->parts->number;
      results[number]->parts = results[number]->parts->parts;
    }
  }
}

int main(int argc, char **argv) {
  stillpoint_fiber producers[PRODUCERS], consumers[CONSUMERS];
  count = argc > 1 ? atoi(argv[1]) : 5;
  mutex = stillpoint_mutex_new();
  free_places = stillpoint_channel_new(sizeof(int), PLACES), full_places = stillpoint_channel_new(sizeof(int), PLACES);
  for (int i = 0; i < PLACES; i++) stillpoint_send(free_places, &i);
  for (long i = 0; i < PRODUCERS; i++) producers[i] = stillpoint_spawn(produce, (void *)(i + 1));
  for (long i = 0; i < CONSUMERS; i++) consumers[i] = stillpoint_spawn(consume, (void *)i);
  for (int i = 0; i < PRODUCERS; i++) stillpoint_join(producers[i]);
  stillpoint_channel_close(full_places);
  long sum = 0;
  for (int i = 0; i < CONSUMERS; i++) {
    stillpoint_join(consumers[i]);
    for (item r = results[i]; r; r = r->parts) sum += r->number;
  }
  printf("%ld\n", sum);
  return 0;
}
