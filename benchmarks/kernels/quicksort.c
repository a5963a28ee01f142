// SPDX-License-Identifier: MIT
// Branches: quicksort of random ints, insertion sort for short ranges.
enum { SMALL = 1, FULL = 130 };
#include "kernel.h"

enum { COUNT = 30000 };

static int numbers[COUNT];

static void sort_short(int *a, int count)
{
    for (int i = 1; i < count; i++) {
        int x = a[i], j = i;
        for (; j > 0 && a[j - 1] > x; j--)
            a[j] = a[j - 1];
        a[j] = x;
    }
}

static void sort(int *a, int count)
{
    while (count > 12) {
        int first = a[0], middle = a[count / 2], last = a[count - 1];
        int pivot = first < middle ? (middle < last ? middle : first < last ? last : first)
                                   : (first < last ? first : middle < last ? last : middle);
        int i = 0, j = count - 1;
        for (;;) {
            while (a[i] < pivot)
                i++;
            while (a[j] > pivot)
                j--;
            if (i >= j)
                break;
            int t = a[i];
            a[i++] = a[j];
            a[j--] = t;
        }
        sort(a, j + 1);
        a += j + 1;
        count -= j + 1;
    }
    sort_short(a, count);
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    uint32_t random = 17;
    for (int r = 0; r < repetitions; r++) {
        for (int i = 0; i < COUNT; i++)
            numbers[i] = (int)next_random(&random);
        sort(numbers, COUNT);
        for (int i = 0; i < COUNT; i += 1000)
            hash = mix(hash, (uint64_t)(uint32_t)numbers[i]);
    }
    return hash;
}
