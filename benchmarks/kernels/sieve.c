// SPDX-License-Identifier: MIT
// Integer: primes below a million, by striking out bytes.
enum { SMALL = 1, FULL = 81 };
#include "kernel.h"

enum { LIMIT = 1000000 };

static unsigned char composite[LIMIT];

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        memset(composite, 0, LIMIT);
        uint32_t count = 0, last = 0;
        for (uint32_t i = 2; i < LIMIT - (uint32_t)(r & 7); i++) {
            if (composite[i])
                continue;
            count++;
            last = i;
            if ((uint64_t)i * i < LIMIT)
                for (uint32_t j = i * i; j < LIMIT; j += i)
                    composite[j] = 1;
        }
        hash = mix(hash, (uint64_t)count << 32 | last);
    }
    return hash;
}
