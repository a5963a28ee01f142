// Covers: _BitInt of odd widths from 2 to 128 bits: wrap, sign extension, division, shifts and conversion.
#include <stdint.h>
#include <stdio.h>

#define CHECK(bits)                                                                              \
    static void check_##bits(uint64_t seed)                                                      \
    {                                                                                            \
        typedef unsigned _BitInt(bits) U;                                                        \
        typedef _BitInt(bits) S;                                                                 \
        unsigned __int128 wide = (unsigned __int128)seed * 0x9e3779b97f4a7c15u ^ seed;           \
        U a = (U)wide, b = (U)(wide >> 3 | 1);                                                   \
        S c = (S)a, d = (S)b;                                                                    \
        U results[] = {a + b, a - b, a * b, a / b, a % b, a & b, a | b, a ^ b, ~a,               \
                       (U)(a << (seed % bits)), (U)(a >> (seed % bits)), (U)(c >> (seed % bits)), \
                       (U)(d == (S)-1 ? c : c / d), (U)(d == (S)-1 ? c : c % d)};                \
        printf(#bits " %d%d%d", a < b, c < d, a == b);                                           \
        for (unsigned i = 0; i < sizeof results / sizeof results[0]; i++) {                      \
            unsigned __int128 value = results[i];                                                \
            if (value >> 64)                                                                     \
                printf(" %lx%016lx", (uint64_t)(value >> 64), (uint64_t)value);                  \
            else                                                                                 \
                printf(" %lx", (uint64_t)value);                                                 \
        }                                                                                        \
        printf(" s %ld\n", (int64_t)c);                                                          \
    }

CHECK(2)
CHECK(7)
CHECK(13)
CHECK(17)
CHECK(24)
CHECK(33)
CHECK(48)
CHECK(63)
CHECK(65)
CHECK(96)
CHECK(127)
CHECK(128)

struct holder {
    char before;
    _BitInt(33) middle;
    unsigned _BitInt(7) after;
};

static _BitInt(33) twice(_BitInt(33) x, unsigned _BitInt(7) y) { return x * 2 + y; }

int main(void)
{
    uint64_t seed = 12345;
    for (int i = 0; i < 6; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        check_2(seed);
        check_7(seed);
        check_13(seed);
        check_17(seed);
        check_24(seed);
        check_33(seed);
        check_48(seed);
        check_63(seed);
        check_65(seed);
        check_96(seed);
        check_127(seed);
        check_128(seed);
    }
    struct holder holder = {1, -1900000000, 100};
    printf("%zu %ld\n", sizeof holder, (long)twice(holder.middle, holder.after));
    return 0;
}
