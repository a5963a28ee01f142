// Covers: GCC vector types of all elements, 8 to 64 bytes: arithmetic, compares, select, shifts, lanes, arguments.
#include <stdint.h>
#include <stdio.h>

typedef int8_t v16i8 __attribute__((vector_size(16)));
typedef uint8_t v16u8 __attribute__((vector_size(16)));
typedef int16_t v8i16 __attribute__((vector_size(16)));
typedef int32_t v4i32 __attribute__((vector_size(16)));
typedef uint32_t v4u32 __attribute__((vector_size(16)));
typedef int32_t v8i32 __attribute__((vector_size(32)));
typedef int64_t v2i64 __attribute__((vector_size(16)));
typedef float v4f __attribute__((vector_size(16)));
typedef float v2f __attribute__((vector_size(8)));
typedef double v2d __attribute__((vector_size(16)));
typedef double v4d __attribute__((vector_size(32)));

#define SHOW(v, fmt)                                                  \
    do {                                                              \
        for (unsigned i_ = 0; i_ < sizeof(v) / sizeof((v)[0]); i_++)  \
            printf(fmt " ", (v)[i_]);                                 \
        putchar('\n');                                                \
    } while (0)

#define NOINLINE static __attribute__((noinline))
NOINLINE v4i32 blend(v4i32 mask, v4i32 a, v4i32 b) { return (mask & a) | (~mask & b); }
NOINLINE v4f axpy(float k, v4f x, v4f y) { return k * x + y; }
NOINLINE v2f halve(v2f x) { return x / 2.0f; }
NOINLINE v2d hypotenuse(v2d x, v2d y) { return x * x + y * y; }
NOINLINE int lane(v4i32 v, int i) { return v[i & 3]; }
NOINLINE v4i32 with_lane(v4i32 v, int i, int x)
{
    v[i & 3] = x;
    return v;
}

int main(void)
{
    v16i8 a8, b8;
    for (int i = 0; i < 16; i++) {
        a8[i] = (int8_t)(i * 17 - 100);
        b8[i] = (int8_t)(50 - i * 9);
    }
    SHOW(a8 + b8, "%d");
    SHOW(a8 * b8, "%d");
    SHOW(a8 > b8, "%d");
    SHOW((v16u8)a8 / (v16u8)(b8 | 1), "%u");
    SHOW(a8 % (b8 | 1), "%d");

    v8i16 a16 = {1, -2, 300, -400, 5000, -6000, 32767, -32768}, b16 = {3, 3, 7, 7, 11, 11, 1, 2};
    SHOW(a16 - b16, "%d");
    SHOW(a16 << (b16 & 7), "%d");
    SHOW(a16 >> (b16 & 7), "%d");
    SHOW((a16 == -b16 * 2) | (a16 > 0), "%d");

    v4i32 a = {1, -2, 3, INT32_MAX}, b = {10, 20, -30, 40};
    v4u32 u = (v4u32)a;
    SHOW(blend(a > b, a, b), "%d");
    SHOW(blend(a <= b, b, a), "%d");
    SHOW(u >> 3, "%u");
    SHOW(u * u ^ (v4u32)b, "%u");
    SHOW(with_lane(a, 2, 99), "%d");
    printf("%d %d\n", lane(b, 1), lane(b, 3));
    SHOW(-(~b), "%d");
    SHOW(a == 0, "%d");

    v8i32 wide = {1, 2, 3, 4, 5, 6, 7, 8};
    wide += wide << 4;
    SHOW(wide, "%d");
    v2i64 big = {INT64_MIN, 12345678901}, divisor = {3, -1000};
    SHOW(big / divisor, "%ld");
    SHOW(big != divisor, "%ld");

    v4f f = {1.5f, -2.25f, 0.1f, 1e10f}, g = {0.5f, 4, -0.1f, 3};
    SHOW(axpy(2, f, g), "%.9g");
    SHOW(f / g, "%.9g");
    SHOW(f < g, "%d");
    SHOW(-f, "%.9g");
    SHOW(halve((v2f){3, 5}), "%g");
    SHOW(hypotenuse((v2d){3, 5}, (v2d){4, 12}), "%g");
    v4d d = {1, 2, 3, 4};
    for (int i = 0; i < 5; i++)
        d = d * d - 0.5;
    SHOW(d, "%.15g");
    return 0;
}
