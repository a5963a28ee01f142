// SPDX-License-Identifier: MIT
// Pointers: objects sorted by their numbers, in a heap of pointers. The only kernel that stores managed pointers.
enum { SMALL = 1, FULL = 120 };
#include "../../kernels/kernel.h"
#include "array.h"

enum { COUNT = 20000 };

typedef long MANAGED *object;

static void sink(object MANAGED *heap, int at, int count)
{
    object moved = heap[at];
    for (int child; (child = at * 2 + 1) < count; at = child) {
        if (child + 1 < count && *heap[child + 1] > *heap[child])
            child++;
        if (*heap[child] <= *moved)
            break;
        heap[at] = heap[child];
    }
    heap[at] = moved;
}

static uint64_t work(int repetitions)
{
    object MANAGED *heap = NEW_REFERENCES(object, COUNT);
    for (int i = 0; i < COUNT; i++)
        heap[i] = NEW_ARRAY(long, 1);
    uint32_t random = 21;
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        for (int i = 0; i < COUNT; i++)
            *heap[i] = next_random(&random);
        for (int i = COUNT / 2; i-- > 0;)
            sink(heap, i, COUNT);
        for (int last = COUNT - 1; last > 0; last--) {
            object largest = heap[0];
            heap[0] = heap[last];
            heap[last] = largest;
            sink(heap, 0, last);
        }
        for (int i = 0; i < COUNT; i += 100)
            hash = mix(hash, (uint64_t)*heap[i]);
    }
    return hash;
}
