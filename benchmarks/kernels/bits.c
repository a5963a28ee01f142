// SPDX-License-Identifier: MIT
// Integer: counting, reversing, interleaving and scanning bits.
enum { SMALL = 1, FULL = 420 };
#include "kernel.h"

static uint32_t count_bits(uint64_t x)
{
    x -= x >> 1 & 0x5555555555555555u;
    x = (x & 0x3333333333333333u) + (x >> 2 & 0x3333333333333333u);
    x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    return (uint32_t)(x * 0x0101010101010101u >> 56);
}

static uint64_t reverse_bits(uint64_t x)
{
    x = (x & 0x5555555555555555u) << 1 | (x >> 1 & 0x5555555555555555u);
    x = (x & 0x3333333333333333u) << 2 | (x >> 2 & 0x3333333333333333u);
    x = (x & 0x0f0f0f0f0f0f0f0fu) << 4 | (x >> 4 & 0x0f0f0f0f0f0f0f0fu);
    return __builtin_bswap64(x);
}

static uint64_t spread(uint32_t x)
{
    uint64_t y = x;
    y = (y | y << 16) & 0x0000ffff0000ffffu;
    y = (y | y << 8) & 0x00ff00ff00ff00ffu;
    y = (y | y << 4) & 0x0f0f0f0f0f0f0f0fu;
    y = (y | y << 2) & 0x3333333333333333u;
    return (y | y << 1) & 0x5555555555555555u;
}

static uint32_t sum_of_places(uint64_t x)
{
    uint32_t sum = 0;
    for (; x != 0; x &= x - 1)
        sum += (uint32_t)__builtin_ctzll(x);
    return sum;
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    uint64_t x = 88172645463325252u;
    for (int r = 0; r < repetitions; r++) {
        for (int i = 0; i < 20000; i++) {
            x ^= x << 7;
            x ^= x >> 9;
            uint64_t pair = spread((uint32_t)x) | spread((uint32_t)(x >> 32)) << 1;
            hash += reverse_bits(pair ^ hash) + count_bits(x);
            hash ^= (uint64_t)__builtin_clzll(x | 1) << (x & 31);
            hash += sum_of_places(x & 0xff00ff);
        }
        hash = mix(hash, x);
    }
    return hash;
}
