// Matrices of double: as arrays of rows and flat, products, transposition by strides, LU with rows exchanged by their pointers.
// large: 24 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef double stillpoint_managed *row;
typedef row stillpoint_managed *rows;
typedef struct flat stillpoint_managed *flat;
struct flat { long n; double of[]; };
static const stillpoint_type row_type = {0, 8, 0, 0}, flat_type = {8, 8, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[1]; } rows_type = {{0, 8, 0, 1}, {0}};

static unsigned seed = 61;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static rows make(long n) {
  rows m = (rows)stillpoint_new_array(&rows_type.type, (uint64_t)n);
  for (long i = 0; i < n; i++) {
    m[i] = (row)stillpoint_new_array(&row_type, (uint64_t)n);
    for (long j = 0; j < n; j++) m[i][j] = (double)(next_random() % 9) - 4;
  }
  return m;
}

static flat flatten(rows m) {
  long n = (long)stillpoint_length(m);
  flat f = (flat)stillpoint_new_array(&flat_type, (uint64_t)(n * n));
  f->n = n;
  row to = f->of;
  for (rows r = m; r < m + n; r++)
    for (row from = *r, end = from + n; from < end;) *to++ = *from++;
  return f;
}

// Down a column by strides, from the last column to the first.
static flat transpose(flat a) {
  long n = a->n;
  flat t = (flat)stillpoint_new_array(&flat_type, (uint64_t)(n * n));
  t->n = n;
  row to = t->of + n * n;
  for (row column = a->of + n; column-- > a->of;)
    for (row p = column + n * n; p != column;) *--to = *(p -= n);
  return t;
}

static flat product(flat a, flat b) {
  long n = a->n;
  flat c = (flat)stillpoint_new_array(&flat_type, (uint64_t)(n * n));
  flat columns = transpose(b);
  c->n = n;
  for (long i = 0; i < n; i++)
    for (long j = 0; j < n; j++) {
      row x = a->of + i * n, y = columns->of + j * n;
      double sum = 0;
      for (row end = x + n; x < end; x++, y++) sum += *x * *y;
      c->of[i * n + j] = sum;
    }
  return c;
}

static double determinant(rows m) {
  long n = (long)stillpoint_length(m);
  double d = 1;
  for (long k = 0; k < n; k++) {
    long best = k;
    for (long i = k + 1; i < n; i++)
      if (m[i][k] * m[i][k] > m[best][k] * m[best][k]) best = i;
    if (m[best][k] == 0) return 0;
    row pivot = m[best];
    m[best] = m[k], m[k] = pivot;
    if (best != k) d = -d;
    d *= pivot[k];
    for (rows r = m + k + 1; r < m + n; r++) {
      double factor = (*r)[k] / pivot[k];
      (*r)[k] = factor;
      for (long j = k + 1; j < n; j++) (*r)[j] -= factor * pivot[j];
    }
  }
  return d;
}

int main(int argc, char **argv) {
  long n = argc > 1 ? atoi(argv[1]) : 3;
  double trace = 0, last = 0;
  for (int round = 0; round < (n > 10 ? 12 : 1); round++) {
    rows a = make(n), b = make(n);
    flat c = product(flatten(a), transpose(flatten(b)));
    for (long i = 0; i < n; i++) trace += c->of[i * n + i] * (double)(i + 1) + c->of[i];
    last = determinant(round % 2 ? a : b);
  }
  printf("%.0f %.6e\n", trace, last);
  return 0;
}
