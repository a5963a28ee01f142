// Memory with managed pointers in it copied, moved and cleared: structs by assignment, within objects, to and from variables, through
// plain pointers; overlapping both ways; more than is copied inline.
#include "stillpoint.h"
#include <stdio.h>
typedef struct cell stillpoint_managed *cell;
struct cell { long a; cell next; long b; cell other; char tail[3]; };
struct big { cell c[40]; };
typedef struct big stillpoint_managed *big;
typedef cell stillpoint_managed *cells;
static const struct { stillpoint_type type; uint32_t offsets[2]; } cell_type = {{sizeof(struct cell), 0, 2, 0}, {8, 24}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } cells_type = {{0, 8, 0, 1}, {0}};
static struct { stillpoint_type type; uint32_t offsets[40]; } big_type;
static cell mk(long a) { cell c = (cell)stillpoint_new(&cell_type.type); c->a = a; c->b = -a; c->tail[2] = a; return c; }
#define move(to, from, n) __builtin_memmove(to, from, (n) * 8)
__attribute__((noinline)) static void shift(cells x, long n) { move(x + 1, x, n); }
__attribute__((noinline)) static void shiftdown(cells x, long n) { move(x, x + 1, n); }
__attribute__((noinline)) static void copy(struct cell *d, struct cell *s) { *d = *s; }
int main(void) {
  cell c = mk(5); c->next = mk(6); c->other = mk(7);
  cell d = mk(0);
  *d = *c;
  printf("%ld %ld %ld %d\n", d->a, d->next->a, d->other->b, d->tail[2]);
  struct cell local = *c, local2; mk(9); copy(&local2, &local); d->next = 0; *d = local2;
  printf("%ld %ld %ld\n", local.next->a, local2.other->a, d->next->b);
  cells x = (cells)stillpoint_new_array(&cells_type.type, 50);
  for (long i = 0; i < 49; i++) x[i] = mk(i);
  shift(x, 49); x[0] = mk(-1);
  long sum = 0; for (long i = 0; i < 50; i++) sum = sum * 3 % 10007 + x[i]->a;
  shiftdown(x, 49); x[49] = mk(100);
  for (long i = 0; i < 50; i++) sum = sum * 3 % 10007 + x[i]->a;
  printf("%ld\n", sum);
  big_type.type = (stillpoint_type){sizeof(struct big), 0, 40, 0};
  for (int i = 0; i < 40; i++) big_type.offsets[i] = 8 * i;
  big p = (big)stillpoint_new(&big_type.type), q = (big)stillpoint_new(&big_type.type);
  for (int i = 0; i < 40; i++) p->c[i] = x[i];
  *q = *p; stillpoint_collect(); mk(3);
  sum = 0; for (int i = 0; i < 40; i++) sum += q->c[i]->a * i;
  for (int i = 3; i < 40; i++) q->c[i] = 0;
  for (int i = 0; i < 40; i++) if (q->c[i]) sum += q->c[i]->a; else sum ^= i;
  printf("%ld\n", sum);
  return 0;
}
