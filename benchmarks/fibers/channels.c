// SPDX-License-Identifier: MIT
// Channels of 64-bit numbers: nanoseconds a round trip through two that hold nothing, and nanoseconds an element through
// one that holds 100.
#include "measure.h"

enum { ROUND_TRIPS = 50000, ELEMENTS = 500000, CAPACITY = 100 };

typedef struct {
    stillpoint_channel in, out;
} pair;

static void echo(void *argument)
{
    pair *channels = argument;
    uint64_t value;
    while (stillpoint_receive(channels->in, &value) == STILLPOINT_OK)
        expect(stillpoint_send(channels->out, &value), STILLPOINT_OK, "send");
}

static double ping_pong(void)
{
    pair channels = {stillpoint_channel_new(sizeof(uint64_t), 0), stillpoint_channel_new(sizeof(uint64_t), 0)};
    stillpoint_fiber other = stillpoint_spawn(echo, &channels);
    double start = now_ns();
    for (uint64_t i = 0; i < ROUND_TRIPS; i++) {
        uint64_t value = 0;
        expect(stillpoint_send(channels.in, &i), STILLPOINT_OK, "send");
        expect(stillpoint_receive(channels.out, &value), STILLPOINT_OK, "receive");
        expect(value == i, 1, "what came back");
    }
    double end = now_ns();
    stillpoint_channel_close(channels.in);
    expect(stillpoint_join(other), STILLPOINT_OK, "join");
    stillpoint_channel_free(channels.in);
    stillpoint_channel_free(channels.out);
    return (end - start) / ROUND_TRIPS;
}

static void produce(void *argument)
{
    stillpoint_channel channel = *(stillpoint_channel *)argument;
    for (uint64_t i = 0; i < ELEMENTS; i++)
        expect(stillpoint_send(channel, &i), STILLPOINT_OK, "send");
    stillpoint_channel_close(channel);
}

static double stream(void)
{
    stillpoint_channel channel = stillpoint_channel_new(sizeof(uint64_t), CAPACITY);
    double start = now_ns();
    stillpoint_fiber other = stillpoint_spawn(produce, &channel);
    uint64_t value, sum = 0;
    while (stillpoint_receive(channel, &value) == STILLPOINT_OK)
        sum += value;
    double end = now_ns();
    expect(sum == (uint64_t)ELEMENTS * (ELEMENTS - 1) / 2, 1, "sum of the elements");
    expect(stillpoint_join(other), STILLPOINT_OK, "join");
    stillpoint_channel_free(channel);
    return (end - start) / ELEMENTS;
}

int main(void)
{
    double pings[REPETITIONS], streams[REPETITIONS];
    warm_up(ping_pong);
    warm_up(stream);
    for (int r = 0; r < REPETITIONS; r++) {
        pings[r] = ping_pong();
        streams[r] = stream();
    }
    print_median("ping-pong", pings);
    print_median("buffered", streams);
    return 0;
}
