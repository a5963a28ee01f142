// SPDX-License-Identifier: MIT
// Memory: a hash table with open addressing; insertion, look-up and removal.
enum { SMALL = 1, FULL = 160 };
#include "kernel.h"

enum { SLOTS = 1 << 16 };

struct slot { uint32_t key, value; };

static struct slot table[SLOTS];

static uint32_t place(uint32_t key)
{
    return key * 2654435761u >> 16 & (SLOTS - 1);
}

static struct slot *find(uint32_t key)
{
    uint32_t at = place(key);
    while (table[at].key != 0 && table[at].key != key)
        at = (at + 1) & (SLOTS - 1);
    return &table[at];
}

// Moves later entries of the same run back, so that no tombstone is needed.
static void take_out(struct slot *slot)
{
    uint32_t hole = (uint32_t)(slot - table), at = hole;
    for (;;) {
        at = (at + 1) & (SLOTS - 1);
        if (table[at].key == 0)
            break;
        uint32_t home = place(table[at].key);
        if (((at - home) & (SLOTS - 1)) >= ((at - hole) & (SLOTS - 1))) {
            table[hole] = table[at];
            hole = at;
        }
    }
    table[hole].key = 0;
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    memset(table, 0, sizeof table);
    for (int r = 0; r < repetitions; r++) {
        uint32_t random = 1 + (uint32_t)r, found = 0;
        for (int i = 0; i < 60000; i++) {
            uint32_t key = (next_random(&random) & 0xffff) + 1;
            struct slot *slot = find(key);
            if (slot->key == 0) {
                slot->key = key;
                slot->value = (uint32_t)i;
            } else if (key & 1) {
                found += slot->value++;
            } else {
                take_out(slot);
            }
        }
        hash = mix(hash, found);
    }
    return hash;
}
