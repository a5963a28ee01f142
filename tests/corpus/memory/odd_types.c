// Covers: empty structs, zero-length arrays, opaque types, arrays of arrays of structs, odd alignments, char arrays.
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct empty {};
struct with_empty { int a; struct empty nothing; int b; struct empty also[3]; };
struct tail { int count; long items[0]; };
struct opaque;
struct opaque *make_opaque(int x);
int read_opaque(const struct opaque *o);
struct __attribute__((aligned(32))) aligned { char c; };
struct __attribute__((packed, aligned(2))) half_packed { char c; int i; char d; };
struct { int x; struct { char deep[3]; } in[2]; } unnamed = {1, {{"ab"}, {"cd"}}};
typedef int row[3];
typedef row grid[2];
struct recursive { struct recursive *children[2]; row values; };
union everything { char c; short s; int i; long l; float f; double d; void *p; char text[24]; struct { int a, b; } pair; };

static struct empty pass_empty(struct empty e, int x)
{
    (void)x;
    return e;
}

static struct with_empty copy_through(struct with_empty w)
{
    w.b = w.a * 2;
    return w;
}

struct opaque { int secret; };
struct opaque *make_opaque(int x)
{
    struct opaque *o = malloc(sizeof *o);
    o->secret = x ^ 0x55;
    return o;
}
int read_opaque(const struct opaque *o) { return o->secret ^ 0x55; }

static int sum_grid(grid g)
{
    int sum = 0;
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 3; j++)
            sum += g[i][j] * (i * 3 + j + 1);
    return sum;
}

static int depth(const struct recursive *r)
{
    int a = r->children[0] ? depth(r->children[0]) : 0, b = r->children[1] ? depth(r->children[1]) : 0;
    return 1 + (a > b ? a : b) + r->values[1];
}

int main(void)
{
    struct empty e;
    e = pass_empty(e, 5);
    struct with_empty w = copy_through((struct with_empty){21});
    printf("%zu %zu %d\n", sizeof e, sizeof w, w.b);
    struct tail *t = malloc(sizeof *t + 4 * sizeof t->items[0]);
    t->count = 4;
    for (int i = 0; i < t->count; i++)
        t->items[i] = i * 1000000007L;
    printf("%zu %ld\n", sizeof *t, t->items[3]);
    free(t);
    struct opaque *o = make_opaque(1234);
    printf("%d\n", read_opaque(o));
    free(o);
    struct aligned many[3];
    struct half_packed h[2] = {{'a', 0x01020304, 'b'}, {'c', 5, 'd'}};
    printf("%zu %zu %zu %d %c\n", sizeof many, _Alignof(struct aligned), sizeof h, h[1].i, h[1].d);
    printf("%d %s %s\n", unnamed.x, unnamed.in[0].deep, unnamed.in[1].deep);
    grid g = {{1, 2, 3}, {4, 5, 6}};
    printf("%d\n", sum_grid(g));
    struct recursive leaf = {{0}, {0, 5, 0}}, root = {{&leaf, NULL}, {0, 1, 0}}, top = {{NULL, &root}, {9, 0, 9}};
    printf("%d\n", depth(&top));
    union everything u = {0}, v;
    u.d = -2.5;
    v = u;
    u.pair.b = 7;
    printf("%zu %d %g %d %d\n", sizeof u, u.pair.b, v.d, u.text[4], u.c);
    strcpy(u.text, "twenty-three characters");
    printf("%s %d\n", u.text, u.s);
    char fixed[4] = "full", shorter[6] = "ab", *names[2] = {"x", "yz"};
    printf("%.4s %d %zu %s\n", fixed, shorter[5], sizeof names, names[1]);
    return 0;
}
