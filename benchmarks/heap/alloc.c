// SPDX-License-Identifier: MIT
// ./bench alloc: objects of 32 bytes, header included, of which the last thousand are alive. alloc.go, Alloc.java and Alloc.cs
// do the same.
//   alloc COUNT
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

enum { ALIVE = 1000 };

typedef struct object stillpoint_managed *object;
struct object {
    object left, right;
    long value;
};

static const struct {
    stillpoint_type type;
    uint32_t offsets[2];
} object_type = {{sizeof(struct object), 0, 2, 0}, {offsetof(struct object, left), offsetof(struct object, right)}};

static const struct {
    stillpoint_type type;
    uint32_t offsets[1];
} ring_type = {{0, sizeof(object), 0, 1}, {0}};

int main(int argc, char **argv)
{
    long count = argc > 1 ? atol(argv[1]) : 1000000, sum = 0;
    object stillpoint_managed *ring = (object stillpoint_managed *)stillpoint_new_array(&ring_type.type, ALIVE);
    for (int slot = 0; slot < ALIVE; slot++)
        ring[slot] = (object)stillpoint_new(&object_type.type);
    for (long i = 0; i < count;) {
        for (int slot = 0; slot < ALIVE && i < count; slot++, i++) {
            object made = (object)stillpoint_new(&object_type.type);
            made->value = i;
            sum += i ^ ring[slot]->value;
            ring[slot] = made;
        }
    }
    printf("check %ld\n", sum);
    return 0;
}
