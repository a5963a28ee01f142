// Covers: dense, sparse, negative, 64-bit, char and 128-bit switches, ranges, fall through, default in the middle.
// Flags: -g
#include <limits.h>
#include <stdio.h>

static int dense(int x)
{
    switch (x) {
    case 0: return 10;
    case 1: return 21;
    case 2: return 32;
    case 3:
    case 4: return 43;
    case 5: x += 2; // falls through
    case 6: x += 3; // falls through
    case 7: return x;
    default: return -1;
    case 8: return 80;
    }
}

static const char *sparse(int x)
{
    switch (x) {
    case INT_MIN: return "min";
    case -1000000: return "minus a million";
    case -1: return "minus one";
    case 0: return "zero";
    case 17: return "seventeen";
    case 100000: return "lots";
    case INT_MAX: return "max";
    }
    return "other";
}

static int wide(unsigned long x)
{
    switch (x) {
    case 0x8000000000000000: return 1;
    case 0xffffffffffffffff: return 2;
    case 0x100000000: return 3;
    case 0: return 4;
    default: return 5;
    }
}

static int letter(char c)
{
    switch (c) {
    case 'a' ... 'f': return c - 'a' + 10;
    case 'A' ... 'F': return c - 'A' + 10;
    case '0' ... '9': return c - '0';
    case -128 ... -1: return -2;
    default: return -1;
    }
}

static int huge(__int128 x)
{
    switch (x) {
    case (__int128)1 << 100: return 100;
    case -((__int128)1 << 90): return -90;
    case 5: return 5;
    default: return 0;
    }
}

static int nested(int a, int b)
{
    int total = 0;
    for (int i = 0; i < 10; i++) {
        switch ((a + i) % 4) {
        case 0: continue;
        case 1:
            switch (b) {
            case 1: total += 100; break;
            default: total += 7;
            }
            break;
        case 2: total += i; break;
        case 3: if (i > 7) goto out; total--; break;
        }
        total *= 2;
    }
out:
    return total;
}

int main(void)
{
    for (int i = -2; i < 11; i++)
        printf("%d ", dense(i));
    putchar('\n');
    int keys[] = {INT_MIN, -1000000, -1, 0, 1, 17, 100000, INT_MAX};
    for (unsigned i = 0; i < 8; i++)
        puts(sparse(keys[i]));
    printf("%d %d %d %d %d\n", wide(1UL << 63), wide(-1), wide(1UL << 32), wide(0), wide(9));
    for (const char *c = "afAF09gz \x80\xff"; *c; c++)
        printf("%d ", letter(*c));
    putchar('\n');
    printf("%d %d %d %d\n", huge((__int128)1 << 100), huge(-((__int128)1 << 90)), huge(5), huge(6));
    for (int a = 0; a < 4; a++)
        printf("%d %d ", nested(a, 1), nested(a, 2));
    putchar('\n');
    return 0;
}
