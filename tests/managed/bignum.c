// Big integers as arrays of digits: factorials, Fibonacci's numbers, powers, a square root; every step makes new arrays.
// large: 120 --heap-limit 32K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef uint32_t stillpoint_managed *number; // the lowest digit first, 32 bits each, none of zero at the end
static const stillpoint_type number_type = {0, 4, 0, 0};

static number digits(uint64_t n) { return (number)stillpoint_new_array(&number_type, n); }

static number small(uint32_t value) {
  number n = digits(value != 0);
  if (value) n[0] = value;
  return n;
}

static number trim(number n) {
  uint64_t length = stillpoint_length(n);
  number end = n + length;
  while (length && end[-1] == 0) end--, length--;
  if (length == stillpoint_length(n)) return n;
  number shorter = digits(length), to = shorter + length;
  while (to != shorter) *--to = *--end; // two pointers downwards, of one object each
  return shorter;
}

static number add(number a, number b) {
  if (stillpoint_length(a) < stillpoint_length(b)) {
    number t = a;
    a = b, b = t;
  }
  uint64_t n = stillpoint_length(a), m = stillpoint_length(b), carry = 0;
  number sum = digits(n + 1);
  for (uint64_t i = 0; i <= n; i++) {
    carry += (i < n ? a[i] : 0) + (uint64_t)(i < m ? b[i] : 0);
    sum[i] = (uint32_t)carry, carry >>= 32;
  }
  return trim(sum);
}

static number multiply(number a, number b) {
  uint64_t n = stillpoint_length(a), m = stillpoint_length(b);
  number product = digits(n + m);
  for (uint64_t i = 0; i < n; i++) {
    uint64_t carry = 0;
    number to = product + i;
    for (number from = b; from < b + m; from++, to++) {
      carry += (uint64_t)a[i] * *from + *to;
      *to = (uint32_t)carry, carry >>= 32;
    }
    *to = (uint32_t)carry;
  }
  return trim(product);
}

struct division { number quotient; uint32_t rest; };

static struct division divide(number a, uint32_t by) {
  struct division d = {digits(stillpoint_length(a)), 0};
  for (uint64_t i = stillpoint_length(a); i-- > 0;) {
    uint64_t part = (uint64_t)d.rest << 32 | a[i];
    d.quotient[i] = (uint32_t)(part / by), d.rest = (uint32_t)(part % by);
  }
  d.quotient = trim(d.quotient);
  return d;
}

static void print(number n) {
  char text[700], *at = text + sizeof text;
  *--at = 0;
  do {
    struct division d = divide(n, 1000);
    n = d.quotient;
    for (int i = 0; i < 3; i++, d.rest /= 10) *--at = (char)('0' + d.rest % 10);
  } while (stillpoint_length(n));
  while (*at == '0' && at[1]) at++;
  printf("%s\n", at);
}

static number power(number base, unsigned exponent) {
  number result = small(1);
  for (; exponent; exponent >>= 1, base = multiply(base, base))
    if (exponent & 1) result = multiply(result, base);
  return result;
}

int main(int argc, char **argv) {
  unsigned n = argc > 1 ? (unsigned)atoi(argv[1]) : 14;
  number factorial = small(1), before = small(0), fibonacci = small(1);
  for (unsigned i = 2; i <= n; i++) {
    factorial = multiply(small(i), factorial);
    number next = add(before, fibonacci);
    before = fibonacci, fibonacci = next;
  }
  print(factorial);
  print(fibonacci);
  print(n > 50 ? add(power(small(3), 10 * n), power(small(7), n)) : power(small(3), n));
  return 0;
}
