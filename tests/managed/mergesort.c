// Lists sorted by merging, from the top down by recursion and from the bottom up with an array of runs; merges go along links.
// large: 1500 --heap-limit 128K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { int key, order; node next; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } node_type = {{16, 0, 1, 0}, {8}};

static unsigned seed = 47;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static node make(int n) {
  node list = 0;
  for (int i = n; i > 0; i--) {
    node m = (node)stillpoint_new(&node_type.type);
    m->key = (int)(next_random() % 100), m->order = i, m->next = list, list = m;
  }
  return list;
}

__attribute__((noinline)) static node merge(node a, node b) {
  if (!a || !b) return a ? a : b;
  node head = a->key <= b->key ? a : b;
  node other = head == a ? b : a;
  int ties = head == a; // whether the list that is followed came first
  node stillpoint_managed *link = &head->next;
  while (other) {
    while (*link && ((*link)->key < other->key || (ties && (*link)->key == other->key))) link = &(*link)->next;
    node rest = *link;
    *link = other, other = rest, ties = !ties;
    link = &(*link)->next;
  }
  return head;
}

static node top_down(node list, int n) {
  if (n < 2) return list;
  node middle = list;
  for (int i = 1; i < n / 2; i++) middle = middle->next;
  node right = middle->next;
  middle->next = 0;
  node left = top_down(list, n / 2);
  return merge(left, top_down(right, n - n / 2));
}

static node bottom_up(node list) {
  node runs[12] = {0};
  int most = 0;
  while (list) {
    node one = list;
    list = one->next, one->next = 0;
    int i = 0;
    for (; runs[i]; i++) one = merge(runs[i], one), runs[i] = 0;
    runs[i] = one;
    if (i > most) most = i;
  }
  for (int i = 0; i <= most; i++) list = merge(runs[i], list);
  return list;
}

static node copy(node list) {
  node head = 0;
  for (node last = 0; list; list = list->next) {
    node n = (node)stillpoint_new(&node_type.type);
    n->key = list->key, n->order = list->order;
    if (last) last->next = n;
    else head = n;
    last = n;
  }
  return head;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 20, wrong = 0;
  long sum = 0;
  for (int round = 0; round < (n > 50 ? 5 : 1); round++) {
    node list = make(n);
    node a = top_down(copy(list), n), b = bottom_up(copy(list));
    for (int i = 1; a || b; a = a->next, b = b->next, i++) {
      if (a->key != b->key || a->order != b->order) wrong++;
      if (a->next && (a->key > a->next->key || (a->key == a->next->key && a->order > a->next->order))) wrong++;
      sum = (sum * 31 + a->key * i + b->order) % 1000000007;
    }
  }
  printf("%d wrong, %ld\n", wrong, sum);
  return 0;
}
