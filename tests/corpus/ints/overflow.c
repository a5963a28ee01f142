// Covers: checked add, sub and mul of every width and signedness, and mixed-width checks.
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

#define TYPES(X)                                                                                     \
    X(int8_t, i8) X(uint8_t, u8) X(int16_t, i16) X(uint16_t, u16) X(int32_t, i32) X(uint32_t, u32)   \
    X(int64_t, i64) X(uint64_t, u64)

#define DEFINE(type, name)                                                     \
    static void name(type a, type b)                                           \
    {                                                                          \
        type add, sub, mul;                                                    \
        int f = __builtin_add_overflow(a, b, &add);                            \
        int g = __builtin_sub_overflow(a, b, &sub);                            \
        int h = __builtin_mul_overflow(a, b, &mul);                            \
        printf("%s %lx %lx %lx %d%d%d\n", #name, (long)add, (long)sub, (long)mul, f, g, h); \
    }
TYPES(DEFINE)

#define CALL(type, name) name((type)a, (type)b);

int main(void)
{
    static const int64_t values[] = {0, 1, -1, 100, -100, 127, -128, 300, INT_MAX, INT_MIN, 1L << 40, INT64_MIN,
                                     INT64_MAX};
    int count = sizeof values / sizeof values[0];
    for (int i = 0; i < count; i++)
        for (int j = i % 2; j < count; j += 2) {
            int64_t a = values[i], b = values[j];
            TYPES(CALL)
        }

    int small;
    unsigned char tiny;
    long large;
    printf("%d", __builtin_add_overflow(5000000000L, -4999999999L, &small));
    printf(" %d\n", small);
    printf("%d", __builtin_mul_overflow(16, 16, &tiny));
    printf(" %d\n", tiny);
    printf("%d", __builtin_sub_overflow(3u, 5, &large));
    printf(" %ld\n", large);
    printf("%d", __builtin_add_overflow(ULONG_MAX, 1, &large));
    printf(" %ld\n", large);
    return 0;
}
