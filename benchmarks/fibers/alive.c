// SPDX-License-Identifier: MIT
// Many fibers alive at once, each waiting at a channel: resident bytes of each, and nanoseconds each for starting all,
// letting all end and waiting for that; then the same again, in memory that the process has by then. The argument is
// their number.
#include "measure.h"

static _Atomic long waiting;
static stillpoint_channel gate;

static void wait_at_gate(void *argument)
{
    (void)argument;
    char nothing;
    atomic_fetch_add(&waiting, 1);
    expect(stillpoint_receive(gate, &nothing), STILLPOINT_CLOSED, "receive");
}

// Starts all and waits until each is waiting, or about to.
static void start(stillpoint_fiber *fibers, long count)
{
    waiting = 0;
    gate = stillpoint_channel_new(sizeof(char), 0);
    for (long i = 0; i < count; i++)
        fibers[i] = stillpoint_spawn(wait_at_gate, NULL);
    while (waiting != count)
        stillpoint_yield();
}

static void finish(stillpoint_fiber *fibers, long count)
{
    stillpoint_channel_close(gate);
    for (long i = 0; i < count; i++)
        expect(stillpoint_join(fibers[i]), STILLPOINT_OK, "join");
    stillpoint_channel_free(gate);
}

int main(int argc, char **argv)
{
    enum { WARM_UP = 10 };
    long count = argc > 1 ? atol(argv[1]) : 10000;
    stillpoint_fiber *fibers = malloc((size_t)count * sizeof *fibers);
    memset(fibers, 1, (size_t)count * sizeof *fibers);
    start(fibers, WARM_UP);
    resident_bytes();
    finish(fibers, WARM_UP);
    stillpoint_sleep(100000000);

    double before = resident_bytes();
    for (int round = 0; round < 2; round++) {
        double begin = now_ns();
        start(fibers, count);
        double nanoseconds = now_ns() - begin;
        stillpoint_sleep(200000000);
        if (round == 0)
            printf("bytes %.0f\n", (resident_bytes() - before) / (double)count);
        begin = now_ns();
        finish(fibers, count);
        nanoseconds += now_ns() - begin;
        printf("%s %.2f\n", round == 0 ? "first" : "again", nanoseconds / (double)count);
    }
    return 0;
}
