// Covers: va_list handed to the C library: vprintf, vsnprintf twice over a copy, vsscanf, vfprintf.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

__attribute__((format(printf, 1, 2))) static int say(const char *format, ...)
{
    va_list list;
    va_start(list, format);
    int written = vprintf(format, list);
    va_end(list);
    return written;
}

static char *text_of(const char *format, ...)
{
    va_list list, again;
    va_start(list, format);
    va_copy(again, list);
    int size = vsnprintf(NULL, 0, format, list);
    va_end(list);
    char *text = malloc((size_t)size + 1);
    vsnprintf(text, (size_t)size + 1, format, again);
    va_end(again);
    return text;
}

static int scan(const char *text, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    int found = vsscanf(text, format, list);
    va_end(list);
    return found;
}

/* The list is used here first, then by the callee from where it stands. */
static void labelled(int count, ...)
{
    va_list list;
    va_start(list, count);
    for (int i = 0; i < count; i++)
        say("[%s=%g]", va_arg(list, char *), va_arg(list, double));
    const char *rest = va_arg(list, char *);
    vfprintf(stdout, rest, list);
    va_end(list);
}

int main(void)
{
    printf(" (%d)\n", say("%d %s %5.2f %c %lx %%", -42, "str", 3.14159, 'q', 0xdeadbeefcafeUL));
    printf(" (%d)\n", say("%d %d %d %d %d %d %d %d", 1, 2, 3, 4, 5, 6, 7, 8));
    printf(" (%d)\n", say("%g %g %g %g %g %g %g %g %g %g %d", 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11));
    char *text = text_of("%0*d|%-8s|%+.3e|%hhd|%hd|%lld|%zu|%p", 8, 1234, "left", 12345.678, (char)-1, (short)-2,
                         -3LL, (size_t)4, NULL);
    puts(text);
    free(text);
    int a, n;
    double d;
    char word[16], c;
    unsigned long h;
    n = scan("17 2.5 hello x ff", "%d %lf %15s %c %lx", &a, &d, word, &c, &h);
    printf("%d: %d %g %s %c %lu\n", n, a, d, word, c, h);
    labelled(2, "x", 1.5, "y", -2.0, " %s %d %.1f\n", "rest", 9, 0.5);
    long big = 1;
    printf("%d%n|", 12345, &a);
    printf("%d %s %s %d %g %d %ld %g %s\n", a, "b", "c", 4, 5.5, 6, big << 40, 8.25, "last");
    printf("%f %e %g %a\n", 1e10, 1e-10, 1e-5, 1.0);
    return 0;
}
