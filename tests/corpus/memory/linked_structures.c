// Covers: malloc-heavy linked list, binary search tree and chained hash map with deletion.
// Flags: -g
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct item { int value; struct item *next; };
struct tree { int key; struct tree *left, *right; };
struct entry { char *key; int value; struct entry *next; };
struct map { struct entry **buckets; size_t size, count; };

static struct item *reverse(struct item *list)
{
    struct item *result = NULL;
    while (list) {
        struct item *next = list->next;
        list->next = result;
        result = list;
        list = next;
    }
    return result;
}

static void insert(struct tree **root, int key)
{
    while (*root)
        root = key < (*root)->key ? &(*root)->left : &(*root)->right;
    *root = malloc(sizeof **root);
    **root = (struct tree){key, NULL, NULL};
}

static struct tree *delete(struct tree *t, int key)
{
    if (!t)
        return NULL;
    if (key != t->key) {
        struct tree **side = key < t->key ? &t->left : &t->right;
        *side = delete(*side, key);
        return t;
    }
    if (t->left && t->right) {
        struct tree *least = t->right;
        while (least->left)
            least = least->left;
        t->key = least->key;
        t->right = delete(t->right, least->key);
        return t;
    }
    struct tree *child = t->left ? t->left : t->right;
    free(t);
    return child;
}

static int height(const struct tree *t)
{
    if (!t)
        return 0;
    int l = height(t->left), r = height(t->right);
    return 1 + (l > r ? l : r);
}

static unsigned long walk(const struct tree *t, unsigned long hash)
{
    return t ? walk(t->right, walk(t->left, hash) * 31 + (unsigned)t->key) : hash;
}

static size_t hash_text(const char *text)
{
    size_t hash = 5381;
    while (*text)
        hash = hash * 33 + (unsigned char)*text++;
    return hash;
}

static void grow(struct map *map)
{
    size_t size = map->size ? map->size * 2 : 4;
    struct entry **buckets = calloc(size, sizeof *buckets);
    for (size_t i = 0; i < map->size; i++)
        for (struct entry *e = map->buckets[i], *next; e; e = next) {
            next = e->next;
            e->next = buckets[hash_text(e->key) % size];
            buckets[hash_text(e->key) % size] = e;
        }
    free(map->buckets);
    map->buckets = buckets;
    map->size = size;
}

static int *slot(struct map *map, const char *key)
{
    if (map->count >= map->size)
        grow(map);
    struct entry **bucket = &map->buckets[hash_text(key) % map->size];
    for (struct entry *e = *bucket; e; e = e->next)
        if (strcmp(e->key, key) == 0)
            return &e->value;
    struct entry *e = malloc(sizeof *e);
    *e = (struct entry){strdup(key), 0, *bucket};
    *bucket = e;
    map->count++;
    return &e->value;
}

int main(void)
{
    struct item *list = NULL;
    for (int i = 0; i < 100; i++) {
        struct item *head = malloc(sizeof *head);
        *head = (struct item){i * i % 37, list};
        list = head;
    }
    unsigned long hash = 0;
    for (struct item *i = list = reverse(list); i; i = i->next)
        hash = hash * 7 + (unsigned)i->value;
    for (struct item *next; list; list = next)
        next = list->next, free(list);
    printf("%lu\n", hash);

    struct tree *root = NULL;
    for (unsigned i = 0, x = 1; i < 500; i++, x = x * 1664525 + 1013904223)
        insert(&root, (int)(x >> 20));
    printf("%d %lu\n", height(root), walk(root, 0));
    for (unsigned i = 0, x = 1; i < 500; i++, x = x * 1664525 + 1013904223)
        if (i % 3)
            root = delete(root, (int)(x >> 20));
    printf("%d %lu\n", height(root), walk(root, 0));
    while (root)
        root = delete(root, root->key);

    struct map map = {0};
    char key[16];
    for (int i = 0; i < 3000; i++) {
        snprintf(key, sizeof key, "key%d", i * 7919 % 431);
        *slot(&map, key) += i;
    }
    printf("%zu %zu %d %d\n", map.count, map.size, *slot(&map, "key0"), *slot(&map, "key430"));
    return 0;
}
