// SPDX-License-Identifier: MIT
// Longs: quicksort, insertion for short ranges.
enum { SMALL = 1, FULL = 180 };
#include "../../kernels/kernel.h"
#include "array.h"

enum { COUNT = 30000, SHORT = 12 };

static void sort(long MANAGED *a, long low, long high)
{
    while (high - low > SHORT) {
        long pivot = a[low + (high - low) / 2], i = low, j = high;
        while (i <= j) {
            while (a[i] < pivot)
                i++;
            while (a[j] > pivot)
                j--;
            if (i > j)
                break;
            long kept = a[i];
            a[i++] = a[j];
            a[j--] = kept;
        }
        sort(a, low, j);
        low = i;
    }
    for (long i = low + 1; i <= high; i++) {
        long x = a[i], j = i;
        for (; j > low && a[j - 1] > x; j--)
            a[j] = a[j - 1];
        a[j] = x;
    }
}

static uint64_t work(int repetitions)
{
    long MANAGED *numbers = NEW_ARRAY(long, COUNT);
    uint32_t random = 17;
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        for (int i = 0; i < COUNT; i++)
            numbers[i] = next_random(&random);
        sort(numbers, 0, COUNT - 1);
        for (int i = 0; i < COUNT; i += 100)
            hash = mix(hash, (uint64_t)numbers[i]);
    }
    return hash;
}
