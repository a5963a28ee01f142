// Covers: a failing assert: the C library's message, then a trap.
// Flags: -g -fno-inline
#include <assert.h>
#include <stdio.h>

__attribute__((noinline)) static int half(int even)
{
    assert(even % 2 == 0);
    return even / 2;
}

int main(int argc, char **argv)
{
    printf("%d\n", half(argc + 7));
    fflush(stdout);
    printf("%d\n", half(argc + 8));
    return 0;
}
