// Covers: left, logical and arithmetic right shifts of every width by variable and constant amounts; masks; fields.
#include <stdint.h>
#include <stdio.h>

#define SHIFTS(type, utype, width)                                                               \
    static void shifts_##type(type x)                                                            \
    {                                                                                            \
        uint64_t hash = 0;                                                                       \
        for (unsigned n = 0; n < width; n++) {                                                   \
            hash = hash * 31 + (uint64_t)(utype)((utype)x << n);                                 \
            hash = hash * 31 + (uint64_t)(utype)((utype)x >> n);                                 \
            hash = hash * 31 + (uint64_t)(int64_t)(type)(x >> n);                                \
        }                                                                                        \
        printf("%s %lx %lx %lx %lx\n", #type, hash, (uint64_t)(utype)((utype)x << (width - 1)),  \
               (uint64_t)(utype)((utype)x >> (width - 1)), (uint64_t)(int64_t)(x >> (width - 1))); \
    }
SHIFTS(int8_t, uint8_t, 8)
SHIFTS(int16_t, uint16_t, 16)
SHIFTS(int32_t, uint32_t, 32)
SHIFTS(int64_t, uint64_t, 64)

static uint32_t extract(uint64_t word, unsigned at, unsigned size) { return (uint32_t)(word >> at & ((1ull << size) - 1)); }
static uint64_t insert(uint64_t word, unsigned at, unsigned size, uint64_t value)
{
    uint64_t mask = ((1ull << size) - 1) << at;
    return (word & ~mask) | (value << at & mask);
}
static int32_t sign_extend(uint32_t x, unsigned size) { return (int32_t)(x << (32 - size)) >> (32 - size); }
static uint32_t interleave(uint32_t x)
{
    x = (x | x << 8) & 0x00ff00ff;
    x = (x | x << 4) & 0x0f0f0f0f;
    x = (x | x << 2) & 0x33333333;
    return (x | x << 1) & 0x55555555;
}
static uint32_t log2_floor(uint32_t x)
{
    uint32_t result = 0;
    while (x >>= 1)
        result++;
    return result;
}
static uint64_t isqrt(uint64_t x)
{
    uint64_t root = 0, bit = 1ull << 62;
    while (bit > x)
        bit >>= 2;
    for (; bit; bit >>= 2) {
        if (x >= root + bit) {
            x -= root + bit;
            root = (root >> 1) + bit;
        } else {
            root >>= 1;
        }
    }
    return root;
}

int main(void)
{
    int64_t values[] = {0, 1, -1, 0x55, -0x56, 0x7f80, -0x8000, 0x12345678, INT32_MIN, 0x123456789abcdef0, INT64_MIN};
    for (unsigned i = 0; i < sizeof values / sizeof values[0]; i++) {
        shifts_int8_t((int8_t)values[i]);
        shifts_int16_t((int16_t)values[i]);
        shifts_int32_t((int32_t)values[i]);
        shifts_int64_t(values[i]);
        printf("%x %lx %d %x %u %lu\n", extract((uint64_t)values[i], 5, 13), insert((uint64_t)values[i], 20, 9, 0x1abcd),
               sign_extend((uint32_t)values[i], 11), interleave((uint16_t)values[i]), log2_floor((uint32_t)values[i]),
               isqrt((uint64_t)values[i]));
    }
    return 0;
}
