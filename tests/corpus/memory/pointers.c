// Covers: pointer arithmetic and comparison, multi-dimensional arrays, pointers to pointers, tables of functions.
// Flags: -g
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef int (*operation)(int, int);

static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }
static int multiply(int a, int b) { return a * b; }
static operation choose(char symbol)
{
    switch (symbol) {
    case '+': return add;
    case '-': return subtract;
    case '*': return multiply;
    default: return NULL;
    }
}
static operation (*chooser)(char) = choose;

static int apply_all(const operation *table, int count, int x)
{
    for (int i = 0; i < count; i++)
        x = table[i](x, i + 2);
    return x;
}

static void swap(int **a, int **b)
{
    int *t = *a;
    *a = *b;
    *b = t;
}

static const char *find_last(const char *text, char c)
{
    const char *last = NULL;
    for (; *text; text++)
        if (*text == c)
            last = text;
    return last;
}

int main(void)
{
    int cube[3][4][5];
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 4; j++)
            for (int k = 0; k < 5; k++)
                cube[i][j][k] = i * 100 + j * 10 + k;
    int (*slab)[4][5] = cube + 1;
    int (*row)[5] = slab[0] + 2;
    int *cell = row[1] + 4;
    printf("%d %d %d %d\n", (*slab)[1][1], (*row)[4], *cell, cube[2][3][4]);
    printf("%td %td\n", &cube[2][0][0] - &cube[1][3][4] + 1, (char *)&cube[1] - (char *)&cube[0]);

    int a = 1, b = 2, *pa = &a, *pb = &b, **table[] = {&pa, &pb};
    swap(table[0], table[1]);
    ***(table + 1) = 50;
    printf("%d %d %d %d\n", *pa, *pb, a, b);

    operation operations[] = {add, multiply, subtract, add};
    printf("%d %d\n", apply_all(operations, 4, 10), chooser('*')(6, 7));
    printf("%d %d\n", choose('?') == NULL, choose('+') == operations[3]);

    const char *text = "path/to/some/file";
    const char *slash = find_last(text, '/');
    printf("%s %td %d\n", slash + 1, slash - text, find_last(text, 'q') == NULL);

    uint64_t word = 0x8877665544332211;
    unsigned char *bytes = (unsigned char *)&word;
    uint16_t *halves = (uint16_t *)(bytes + 2);
    printf("%02x %02x %04x %04x\n", bytes[0], bytes[7], halves[0], halves[1]);
    uintptr_t number = (uintptr_t)&cube[1];
    int *back = (int *)(number + 3 * sizeof(int));
    printf("%d %d\n", *back, back > &cube[0][0][0] && back < &cube[2][0][0]);
    long index = -3;
    int *end = cube[2][3] + 5;
    printf("%d %d %d\n", end[index], *(end - 1), (int)(end - &cube[0][0][0]));
    void *opaque = &a;
    printf("%d\n", *(int *)opaque + !opaque);
    return 0;
}
