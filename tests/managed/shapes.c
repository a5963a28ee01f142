// Managed pointers of every shape: interior, past the end, before the start, in arrays, globals, thread-local variables, structs by
// value, many arguments, through function pointers, chosen and joined; allocations while all of them are live.
#include "stillpoint.h"
#include <stdio.h>

typedef struct point stillpoint_managed *point;
struct point { long x, y; point next; };
typedef long stillpoint_managed *longs;
typedef point stillpoint_managed *points;

static const struct { stillpoint_type type; uint32_t offsets[1]; } point_type = {{24, 0, 1, 0}, {16}};
static const stillpoint_type longs_type = {0, 8, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[1]; } points_type = {{0, 8, 0, 1}, {0}};

static point global;
static point table[3];
static _Thread_local point mine;
static long made;

static point at(long x, long y) {
  point p = (point)stillpoint_new(&point_type.type);
  p->x = x, p->y = y, made++;
  return p;
}

__attribute__((noinline)) static longs squares(long n) {
  longs a = (longs)stillpoint_new_array(&longs_type, n);
  for (long i = 0; i < n; i++) a[i] = i * i;
  return a;
}

// A pointer walks, past the end at last, while objects are made.
__attribute__((noinline)) static long walk(longs a, long n) {
  long sum = 0;
  for (longs p = a, end = a + n; p != end; p++) sum += *p + at(sum, 1)->y;
  return sum + (long)stillpoint_length(a);
}

// Backwards from before the start.
__attribute__((noinline)) static long back(longs a, long n) {
  longs before = a - 1;
  long sum = 0;
  for (long i = n; i > 0; i--) sum = sum * 3 % 1000003 + before[i] + (at(i, i)->x & 1);
  return sum;
}

__attribute__((noinline)) static longs choose(longs a, longs b, int which) {
  longs p = which ? a + 1 : b + 2;
  at(0, 0);
  p[0] += 5;
  return which ? a : b;
}

struct pair { point a, b; };

__attribute__((noinline)) static struct pair swap(struct pair p) {
  at(1, 1);
  return (struct pair){p.b, p.a};
}

__attribute__((noinline)) static long many(point a, point b, point c, point d, point e, point f, point g, point h, long k, point i) {
  point n = at(k, k);
  return a->x + 2 * b->x + 3 * c->x + 4 * d->x + 5 * e->x + 6 * f->x + 7 * g->x + 8 * h->x + 9 * i->x + n->y;
}

static long twice(point p) { return at(p->x, 0)->x * 2; }
static long third(point p) { return at(0, p->y)->y / 3; }

static points grow(points old) {
  long n = (long)stillpoint_length(old);
  points p = (points)stillpoint_new_array(&points_type.type, n * 2);
  for (long i = 0; i < n; i++) p[i] = old[i];
  for (long i = n; i < 2 * n; i++) p[i] = at(i, -i), p[i]->next = p[i - n];
  return p;
}

static long depth(point p) { return p ? 1 + depth(p->next) : 0; }

int main(void) {
  longs a = squares(20);
  printf("%ld %ld\n", walk(a, 20), back(a, 20));
  longs b = squares(5);
  longs c = choose(a, b, 1), d = choose(a, b, 0);
  printf("%ld %ld %d %d\n", a[1], b[2], c == a, d == b);

  global = at(3, 4);
  for (int i = 0; i < 3; i++) table[i] = at(i, 10 * i), table[i]->next = global;
  mine = at(7, 8);
  long (*volatile functions[2])(point) = {twice, third};
  for (int i = 0; i < 4; i++) printf("%ld ", functions[i & 1](table[i % 3]));
  printf("%ld %ld\n", mine->x, table[2]->next->y);

  struct pair p = swap((struct pair){global, mine});
  printf("%ld %ld %ld\n", p.a->x, p.b->x, swap(p).a->y);
  printf("%ld\n", many(at(1, 0), at(2, 0), at(3, 0), at(4, 0), at(5, 0), at(6, 0), at(7, 0), at(8, 0), 100, at(9, 0)));

  points grown = (points)stillpoint_new_array(&points_type.type, 2);
  grown[0] = at(-1, 1), grown[1] = at(-2, 2);
  for (int i = 0; i < 3; i++) grown = grow(grown);
  long sum = 0;
  for (long i = 0; i < (long)stillpoint_length(grown); i++) sum += grown[i]->x * depth(grown[i]);
  printf("%ld %ld of %ld\n", sum, (long)stillpoint_length(grown), made);
  stillpoint_collect();
  printf("%ld %ld\n", global->x + table[1]->y + mine->y, grown[15]->next->next->next->x);
  return 0;
}
