// Product of two matrices of doubles: address arithmetic and multiply-add.
#include <stdio.h>

#define N 140

static double a[N][N], b[N][N], c[N][N];

static void multiply(void)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            double sum = 0;
            for (int k = 0; k < N; k++)
                sum += a[i][k] * b[k][j];
            c[i][j] = sum;
        }
}

int main(void)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            a[i][j] = (i * 7 + j * 3) % 11 - 5;
            b[i][j] = (i * 5 + j * 2) % 13 - 6;
        }
    double trace = 0;
    for (int round = 0; round < 2; round++) {
        multiply();
        for (int i = 0; i < N; i++)
            trace += c[i][i];
        a[round][round] += 1;
    }
    printf("%.1f\n", trace);
    return 0;
}
