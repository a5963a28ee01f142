// A cache of the least recently used: a table of chains and a ring through all entries, entries go out and come in all the time.
// large: 20000 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct entry stillpoint_managed *entry;
struct entry { entry newer, older, chain; int key; long stillpoint_managed *value; };
typedef struct cache stillpoint_managed *cache;
struct cache { int count, most; long hits; entry ring; entry chains[]; };
static const struct { stillpoint_type type; uint32_t offsets[4]; } entry_type = {{40, 0, 4, 0}, {0, 8, 16, 32}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } cache_type = {{24, 8, 1, 1}, {16, 0}};
static const stillpoint_type value_type = {0, 8, 0, 0};

static unsigned seed = 71;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static void unlink_entry(entry e) { e->newer->older = e->older, e->older->newer = e->newer; }

static void make_newest(cache c, entry e) {
  e->newer = c->ring, e->older = c->ring->older;
  e->older->newer = e, c->ring->older = e;
}

static void evict(cache c) {
  entry oldest = c->ring->newer;
  unlink_entry(oldest);
  entry stillpoint_managed *link = &c->chains[(unsigned)oldest->key % stillpoint_length(c)];
  while (*link != oldest) link = &(*link)->chain;
  *link = oldest->chain;
  c->count--;
}

static long get(cache c, int key) {
  for (entry e = c->chains[(unsigned)key % stillpoint_length(c)]; e; e = e->chain)
    if (e->key == key) {
      unlink_entry(e), make_newest(c, e);
      c->hits++;
      return e->value[(unsigned)key % stillpoint_length(e->value)]++;
    }
  if (c->count == c->most) evict(c);
  entry e = (entry)stillpoint_new(&entry_type.type);
  e->key = key;
  e->value = (long stillpoint_managed *)stillpoint_new_array(&value_type, 1 + (unsigned)key % 5);
  for (uint64_t i = 0; i < stillpoint_length(e->value); i++) e->value[i] = key * (long)(i + 1);
  entry stillpoint_managed *chain = &c->chains[(unsigned)key % stillpoint_length(c)];
  e->chain = *chain, *chain = e;
  make_newest(c, e);
  c->count++;
  return -1;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 40;
  cache c = (cache)stillpoint_new_array(&cache_type.type, 17);
  c->most = n > 100 ? 100 : 7;
  c->ring = (entry)stillpoint_new(&entry_type.type);
  c->ring->newer = c->ring->older = c->ring;
  long sum = 0;
  for (int i = 0; i < n; i++) {
    int near = (int)(next_random() % (n > 100 ? 80 : 8)), far = (int)(next_random() % 1000);
    sum = (sum * 31 + get(c, i % 3 ? near : far)) % 1000000007;
  }
  for (entry e = c->ring->older; e != c->ring; e = e->older) sum = sum * 3 + e->key;
  printf("%ld hits, %lx\n", c->hits, (unsigned long)sum);
  return 0;
}
