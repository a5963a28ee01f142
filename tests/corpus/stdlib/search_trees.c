// Covers: tsearch, tfind, twalk, lfind, qsort_r, hsearch: library containers that call back with contexts.
#define _GNU_SOURCE
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct count { const char *word; int count; };

static int by_word(const void *a, const void *b) { return strcmp(((const struct count *)a)->word, ((const struct count *)b)->word); }

static int visited;
static void visit(const void *node, VISIT order, int level)
{
    if (order == postorder || order == leaf) {
        const struct count *e = *(const struct count *const *)node;
        printf("%s:%d ", e->word, e->count);
        visited++;
    }
    (void)level;
}

static int by_column(const void *a, const void *b, void *context)
{
    int column = *(const int *)context;
    return ((const int *)a)[column] - ((const int *)b)[column];
}

static int equal(const void *a, const void *b) { return *(const int *)a != *(const int *)b; }

static void forget(void *node) { ((struct count *)node)->count = -1; }

int main(void)
{
    static const char *const words[] = {"tree", "apple", "stone", "tree", "zebra", "apple", "moon", "tree"};
    static struct count entries[8];
    void *root = NULL;
    int used = 0;
    for (int i = 0; i < 8; i++) {
        entries[used] = (struct count){words[i], 0};
        struct count **found = tsearch(&entries[used], &root, by_word);
        used += *found == &entries[used];
        (*found)->count++;
    }
    twalk(root, visit);
    struct count key = {"stone", 0}, missing = {"water", 0};
    printf("%d %d %d\n", visited, tfind(&key, &root, by_word) != NULL, tfind(&missing, &root, by_word) == NULL);
    tdelete(&key, &root, by_word);
    visited = 0;
    twalk(root, visit);
    printf("%d\n", visited);
    tdestroy(root, forget);
    int forgotten = 0;
    for (int i = 0; i < used; i++)
        forgotten += entries[i].count == -1;
    printf("%d forgotten\n", forgotten);

    int rows[5][3] = {{3, 10, 7}, {1, 50, 8}, {2, 20, 9}, {5, 40, 1}, {4, 30, 2}};
    for (int column = 0; column < 3; column++) {
        qsort_r(rows, 5, sizeof rows[0], by_column, &column);
        for (int i = 0; i < 5; i++)
            printf("%d ", rows[i][0]);
    }
    putchar('\n');
    int numbers[10] = {5, 3, 9}, wanted = 9, fresh = 4;
    size_t count = 3;
    int *at = lfind(&wanted, numbers, &count, sizeof(int), equal);
    printf("%td ", at - numbers);
    at = lsearch(&fresh, numbers, &count, sizeof(int), equal);
    printf("%td %zu\n", at - numbers, count);
    hcreate(20);
    for (long i = 0; i < 5; i++)
        hsearch((ENTRY){(char *)words[i], (void *)(i * 11)}, ENTER);
    ENTRY *found = hsearch((ENTRY){"stone", NULL}, FIND);
    printf("%ld %d\n", (long)found->data, hsearch((ENTRY){"none", NULL}, FIND) == NULL);
    hdestroy();
    return 0;
}
