// Covers: a null read inside a comparator that qsort calls: guest, native and guest frames.
// Flags: -g -fno-inline
#include <stdio.h>
#include <stdlib.h>

struct record { const int *key; };

static int compare(const void *a, const void *b)
{
    const struct record *p = a, *q = b;
    int x = *p->key;
    int y = *q->key;
    return x - y;
}

__attribute__((noinline)) static void sort(struct record *records, size_t count)
{
    qsort(records, count, sizeof *records, compare);
}

int main(void)
{
    int one = 1, two = 2;
    struct record good[] = {{&two}, {&one}}, bad[] = {{NULL}, {NULL}};
    sort(good, 2);
    printf("%d %d\n", *good[0].key, *good[1].key);
    fflush(stdout);
    sort(bad, 2);
    return 0;
}
