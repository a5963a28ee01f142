// Covers: access to a non-canonical address, for which the kernel reports no fault address.
// Flags: -g -fno-inline
#include <stdio.h>

static volatile unsigned long address = 0x4141414141414141;

__attribute__((noinline)) static void poke(unsigned long at, char value)
{
    *(volatile char *)at = value;
}

int main(void)
{
    puts("before");
    fflush(stdout);
    poke(address, 'x');
    return 0;
}
