// SPDX-License-Identifier: MIT
// Nanoseconds a switch, of two fibers that yield to each other.
#include "measure.h"

enum { YIELDS = 100000 };

static void yield_often(void *argument)
{
    (void)argument;
    for (int i = 0; i < YIELDS; i++)
        stillpoint_yield();
}

static double measure(void)
{
    double start = now_ns();
    stillpoint_fiber one = stillpoint_spawn(yield_often, NULL);
    stillpoint_fiber other = stillpoint_spawn(yield_often, NULL);
    expect(stillpoint_join(one), STILLPOINT_OK, "join");
    expect(stillpoint_join(other), STILLPOINT_OK, "join");
    return (now_ns() - start) / (2.0 * YIELDS);
}

int main(void)
{
    double values[REPETITIONS];
    warm_up(measure);
    for (int r = 0; r < REPETITIONS; r++)
        values[r] = measure();
    print_median("switch", values);
    return 0;
}
