// SPDX-License-Identifier: MIT
// Float: planets under gravity; square roots and divisions of doubles, structs.
enum { SMALL = 1, FULL = 100 };
#include "kernel.h"

struct body { double x, y, z, vx, vy, vz, mass; };

enum { BODIES = 5 };

static void advance(struct body *bodies, double dt)
{
    for (int i = 0; i < BODIES; i++) {
        struct body *a = &bodies[i];
        for (int j = i + 1; j < BODIES; j++) {
            struct body *b = &bodies[j];
            double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
            double square = dx * dx + dy * dy + dz * dz + 0.01;
            double force = dt / (square * sqrt(square));
            a->vx -= dx * b->mass * force;
            a->vy -= dy * b->mass * force;
            a->vz -= dz * b->mass * force;
            b->vx += dx * a->mass * force;
            b->vy += dy * a->mass * force;
            b->vz += dz * a->mass * force;
        }
    }
    for (int i = 0; i < BODIES; i++) {
        bodies[i].x += dt * bodies[i].vx;
        bodies[i].y += dt * bodies[i].vy;
        bodies[i].z += dt * bodies[i].vz;
    }
}

static double energy(const struct body *bodies)
{
    double sum = 0;
    for (int i = 0; i < BODIES; i++) {
        const struct body *a = &bodies[i];
        sum += 0.5 * a->mass * (a->vx * a->vx + a->vy * a->vy + a->vz * a->vz);
        for (int j = i + 1; j < BODIES; j++) {
            const struct body *b = &bodies[j];
            double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
            sum -= a->mass * b->mass / sqrt(dx * dx + dy * dy + dz * dz + 0.01);
        }
    }
    return sum;
}

static uint64_t work(int repetitions)
{
    struct body bodies[BODIES];
    for (int i = 0; i < BODIES; i++) {
        double angle = 1.3 * i;
        double c = cos(angle), s = sin(angle);
        struct body b = {(1 + i) * c, (1 + i) * s, 0.1 * i, -0.3 * s, 0.3 * c, 0.01, 1};
        b.mass = i == 0 ? 10 : 0.1 * i;
        bodies[i] = b;
    }
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        for (int step = 0; step < 25000; step++)
            advance(bodies, 0.0005);
        hash = mix_double(hash, energy(bodies));
    }
    return hash;
}
