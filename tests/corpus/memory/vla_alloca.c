// Covers: variable-length arrays, alloca, stack save and restore in loops, multi-dimensional VLA parameters.
#include <alloca.h>
#include <stdio.h>
#include <string.h>

static long fill(int n)
{
    long cells[n];
    for (int i = 0; i < n; i++)
        cells[i] = (long)i * i;
    long sum = 0;
    for (int i = n - 1; i >= 0; i--)
        sum += cells[i];
    return sum + (long)sizeof cells;
}

static int trace(int n, int m[n][n])
{
    int sum = 0;
    for (int i = 0; i < n; i++)
        sum += m[i][i] * (i + 1);
    return sum;
}

static int matrix(int n)
{
    int m[n][n], t[n][n];
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            m[i][j] = i * 10 + j;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            t[j][i] = m[i][j] + 1;
    return trace(n, t) + (int)(sizeof t[0] / sizeof t[0][0]);
}

static char *join(char *out, int count, const char *word)
{
    char *copies[count];
    size_t length = strlen(word);
    for (int i = 0; i < count; i++) {
        copies[i] = alloca(length + 2);
        memcpy(copies[i], word, length + 1);
        copies[i][0] = (char)('a' + i);
    }
    *out = 0;
    for (int i = count - 1; i >= 0; i--)
        strcat(out, copies[i]);
    return out;
}

/* Two thousand arrays of up to 4 KB: would need 4 MB of stack were each not released at the end of its block. */
static long many_blocks(void)
{
    long total = 0;
    for (int i = 1; i <= 2000; i++) {
        char block[(i * 7919) % 4096 + 1];
        block[0] = (char)i;
        block[sizeof block - 1] = (char)(i >> 1);
        total += block[0] + (long)sizeof block;
        if (i % 3 == 0)
            continue;
        if (i % 1999 == 0)
            break;
    }
    return total;
}

static int deep(int n)
{
    char space[n + 1];
    memset(space, n, (size_t)n + 1);
    return n == 0 ? space[0] : deep(n - 1) + space[n];
}

struct box { _Alignas(64) char c; int i; };

int main(void)
{
    for (int n = 1; n < 100; n += 17)
        printf("%ld ", fill(n));
    putchar('\n');
    for (int n = 1; n < 12; n += 3)
        printf("%d ", matrix(n));
    putchar('\n');
    char out[64];
    puts(join(out, 5, "_word"));
    printf("%ld %d\n", many_blocks(), deep(100));
    struct box box = {'x', 3};
    _Alignas(128) char aligned[3];
    printf("%d %d %zu\n", (int)((unsigned long)&box & 63), (int)((unsigned long)aligned & 127), sizeof box);
    return 0;
}
