// SPDX-License-Identifier: MIT
// Structs: a grid of cells with several fields, diffused; structs passed and returned by value.
enum { SMALL = 1, FULL = 1500 };
#include "kernel.h"

enum { SIZE = 96 };

struct cell { float heat, flow; int kind; unsigned char mark; };

struct pair { float heat, flow; };

static struct cell grids[2][SIZE][SIZE];

static struct pair blend(
    struct cell here, const struct cell *a, const struct cell *b, const struct cell *c, const struct cell *d)
{
    struct pair next = {
        here.heat * 0.6f + 0.1f * (a->heat + b->heat + c->heat + d->heat),
        here.flow * 0.5f + 0.125f * (a->flow + b->flow + c->flow + d->flow),
    };
    if (here.kind == 1)
        next.heat += 0.01f * next.flow;
    else if (here.kind == 2)
        next.flow += 0.25f;
    return next;
}

static uint64_t work(int repetitions)
{
    uint32_t random = 8;
    memset(grids, 0, sizeof grids);
    for (int y = 0; y < SIZE; y++) {
        for (int x = 0; x < SIZE; x++) {
            uint32_t bits = next_random(&random);
            struct cell cell = {(float)(bits & 255), 1, (int)(bits >> 8 & 3), (unsigned char)(bits >> 12)};
            grids[0][y][x] = cell;
            grids[1][y][x] = grids[0][y][x];
        }
    }
    uint64_t hash = 0;
    for (int r = 0; r < repetitions * 4; r++) {
        struct cell(*from)[SIZE] = grids[r & 1], (*to)[SIZE] = grids[(r + 1) & 1];
        for (int y = 1; y + 1 < SIZE; y++) {
            for (int x = 1; x + 1 < SIZE; x++) {
                const struct cell *row = from[y];
                struct pair next = blend(row[x], &from[y - 1][x], &from[y + 1][x], &row[x - 1], &row[x + 1]);
                to[y][x].heat = next.heat;
                to[y][x].flow = next.flow;
                to[y][x].mark = (unsigned char)(from[y][x].mark + (next.heat > 100));
            }
        }
        hash = mix_double(hash + to[r % SIZE][5].mark, to[r % SIZE][7].heat);
    }
    return hash;
}
