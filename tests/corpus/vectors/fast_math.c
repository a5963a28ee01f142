// Covers: fast-math flags: float and double reductions whose results are exact in any order, reciprocal, contract.
// Flags: -ffast-math
#include <stdio.h>

#define N 256
#define NOINLINE static __attribute__((noinline))

NOINLINE float sum(const float *a, int n) { float s = 0; for (int i = 0; i < n; i++) s += a[i]; return s; }
NOINLINE double dot(const double *a, const double *b, int n) { double s = 0; for (int i = 0; i < n; i++) s += a[i] * b[i]; return s; }
NOINLINE float largest(const float *a, int n) { float m = a[0]; for (int i = 1; i < n; i++) m = a[i] > m ? a[i] : m; return m; }
NOINLINE double least(const double *a, int n) { double m = a[0]; for (int i = 1; i < n; i++) m = a[i] < m ? a[i] : m; return m; }
NOINLINE float product(const float *a, int n) { float p = 1; for (int i = 0; i < n; i++) p *= a[i]; return p; }
NOINLINE void scale(double *a, int n) { for (int i = 0; i < n; i++) a[i] = a[i] / 4 + 1; }
NOINLINE double norm(const double *v) { return v[0] * v[0] + v[1] * v[1] + v[2] * v[2]; }

int main(void)
{
    static float floats[N], powers[N];
    static double doubles[N], weights[N];
    for (int i = 0; i < N; i++) {
        floats[i] = (float)(i * 37 % 101) - 50;
        powers[i] = i % 3 == 0 ? 2.0f : i % 3 == 1 ? 0.5f : 1.0f;
        doubles[i] = i * 0.5;
        weights[i] = (i % 7) - 3;
    }
    for (int n = N; n > 3; n -= 41)
        printf("%g %.17g %g %g %g\n", sum(floats, n), dot(doubles, weights, n), largest(floats, n), least(weights, n),
               product(powers, n));
    scale(doubles, N);
    double total = 0;
    for (int i = 0; i < N; i++)
        total += doubles[i];
    printf("%.17g %g\n", total, norm(doubles + 1));
    return 0;
}
