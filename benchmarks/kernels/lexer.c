// SPDX-License-Identifier: MIT
// Switch: a lexer as a state machine over generated source text.
enum { SMALL = 1, FULL = 620 };
#include "kernel.h"

enum { BYTES = 100000 };

enum state { START, NAME, NUMBER, FRACTION, STRING, ESCAPE, SLASH, LINE_COMMENT, BLOCK_COMMENT, STAR };

static char text[BYTES + 1];

static void make_text(uint32_t random)
{
    static const char *const pieces[] = {
        "while", "x1", " ", "\n", "3.1415", "42", "(", ")", "\"a \\\" b\"", "// note\n", "/* a * b */",
        "+", "==", "_long_name", ";", "\t",
    };
    int at = 0;
    while (at < BYTES) {
        const char *piece = pieces[next_random(&random) >> 7 & 15];
        for (; *piece != 0 && at < BYTES; piece++)
            text[at++] = *piece;
    }
    text[BYTES] = 0;
}

static int is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static void scan(const char *p, uint32_t counts[8])
{
    enum state state = START;
    for (;; p++) {
        char c = *p;
        switch (state) {
        case NAME:
            if (is_letter(c) || is_digit(c))
                continue;
            counts[0]++;
            break;
        case NUMBER:
            if (is_digit(c))
                continue;
            if (c == '.') {
                state = FRACTION;
                continue;
            }
            counts[1]++;
            break;
        case FRACTION:
            if (is_digit(c))
                continue;
            counts[2]++;
            break;
        case STRING:
            if (c == '\\')
                state = ESCAPE;
            else if (c == '"')
                counts[3]++, state = START;
            if (c != 0)
                continue;
            break;
        case ESCAPE:
            state = STRING;
            if (c != 0)
                continue;
            break;
        case SLASH:
            if (c == '/' || c == '*') {
                state = c == '/' ? LINE_COMMENT : BLOCK_COMMENT;
                continue;
            }
            counts[4]++;
            break;
        case LINE_COMMENT:
            if (c != '\n' && c != 0)
                continue;
            counts[5]++;
            break;
        case BLOCK_COMMENT:
            if (c == '*')
                state = STAR;
            if (c != 0)
                continue;
            break;
        case STAR:
            state = c == '/' ? START : c == '*' ? STAR : BLOCK_COMMENT;
            counts[6] += c == '/';
            if (c != 0)
                continue;
            break;
        case START: break;
        }
        if (c == 0)
            return;
        state = is_letter(c) ? NAME : is_digit(c) ? NUMBER : c == '"' ? STRING : c == '/' ? SLASH : START;
        counts[7] += state == START && c > ' ';
    }
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    make_text(2024);
    for (int r = 0; r < repetitions; r++) {
        uint32_t counts[8] = {0};
        scan(text + r % 64, counts);
        for (int i = 0; i < 8; i++)
            hash = mix(hash, counts[i]);
    }
    return hash;
}
