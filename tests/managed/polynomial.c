// Polynomials as lists of terms in order, in two variables, each coefficient a fraction object: sums, products, derivatives, values.
// large: 7 --heap-limit 128K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct fraction stillpoint_managed *fraction;
typedef struct term stillpoint_managed *term;
struct fraction { long over, under; };
struct term { unsigned char x, y; fraction by; term next; };
static const stillpoint_type fraction_type = {16, 0, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[2]; } term_type = {{24, 0, 2, 0}, {8, 16}};

enum { PRIME = 10007 };

static fraction make_fraction(long over, long under) {
  long a = over < 0 ? -over : over, b = under;
  while (b) {
    long t = a % b;
    a = b, b = t;
  }
  fraction f = (fraction)stillpoint_new(&fraction_type);
  f->over = over / a % PRIME, f->under = under / a;
  if (f->under > 1000) f->under = f->under % 1000 + 1;
  return f;
}

static fraction plus(fraction a, fraction b) { return make_fraction(a->over * b->under + b->over * a->under, a->under * b->under); }
static fraction times(fraction a, fraction b) { return make_fraction(a->over * b->over, a->under * b->under); }

static term make(int x, int y, fraction by, term next) {
  term t = (term)stillpoint_new(&term_type.type);
  t->x = (unsigned char)x, t->y = (unsigned char)y, t->by = by, t->next = next;
  return t;
}

static int order(term a, term b) { return a->x != b->x ? a->x - b->x : a->y - b->y; }

static term add(term a, term b) {
  if (!a || !b) return a ? a : b;
  int o = order(a, b);
  if (o > 0) return make(a->x, a->y, a->by, add(a->next, b));
  if (o < 0) return make(b->x, b->y, b->by, add(a, b->next));
  fraction sum = plus(a->by, b->by);
  term rest = add(a->next, b->next);
  return sum->over ? make(a->x, a->y, sum, rest) : rest;
}

static term scaled(term a, term by) {
  term head = make(0, 0, 0, 0), last = head;
  for (; a; a = a->next) {
    last->next = make(a->x + by->x, a->y + by->y, 0, 0);
    last = last->next, last->by = times(a->by, by->by);
  }
  return head->next;
}

static term multiply(term a, term b) {
  term sum = 0;
  for (; b; b = b->next) sum = add(sum, scaled(a, b));
  return sum;
}

static term derivative(term a) {
  if (!a) return 0;
  if (!a->x) return derivative(a->next);
  fraction by = make_fraction(a->by->over * a->x, a->by->under);
  return make(a->x - 1, a->y, by, derivative(a->next));
}

static long value(term a, long x, long y) {
  long sum = 0;
  for (; a; a = a->next) {
    long v = a->by->over * 8 / a->by->under;
    for (int i = 0; i < a->x; i++) v = v * x % PRIME;
    for (int i = 0; i < a->y; i++) v = v * y % PRIME;
    sum += v;
  }
  return sum;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 1;
  term one = make(0, 0, make_fraction(1, 2), 0);
  term p = make(1, 0, make_fraction(2, 3), make(0, 1, make_fraction(-1, 1), one)), q = p;
  for (int i = 0; i < n; i++) q = multiply(q, p);
  term d = derivative(q);
  if (n > 3) d = multiply(d, add(q, d));
  long length = 0;
  for (term t = d; t; t = t->next) length++;
  printf("%ld terms, %ld %ld\n", length, value(q, 3, 5), value(d, 2, 7));
  return 0;
}
