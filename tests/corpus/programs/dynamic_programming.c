// Covers: knapsack, longest common subsequence, edit distance, matrix chain, coin change, longest increasing run.
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAXIMUM(a, b) ((a) > (b) ? (a) : (b))
#define MINIMUM(a, b) ((a) < (b) ? (a) : (b))

static int knapsack(const int *weights, const int *values, int n, int room)
{
    int best[room + 1];
    memset(best, 0, sizeof best);
    for (int i = 0; i < n; i++)
        for (int w = room; w >= weights[i]; w--)
            best[w] = MAXIMUM(best[w], best[w - weights[i]] + values[i]);
    return best[room];
}

static int common(const char *a, const char *b, char *out)
{
    int n = (int)strlen(a), m = (int)strlen(b);
    int (*table)[m + 1] = calloc((size_t)n + 1, sizeof *table);
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++)
            table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : MAXIMUM(table[i - 1][j], table[i][j - 1]);
    int length = table[n][m], at = length;
    out[at] = 0;
    for (int i = n, j = m; at > 0;)
        if (a[i - 1] == b[j - 1])
            out[--at] = a[--i], j--;
        else if (table[i - 1][j] >= table[i][j - 1])
            i--;
        else
            j--;
    free(table);
    return length;
}

static int edits(const char *a, const char *b)
{
    int m = (int)strlen(b), row[m + 1];
    for (int j = 0; j <= m; j++)
        row[j] = j;
    for (int i = 1; a[i - 1]; i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= m; j++) {
            int change = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = MINIMUM(change, MINIMUM(row[j], row[j - 1]) + 1);
        }
    }
    return row[m];
}

static long chain(const int *sizes, int n)
{
    long cost[20][20] = {{0}};
    for (int length = 2; length <= n; length++)
        for (int i = 0; i + length <= n; i++) {
            int j = i + length - 1;
            cost[i][j] = LONG_MAX;
            for (int k = i; k < j; k++) {
                long c = cost[i][k] + cost[k + 1][j] + (long)sizes[i] * sizes[k + 1] * sizes[j + 1];
                cost[i][j] = MINIMUM(cost[i][j], c);
            }
        }
    return cost[0][n - 1];
}

static unsigned long ways(const int *coins, int kinds, int amount)
{
    unsigned long table[1001] = {1};
    for (int c = 0; c < kinds; c++)
        for (int a = coins[c]; a <= amount; a++)
            table[a] += table[a - coins[c]];
    return table[amount];
}

static int increasing(const int *a, int n)
{
    int tails[n], length = 0;
    for (int i = 0; i < n; i++) {
        int low = 0, high = length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tails[middle] < a[i])
                low = middle + 1;
            else
                high = middle;
        }
        tails[low] = a[i];
        length += low == length;
    }
    return length;
}

int main(void)
{
    int weights[25], values[25], numbers[300];
    for (int i = 0; i < 25; i++)
        weights[i] = i * 7 % 23 + 3, values[i] = i * 13 % 31 + 1;
    printf("%d %d\n", knapsack(weights, values, 25, 100), knapsack(weights, values, 5, 10));
    char out[64];
    int length = common("the interpreter is the oracle", "every engine is compared with it", out);
    printf("%d '%s'\n", length, out);
    printf("%d %d %d\n", edits("kitten", "sitting"), edits("", "abc"), edits("intention", "execution"));
    int sizes[] = {30, 35, 15, 5, 10, 20, 25, 40, 8};
    printf("%ld %ld\n", chain(sizes, 6), chain(sizes, 8));
    int coins[] = {1, 2, 5, 10, 20, 50, 100, 200};
    printf("%lu %lu\n", ways(coins, 8, 200), ways(coins, 8, 1000));
    for (unsigned i = 0, x = 5; i < 300; i++, x = x * 1103515245 + 12345)
        numbers[i] = (int)(x >> 16 & 0x7fff);
    printf("%d\n", increasing(numbers, 300));
    return 0;
}
