// Covers: long double, which clang writes as x86_fp80.
#include <stdio.h>

int main(void)
{
    long double x = 1.0L / 3;
    printf("%Lg\n", x);
    return 0;
}
