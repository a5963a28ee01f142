// Walks a list whose end it does not check: the third step reads through a null pointer. A guest trap: a report with
// the guest's stack on stderr, exit status 134, and what was printed before is still there.
#include <stdio.h>
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

static struct node *push(struct node *next, int value)
{
    struct node *n = malloc(sizeof *n);
    n->value = value;
    n->next = next;
    return n;
}

__attribute__((noinline)) static int value_at(const struct node *list, int index)
{
    while (index-- > 0)
        list = list->next;
    return list->value;
}

int main(void)
{
    struct node *list = push(push(NULL, 20), 10);
    for (int i = 0; i < 3; i++)
        printf("%d\n", value_at(list, i));
    return 0;
}
