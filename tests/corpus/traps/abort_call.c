// Covers: abort().
// Flags: -g -fno-inline
#include <stdio.h>
#include <stdlib.h>

static volatile int broken = 1;

__attribute__((noinline)) static void validate(int bad)
{
    if (bad)
        abort();
    puts("valid");
}

int main(void)
{
    validate(!broken);
    fflush(stdout);
    validate(broken);
    return 0;
}
