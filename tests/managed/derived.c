// Derived pointers of all kinds that live over allocations: from both ends, of one object or another, past the end, before the start.
// large: 300 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef long stillpoint_managed *longs;
typedef short stillpoint_managed *shorts;
typedef longs stillpoint_managed *arrays;
static const stillpoint_type longs_type = {0, 8, 0, 0}, shorts_type = {0, 2, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[1]; } arrays_type = {{0, 8, 0, 1}, {0}};

static long garbage(long n) {
  longs a = (longs)stillpoint_new_array(&longs_type, 2);
  a[1] = n;
  return a[1];
}

static longs count(long n) {
  longs a = (longs)stillpoint_new_array(&longs_type, (uint64_t)n);
  for (long i = 0; i < n; i++) a[i] = i + 1;
  return a;
}

__attribute__((noinline)) static long reverse(longs a, long n) {
  for (longs low = a, high = a + n - 1; low < high; low++, high--) {
    long t = garbage(*low);
    *low = *high, *high = t;
  }
  return a[0] * 3 + a[n - 1];
}

// Which object a pointer is into changes from round to round.
__attribute__((noinline)) static long alternate(longs a, longs b, long n) {
  longs p = a + 1, q = b + 2;
  long sum = 0;
  for (long i = 0; i + 2 < n; i++) {
    longs t = p;
    p = q, q = t;
    sum = sum * 3 % 1000003 + garbage(*p) - q[-1];
    if (i % 3 == 0) p++;
  }
  return sum;
}

__attribute__((noinline)) static long choose(longs a, longs b, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    longs p = i & 1 ? a + i : b + (n - 1 - i);
    longs end = i & 2 ? a + n : b + n;
    sum += garbage(i) + *p;
    sum += end[-1] * (end - 1 == p);
  }
  return sum;
}

// Past the end by strides, and back from there to before the start.
__attribute__((noinline)) static long strides(shorts s, long n) {
  long sum = 0;
  shorts p = s;
  for (; p < s + n; p += 3) *p = (short)(garbage(*p) + 1);
  for (p -= 3; p >= s; p -= 3) sum = sum * 2 + *p;
  garbage(1);
  return sum * 10 + p[3];
}

// A pointer into an element's object, while the element changes.
__attribute__((noinline)) static long replaced(arrays all, long n) {
  long sum = 0;
  for (arrays place = all; place != all + n; place++) {
    longs inner = *place + 1;
    *place = count(3);
    (*place)[2] = garbage(inner[0]) + inner[-1];
    sum = sum * 5 + *inner + (*place)[2];
  }
  return sum;
}

// A pointer far outside, of which the base is needed only by what is derived.
__attribute__((noinline)) static long far(longs a, long n, long far_away) {
  longs p = a + far_away;
  long sum = 0;
  for (long i = 0; i < n; i++) sum += garbage(p[i - far_away]);
  return sum;
}

__attribute__((noinline)) static long two_dimensions(longs a, long width, long height) {
  long sum = 0;
  for (longs row = a; row < a + width * height; row += width)
    for (longs p = row + width - 1; p >= row; p--) sum = sum * 3 % 1000003 + garbage(*p);
  return sum;
}

int main(int argc, char **argv) {
  long n = argc > 1 ? atoi(argv[1]) : 9, sum = 0;
  for (int round = 0; round < (n > 50 ? 10 : 1); round++) {
    longs a = count(n), b = count(n);
    shorts s = (shorts)stillpoint_new_array(&shorts_type, (uint64_t)n);
    arrays all = (arrays)stillpoint_new_array(&arrays_type.type, 4);
    for (arrays p = all + 3; p >= all; p--) *p = count(4);
    sum = sum * 7 + reverse(a, n) + alternate(a, b, n) + choose(a, b, n);
    sum = (sum + strides(s, n) % 1000003 + replaced(all, 4) + far(b, n, 1000000) + two_dimensions(a, 3, n / 3)) % 1000000007;
  }
  printf("%ld\n", sum);
  return 0;
}
