// Covers: global initializers that hold addresses: string tables, middles of arrays, fields, functions, cycles.
#include <stddef.h>
#include <stdio.h>

static int numbers[10] = {0, 11, 22, 33, 44, 55, 66, 77, 88, 99};
static int *middle = &numbers[5];
static int *const past = numbers + 10;
static struct record { char tag; int b; const char *name; int (*apply)(int); struct record *next; } records[];

static int twice(int x) { return 2 * x; }
static int square(int x) { return x * x; }
static int negate(int x) { return -x; }

static struct record records[] = {
    {'a', 1, "first", twice, &records[2]},
    {'b', 2, "second", square, &records[0]},
    {'c', 3, "third", negate, &records[1]},
};
static int *field = &records[2].b;
static const char *words[] = {"alpha", "beta", "gamma" + 1, "delta", NULL};
static const char *const *second_word = &words[1];
static int (*const functions[2][2])(int) = {{twice, square}, {negate, NULL}};
struct node { struct node *self; void *any; long offset; } loop = {&loop, &loop.offset, (long)sizeof(struct node)};
static const long distance = (char *)&((struct record *)0)->next - (char *)0;
static unsigned long misaligned = 0x1122334455667788;
static unsigned char *byte_in_word = (unsigned char *)&misaligned + 3;
int common_block[4];
static int grid[3][4][5] = {[1] = {[2] = {1, 2, 3}}, [2][3][4] = 9};
static int (*plane)[5] = grid[1];
static const struct { short s; float f; double d; long l[2]; } constants = {-1, 0.1f, 1e300, {1, -1}};
static char text[] = "zero\0embedded", padded[8] = "pad";
static void *tagged = (char *)numbers + 2 * sizeof(int);

int main(void)
{
    printf("%d %d %ld\n", *middle, middle[-1], (long)(past - middle));
    printf("%d\n", *field);
    struct record *r = records;
    for (int i = 0; i < 6; i++, r = r->next)
        printf("%c %s %d\n", r->tag, r->name, r->apply(r->b + 5));
    for (const char **w = words; *w; w++)
        printf("%s ", *w);
    printf("%s\n", second_word[1]);
    printf("%d %d %d %d\n", functions[0][0](3), functions[0][1](3), functions[1][0](3), functions[1][1] == NULL);
    printf("%d %d %ld\n", loop.self == &loop, *(long *)loop.any == loop.offset, distance);
    printf("%02x\n", *byte_in_word);
    printf("%d %d %d %d\n", common_block[0], common_block[3], plane[2][1], grid[2][3][4]);
    printf("%d %.9g %g %ld %ld\n", constants.s, constants.f, constants.d, constants.l[0], constants.l[1]);
    printf("%zu %s %d %s\n", sizeof text, text + 5, padded[7], padded);
    *(int *)tagged = 1234;
    printf("%d\n", numbers[2]);
    return 0;
}
