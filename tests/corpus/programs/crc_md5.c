// Covers: CRC-32 with a table, Adler-32, FNV-1a and an MD5 whose sine table is computed: mixed widths and rotates.
// Flags: -fno-math-errno
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t table[256];

static void fill_table(void)
{
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++)
            c = c & 1 ? 0xedb88320u ^ c >> 1 : c >> 1;
        table[i] = c;
    }
}

static uint32_t crc32(const unsigned char *data, size_t size)
{
    uint32_t crc = ~0u;
    for (size_t i = 0; i < size; i++)
        crc = table[(crc ^ data[i]) & 0xff] ^ crc >> 8;
    return ~crc;
}

static uint32_t adler32(const unsigned char *data, size_t size)
{
    uint32_t a = 1, b = 0;
    for (size_t i = 0; i < size; i++) {
        a = (a + data[i]) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

static uint64_t fnv(const unsigned char *data, size_t size)
{
    uint64_t hash = 0xcbf29ce484222325u;
    while (size--)
        hash = (hash ^ *data++) * 0x100000001b3u;
    return hash;
}

static void md5_block(uint32_t state[4], const unsigned char *block)
{
    static const unsigned char shifts[16] = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
    uint32_t words[16], a = state[0], b = state[1], c = state[2], d = state[3];
    memcpy(words, block, sizeof words);
    for (int i = 0; i < 64; i++) {
        uint32_t f;
        int g;
        switch (i / 16) {
        case 0: f = (b & c) | (~b & d), g = i; break;
        case 1: f = (d & b) | (~d & c), g = 5 * i + 1; break;
        case 2: f = b ^ c ^ d, g = 3 * i + 5; break;
        default: f = c ^ (b | ~d), g = 7 * i; break;
        }
        uint32_t sine = (uint32_t)(int64_t)floor(fabs(sin(i + 1)) * 4294967296.0);
        f += a + sine + words[g & 15];
        a = d, d = c, c = b;
        int s = shifts[i / 16 * 4 + i % 4];
        b += f << s | f >> (32 - s);
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
}

static void md5(const unsigned char *data, size_t size)
{
    uint32_t state[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    unsigned char last[128] = {0};
    size_t whole = size / 64 * 64, rest = size - whole, padded = rest < 56 ? 64 : 128;
    for (size_t i = 0; i < whole; i += 64)
        md5_block(state, data + i);
    memcpy(last, data + whole, rest);
    last[rest] = 0x80;
    uint64_t bit_count = (uint64_t)size * 8;
    memcpy(last + padded - 8, &bit_count, 8);
    for (size_t i = 0; i < padded; i += 64)
        md5_block(state, last + i);
    const unsigned char *bytes = (const unsigned char *)state;
    for (int i = 0; i < 16; i++)
        printf("%02x", bytes[i]);
    putchar('\n');
}

int main(void)
{
    static unsigned char long_text[1000];
    const char *texts[] = {"", "a", "message digest", "123456789",
                           "12345678901234567890123456789012345678901234567890123456789012345678901234567890"};
    fill_table();
    for (int i = 0; i < 1000; i++)
        long_text[i] = (unsigned char)(i * 7);
    for (int i = 0; i < 6; i++) {
        const unsigned char *data = i < 5 ? (const unsigned char *)texts[i] : long_text;
        size_t size = i < 5 ? strlen(texts[i]) : sizeof long_text;
        printf("%08x %08x %016lx ", crc32(data, size), adler32(data, size), fnv(data, size));
        md5(data, size);
    }
    return 0;
}
