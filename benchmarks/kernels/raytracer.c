// SPDX-License-Identifier: MIT
// Structs: a ray tracer of spheres over a floor; vectors as structs by value.
enum { SMALL = 1, FULL = 380 };
#include "kernel.h"

struct vector { double x, y, z; };

struct sphere { struct vector centre; double radius, shine; };

enum { SPHERES = 6, WIDTH = 96, HEIGHT = 64, FAR = 1000000 };

static struct sphere spheres[SPHERES];

static struct vector add(struct vector a, struct vector b) { return (struct vector){a.x + b.x, a.y + b.y, a.z + b.z}; }
static struct vector scale(struct vector a, double s) { return (struct vector){a.x * s, a.y * s, a.z * s}; }
static double dot(struct vector a, struct vector b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
static struct vector unit(struct vector a) { return scale(a, 1 / sqrt(dot(a, a))); }

static double hit(const struct sphere *s, struct vector from, struct vector way)
{
    struct vector to = add(s->centre, scale(from, -1));
    double along = dot(to, way);
    double inside = along * along - dot(to, to) + s->radius * s->radius;
    if (inside < 0)
        return FAR;
    double root = sqrt(inside);
    return along - root > 1e-4 ? along - root : along + root > 1e-4 ? along + root : FAR;
}

static double trace(struct vector from, struct vector way, int depth)
{
    const struct vector light = {0.57735, 0.57735, -0.57735};
    const struct sphere *nearest = NULL;
    double distance = FAR;
    for (int i = 0; i < SPHERES; i++) {
        double d = hit(&spheres[i], from, way);
        if (d < distance) {
            distance = d;
            nearest = &spheres[i];
        }
    }
    if (nearest == NULL && way.y >= 0)
        return 0.2 + 0.5 * way.y;
    struct vector point, normal = {0, 1, 0};
    double shine = 0.1, colour = 0.8;
    if (nearest != NULL) {
        point = add(from, scale(way, distance));
        normal = unit(add(point, scale(nearest->centre, -1)));
        shine = nearest->shine;
    } else {
        point = add(from, scale(way, (-1 - from.y) / way.y));
        colour = ((int)floor(point.x) + (int)floor(point.z)) & 1 ? 0.9 : 0.3;
    }
    double bright = dot(normal, light);
    for (int i = 0; bright > 0 && i < SPHERES; i++)
        if (hit(&spheres[i], point, light) < FAR)
            bright = 0;
    double result = colour * (0.1 + (bright > 0 ? bright : 0));
    if (depth > 0)
        result = result * (1 - shine) + shine * trace(point, add(way, scale(normal, -2 * dot(way, normal))), depth - 1);
    return result;
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        for (int i = 0; i < SPHERES; i++) {
            struct vector centre = {1.2 * (i - 2.5), 0.3 * (i % 3), 5 + 0.5 * ((i + r) % 4)};
            spheres[i] = (struct sphere){centre, 0.8, 0.1 * (i + 2)};
        }
        for (int y = 0; y < HEIGHT; y++) {
            double sum = 0;
            for (int x = 0; x < WIDTH; x++) {
                struct vector way = {(x - WIDTH / 2) / 60.0, (HEIGHT / 2 - y) / 60.0, 1};
                sum += trace((struct vector){0, 0.5, -2}, unit(way), 3);
            }
            hash = mix(hash, (uint64_t)(int64_t)(sum * 1000));
        }
    }
    return hash;
}
