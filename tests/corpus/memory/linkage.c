// Covers: static locals, weak and aliased symbols, thread-local globals, constant arrays, sections, common symbols.
#include <stdio.h>

int original = 5;
extern int renamed __attribute__((alias("original")));
int implementation(int x) { return x * 3 + original; }
int shortcut(int x) __attribute__((alias("implementation")));
__attribute__((weak)) int overridable(void) { return 11; }
extern int never_defined(void) __attribute__((weak));
static int hidden_state;
__attribute__((visibility("hidden"))) int hidden_global = 8;
_Thread_local int per_thread = 40;
static _Thread_local struct { long a, b; } per_thread_struct = {1, 2};
static __thread int zeroed[4];
__attribute__((section("custom_data"))) int placed = 21;
__attribute__((aligned(64))) static char wide_aligned[3] = {1, 2, 3};
const int read_only[3] = {7, 8, 9};
int tentative;
int tentative;
static inline int helper(int x) { return x + hidden_state; }
extern inline __attribute__((gnu_inline)) int only_inline(int x) { return x; }
__attribute__((constructor)) static void before_main(void) { hidden_state = 100; }

static int counter(void)
{
    static int calls = 10;
    static _Thread_local int per_thread_calls;
    per_thread_calls += 2;
    return calls++ + per_thread_calls;
}

static const char *name_of(int i)
{
    static const char *const names[] = {"zero", "one", "two"};
    static char buffer[16];
    if (i < 3)
        return names[i];
    snprintf(buffer, sizeof buffer, "#%d", i);
    return buffer;
}

int main(void)
{
    renamed = 6;
    printf("%d %d %d\n", original, shortcut(2), implementation(2));
    printf("%d %d\n", overridable(), never_defined ? never_defined() : -1);
    printf("%d %d\n", helper(1), hidden_global);
    per_thread += 2;
    per_thread_struct.b *= 21;
    zeroed[3] = per_thread;
    printf("%d %ld %d %d\n", per_thread, per_thread_struct.a + per_thread_struct.b, zeroed[3], zeroed[0]);
    printf("%d %d %d\n", placed, wide_aligned[2], (int)((unsigned long)wide_aligned % 64));
    tentative += read_only[1];
    printf("%d\n", tentative);
    for (int i = 0; i < 3; i++)
        printf("%d ", counter());
    printf("%s %s\n", name_of(2), name_of(7));
    return 0;
}
