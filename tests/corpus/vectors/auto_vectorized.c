// Covers: loops that the vectorizers rewrite at -O2: reductions, strides, conditionals, conversions, interleaving.
#include <stdint.h>
#include <stdio.h>

#define N 203
#define NOINLINE static __attribute__((noinline))

NOINLINE int sum(const int *a, int n) { int s = 0; for (int i = 0; i < n; i++) s += a[i]; return s; }
NOINLINE unsigned product(const unsigned *a, int n) { unsigned p = 1; for (int i = 0; i < n; i++) p *= a[i] | 1; return p; }
NOINLINE unsigned all(const unsigned *a, int n) { unsigned r = ~0u; for (int i = 0; i < n; i++) r &= a[i] | 0xff00; return r; }
NOINLINE unsigned any(const unsigned *a, int n) { unsigned r = 0; for (int i = 0; i < n; i++) r |= a[i] << 3; return r; }
NOINLINE uint64_t xors(const uint64_t *a, int n) { uint64_t r = 0; for (int i = 0; i < n; i++) r ^= a[i] * 3; return r; }
NOINLINE int largest(const int *a, int n) { int m = a[0]; for (int i = 1; i < n; i++) if (a[i] > m) m = a[i]; return m; }
NOINLINE unsigned char least(const unsigned char *a, int n)
{
    unsigned char m = 255;
    for (int i = 0; i < n; i++)
        m = a[i] < m ? a[i] : m;
    return m;
}
NOINLINE int count_equal(const short *a, int n, short key) { int c = 0; for (int i = 0; i < n; i++) c += a[i] == key; return c; }
NOINLINE long dot(const short *a, const short *b, int n)
{
    long s = 0;
    for (int i = 0; i < n; i++)
        s += (long)a[i] * b[i];
    return s;
}
NOINLINE void saxpy(float *restrict y, const float *restrict x, float k, int n) { for (int i = 0; i < n; i++) y[i] += k * x[i]; }
NOINLINE void widen(double *restrict to, const int *restrict from, int n) { for (int i = 0; i < n; i++) to[i] = from[i] * 0.5; }
NOINLINE void narrow(unsigned char *restrict to, const int *restrict from, int n)
{
    for (int i = 0; i < n; i++)
        to[i] = (unsigned char)(from[i] < 0 ? 0 : from[i] > 255 ? 255 : from[i]);
}
NOINLINE void mask(int *a, int n) { for (int i = 0; i < n; i++) if (a[i] % 3 == 0) a[i] = -a[i]; else a[i] += 7; }
NOINLINE void deinterleave(int *restrict even, int *restrict odd, const int *restrict from, int n)
{
    for (int i = 0; i < n; i++) {
        even[i] = from[2 * i];
        odd[i] = from[2 * i + 1] + 1;
    }
}
NOINLINE void reverse(int *restrict to, const int *restrict from, int n) { for (int i = 0; i < n; i++) to[i] = from[n - 1 - i]; }
NOINLINE void gather(int *restrict to, const int *restrict from, const unsigned char *restrict at, int n)
{
    for (int i = 0; i < n; i++)
        to[i] = from[at[i]];
}
NOINLINE void prefix(int *a, int n) { for (int i = 1; i < n; i++) a[i] += a[i - 1]; }
NOINLINE uint64_t popcounts(const uint64_t *a, int n)
{
    uint64_t s = 0;
    for (int i = 0; i < n; i++)
        s += (uint64_t)__builtin_popcountll(a[i]);
    return s;
}
NOINLINE void absolute(int *a, int n) { for (int i = 0; i < n; i++) a[i] = a[i] < 0 ? -a[i] : a[i]; }

static int ints[2 * N], other[2 * N], even[N], odd[N];
static unsigned unsigneds[N];
static uint64_t longs[N];
static short shorts[N], more_shorts[N];
static unsigned char bytes[N];
static float floats[N], result[N];
static double doubles[N];

int main(void)
{
    uint32_t seed = 42;
    for (int i = 0; i < 2 * N; i++) {
        seed = seed * 1664525 + 1013904223;
        ints[i] = (int)(seed >> 8) % 1000 - 500;
        if (i < N) {
            unsigneds[i] = seed >> 3 | 0x81;
            longs[i] = (uint64_t)seed << 20 ^ seed;
            shorts[i] = (short)(seed >> 16);
            more_shorts[i] = (short)(seed >> 28);
            bytes[i] = (unsigned char)(seed >> 24) | 3;
            floats[i] = (float)(seed >> 20);
            result[i] = (float)i;
        }
    }
    for (int n = N; n > 0; n = n * 2 / 3) {
        printf("%d %u %x %x %lx %d %u", sum(ints, n), product(unsigneds, n), all(unsigneds, n), any(unsigneds, n),
               xors(longs, n), largest(ints, n), least(bytes, n));
        printf(" %d %ld %lu\n", count_equal(more_shorts, n, 5), dot(shorts, more_shorts, n), popcounts(longs, n));
    }
    saxpy(result, floats, 0.25f, N);
    widen(doubles, ints, N);
    narrow(bytes, ints, N);
    deinterleave(even, odd, ints, N);
    reverse(other, ints, 2 * N);
    mask(ints, 2 * N);
    absolute(odd, N);
    gather(other + 1, ints, bytes, N - 5);
    prefix(even, N);
    for (int i = 0; i < N; i += 13)
        printf("%.9g %g %d %d %d %d %d\n", result[i], doubles[i], bytes[i], even[i], odd[i], other[i], ints[i]);
    return 0;
}
