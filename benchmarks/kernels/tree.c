// SPDX-License-Identifier: MIT
// Structs: a treap of allocated nodes, with insertion, removal and a walk.
enum { SMALL = 1, FULL = 150 };
#include "kernel.h"

struct node { struct node *left, *right; uint32_t key, priority, count; };

static struct node *turn_right(struct node *root)
{
    struct node *top = root->left;
    root->left = top->right;
    top->right = root;
    return top;
}

static struct node *turn_left(struct node *root)
{
    struct node *top = root->right;
    root->right = top->left;
    top->left = root;
    return top;
}

static struct node *insert(struct node *root, uint32_t key, uint32_t priority)
{
    if (root == NULL) {
        struct node *leaf = malloc(sizeof *leaf);
        *leaf = (struct node){NULL, NULL, key, priority, 1};
        return leaf;
    }
    if (key == root->key) {
        root->count++;
    } else if (key < root->key) {
        root->left = insert(root->left, key, priority);
        if (root->left->priority > root->priority)
            return turn_right(root);
    } else {
        root->right = insert(root->right, key, priority);
        if (root->right->priority > root->priority)
            return turn_left(root);
    }
    return root;
}

static struct node *merge(struct node *a, struct node *b)
{
    if (a == NULL || b == NULL)
        return a == NULL ? b : a;
    if (a->priority > b->priority) {
        a->right = merge(a->right, b);
        return a;
    }
    b->left = merge(a, b->left);
    return b;
}

static struct node *take_out(struct node *root, uint32_t key)
{
    struct node **place = &root;
    while (*place != NULL && (*place)->key != key)
        place = key < (*place)->key ? &(*place)->left : &(*place)->right;
    struct node *found = *place;
    if (found != NULL) {
        *place = merge(found->left, found->right);
        free(found);
    }
    return root;
}

static uint64_t walk(const struct node *root, uint32_t depth)
{
    return root == NULL ? 0 : walk(root->left, depth + 1) + (uint64_t)root->key * root->count + depth
                              + walk(root->right, depth + 1);
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        struct node *root = NULL;
        uint32_t random = 77 + (uint32_t)r;
        for (int i = 0; i < 8000; i++) {
            uint32_t key = next_random(&random) & 0xfff;
            root = i % 3 == 2 ? take_out(root, key) : insert(root, key, next_random(&random));
        }
        hash = mix(hash, walk(root, 0));
        while (root != NULL)
            root = take_out(root, root->key);
    }
    return hash;
}
