#define managed __attribute__((address_space(1)))
typedef struct node node;
struct node { node managed *next; long value; int data[4]; };
typedef struct { node managed *first; node managed *last; long count; } list;
typedef struct { int managed *at; long left; } cursor;
typedef struct { node managed *a, *b, *c; long n; } big;

__attribute__((noinline)) long sum(list l) {
  long s = 0;
  for (node managed *n = l.first; n; n = n->next) s += n->value;
  return s;
}
__attribute__((noinline)) void push(list *l, node managed *n) {
  n->next = l->first;
  l->first = n;
  if (!l->last) l->last = n;
  l->count++;
}
__attribute__((noinline)) cursor begin(node managed *n) {
  cursor c = { &n->data[0], 4 };
  return c;
}
long walk(node managed *n) {
  long s = 0;
  cursor c;
  c.at = &n->data[0];
  c.left = 4;
  while (c.left-- > 0) { s += *c.at; c.at++; }
  cursor d = c;
  return s + d.at[-1];
}
__attribute__((noinline)) long take(big b) { return b.a->value + b.b->value + b.c->value + b.n; }
long pass(node managed *x, node managed *y) {
  big b = { x, y, x, 5 };
  big c = b;
  c.b = x;
  return take(b) + take(c);
}
long table(node managed *x, int i, int j) {
  node managed *t[6] = { 0 };
  long managed *f[3] = { 0 };
  t[i] = x;
  f[j] = &x->value;
  long s = 0;
  for (int k = 0; k < 6; k++) if (t[k]) s += t[k]->value;
  for (int k = 0; k < 3; k++) if (f[k]) s += *f[k];
  return s;
}
long lists(node managed *a, node managed *b) {
  list l = { 0, 0, 0 };
  push(&l, a);
  push(&l, b);
  list m = l;
  return sum(l) + sum(m) + l.count;
}
__attribute__((noinline)) big make(node managed *a, node managed *b) { big r = { a, b, a, 1 }; return r; }
long made(node managed *a, node managed *b) { big r = make(a, b); return r.a->value + r.n; }
