// Arrays of pointers sorted: quicksort with pointers from both ends and orders by function pointer, heapsort, insertion; and checks.
// large: 1200 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct person stillpoint_managed *person;
struct person { short age; char name[6]; double weight; person friend; };
typedef person stillpoint_managed *people;
static const struct { stillpoint_type type; uint32_t offsets[1]; } person_type = {{24, 0, 1, 0}, {16}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } people_type = {{0, 8, 0, 1}, {0}};

typedef int (*order)(person, person);
static int by_age(person a, person b) { return a->age - b->age; }
static int by_weight(person a, person b) { return (a->weight > b->weight) - (a->weight < b->weight); }
static int by_name(person a, person b) {
  for (int i = 0; i < 6; i++)
    if (a->name[i] != b->name[i]) return a->name[i] - b->name[i];
  return by_age(a, b);
}
static int by_friend(person a, person b) { return by_name(a->friend, b->friend); }

static unsigned seed = 53;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static people make(int n) {
  people all = (people)stillpoint_new_array(&people_type.type, (uint64_t)n);
  for (people p = all; p < all + n; p++) {
    *p = (person)stillpoint_new(&person_type.type);
    (*p)->age = (short)(next_random() % 90), (*p)->weight = 40 + next_random() % 600 / 8.0;
    for (int i = 0; i < 5; i++) (*p)->name[i] = (char)('a' + next_random() % 3);
    (*p)->friend = p > all && next_random() % 4 ? p[-1] : *p;
  }
  return all;
}

static void quick(people all, long from, long to, order less) {
  while (to - from > 1) {
    people low = all + from, high = all + to - 1;
    long left = to - from - 1, right = 0; // how far high and low went
    person pivot = all[(from + to) / 2];
    while (low <= high) {
      while (less(*low, pivot) < 0) low++, right++;
      while (less(*high, pivot) > 0) high--, left--;
      if (low > high) break;
      person t = *low;
      *low++ = *high, *high-- = t;
      right++, left--;
    }
    quick(all, from, from + left + 1, less);
    from += right;
  }
}

static void heap(people all, long n, order less) {
  people one = all - 1; // elements from 1 on
  for (long start = n / 2, end = n; end > 1;) {
    if (start > 0) start--;
    else {
      person t = one[end];
      one[end--] = one[1], one[1] = t;
    }
    for (long i = start + 1, c; (c = 2 * i) <= end; i = c) {
      if (c < end && less(one[c], one[c + 1]) < 0) c++;
      if (less(one[i], one[c]) >= 0) break;
      person t = one[i];
      one[i] = one[c], one[c] = t;
    }
  }
}

static void insertion(people all, long n, order less) {
  for (long i = 1; i < n; i++) {
    person moved = all[i];
    people p = all + i;
    while (p > all && less(p[-1], moved) > 0) *p = p[-1], p--;
    *p = moved;
  }
}

static long hash(people all, long n, order less, int *wrong) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    sum = (sum * 31 + all[i]->age * (i + 1) + all[i]->name[2] + (long)(all[i]->weight * 8)) % 1000000007;
    if (i && less(all[i - 1], all[i]) > 0) ++*wrong;
  }
  return sum;
}

int main(int argc, char **argv) {
  static const order orders[] = {by_age, by_weight, by_name, by_friend};
  int n = argc > 1 ? atoi(argv[1]) : 7, wrong = 0;
  long sum = 0;
  for (int i = 0; i < (n > 50 ? 24 : 6); i++) {
    people all = make(n);
    order less = orders[i % 4];
    if (i % 3 == 0) quick(all, 0, n, less);
    else if (i % 3 == 1) heap(all, n, less);
    else insertion(all, n > 300 ? 300 : n, less), n > 300 ? quick(all, 0, n, less) : (void)0;
    sum = sum * 3 + hash(all, n, less, &wrong);
  }
  printf("%d wrong, %ld\n", wrong, sum);
  return 0;
}
