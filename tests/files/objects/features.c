// What an object file has besides straight code: data of all sorts, calls of all sorts, and what lies in libraries.
#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct item { int number; double half; const char *name; struct item *next; int (*function)(int); };

static int increment(int x) { return x + 1; }
static int twice(int x) { return x * 2; }

int zero[1000];
int initialized[4] = { 1, 2, 3 };
int tentative;
extern char **environ;
static struct item second = { 2, 1.0, "second", 0, twice };
struct item first = { 1, 0.5, "first", &second, increment };
const char *const words[] = { "alpha", "beta", "gamma" };
const int *const inside = &initialized[2];
static const double numbers[] = { 1.5, -2.25, 1e300 };
_Thread_local int in_thread = 7;
_Thread_local char zero_in_thread[40];
__attribute__((weak)) int weak_value = 11;
__attribute__((weak)) int weak_function(void) { return 12; }
extern int nowhere(void) __attribute__((weak));
extern int other_name __attribute__((alias("weak_value")));
int other_function(int) __attribute__((alias("visible")));
__attribute__((visibility("hidden"))) int hidden_value = 13;
__attribute__((section("own_section"))) int in_section_1 = 21;
__attribute__((section("own_section"))) int in_section_2 = 22;
extern int __start_own_section[], __stop_own_section[];
__attribute__((aligned(256))) char aligned_value[3] = "ab";
static __int128 wide = (__int128)1 << 100;

static char order[8];
__attribute__((constructor(300))) static void later(void) { strcat(order, "b"); }
__attribute__((constructor(200))) static void earlier(void) { strcat(order, "a"); }
__attribute__((constructor)) static void last(void) { strcat(order, "c"); }
__attribute__((destructor)) static void finish(void) { puts("finished"); fflush(stdout); }

int visible(int x) { return x * 3; }

__attribute__((noinline)) static long many(int a, long b, int c, long d, int e, long f, int g, long h, double i, char j)
{
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + (long)(9 * i) + 10 * j;
}

static int add_all(const char *kinds, ...)
{
    va_list list;
    va_start(list, kinds);
    double sum = 0;
    for (; *kinds; kinds++)
        sum += *kinds == 'i' ? va_arg(list, int) : *kinds == 'l' ? va_arg(list, long) : va_arg(list, double);
    va_end(list);
    return (int)sum;
}

static int compare(const void *left, const void *right) { return *(const int *)left - *(const int *)right; }

// Labels as values.
static int interpret(const unsigned char *code)
{
    static const void *const labels[] = { &&stop, &&add, &&multiply, &&subtract };
    int value = 1;
    goto *labels[*code++];
add:
    value += *code++;
    goto *labels[*code++];
multiply:
    value *= *code++;
    goto *labels[*code++];
subtract:
    value -= *code++;
    goto *labels[*code++];
stop:
    return value;
}

__attribute__((noinline)) static const char *name_of(int number)
{
    switch (number) {
    case 0: return "nothing";
    case 1: return "one";
    case 2: return "two";
    case 3: return "three";
    case 4: return "four";
    default: return "many";
    }
}

__attribute__((noinline)) static int dispatch(int number, int x)
{
    switch (number) {
    case 0: return increment(x);
    case 1: return twice(x) + printf("1");
    case 2: return x - 5;
    case 3: return x * x + printf("3");
    case 4: return abs(x);
    case 5: return x ^ 77;
    default: return 0;
    }
}

struct large { long values[9]; };
__attribute__((noinline)) static struct large make(long seed)
{
    struct large made;
    for (int i = 0; i < 9; i++)
        made.values[i] = seed * i;
    return made;
}
__attribute__((noinline)) static long sum_of(struct large value, int from)
{
    long sum = 0;
    for (int i = from; i < 9; i++)
        sum += value.values[i];
    return sum;
}

struct pair { double x; long y; };
__attribute__((noinline)) struct pair swapped(struct pair p)
{
    struct pair result = { (double)p.y, (long)p.x };
    return result;
}

__attribute__((noinline)) static uint16_t rotate16(uint16_t x, int by) { return x << (by & 15) | x >> (-by & 15); }
__attribute__((noinline)) static uint8_t rotate8(uint8_t x, int by) { return x << (by & 7) | x >> (-by & 7); }

static void libraries(double x, float y, int n)
{
    printf("%.6f %.6f %.6f %.6f\n", fmod(x, 0.7), sin(x), pow(x, 1.5), fma(x, x, x));
    printf("%.6f %.6f %.6f %.6f\n", fmodf(y, 0.3f), floor(x), ceilf(y), round(x));
    printf("%ld %ld %.3f\n", lrint(x), lroundf(y), ldexp(x, n));
    printf("%d %d %d %d\n", isnan(x), isinf(1 / (x - x)), isfinite(x), isnormal(x));
    int exponent;
    double fraction = frexp(x, &exponent);
    printf("%.6f %d\n", fraction, exponent);
    __int128 big = wide * n + 12345;
    printf("%llx %llx %.3e\n", (long long)(big / (n + 6)), (long long)(big % 1000000007), (double)big);
    printf("%llx\n", (long long)((unsigned __int128)(x * 1e20) >> 3));
    unsigned u = n * 2654435761u;
    printf("%d %d %d %d\n", __builtin_popcount(u), __builtin_clz(u), __builtin_ctz(u), __builtin_popcountll(u * 7ull));
    printf("%d %d %u %u\n", __builtin_clzll(u), __builtin_ctzll((u + 0ull) << 20), rotate16((uint16_t)u, n), rotate8((uint8_t)u, n));
    printf("%x %llx\n", __builtin_bswap32(u), (long long)__builtin_bswap64(u));
}

int main(int argc, char **argv)
{
    int unsorted[] = { 5, 1, 4, 2, 3 };
    qsort(unsorted, 5, sizeof unsorted[0], compare);
    for (int i = 0; i < 5; i++)
        printf("%d ", unsorted[i] + zero[i]);
    puts(order);
    for (struct item *at = &first; at; at = at->next)
        printf("%d %g %s %d\n", at->number, at->half, at->name, at->function(20));
    printf("%s %d %g %d %d\n", words[argc], *inside, numbers[argc], tentative, environ != 0);
    in_thread += argc;
    zero_in_thread[3] = (char)in_thread;
    printf("%d %d\n", in_thread, zero_in_thread[3]);
    printf("%d %d %d %d %d\n", weak_value, weak_function(), nowhere == 0, other_name, other_function(5));
    printf("%d %ld %d\n", hidden_value, (long)(__stop_own_section - __start_own_section), in_section_1 + in_section_2);
    printf("%d %s\n", (int)((uintptr_t)aligned_value % 256), aligned_value);
    printf("%ld %d\n", many(argc, 2, 3, 4, 5, 6, 7, 8, 9.5, 10), add_all("ildildildild", 1, 2l, 3.0, 4, 5l, 6.0, 7, 8l, 9.0, 10, 11l, 12.0));
    static const unsigned char code[] = { 1, 5, 2, 7, 3, 2, 1, 100, 0 };
    printf("%d\n", interpret(code));
    for (int i = 0; i < 7; i++)
        printf("%s %d\n", name_of(i), dispatch(i, i + argc));
    struct large made = make(argc + 2);
    printf("%ld %ld\n", sum_of(made, 1), made.values[8]);
    struct pair p = swapped((struct pair){ 2.5, argc });
    printf("%g %ld\n", p.x, p.y);
    int (*functions[])(int) = { increment, twice, visible, other_function };
    for (int i = 0; i < 4; i++)
        printf("%d ", functions[(i + argc) % 4](i + 10));
    char space[argc * 100 + 1];
    memset(space, 'x', sizeof space - 1);
    space[sizeof space - 1] = 0;
    printf("%zu\n", strlen(space));
    libraries(argc + 1.75, argc + 0.625f, argc + 2);
    return argc + 4;
}
