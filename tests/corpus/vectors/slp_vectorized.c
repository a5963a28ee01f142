// Covers: straight-line code that the SLP vectorizer joins: structs of four, unrolled sums, colour blending, matrices.
#include <math.h>
#include <stdint.h>
#include <stdio.h>

#define NOINLINE static __attribute__((noinline))
struct vec { float x, y, z, w; };
struct quad { double a, b, c, d; };
struct pixel { uint8_t r, g, b, a; };
struct box { int left, top, right, bottom; };

NOINLINE void add(struct vec *o, const struct vec *a, const struct vec *b)
{
    o->x = a->x + b->x, o->y = a->y + b->y, o->z = a->z + b->z, o->w = a->w + b->w;
}
NOINLINE void scale(struct quad *o, const struct quad *a, double k)
{
    o->a = a->a * k, o->b = a->b * k, o->c = a->c * k, o->d = a->d * k;
}
NOINLINE void roots(struct quad *q)
{
    q->a = __builtin_sqrt(q->a), q->b = __builtin_sqrt(q->b), q->c = __builtin_sqrt(q->c), q->d = __builtin_sqrt(q->d);
}
NOINLINE struct pixel blend(struct pixel p, struct pixel q)
{
    struct pixel o;
    o.r = (uint8_t)((p.r * p.a + q.r * (255 - p.a)) / 255);
    o.g = (uint8_t)((p.g * p.a + q.g * (255 - p.a)) / 255);
    o.b = (uint8_t)((p.b * p.a + q.b * (255 - p.a)) / 255);
    o.a = (uint8_t)(p.a + q.a * (255 - p.a) / 255);
    return o;
}
NOINLINE void join(struct box *o, const struct box *a, const struct box *b)
{
    o->left = a->left < b->left ? a->left : b->left;
    o->top = a->top < b->top ? a->top : b->top;
    o->right = a->right > b->right ? a->right : b->right;
    o->bottom = a->bottom > b->bottom ? a->bottom : b->bottom;
}
NOINLINE int horizontal(const int *p) { return p[0] + p[1] + p[2] + p[3] + p[4] + p[5] + p[6] + p[7]; }
NOINLINE unsigned crossed(const unsigned *p) { return (p[0] ^ p[7]) | (p[1] ^ p[6]) | (p[2] ^ p[5]) | (p[3] ^ p[4]); }
NOINLINE void reorder(int *o, const int *i) { o[0] = i[3], o[1] = i[2], o[2] = i[1], o[3] = i[0]; }
NOINLINE void alternate(double *o, const double *i) { o[0] = i[0] + i[1], o[1] = i[0] - i[1], o[2] = i[2] + i[3], o[3] = i[2] - i[3]; }
NOINLINE void multiply(float *o, const float *a, const float *b)
{
    for (int r = 0; r < 4; r++)
        for (int c = 0; c < 4; c++)
            o[r * 4 + c] = a[r * 4] * b[c] + a[r * 4 + 1] * b[4 + c] + a[r * 4 + 2] * b[8 + c] + a[r * 4 + 3] * b[12 + c];
}
NOINLINE uint64_t load_big(const uint8_t *p)
{
    return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 |
           (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | p[7];
}
NOINLINE void copy_and_clear(long *o, long *i)
{
    o[0] = i[0], o[1] = i[1], o[2] = i[2], o[3] = i[3];
    i[0] = i[1] = i[2] = i[3] = 0;
}
NOINLINE void shifts(unsigned *o, const unsigned *i) { o[0] = i[0] << 1, o[1] = i[1] << 5, o[2] = i[2] << 9, o[3] = i[3] << 13; }

int main(void)
{
    struct vec v = {1, 2, 3, 4}, w = {0.5f, -1, 10, 100}, s;
    add(&s, &v, &w);
    printf("%g %g %g %g\n", s.x, s.y, s.z, s.w);
    struct quad q = {2, 4, 9, 16}, r;
    scale(&r, &q, 4);
    roots(&r);
    printf("%.9g %.9g %.9g %.9g\n", r.a, r.b, r.c, r.d);
    struct pixel p = blend((struct pixel){200, 100, 50, 128}, (struct pixel){10, 250, 90, 255});
    printf("%d %d %d %d\n", p.r, p.g, p.b, p.a);
    struct box a = {1, 20, 30, 4}, b = {-5, 25, 29, 400}, o;
    join(&o, &a, &b);
    printf("%d %d %d %d\n", o.left, o.top, o.right, o.bottom);
    int ints[8] = {1, -2, 3, -4, 5, -6, 70, 8}, out[4];
    unsigned words[8] = {1, 2, 3, 4, 4, 3, 2, 9}, shifted[4];
    reorder(out, ints);
    shifts(shifted, words);
    printf("%d %u %d %d %d %d %u %u\n", horizontal(ints), crossed(words), out[0], out[1], out[2], out[3], shifted[1], shifted[3]);
    double in[4] = {5, 3, -1, 0.5}, alternated[4];
    alternate(alternated, in);
    printf("%g %g %g %g\n", alternated[0], alternated[1], alternated[2], alternated[3]);
    float m[16], n[16], product[16];
    for (int i = 0; i < 16; i++)
        m[i] = (float)(i % 5), n[i] = (float)(i * 3 % 7) - 2;
    multiply(product, m, n);
    for (int i = 0; i < 16; i++)
        printf("%g ", product[i]);
    long from[4] = {1, 2, 3, 4}, to[4];
    copy_and_clear(to, from);
    printf("\n%ld %ld %lx\n", to[3], from[2], load_big((const uint8_t *)"stillpoint"));
    return 0;
}
