// SPDX-License-Identifier: MIT
// Memory: product of matrices of doubles, in the plain order and by rows.
enum { SMALL = 1, FULL = 92 };
#include "kernel.h"

enum { SIZE = 120 };

static double a[SIZE][SIZE], b[SIZE][SIZE], c[SIZE][SIZE];

static void multiply_by_columns(void)
{
    for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
            double sum = 0;
            for (int k = 0; k < SIZE; k++)
                sum += a[i][k] * b[k][j];
            c[i][j] = sum;
        }
    }
}

static void multiply_by_rows(void)
{
    for (int i = 0; i < SIZE; i++) {
        memset(c[i], 0, sizeof c[i]);
        for (int k = 0; k < SIZE; k++) {
            double factor = a[i][k];
            for (int j = 0; j < SIZE; j++)
                c[i][j] += factor * b[k][j];
        }
    }
}

static uint64_t work(int repetitions)
{
    uint32_t random = 31;
    for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
            a[i][j] = (next_random(&random) & 255) / 256.0;
            b[i][j] = (next_random(&random) & 255) / 256.0;
        }
    }
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        multiply_by_columns();
        hash = mix_double(hash, c[r % SIZE][3]);
        multiply_by_rows();
        hash = mix_double(hash, c[7][r % SIZE]);
        a[r % SIZE][r % SIZE] += 0.5;
    }
    return hash;
}
