// Prints where it was called from, and what is on the stack and in the frame pointer there.
#include <stdio.h>

long work(long, signed char, double);
long dynamic(long, long);
extern long g;

void check(void)
{
    long *frame = __builtin_frame_address(0);
    long *stack = frame + 2;
    printf("%p %p %p %p %p %p", __builtin_return_address(0), (void *)work, (void *)dynamic, (void *)stack, (void *)frame[0], (void *)&g);
    for (int i = 0; i < 48; i++)
        printf(" %lx", stack[i]);
    printf("\n");
}

int main(void)
{
    volatile long room[64] = { 0 };
    work(41, -3, 2.25);
    dynamic(100, 1234567);
    return (int)room[0];
}
