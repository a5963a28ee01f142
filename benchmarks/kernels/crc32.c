// SPDX-License-Identifier: MIT
// Integer: CRC-32 by a table of bytes; one dependent load a byte.
enum { SMALL = 1, FULL = 820 };
#include "kernel.h"

enum { BYTES = 131072 };

static uint32_t table[256];
static unsigned char data[BYTES];

static uint32_t crc(uint32_t sum, const unsigned char *bytes, int count)
{
    for (int i = 0; i < count; i++)
        sum = table[(sum ^ bytes[i]) & 255] ^ sum >> 8;
    return sum;
}

static uint64_t work(int repetitions)
{
    uint32_t random = 99;
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t row = i;
        for (int bit = 0; bit < 8; bit++)
            row = row & 1 ? row >> 1 ^ 0xedb88320u : row >> 1;
        table[i] = row;
    }
    for (int i = 0; i < BYTES; i++)
        data[i] = (unsigned char)(next_random(&random) >> 8);
    uint32_t sum = 0xffffffffu;
    for (int r = 0; r < repetitions; r++)
        sum = crc(sum, data, BYTES);
    return mix(1, sum);
}
