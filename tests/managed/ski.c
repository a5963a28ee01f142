// Reduction of graphs of combinators: nodes are overwritten by their results, with the spine unwound on an array of pointers.
// large: 120 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

enum { APPLY, S, K, I, B, C, SUCCESSOR, NUMBER, LINK };
typedef struct node stillpoint_managed *node;
struct node { node function, argument; int kind, number; };
typedef node stillpoint_managed *spine;
static const struct { stillpoint_type type; uint32_t offsets[2]; } node_type = {{24, 0, 2, 0}, {0, 8}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } spine_type = {{0, 8, 0, 1}, {0}};

static long reductions;

static node atom(int kind) {
  node n = (node)stillpoint_new(&node_type.type);
  n->kind = kind;
  return n;
}

static node apply(node f, node x) {
  node n = atom(APPLY);
  n->function = f, n->argument = x;
  return n;
}

static node follow(node n) {
  while (n->kind == LINK) n = n->function;
  return n;
}

static node reduce(node start) {
  static const int needs[] = {0, 3, 2, 1, 3, 3, 1, 0, 0};
  spine stack = (spine)stillpoint_new_array(&spine_type.type, 64);
  spine top = stack;
  *top = follow(start);
  for (;;) {
    while ((*top)->kind == APPLY) {
      node function = follow((*top)->function);
      (*top)->function = function;
      *++top = function;
    }
    int kind = (*top)->kind;
    spine redex = top - needs[kind];
    if (!needs[kind] || redex < stack) return *stack;
    node x = top[-1]->argument, result;
    node place = *redex; // becomes the result
    reductions++;
    if (kind == SUCCESSOR) {
      node number = reduce(x);
      place->kind = NUMBER, place->number = number->number + 1, place->function = place->argument = 0;
      result = place;
    } else {
      node y = redex < top - 1 ? top[-2]->argument : 0, z = redex < top - 2 ? top[-3]->argument : 0;
      switch (kind) {
      case I: result = x; break;
      case K: result = x; break;
      case S: result = apply(apply(x, z), apply(y, z)); break;
      case B: result = apply(x, apply(y, z)); break;
      default: result = apply(apply(x, z), y); break;
      }
      result = follow(result);
      place->kind = LINK, place->function = result, place->argument = 0;
    }
    for (spine s = redex + 1; s <= top; s++) *s = 0;
    top = redex, *top = result;
  }
}

// The number n as a function that applies its argument n times.
static node church(int n) {
  if (n == 0) return apply(atom(K), atom(I));
  node half = church(n / 2);
  node twice = apply(apply(atom(S), apply(apply(atom(B), atom(B)), half)), half);
  return n % 2 ? apply(apply(atom(S), atom(B)), twice) : twice;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 3;
  long sum = 0;
  for (int i = n > 20 ? 1 : n; i <= n; i++) {
    node number = church(i), zero = atom(NUMBER);
    node shared = apply(apply(number, atom(SUCCESSOR)), zero);
    sum = sum * 3 % 1000003 + reduce(shared)->number + follow(shared)->number;
  }
  printf("%ld, %ld reductions\n", sum, reductions);
  return 0;
}
