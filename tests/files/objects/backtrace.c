// Called by backtrace-main.c; the frames in between are these.
extern int stop_here(int);

static int helper(int x)
{
    return stop_here(x + 1) * 2;
}

__attribute__((noinline)) static int middle(int n)
{
    volatile char space[n + 16];
    space[0] = (char)n;
    int r = helper(n + space[0]);
    return r + space[0];
}

__attribute__((noinline)) int outer(int n)
{
    int a = middle(n);
    return a + 1;
}
