// SPDX-License-Identifier: MIT
// Memory: histograms of bytes and of pairs, and their prefix sums; read, change, write.
enum { SMALL = 1, FULL = 410 };
#include "kernel.h"

enum { BYTES = 1 << 18 };

static unsigned char data[BYTES];
static uint32_t ones[256], pairs[65536];

static uint64_t work(int repetitions)
{
    uint32_t random = 555;
    for (int i = 0; i < BYTES; i++) {
        uint32_t x = next_random(&random);
        data[i] = (unsigned char)((x & 255) * (x >> 8 & 255) >> 8);
    }
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        memset(ones, 0, sizeof ones);
        memset(pairs, 0, sizeof pairs);
        for (int i = 0; i + 1 < BYTES; i++) {
            ones[data[i]]++;
            pairs[(uint32_t)data[i] << 8 | data[i + 1]]++;
        }
        uint32_t sum = 0;
        for (int i = 0; i < 65536; i++) {
            sum += pairs[i];
            pairs[i] = sum;
        }
        for (int i = 1; i < 256; i++)
            ones[i] += ones[i - 1];
        hash = mix(hash, (uint64_t)ones[r & 255] << 32 | pairs[r * 257 & 65535]);
        data[r % BYTES] ^= 0x5a;
    }
    return hash;
}
