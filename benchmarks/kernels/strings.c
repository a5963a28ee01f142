// SPDX-License-Identifier: MIT
// Strings: lengths, comparisons and Knuth-Morris-Pratt by loops over bytes.
enum { SMALL = 1, FULL = 280 };
#include "kernel.h"

enum { BYTES = 1 << 16, WORDS = 2000 };

static char text[BYTES + 1], words[WORDS][12];

static int length(const char *s)
{
    const char *p = s;
    while (*p)
        p++;
    return (int)(p - s);
}

static int compare(const char *a, const char *b)
{
    for (; *a && *a == *b; a++, b++) {
    }
    return (unsigned char)*a - (unsigned char)*b;
}

static int occurrences(const char *haystack, const char *needle)
{
    int back[16], size = length(needle), count = 0;
    back[0] = 0;
    for (int i = 1, k = 0; i < size; i++) {
        while (k > 0 && needle[i] != needle[k])
            k = back[k - 1];
        k += needle[i] == needle[k];
        back[i] = k;
    }
    for (int k = 0; *haystack; haystack++) {
        while (k > 0 && *haystack != needle[k])
            k = back[k - 1];
        k += *haystack == needle[k];
        if (k == size) {
            count++;
            k = back[k - 1];
        }
    }
    return count;
}

static uint64_t work(int repetitions)
{
    uint32_t random = 61;
    for (int i = 0; i < BYTES; i++)
        text[i] = (char)('a' + (next_random(&random) >> 9) % 3);
    for (int i = 0; i < WORDS; i++) {
        uint32_t size = 3 + next_random(&random) % 8;
        for (uint32_t k = 0; k < size; k++)
            words[i][k] = (char)('a' + (next_random(&random) >> 9) % 3);
        words[i][size] = 0;
    }
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        int found = occurrences(text, words[r % WORDS]), order = 0, total = length(text + r % 1024);
        for (int i = 1; i < WORDS; i++)
            for (int k = 1; k < 16 && k <= i; k++)
                order += compare(words[i], words[i - k]) < 0 ? length(words[i]) : -1;
        hash = mix(hash, (uint64_t)found << 32 ^ (uint64_t)(uint32_t)order ^ (uint64_t)total << 16);
    }
    return hash;
}
