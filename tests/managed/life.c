// The game of life on an array of rows of bytes, each generation new; and on an endless board of cells in a list in order.
// large: 40 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef char stillpoint_managed *row;
typedef row stillpoint_managed *board;
typedef struct cell stillpoint_managed *cell;
struct cell { int x, y; int neighbours, alive; cell next; };
static const stillpoint_type row_type = {0, 1, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[1]; } board_type = {{0, 8, 0, 1}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } cell_type = {{24, 0, 1, 0}, {16}};

static board make(int n) {
  board b = (board)stillpoint_new_array(&board_type.type, (uint64_t)n);
  for (board r = b; r < b + n; r++) *r = (row)stillpoint_new_array(&row_type, (uint64_t)n);
  return b;
}

static board step(board old, int n) {
  board new = make(n);
  for (int y = 0; y < n; y++) {
    row above = old[(y + n - 1) % n], here = old[y], below = old[(y + 1) % n], to = new[y];
    for (int x = 0; x < n; x++) {
      int left = (x + n - 1) % n, right = (x + 1) % n;
      int count = above[left] + above[x] + above[right] + here[left] + here[right] + below[left] + below[x] + below[right];
      to[x] = count == 3 || (count == 2 && here[x]);
    }
  }
  return new;
}

// The cell at a place, or where it goes; later places are found from an earlier cell on.
static cell at(cell from, int x, int y) {
  while (from->next && (from->next->y < y || (from->next->y == y && from->next->x <= x))) from = from->next;
  if (from->x == x && from->y == y) return from;
  cell c = (cell)stillpoint_new(&cell_type.type);
  c->x = x, c->y = y, c->next = from->next, from->next = c;
  return c;
}

static cell step_list(cell first) {
  cell counts = (cell)stillpoint_new(&cell_type.type);
  counts->y = -1000000;
  cell near = counts; // not after any place that is still to come
  for (cell c = first->next; c; c = c->next) {
    while (near->next && near->next->y < c->y - 1) near = near->next;
    for (int dy = -1; dy <= 1; dy++)
      for (int dx = -1; dx <= 1; dx++) {
        cell n = at(near, c->x + dx, c->y + dy);
        if (dx || dy) n->neighbours++;
        else n->alive = 1;
      }
  }
  for (cell stillpoint_managed *link = &counts->next; *link;) {
    cell c = *link;
    if (c->neighbours == 3 || (c->neighbours == 2 && c->alive)) c->neighbours = c->alive = 0, link = &c->next;
    else *link = c->next;
  }
  return counts;
}

int main(int argc, char **argv) {
  int steps = argc > 1 ? atoi(argv[1]) : 2, n = steps > 10 ? 32 : 5;
  static const char start[][2] = {{1, 0}, {2, 1}, {0, 2}, {1, 2}, {2, 2}}; // a glider
  static const char big[][2] = {{11, 10}, {12, 10}, {10, 11}, {11, 11}, {11, 12}}; // lives long
  board b = make(n);
  cell list = (cell)stillpoint_new(&cell_type.type);
  list->y = -1000000;
  for (int i = 0; i < 5; i++) {
    const char *p = n > 20 && i % 2 < 2 ? big[i] : start[i];
    b[p[1]][p[0]] = 1;
    at(list, p[0], p[1]);
  }
  for (int i = 0; i < steps; i++) {
    b = step(b, n);
    if (n > 20 || i == 0) list = step_list(list);
  }
  long sum = 0, count = 0;
  for (int y = 0; y < n; y++)
    for (int x = 0; x < n; x++) sum += b[y][x] * (x + 1) * (y + 1);
  for (cell c = list->next; c; c = c->next) count++, sum = (sum * 31 + c->x * 3 + c->y) % 1000003;
  printf("%ld cells, %ld\n", count, sum);
  return 0;
}
