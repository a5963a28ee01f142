// Covers: SHA-256 of test vectors and of a long message: rotates, byte order, constant tables.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct sha256 { uint32_t state[8]; uint64_t length; uint8_t block[64]; unsigned used; };

static uint32_t constants[64];

static uint32_t rotr(uint32_t x, int n) { return x >> n | x << (32 - n); }

/* The round constants are the fractional parts of the cube roots of the first 64 primes. */
static void prepare(void)
{
    int found = 0;
    for (uint64_t n = 2; found < 64; n++) {
        int prime = 1;
        for (uint64_t d = 2; d * d <= n; d++)
            prime &= n % d != 0;
        if (!prime)
            continue;
        unsigned __int128 low = 0, high = (unsigned __int128)8 << 32;
        unsigned __int128 target = (unsigned __int128)n << 96;
        while (high - low > 1) {
            unsigned __int128 mid = (low + high) / 2;
            if (mid * mid * mid <= target)
                low = mid;
            else
                high = mid;
        }
        constants[found++] = (uint32_t)low;
    }
}

static void compress(struct sha256 *s)
{
    uint32_t w[64], v[8];
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)s->block[4 * i] << 24 | s->block[4 * i + 1] << 16 | s->block[4 * i + 2] << 8 |
               s->block[4 * i + 3];
    for (int i = 16; i < 64; i++)
        w[i] = w[i - 16] + w[i - 7] + (rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ w[i - 15] >> 3) +
               (rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ w[i - 2] >> 10);
    memcpy(v, s->state, sizeof v);
    for (int i = 0; i < 64; i++) {
        uint32_t t1 = v[7] + (rotr(v[4], 6) ^ rotr(v[4], 11) ^ rotr(v[4], 25)) + (v[4] & v[5] ^ ~v[4] & v[6]) +
                      constants[i] + w[i];
        uint32_t t2 = (rotr(v[0], 2) ^ rotr(v[0], 13) ^ rotr(v[0], 22)) + (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]);
        memmove(v + 1, v, 7 * sizeof v[0]);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        s->state[i] += v[i];
}

static void start(struct sha256 *s)
{
    static const uint32_t initial[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    memset(s, 0, sizeof *s);
    memcpy(s->state, initial, sizeof initial);
}

static void update(struct sha256 *s, const void *data, size_t size)
{
    const uint8_t *bytes = data;
    for (s->length += size; size > 0; size--) {
        s->block[s->used++] = *bytes++;
        if (s->used == 64) {
            compress(s);
            s->used = 0;
        }
    }
}

static void finish(struct sha256 *s)
{
    uint64_t bit_count = s->length * 8;
    update(s, "\x80", 1);
    while (s->used != 56)
        update(s, "", 1);
    for (int shift = 56; shift >= 0; shift -= 8) {
        uint8_t byte = (uint8_t)(bit_count >> shift);
        update(s, &byte, 1);
    }
    for (int i = 0; i < 8; i++)
        printf("%08x", s->state[i]);
    putchar('\n');
}

int main(void)
{
    static const char *messages[] = {"", "abc", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                                     "The quick brown fox jumps over the lazy dog"};
    struct sha256 s;
    prepare();
    for (int i = 0; i < 4; i++) {
        start(&s);
        update(&s, messages[i], strlen(messages[i]));
        finish(&s);
    }
    start(&s);
    for (int i = 0; i < 500; i++)
        update(&s, "0123456789abcdef", 16);
    finish(&s);
    return 0;
}
