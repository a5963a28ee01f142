// Covers: stack frames of 256 KB, deep recursion over them, large arrays by value, thousands of locals live at once.
#include <stdio.h>
#include <string.h>

struct block { int values[4096]; };

static long fill(struct block b, int k)
{
    for (int i = 0; i < 4096; i++)
        b.values[i] += i * k;
    long sum = 0;
    for (int i = 0; i < 4096; i += 17)
        sum += b.values[i];
    return sum;
}

static struct block make(int seed)
{
    struct block b;
    for (int i = 0; i < 4096; i++)
        b.values[i] = seed ^ i;
    return b;
}

static int nest(int depth)
{
    char space[256 * 1024];
    space[0] = (char)depth;
    space[sizeof space - 1] = (char)(depth * 3);
    int below = depth > 0 ? nest(depth - 1) : 0;
    return below + space[0] + space[sizeof space - 1];
}

#define TEN(X, n) X(n##0) X(n##1) X(n##2) X(n##3) X(n##4) X(n##5) X(n##6) X(n##7) X(n##8) X(n##9)
#define HUNDRED(X) TEN(X, 1) TEN(X, 2) TEN(X, 3) TEN(X, 4) TEN(X, 5) TEN(X, 6) TEN(X, 7) TEN(X, 8) TEN(X, 9)
#define DECLARE(n) unsigned v##n = seed * n##u + 1;
#define STEP(n) v##n = v##n * 31 + (v##n >> 7);
#define TOTAL(n) sum ^= v##n, sum = sum << 3 | sum >> 29;

static unsigned many_locals(unsigned seed)
{
    HUNDRED(DECLARE)
    unsigned sum = 0;
    for (int round = 0; round < 20; round++) {
        HUNDRED(STEP)
    }
    HUNDRED(TOTAL)
    return sum;
}

static int long_parameter_list(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m,
                               int n, int o, int p, double q, double r, double s, double t, double u, double v, double w,
                               double x, double y, double z)
{
    return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j * 10 + k * 11 + l * 12 + m * 13 + n * 14 +
           o * 15 + p * 16 + (int)(q + r * 2 + s * 3 + t * 4 + u * 5 + v * 6 + w * 7 + x * 8 + y * 9 + z * 10);
}

int main(void)
{
    struct block b = make(5), c;
    printf("%ld %ld %d\n", fill(b, 3), fill(make(77), -2), b.values[100]);
    memcpy(&c, &b, sizeof c);
    c.values[4095]++;
    printf("%d %d\n", memcmp(&b, &c, sizeof b) != 0, c.values[4095]);
    printf("%d\n", nest(20));
    printf("%08x %08x\n", many_locals(1), many_locals(123456789));
    printf("%d\n", long_parameter_list(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 1.5, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    return 0;
}
