// Covers: a JSON parser to a tagged union tree, a printer, queries, and error positions.
// Flags: -g
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { NONE, TRUTH, NUMBER, TEXT, LIST, OBJECT };
struct value {
    enum kind kind;
    int count;
    union { int truth; double number; char *text; struct value *items; };
    char **keys;
};

static const char *at;
static int parse(struct value *v);

static void skip(void) { at += strspn(at, " \t\r\n"); }
static int take(const char *word)
{
    size_t n = strlen(word);
    if (strncmp(at, word, n) != 0)
        return 0;
    at += n;
    return 1;
}

static char *parse_text(void)
{
    if (!take("\""))
        return NULL;
    size_t capacity = 8, size = 0;
    char *text = malloc(capacity);
    for (; *at != '"'; at++) {
        char c = *at;
        if ((unsigned char)c < 0x20)
            return free(text), NULL;
        if (c == '\\') {
            const char *escape = strchr("n\nt\tr\rb\bf\f\"\"\\\\//", *++at);
            if (*at == 'u') {
                unsigned code;
                sscanf(at + 1, "%4x", &code);
                c = code < 0x80 ? (char)code : '?';
                at += 4;
            } else if (escape && *at) {
                c = escape[1];
            } else {
                return free(text), NULL;
            }
        }
        if (size + 2 > capacity)
            text = realloc(text, capacity *= 2);
        text[size++] = c;
    }
    at++;
    text[size] = 0;
    return text;
}

static int parse_members(struct value *v, enum kind kind, const char *close)
{
    *v = (struct value){.kind = kind};
    for (skip(); !take(close); skip()) {
        if (v->count && !take(","))
            return 0;
        skip();
        v->items = realloc(v->items, sizeof *v->items * (size_t)(v->count + 1));
        v->items[v->count] = (struct value){NONE};
        if (kind == OBJECT) {
            v->keys = realloc(v->keys, sizeof *v->keys * (size_t)(v->count + 1));
            char *key = parse_text();
            if (!key)
                return 0;
            v->keys[v->count] = key;
            skip();
            if (!take(":"))
                return v->count++, 0;
        }
        v->count++;
        if (!parse(&v->items[v->count - 1]))
            return 0;
    }
    return 1;
}

static int parse(struct value *v)
{
    skip();
    if (take("null")) return v->kind = NONE, 1;
    if (take("true")) return *v = (struct value){TRUTH, .truth = 1}, 1;
    if (take("false")) return *v = (struct value){TRUTH, .truth = 0}, 1;
    if (take("[")) return parse_members(v, LIST, "]");
    if (take("{")) return parse_members(v, OBJECT, "}");
    if (*at == '"') {
        v->kind = TEXT;
        return (v->text = parse_text()) ? 1 : (v->kind = NONE, 0);
    }
    char *end;
    if (*at != '-' && !isdigit((unsigned char)*at))
        return 0;
    *v = (struct value){NUMBER, .number = strtod(at, &end)};
    at = end;
    return 1;
}

static void discard(struct value *v)
{
    for (int i = 0; v->kind >= LIST && i < v->count; i++) {
        discard(&v->items[i]);
        if (v->keys)
            free(v->keys[i]);
    }
    free(v->keys);
    if (v->kind >= TEXT)
        free(v->text);
}

static void print(const struct value *v)
{
    switch (v->kind) {
    case NONE: printf("null"); break;
    case TRUTH: printf(v->truth ? "true" : "false"); break;
    case NUMBER: printf("%.12g", v->number); break;
    case TEXT: printf("\"%s\"", v->text); break;
    case LIST:
    case OBJECT:
        putchar(v->kind == LIST ? '[' : '{');
        for (int i = 0; i < v->count; i++) {
            if (i)
                putchar(',');
            if (v->kind == OBJECT)
                printf("\"%s\":", v->keys[i]);
            print(&v->items[i]);
        }
        putchar(v->kind == LIST ? ']' : '}');
    }
}

static double total(const struct value *v)
{
    double sum = v->kind == NUMBER ? v->number : 0;
    for (int i = 0; v->kind >= LIST && i < v->count; i++)
        sum += total(&v->items[i]);
    return sum;
}

int main(void)
{
    static const char *const documents[] = {
        " { \"name\" : \"corpus\", \"sizes\": [1, -2.5e2, 0.125], \"nested\": {\"a\": [[], {}], \"b\": null}, \"ok\": true } ",
        "[\"esc \\\"q\\\" \\\\ \\u0041\\t|\", false, [[[[[42]]]]]]", "3.5", "[1, 2", "{\"a\" 1}", "[1 2]", "\"open", "", "[tru]",
    };
    for (unsigned i = 0; i < sizeof documents / sizeof documents[0]; i++) {
        struct value v = {NONE};
        at = documents[i];
        int good = parse(&v) && (skip(), !*at);
        if (good)
            print(&v), printf(" total %g\n", total(&v));
        else
            printf("error at %td\n", at - documents[i]);
        discard(&v);
    }
    return 0;
}
