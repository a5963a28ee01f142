// Covers: integer division by zero.
// Flags: -g -fno-inline
#include <stdio.h>

static volatile int zero;

__attribute__((noinline)) static int ratio(int a, int b)
{
    int scaled = a * 10;
    return scaled / b;
}

int main(void)
{
    printf("%d\n", ratio(7, 2));
    fflush(stdout);
    printf("%d\n", ratio(7, zero));
    return 0;
}
