// Covers: signed and unsigned arithmetic, division and remainder of char, short, int, long with edge values.
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

#define BINARY(type, name, fmt, cast)                                                   \
    static void name(type a, type b)                                                    \
    {                                                                                   \
        printf(#name " " fmt " " fmt ":", (cast)a, (cast)b);                            \
        printf(" " fmt, (cast)(type)((cast)a + (cast)b));                               \
        printf(" " fmt, (cast)(type)((cast)a - (cast)b));                               \
        printf(" " fmt, (cast)(type)((cast)a * (cast)b));                               \
        if (b != 0)                                                                     \
            printf(" " fmt " " fmt, (cast)(type)(a / b), (cast)(type)(a % b));          \
        printf(" " fmt " " fmt " " fmt, (cast)(type)(a & b), (cast)(type)(a | b), (cast)(type)(a ^ b)); \
        printf(" %d%d%d%d%d%d\n", a < b, a <= b, a > b, a >= b, a == b, a != b);        \
    }

BINARY(int8_t, i8, "%d", int)
BINARY(uint8_t, u8, "%u", unsigned)
BINARY(int16_t, i16, "%d", int)
BINARY(uint16_t, u16, "%u", unsigned)
BINARY(int32_t, i32, "%lld", long long)
BINARY(uint32_t, u32, "%u", unsigned)
BINARY(uint64_t, u64, "%llu", unsigned long long)

static void i64(int64_t a, int64_t b)
{
    int64_t sum, difference, product;
    int overflow = __builtin_add_overflow(a, b, &sum);
    overflow = overflow * 2 + __builtin_sub_overflow(a, b, &difference);
    overflow = overflow * 2 + __builtin_mul_overflow(a, b, &product);
    printf("i64 %ld %ld: %ld %ld %ld (%d)", a, b, sum, difference, product, overflow);
    if (b != 0 && !(a == INT64_MIN && b == -1))
        printf(" %ld %ld", a / b, a % b);
    printf(" %d%d%d%d\n", a < b, a <= b, a == b, a != b);
}

int main(void)
{
    static const int64_t edges[] = {0, 1, -1, 2, 7, -7, 100, 127, -128, 255, 32767, -32768, 65535, INT_MAX, INT_MIN,
                                    UINT_MAX, INT64_MAX, INT64_MIN, 0x0123456789abcdef, -0x7654321012345678};
    int count = sizeof edges / sizeof edges[0];
    for (int i = 0; i < count; i++)
        for (int j = 0; j < count; j++) {
            int64_t a = edges[i], b = edges[j];
            i64(a, b);
            u64(a, b);
            if ((i + j) % 3 == 0) {
                i8(a, b);
                u8(a, b);
                i16(a, b);
                u16(a, b);
                if (!((int32_t)a == INT_MIN && (int32_t)b == -1))
                    i32(a, b);
                u32(a, b);
            }
        }
    return 0;
}
