// Covers: getopt and getopt_long, whose results are variables that the C library owns; rand with a seed; wide text.
// Flags: -g
#define _GNU_SOURCE
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uchar.h>
#include <wchar.h>

static int verbose, level = 1;

int main(int argc, char **argv)
{
    static const struct option options[] = {{"verbose", no_argument, &verbose, 1},
                                            {"level", required_argument, NULL, 'l'},
                                            {"name", optional_argument, NULL, 'n'},
                                            {0}};
    int c, index;
    opterr = 0;
    while ((c = getopt_long(argc, argv, "ab:l:n::", options, &index)) != -1)
        switch (c) {
        case 0: printf("long option %s\n", options[index].name); break;
        case 'a': puts("a"); break;
        case 'b': printf("b=%s\n", optarg); break;
        case 'l': level = atoi(optarg); break;
        case 'n': printf("name=%s\n", optarg ? optarg : "(none)"); break;
        case '?': printf("unknown %c\n", optopt ? optopt : '-'); break;
        }
    printf("%d %d, %d left:", verbose, level, argc - optind);
    for (int i = optind; i < argc; i++)
        printf(" %s", argv[i]);
    putchar('\n');

    unsigned seed = 7;
    int first = rand_r(&seed) % 1000, second = rand_r(&seed) % 1000;
    srand(42);
    int a = rand();
    srand(42);
    printf("%d %d %d\n", first, second, a == rand());

    const wchar_t *wide = L"w\u00efde \u20ac";
    const char16_t *u16 = u"a\u20ac\U0001F600";
    const char32_t *u32 = U"a\U0001F600";
    wchar_t buffer[32];
    wcscpy(buffer, wide);
    wcscat(buffer, L"!");
    printf("%zu %x %x %x %x %d\n", wcslen(buffer), buffer[1], u16[2], u16[3], u32[1], wcscmp(buffer, wide) > 0);
    swprintf(buffer, 32, L"%d-%ls", 12, L"abc");
    printf("%zu %lc\n", wcslen(buffer), (wint_t)buffer[3]);
    return 0;
}
