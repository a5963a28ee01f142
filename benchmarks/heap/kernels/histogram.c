// SPDX-License-Identifier: MIT
// Integers: how often each byte comes in a text, and what is most frequent.
enum { SMALL = 1, FULL = 700 };
#include "../../kernels/kernel.h"
#include "array.h"

enum { TEXT = 1 << 20, KINDS = 256 };

static void count(const unsigned char MANAGED *text, int MANAGED *counts)
{
    for (int i = 0; i < KINDS; i++)
        counts[i] = 0;
    for (int i = 0; i < TEXT; i++)
        counts[text[i]]++;
}

static int most(const int MANAGED *counts)
{
    int best = 0;
    for (int i = 1; i < KINDS; i++)
        if (counts[i] > counts[best])
            best = i;
    return best;
}

static uint64_t work(int repetitions)
{
    unsigned char MANAGED *text = NEW_ARRAY(unsigned char, TEXT);
    int MANAGED *counts = NEW_ARRAY(int, KINDS);
    uint32_t random = 9;
    for (int i = 0; i < TEXT; i++)
        text[i] = (unsigned char)(next_random(&random) & next_random(&random));
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        count(text, counts);
        hash = mix(hash, (uint64_t)most(counts) << 32 | (uint64_t)counts[r & 255]);
        text[r] ^= 1;
    }
    return hash;
}
