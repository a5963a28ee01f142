// Covers: a backtracking regular-expression matcher and one that simulates an NFA; both must agree.
// Flags: -g
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int match_here(const char *re, const char *text);

static int single(const char *re, char c)
{
    if (*re == '[') {
        int inverted = *++re == '^', found = 0;
        for (re += inverted; *re != ']'; re++)
            if (re[1] == '-' && re[2] != ']') {
                found |= c >= re[0] && c <= re[2];
                re += 2;
            } else {
                found |= c == *re;
            }
        return c && found != inverted;
    }
    return c && (*re == '.' || *re == c);
}

static const char *after(const char *re)
{
    if (*re == '[')
        while (*re != ']')
            re++;
    return re + 1;
}

static int match_here(const char *re, const char *text)
{
    if (!*re)
        return 1;
    if (re[0] == '$' && !re[1])
        return !*text;
    const char *rest = after(re);
    switch (*rest) {
    case '*':
    case '+': {
        int most = 0;
        while (single(re, text[most]))
            most++;
        for (; most >= (*rest == '+'); most--)
            if (match_here(rest + 1, text + most))
                return 1;
        return 0;
    }
    case '?':
        return (single(re, *text) && match_here(rest + 1, text + 1)) || match_here(rest + 1, text);
    }
    return single(re, *text) && match_here(rest, text + 1);
}

static int backtrack(const char *re, const char *text)
{
    if (*re == '^')
        return match_here(re + 1, text);
    do
        if (match_here(re, text))
            return 1;
    while (*text++);
    return 0;
}

struct state { const char *re; char repeat; };
static struct state states[32];
static int state_count;

static unsigned long close_over(unsigned long set)
{
    for (int i = 0; i < state_count; i++)
        if (set >> i & 1 && (states[i].repeat == '*' || states[i].repeat == '?'))
            set |= 1ul << (i + 1);
    return set;
}

static int simulate(const char *re, const char *text)
{
    int anchored = *re == '^', to_end = 0;
    state_count = 0;
    for (re += anchored; *re;) {
        if (re[0] == '$' && !re[1]) {
            to_end = 1;
            break;
        }
        const char *rest = after(re);
        char repeat = strchr("*+?", *rest) && *rest ? *rest : 0;
        states[state_count++] = (struct state){re, repeat};
        re = rest + (repeat != 0);
    }
    unsigned long accept = 1ul << state_count, set = close_over(1);
    for (;; text++) {
        if (set & accept && (!to_end || !*text))
            return 1;
        if (!*text)
            return 0;
        unsigned long next = anchored ? 0 : 1;
        for (int i = 0; i < state_count; i++)
            if (set >> i & 1 && single(states[i].re, *text))
                next |= states[i].repeat == '*' || states[i].repeat == '+' ? 3ul << i : 2ul << i;
        set = close_over(next);
    }
}

int main(void)
{
    static const char *const patterns[] = {"abc", "^a.c$", "a*b+c?", "[a-c]+[0-9]*$", "^[^x]*x", "colou?r", ".*end$", "^$",
                                           "x*y*z*$", "a?a?a?a?a?aaaaa"};
    static const char *const texts[] = {"", "abc", "xabcx", "aXc", "bbb", "cab123", "color", "colour", "the end", "aaaaa",
                                        "xyz", "no x here", "abab"};
    for (unsigned p = 0; p < sizeof patterns / sizeof patterns[0]; p++) {
        printf("%-16s", patterns[p]);
        for (unsigned t = 0; t < sizeof texts / sizeof texts[0]; t++) {
            int a = backtrack(patterns[p], texts[t]), b = simulate(patterns[p], texts[t]);
            putchar(a != b ? '!' : a ? '1' : '.');
        }
        putchar('\n');
    }
    return 0;
}
