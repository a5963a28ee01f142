// Sparse matrices: elements in lists by row and by column at once, and compressed; products with a vector of structs.
// large: 60 --heap-limit 128K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct cell stillpoint_managed *cell;
struct cell { int row, column; long value; cell right, down; };
struct heads { cell first_of_row, first_of_column; };
typedef struct matrix stillpoint_managed *matrix;
struct matrix { long n; struct heads heads[]; };
typedef struct packed stillpoint_managed *packed;
typedef int stillpoint_managed *ints;
typedef long stillpoint_managed *longs;
struct packed { long n; ints starts, columns; longs values; };
static const struct { stillpoint_type type; uint32_t offsets[2]; } cell_type = {{32, 0, 2, 0}, {16, 24}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } matrix_type = {{8, 16, 0, 2}, {0, 8}};
static const struct { stillpoint_type type; uint32_t offsets[3]; } packed_type = {{32, 0, 3, 0}, {8, 16, 24}};
static const stillpoint_type ints_type = {0, 4, 0, 0}, longs_type = {0, 8, 0, 0};

static unsigned seed = 67;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static matrix make(long n) {
  matrix m = (matrix)stillpoint_new_array(&matrix_type.type, (uint64_t)n);
  m->n = n;
  return m;
}

static void add(matrix m, int row, int column, long value) {
  cell stillpoint_managed *across = &m->heads[row].first_of_row;
  while (*across && (*across)->column < column) across = &(*across)->right;
  if (*across && (*across)->column == column) {
    (*across)->value += value;
    return;
  }
  cell c = (cell)stillpoint_new(&cell_type.type);
  c->row = row, c->column = column, c->value = value;
  c->right = *across, *across = c;
  cell stillpoint_managed *down = &m->heads[column].first_of_column;
  while (*down && (*down)->row < row) down = &(*down)->down;
  c->down = *down, *down = c;
}

static matrix random_matrix(long n) {
  matrix m = make(n);
  for (long i = 0; i < 3 * n; i++) {
    int row = (int)(next_random() % (unsigned long)n), column = (int)(next_random() % (unsigned long)n);
    add(m, row, column, (long)(next_random() % 7) - 3);
  }
  return m;
}

static matrix product(matrix a, matrix b) {
  matrix c = make(a->n);
  for (int i = 0; i < a->n; i++)
    for (cell x = a->heads[i].first_of_row; x; x = x->right)
      for (cell y = b->heads[x->column].first_of_row; y; y = y->right) add(c, i, y->column, x->value * y->value);
  return c;
}

static packed pack(matrix m) {
  int count = 0;
  for (struct heads stillpoint_managed *h = m->heads, *end = h + m->n; h != end; h++)
    for (cell c = h->first_of_row; c; c = c->right) count++;
  packed p = (packed)stillpoint_new(&packed_type.type);
  p->n = m->n;
  p->starts = (ints)stillpoint_new_array(&ints_type, (uint64_t)m->n + 1);
  p->columns = (ints)stillpoint_new_array(&ints_type, (uint64_t)count);
  p->values = (longs)stillpoint_new_array(&longs_type, (uint64_t)count);
  ints column = p->columns;
  longs value = p->values;
  int at = 0;
  for (int i = 0; i < m->n; p->starts[++i] = at)
    for (cell c = m->heads[i].first_of_row; c; c = c->right, at++) *column++ = c->column, *value++ = c->value;
  return p;
}

static longs times(packed p, longs v) {
  longs result = (longs)stillpoint_new_array(&longs_type, (uint64_t)p->n);
  for (long i = 0; i < p->n; i++)
    for (int k = p->starts[i]; k < p->starts[i + 1]; k++) result[i] += p->values[k] * v[p->columns[k]];
  return result;
}

int main(int argc, char **argv) {
  long n = argc > 1 ? atoi(argv[1]) : 5, wrong = 0, sum = 0;
  for (int round = 0; round < (n > 20 ? 20 : 1); round++) {
    matrix a = random_matrix(n), b = random_matrix(n), c = product(a, b);
    longs v = (longs)stillpoint_new_array(&longs_type, (uint64_t)n);
    for (long i = 0; i < n; i++) v[i] = i - n / 2;
    longs x = times(pack(a), times(pack(b), v)), y = times(pack(c), v);
    for (long i = 0; i < n; i++) {
      wrong += x[i] != y[i], sum = (sum * 7 + x[i]) % 1000003;
      for (cell d = c->heads[i].first_of_column; d; d = d->down) sum += d->value * d->row;
    }
  }
  printf("%ld wrong, %ld\n", wrong, sum);
  return 0;
}
