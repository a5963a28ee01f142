// Shortest ways on a grid with a binary heap of pointers, which sifts by swapping elements; predecessors make a list of the way.
// large: 40 --heap-limit 384K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct place stillpoint_managed *place;
struct place { short x, y; int cost; int distance; int done; place from; };
typedef struct entry stillpoint_managed *entry;
struct entry { long distance; place at; };
typedef place stillpoint_managed *row;
typedef row stillpoint_managed *grid;
typedef entry stillpoint_managed *entries;
typedef struct heap stillpoint_managed *heap;
struct heap { entries of; long count; };

static const struct { stillpoint_type type; uint32_t offsets[1]; } place_type = {{24, 0, 1, 0}, {16}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } entry_type = {{16, 0, 1, 0}, {8}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } array_type = {{0, 8, 0, 1}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } heap_type = {{16, 0, 1, 0}, {0}};

static unsigned seed = 23;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static void swap(entries of, long i, long j) {
  entries a = of + i, b = of + j;
  entry t = *a;
  *a = *b, *b = t;
}

static void push(heap h, long distance, place at) {
  if (h->count == (long)stillpoint_length(h->of)) {
    entries more = (entries)stillpoint_new_array(&array_type.type, 2 * (uint64_t)h->count);
    for (long i = 0; i < h->count; i++) more[i] = h->of[i];
    h->of = more;
  }
  entry e = (entry)stillpoint_new(&entry_type.type);
  e->distance = distance, e->at = at;
  long i = h->count++;
  for (h->of[i] = e; i > 0 && h->of[(i - 1) / 2]->distance > distance; i = (i - 1) / 2) swap(h->of, i, (i - 1) / 2);
}

static entry pop(heap h) {
  entry least = h->of[0];
  h->of[0] = h->of[--h->count], h->of[h->count] = 0;
  for (long i = 0, c; (c = 2 * i + 1) < h->count; i = c) {
    if (c + 1 < h->count && h->of[c + 1]->distance < h->of[c]->distance) c++;
    if (h->of[c]->distance >= h->of[i]->distance) break;
    swap(h->of, i, c);
  }
  return least;
}

static long search(grid g, int n) {
  static const int dx[] = {1, 0, -1, 0}, dy[] = {0, 1, 0, -1};
  heap h = (heap)stillpoint_new(&heap_type.type);
  h->of = (entries)stillpoint_new_array(&array_type.type, 2);
  g[0][0]->distance = 0;
  push(h, 0, g[0][0]);
  while (h->count) {
    place p = pop(h)->at;
    if (p->done) continue;
    p->done = 1;
    for (int d = 0; d < 4; d++) {
      int x = p->x + dx[d], y = p->y + dy[d];
      if (x < 0 || y < 0 || x >= n || y >= n) continue;
      place q = g[y][x];
      if (p->distance + q->cost >= q->distance) continue;
      q->distance = p->distance + q->cost, q->from = p;
      push(h, q->distance, q);
    }
  }
  long sum = 0;
  for (place p = g[n - 1][n - 1]; p; p = p->from) sum = sum * 5 % 1000003 + p->x * 3 + p->y;
  return sum * 10000 + g[n - 1][n - 1]->distance;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 4;
  long sum = 0;
  for (int round = 0; round < (n > 10 ? 8 : 1); round++) {
    grid g = (grid)stillpoint_new_array(&array_type.type, (uint64_t)n);
    for (int y = 0; y < n; y++) {
      g[y] = (row)stillpoint_new_array(&array_type.type, (uint64_t)n);
      for (int x = 0; x < n; x++) {
        place p = g[y][x] = (place)stillpoint_new(&place_type.type);
        p->x = (short)x, p->y = (short)y, p->cost = 1 + (int)(next_random() % 9), p->distance = 1 << 30;
      }
    }
    sum += search(g, n);
  }
  printf("%ld\n", sum);
  return 0;
}
