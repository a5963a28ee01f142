// SPDX-License-Identifier: MIT
// Bytes: primes below a million, by striking out.
enum { SMALL = 1, FULL = 110 };
#include "../../kernels/kernel.h"
#include "array.h"

enum { LIMIT = 1000000 };

static uint32_t strike(unsigned char MANAGED *composite, uint32_t limit)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < limit; i++)
        composite[i] = 0;
    for (uint32_t i = 2; i < limit; i++) {
        if (composite[i])
            continue;
        count += i & 15;
        if ((uint64_t)i * i < limit)
            for (uint32_t j = i * i; j < limit; j += i)
                composite[j] = 1;
    }
    return count;
}

static uint64_t work(int repetitions)
{
    unsigned char MANAGED *composite = NEW_ARRAY(unsigned char, LIMIT);
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++)
        hash = mix(hash, strike(composite, LIMIT - (uint32_t)(r & 7)));
    return hash;
}
