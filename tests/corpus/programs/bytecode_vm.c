// Covers: a stack-machine interpreter with calls, locals and a heap; a small assembler with labels.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define OPCODES(X) X(push) X(pop) X(load) X(store) X(add) X(sub) X(mul) X(mod) X(less) X(equal) X(jump) X(zero) \
    X(call) X(ret) X(print) X(halt) X(get) X(put) X(dup)
#define AS_ENUM(name) OP_##name,
#define AS_TEXT(name) #name,
enum opcode { OPCODES(AS_ENUM) OP_COUNT };
static const char *const names[] = {OPCODES(AS_TEXT)};

struct machine { int32_t stack[256], frames[64], memory[512]; int sp, fp, depth; long steps; };
static int32_t code[256];
static int code_size;
static struct { char name[12]; int address; } labels[16];
static int label_count;

static int label_address(const char *name)
{
    for (int i = 0; i < label_count; i++)
        if (strcmp(labels[i].name, name) == 0)
            return labels[i].address;
    return -1;
}

static void assemble(const char *source)
{
    for (int pass = 0; pass < 2; pass++) {
        char word[16];
        int length;
        code_size = 0;
        for (const char *p = source; sscanf(p, "%15s%n", word, &length) == 1; p += length) {
            size_t size = strlen(word);
            if (word[size - 1] == ':') {
                if (pass == 0) {
                    memcpy(labels[label_count].name, word, size - 1);
                    labels[label_count].name[size - 1] = 0;
                    labels[label_count++].address = code_size;
                }
                continue;
            }
            int op = 0;
            while (op < OP_COUNT && strcmp(names[op], word) != 0)
                op++;
            if (op < OP_COUNT)
                code[code_size++] = op;
            else if ((word[0] >= '0' && word[0] <= '9') || word[0] == '-')
                code[code_size++] = atoi(word);
            else
                code[code_size++] = label_address(word);
        }
    }
}

static void run(struct machine *m)
{
    int pc = 0;
    int32_t a;
    for (;;) {
        m->steps++;
        switch ((enum opcode)code[pc++]) {
        case OP_push: m->stack[m->sp++] = code[pc++]; break;
        case OP_pop: m->sp--; break;
        case OP_dup: m->stack[m->sp] = m->stack[m->sp - 1]; m->sp++; break;
        case OP_load: m->stack[m->sp++] = m->stack[m->fp + code[pc++]]; break;
        case OP_store: m->stack[m->fp + code[pc++]] = m->stack[--m->sp]; break;
        case OP_add: a = m->stack[--m->sp]; m->stack[m->sp - 1] += a; break;
        case OP_sub: a = m->stack[--m->sp]; m->stack[m->sp - 1] -= a; break;
        case OP_mul: a = m->stack[--m->sp]; m->stack[m->sp - 1] = (int32_t)((uint32_t)m->stack[m->sp - 1] * (uint32_t)a); break;
        case OP_mod: a = m->stack[--m->sp]; m->stack[m->sp - 1] %= a; break;
        case OP_less: a = m->stack[--m->sp]; m->stack[m->sp - 1] = m->stack[m->sp - 1] < a; break;
        case OP_equal: a = m->stack[--m->sp]; m->stack[m->sp - 1] = m->stack[m->sp - 1] == a; break;
        case OP_jump: pc = code[pc]; break;
        case OP_zero: pc = m->stack[--m->sp] == 0 ? code[pc] : pc + 1; break;
        case OP_call: /* address, argument count */
            m->frames[m->depth++] = pc + 2;
            m->frames[m->depth++] = m->fp;
            m->fp = m->sp - code[pc + 1];
            pc = code[pc];
            break;
        case OP_ret:
            a = m->stack[m->sp - 1];
            m->sp = m->fp;
            m->stack[m->sp++] = a;
            m->fp = m->frames[--m->depth];
            pc = m->frames[--m->depth];
            break;
        case OP_get: m->stack[m->sp - 1] = m->memory[m->stack[m->sp - 1]]; break;
        case OP_put: m->sp -= 2; m->memory[m->stack[m->sp]] = m->stack[m->sp + 1]; break;
        case OP_print: printf("%d ", m->stack[--m->sp]); break;
        case OP_halt: return;
        default: abort();
        }
    }
}

int main(void)
{
    static const char *const programs[] = {
        "push 15 call fib 1 print halt "
        "fib: load 0 push 2 less zero more load 0 ret "
        "more: load 0 push 1 sub call fib 1 load 0 push 2 sub call fib 1 add ret",
        "push 2 outer: dup push 60 less zero done push 2 "
        "inner: load 1 load 1 mul load 0 push 1 add less zero prime "
        "load 0 load 1 mod zero composite load 1 push 1 add store 1 jump inner "
        "prime: load 0 print composite: pop push 1 add jump outer done: halt",
        "push 0 fill: dup push 20 less zero sum dup dup dup mul put push 1 add jump fill "
        "sum: pop push 0 push 0 more2: dup push 20 less zero end dup get load 0 add store 0 push 1 add jump more2 "
        "end: load 0 print halt",
    };
    for (int i = 0; i < 3; i++) {
        struct machine *m = calloc(1, sizeof *m);
        label_count = 0;
        assemble(programs[i]);
        run(m);
        printf("(%ld steps, %d words, top %d)\n", m->steps, code_size, m->sp);
        free(m);
    }
    return 0;
}
