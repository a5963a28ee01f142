// Covers: an LZ77 compressor with hash chains, its decompressor, run-length coding and Huffman code lengths.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { MAX = 6000, WINDOW = 4095, HASH = 1024 };

static unsigned char input[MAX], packed[MAX * 2], output[MAX];
static int heads[HASH], links[MAX];

static unsigned hash3(const unsigned char *p) { return (p[0] * 2654435761u ^ p[1] * 40503u ^ p[2] * 97u) % HASH; }

static int compress(const unsigned char *in, int size, unsigned char *out)
{
    int at = 0, written = 0, flags_at = 0, bit = 8;
    memset(heads, -1, sizeof heads);
    while (at < size) {
        int best = 0, distance = 0;
        if (at + 3 <= size)
            for (int i = heads[hash3(in + at)], tries = 0; i >= 0 && at - i <= WINDOW && tries < 16; i = links[i], tries++) {
                int length = 0;
                while (length < 18 && at + length < size && in[i + length] == in[at + length])
                    length++;
                if (length > best)
                    best = length, distance = at - i;
            }
        if (bit == 8) {
            flags_at = written++;
            out[flags_at] = 0;
            bit = 0;
        }
        int advance = 1;
        if (best >= 3) {
            out[flags_at] |= (unsigned char)(1 << bit);
            out[written++] = (unsigned char)distance;
            out[written++] = (unsigned char)(distance >> 8 << 4 | (best - 3));
            advance = best;
        } else {
            out[written++] = in[at];
        }
        bit++;
        for (; advance > 0; advance--, at++)
            if (at + 3 <= size) {
                unsigned h = hash3(in + at);
                links[at] = heads[h];
                heads[h] = at;
            }
    }
    return written;
}

static int decompress(const unsigned char *in, int size, unsigned char *out)
{
    int written = 0;
    for (int at = 0; at < size;) {
        unsigned flags = in[at++];
        for (int bit = 0; bit < 8 && at < size; bit++, flags >>= 1) {
            if (!(flags & 1)) {
                out[written++] = in[at++];
                continue;
            }
            int distance = in[at] | (in[at + 1] >> 4) << 8, length = (in[at + 1] & 15) + 3;
            at += 2;
            for (int i = 0; i < length; i++, written++)
                out[written] = out[written - distance];
        }
    }
    return written;
}

/* Total bits of an optimal prefix code: the sum of all merged weights. */
static long huffman_bits(const unsigned char *data, int size)
{
    long weights[256], total = 0;
    int count = 0;
    int histogram[256] = {0};
    for (int i = 0; i < size; i++)
        histogram[data[i]]++;
    for (int i = 0; i < 256; i++)
        if (histogram[i])
            weights[count++] = histogram[i];
    while (count > 1) {
        for (int round = 0; round < 2; round++) {
            int last = count - 1 - round;
            for (int i = 0; i < last; i++)
                if (weights[i] < weights[last]) {
                    long t = weights[i];
                    weights[i] = weights[last];
                    weights[last] = t;
                }
        }
        count--;
        weights[count - 1] += weights[count];
        total += weights[count - 1];
    }
    return total;
}

int main(void)
{
    static const char *const words[] = {"the ", "quick ", "brown ", "fox ", "jumps ", "over ", "lazy ", "dog. "};
    for (int kind = 0; kind < 4; kind++) {
        uint32_t seed = 99;
        int size = 0;
        while (size < MAX - 16) {
            seed = seed * 1664525 + 1013904223;
            switch (kind) {
            case 0: size += sprintf((char *)input + size, "%s", words[seed >> 29]); break;
            case 1: input[size++] = (unsigned char)(seed >> 24); break;
            case 2: input[size++] = 'a'; break;
            default: input[size++] = (unsigned char)((seed >> 30) * (seed >> 28 & 1)); break;
            }
        }
        int small = compress(input, size, packed);
        int back = decompress(packed, small, output);
        printf("%d -> %d -> %d %s, %ld bits\n", size, small, back, memcmp(input, output, (size_t)size) ? "BROKEN" : "same",
               huffman_bits(input, size));
    }
    return 0;
}
