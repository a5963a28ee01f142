// SPDX-License-Identifier: MIT
// Bytes: places of words in a text, with a table of skips (Horspool).
enum { SMALL = 1, FULL = 160 };
#include "../../kernels/kernel.h"
#include "array.h"

enum { TEXT = 1 << 20, WORD = 6 };

static uint64_t find(const char MANAGED *text, long from, const char MANAGED *word, int MANAGED *skips)
{
    uint64_t found = 0;
    for (int i = 0; i < 128; i++)
        skips[i] = WORD;
    for (int i = 0; i < WORD - 1; i++)
        skips[word[i] & 127] = WORD - 1 - i;
    for (long at = from; at + WORD <= TEXT; at += skips[text[at + WORD - 1] & 127]) {
        int i = WORD - 1;
        while (i >= 0 && text[at + i] == word[i])
            i--;
        if (i < 0)
            found += (uint64_t)at;
    }
    return found;
}

static uint64_t work(int repetitions)
{
    char MANAGED *text = NEW_ARRAY(char, TEXT);
    char MANAGED *word = NEW_ARRAY(char, WORD);
    int MANAGED *skips = NEW_ARRAY(int, 128);
    uint32_t random = 5;
    for (long i = 0; i < TEXT; i++)
        text[i] = (char)('a' + (next_random(&random) >> 9 & 3));
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        for (int i = 0; i < WORD; i++)
            word[i] = text[r * 97 % TEXT + i];
        hash = mix(hash, find(text, r & 15, word, skips));
    }
    return hash;
}
