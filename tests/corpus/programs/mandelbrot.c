// Covers: the Mandelbrot set in fixed point and in doubles.
#include <stdint.h>
#include <stdio.h>

enum { FRACTION = 24, LIMIT = 60 };

static int fixed_point(int64_t cx, int64_t cy)
{
    int64_t x = 0, y = 0;
    for (int i = 0; i < LIMIT; i++) {
        int64_t xx = x * x >> FRACTION, yy = y * y >> FRACTION;
        if (xx + yy > 4LL << FRACTION)
            return i;
        y = (x * y >> (FRACTION - 1)) + cy;
        x = xx - yy + cx;
    }
    return LIMIT;
}

static int floating(double cx, double cy)
{
    double x = 0, y = 0;
    int i = 0;
    while (i < LIMIT && x * x + y * y <= 4) {
        double next = x * x - y * y + cx;
        y = 2 * x * y + cy;
        x = next;
        i++;
    }
    return i;
}

int main(void)
{
    static const char shades[] = " .:-=+*#%@";
    unsigned hash = 0;
    for (int row = 0; row < 25; row++) {
        for (int column = 0; column < 70; column++) {
            int64_t cx = (int64_t)(column * 3 - 150) * (1 << FRACTION) / 70;
            int64_t cy = (int64_t)(row - 12) * (1 << FRACTION) / 10;
            int n = fixed_point(cx, cy);
            putchar(n == LIMIT ? ' ' : shades[n % 10]);
            hash = hash * 31 + (unsigned)floating((column * 3 - 150) / 70.0, (row - 12) / 10.0);
        }
        putchar('\n');
    }
    printf("%08x\n", hash);
    return 0;
}
