// Covers: every pair of conversion between integers (8 to 128 bits, signed and unsigned), float and double.
#include <float.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

#define ROUND_TRIP(type, name, fmt, cast)                                                      \
    static void name(type x)                                                                   \
    {                                                                                          \
        float f = (float)x;                                                                    \
        double d = (double)x;                                                                  \
        printf(#name " " fmt " -> %.9g %.17g\n", (cast)x, f, d);                               \
    }                                                                                          \
    static void to_##name(double x)                                                            \
    {                                                                                          \
        float f = (float)x;                                                                    \
        printf("to " #name " %.17g -> " fmt " " fmt "\n", x, (cast)(type)x, (cast)(type)f);    \
    }

ROUND_TRIP(int8_t, i8, "%d", int)
ROUND_TRIP(uint8_t, u8, "%u", unsigned)
ROUND_TRIP(int16_t, i16, "%d", int)
ROUND_TRIP(uint16_t, u16, "%u", unsigned)
ROUND_TRIP(int32_t, i32, "%d", int)
ROUND_TRIP(uint32_t, u32, "%u", unsigned)
ROUND_TRIP(int64_t, i64, "%ld", long)
ROUND_TRIP(uint64_t, u64, "%lu", unsigned long)
ROUND_TRIP(_Bool, boolean, "%d", int)

static void wide(__int128 x)
{
    double d = (double)x, e = (double)(unsigned __int128)x;
    float f = (float)x;
    printf("i128 %.17g %.17g %.9g", d, e, f);
    __int128 back = (__int128)d;
    printf(" %lx:%016lx\n", (long)(back >> 64), (unsigned long)back);
}

int main(void)
{
    int64_t integers[] = {0, 1, -1, 100, -100, 255, 32767, 16777216, 16777217, 16777219, -16777217, INT_MAX, INT_MIN,
                          (1L << 53) + 1, (1L << 53) + 3, -(1L << 53) - 1, (1L << 62) + 12345, INT64_MAX, INT64_MIN,
                          (1L << 24) + (1L << 62), 0x7fffffbfffffffff, 0x7fffffc000000001};
    for (unsigned i = 0; i < sizeof integers / sizeof integers[0]; i++) {
        i8((int8_t)integers[i]), u8((uint8_t)integers[i]), i16((int16_t)integers[i]), u16((uint16_t)integers[i]);
        i32((int32_t)integers[i]), u32((uint32_t)integers[i]), i64(integers[i]), u64((uint64_t)integers[i]);
        boolean(integers[i]);
        wide((__int128)integers[i] * 1000003);
    }
    u64(UINT64_MAX - 1024), u64((1UL << 63) + 1024), u64((1UL << 63) + 1025), u64((1UL << 63) + (1UL << 39));

    double small[] = {0.0, -0.0, 0.5, 0.999999, 1.5, 99.99, 127.0};
    for (unsigned i = 0; i < sizeof small / sizeof small[0]; i++) {
        to_i8(small[i]), to_u8(small[i]), to_i16(small[i]), to_u16(small[i]), to_i32(small[i]), to_u32(small[i]);
        to_i64(small[i]), to_u64(small[i]), to_boolean(small[i]);
    }
    to_i8(-128.5), to_i16(-32768.75), to_i32(-2147483520.0), to_u32(4294967040.5), to_i64(-9.2233720368547e18);
    to_u64(1.8446742974197924e19), to_u64(9223372036854775808.0), to_i64(9007199254740993.0), to_u16(65535.99 - 0.5);
    double narrow[] = {DBL_MAX, 1e-40, 1e-46, 0.1, 1 + FLT_EPSILON / 2.0, FLT_MAX, 3.4028235677973366e38};
    for (unsigned i = 0; i < sizeof narrow / sizeof narrow[0]; i++)
        printf("%.9g\n", (float)narrow[i]);
    float widen[] = {0.1f, FLT_MIN, FLT_TRUE_MIN, -FLT_MAX};
    for (unsigned i = 0; i < 4; i++)
        printf("%.17g\n", (double)widen[i]);
    return 0;
}
