// Queens on a board by lists of solutions: each solution is a list that shares its tail with others; all are made before one is read.
// large: 8 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct cell stillpoint_managed *cell;
struct cell { cell head, tail; long number; }; // a list of lists of numbers
static const struct { stillpoint_type type; uint32_t offsets[2]; } cell_type = {{24, 0, 2, 0}, {0, 8}};

static cell cons(cell head, long number, cell tail) {
  cell c = (cell)stillpoint_new(&cell_type.type);
  c->head = head, c->number = number, c->tail = tail;
  return c;
}

static cell range(long from, long to) { return from > to ? 0 : cons(0, from, range(from + 1, to)); }

static int safe(cell placed, long column) {
  for (long distance = 1; placed; placed = placed->tail, distance++)
    if (placed->number == column || placed->number == column + distance || placed->number == column - distance) return 0;
  return 1;
}

static cell filter(cell columns, cell placed) {
  if (!columns) return 0;
  cell rest = filter(columns->tail, placed);
  return safe(placed, columns->number) ? cons(0, columns->number, rest) : rest;
}

static cell append(cell a, cell b) { return a ? cons(a->head, a->number, append(a->tail, b)) : b; }

static cell solve(long rows, cell columns) {
  if (rows == 0) return cons(0, 0, 0);
  cell all = 0;
  for (cell s = solve(rows - 1, columns); s; s = s->tail) {
    cell more = 0;
    for (cell c = filter(columns, s->head); c; c = c->tail) more = cons(cons(0, c->number, s->head), 0, more);
    all = append(more, all);
  }
  return all;
}

int main(int argc, char **argv) {
  long n = argc > 1 ? atoi(argv[1]) : 4, count = 0, sum = 0;
  for (long size = n > 5 ? 1 : n; size <= n; size++)
    for (cell s = solve(n > 5 ? size : 3, range(1, size)); s; s = s->tail) {
      count++;
      for (cell c = s->head; c; c = c->tail) sum = (sum * 7 + c->number) % 1000003;
    }
  printf("%ld solutions, %ld\n", count, sum);
  return 0;
}
