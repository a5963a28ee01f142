// Covers: memcpy with a constant and with a variable size whose destination is not mapped.
// Flags: -g -fno-inline
#include <stdio.h>
#include <string.h>

static volatile unsigned long address = 0xdeadbeef000;
static volatile size_t size = 300;

__attribute__((noinline)) static void copy(void *to, const void *from, size_t n)
{
    memcpy(to, from, n);
}

int main(void)
{
    char source[300] = "source", target[300];
    copy(target, source, size);
    puts(target);
    fflush(stdout);
    copy((void *)address, source, size);
    return 0;
}
