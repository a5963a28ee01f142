// A hash table from byte strings to counts, which grows: arrays of bytes and of pointers, chains, much garbage.
#include "stillpoint.h"
#include <stdio.h>

typedef unsigned char stillpoint_managed *bytes;
typedef struct entry stillpoint_managed *entry;
struct entry { bytes key; long count; entry next; };
typedef entry stillpoint_managed *entries;
typedef struct map stillpoint_managed *map;
struct map { entries buckets; long count; };

static const stillpoint_type bytes_type = {0, 1, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[2]; } entry_type = {{24, 0, 2, 0}, {0, 16}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } entries_type = {{0, 8, 0, 1}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } map_type = {{16, 0, 1, 0}, {0}};

static unsigned long hash(bytes key) {
  unsigned long h = 1469598103934665603u;
  for (uint64_t i = 0; i < stillpoint_length(key); i++) h = (h ^ key[i]) * 1099511628211u;
  return h;
}

static int same(bytes a, bytes b) {
  if (stillpoint_length(a) != stillpoint_length(b)) return 0;
  for (uint64_t i = 0; i < stillpoint_length(a); i++)
    if (a[i] != b[i]) return 0;
  return 1;
}

static void grow(map m) {
  entries old = m->buckets;
  uint64_t n = stillpoint_length(old);
  m->buckets = (entries)stillpoint_new_array(&entries_type.type, 2 * n);
  for (uint64_t i = 0; i < n; i++)
    for (entry e = old[i], next; e; e = next) {
      entry stillpoint_managed *bucket = &m->buckets[hash(e->key) % (2 * n)];
      next = e->next, e->next = *bucket, *bucket = e;
    }
}

static long count(map m, bytes key) {
  entry stillpoint_managed *bucket = &m->buckets[hash(key) % stillpoint_length(m->buckets)];
  for (entry e = *bucket; e; e = e->next)
    if (same(e->key, key)) return ++e->count;
  entry e = (entry)stillpoint_new(&entry_type.type);
  e->key = key, e->count = 1, e->next = *bucket, *bucket = e;
  if (++m->count > (long)stillpoint_length(m->buckets)) grow(m);
  return 1;
}

static bytes word(unsigned n) {
  bytes w = (bytes)stillpoint_new_array(&bytes_type, 1 + n % 7);
  for (unsigned i = 0; i <= n % 7; i++, n /= 3) w[i] = (unsigned char)('a' + n % 5);
  return w;
}

int main(int argc, char **argv) {
  int words = argc > 1 ? 20000 : 120;
  map m = (map)stillpoint_new(&map_type.type);
  m->buckets = (entries)stillpoint_new_array(&entries_type.type, 2);
  unsigned seed = 1;
  long twice = 0;
  for (int i = 0; i < words; i++) seed = seed * 1103515245u + 12345u, twice += count(m, word(seed >> 16)) == 2;
  unsigned long all = 0;
  for (uint64_t i = 0; i < stillpoint_length(m->buckets); i++)
    for (entry e = m->buckets[i]; e; e = e->next) all += hash(e->key) * (unsigned long)e->count;
  printf("%ld words, %ld twice or more, %lx\n", m->count, twice, all);
  return 0;
}
