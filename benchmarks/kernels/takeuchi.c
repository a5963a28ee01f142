// SPDX-License-Identifier: MIT
// Calls: Takeuchi's and Ackermann's functions; three arguments, deep recursion.
enum { SMALL = 1, FULL = 290 };
#include "kernel.h"

static int takeuchi(int x, int y, int z) __attribute__((noinline));

static int takeuchi(int x, int y, int z)
{
    if (y >= x)
        return z;
    int a = takeuchi(x - 1, y, z);
    int b = takeuchi(y - 1, z, x);
    return takeuchi(a, b, takeuchi(z - 1, x, y));
}

static int ackermann(int m, int n) __attribute__((noinline));

static int ackermann(int m, int n)
{
    if (m == 0)
        return n + 1;
    return n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        hash = mix(hash, (uint64_t)takeuchi(14 + (r & 1), 8, r & 3));
        hash = mix(hash, (uint64_t)ackermann(2, 300 + (r & 7)));
    }
    return hash;
}
