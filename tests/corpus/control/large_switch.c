// Covers: a switch of 600 cases with gaps, one of sparse 64-bit hashes, and a cleanup attribute on every way out.
#include <stdint.h>
#include <stdio.h>

#define CASE1(n) case (n) * 3: return (n) ^ 0x2a;
#define CASE10(n) CASE1(n) CASE1(n + 1) CASE1(n + 2) CASE1(n + 3) CASE1(n + 4) \
    CASE1(n + 5) CASE1(n + 6) CASE1(n + 7) CASE1(n + 8) CASE1(n + 9)
#define CASE100(n) CASE10(n) CASE10(n + 10) CASE10(n + 20) CASE10(n + 30) CASE10(n + 40) \
    CASE10(n + 50) CASE10(n + 60) CASE10(n + 70) CASE10(n + 80) CASE10(n + 90)

static int lookup(int x)
{
    switch (x) {
        CASE100(-100) CASE100(0) CASE100(100) CASE100(200) CASE100(300) CASE100(1000)
    default:
        return -1;
    }
}

#define HASH(n) ((n) * 0x9e3779b97f4a7c15u)
static int sparse(uint64_t x)
{
    switch (x) {
    case HASH(1): return 1;
    case HASH(2): return 2;
    case HASH(3): return 3;
    case HASH(5): return 5;
    case HASH(8): return 8;
    case HASH(13): return 13;
    case HASH(21): return 21;
    case HASH(34): return 34;
    case 0: return 100;
    case UINT64_MAX: return 200;
    default: return 0;
    }
}

static int trace;
static void leave(int *number) { trace = trace * 10 + *number; }

static int ways_out(int how)
{
    __attribute__((cleanup(leave))) int first = 1;
    for (int i = 0; i < 3; i++) {
        __attribute__((cleanup(leave))) int second = i + 2;
        if (how == 1 && i == 1)
            break;
        if (how == 2)
            continue;
        if (how == 3)
            return second * 100;
        if (how == 4 && i == 2)
            goto out;
    }
    first = 9;
out:
    return first;
}

int main(void)
{
    unsigned hash = 0;
    int found = 0;
    for (int x = -400; x < 3500; x++) {
        int value = lookup(x);
        found += value != -1;
        hash = hash * 31 + (unsigned)value;
    }
    printf("%d %08x %d %d %d\n", found, hash, lookup(-300), lookup(0), lookup(3297));
    for (uint64_t n = 0; n < 36; n++)
        printf("%d ", sparse(HASH(n)));
    printf("%d\n", sparse(UINT64_MAX));
    for (int how = 0; how < 5; how++) {
        trace = 0;
        int result = ways_out(how);
        printf("%d:%d ", result, trace);
    }
    putchar('\n');
    return 0;
}
