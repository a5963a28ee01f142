// SPDX-License-Identifier: MIT
// ./bench pause: units of some 20 µs of work, each on the clock, while lists of 256 MB are alive: most of what a unit makes is
// dropped at once, some of it takes the place of old objects. pause.go, Pause.java and Pause.cs do the same.
//   pause UNITS [LISTS]
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { LISTS = 1 << 20, LENGTH = 8, DROPPED = 1000, REPLACED = 40, BUCKETS = 4000000, BUCKET_NS = 50 };

typedef struct node stillpoint_managed *node;
struct node {
    node next, other;
    long value;
};

static const struct {
    stillpoint_type type;
    uint32_t offsets[2];
} node_type = {{sizeof(struct node), 0, 2, 0}, {offsetof(struct node, next), offsetof(struct node, other)}};

static const struct {
    stillpoint_type type;
    uint32_t offsets[1];
} table_type = {{0, sizeof(node), 0, 1}, {0}};

static long now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000 + time.tv_nsec;
}

static node push(node next, long value)
{
    node made = (node)stillpoint_new(&node_type.type);
    made->next = next;
    made->value = value;
    return made;
}

static long unit(node stillpoint_managed *table, long lists, uint64_t *random) __attribute__((noinline));
static long unit(node stillpoint_managed *table, long lists, uint64_t *random)
{
    node dropped = NULL;
    for (long i = 0; i < DROPPED; i++)
        dropped = push(i % 10 ? dropped : NULL, i);
    long sum = dropped->value;
    for (int i = 0; i < REPLACED; i++) {
        *random = *random * 6364136223846793005u + 1442695040888963407u;
        node before = table[(long)(*random >> 33) % lists];
        for (long skipped = (long)(*random >> 29 & 7) % (LENGTH - 1); skipped > 0; skipped--)
            before = before->next;
        node old = before->next;
        sum += old->value;
        before->next = push(old->next, (long)(*random >> 40));
        before->other = before->next;
    }
    return sum;
}

static double quantile(const int *counts, long units, double part)
{
    long seen = 0, bucket = 0;
    while (bucket < BUCKETS - 1 && (double)(seen += counts[bucket]) < part * (double)units)
        bucket++;
    return (double)(bucket + 1) * BUCKET_NS / 1000;
}

int main(int argc, char **argv)
{
    long units = argc > 1 ? atol(argv[1]) : 1000, lists = argc > 2 ? atol(argv[2]) : LISTS, longest = 0;
    uint64_t random = 1, sum = 0;
    int *counts = calloc(BUCKETS, sizeof counts[0]);
    node stillpoint_managed *table = (node stillpoint_managed *)stillpoint_new_array(&table_type.type, (uint64_t)lists);
    for (int depth = 0; depth < LENGTH; depth++)
        for (long i = 0; i < lists; i++)
            table[i] = push(table[i], i + depth);
    for (long i = 0; i < units / 4; i++) // what is compiled while it runs has been by then
        sum += (uint64_t)unit(table, lists, &random);
    for (long i = 0, before = now(); i < units; i++) {
        sum += (uint64_t)unit(table, lists, &random);
        long after = now(), time = after - before;
        before = after;
        longest = time > longest ? time : longest;
        counts[time / BUCKET_NS < BUCKETS ? time / BUCKET_NS : BUCKETS - 1]++;
    }
    for (long i = 0; i < lists; i++)
        for (node n = table[i]; n; n = n->next)
            sum = sum * 31 + (uint64_t)(n->value + (n->other ? n->other->value : 0));
    printf("check %ld\np50 %.2f\np99 %.2f\np99.9 %.2f\nmax %.2f\n", (long)sum, quantile(counts, units, 0.5),
           quantile(counts, units, 0.99), quantile(counts, units, 0.999), (double)longest / 1000);
    return 0;
}
