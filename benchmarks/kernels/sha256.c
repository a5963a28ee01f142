// SPDX-License-Identifier: MIT
// Integer: SHA-256 of a buffer; rotations, many live values.
enum { SMALL = 1, FULL = 740 };
#include "kernel.h"

enum { BYTES = 65536 };

static uint32_t constants[64];
static unsigned char data[BYTES];

static uint32_t rotate(uint32_t x, int n)
{
    return x >> n | x << (32 - n);
}

// Fractions of the cube roots of the primes, as the standard says.
static void make_constants(void)
{
    int found = 0;
    for (int n = 2; found < 64; n++) {
        int prime = 1;
        for (int d = 2; d * d <= n; d++)
            prime &= n % d != 0;
        if (prime) {
            double root = cbrt((double)n);
            constants[found++] = (uint32_t)((root - floor(root)) * 4294967296.0);
        }
    }
}

static void compress(uint32_t state[8], const unsigned char *block)
{
    uint32_t w[64];
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8
               | block[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        uint32_t s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3;
        uint32_t s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    for (int i = 0; i < 64; i++) {
        uint32_t s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
        uint32_t t1 = h + s1 + ((e & f) ^ (~e & g)) + constants[i] + w[i];
        uint32_t s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
        uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + t1;
        d = c, c = b, b = a, a = t1 + t2;
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
    state[4] += e, state[5] += f, state[6] += g, state[7] += h;
}

static uint64_t work(int repetitions)
{
    uint32_t random = 12345;
    make_constants();
    for (int i = 0; i < BYTES; i++)
        data[i] = (unsigned char)next_random(&random);
    uint32_t state[8] = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    };
    for (int r = 0; r < repetitions; r++)
        for (int i = 0; i < BYTES; i += 64)
            compress(state, data + i);
    uint64_t hash = 0;
    for (int i = 0; i < 8; i++)
        hash = mix(hash, state[i]);
    return hash;
}
