// Covers: computed goto: blockaddress tables, indirectbr, label differences.
#include <stdio.h>

enum { PUSH, ADD, MUL, DUP, SUB, JNZ, OUT, HALT };

static int run(const signed char *code)
{
    static void *const table[] = {&&push, &&add, &&mul, &&dup, &&sub, &&jnz, &&out, &&halt};
    int stack[32], depth = 0, steps = 0;
    const signed char *pc = code;
#define NEXT steps++; goto *table[(int)*pc++]
    NEXT;
push:
    stack[depth++] = *pc++;
    NEXT;
add:
    depth--;
    stack[depth - 1] += stack[depth];
    NEXT;
mul:
    depth--;
    stack[depth - 1] *= stack[depth];
    NEXT;
dup:
    stack[depth] = stack[depth - 1];
    depth++;
    NEXT;
sub:
    depth--;
    stack[depth - 1] -= stack[depth];
    NEXT;
jnz:
    if (stack[depth - 1])
        pc += *pc;
    else
        pc++;
    NEXT;
out:
    printf("%d\n", stack[--depth]);
    NEXT;
halt:
    return steps;
}

static int relative(int which)
{
    static const int offsets[] = {&&a - &&a, &&b - &&a, &&c - &&a};
    goto *(&&a + offsets[which]);
a:
    return 1;
b:
    return 2;
c:
    return 3;
}

int main(void)
{
    static const signed char program[] = {PUSH, 6, PUSH, 7, MUL, DUP, OUT, PUSH, 2, ADD, OUT,
                                          PUSH, 100, PUSH, 1, SUB, JNZ, -4, OUT, HALT};
    printf("steps %d\n", run(program));
    printf("%d %d %d\n", relative(0), relative(1), relative(2));
    return 0;
}
