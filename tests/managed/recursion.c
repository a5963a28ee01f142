// Deep recursion: functions that call each other, each with pointers of its own in its frame, objects made on the way back, too.
// large: 6000 --heap-limit 512K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct link stillpoint_managed *link;
struct link { link up; long value; };
typedef long stillpoint_managed *longs;
static const struct { stillpoint_type type; uint32_t offsets[1]; } link_type = {{16, 0, 1, 0}, {0}};
static const stillpoint_type longs_type = {0, 8, 0, 0};

static link made(link up, long value) {
  link l = (link)stillpoint_new(&link_type.type);
  l->up = up, l->value = value;
  return l;
}

static long odd(link up, long n);

__attribute__((noinline)) static long even(link up, long n) {
  if (n == 0) return up->value;
  link mine = made(up, n), other = made(0, n * 2);
  long below = odd(mine, n - 1);
  return (below * 3 + mine->value + other->value + mine->up->value) % 1000003;
}

__attribute__((noinline)) static long odd(link up, long n) {
  if (n == 0) return -up->value;
  longs three = (longs)stillpoint_new_array(&longs_type, 3);
  longs middle = three + 1; // lives over the call, with the object that it points into
  *middle = n;
  long below = even(up, n - 1);
  middle[1] = made(up, below)->value;
  return (three[2] + three[1] + three[0] + stillpoint_length(three)) % 1000003;
}

// Ackermann's, with numbers as objects.
static link ackermann(link m, link n) {
  if (m->value == 0) return made(0, n->value + 1);
  link less = made(0, m->value - 1);
  if (n->value == 0) return ackermann(less, made(m, 1));
  link inner = ackermann(m, made(n, n->value - 1));
  return ackermann(less, inner);
}

static link reverse(link list, link behind) { // no tail call at -O0
  if (!list) return behind;
  link rest = list->up;
  return reverse(rest, made(behind, list->value));
}

int main(int argc, char **argv) {
  long n = argc > 1 ? atoi(argv[1]) : 60;
  long a = even(made(0, 5), n), b = ackermann(made(0, n > 100 ? 2 : 1), made(0, n > 100 ? 60 : 2))->value;
  link list = 0;
  for (long i = 0; i < n; i++) list = made(list, i);
  list = reverse(reverse(list, made(0, -1)), 0);
  long c = 0;
  for (link l = list; l; l = l->up) c = (c * 7 + l->value) % 1000003;
  printf("%ld %ld %ld\n", a, b, c);
  return 0;
}
