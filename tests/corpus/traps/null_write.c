// Covers: a write through a null pointer plus a small offset.
// Flags: -g -fno-inline
#include <stdio.h>

struct wide { long pad[20]; double target; };

static struct wide *volatile nothing;

__attribute__((noinline)) static void store(struct wide *w, double x)
{
    w->target = x;
}

int main(void)
{
    puts("before");
    fflush(stdout);
    store(nothing, 1.5);
    puts("after");
    return 0;
}
