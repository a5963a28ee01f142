// SPDX-License-Identifier: MIT
// Float: fast Fourier transform there and back; strided doubles.
enum { SMALL = 1, FULL = 1300 };
#include "kernel.h"

enum { BITS = 12, SIZE = 1 << BITS };

struct complex { double re, im; };

static struct complex roots[SIZE / 2], signal[SIZE];

static void permute(struct complex *a)
{
    for (unsigned i = 1, j = 0; i < SIZE; i++) {
        unsigned bit = SIZE >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j) {
            struct complex t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }
}

static void transform(struct complex *a, double direction)
{
    permute(a);
    for (int half = 1; half < SIZE; half *= 2) {
        int step = SIZE / (2 * half);
        for (int start = 0; start < SIZE; start += 2 * half) {
            for (int k = 0; k < half; k++) {
                struct complex w = roots[k * step], u = a[start + k], v = a[start + k + half];
                w.im *= direction;
                struct complex t = {v.re * w.re - v.im * w.im, v.re * w.im + v.im * w.re};
                a[start + k].re = u.re + t.re;
                a[start + k].im = u.im + t.im;
                a[start + k + half].re = u.re - t.re;
                a[start + k + half].im = u.im - t.im;
            }
        }
    }
}

static uint64_t work(int repetitions)
{
    uint32_t random = 7;
    for (int i = 0; i < SIZE / 2; i++) {
        roots[i].re = cos(-2 * 3.14159265358979323846 * i / SIZE);
        roots[i].im = sin(-2 * 3.14159265358979323846 * i / SIZE);
    }
    for (int i = 0; i < SIZE; i++) {
        signal[i].re = (next_random(&random) & 1023) / 1024.0;
        signal[i].im = 0;
    }
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        transform(signal, 1);
        hash = mix_double(hash, signal[r & (SIZE - 1)].re);
        transform(signal, -1);
        for (int i = 0; i < SIZE; i++) {
            signal[i].re /= SIZE;
            signal[i].im /= SIZE;
        }
    }
    return mix_double(hash, signal[1].re);
}
