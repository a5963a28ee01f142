// The C library's qsort and bsearch call back into this program.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int calls;

static int by_length_then_name(const void *a, const void *b)
{
    const char *left = *(const char *const *)a, *right = *(const char *const *)b;
    calls++;
    if (strlen(left) != strlen(right))
        return strlen(left) < strlen(right) ? -1 : 1;
    return strcmp(left, right);
}

int main(void)
{
    const char *words[] = {"pear", "fig", "banana", "kiwi", "plum", "cherry", "lime"};
    size_t count = sizeof words / sizeof *words;
    qsort(words, count, sizeof *words, by_length_then_name);
    for (size_t i = 0; i < count; i++)
        printf("%s%s", words[i], i + 1 < count ? " " : "\n");

    const char *key = "kiwi";
    const char **found = bsearch(&key, words, count, sizeof *words, by_length_then_name);
    printf("%s is at %d\n", key, (int)(found - words));
    printf("%s\n", calls > 0 ? "called back" : "never called");
    return 0;
}
