// Covers: float and double arithmetic, remainder, negation, comparison with NaN, infinities, signed zero, denormals.
#include <float.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t bits(double x)
{
    uint64_t u;
    memcpy(&u, &x, sizeof u);
    return x != x ? 0x7ff8000000000000u : u;
}

static uint32_t bits_f(float x)
{
    uint32_t u;
    memcpy(&u, &x, sizeof u);
    return x != x ? 0x7fc00000u : u;
}

static void doubles(double a, double b)
{
    printf("d %016lx %016lx %016lx %016lx %016lx %016lx", bits(a + b), bits(a - b), bits(a * b), bits(a / b),
           bits(fmod(a, b)), bits(-a));
    printf(" %d%d%d%d%d%d", a < b, a <= b, a > b, a >= b, a == b, a != b);
    printf(" %d%d%d%d", !(a < b), !(a >= b), isunordered(a, b), isless(a, b));
    printf(" %016lx\n", bits(a < b ? a : b));
}

static void floats(float a, float b)
{
    printf("f %08x %08x %08x %08x %08x", bits_f(a + b), bits_f(a - b), bits_f(a * b), bits_f(a / b), bits_f(-a));
    printf(" %d%d%d%d%d%d %016lx\n", a < b, a <= b, a > b, a >= b, a == b, a != b, bits((double)a * b));
}

int main(void)
{
    volatile double zero = 0;
    double values[] = {0.0, -0.0, 1.0, -1.5, 0.1, 3.0, 1e308, -1e308, DBL_MIN, DBL_TRUE_MIN, DBL_MAX, DBL_EPSILON,
                       1 / zero, -1 / zero, zero / zero, 123456789.987654321};
    int count = sizeof values / sizeof values[0];
    for (int i = 0; i < count; i++)
        for (int j = 0; j < count; j++) {
            doubles(values[i], values[j]);
            floats((float)values[i], (float)values[j]);
        }
    double sum = 0;
    for (int i = 1; i <= 1000; i++)
        sum += 1.0 / i;
    printf("%.17g\n", sum);
    float product = 1;
    for (int i = 0; i < 50; i++)
        product *= 1.1f;
    printf("%.9g\n", product);
    return 0;
}
