// SPDX-License-Identifier: MIT
// Branches and memory: distances of edit between words, by a table of two rows.
enum { SMALL = 1, FULL = 280 };
#include "kernel.h"

enum { WORDS = 30, LETTERS = 40 };

static char words[WORDS][LETTERS];

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

static int distance(const char *a, const char *b)
{
    int rows[2][LETTERS + 1];
    for (int j = 0; j <= LETTERS; j++)
        rows[0][j] = j;
    for (int i = 0; i < LETTERS; i++) {
        const int *above = rows[i & 1];
        int *row = rows[(i + 1) & 1];
        row[0] = i + 1;
        for (int j = 0; j < LETTERS; j++)
            row[j + 1] = smaller(smaller(row[j], above[j + 1]) + 1, above[j] + (a[i] != b[j]));
    }
    return rows[LETTERS & 1][LETTERS];
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    uint32_t random = 20;
    for (int i = 0; i < WORDS; i++)
        for (int k = 0; k < LETTERS; k++)
            words[i][k] = (char)('a' + (next_random(&random) >> 5) % 6);
    for (int r = 0; r < repetitions; r++) {
        int sum = 0;
        for (int i = 0; i < WORDS; i++)
            for (int j = 0; j < i; j++)
                sum += distance(words[i], words[j]) * (i - j);
        hash = mix(hash, (uint64_t)sum);
        words[r % WORDS][r % LETTERS] ^= 1;
    }
    return hash;
}
