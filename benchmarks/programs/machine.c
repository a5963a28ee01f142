// A register machine in a switch: the indirect branch of every interpreter.
#include <stdio.h>

enum { LOAD, ADD, SUB, MUL, XOR, SHIFT, STORE, FETCH, JUMP_NOT_ZERO, HALT };

struct op { unsigned char code, a, b; int value; };

static const struct op program[] = {
    {LOAD, 0, 0, 300000}, {LOAD, 1, 0, 1},   {LOAD, 2, 0, 7},      {LOAD, 3, 0, 1},
    {MUL, 1, 2, 0},       {ADD, 1, 0, 0},    {SHIFT, 4, 1, 5},     {XOR, 1, 4, 0},
    {STORE, 1, 0, 0},     {FETCH, 5, 2, 0},  {ADD, 1, 5, 0},       {SUB, 0, 3, 0},
    {JUMP_NOT_ZERO, 0, 0, 4}, {HALT, 1, 0, 0},
};

static unsigned memory[256];

static unsigned run(const struct op *code)
{
    unsigned r[8] = {0};
    for (const struct op *op = code;; op++) {
        switch (op->code) {
        case LOAD: r[op->a] = (unsigned)op->value; break;
        case ADD: r[op->a] += r[op->b]; break;
        case SUB: r[op->a] -= r[op->b]; break;
        case MUL: r[op->a] *= r[op->b]; break;
        case XOR: r[op->a] ^= r[op->b]; break;
        case SHIFT: r[op->a] = r[op->b] >> op->value; break;
        case STORE: memory[r[op->b] & 255] = r[op->a]; break;
        case FETCH: r[op->a] = memory[r[op->b] & 255]; break;
        case JUMP_NOT_ZERO:
            if (r[op->a])
                op = code + op->value - 1;
            break;
        default: return r[op->a];
        }
    }
}

int main(void)
{
    printf("%u\n", run(program));
    return 0;
}
