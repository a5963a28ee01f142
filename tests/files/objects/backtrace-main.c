// The outermost frame, and the innermost: a breakpoint is set in stop_here.
#include <stdio.h>

int outer(int);

__attribute__((noinline)) int stop_here(int x)
{
    return x;
}

int main(int argc, char **argv)
{
    int result = outer(argc + 2);
    printf("%d\n", result);
    return argv == 0;
}
