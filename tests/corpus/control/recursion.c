// Covers: Ackermann, mutual recursion, 50,000 levels of recursion, Hanoi, permutations, memoized Fibonacci.
// Flags: -g
#include <stdio.h>
#include <string.h>

static int ackermann(int m, int n)
{
    if (m == 0)
        return n + 1;
    if (n == 0)
        return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}

static int is_odd(unsigned n);
static int is_even(unsigned n) { return n == 0 ? 1 : is_odd(n - 1); }
static int is_odd(unsigned n) { return n == 0 ? 0 : is_even(n - 1); }

static long deep(int n, volatile long *sink)
{
    if (n == 0)
        return 0;
    volatile long here = n % 7;
    long below = deep(n - 1, &here);
    *sink += here;
    return below + here;
}

static int moves;
static void hanoi(int n, char from, char to, char via)
{
    if (n == 0)
        return;
    hanoi(n - 1, from, via, to);
    if (moves++ < 7)
        printf("%c%c ", from, to);
    hanoi(n - 1, via, to, from);
}

static int permutations;
static void permute(char *text, int at)
{
    if (!text[at]) {
        if (permutations++ % 100 == 0)
            printf("%s ", text);
        return;
    }
    for (int i = at; text[i]; i++) {
        char c = text[at];
        text[at] = text[i];
        text[i] = c;
        permute(text, at + 1);
        text[i] = text[at];
        text[at] = c;
    }
}

static unsigned long memo[91];
static unsigned long fibonacci(int n)
{
    if (n < 2)
        return (unsigned long)n;
    return memo[n] ? memo[n] : (memo[n] = fibonacci(n - 1) + fibonacci(n - 2));
}

static int slow_fibonacci(int n) { return n < 2 ? n : slow_fibonacci(n - 1) + slow_fibonacci(n - 2); }

int main(void)
{
    printf("%d %d %d\n", ackermann(1, 5), ackermann(2, 6), ackermann(3, 4));
    printf("%d %d\n", is_even(1001), is_odd(777));
    volatile long sink = 0;
    printf("%ld\n", deep(50000, &sink));
    hanoi(10, 'a', 'c', 'b');
    printf("%d\n", moves);
    char text[] = "abcdef";
    permute(text, 0);
    printf("%d %s\n", permutations, text);
    printf("%lu %d\n", fibonacci(90), slow_fibonacci(19));
    return 0;
}
