// Covers: words of a text from stdin counted in a hash table with open addressing, sorted by count; line statistics.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 512 };
struct slot { char *word; int count, first_line; };
static struct slot slots[SLOTS];

static struct slot *lookup(const char *word)
{
    unsigned hash = 2166136261u;
    for (const char *p = word; *p; p++)
        hash = (hash ^ (unsigned char)*p) * 16777619u;
    for (unsigned i = hash % SLOTS;; i = (i + 1) % SLOTS)
        if (!slots[i].word || strcmp(slots[i].word, word) == 0)
            return &slots[i];
}

static int by_count(const void *a, const void *b)
{
    const struct slot *p = *(struct slot *const *)a, *q = *(struct slot *const *)b;
    return p->count != q->count ? q->count - p->count : strcmp(p->word, q->word);
}

int main(void)
{
    char word[64];
    int c, length = 0, line = 1, characters = 0, words = 0, longest = 0, in_line = 0;
    do {
        c = getchar();
        characters += c != EOF;
        if (isalpha(c) || (c == '\'' && length > 0)) {
            if (length < 63)
                word[length++] = (char)tolower(c);
        } else if (length > 0) {
            word[length] = 0;
            struct slot *s = lookup(word);
            if (!s->word) {
                s->word = strdup(word);
                s->first_line = line;
            }
            s->count++;
            words++;
            length = 0;
        }
        in_line = c == '\n' ? 0 : in_line + 1;
        longest = in_line > longest ? in_line : longest;
        line += c == '\n';
    } while (c != EOF);
    struct slot *order[SLOTS];
    size_t used = 0;
    for (int i = 0; i < SLOTS; i++)
        if (slots[i].word)
            order[used++] = &slots[i];
    qsort(order, used, sizeof order[0], by_count);
    printf("%d lines, %d words, %d characters, %zu different, longest line %d\n", line - 1, words, characters, used, longest);
    for (size_t i = 0; i < used && i < 12; i++)
        printf("%3d %-10s first in line %d\n", order[i]->count, order[i]->word, order[i]->first_line);
    for (size_t i = 0; i < used; i++)
        free(order[i]->word);
    return 0;
}
