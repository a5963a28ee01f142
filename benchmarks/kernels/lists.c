// SPDX-License-Identifier: MIT
// Structs: linked lists: made, reversed, merge-sorted and summed.
enum { SMALL = 1, FULL = 290 };
#include "kernel.h"

struct item { struct item *next; int key; short weight; char tag; };

enum { COUNT = 8000 };

static struct item *reverse(struct item *list)
{
    struct item *result = NULL;
    while (list != NULL) {
        struct item *next = list->next;
        list->next = result;
        result = list;
        list = next;
    }
    return result;
}

static struct item *merge(struct item *a, struct item *b)
{
    struct item head, *last = &head;
    while (a != NULL && b != NULL) {
        if (b->key < a->key) {
            last->next = b;
            b = b->next;
        } else {
            last->next = a;
            a = a->next;
        }
        last = last->next;
    }
    last->next = a != NULL ? a : b;
    return head.next;
}

static struct item *sort(struct item *list)
{
    if (list == NULL || list->next == NULL)
        return list;
    struct item *slow = list, *fast = list->next;
    while (fast != NULL && fast->next != NULL) {
        slow = slow->next;
        fast = fast->next->next;
    }
    struct item *second = slow->next;
    slow->next = NULL;
    return merge(sort(list), sort(second));
}

static uint64_t work(int repetitions)
{
    struct item *items = malloc(COUNT * sizeof *items);
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        uint32_t random = 5 + (uint32_t)r;
        struct item *list = NULL;
        for (int i = 0; i < COUNT; i++) {
            uint32_t x = next_random(&random);
            items[i] = (struct item){list, (int)x, (short)(x >> 3), (char)(x >> 20)};
            list = &items[i];
        }
        list = sort(reverse(list));
        int64_t sum = 0;
        int place = 0;
        for (const struct item *item = list; item != NULL; item = item->next)
            sum += (int64_t)item->weight * item->tag + (item->key >> 4) * (int64_t)(++place & 3);
        hash = mix(hash, (uint64_t)sum);
    }
    free(items);
    return hash;
}
