// Covers: inline assembly with operands.
#include <stdio.h>

static unsigned long rotate(unsigned long x)
{
    __asm__("rolq $8, %0" : "+r"(x));
    return x;
}

int main(void)
{
    printf("%lx\n", rotate(0x1122334455667788));
    return 0;
}
