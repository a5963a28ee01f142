// Structs with managed pointers as arguments and results, small (in registers) and large (in memory), and local arrays of them.
// large: 1500 --heap-limit 64K
#include "stillpoint.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct box stillpoint_managed *box;
struct box { long value; box next; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } box_type = {{16, 0, 1, 0}, {8}};

struct one { box b; };
struct mixed { box b; double d; };
struct small { int i; box b; };
struct large { box first; long number; box others[3]; double d; struct small inner; };

static box make(long value) {
  box b = (box)stillpoint_new(&box_type.type);
  b->value = value;
  return b;
}

__attribute__((noinline)) static struct one next(struct one o) {
  struct one r = {make(o.b->value + 1)};
  r.b->next = o.b;
  return r;
}

__attribute__((noinline)) static struct mixed half(struct mixed m) {
  box b = make(m.b->value / 2);
  return (struct mixed){b, m.d + (double)m.b->value};
}

__attribute__((noinline)) static struct small tagged(box b, int i) { return (struct small){i + (int)make(i)->value, b}; }

__attribute__((noinline)) static struct large rotate(struct large l) {
  struct large r = {l.others[0], l.number, {l.others[1], l.others[2], l.first}, l.d, {0, 0}};
  r.number += make(l.number)->value % 7;
  r.inner = tagged(l.inner.b, l.inner.i % 100);
  return r;
}

__attribute__((noinline)) static long total(struct large l, struct small s, struct mixed m) {
  long sum = make(l.number)->value;
  for (int i = 0; i < 3; i++) sum = sum * 3 + l.others[i]->value;
  return sum + l.first->value + l.inner.b->value * l.inner.i + s.b->value * s.i + m.b->value + (long)(m.d + l.d);
}

// No managed pointers among those that vary, but live around them.
__attribute__((noinline)) static long varying(box kept, int count, ...) {
  va_list list;
  long sum = 0;
  va_start(list, count);
  for (int i = 0; i < count; i++) sum = sum * 5 + (i % 2 ? (long)va_arg(list, double) : va_arg(list, long)) + make(i)->value;
  va_end(list);
  return sum + kept->value;
}

__attribute__((noinline)) static long local_arrays(long n) {
  box boxes[6], *at = boxes;
  struct small pairs[4];
  for (int i = 0; i < 6; i++) *at++ = make(n + i);
  for (int i = 0; i < 4; i++) pairs[i] = tagged(boxes[i], i), pairs[i].b->next = boxes[5 - i];
  struct small t = pairs[0];
  pairs[0] = pairs[3], pairs[3] = t;
  long sum = 0;
  for (struct small *p = pairs; p < pairs + 4; p++) sum = sum * 3 + p->b->next->value + p->i + make(1)->value;
  for (int i = 5; i > 0; i--) boxes[i] = boxes[i - 1];
  return sum + boxes[5]->value;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 2;
  struct one o = {make(3)};
  struct mixed m = {make(1000), 0.5};
  struct large l = {make(1), 2, {make(3), make(4), make(5)}, 1.5, {7, make(6)}};
  long sum = 0;
  for (int i = 0; i < n; i++) {
    o = next(o), m = half(m), l = rotate(l);
    if (i % 5 == 4) o.b->next = 0, m.b = o.b;
    struct large copy = l;
    copy.others[1] = o.b, copy.inner.b = m.b;
    sum = (sum * 7 + total(copy, copy.inner, m) + total(rotate(copy), (struct small){2, l.first}, (struct mixed){copy.first, 1})) % 1000003;
    sum += varying(l.first, 4, sum % 9, 2.5, 3L, (double)i) + local_arrays(i);
  }
  printf("%ld\n", sum);
  return 0;
}
