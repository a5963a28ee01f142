// Covers: intrusive lists with container_of, an AVL tree, an arena allocator, a skip list, an LRU cache.
// Flags: -g
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CONTAINER_OF(pointer, type, member) ((type *)((char *)(pointer) - offsetof(type, member)))

struct link { struct link *next, *previous; };
struct page { int key; double weight; struct link recent; struct page *hash_next; };
struct arena { char *memory; size_t used, size; };
struct avl { int key, height; struct avl *side[2]; };

static void *allocate(struct arena *a, size_t size)
{
    size_t at = (a->used + 15) & ~(size_t)15;
    if (at + size > a->size)
        return NULL;
    a->used = at + size;
    return a->memory + at;
}

static void unlink_one(struct link *l)
{
    l->next->previous = l->previous;
    l->previous->next = l->next;
}
static void insert_after(struct link *at, struct link *l)
{
    *l = (struct link){at->next, at};
    at->next->previous = l;
    at->next = l;
}

enum { CAPACITY = 8, BUCKETS = 5 };
static struct link recent = {&recent, &recent};
static struct page pages[CAPACITY], *buckets[BUCKETS];
static int used_pages, hits, misses;

static struct page *touch(int key)
{
    struct page **p = &buckets[key % BUCKETS];
    while (*p && (*p)->key != key)
        p = &(*p)->hash_next;
    struct page *found = *p;
    if (found) {
        hits++;
        unlink_one(&found->recent);
    } else {
        misses++;
        if (used_pages < CAPACITY) {
            found = &pages[used_pages++];
        } else {
            found = CONTAINER_OF(recent.previous, struct page, recent);
            unlink_one(&found->recent);
            struct page **old = &buckets[found->key % BUCKETS];
            while (*old != found)
                old = &(*old)->hash_next;
            *old = found->hash_next;
        }
        found->key = key;
        found->weight = key / 2.0;
        found->hash_next = buckets[key % BUCKETS];
        buckets[key % BUCKETS] = found;
    }
    insert_after(&recent, &found->recent);
    return found;
}

static int height(const struct avl *t) { return t ? t->height : 0; }
static void update(struct avl *t)
{
    int l = height(t->side[0]), r = height(t->side[1]);
    t->height = 1 + (l > r ? l : r);
}
static struct avl *rotate(struct avl *t, int toward)
{
    struct avl *up = t->side[!toward];
    t->side[!toward] = up->side[toward];
    up->side[toward] = t;
    update(t);
    update(up);
    return up;
}
static struct avl *add(struct avl *t, int key, struct arena *arena)
{
    if (!t) {
        t = allocate(arena, sizeof *t);
        *t = (struct avl){key, 1, {NULL, NULL}};
        return t;
    }
    if (key == t->key)
        return t;
    int which = key > t->key;
    t->side[which] = add(t->side[which], key, arena);
    update(t);
    if (height(t->side[which]) - height(t->side[!which]) > 1) {
        if (key > t->side[which]->key != which)
            t->side[which] = rotate(t->side[which], which);
        t = rotate(t, !which);
    }
    return t;
}
static int check(const struct avl *t, int low, int high)
{
    if (!t)
        return 1;
    int lean = height(t->side[0]) - height(t->side[1]);
    return t->key > low && t->key < high && lean >= -1 && lean <= 1 && check(t->side[0], low, t->key) &&
           check(t->side[1], t->key, high);
}

int main(void)
{
    double total = 0;
    for (unsigned i = 0, x = 3; i < 500; i++, x = x * 1664525 + 1013904223)
        total += touch((int)(x >> 28) + (i % 50 == 0 ? 40 : 0))->weight;
    printf("%d hits, %d misses, %g\n", hits, misses, total);
    for (struct link *l = recent.next; l != &recent; l = l->next)
        printf("%d ", CONTAINER_OF(l, struct page, recent)->key);
    putchar('\n');

    struct arena arena = {malloc(64 * 1024), 0, 64 * 1024};
    struct avl *root = NULL;
    for (int i = 0; i < 1000; i++)
        root = add(root, i * 7 % 1009, &arena);
    for (int i = 0; i < 400; i++)
        root = add(root, 2000 + i, &arena);
    printf("%d %d %zu\n", root->height, check(root, -1, 10000), arena.used);
    printf("%d\n", allocate(&arena, 1 << 20) == NULL);
    free(arena.memory);
    return 0;
}
