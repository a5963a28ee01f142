// SPDX-License-Identifier: MIT
// Structures: lists of nodes that are found by their index.
enum { SMALL = 1, FULL = 2400 };
#include "../../kernels/kernel.h"
#include "array.h"

enum { NODES = 1 << 15, LISTS = 1 << 10 };

struct node {
    int next, value;
};

static uint64_t walk(struct node MANAGED *nodes, const int MANAGED *heads, int step)
{
    uint64_t sum = 0;
    for (int list = 0; list < LISTS; list++) {
        for (int at = heads[list]; at >= 0; at = nodes[at].next) {
            nodes[at].value += step;
            sum += (uint64_t)nodes[at].value ^ (uint64_t)list;
        }
    }
    return sum;
}

static uint64_t work(int repetitions)
{
    struct node MANAGED *nodes = NEW_ARRAY(struct node, NODES);
    int MANAGED *heads = NEW_ARRAY(int, LISTS);
    uint32_t random = 3;
    for (int i = 0; i < LISTS; i++)
        heads[i] = -1;
    for (int i = 0; i < NODES; i++) {
        int list = (int)(next_random(&random) % LISTS);
        nodes[i].next = heads[list];
        nodes[i].value = i;
        heads[list] = i;
    }
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++)
        hash = mix(hash, walk(nodes, heads, r & 3));
    return hash;
}
