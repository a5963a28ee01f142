// Covers: __int128 arithmetic, shifts, division, comparison and conversion, signed and unsigned.
#include <stdint.h>
#include <stdio.h>

typedef __int128 i128;
typedef unsigned __int128 u128;

static void print_u(u128 value)
{
    char text[48];
    int at = sizeof text;
    text[--at] = 0;
    do
        text[--at] = (char)('0' + (int)(value % 10));
    while (value /= 10);
    fputs(text + at, stdout);
}

static void print_i(i128 value)
{
    if (value < 0)
        putchar('-');
    print_u(value < 0 ? -(u128)value : (u128)value);
}

static void pair(i128 a, i128 b)
{
    u128 ua = (u128)a, ub = (u128)b;
    print_i((i128)(ua + ub)), putchar(' ');
    print_i((i128)(ua - ub)), putchar(' ');
    print_i((i128)(ua * ub)), putchar(' ');
    if (b != 0) {
        if (!(ua == (u128)1 << 127 && b == -1)) {
            print_i(a / b), putchar(' ');
            print_i(a % b), putchar(' ');
        }
        print_u(ua / ub), putchar(' ');
        print_u(ua % ub), putchar(' ');
    }
    printf("%d%d%d%d ", a < b, ua < ub, a == b, a >= b);
    unsigned n = (unsigned)ub & 127;
    print_u(ua << n), putchar(' ');
    print_u(ua >> n), putchar(' ');
    print_i(a >> n), putchar(' ');
    print_u(ua & ~ub | ub ^ 5), putchar('\n');
}

int main(void)
{
    i128 min = (i128)((u128)1 << 127);
    i128 samples[] = {0, 1, -1, 10, -3, INT64_MAX, INT64_MIN, (i128)UINT64_MAX, (i128)UINT64_MAX + 1,
                      min, ~min, ((i128)0x0123456789abcdef << 64) | 0xfedcba9876543210u, -((i128)77 << 70)};
    int count = sizeof samples / sizeof samples[0];
    for (int i = 0; i < count; i++)
        for (int j = 0; j < count; j++)
            pair(samples[i], samples[j]);

    u128 factorial = 1;
    for (int i = 2; i <= 34; i++)
        factorial *= (unsigned)i;
    print_u(factorial), putchar('\n');

    i128 checked;
    printf("%d", __builtin_add_overflow(~min, (i128)1, &checked));
    printf("%d", __builtin_sub_overflow(min, (i128)1, &checked));
    u128 unsigned_checked;
    printf("%d", __builtin_mul_overflow((u128)1 << 100, (u128)1 << 27, &unsigned_checked));
    printf("%d\n", __builtin_add_overflow(~(u128)0, (u128)1, &unsigned_checked));
    printf("%d %ld %u\n", (signed char)samples[11], (int64_t)samples[11], (unsigned)(samples[11] >> 64));
    return 0;
}
