// Covers: a call through a null function pointer.
// Flags: -g -fno-inline
#include <stdio.h>

static int (*volatile hook)(int);

__attribute__((noinline)) static int invoke(int x)
{
    return hook(x) + 1;
}

int main(void)
{
    puts("before");
    fflush(stdout);
    return invoke(3);
}
