// Covers: _Complex float and double: arguments, results, arithmetic with limited range, creal, cimag, conj.
// Flags: -fcx-limited-range
#include <complex.h>
#include <stdio.h>

#define NOINLINE static __attribute__((noinline))
NOINLINE double complex add(double complex a, double complex b) { return a + b; }
NOINLINE double complex multiply(double complex a, double complex b) { return a * b; }
NOINLINE double complex divide(double complex a, double complex b) { return a / b; }
NOINLINE float complex narrow(double complex a) { return (float complex)a; }
NOINLINE float complex scale(float complex a, float k) { return a * k - 1.0f; }
NOINLINE int same(float complex a, float complex b) { return a == b; }

struct pair { float complex f; double complex d; };

NOINLINE struct pair combine(struct pair p)
{
    p.d += p.f;
    p.f = -p.f;
    return p;
}

static void show(double complex z) { printf("%.10g%+.10gi\n", creal(z), cimag(z)); }

int main(void)
{
    double complex a = 3 + 4 * I, b = __builtin_complex(1.0, -2.5);
    show(add(a, b));
    show(multiply(a, b));
    show(divide(a, b));
    show(conj(a) - b * 2);
    show(~a);
    show(narrow(a * 0.1));
    show(scale(narrow(b), 4));
    printf("%d %d\n", same(1, 1.0f), same(1, 1.0f * I));
    __real__ a = 9;
    __imag__ a += 0.5;
    show(a);
    struct pair p = combine((struct pair){1 + 2 * I, 10 - 20 * I});
    show(p.f);
    show(p.d);
    double complex z = 0, c = -0.1 + 0.65 * I;
    for (int i = 0; i < 12; i++)
        z = z * z + c;
    show(z);
    double complex roots[8] = {1};
    for (int i = 1; i < 8; i++)
        roots[i] = roots[i - 1] * __builtin_complex(0.5, 0.5);
    show(roots[7]);
    return 0;
}
