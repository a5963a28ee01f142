// SPDX-License-Identifier: MIT
// ./bench scan: collections of a tiny heap at the bottom of many frames, each of which needs one managed pointer after the call
// that it is in. Their time less that of collections without the frames is the time that frames take. scan.go, Scan.java and
// Scan.cs do the same.
//   scan FRAMES COLLECTIONS
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { WARM_UP = 20000, WARM_UP_FRAMES = 100 };

typedef struct object stillpoint_managed *object;
struct object {
    object next;
    long value;
};

static const struct {
    stillpoint_type type;
    uint32_t offsets[1];
} object_type = {{sizeof(struct object), 0, 1, 0}, {offsetof(struct object, next)}};

static double *times;
static int collections;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

// Nanoseconds of a collection, the median.
static double collect(void)
{
    for (int i = 0; i < collections; i++) {
        double start = now();
        stillpoint_collect();
        times[i] = now() - start;
    }
    qsort(times, (size_t)collections, sizeof times[0], compare);
    return times[collections / 2];
}

// No sum or product, which compilers make loops of.
static long descend(object kept, long frames, double *time) __attribute__((noinline));
static long descend(object kept, long frames, double *time)
{
    if (frames == 0) {
        if (time)
            *time = collect();
        return 0;
    }
    long below = descend(kept->next, frames - 1, time);
    return (below * 3 + kept->value) % 1000003;
}

int main(int argc, char **argv)
{
    long frames = argc > 1 ? atol(argv[1]) : 10000, sum = 0;
    collections = argc > 2 ? atoi(argv[2]) : 3;
    times = malloc((size_t)collections * sizeof times[0]);
    object kept = (object)stillpoint_new(&object_type.type);
    kept->value = 7;
    kept->next = kept;
    for (int i = 0; i < WARM_UP; i++)
        sum += descend(kept, WARM_UP_FRAMES, NULL);
    double few, many;
    sum += descend(kept, 1, &few);
    sum += descend(kept, frames, &many);
    printf("check %ld\nns %.0f\nempty-ns %.0f\n", sum, many - few, few);
    return 0;
}
