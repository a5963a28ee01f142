// SPDX-License-Identifier: MIT
// Nanoseconds to create a fiber, run it and wait for its end, in batches.
#include "measure.h"

enum { BATCH = 1000, BATCHES = 50 };

static _Atomic uint64_t ran;

static void one(void *argument)
{
    (void)argument;
    atomic_fetch_add_explicit(&ran, 1, memory_order_relaxed);
}

static double measure(void)
{
    static stillpoint_fiber fibers[BATCH];
    double start = now_ns();
    for (int b = 0; b < BATCHES; b++) {
        for (int i = 0; i < BATCH; i++)
            fibers[i] = stillpoint_spawn(one, NULL);
        for (int i = 0; i < BATCH; i++)
            expect(stillpoint_join(fibers[i]), STILLPOINT_OK, "join");
    }
    return (now_ns() - start) / (BATCH * BATCHES);
}

int main(void)
{
    double values[REPETITIONS];
    warm_up(measure);
    uint64_t before = ran;
    for (int r = 0; r < REPETITIONS; r++)
        values[r] = measure();
    expect(ran - before == (uint64_t)REPETITIONS * BATCH * BATCHES, 1, "fibers that ran");
    print_median("create", values);
    return 0;
}
