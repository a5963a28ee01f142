// Covers: __builtin_trap.
// Flags: -g -fno-inline
#include <stdio.h>

static volatile int state = 3;

__attribute__((noinline)) static int step(int s)
{
    switch (s) {
    case 0: return 1;
    case 1: return 2;
    default: __builtin_trap();
    }
}

int main(void)
{
    puts("before");
    fflush(stdout);
    return step(state);
}
