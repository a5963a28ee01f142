// Covers: packed, nested, anonymous and flexible structs, unions, bit-fields, offsets, arrays of structs.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct __attribute__((packed)) packed { char a; int b; short c; double d; };
struct natural { char a; int b; short c; double d; };
struct bits { unsigned a : 3; int b : 5; unsigned long c : 40; int : 0; unsigned char d : 1; short e : 9; };
union number { int i; float f; unsigned char bytes[8]; double d; };
struct variant {
    int kind;
    union {
        long integer;
        double real;
        struct { short x, y; };
    };
};
struct flexible { int count; short items[]; };
struct matrix { struct { int cell[3]; } row[2][2]; char tag[5]; };
typedef struct { struct natural inner[2]; struct packed last; } nested;

static long total(const struct variant *v)
{
    switch (v->kind) {
    case 0: return v->integer;
    case 1: return (long)v->real;
    default: return v->x * 1000 + v->y;
    }
}

int main(void)
{
    printf("%zu %zu %zu %zu %zu\n", sizeof(struct packed), sizeof(struct natural), sizeof(struct bits),
           sizeof(struct matrix), sizeof(nested));
    printf("%zu %zu %zu\n", offsetof(struct packed, d), offsetof(struct natural, d), offsetof(nested, last.c));

    struct packed p = {'x', 0x12345678, -2, 2.5};
    unsigned char raw[sizeof p];
    memcpy(raw, &p, sizeof p);
    for (unsigned i = 0; i < sizeof raw; i++)
        printf("%02x", raw[i]);
    putchar('\n');

    struct bits b;
    memset(&b, 0, sizeof b);
    for (int i = -20; i < 20; i += 7) {
        b.a = i;
        b.b = i;
        b.c = (unsigned long)i * 0x123456789;
        b.d = i;
        b.e = i * 31;
        b.e++;
        b.b ^= 3;
        printf("%u %d %lu %u %d\n", b.a, b.b, (unsigned long)b.c, b.d, b.e);
    }

    union number n = {.d = 1.5};
    n.bytes[0] = 0x42;
    printf("%08x %.17g\n", n.i, n.d);
    n.f = -1.0f;
    printf("%d %g\n", n.i, n.f);

    struct variant variants[] = {{0, .integer = 99}, {1, .real = -7.75}, {2, .x = 12, .y = -3}};
    for (int i = 0; i < 3; i++)
        printf("%ld ", total(&variants[i]));
    putchar('\n');

    struct flexible *f = malloc(sizeof *f + 10 * sizeof f->items[0]);
    f->count = 10;
    int sum = 0;
    for (int i = 0; i < f->count; i++)
        f->items[i] = (short)(i * i * 1000);
    for (int i = 0; i < f->count; i++)
        sum += f->items[i];
    printf("%d\n", sum);
    free(f);

    struct matrix m = {.row[1][0].cell[2] = 7, .tag = "abcd"}, copy;
    m.row[0][1].cell[1] = m.row[1][0].cell[2] * 2;
    copy = m;
    printf("%d %d %s %d\n", copy.row[0][1].cell[1], copy.row[1][0].cell[2], copy.tag, copy.row[1][1].cell[0]);

    nested deep = {{{'a', 1, 2, 3}, {'b', 4, 5, 6}}, {'c', 7, 8, 9}};
    nested *q = &deep;
    q->last = (struct packed){q->inner[1].a, q->inner[0].b + 10, q->inner[1].c, q->inner[0].d / 2};
    printf("%c %d %d %g\n", deep.last.a, deep.last.b, deep.last.c, deep.last.d);
    return 0;
}
