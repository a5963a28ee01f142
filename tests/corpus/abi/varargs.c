// Covers: own variadic functions: ints, doubles, long long, pointers, structs, __int128, va_copy, spilled arguments.
#include <stdarg.h>
#include <stdio.h>

struct small { int a, b; };
struct floats { double x, y; };
struct large { long v[4]; };
struct split { double d; long l; };

static long sum_ints(int count, ...)
{
    va_list list;
    long sum = 0;
    va_start(list, count);
    for (int i = 0; i < count; i++)
        sum = sum * 3 + va_arg(list, int);
    va_end(list);
    return sum;
}

static double sum_doubles(int count, ...)
{
    va_list list, again;
    double sum = 0;
    va_start(list, count);
    va_copy(again, list);
    for (int i = 0; i < count; i++)
        sum += va_arg(list, double) * (i + 1);
    for (int i = 0; i < count; i++)
        sum -= va_arg(again, double);
    va_end(again);
    va_end(list);
    return sum;
}

static void show(const char *kinds, ...)
{
    va_list list;
    va_start(list, kinds);
    for (; *kinds; kinds++)
        switch (*kinds) {
        case 'i': printf("%d ", va_arg(list, int)); break;
        case 'u': printf("%u ", va_arg(list, unsigned)); break;
        case 'l': printf("%lld ", va_arg(list, long long)); break;
        case 'd': printf("%g ", va_arg(list, double)); break;
        case 's': printf("%s ", va_arg(list, const char *)); break;
        case 'p': printf("%d ", *va_arg(list, int *)); break;
        case 'S': {
            struct small s = va_arg(list, struct small);
            printf("{%d %d} ", s.a, s.b);
            break;
        }
        case 'F': {
            struct floats f = va_arg(list, struct floats);
            printf("{%g %g} ", f.x, f.y);
            break;
        }
        case 'L': {
            struct large l = va_arg(list, struct large);
            printf("{%ld %ld %ld %ld} ", l.v[0], l.v[1], l.v[2], l.v[3]);
            break;
        }
        case 'X': {
            struct split x = va_arg(list, struct split);
            printf("{%g %ld} ", x.d, x.l);
            break;
        }
        case 'q': {
            __int128 q = va_arg(list, __int128);
            printf("%ld:%lu ", (long)(q >> 64), (unsigned long)q);
            break;
        }
        case 'f': printf("%d ", va_arg(list, int (*)(int))(20)); break;
        }
    va_end(list);
    putchar('\n');
}

static long take(va_list *list) { return va_arg(*list, long); }
static long nested(int count, ...)
{
    va_list list;
    va_start(list, count);
    long result = 0;
    while (count--)
        result = result * 10 + take(&list);
    va_end(list);
    return result;
}

static int add_one(int x) { return x + 1; }

int main(void)
{
    int value = 77;
    __int128 huge = (__int128)-5 * 4294967296 * 4294967296 + 9;
    printf("%ld %ld\n", sum_ints(3, 1, 2, 3), sum_ints(12, 1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12));
    printf("%g\n", sum_doubles(11, 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11.5));
    show("iuldsp", -1, 4000000000u, -1234567890123LL, 2.5, "text", &value);
    show("SFLXq", (struct small){1, 2}, (struct floats){3, 4}, (struct large){{5, 6, 7, 8}}, (struct split){9, 10}, huge);
    show("iiiiiqi", 1, 2, 3, 4, 5, huge, 6);
    show("iiiqiqi", 1, 2, 3, huge, 4, huge, 5);
    show("iiiiXFi", 1, 2, 3, 4, (struct split){5, 6}, (struct floats){7, 8}, 9);
    show("dddddddXFdS", 1., 2., 3., 4., 5., 6., 7., (struct split){8, 9}, (struct floats){10, 11}, 12., (struct small){1, 2});
    show("fis", add_one, (int)(char)-3, "end");
    printf("%ld\n", nested(9, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
    return 0;
}
