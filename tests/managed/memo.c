// Tables of results: the longest common part of texts, partitions by a hash table of structs, edit distances on two rows exchanged.
// large: 300 --heap-limit 384K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef short stillpoint_managed *row;
typedef row stillpoint_managed *rows;
typedef char stillpoint_managed *text;
struct known { int n, most; long value; };
typedef struct known stillpoint_managed *knowns;
typedef struct memo stillpoint_managed *memo;
struct memo { long count; knowns of; memo larger; }; // when it is full, there is a larger one
static const stillpoint_type row_type = {0, 2, 0, 0}, text_type = {0, 1, 0, 0}, knowns_type = {0, 16, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[1]; } rows_type = {{0, 8, 0, 1}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } memo_type = {{24, 0, 2, 0}, {8, 16}};

static unsigned seed = 113;

static text make_text(int n) {
  text t = (text)stillpoint_new_array(&text_type, (uint64_t)n);
  for (int i = 0; i < n; i++) seed = seed * 1664525u + 1013904223u, t[i] = (char)('a' + (seed >> 24) % 3);
  return t;
}

static int common(text a, text b, rows table, int i, int j) {
  if (i < 0 || j < 0) return 0;
  short stillpoint_managed *place = &table[i][j]; // lives over the recursion
  if (*place) return *place - 1;
  int result;
  if (a[i] == b[j]) result = 1 + common(a, b, table, i - 1, j - 1);
  else {
    int x = common(a, b, table, i - 1, j), y = common(a, b, table, i, j - 1);
    result = x > y ? x : y;
  }
  *place = (short)(result + 1);
  return result;
}

static int distance(text a, text b, int n) {
  row above = (row)stillpoint_new_array(&row_type, (uint64_t)n + 1), here = (row)stillpoint_new_array(&row_type, (uint64_t)n + 1);
  for (int j = 0; j <= n; j++) above[j] = (short)j;
  for (int i = 1; i <= n; i++) {
    here[0] = (short)i;
    for (int j = 1; j <= n; j++) {
      int best = above[j - 1] + (a[i - 1] != b[j - 1]);
      if (above[j] + 1 < best) best = above[j] + 1;
      if (here[j - 1] + 1 < best) best = here[j - 1] + 1;
      here[j] = (short)best;
    }
    row t = above;
    above = here, here = i % 8 ? t : (row)stillpoint_new_array(&row_type, (uint64_t)n + 1);
  }
  return above[n];
}

static memo make_memo(uint64_t size) {
  memo m = (memo)stillpoint_new(&memo_type.type);
  m->of = (knowns)stillpoint_new_array(&knowns_type, size);
  return m;
}

static long partitions(memo m, int n, int most) {
  if (n == 0) return 1;
  if (n < 0 || most == 0) return 0;
  while (m->larger) m = m->larger;
  uint64_t size = stillpoint_length(m->of), i = (uint64_t)(n * 31 + most) % size;
  knowns k = m->of + i;
  for (; k->n; i = (i + 1) % size, k = m->of + i)
    if (k->n == n && k->most == most) return k->value;
  long value = (partitions(m, n - most, most < n - most ? most : n - most) + partitions(m, n, most - 1)) % 1000000007;
  while (m->larger) m = m->larger;
  if ((uint64_t)++m->count * 2 > stillpoint_length(m->of)) m->larger = make_memo(stillpoint_length(m->of) * 2), m = m->larger;
  size = stillpoint_length(m->of);
  for (i = (uint64_t)(n * 31 + most) % size; m->of[i].n;) i = (i + 1) % size;
  m->of[i] = (struct known){n, most, value};
  return value;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 6;
  long sum = 0;
  for (int round = 0; round < (n > 50 ? 4 : 1); round++) {
    text a = make_text(n), b = make_text(n);
    rows table = (rows)stillpoint_new_array(&rows_type.type, (uint64_t)n);
    for (int i = 0; i < n; i++) table[i] = (row)stillpoint_new_array(&row_type, (uint64_t)n);
    sum = sum * 1000 + common(a, b, table, n - 1, n - 1) * 10 + distance(a, b, n);
  }
  printf("%ld %ld\n", sum, partitions(make_memo(8), n < 60 ? n : 60, n < 60 ? n : 60));
  return 0;
}
