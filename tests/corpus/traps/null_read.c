// Covers: a read through a null pointer, two calls deep.
// Flags: -g -fno-inline
#include <stdio.h>

struct node { int value; struct node *next; };

__attribute__((noinline)) static int third_value(const struct node *n)
{
    n = n->next;
    n = n->next;
    return n->value;
}

__attribute__((noinline)) static int outer(const struct node *n) { return third_value(n) + 1; }

int main(void)
{
    struct node last = {2, NULL}, first = {1, &last};
    printf("before %d\n", first.value);
    fflush(stdout);
    printf("%d\n", outer(&first));
    return 0;
}
