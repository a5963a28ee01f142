// SPDX-License-Identifier: MIT
//
// What the programs of ./bench fibers share. Each prints lines "name value", and beside it a program of the same name in
// benchmarks/go does the same with goroutines.
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "stillpoint.h"

enum { REPETITIONS = 11 };

// What runs before anything counts: the runtime's own code is optimized meanwhile, as that of the peer was ahead of time.
#define WARM_UP_NS 5e8

static inline double now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static inline void warm_up(double (*measure)(void))
{
    for (double start = now_ns(); now_ns() - start < WARM_UP_NS;)
        measure();
}

static inline int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static inline void print_median(const char *name, double values[REPETITIONS])
{
    qsort(values, REPETITIONS, sizeof values[0], compare_doubles);
    printf("%s %.2f\n", name, values[REPETITIONS / 2]);
}

// Bytes of the process that are in memory.
static inline double resident_bytes(void)
{
    long size = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld %ld", &size, &resident) != 2)
        abort();
    fclose(file);
    return (double)resident * (double)sysconf(_SC_PAGESIZE);
}

static inline void expect(int status, int expected, const char *what)
{
    if (status != expected) {
        fprintf(stderr, "%s: status %d\n", what, status);
        exit(1);
    }
}
