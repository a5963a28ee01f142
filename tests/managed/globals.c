// Global variables of every shape with managed pointers: arrays, structs, arrays of structs, in functions, in each thread; exchanged.
// large: 3000 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct cell stillpoint_managed *cell;
struct cell { int value; cell link; };
typedef cell stillpoint_managed *cells;
static const struct { stillpoint_type type; uint32_t offsets[1]; } cell_type = {{16, 0, 1, 0}, {8}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } cells_type = {{0, 8, 0, 1}, {0}};

struct slot { char tag; cell of; short count; cells more; };
cell exported; // not static
static cell grid[3][2];
static struct slot slots[4];
static struct { int depth; struct slot inner[2]; union { cell as_cell; cells as_cells; } either; } nested;
static _Thread_local cell in_thread[3];
static cell *const where[] = {&exported, &grid[1][1], &slots[2].of, &nested.inner[1].of, &grid[2][0]}; // addresses of globals

static cell make(int value, cell link) {
  cell c = (cell)stillpoint_new(&cell_type.type);
  c->value = value, c->link = link;
  return c;
}

static cell remembered(cell new) { // the one of two calls ago
  static cell last, before;
  cell result = before;
  before = last, last = new;
  return result;
}

__attribute__((noinline)) static void exchange(cell *a, cell *b) {
  cell t = *a;
  *a = *b, *b = t;
}

static void exchange_slots(struct slot *a, struct slot *b) { // by their parts
  exchange(&a->of, &b->of);
  cells more = a->more;
  a->more = b->more, b->more = more;
  short count = a->count;
  a->count = b->count, b->count = count;
  char tag = a->tag;
  a->tag = b->tag, b->tag = tag;
}

static int sum(cell c) {
  int total = 0;
  for (int i = 0; c && i < 3; i++, c = c->link) total += c->value;
  return total;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 12;
  long all = 0;
  for (int i = 0; i < n; i++) {
    cell new = make(i, i % 6 ? exported : 0);
    *where[i % 5] = new;
    exchange(where[(i + 1) % 5], where[(i + 3) % 5]);
    exchange(&grid[i % 3][0], &grid[(i + 1) % 3][1]);
    exchange_slots(&slots[i % 4], &slots[(i + 1) % 4]);
    struct slot *s = &slots[i % 4];
    s->count++, s->tag = (char)i;
    if (i % 2) s->more = (cells)stillpoint_new_array(&cells_type.type, 2), s->more[i / 2 % 2] = new;
    nested.inner[i % 2].of = s->of, nested.inner[i % 2].more = s->more;
    if (i % 3) nested.either.as_cell = remembered(new);
    else nested.either.as_cells = s->more, nested.depth++;
    in_thread[i % 3] = make(-i, in_thread[(i + 1) % 3]);
    if (i % 4 == 3) in_thread[i % 3]->link = 0;
    cells more = nested.inner[(i + 1) % 2].more;
    all = (all * 7 + sum(*where[(i + 2) % 5]) + sum(in_thread[(i + 2) % 3]) + (more ? sum(more[0]) - sum(more[1]) : 1)) % 1000003;
    if (i % 3) all += sum(nested.either.as_cell);
  }
  for (int i = 0; i < 4; i++) all = all * 3 + sum(slots[i].of) * slots[i].count + slots[i].tag;
  for (cell *c = &grid[0][0]; c < &grid[0][0] + 6; c++) all = all * 3 + sum(*c);
  printf("%ld %d\n", all, nested.depth);
  return 0;
}
