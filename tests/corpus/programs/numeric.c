// Covers: FFT, Gaussian elimination, n-body, Newton, Simpson, polynomial roots, matrix power: doubles.
// Flags: -fno-math-errno
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { SIZE = 64, ORDER = 8 };
static const double pi = 3.14159265358979323846;
struct complex { double re, im; };
struct body { double position[3], velocity[3], mass; };

static void transform(struct complex *a, int n, int sign)
{
    for (int i = 1, j = 0; i < n; i++) {
        int bit = n >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j) {
            struct complex t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }
    for (int length = 2; length <= n; length <<= 1)
        for (int i = 0; i < n; i += length)
            for (int k = 0; k < length / 2; k++) {
                double angle = sign * 2 * pi * k / length;
                struct complex w = {cos(angle), sin(angle)}, u = a[i + k], v = a[i + k + length / 2];
                struct complex t = {v.re * w.re - v.im * w.im, v.re * w.im + v.im * w.re};
                a[i + k] = (struct complex){u.re + t.re, u.im + t.im};
                a[i + k + length / 2] = (struct complex){u.re - t.re, u.im - t.im};
            }
}

static double solve(double m[ORDER][ORDER + 1], double *x)
{
    double determinant = 1;
    for (int c = 0; c < ORDER; c++) {
        int pivot = c;
        for (int r = c + 1; r < ORDER; r++)
            if (fabs(m[r][c]) > fabs(m[pivot][c]))
                pivot = r;
        for (int k = 0; k <= ORDER; k++) {
            double t = m[c][k];
            m[c][k] = m[pivot][k];
            m[pivot][k] = t;
        }
        determinant *= pivot == c ? m[c][c] : -m[c][c];
        for (int r = c + 1; r < ORDER; r++) {
            double factor = m[r][c] / m[c][c];
            for (int k = c; k <= ORDER; k++)
                m[r][k] -= factor * m[c][k];
        }
    }
    for (int r = ORDER - 1; r >= 0; r--) {
        x[r] = m[r][ORDER];
        for (int k = r + 1; k < ORDER; k++)
            x[r] -= m[r][k] * x[k];
        x[r] /= m[r][r];
    }
    return determinant;
}

static double energy(const struct body *b, int n)
{
    double e = 0;
    for (int i = 0; i < n; i++) {
        for (int d = 0; d < 3; d++)
            e += 0.5 * b[i].mass * b[i].velocity[d] * b[i].velocity[d];
        for (int j = i + 1; j < n; j++) {
            double square = 0;
            for (int d = 0; d < 3; d++)
                square += pow(b[i].position[d] - b[j].position[d], 2);
            e -= b[i].mass * b[j].mass / sqrt(square);
        }
    }
    return e;
}

static void advance(struct body *b, int n, double dt)
{
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) {
            double delta[3], square = 0;
            for (int d = 0; d < 3; d++) {
                delta[d] = b[i].position[d] - b[j].position[d];
                square += delta[d] * delta[d];
            }
            double force = dt / (square * sqrt(square));
            for (int d = 0; d < 3; d++) {
                b[i].velocity[d] -= delta[d] * b[j].mass * force;
                b[j].velocity[d] += delta[d] * b[i].mass * force;
            }
        }
    for (int i = 0; i < n; i++)
        for (int d = 0; d < 3; d++)
            b[i].position[d] += dt * b[i].velocity[d];
}

static double simpson(double (*f)(double), double a, double b, int n)
{
    double h = (b - a) / n, sum = f(a) + f(b);
    for (int i = 1; i < n; i++)
        sum += f(a + i * h) * (i % 2 ? 4 : 2);
    return sum * h / 3;
}
static double bell(double x) { return exp(-x * x); }

int main(void)
{
    struct complex signal[SIZE], copy[SIZE];
    for (int i = 0; i < SIZE; i++)
        copy[i] = signal[i] = (struct complex){sin(2 * pi * 5 * i / SIZE) + 0.5 * cos(2 * pi * 9 * i / SIZE), 0};
    transform(signal, SIZE, 1);
    for (int i = 0; i < SIZE / 2; i++)
        if (hypot(signal[i].re, signal[i].im) > 1)
            printf("%d: %.6f\n", i, hypot(signal[i].re, signal[i].im));
    transform(signal, SIZE, -1);
    double worst = 0;
    for (int i = 0; i < SIZE; i++)
        worst = fmax(worst, fabs(signal[i].re / SIZE - copy[i].re));
    printf("%d\n", worst < 1e-12);

    double m[ORDER][ORDER + 1], x[ORDER];
    for (int r = 0; r < ORDER; r++)
        for (int c = 0; c <= ORDER; c++)
            m[r][c] = c == ORDER ? r + 1 : (r * 5 + c * 3) % 7 + (r == c) * 10;
    printf("%.3f", solve(m, x));
    for (int i = 0; i < ORDER; i++)
        printf(" %.9f", x[i]);
    putchar('\n');

    struct body bodies[3] = {{{0}, {0}, 1000}, {{10, 0, 0}, {0, 10, 1}, 1}, {{-20, 1, 0}, {0, -7, 0}, 2}};
    printf("%.6f", energy(bodies, 3));
    for (int i = 0; i < 1000; i++)
        advance(bodies, 3, 0.001);
    printf(" %.6f %.6f %.6f\n", energy(bodies, 3), bodies[1].position[0], bodies[2].position[1]);

    printf("%.9f %.9f\n", simpson(bell, -5, 5, 200), sqrt(pi));
    double root = 1;
    for (int i = 0; i < 20; i++)
        root -= (root * root * root - 2 * root - 5) / (3 * root * root - 2);
    printf("%.12f\n", root);
    return 0;
}
