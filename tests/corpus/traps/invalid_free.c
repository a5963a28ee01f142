// Covers: free of a pointer into the middle of a block, for which the C library aborts.
// Flags: -g -fno-inline
#include <stdio.h>
#include <stdlib.h>

static volatile int offset = 8;

__attribute__((noinline)) static void release(char *block)
{
    free(block + offset);
}

int main(void)
{
    char *block = malloc(100);
    block[0] = 'x';
    puts("before");
    fflush(stdout);
    release(block);
    puts("after");
    return 0;
}
