// Covers: calls through pointers with struct, float and variadic signatures, callbacks, tables, K&R definitions.
#include <stdio.h>
#include <stdlib.h>

struct point { double x, y; };
struct blob { int v[10]; };
typedef struct point (*transform)(struct point, double);
typedef struct blob (*maker)(int);
typedef int (*variadic)(const char *, ...);
typedef void (*visitor)(void *context, int value);

static struct point scale(struct point p, double k) { return (struct point){p.x * k, p.y * k}; }
static struct point shift(struct point p, double k) { return (struct point){p.x + k, p.y - k}; }
static struct blob sequence(int n)
{
    struct blob b;
    for (int i = 0; i < 10; i++)
        b.v[i] = n + i;
    return b;
}

static int old_style(a, b, c)
    int a;
    double b;
    char *c;
{
    return a + (int)b + c[0];
}

static int no_prototype();
static int no_prototype(int a, int b) { return a * b; }

static transform pick(int i)
{
    static const transform table[] = {scale, shift};
    return table[i % 2];
}

static void each(const int *values, int n, visitor visit, void *context)
{
    for (int i = 0; i < n; i++)
        visit(context, values[i]);
}

static void add_to(void *context, int value) { *(long *)context += value; }
static void show(void *context, int value) { printf(context, value); }

struct shape;
struct methods { double (*area)(const struct shape *); const char *(*name)(void); };
struct shape { const struct methods *methods; double a, b; };
static double rectangle_area(const struct shape *s) { return s->a * s->b; }
static double triangle_area(const struct shape *s) { return s->a * s->b / 2; }
static const char *rectangle_name(void) { return "rectangle"; }
static const char *triangle_name(void) { return "triangle"; }
static const struct methods rectangle = {rectangle_area, rectangle_name}, triangle = {triangle_area, triangle_name};

static long many(long a, long b, long c, long d, long e, long f, long g, long h, double i, float j, char k, short l)
{
    return a - b + c - d + e - f + g * h + (long)i + (long)j + k + l;
}

int main(void)
{
    struct point p = {1, 2};
    for (int i = 0; i < 4; i++)
        p = pick(i)(p, i + 1.5);
    printf("%g %g\n", p.x, p.y);
    maker make = sequence;
    printf("%d %d\n", make(5).v[9], make(-5).v[0]);
    variadic out = printf;
    out("%s %d %g\n", "indirect", 5, 2.5);
    printf("%d %d\n", old_style(1, 2.9, "A"), no_prototype(6, 7));
    int values[] = {3, 1, 4, 1, 5};
    long sum = 0;
    each(values, 5, add_to, &sum);
    each(values, 5, show, "<%d>");
    printf(" %ld\n", sum);
    struct shape shapes[] = {{&rectangle, 2, 3}, {&triangle, 4, 5}};
    for (int i = 0; i < 2; i++)
        printf("%s %g\n", shapes[i].methods->name(), shapes[i].methods->area(&shapes[i]));
    long (*wide)(long, long, long, long, long, long, long, long, double, float, char, short) = many;
    printf("%ld\n", wide(1, 2, 3, 4, 5, 6, 7, 8, 9.9, 10.1f, 'c', -12));
    double (*parse)(const char *, char **) = strtod;
    int (*absolute)(int) = abs;
    printf("%g %d\n", parse("6.5e2", NULL), absolute(-8));
    return 0;
}
