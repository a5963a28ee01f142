// Covers: a read from an address that is not mapped.
// Flags: -g -fno-inline
#include <stdio.h>

static volatile unsigned long address = 0xdeadbeef000;

__attribute__((noinline)) static int peek(unsigned long at)
{
    return *(volatile int *)at;
}

int main(void)
{
    puts("before");
    fflush(stdout);
    return peek(address);
}
