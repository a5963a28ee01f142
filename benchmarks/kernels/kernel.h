// SPDX-License-Identifier: MIT
//
// The frame of every kernel: a kernel defines SMALL and FULL, how often it repeats its work, includes this file and
// defines work(). The argument is "full", "quick" (an eighth of full) or a number; SMALL without one. The result goes
// to standard output, the processor seconds of the work alone to standard error: however a kernel is run, it measures
// itself, and starting, reading and compiling are not in the time, nor what else the machine does. The call before the
// measured one is there for engines that compile a function when it is first called.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// What work() returns must depend on all that it does, and on nothing but its argument.
static uint64_t work(int repetitions) __attribute__((noinline));

static inline uint32_t next_random(uint32_t *state)
{
    uint32_t x = *state;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return *state = x;
}

static inline uint64_t mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 29;
}

// Rounded, so that the last bits of the functions of libm do not matter.
static inline uint64_t mix_double(uint64_t hash, double value)
{
    return mix(hash, (uint64_t)(int64_t)(value * 1e6 + (value < 0 ? -0.5 : 0.5)));
}

int main(int argc, char **argv)
{
    int repetitions = SMALL;
    if (argc > 1)
        repetitions = strcmp(argv[1], "full") == 0    ? FULL
                      : strcmp(argv[1], "quick") == 0 ? (FULL + 7) / 8
                                                      : atoi(argv[1]);
    uint64_t first = work(SMALL);
    struct timespec start, end;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
    uint64_t result = work(repetitions);
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
    printf("%016llx %016llx\n", (unsigned long long)first, (unsigned long long)result);
    fprintf(stderr, "time: %.6f\n", (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) * 1e-9);
    return 0;
}
