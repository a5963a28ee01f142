// SPDX-License-Identifier: MIT
// Strings: a compressor in the manner of LZ77 with a table of hashes, and its way back.
enum { SMALL = 1, FULL = 500 };
#include "kernel.h"

enum { BYTES = 1 << 16, LEAST = 4, MOST = 130 };

static unsigned char source[BYTES], packed[BYTES * 2], restored[BYTES];
static int heads[4096];

static void make_source(uint32_t random)
{
    for (int i = 0; i < BYTES;) {
        uint32_t x = next_random(&random);
        int run = 1 + (int)(x >> 8 & 15), back = 1 + (int)(x >> 12 & 1023);
        for (int k = 0; k < run && i < BYTES; k++, i++)
            source[i] = (x & 3) != 0 && i >= back ? source[i - back] : (unsigned char)(x >> (k & 15));
    }
}

static uint32_t hash_of(const unsigned char *p)
{
    uint32_t four = (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
    return four * 2654435761u >> 20;
}

// A byte below 128 announces that many literals less one; any other a match of that length less 124, then a distance.
static int pack(void)
{
    int out = 0, literals = 0, at = 0;
    for (int i = 0; i < 4096; i++)
        heads[i] = -1;
    while (at < BYTES) {
        int size = 0, from = -1;
        if (at + LEAST <= BYTES) {
            uint32_t bucket = hash_of(source + at);
            from = heads[bucket];
            heads[bucket] = at;
            if (from >= 0)
                while (size < MOST && at + size < BYTES && source[from + size] == source[at + size])
                    size++;
        }
        if (size >= LEAST) {
            literals = 0;
            packed[out++] = (unsigned char)(124 + size);
            packed[out++] = (unsigned char)(at - from);
            packed[out++] = (unsigned char)((at - from) >> 8);
            at += size;
        } else {
            if (literals == 0 || literals == 128) {
                literals = 0;
                packed[out++] = 0;
            }
            packed[out - literals - 1] = (unsigned char)literals;
            packed[out++] = source[at++];
            literals++;
        }
    }
    return out;
}

static int unpack(int count)
{
    int out = 0;
    for (int in = 0; in < count;) {
        int code = packed[in++];
        if (code < 128) {
            for (int k = 0; k <= code; k++)
                restored[out++] = packed[in++];
        } else {
            int distance = packed[in] | packed[in + 1] << 8;
            in += 2;
            for (int k = 0; k < code - 124; k++, out++)
                restored[out] = restored[out - distance];
        }
    }
    return out;
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    make_source(90210);
    for (int r = 0; r < repetitions; r++) {
        int size = pack(), back = unpack(size), differences = 0;
        for (int i = 0; i < BYTES; i++)
            differences += source[i] != restored[i];
        hash = mix(hash, (uint64_t)size << 32 ^ (uint64_t)back ^ (uint64_t)differences << 20);
        source[r * 31 % BYTES] ^= (unsigned char)r;
    }
    return hash;
}
