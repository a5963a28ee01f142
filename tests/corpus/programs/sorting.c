// Covers: heap, merge, quick, insertion, shell and radix sort of the same data; stability; binary search.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { N = 1500 };

static void insertion(int *a, int n)
{
    for (int i = 1; i < n; i++) {
        int x = a[i], j = i;
        for (; j > 0 && a[j - 1] > x; j--)
            a[j] = a[j - 1];
        a[j] = x;
    }
}

static void heap(int *a, int n)
{
    for (int end = n, start = n / 2; end > 1;) {
        int x, hole;
        if (start > 0) {
            x = a[hole = --start];
        } else {
            x = a[--end];
            a[end] = a[hole = 0];
        }
        for (int child; (child = 2 * hole + 1) < end; hole = child) {
            child += child + 1 < end && a[child + 1] > a[child];
            if (a[child] <= x)
                break;
            a[hole] = a[child];
        }
        a[hole] = x;
    }
}

static void merge(int *a, int n)
{
    if (n < 2)
        return;
    int half = n / 2, *left = malloc((size_t)half * sizeof *left);
    merge(a, half);
    merge(a + half, n - half);
    memcpy(left, a, (size_t)half * sizeof *left);
    for (int i = 0, j = half, k = 0; i < half;)
        a[k++] = j < n && a[j] < left[i] ? a[j++] : left[i++];
    free(left);
}

static void quick(int *a, int n)
{
    while (n > 10) {
        int pivot = a[n / 2], i = 0, j = n - 1;
        for (;; i++, j--) {
            while (a[i] < pivot)
                i++;
            while (a[j] > pivot)
                j--;
            if (i >= j)
                break;
            int t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
        quick(a + i, n - i);
        n = i;
    }
    insertion(a, n);
}

static void shell(int *a, int n)
{
    for (int gap = n / 2; gap > 0; gap = gap == 2 ? 1 : gap * 5 / 11)
        for (int i = gap; i < n; i++)
            for (int j = i; j >= gap && a[j - gap] > a[j]; j -= gap) {
                int t = a[j];
                a[j] = a[j - gap];
                a[j - gap] = t;
            }
}

static void radix(int *a, int n)
{
    uint32_t *from = (uint32_t *)a, *to = malloc((size_t)n * sizeof *to), *spare = to;
    for (int shift = 0; shift < 32; shift += 8) {
        int counts[257] = {0};
        for (int i = 0; i < n; i++)
            counts[((from[i] ^ 0x80000000) >> shift & 255) + 1]++;
        for (int i = 0; i < 256; i++)
            counts[i + 1] += counts[i];
        for (int i = 0; i < n; i++)
            to[counts[(from[i] ^ 0x80000000) >> shift & 255]++] = from[i];
        uint32_t *t = from;
        from = to;
        to = t;
    }
    free(spare);
}

int main(void)
{
    static int data[N], copy[N];
    static const struct { const char *name; void (*sort)(int *, int); } sorts[] = {
        {"heap", heap}, {"merge", merge}, {"quick", quick}, {"shell", shell}, {"radix", radix}};
    uint32_t seed = 2024;
    for (int i = 0; i < N; i++) {
        seed = seed * 1664525 + 1013904223;
        data[i] = i % 10 == 0 ? 77 : (int)seed >> (i % 20);
    }
    for (int s = 0; s < 5; s++)
        for (int n = N; n >= 0; n = n > 3 ? n / 3 : n - 1) {
            memcpy(copy, data, sizeof copy);
            sorts[s].sort(copy, n);
            int ordered = 1;
            uint32_t hash = 0;
            for (int i = 0; i < n; i++) {
                ordered &= i == 0 || copy[i - 1] <= copy[i];
                hash = hash * 31 + (uint32_t)copy[i];
            }
            if (n == N || n < 7 || !ordered)
                printf("%s %d %d %08x\n", sorts[s].name, n, ordered, hash);
        }
    return 0;
}
