// SPDX-License-Identifier: MIT
// Switch: an interpreter of bytecode for a stack machine.
enum { SMALL = 1, FULL = 780 };
#include "kernel.h"

enum code {
    PUSH, LOAD, STORE, ADD, SUBTRACT, MULTIPLY, AND, SHIFT,
    LESS, JUMP, JUMP_IF_ZERO, DUPLICATE, SWAP, DROP, PEEK, HALT,
};

// Sums i * i ^ i >> 2 for i below variable 0, through an array of 64 words.
static const unsigned char program[] = {
    PUSH, 0, STORE, 1,                                    // i = 0
    LOAD, 1, LOAD, 0, LESS, JUMP_IF_ZERO, 44,             // while (i < n)
    LOAD, 1, DUPLICATE, MULTIPLY,                         //   i * i
    LOAD, 1, PUSH, 2, SHIFT, ADD,                         //   + (i >> 2)
    LOAD, 1, PUSH, 63, AND, PEEK, ADD,                    //   + array[i & 63]
    DUPLICATE, STORE, 2, LOAD, 3, SWAP, SUBTRACT,         //   sum - that
    STORE, 3, LOAD, 1, PUSH, 1, ADD, JUMP, 2, HALT,       //   sum =; i + 1, stored by the jump
};

static uint32_t interpret(const unsigned char *code, uint32_t *variables, uint32_t *array)
{
    uint32_t stack[32];
    uint32_t *top = stack;
    const unsigned char *pc = code;
    for (;;) {
        switch (*pc++) {
        case PUSH: *top++ = *pc++; break;
        case LOAD: *top++ = variables[*pc++]; break;
        case STORE: variables[*pc++] = *--top; break;
        case ADD: top--; top[-1] += top[0]; break;
        case SUBTRACT: top--; top[-1] -= top[0]; break;
        case MULTIPLY: top--; top[-1] *= top[0]; break;
        case AND: top--; top[-1] &= top[0]; break;
        case SHIFT: top--; top[-1] >>= top[0] & 31; break;
        case LESS: top--; top[-1] = top[-1] < top[0]; break;
        case JUMP: pc = code + *pc; break;
        case JUMP_IF_ZERO: pc = *--top == 0 ? code + *pc : pc + 1; break;
        case DUPLICATE: top[0] = top[-1]; top++; break;
        case SWAP: { uint32_t t = top[-1]; top[-1] = top[-2]; top[-2] = t; break; }
        case DROP: top--; break;
        case PEEK: top[-1] = array[top[-1]]++; break;
        default: return variables[3];
        }
    }
}

static uint64_t work(int repetitions)
{
    uint32_t array[64] = {0};
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        uint32_t variables[4] = {20000 + (uint32_t)r, 0, 0, 0};
        hash = mix(hash, interpret(program, variables, array));
    }
    return hash;
}
