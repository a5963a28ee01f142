// Managed objects live around native code that calls back, and the callback makes others.
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct cell stillpoint_managed *cell;
struct cell { cell next; long value; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } cell_type = {{16, 0, 1, 0}, {0}};

static cell log_;

static int compare(const void *a, const void *b) {
  cell c = (cell)stillpoint_new(&cell_type.type);
  long x = *(const long *)a, y = *(const long *)b;
  c->next = log_, c->value = x ^ y, log_ = c;
  return (x > y) - (x < y);
}

__attribute__((noinline)) static long sorted(cell kept, long n) {
  long values[40];
  for (long i = 0; i < n; i++) values[i] = (i * 7919) % 101;
  qsort(values, (size_t)n, sizeof(long), compare);
  return values[0] + values[n - 1] * 1000 + kept->value;
}

int main(void) {
  cell kept = (cell)stillpoint_new(&cell_type.type);
  kept->value = 5, kept->next = kept;
  printf("%ld\n", sorted(kept, 12));
  long sum = 0, length = 0;
  for (cell c = log_; c; c = c->next) sum ^= c->value, length++;
  printf("%d %d %d\n", kept->next == kept, sum != 0, length > 20);
  return 0;
}
