// Covers: rounding functions, fma, sqrt, copysign, fmin, fmax, pow, sin, exp, log, ldexp, frexp, classification.
// Flags: -fno-math-errno
#include <math.h>
#include <stdio.h>

static void rounding(double x)
{
    float f = (float)x;
    printf("%g: %g %g %g %g %g %g %ld %ld", x, floor(x), ceil(x), trunc(x), round(x), rint(x), nearbyint(x),
           fabs(x) < 1e15 ? lround(x) : 0, fabs(x) < 1e15 ? lrint(x) : 0);
    printf(" f: %g %g %g %g %g %g", floorf(f), ceilf(f), truncf(f), roundf(f), rintf(f), nearbyintf(f));
    printf(" %g %g %d %g\n", fabs(x), copysign(3.0, x), !!signbit(x), __builtin_roundeven(x));
}

static void classify(double x)
{
    printf("%g: %d %d %d %d %d\n", x, !!isnan(x), !!isinf(x), !!isfinite(x), !!isnormal(x),
           fpclassify(x) == FP_SUBNORMAL ? 1 : fpclassify(x) == FP_ZERO ? 2 : 3);
}

int main(void)
{
    volatile double zero = 0;
    double nan = fabs(zero / zero), inf = 1 / zero;
    double values[] = {0, -0.0, 0.4, 0.5, 0.6, -0.5, 1.5, 2.5, -2.5, 3.49999, 1e10 + 0.5, -1e16, 123.456, inf, -inf};
    for (unsigned i = 0; i < sizeof values / sizeof values[0]; i++)
        rounding(values[i]);
    classify(nan), classify(inf), classify(-inf), classify(0), classify(1e-310), classify(1);

    printf("%.17g %.9g\n", fma(0.1, 10, -1), fmaf(0.1f, 10, -1));
    printf("%g %g %g %g\n", fmin(1, nan), fmax(nan, 2), fmin(-1, 1), fmaxf(3, 4));
    printf("%d %d\n", isunordered(nan, 1), isgreater(2, nan));
    for (int i = 0; i < 8; i++) {
        double x = 0.1 + i * 0.7;
        printf("%.12f %.12f %.12f %.12f %.12f\n", sin(x), cos(x), tan(x / 2), exp(x), log(x));
        printf("%.12f %.12f %.12f %.12f %.12f\n", log2(x), log10(x), exp2(x), pow(x, 2.5), pow(x, i - 4));
        printf("%.6f %.6f %.6f %.6f %.6f\n", sinf((float)x), cosf((float)x), expf((float)x), logf((float)x),
               powf((float)x, 3));
        printf("%.12f %.12f %.12f %.12f\n", atan2(x, 2), asin(x / 6), hypot(x, 3), cbrt(x));
        printf("%.12f %.12f %.12f\n", sinh(x), cosh(x), tanh(x));
    }
    printf("%.17g %.9g %.17g\n", sqrt(2), sqrtf(2), sqrt(1e-320));
    printf("%g %g %d\n", ldexp(0.75, 5), scalbn(3, -2), ilogb(1000));
    int exponent;
    double mantissa = frexp(-48.5, &exponent), whole;
    printf("%g %d", mantissa, exponent);
    mantissa = modf(-3.75, &whole);
    printf(" %g %g %g %g\n", mantissa, whole, remainder(10, 4), fdim(5, 3));
    printf("%.17g %.17g\n", nextafter(1, 2), nextafter(1, 0));
    printf("%g %g\n", fmod(-7.5, 2), fmodf(7.25f, 2));
    return 0;
}
