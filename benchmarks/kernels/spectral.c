// SPDX-License-Identifier: MIT
// Float: spectral norm of an infinite matrix; divisions in an inner product.
enum { SMALL = 1, FULL = 330 };
#include "kernel.h"

enum { SIZE = 300 };

static double element(int i, int j)
{
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
}

static void times(const double *v, double *result)
{
    for (int i = 0; i < SIZE; i++) {
        double sum = 0;
        for (int j = 0; j < SIZE; j++)
            sum += element(i, j) * v[j];
        result[i] = sum;
    }
}

static void times_transposed(const double *v, double *result)
{
    for (int i = 0; i < SIZE; i++) {
        double sum = 0;
        for (int j = 0; j < SIZE; j++)
            sum += element(j, i) * v[j];
        result[i] = sum;
    }
}

static uint64_t work(int repetitions)
{
    static double u[SIZE], v[SIZE], w[SIZE];
    uint64_t hash = 0;
    for (int i = 0; i < SIZE; i++)
        u[i] = 1 + i % 3;
    for (int r = 0; r < repetitions; r++) {
        times(u, w);
        times_transposed(w, v);
        times(v, w);
        times_transposed(w, u);
        double uv = 0, vv = 0;
        for (int i = 0; i < SIZE; i++) {
            uv += u[i] * v[i];
            vv += v[i] * v[i];
        }
        double norm = sqrt(uv / vv);
        for (int i = 0; i < SIZE; i++)
            u[i] /= norm;
        hash = mix_double(hash, norm);
    }
    return hash;
}
