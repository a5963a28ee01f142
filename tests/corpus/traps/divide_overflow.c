// Covers: INT_MIN / -1 and LONG_MIN % -1, which the hardware refuses as it does division by zero.
// Flags: -g -fno-inline
#include <limits.h>
#include <stdio.h>

static volatile long minus_one = -1;

__attribute__((noinline)) static long quotient(long a, long b)
{
    return a / b;
}

int main(void)
{
    printf("%ld\n", quotient(LONG_MAX, minus_one));
    fflush(stdout);
    printf("%ld\n", quotient(LONG_MIN, minus_one));
    return 0;
}
