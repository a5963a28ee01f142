// Covers: a fault inside an atexit handler, after main has returned.
// Flags: -g -fno-inline
#include <stdio.h>
#include <stdlib.h>

static int *volatile target;

static void handler(void)
{
    *target = 1;
}

int main(void)
{
    atexit(handler);
    puts("before");
    fflush(stdout);
    return 0;
}
