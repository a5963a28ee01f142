// Covers: exit() called inside a comparator that native qsort called; buffered output still comes out.
#include <stdio.h>
#include <stdlib.h>

static int comparisons;

static void at_end(void) { printf("at end after %d\n", comparisons); }

static int compare(const void *a, const void *b)
{
    if (++comparisons == 5)
        exit(9);
    return *(const int *)a - *(const int *)b;
}

int main(void)
{
    int values[] = {5, 3, 9, 1, 7, 2, 8};
    atexit(at_end);
    printf("start, no newline; ");
    qsort(values, 7, sizeof values[0], compare);
    printf("not reached\n");
    return 0;
}
