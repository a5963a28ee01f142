// Covers: guaranteed tail calls (musttail), direct and through a table, 200,000 deep: they must take no stack.
#include <stdio.h>

#define TAIL __attribute__((musttail)) return

static long odd(long n, long count);
static long even(long n, long count)
{
    if (n == 0)
        return count;
    TAIL odd(n - 1, count + 2);
}
static long odd(long n, long count)
{
    if (n == 0)
        return -count;
    TAIL even(n - 1, count - 1);
}

typedef struct state { const unsigned char *code; long accumulator; long loops; } state;
typedef long (*handler)(state *s, long x, double y);

static long op_add(state *s, long x, double y);
static long op_double(state *s, long x, double y);
static long op_loop(state *s, long x, double y);
static long op_half(state *s, long x, double y);
static long op_end(state *s, long x, double y);
static const handler handlers[] = {op_add, op_double, op_loop, op_half, op_end};

#define DISPATCH TAIL handlers[*s->code++](s, x, y)

static long op_add(state *s, long x, double y)
{
    x += *s->code++;
    DISPATCH;
}
static long op_double(state *s, long x, double y)
{
    x = x * 2 % 1000003;
    y += 0.5;
    DISPATCH;
}
static long op_loop(state *s, long x, double y)
{
    unsigned char back = *s->code++;
    if (--s->loops > 0)
        s->code -= back;
    DISPATCH;
}
static long op_half(state *s, long x, double y)
{
    s->accumulator ^= x;
    y /= 2;
    DISPATCH;
}
static long op_end(state *s, long x, double y) { return x + (long)(y * 1000) + s->accumulator; }

int main(void)
{
    static const unsigned char code[] = {0, 7, 1, 0, 200, 3, 2, 8, 4};
    printf("%ld %ld\n", even(200000, 5), odd(100001, 0));
    state s = {code + 1, 0, 40000};
    printf("%ld\n", op_add(&s, 1, 0.25));
    return 0;
}
