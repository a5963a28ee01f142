// SPDX-License-Identifier: MIT
// Branches: heapsort of ints; index arithmetic.
enum { SMALL = 1, FULL = 140 };
#include "kernel.h"

enum { COUNT = 20000 };

static int numbers[COUNT];

static void sift(int *a, int root, int count)
{
    int x = a[root];
    for (;;) {
        int child = 2 * root + 1;
        if (child >= count)
            break;
        if (child + 1 < count && a[child + 1] > a[child])
            child++;
        if (a[child] <= x)
            break;
        a[root] = a[child];
        root = child;
    }
    a[root] = x;
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    uint32_t random = 23;
    for (int r = 0; r < repetitions; r++) {
        for (int i = 0; i < COUNT; i++)
            numbers[i] = (int)(next_random(&random) >> 4);
        for (int i = COUNT / 2 - 1; i >= 0; i--)
            sift(numbers, i, COUNT);
        for (int last = COUNT - 1; last > 0; last--) {
            int t = numbers[0];
            numbers[0] = numbers[last];
            numbers[last] = t;
            sift(numbers, 0, last);
        }
        for (int i = 0; i < COUNT; i += 997)
            hash = mix(hash, (uint64_t)numbers[i]);
    }
    return hash;
}
