// SPDX-License-Identifier: MIT
// Integer: lengths of Collatz chains; short dependent arithmetic under an unpredictable branch.
enum { SMALL = 2, FULL = 210 };
#include "kernel.h"

static uint32_t chain_length(uint64_t n)
{
    uint32_t length = 1;
    while (n != 1) {
        if (n & 1)
            n = 3 * n + 1;
        else
            n >>= 1;
        length++;
    }
    return length;
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    uint64_t start = 1;
    for (int r = 0; r < repetitions; r++) {
        uint32_t longest = 0;
        uint64_t at = 0;
        for (uint64_t n = start; n < start + 10000; n++) {
            uint32_t length = chain_length(n);
            if (length > longest) {
                longest = length;
                at = n;
            }
        }
        start += 10000;
        hash = mix(hash, at << 16 | longest);
    }
    return hash;
}
