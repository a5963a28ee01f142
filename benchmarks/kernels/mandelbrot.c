// SPDX-License-Identifier: MIT
// Float: Mandelbrot set; a short loop of multiplications and a compare of doubles.
enum { SMALL = 1, FULL = 80 };
#include "kernel.h"

enum { WIDTH = 96, HEIGHT = 64, LIMIT = 200 };

static int escape(double cr, double ci)
{
    double zr = 0, zi = 0;
    int n = 0;
    for (; n < LIMIT; n++) {
        double rr = zr * zr, ii = zi * zi;
        if (rr + ii > 4)
            break;
        zi = 2 * zr * zi + ci;
        zr = rr - ii + cr;
    }
    return n;
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        double scale = 1.0 / (1 + r % 4);
        for (int y = 0; y < HEIGHT; y++) {
            int sum = 0;
            for (int x = 0; x < WIDTH; x++)
                sum += escape(-0.7 + scale * (3.0 * x / WIDTH - 1.5), scale * (2.4 * y / HEIGHT - 1.2)) * (x & 7);
            hash = mix(hash, (uint64_t)sum);
        }
    }
    return hash;
}
