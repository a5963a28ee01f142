// Open addressing: a table whose elements are structs with a pointer, written as structs from the frame; slots are interior pointers.
// large: 20000 --heap-limit 512K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef int stillpoint_managed *key;
struct slot { int state; unsigned hash; key key; short count; };
typedef struct slot stillpoint_managed *slots;
typedef struct table stillpoint_managed *table;
struct table { long used, live; slots slots; };
static const stillpoint_type key_type = {0, 4, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[1]; } slots_type = {{0, 24, 0, 1}, {8}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } table_type = {{24, 0, 1, 0}, {16}};

static unsigned seed = 31;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static key make_key(unsigned n) {
  key k = (key)stillpoint_new_array(&key_type, 1 + n % 3);
  for (unsigned i = 0; i <= n % 3; i++) k[i] = (int)(n * (i + 1));
  return k;
}

static unsigned hash(key k) {
  unsigned h = 2166136261u;
  for (key p = k, end = k + stillpoint_length(k); p != end; p++) h = (h ^ (unsigned)*p) * 16777619u;
  return h ^ h >> 15;
}

static int same(key a, key b) {
  uint64_t i = stillpoint_length(a);
  if (i != stillpoint_length(b)) return 0;
  while (i-- > 0)
    if (a[i] != b[i]) return 0;
  return 1;
}

static table make_table(uint64_t capacity) {
  table t = (table)stillpoint_new(&table_type.type);
  t->slots = (slots)stillpoint_new_array(&slots_type.type, capacity);
  return t;
}

// The index of the key's slot, or of a free one.
static uint64_t find(slots all, key k, unsigned h) {
  uint64_t mask = stillpoint_length(all) - 1, free = ~0ul;
  for (uint64_t i = h & mask;; i = (i + 1) & mask) {
    slots s = &all[i];
    if (s->state == 0) return free != ~0ul ? free : i;
    if (s->state == 2) free = free != ~0ul ? free : i;
    else if (s->hash == h && same(s->key, k)) return i;
  }
}

static void grow(table t) {
  slots old = t->slots, new = (slots)stillpoint_new_array(&slots_type.type, stillpoint_length(old) * (t->live * 2 > t->used ? 2 : 1));
  for (slots s = old, end = old + stillpoint_length(old); s < end; s++) {
    if (s->state != 1) continue;
    slots to = new + find(new, s->key, s->hash);
    to->state = 1, to->hash = s->hash, to->key = s->key, to->count = s->count;
  }
  t->slots = new, t->used = t->live;
}

static void add(table t, key k) {
  unsigned h = hash(k);
  slots s = t->slots + find(t->slots, k, h);
  if (s->state != 1) {
    t->live++, t->used += s->state == 0;
    *s = (struct slot){1, h, k, 0};
  }
  s->count++;
  if ((uint64_t)t->used * 4 > stillpoint_length(t->slots) * 3) grow(t);
}

static void drop(table t, key k) {
  slots s = t->slots + find(t->slots, k, hash(k));
  if (s->state == 1) *s = (struct slot){2, 0, 0, 0}, t->live--;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 40;
  table t = make_table(4);
  for (int i = 0; i < n; i++) {
    add(t, make_key(next_random() % 2000));
    if (i % 2) drop(t, make_key(next_random() % 2000));
  }
  unsigned long sum = 0;
  for (uint64_t i = 0; i < stillpoint_length(t->slots); i++)
    if (t->slots[i].state == 1) sum = sum * 31 + t->slots[i].hash * (unsigned long)t->slots[i].count + (unsigned long)t->slots[i].key[0];
  printf("%ld of %lu, %lx\n", t->live, (unsigned long)stillpoint_length(t->slots), sum);
  return 0;
}
