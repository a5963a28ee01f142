// A suffix array by prefix doubling, and searches in it and with failure links: arrays of int, short and char side by side.
// large: 3000 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef char stillpoint_managed *text;
typedef int stillpoint_managed *ints;
typedef short stillpoint_managed *shorts;
static const stillpoint_type text_type = {0, 1, 0, 0}, ints_type = {0, 4, 0, 0}, shorts_type = {0, 2, 0, 0};

static unsigned seed = 43;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static text make(int n, int letters) {
  text t = (text)stillpoint_new_array(&text_type, (uint64_t)n);
  for (int i = 0; i < n; i++) t[i] = (char)('a' + next_random() % (unsigned)letters);
  return t;
}

static int less(ints rank, int n, int step, int a, int b) {
  if (rank[a] != rank[b]) return rank[a] < rank[b];
  return (a + step < n ? rank[a + step] : -1) < (b + step < n ? rank[b + step] : -1);
}

static shorts sort(text t) {
  int n = (int)stillpoint_length(t);
  shorts order = (shorts)stillpoint_new_array(&shorts_type, (uint64_t)n);
  ints rank = (ints)stillpoint_new_array(&ints_type, (uint64_t)n);
  for (int i = 0; i < n; i++) order[i] = (short)i, rank[i] = t[i];
  for (int step = 0;; step = step ? 2 * step : 1) {
    for (int gap = n / 2 ? n / 2 : 1; gap; gap /= 2) // Shell's sort, whose pointers walk backwards by the gap
      for (shorts p = order + gap; p < order + n; p++) {
        short moved = *p;
        shorts q = p;
        for (; q >= order + gap && less(rank, n, step, moved, q[-gap]); q -= gap) *q = q[-gap];
        *q = moved;
      }
    ints fresh = (ints)stillpoint_new_array(&ints_type, (uint64_t)n);
    for (int i = 1; i < n; i++) fresh[order[i]] = fresh[order[i - 1]] + less(rank, n, step, order[i - 1], order[i]);
    rank = fresh;
    if (rank[order[n - 1]] == n - 1 || step >= n) return order;
  }
}

// How many suffixes begin with the pattern, by two searches.
static int count(text t, shorts order, text pattern) {
  int n = (int)stillpoint_length(t), m = (int)stillpoint_length(pattern), bounds[2];
  for (int which = 0; which < 2; which++) {
    int low = 0, high = n;
    while (low < high) {
      int middle = (low + high) / 2, difference = 0;
      text at = t + order[middle];
      for (int i = 0; i < m && !difference; i++) difference = order[middle] + i < n ? at[i] - pattern[i] : -1;
      if (difference < which) low = middle + 1;
      else high = middle;
    }
    bounds[which] = low;
  }
  return bounds[1] - bounds[0];
}

static int count_by_failures(text t, text pattern) {
  int m = (int)stillpoint_length(pattern), found = 0;
  ints failure = (ints)stillpoint_new_array(&ints_type, (uint64_t)m + 1);
  ints back = failure + 1; // back[-1] is there
  back[-1] = -1;
  for (int i = 0, k = -1; i < m; i++) {
    while (k >= 0 && pattern[k] != pattern[i]) k = back[k - 1];
    back[i] = ++k;
  }
  int k = 0;
  for (text p = t, end = t + stillpoint_length(t); p != end; p++) {
    while (k >= 0 && (k == m || pattern[k] != *p)) k = back[k - 1];
    found += ++k == m;
  }
  return found;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 12;
  text t = make(n, 2);
  shorts order = sort(t);
  long sum = 0;
  for (int i = 0; i < n; i++) sum = (sum * 31 + order[i]) % 1000003;
  int differences = 0, found = 0;
  for (int i = 0; i < n / 4; i++) {
    text pattern = make(2 + i % 2, 2);
    int c = count(t, order, pattern);
    found += c, differences += c != count_by_failures(t, pattern);
  }
  printf("%ld %d %d\n", sum, found, differences);
  return 0;
}
