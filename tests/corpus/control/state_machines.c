// Covers: lexer as a state machine, table-driven automata, a protothread with switch, a big switch over strings.
// Flags: -g
#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum token { WORD, NUMBER, REAL, TEXT, SYMBOL, COMMENT, BAD, END };
static const char *const token_names[] = {"word", "number", "real", "text", "symbol", "comment", "bad", "end"};

static enum token next_token(const char **source, const char **start)
{
    enum { START, IN_WORD, IN_NUMBER, IN_REAL, IN_EXPONENT, IN_TEXT, IN_ESCAPE, IN_COMMENT, SLASH } state = START;
    for (;; ++*source) {
        char c = **source;
        switch (state) {
        case START:
            *start = *source;
            if (!c) return END;
            if (isspace((unsigned char)c)) break;
            if (isalpha((unsigned char)c) || c == '_') { state = IN_WORD; break; }
            if (isdigit((unsigned char)c)) { state = IN_NUMBER; break; }
            if (c == '"') { state = IN_TEXT; break; }
            if (c == '/') { state = SLASH; break; }
            ++*source;
            return strchr("+-*=<>(){};,", c) ? SYMBOL : BAD;
        case IN_WORD:
            if (!isalnum((unsigned char)c) && c != '_') return WORD;
            break;
        case IN_NUMBER:
            if (c == '.') state = IN_REAL;
            else if (c == 'e') state = IN_EXPONENT;
            else if (!isdigit((unsigned char)c)) return NUMBER;
            break;
        case IN_REAL:
            if (c == 'e') state = IN_EXPONENT;
            else if (!isdigit((unsigned char)c)) return REAL;
            break;
        case IN_EXPONENT:
            if (!isdigit((unsigned char)c) && c != '-') return REAL;
            break;
        case IN_TEXT:
            if (!c) return BAD;
            if (c == '"') return ++*source, TEXT;
            if (c == '\\') state = IN_ESCAPE;
            break;
        case IN_ESCAPE:
            if (!c) return BAD;
            state = IN_TEXT;
            break;
        case SLASH:
            if (c != '/') return SYMBOL;
            state = IN_COMMENT;
            break;
        case IN_COMMENT:
            if (c == '\n' || !c) return COMMENT;
            break;
        }
    }
}

/* Accepts binary numbers that are divisible by seven. */
static int divisible(const char *bits)
{
    static const unsigned char table[7][2] = {{0, 1}, {2, 3}, {4, 5}, {6, 0}, {1, 2}, {3, 4}, {5, 6}};
    int state = 0;
    while (*bits)
        state = table[state][*bits++ - '0'];
    return state == 0;
}

struct generator { int line, i, j; };
#define YIELD(g, value) do { (g)->line = __LINE__; return (value); case __LINE__:; } while (0)
static int triangle(struct generator *g)
{
    switch (g->line) {
    case 0:
        for (g->i = 1; g->i <= 4; g->i++) {
            for (g->j = 1; g->j <= g->i; g->j++)
                YIELD(g, g->i * 10 + g->j);
            YIELD(g, -g->i);
        }
    }
    return 0;
}

static int command(const char *word)
{
    unsigned hash = 0;
    for (const char *p = word; *p; p++)
        hash = hash * 31 + (unsigned char)*p;
    switch (hash) {
    case 3526536: return strcmp(word, "send") == 0 ? 1 : 0;
    case 3496342: return strcmp(word, "read") == 0 ? 2 : 0;
    case 113399775: return strcmp(word, "write") == 0 ? 3 : 0;
    case 3127582: return strcmp(word, "exit") == 0 ? 4 : 0;
    case 3198785: return strcmp(word, "help") == 0 ? 5 : 0;
    default: return -1;
    }
}

int main(void)
{
    const char *source = "let x_1 = 42 * (3.5e-2 - y);// note\n\"a \\\"q\\\"\" / # 7.e \"open", *start;
    enum token token;
    while ((token = next_token(&source, &start)) != END)
        printf("%s '%.*s'\n", token_names[token], (int)(source - start), start);
    printf("%d %d %d\n", divisible("10101"), divisible("1110"), divisible("111"));
    struct generator g = {0};
    for (int value; (value = triangle(&g)) != 0;)
        printf("%d ", value);
    putchar('\n');
    static const char *const commands[] = {"send", "read", "write", "exit", "help", "", "other"};
    for (int i = 0; i < 7; i++)
        printf("%d ", command(commands[i]));
    putchar('\n');
    return 0;
}
