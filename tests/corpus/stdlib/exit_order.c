// Covers: atexit handlers run in reverse order, exit from deep recursion, exit status, output flushed at exit.
#include <stdio.h>
#include <stdlib.h>

static int depth;

static void first(void) { printf("first registered, depth %d\n", depth); }
static void second(void) { printf("second registered\n"); }
static void late(void) { printf("registered while exiting\n"); }
static void third(void)
{
    printf("third registered\n");
    atexit(late);
}

static int dive(int n)
{
    depth = n;
    if (n == 1000)
        exit(37);
    return dive(n + 1) + 1;
}

int main(void)
{
    atexit(first);
    atexit(second);
    atexit(third);
    printf("no newline before exit");
    putchar('\n');
    printf("unreachable: %d\n", dive(0));
    return 0;
}
