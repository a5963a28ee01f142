// Covers: unsigned 64-bit remainder by zero.
// Flags: -g -fno-inline
#include <stdio.h>

static volatile unsigned long zero;

__attribute__((noinline)) static unsigned long wrap(unsigned long a, unsigned long b)
{
    return a % b;
}

int main(void)
{
    printf("%lu\n", wrap(1000000007, 10));
    fflush(stdout);
    printf("%lu\n", wrap(1000000007, zero));
    return 0;
}
