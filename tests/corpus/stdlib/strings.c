// Covers: string.h and stdlib.h text functions: copy, compare, search, tokenize, convert, ctype.
#include <ctype.h>
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

static int sign(int x) { return (x > 0) - (x < 0); }

static void tokens(const char *source)
{
    char copy[64], *state;
    strcpy(copy, source);
    for (char *word = strtok_r(copy, " ,;", &state); word; word = strtok_r(NULL, " ,;", &state))
        printf("[%s]", word);
    putchar('\n');
}

static void numbers(const char *text, int base)
{
    char *end;
    errno = 0;
    long value = strtol(text, &end, base);
    printf("%ld '%s' %d\n", value, end, errno == ERANGE);
}

int main(void)
{
    char buffer[64] = "start";
    printf("%zu %zu\n", strlen(buffer), strnlen("bounded", 3));
    strcat(buffer, "-middle");
    strncat(buffer, "-ending", 4);
    puts(buffer);
    strncpy(buffer + 40, "padded", 10);
    printf("%d %s\n", buffer[49], buffer + 40);
    printf("%d %d %d %d\n", sign(strcmp("abc", "abd")), sign(strcmp("abc", "ab")), strcmp("same", "same"),
           strncmp("prefix1", "prefix2", 6));
    printf("%s %s %s\n", strchr("hello", 'l'), strrchr("hello", 'l'), strstr("find the needle", "the"));
    printf("%d %zu %zu %s\n", strchr("abc", 'z') == NULL, strspn("123abc", "0123456789"), strcspn("abc;def", ";"),
           strpbrk("key=value", "=:"));
    tokens("one, two;three  four");
    numbers("  -42rest", 10);
    numbers("0x1fg", 0);
    numbers("777", 8);
    numbers("zz", 36);
    numbers("99999999999999999999", 10);
    numbers("none", 10);
    printf("%d %ld %g %g\n", atoi("123abc"), atol("-5000000000"), atof("2.5e3"), strtod("-.125x", NULL));
    printf("%lu %llu\n", strtoul("18446744073709551615", NULL, 10), strtoull("ff", NULL, 16));
    for (const char *c = "aZ5 _\t!"; *c; c++)
        printf("%d%d%d%d%d%d ", !!isalpha(*c), !!isdigit(*c), !!isspace(*c), !!isupper(*c), !!ispunct(*c), !!isalnum(*c));
    putchar('\n');
    char shout[] = "make me loud";
    for (char *c = shout; *c; c++)
        *c = (char)toupper((unsigned char)*c);
    puts(shout);
    char *copy = strdup("duplicate"), *part = strndup("truncated", 5);
    printf("%s %s\n", copy, part);
    free(copy), free(part);
    int a;
    char word[10], set[10];
    float f;
    printf("%d", sscanf("12:word 3.5 abc123", "%d:%9s %f %9[a-c]", &a, word, &f, set));
    printf(" %d %s %g %s\n", a, word, f, set);
    snprintf(buffer, 12, "%s", "cut after eleven characters");
    printf("%s %d\n", buffer, snprintf(NULL, 0, "%d", 123456));
    printf("|%5d|%-5d|%05d|%+d|% d|%x|%#X|%o|%c|%10.3s|%-10s|%.0f|%8.3f|%e|%G|\n", 42, 42, 42, 42, 42, 255, 255, 8,
           'c', "abcdef", "left", 2.5, 3.14159, 12345.678, 1e-10);
    printf("%hhu %hu %ld %lld %zd %jd %td\n", (unsigned char)300, (unsigned short)70000, -1L, -2LL, (ssize_t)-3,
           (intmax_t)-4, (ptrdiff_t)-5);
    printf("%s\n", strerror(ENOENT));
    return 0;
}
