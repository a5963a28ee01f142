// SPDX-License-Identifier: MIT
// Branches: binary search in a sorted array, lower bound and with an early exit.
enum { SMALL = 1, FULL = 120 };
#include "kernel.h"

enum { COUNT = 1 << 16 };

static uint32_t keys[COUNT];

static int find(const uint32_t *a, int count, uint32_t key)
{
    int low = 0, high = count - 1;
    while (low <= high) {
        int middle = low + (high - low) / 2;
        if (a[middle] == key)
            return middle;
        if (a[middle] < key)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}

static int lower_bound(const uint32_t *a, int count, uint32_t key)
{
    int start = 0;
    while (count > 0) {
        int half = count / 2;
        if (a[start + half] < key) {
            start += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return start;
}

static uint64_t work(int repetitions)
{
    uint32_t random = 3, key = 0;
    for (int i = 0; i < COUNT; i++)
        keys[i] = key += 1 + (next_random(&random) & 7);
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        uint64_t sum = 0;
        for (int i = 0; i < 8000; i++) {
            uint32_t wanted = next_random(&random) % key;
            sum += (uint64_t)(find(keys, COUNT, wanted) + 1) * 3;
            sum += (uint64_t)lower_bound(keys, COUNT, wanted ^ 0x55);
        }
        hash = mix(hash, sum);
    }
    return hash;
}
