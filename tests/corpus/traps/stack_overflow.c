// Covers: infinite recursion.
// Flags: -g -fno-inline
#include <stdio.h>

static volatile int limit = -1;

__attribute__((noinline)) static int descend(int n, volatile int *parent)
{
    volatile int here = n + *parent;
    if (n == limit)
        return here;
    return descend(n + 1, &here) + here;
}

int main(void)
{
    volatile int start = 1;
    puts("before");
    fflush(stdout);
    return descend(0, &start);
}
