// Covers: a call to data, which is mapped but not code.
// Flags: -g -fno-inline
#include <stdio.h>

static unsigned char data[16] = {0xc3, 0xc3, 0xc3, 0xc3};
static void *volatile target = data;

__attribute__((noinline)) static int jump(void)
{
    return ((int (*)(void))target)() + 1;
}

int main(void)
{
    puts("before");
    fflush(stdout);
    return jump();
}
