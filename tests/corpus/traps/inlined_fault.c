// Covers: a fault in a function that -O2 inlines: the report names the inlined function by its inlined-at location.
// Flags: -g
#include <stdio.h>

static long *volatile source;

static inline __attribute__((always_inline)) long load(const long *p)
{
    return *p;
}

static inline __attribute__((always_inline)) long load_pair(const long *p)
{
    return load(p) + load(p + 1);
}

int main(void)
{
    long pair[2] = {4, 5};
    printf("%ld\n", load_pair(pair));
    fflush(stdout);
    printf("%ld\n", load_pair(source));
    return 0;
}
