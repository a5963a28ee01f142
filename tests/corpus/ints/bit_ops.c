// Covers: popcount, clz, ctz, bswap, bitreverse, parity, ffs, rotates and funnel shifts of every width.
#include <stdint.h>
#include <stdio.h>

static uint64_t state = 0x9e3779b97f4a7c15u;

static uint64_t next(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static uint8_t rotl8(uint8_t x, unsigned n) { return x << (n & 7) | x >> (-n & 7); }
static uint16_t rotl16(uint16_t x, unsigned n) { return x << (n & 15) | x >> (-n & 15); }
static uint32_t rotl32(uint32_t x, unsigned n) { return x << (n & 31) | x >> (-n & 31); }
static uint64_t rotr64(uint64_t x, unsigned n) { return x >> (n & 63) | x << (-n & 63); }
static uint64_t funnel(uint64_t high, uint64_t low, unsigned n)
{
    n &= 63;
    return n ? high << n | low >> (64 - n) : high;
}
static uint32_t funnel_right(uint32_t high, uint32_t low, unsigned n)
{
    return (uint32_t)(((uint64_t)high << 32 | low) >> (n & 31));
}

static void show(uint64_t x)
{
    uint32_t w = (uint32_t)x;
    printf("%016lx pop %d %d", x, __builtin_popcount(w), __builtin_popcountll(x));
    if (w)
        printf(" clz %d ctz %d", __builtin_clz(w), __builtin_ctz(w));
    if (x)
        printf(" clzl %d ctzl %d", __builtin_clzll(x), __builtin_ctzll(x));
    printf(" ffs %d parity %d", __builtin_ffsll(x), __builtin_parityll(x));
    printf(" bswap %04x %08x %016lx", __builtin_bswap16((uint16_t)x), __builtin_bswap32(w), __builtin_bswap64(x));
    printf(" rev %02x %04x %08x %016lx\n", __builtin_bitreverse8((uint8_t)x), __builtin_bitreverse16((uint16_t)x),
           __builtin_bitreverse32(w), __builtin_bitreverse64(x));
}

int main(void)
{
    show(0);
    show(1);
    show(UINT64_MAX);
    show(0x8000000000000000u);
    for (int i = 0; i < 40; i++) {
        uint64_t x = next();
        show(x >> (i % 50));
        unsigned n = (unsigned)(next() >> 40);
        printf("rot %02x %04x %08x %016lx", rotl8((uint8_t)x, n), rotl16((uint16_t)x, n), rotl32((uint32_t)x, n),
               rotr64(x, n));
        printf(" builtin %02x %04x %08x %016lx", __builtin_rotateleft8((uint8_t)x, (uint8_t)n),
               __builtin_rotateright16((uint16_t)x, (uint16_t)n), __builtin_rotateleft32((uint32_t)x, n),
               __builtin_rotateright64(x, n));
        printf(" funnel %016lx %08x\n", funnel(x, next(), n), funnel_right((uint32_t)x, (uint32_t)next(), n));
    }
    return 0;
}
