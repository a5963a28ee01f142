// SPDX-License-Identifier: MIT
// The work of a kernel of benchmarks/kernels, KERNEL, divided among fibers: with one worker and more than one fiber, time slices
// end all the time. Arguments: fibers, repetitions of all together. Output: the results; standard error: processor seconds, of
// the thread that runs the fibers and of the process. Work is done once before that, which compiles it.
#define main kernel_main
#include KERNEL
#undef main

#include "stillpoint.h"

enum { MOST_FIBERS = 16 };

struct part {
    int repetitions;
    uint64_t result;
};

static void run_part(void *argument)
{
    struct part *part = argument;
    part->result = work(part->repetitions);
}

static double seconds(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void run(int fibers, int repetitions, uint64_t *results)
{
    struct part parts[MOST_FIBERS];
    stillpoint_fiber handles[MOST_FIBERS];
    for (int i = 0; i < fibers; i++) {
        parts[i].repetitions = repetitions / fibers;
        handles[i] = stillpoint_spawn(run_part, &parts[i]);
    }
    for (int i = 0; i < fibers; i++) {
        if (stillpoint_join(handles[i]) != STILLPOINT_OK)
            exit(1);
        results[i] = parts[i].result;
    }
}

int main(int argc, char **argv)
{
    uint64_t results[MOST_FIBERS];
    int fibers = argc == 3 ? atoi(argv[1]) : 0, repetitions = argc == 3 ? atoi(argv[2]) : 0;
    if (fibers < 1 || fibers > MOST_FIBERS || repetitions < fibers)
        return 2;
    run(fibers, fibers * SMALL, results);
    double thread = seconds(CLOCK_THREAD_CPUTIME_ID), process = seconds(CLOCK_PROCESS_CPUTIME_ID);
    run(fibers, repetitions, results);
    thread = seconds(CLOCK_THREAD_CPUTIME_ID) - thread;
    process = seconds(CLOCK_PROCESS_CPUTIME_ID) - process;
    for (int i = 0; i < fibers; i++)
        printf("%016llx\n", (unsigned long long)results[i]);
    fprintf(stderr, "thread: %.6f\nprocess: %.6f\n", thread, process);
    return 0;
}
