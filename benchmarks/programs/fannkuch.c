// Pancake flips over all permutations: short loops over small arrays.
#include <stdio.h>

#define N 9

static int flips_of(const int *order)
{
    int stack[N];
    for (int i = 0; i < N; i++)
        stack[i] = order[i];
    int flips = 0;
    while (stack[0] != 0) {
        int low = 0, high = stack[0];
        while (low < high) {
            int t = stack[low];
            stack[low++] = stack[high];
            stack[high--] = t;
        }
        flips++;
    }
    return flips;
}

int main(void)
{
    int order[N], counter[N] = {0};
    int seen[64] = {0};
    int checksum = 0, sign = 1;
    for (int i = 0; i < N; i++)
        order[i] = i;
    for (;;) {
        int flips = flips_of(order);
        seen[flips]++;
        checksum += sign * flips;
        int i = 1;
        while (i < N && counter[i] >= i)
            counter[i++] = 0;
        if (i == N)
            break;
        int other = i % 2 ? counter[i] : 0;
        int t = order[other];
        order[other] = order[i];
        order[i] = t;
        counter[i]++;
        sign = -sign;
    }
    int best = 63;
    while (!seen[best])
        best--;
    printf("%d %d\n", checksum, best);
    return 0;
}
