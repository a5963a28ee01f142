// Lists changed through the places that point to nodes (&n->next): insertion in order, removal, exchange, splitting, reversal.
// large: 250 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { short key; node next, down; };
typedef struct list stillpoint_managed *list;
struct list { node first, second; long length; };
static const struct { stillpoint_type type; uint32_t offsets[2]; } node_type = {{24, 0, 2, 0}, {8, 16}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } list_type = {{24, 0, 2, 0}, {0, 8}};

static unsigned seed = 83;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static node make(int key) {
  node n = (node)stillpoint_new(&node_type.type);
  n->key = (short)key;
  return n;
}

// The node is made while the link points into another one.
static void insert(list l, int key) {
  node stillpoint_managed *link = &l->first;
  while (*link && (*link)->key < key) link = &(*link)->next;
  if (*link && (*link)->key == key) {
    while (*link) link = &(*link)->down;
    *link = make(key);
    return;
  }
  node n = make(key);
  n->next = *link, *link = n;
  l->length++;
}

static void remove_multiples(list l, int of) {
  node stillpoint_managed *link = &l->first;
  while (*link) {
    if ((*link)->key % of) link = &(*link)->next;
    else {
      node keep = (*link)->down;
      if (keep) keep->next = (*link)->next, *link = keep, link = &keep->next;
      else *link = (*link)->next, l->length--;
    }
  }
}

static void exchange_pairs(list l) {
  for (node stillpoint_managed *link = &l->first; *link && (*link)->next; link = &(*link)->next->next) {
    node a = *link, b = a->next;
    a->next = b->next, b->next = a, *link = b;
  }
}

static void split(list l) {
  node stillpoint_managed *a = &l->first, *b = &l->second;
  node n = l->first;
  while (n) {
    node copy = make(n->key + 1);
    copy->down = n->down;
    *a = n, a = &n->next;
    *b = copy, b = &copy->next;
    n = n->next;
  }
  *a = *b = 0;
}

static node reverse(node n) {
  node done = 0;
  while (n) {
    node rest = n->next;
    n->next = done, done = n, n = rest;
  }
  return done;
}

static long hash(node n, long sum) {
  for (; n; n = n->next)
    for (node d = n; d; d = d->down) sum = (sum * 31 + d->key) % 1000000007;
  return sum;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 14;
  long sum = 0;
  for (int round = 0; round < (n > 50 ? 20 : 1); round++) {
    list l = (list)stillpoint_new(&list_type.type);
    for (int i = 0; i < n; i++) insert(l, (int)(next_random() % (unsigned)(2 * n)));
    remove_multiples(l, 3);
    exchange_pairs(l);
    split(l);
    l->first = reverse(l->first);
    remove_multiples(l, 2);
    sum = hash(l->second, hash(l->first, sum)) + l->length;
  }
  printf("%ld\n", sum);
  return 0;
}
