// Quicksort of pseudo-random numbers: recursion, compares, swaps.
#include <stdio.h>

#define N 60000

static int data[N];

static void sort(int *a, int low, int high)
{
    while (low < high) {
        int pivot = a[(low + high) / 2], i = low, j = high;
        while (i <= j) {
            while (a[i] < pivot)
                i++;
            while (a[j] > pivot)
                j--;
            if (i <= j) {
                int t = a[i];
                a[i++] = a[j];
                a[j--] = t;
            }
        }
        if (j - low < high - i) {
            sort(a, low, j);
            low = i;
        } else {
            sort(a, i, high);
            high = j;
        }
    }
}

int main(void)
{
    unsigned seed = 42;
    for (int round = 0; round < 5; round++) {
        for (int i = 0; i < N; i++) {
            seed = seed * 1664525u + 1013904223u;
            data[i] = (int)(seed >> 8);
        }
        sort(data, 0, N - 1);
        for (int i = 1; i < N; i++)
            if (data[i - 1] > data[i])
                return 1;
    }
    printf("%d %d\n", data[0], data[N - 1]);
    return 0;
}
