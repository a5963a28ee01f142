// Lists and queues that are never changed: queues of two lists, lists of random access by full trees; old versions live on in an array.
// large: 3000 --heap-limit 128K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct list stillpoint_managed *list;
typedef struct queue stillpoint_managed *queue;
typedef struct tree stillpoint_managed *tree;
typedef struct digits stillpoint_managed *digits;
struct list { long value; list tail; };
struct queue { list front, back; int front_length, back_length; };
struct tree { long value; tree left, right; };
struct digits { int size; tree of; digits rest; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } list_type = {{16, 0, 1, 0}, {8}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } queue_type = {{24, 0, 2, 0}, {0, 8}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } tree_type = {{24, 0, 2, 0}, {8, 16}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } digits_type = {{24, 0, 2, 0}, {8, 16}};

static list cons(long value, list tail) {
  list l = (list)stillpoint_new(&list_type.type);
  l->value = value, l->tail = tail;
  return l;
}

static list append_reversed(list a, list b) { // a, then b from its end
  list reversed = 0;
  for (; b; b = b->tail) reversed = cons(b->value, reversed);
  list head = 0;
  list stillpoint_managed *link = 0;
  for (; a; a = a->tail) {
    list one = cons(a->value, 0);
    if (link) *link = one;
    else head = one;
    link = &one->tail;
  }
  if (!link) return reversed;
  *link = reversed;
  return head;
}

static queue make(list front, int front_length, list back, int back_length) {
  if (back_length > front_length) front = append_reversed(front, back), front_length += back_length, back = 0, back_length = 0;
  queue q = (queue)stillpoint_new(&queue_type.type);
  q->front = front, q->back = back, q->front_length = front_length, q->back_length = back_length;
  return q;
}

static queue put(queue q, long value) { return make(q->front, q->front_length, cons(value, q->back), q->back_length + 1); }
static queue rest(queue q) { return make(q->front->tail, q->front_length - 1, q->back, q->back_length); }

static digits push(long value, digits d) {
  tree t = (tree)stillpoint_new(&tree_type.type);
  digits n = (digits)stillpoint_new(&digits_type.type);
  t->value = value, n->of = t, n->size = 1, n->rest = d;
  if (d && d->rest && d->size == d->rest->size) {
    t->left = d->of, t->right = d->rest->of;
    n->size = 1 + 2 * d->size, n->rest = d->rest->rest;
  }
  return n;
}

static long get(digits d, int i) {
  while (i >= d->size) i -= d->size, d = d->rest;
  tree t = d->of;
  for (int size = d->size; i > 0;) {
    size /= 2, i--;
    if (i < size) t = t->left;
    else t = t->right, i -= size;
  }
  return t->value;
}

static queue old[4];
static digits older[3];

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 14;
  unsigned seed = 89;
  queue q = make(0, 0, 0, 0);
  digits d = 0;
  long sum = 0;
  int length = 0;
  for (int i = 0; i < n; i++) {
    seed = seed * 1664525u + 1013904223u;
    if (seed >> 28 < 9 || !q->front) q = put(q, seed >> 16);
    else sum = (sum * 3 + q->front->value) % 1000003, q = rest(q);
    if (i % 3 == 0) old[i / 3 % 4] = q;
    if (length > 200) d = 0, length = 0;
    d = push(seed >> 20, d), length++;
    if (i % 4 == 0) older[i / 4 % 3] = d;
    sum += get(d, (int)(seed >> 8) % length);
  }
  for (int i = 0; i < 4; i++)
    for (queue o = old[i]; o && o->front; o = rest(o)) sum = (sum * 7 + o->front->value) % 1000003;
  for (int i = 0; i < 3; i++)
    for (digits e = older[i]; e; e = e->rest) sum = (sum * 5 + e->of->value * e->size) % 1000003;
  printf("%d %ld\n", q->front_length + q->back_length, sum);
  return 0;
}
