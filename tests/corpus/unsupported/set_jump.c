// Covers: setjmp and longjmp.
#include <setjmp.h>
#include <stdio.h>

static jmp_buf environment;

static void fail(int code) { longjmp(environment, code); }

int main(void)
{
    int code = setjmp(environment);
    if (code == 0)
        fail(3);
    printf("%d\n", code);
    return 0;
}
