// Covers: matrix products in several loop orders and types, transposition, powers modulo, Strassen; 2-D pointers.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { N = 32 };
typedef double matrix[N][N];

static void multiply(matrix out, matrix a, matrix b)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            double sum = 0;
            for (int k = 0; k < N; k++)
                sum += a[i][k] * b[k][j];
            out[i][j] = sum;
        }
}

static void multiply_rows(float (*restrict out)[N], float (*restrict a)[N], float (*restrict b)[N])
{
    for (int i = 0; i < N; i++)
        for (int k = 0; k < N; k++)
            for (int j = 0; j < N; j++)
                out[i][j] += a[i][k] * b[k][j];
}

static int **new_matrix(int n)
{
    int **rows = malloc((size_t)n * sizeof *rows);
    for (int i = 0; i < n; i++)
        rows[i] = calloc((size_t)n, sizeof **rows);
    return rows;
}

static void free_matrix(int **m, int n)
{
    while (n--)
        free(m[n]);
    free(m);
}

static void strassen(int n, const int *a, const int *b, int *out, int stride);
static void combine(int n, int *out, const int *a, const int *b, int sign, int stride_a, int stride_b)
{
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            out[i * n + j] = a[i * stride_a + j] + sign * (b ? b[i * stride_b + j] : 0);
}

/* out has stride n; a and b have the given stride. */
static void strassen(int n, const int *a, const int *b, int *out, int stride)
{
    if (n <= 4) {
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                out[i * n + j] = 0;
                for (int k = 0; k < n; k++)
                    out[i * n + j] += a[i * stride + k] * b[k * stride + j];
            }
        return;
    }
    int h = n / 2, s = stride, area = h * h;
    const int *a11 = a, *a12 = a + h, *a21 = a + h * s, *a22 = a21 + h;
    const int *b11 = b, *b12 = b + h, *b21 = b + h * s, *b22 = b21 + h;
    int *work = malloc((size_t)area * 9 * sizeof *work), *x = work, *y = work + area, *m = work + 2 * area;
    combine(h, x, a11, a22, 1, s, s), combine(h, y, b11, b22, 1, s, s), strassen(h, x, y, m, h);
    combine(h, x, a21, a22, 1, s, s), combine(h, y, b11, NULL, 1, s, s), strassen(h, x, y, m + area, h);
    combine(h, x, a11, NULL, 1, s, s), combine(h, y, b12, b22, -1, s, s), strassen(h, x, y, m + 2 * area, h);
    combine(h, x, a22, NULL, 1, s, s), combine(h, y, b21, b11, -1, s, s), strassen(h, x, y, m + 3 * area, h);
    combine(h, x, a11, a12, 1, s, s), combine(h, y, b22, NULL, 1, s, s), strassen(h, x, y, m + 4 * area, h);
    combine(h, x, a21, a11, -1, s, s), combine(h, y, b11, b12, 1, s, s), strassen(h, x, y, m + 5 * area, h);
    combine(h, x, a12, a22, -1, s, s), combine(h, y, b21, b22, 1, s, s), strassen(h, x, y, m + 6 * area, h);
    for (int i = 0; i < h; i++)
        for (int j = 0; j < h; j++) {
            int at = i * h + j;
            out[i * n + j] = m[at] + m[3 * area + at] - m[4 * area + at] + m[6 * area + at];
            out[i * n + j + h] = m[2 * area + at] + m[4 * area + at];
            out[(i + h) * n + j] = m[area + at] + m[3 * area + at];
            out[(i + h) * n + j + h] = m[at] - m[area + at] + m[2 * area + at] + m[5 * area + at];
        }
    free(work);
}

static uint64_t fibonacci_mod(uint64_t n, uint64_t modulus)
{
    uint64_t result[2][2] = {{1, 0}, {0, 1}}, base[2][2] = {{1, 1}, {1, 0}}, t[2][2];
    for (; n; n >>= 1) {
        for (int step = n & 1 ? 0 : 1; step < 2; step++) {
            uint64_t (*left)[2] = step == 0 ? result : base;
            for (int i = 0; i < 2; i++)
                for (int j = 0; j < 2; j++)
                    t[i][j] = (left[i][0] * base[0][j] + left[i][1] * base[1][j]) % modulus;
            __builtin_memcpy(left, t, sizeof t);
        }
    }
    return result[0][1];
}

int main(void)
{
    static matrix a, b, c;
    static float fa[N][N], fb[N][N], fc[N][N];
    static int ia[N * N], ib[N * N], ic[N * N];
    int **pa = new_matrix(N), **pb = new_matrix(N), **pc = new_matrix(N);
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            pa[i][j] = ia[i * N + j] = (i * 7 + j * 3) % 11 - 5;
            pb[i][j] = ib[i * N + j] = (i * 5 - j * 2) % 13;
            fa[i][j] = (float)(a[i][j] = pa[i][j]);
            fb[i][j] = (float)(b[i][j] = pb[i][j]);
        }
    multiply(c, a, b);
    multiply_rows(fc, fa, fb);
    strassen(N, ia, ib, ic, N);
    int differences = 0;
    long trace = 0;
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++) {
            for (int k = 0; k < N; k++)
                pc[i][j] += pa[i][k] * pb[k][j];
            differences += c[i][j] != pc[i][j] || fc[i][j] != (float)pc[i][j] || ic[i * N + j] != pc[i][j];
        }
        trace += pc[i][i];
    }
    printf("%d %ld %d %g\n", differences, trace, pc[3][17], c[31][0]);
    printf("%lu %lu %lu\n", fibonacci_mod(10, 1000), fibonacci_mod(90, 1u << 31), fibonacci_mod(1000000000000, 1000000007));
    free_matrix(pa, N), free_matrix(pb, N), free_matrix(pc, N);
    return 0;
}
