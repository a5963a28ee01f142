// Covers: saturating add and sub, min and max, abs, of all widths, scalar and vector.
#include <stdint.h>
#include <stdio.h>

typedef int8_t v16i8 __attribute__((vector_size(16)));
typedef uint16_t v8u16 __attribute__((vector_size(16)));
typedef int32_t v4i32 __attribute__((vector_size(16)));
typedef uint64_t v2u64 __attribute__((vector_size(16)));

#define TYPES(X)                                                                                     \
    X(int8_t, i8) X(uint8_t, u8) X(int16_t, i16) X(uint16_t, u16) X(int32_t, i32) X(uint32_t, u32)   \
    X(int64_t, i64) X(uint64_t, u64)

#define DEFINE(type, name)                                                                            \
    static void name(type a, type b)                                                                  \
    {                                                                                                 \
        printf("%s %lx %lx %lx %lx\n", #name, (long)__builtin_elementwise_add_sat(a, b),              \
               (long)__builtin_elementwise_sub_sat(a, b), (long)__builtin_elementwise_min(a, b),      \
               (long)__builtin_elementwise_max(a, b));                                                \
    }
TYPES(DEFINE)
#define CALL(type, name) name((type)a, (type)b);

/* Shapes that optimizers turn into min, max, abs and saturation. */
static unsigned clamp_sub(unsigned a, unsigned b) { return a > b ? a - b : 0; }
static uint8_t clamp_add(uint8_t a, uint8_t b) { return a + b > 255 ? 255 : (uint8_t)(a + b); }
static int clamp(int x, int low, int high) { return x < low ? low : x > high ? high : x; }
static long absolute(long x) { return x < 0 ? -x : x; }
static int three_way(int a, int b) { return (a > b) - (a < b); }

int main(void)
{
    static const int64_t values[] = {0, 1, -1, 100, -100, 127, -128, 200, 32767, -32768, 65535, INT32_MAX, INT32_MIN,
                                     INT64_MAX, INT64_MIN};
    int count = sizeof values / sizeof values[0];
    for (int i = 0; i < count; i++)
        for (int j = 0; j < count; j += 1 + i % 3) {
            int64_t a = values[i], b = values[j];
            TYPES(CALL)
            printf("%u %u %d %ld %d\n", clamp_sub((unsigned)a, (unsigned)b), clamp_add((uint8_t)a, (uint8_t)b),
                   clamp((int)a, -50, 5000), a == INT64_MIN ? 0 : absolute(a), three_way((int)a, (int)b));
        }

    v16i8 a8 = {100, -100, 1, 2, 3, 127, -128, 0, 50, 60, 70, 80, -90, -1, 5, 6}, b8 = a8 + 30;
    v8u16 a16 = {1, 60000, 3, 4, 65535, 6, 7, 8}, b16 = {5, 6000, 2, 65535, 1, 6, 9, 0};
    v4i32 a32 = {INT32_MAX, INT32_MIN, 5, -5}, b32 = {1, -1, -9, 9};
    v2u64 a64 = {UINT64_MAX, 3}, b64 = {2, 4};
    a8 = __builtin_elementwise_add_sat(a8, b8);
    a16 = __builtin_elementwise_max(__builtin_elementwise_sub_sat(a16, b16), b16 >> 2);
    a32 = __builtin_elementwise_min(__builtin_elementwise_add_sat(a32, b32), __builtin_elementwise_abs(b32));
    a64 = __builtin_elementwise_sub_sat(b64, a64);
    for (int i = 0; i < 16; i++)
        printf("%d ", a8[i]);
    for (int i = 0; i < 8; i++)
        printf("%u ", a16[i]);
    printf("%d %d %d %d %lu %lu\n", a32[0], a32[1], a32[2], a32[3], a64[0], a64[1]);
    printf("%d %d %d\n", __builtin_reduce_max(a8), __builtin_reduce_min(a32), __builtin_reduce_add(a32));
    printf("%d %u\n", __builtin_reduce_xor(b32), __builtin_reduce_or(b16));
    return 0;
}
