// Covers: compound literals, designated initializers, _Generic, statement expressions, enums, bool, comma, unreachable.
// Flags: -g
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum color { RED, GREEN = 5, BLUE, NEGATIVE = -3 };
enum big { HUGE_VALUE = 0x100000000 };

#define KIND(x) _Generic((x), int: "int", long: "long", double: "double", float: "float", char *: "text", default: "?")
#define MAXIMUM(a, b) ({ __typeof__(a) a_ = (a); __typeof__(b) b_ = (b); a_ > b_ ? a_ : b_; })
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define DEFINE_STACK(type)                                                                     \
    struct stack_##type { type *items; int count, capacity; };                                 \
    static void push_##type(struct stack_##type *s, type x)                                    \
    {                                                                                          \
        if (s->count == s->capacity)                                                           \
            s->items = realloc(s->items, sizeof(type) * (size_t)(s->capacity = s->capacity * 2 + 1)); \
        s->items[s->count++] = x;                                                              \
    }                                                                                          \
    static type pop_##type(struct stack_##type *s) { return s->items[--s->count]; }
DEFINE_STACK(int)
DEFINE_STACK(double)

static _Noreturn void fatal(int status)
{
    printf("fatal %d\n", status);
    exit(status);
}

static int classify(int x)
{
    if (__builtin_expect(x < 0, 0))
        return -1;
    __builtin_assume(x >= 0);
    switch (x % 3) {
    case 0: return 10;
    case 1: return 20;
    case 2: return 30;
    }
    __builtin_unreachable();
}

static int evaluations;
static bool truth(bool b)
{
    evaluations++;
    return b;
}

struct point { int x, y; };
static int manhattan(const struct point *p) { return abs(p->x) + abs(p->y); }
static int total(const int *values) { int sum = 0; while (*values) sum += *values++; return sum; }

int main(void)
{
    printf("%s %s %s %s %s %s\n", KIND(1), KIND(1L), KIND(1.0), KIND(1.0f), KIND((char *)0), KIND((short)1));
    printf("%d %g\n", MAXIMUM(3, 7), MAXIMUM(2.5, 1));
    enum color colors[] = {[BLUE] = BLUE, [RED] = NEGATIVE};
    printf("%zu %d %d %d %zu\n", COUNT(colors), colors[0], colors[3], colors[BLUE], sizeof(enum big));
    printf("%d\n", manhattan(&(struct point){.y = -4, .x = 3}));
    printf("%d\n", total((int[]){1, 2, 3, 4, 0}));

    int sparse[10] = {[2] = 5, 6, [8] = 7}, sum = 0;
    for (int i = 0, step = 1; i < 10; i += step, step = step % 2 + 1)
        sum = sum * 10 + sparse[i];
    printf("%d\n", sum);

    bool a = truth(true) || truth(false), b = truth(false) && truth(true), c = (truth(false), 256);
    printf("%d %d %d %d\n", a, b, c, evaluations);
    bool from_double = 0.25, from_pointer = colors;
    printf("%d %d %d\n", from_double, from_pointer, !!a + !b);

    struct stack_int ints = {0};
    struct stack_double doubles = {0};
    for (int i = 0; i < 20; i++)
        push_int(&ints, i * i), push_double(&doubles, i / 4.0);
    printf("%d %d %g\n", pop_int(&ints), pop_int(&ints), pop_double(&doubles));
    free(ints.items), free(doubles.items);

    volatile int v = 5;
    v += v++ * 0 + 2;
    int x = v > 3 ? v < 10 ? 1 : 2 : 3, y = x ?: 9;
    printf("%d %d %d\n", x, y, (0 ?: 4));
    for (int i = -1; i < 4; i++)
        printf("%d ", classify(i));
    static char buffer[] = "in" "ter" "\x66\141\u00e9";
    printf("%s %zu\n", buffer, sizeof buffer);
    int i = 0;
    do {
        if (i == 3)
            continue;
        if (i == 6)
            break;
        printf("%d", i);
    } while (i++ < 10);
    putchar('\n');
    uint8_t wrapped = 250;
    for (int n = 0; n < 10; n++)
        wrapped++;
    printf("%d %d\n", wrapped, (int8_t)(wrapped + 200) >> 1);
    if (i == 6)
        fatal(42);
    return 1;
}
