// Covers: a Brainf interpreter with a jump table, running programs that print, reverse and multiply.
#include <stdio.h>
#include <string.h>

static unsigned char tape[3000];
static short jumps[1000];

static long run(const char *code, const char *input)
{
    int open[64], depth = 0;
    long steps = 0;
    for (int i = 0; code[i]; i++)
        if (code[i] == '[') {
            open[depth++] = i;
        } else if (code[i] == ']') {
            int start = open[--depth];
            jumps[start] = (short)i;
            jumps[i] = (short)start;
        }
    memset(tape, 0, sizeof tape);
    unsigned char *cell = tape;
    for (int pc = 0; code[pc]; pc++, steps++)
        switch (code[pc]) {
        case '>': cell++; break;
        case '<': cell--; break;
        case '+': ++*cell; break;
        case '-': --*cell; break;
        case '.': putchar(*cell); break;
        case ',': *cell = *input ? (unsigned char)*input++ : 0; break;
        case '[': if (!*cell) pc = jumps[pc]; break;
        case ']': if (*cell) pc = jumps[pc]; break;
        }
    return steps;
}

int main(void)
{
    /* 8 * 9 is H; 11 * 3 more is i; 8 * 9 less is an exclamation mark. */
    long a = run("++++++++[>+++++++++<-]>.>+++++++++++[<+++>-]<.>++++++++[<--------->-]<.", "");
    /* Reads a line and prints it reversed, then each of its bytes three times. */
    long b = run(">,[>,]<[.<]", "stillpoint");
    b += run(",[>+++[<.>-]<,]", "abc");
    /* Three nested loops: 5 * 5 * 3 in two cells. */
    long c = run("+++++[>+++++[>+++[>+>+<<-]<-]<-]>>>.>++.", "");
    /* Counts two cells of 200 down against each other, 200 times. */
    c += run("+++++[>++++++++[>+++++<-]<-]>>[>+>+<<-]>>[<[>>+>+<<<-]>>>[<<<+>>>-]<<-]>+.", "");
    printf("\n%ld %ld %ld\n", a, b, c);
    return 0;
}
