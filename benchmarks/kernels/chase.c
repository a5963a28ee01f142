// SPDX-License-Identifier: MIT
// Memory: following a random cycle of nodes that no cache of the first two levels holds.
enum { SMALL = 1, FULL = 140 };
#include "kernel.h"

struct node { struct node *next; uint64_t value; };

enum { NODES = 1 << 17 };

static uint64_t work(int repetitions)
{
    struct node *nodes = malloc(NODES * sizeof *nodes);
    uint32_t *order = malloc(NODES * sizeof *order);
    uint32_t random = 4711;
    for (uint32_t i = 0; i < NODES; i++)
        order[i] = i;
    for (uint32_t i = NODES - 1; i > 0; i--) {
        uint32_t j = next_random(&random) % (i + 1);
        uint32_t t = order[i];
        order[i] = order[j];
        order[j] = t;
    }
    for (uint32_t i = 0; i < NODES; i++) {
        nodes[order[i]].next = &nodes[order[(i + 1) % NODES]];
        nodes[order[i]].value = next_random(&random);
    }
    uint64_t hash = 0;
    struct node *node = nodes;
    for (int r = 0; r < repetitions; r++) {
        for (int i = 0; i < NODES - 1; i++) {
            hash += node->value ^ hash >> 3;
            node = node->next;
        }
    }
    free(order);
    free(nodes);
    return mix(1, hash);
}
