// SPDX-License-Identifier: MIT
// Doubles: product of matrices.
enum { SMALL = 1, FULL = 220 };
#include "../../kernels/kernel.h"
#include "array.h"

enum { SIZE = 144 };

static void multiply(const double MANAGED *a, const double MANAGED *b, double MANAGED *c)
{
    for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
            double sum = 0;
            for (int k = 0; k < SIZE; k++)
                sum += a[i * SIZE + k] * b[k * SIZE + j];
            c[i * SIZE + j] = sum;
        }
    }
}

static uint64_t work(int repetitions)
{
    double MANAGED *a = NEW_ARRAY(double, SIZE * SIZE);
    double MANAGED *b = NEW_ARRAY(double, SIZE * SIZE);
    double MANAGED *c = NEW_ARRAY(double, SIZE * SIZE);
    uint32_t random = 31;
    for (int i = 0; i < SIZE * SIZE; i++) {
        a[i] = (next_random(&random) & 255) / 256.0;
        b[i] = (next_random(&random) & 255) / 256.0;
    }
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        multiply(a, b, c);
        hash = mix_double(hash, c[r % SIZE * SIZE + 3]);
        a[r % SIZE] += 0.5;
    }
    return hash;
}
