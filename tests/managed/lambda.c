// An evaluator of expressions as trees, with environments as lists and closures; everything is an object, recursion goes deep.
// large: 17 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct expression stillpoint_managed *expression;
typedef struct value stillpoint_managed *value;
typedef struct environment stillpoint_managed *environment;
enum kind { CONSTANT, VARIABLE, LAMBDA, APPLY, IF, PLUS, MINUS, LESS };
struct expression { enum kind kind; int number; expression a, b, c; };
struct value { long number; expression body; environment scope; };
struct environment { value of; environment outer; };
static const struct { stillpoint_type type; uint32_t offsets[3]; } expression_type = {{32, 0, 3, 0}, {8, 16, 24}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } value_type = {{24, 0, 2, 0}, {8, 16}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } environment_type = {{16, 0, 2, 0}, {0, 8}};

static long applied;

static expression make(enum kind kind, int number, expression a, expression b, expression c) {
  expression e = (expression)stillpoint_new(&expression_type.type);
  e->kind = kind, e->number = number, e->a = a, e->b = b, e->c = c;
  return e;
}

static expression constant(int n) { return make(CONSTANT, n, 0, 0, 0); }
static expression variable(int depth) { return make(VARIABLE, depth, 0, 0, 0); }
static expression apply(expression f, expression x) { return make(APPLY, 0, f, x, 0); }
static expression lambda(expression body) { return make(LAMBDA, 0, body, 0, 0); }

static value number(long n) {
  value v = (value)stillpoint_new(&value_type.type);
  v->number = n;
  return v;
}

static environment bind(value of, environment outer) {
  environment e = (environment)stillpoint_new(&environment_type.type);
  e->of = of, e->outer = outer;
  return e;
}

static value evaluate(expression e, environment scope) {
  for (;;) {
    switch (e->kind) {
    case CONSTANT: return number(e->number);
    case VARIABLE: {
      environment s = scope;
      for (int i = e->number; i > 0; i--) s = s->outer;
      return s->of;
    }
    case LAMBDA: {
      value closure = number(0);
      closure->body = e->a, closure->scope = scope;
      return closure;
    }
    case IF: e = evaluate(e->a, scope)->number ? e->b : e->c; break;
    case APPLY: {
      value f = evaluate(e->a, scope);
      scope = bind(evaluate(e->b, scope), f->scope);
      e = f->body, applied++;
      break;
    }
    default: {
      value a = evaluate(e->a, scope), b = evaluate(e->b, scope);
      return number(e->kind == PLUS ? a->number + b->number : e->kind == MINUS ? a->number - b->number : a->number < b->number);
    }
    }
  }
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 2;
  // Y for strict functions: f -> (x -> f (y -> x x y)) (x -> f (y -> x x y))
  expression half = lambda(apply(variable(1), lambda(apply(apply(variable(1), variable(1)), variable(0)))));
  expression fix = lambda(apply(half, half));
  expression less_one = make(MINUS, 0, variable(0), constant(1), 0), less_two = make(MINUS, 0, variable(0), constant(2), 0);
  expression sum = make(PLUS, 0, apply(variable(1), less_one), apply(variable(1), less_two), 0);
  expression fib = lambda(lambda(make(IF, 0, make(LESS, 0, variable(0), constant(2), 0), variable(0), sum)));
  // compose (add 3) (add 4), curried
  expression compose = lambda(lambda(lambda(apply(variable(2), apply(variable(1), variable(0))))));
  expression add = lambda(lambda(make(PLUS, 0, variable(0), variable(1), 0)));
  expression seven = apply(apply(compose, apply(add, constant(3))), apply(add, constant(4)));
  long a = evaluate(apply(apply(fix, fib), constant(n)), 0)->number, b = evaluate(apply(seven, constant(n)), 0)->number;
  printf("%ld %ld, %ld applications\n", a, b, applied);
  return 0;
}
