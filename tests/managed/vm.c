// A machine of stack instructions with objects on its stack: numbers in boxes, pairs, arrays; a switch in a loop over all of it.
// large: 400 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

enum { NUMBER, PAIR };
typedef struct value stillpoint_managed *value;
struct value { long kind, number; value first, second; };
typedef value stillpoint_managed *values;
static const struct { stillpoint_type type; uint32_t offsets[2]; } value_type = {{32, 0, 2, 0}, {16, 24}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } values_type = {{0, 8, 0, 1}, {0}};

static value number(long n) {
  value v = (value)stillpoint_new(&value_type.type);
  v->number = n;
  return v;
}

enum { PUSH, ADD, MUL, SUB, DUP, SWAP, POP, LOAD, STORE, JUMP_ZERO, JUMP, CONS, FIRST, SECOND, IS_PAIR, CALL, RETURN, HALT };
struct instruction { short what, operand; };

static value run(const struct instruction *code, value argument, long *steps) {
  values stack = (values)stillpoint_new_array(&values_type.type, 3);
  values top = stack - 1; // the place of the last value: before the start when there is none
  values locals = (values)stillpoint_new_array(&values_type.type, 4);
  locals[0] = argument;
  long depth = 0;
  int returns[8], calls = 0;
  for (int at = 0;; ++*steps) {
    struct instruction i = code[at++];
    value a, b;
    switch (i.what) {
    case PUSH: case LOAD: case DUP:
      if (depth == (long)stillpoint_length(stack)) {
        values more = (values)stillpoint_new_array(&values_type.type, 2 * (uint64_t)depth);
        for (long k = 0; k < depth; k++) more[k] = stack[k];
        stack = more, top = more + depth - 1;
      }
      a = i.what == PUSH ? number(i.operand) : i.what == LOAD ? locals[i.operand] : *top;
      *++top = a, depth++;
      break;
    case ADD: case SUB: case MUL:
      b = *top, *top-- = 0, a = *top, depth--;
      *top = number(i.what == ADD ? a->number + b->number : i.what == SUB ? a->number - b->number : a->number * b->number % 1000003);
      break;
    case SWAP: a = *top, *top = top[-1], top[-1] = a; break;
    case POP: *top-- = 0, depth--; break;
    case STORE: locals[i.operand] = *top, *top-- = 0, depth--; break;
    case JUMP_ZERO: a = *top, *top-- = 0, depth--, at = a->number == 0 ? i.operand : at; break;
    case JUMP: at = i.operand; break;
    case CONS:
      a = (value)stillpoint_new(&value_type.type);
      a->kind = PAIR, a->second = *top, *top-- = 0, a->first = *top, *top = a, depth--;
      break;
    case FIRST: *top = (*top)->first; break;
    case SECOND: *top = (*top)->second; break;
    case IS_PAIR: *top = number((*top)->kind == PAIR); break;
    case CALL: returns[calls++] = at, at = i.operand; break;
    case RETURN: at = returns[--calls]; break;
    default: return *top;
    }
  }
}

// A list of the squares up to the argument, which stay on the stack, too; then their sum, each times its position.
static const struct instruction program[] = {
    {PUSH, 0}, {STORE, 1}, {LOAD, 0}, {JUMP_ZERO, 15}, {LOAD, 0}, {CALL, 42}, {DUP, 0}, {LOAD, 1}, {CONS, 0}, {STORE, 1}, // 0
    {LOAD, 0}, {PUSH, 1}, {SUB, 0}, {STORE, 0}, {JUMP, 2}, {PUSH, 0}, {STORE, 2}, {PUSH, 1}, {STORE, 3}, {LOAD, 1},       // 10
    {IS_PAIR, 0}, {JUMP_ZERO, 37}, {LOAD, 1}, {DUP, 0}, {SECOND, 0}, {STORE, 1}, {FIRST, 0}, {LOAD, 3}, {MUL, 0},         // 20
    {LOAD, 2}, {ADD, 0}, {STORE, 2}, {LOAD, 3}, {PUSH, 1}, {ADD, 0}, {STORE, 3}, {JUMP, 19}, {LOAD, 3}, {LOAD, 2},        // 29
    {SWAP, 0}, {POP, 0}, {HALT, 0}, {DUP, 0}, {MUL, 0}, {RETURN, 0},                                                                // 39
};

int main(int argc, char **argv) {
  long n = argc > 1 ? atoi(argv[1]) : 6, steps = 0, sum = 0;
  for (long i = 0; i < (n > 50 ? 8 : 1); i++) sum = sum * 3 + run(program, number(n + i), &steps)->number;
  printf("%ld in %ld steps\n", sum, steps);
  return 0;
}
