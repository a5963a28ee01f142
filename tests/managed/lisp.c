// A small Lisp: a reader of text, symbols in a global list, cons cells, lambdas with lists of bindings, recursion on lists.
// large: 60 --heap-limit 512K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

enum { NUMBER, SYMBOL, CONS, CLOSURE };
typedef struct object stillpoint_managed *object;
struct object { int kind; int number; char name[8]; object head, tail; }; // a closure is (parameters body) and its bindings
static const struct { stillpoint_type type; uint32_t offsets[2]; } object_type = {{32, 0, 2, 0}, {16, 24}};

static object symbols, globals; // lists of symbols, of (symbol . value)
static const char *at;
static long cells;

static object make(int kind, int number, object head, object tail) {
  object o = (object)stillpoint_new(&object_type.type);
  o->kind = kind, o->number = number, o->head = head, o->tail = tail, cells++;
  return o;
}

static object cons(object head, object tail) { return make(CONS, 0, head, tail); }

static object symbol(void) {
  char name[8] = {0};
  for (int i = 0; i < 7 && *at > ' ' && *at != '(' && *at != ')'; i++) name[i] = *at++;
  for (object s = symbols; s; s = s->tail) {
    int i = 0;
    while (i < 8 && s->head->name[i] == name[i]) i++;
    if (i == 8) return s->head;
  }
  object s = make(SYMBOL, name[0] + name[1] * 256, 0, 0);
  for (int i = 0; i < 8; i++) s->name[i] = name[i];
  symbols = cons(s, symbols);
  return s;
}

static object read(void) {
  while (*at == ' ') at++;
  if (*at >= '0' && *at <= '9') {
    int n = 0;
    while (*at >= '0' && *at <= '9') n = n * 10 + *at++ - '0';
    return make(NUMBER, n, 0, 0);
  }
  if (*at != '(') return symbol();
  object list = 0;
  object stillpoint_managed *end = 0;
  for (at++;;) {
    while (*at == ' ') at++;
    if (*at == ')') {
      at++;
      return list;
    }
    object cell = cons(read(), 0); // end, a place within an object, lives over the call
    if (end) *end = cell;
    else list = cell;
    end = &cell->tail;
  }
}

static object evaluate(object e, object bindings);

static object evaluate_all(object list, object bindings) {
  if (!list) return 0;
  object head = evaluate(list->head, bindings);
  return cons(head, evaluate_all(list->tail, bindings));
}

static object lookup(object name, object bindings) {
  for (object b = bindings; b; b = b->tail)
    if (b->head->head == name) return b->head->tail;
  for (object b = globals; b; b = b->tail)
    if (b->head->head == name) return b->head->tail;
  return name; // of what is built in
}

static object evaluate(object e, object bindings) {
  for (;;) {
    if (!e || e->kind == NUMBER || e->kind == CLOSURE) return e;
    if (e->kind == SYMBOL) return lookup(e, bindings);
    int form = e->head && e->head->kind == SYMBOL ? e->head->number : 0;
    if (form == 'i' + 'f' * 256) {
      object test = evaluate(e->tail->head, bindings);
      object rest = e->tail->tail;
      e = test && !(test->kind == NUMBER && !test->number) ? rest->head : rest->tail->head;
      continue;
    }
    if (form == 'f' + 'n' * 256) return make(CLOSURE, 0, e->tail, bindings);
    if (form == 'd' + 'e' * 256) {
      globals = cons(cons(e->tail->head, 0), globals);
      object place = globals->head;
      return place->tail = evaluate(e->tail->tail->head, bindings);
    }
    object f = evaluate(e->head, bindings), arguments = evaluate_all(e->tail, bindings);
    if (f->kind == CLOSURE) {
      bindings = f->tail;
      object a = arguments;
      for (object p = f->head->head; p; p = p->tail, a = a->tail) bindings = cons(cons(p->head, a->head), bindings);
      e = f->head->tail->head;
      continue;
    }
    object a = arguments->head, b = arguments->tail ? arguments->tail->head : 0;
    switch (f->name[0]) {
    case '+': return make(NUMBER, a->number + b->number, 0, 0);
    case '-': return make(NUMBER, a->number - b->number, 0, 0);
    case '*': return make(NUMBER, a->number * b->number % 10007, 0, 0);
    case '<': return make(NUMBER, a->number < b->number, 0, 0);
    case 'c': return cons(a, b);
    case 'h': return a->head;
    default: return a->tail;
    }
  }
}

static object run(const char *text) {
  at = text;
  return evaluate(read(), 0);
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 3;
  char text[64];
  run("(def range (fn (a b) (if (< a b) (cons a (range (+ a 1) b)) ())))");
  run("(def fold (fn (f x l) (if l (fold f (f x (head l)) (tail l)) x)))");
  if (n > 5) {
    run("(def map (fn (f l) (if l (cons (f (head l)) (map f (tail l))) ())))");
    run("(def sort (fn (l) (if l (put (head l) (sort (tail l))) ())))");
    run("(def put (fn (x l) (if l (if (< x (head l)) (cons x l) (cons (head l) (put x (tail l)))) (cons x ()))))");
  }
  snprintf(text, sizeof text, "(def l (range 1 %d))", n);
  run(text);
  if (n > 5) run("(def m (sort (map (fn (x) (* x 1237)) l)))");
  int result = run(n > 5 ? "(fold (fn (x y) (+ (* x 3) y)) 1 m)" : "(fold (fn (x y) (+ (* x 3) y)) 1 l)")->number;
  printf("%d, %ld cells\n", result, cells);
  return 0;
}
