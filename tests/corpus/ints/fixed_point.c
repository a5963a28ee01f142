// Covers: fixed-point sine by CORDIC, 64-bit multiply high, division by constants, modular inverse, random generators.
#include <stdint.h>
#include <stdio.h>

static uint64_t multiply_high(uint64_t a, uint64_t b) { return (uint64_t)((unsigned __int128)a * b >> 64); }

static uint64_t multiply_high_parts(uint64_t a, uint64_t b)
{
    uint64_t a0 = (uint32_t)a, a1 = a >> 32, b0 = (uint32_t)b, b1 = b >> 32;
    uint64_t low = a0 * b0, middle1 = a1 * b0, middle2 = a0 * b1;
    uint64_t carry = ((low >> 32) + (uint32_t)middle1 + (uint32_t)middle2) >> 32;
    return a1 * b1 + (middle1 >> 32) + (middle2 >> 32) + carry;
}

static uint64_t inverse(uint64_t odd)
{
    uint64_t x = odd;
    for (int i = 0; i < 6; i++)
        x *= 2 - odd * x;
    return x;
}

/* atan(2^-i) in units of 2^-30 radians, by its series: exact enough to 30 bits. */
static int32_t arc(int i)
{
    if (i == 0)
        return 843314857;
    int64_t x = (int64_t)1 << (60 - i), sum = 0, power = x;
    for (int k = 1; k < 60 && power; k += 2) {
        sum += (k & 2 ? -power : power) / k;
        power >>= 2 * i;
    }
    return (int32_t)(sum >> 30);
}

static void cordic(int32_t angle, int32_t *sine, int32_t *cosine)
{
    int32_t x = 652032874, y = 0;
    for (int i = 0; i < 30; i++) {
        int32_t dx = y >> i, dy = x >> i, step = arc(i);
        if (angle >= 0) {
            x -= dx, y += dy, angle -= step;
        } else {
            x += dx, y -= dy, angle += step;
        }
    }
    *sine = y, *cosine = x;
}

#define BY_CONSTANT(d) a = a * 31 + x / d + x % d, b = b * 31 + (uint64_t)(y / d + y % d);
static void divisions(uint64_t x, int64_t y)
{
    uint64_t a = 0, b = 0;
    BY_CONSTANT(3) BY_CONSTANT(7) BY_CONSTANT(10) BY_CONSTANT(16) BY_CONSTANT(1000) BY_CONSTANT(641) BY_CONSTANT(1000000007)
    int32_t z = (int32_t)y;
    uint16_t h = (uint16_t)x;
    printf("%016lx %016lx %d %d %d %d\n", a, b, z / 8, z % 8, z / -5, h / 100 * 7 + h % 13);
}

static uint32_t lcg(uint32_t *s) { return *s = *s * 1664525u + 1013904223u; }
static uint64_t xorshift(uint64_t *s)
{
    *s ^= *s >> 12;
    *s ^= *s << 25;
    *s ^= *s >> 27;
    return *s * 2685821657736338717u;
}
static unsigned collatz(uint64_t n)
{
    unsigned steps = 0;
    for (; n != 1; steps++)
        n = n & 1 ? 3 * n + 1 : n / 2;
    return steps;
}

int main(void)
{
    uint32_t s1 = 1;
    uint64_t s2 = 88172645463325252u;
    int wrong = 0;
    for (int i = 0; i < 200; i++) {
        uint64_t a = xorshift(&s2), b = xorshift(&s2) >> (lcg(&s1) >> 27);
        wrong += multiply_high(a, b) != multiply_high_parts(a, b);
        wrong += (a | 1) * inverse(a | 1) != 1;
        if (i % 25 == 0)
            divisions(a, (int64_t)b - 1000), divisions(b, -(int64_t)(a >> 2));
    }
    printf("%d wrong\n", wrong);
    for (int degrees = -80; degrees <= 80; degrees += 20) {
        int32_t sine, cosine;
        cordic((int32_t)((int64_t)degrees * 18740330), &sine, &cosine);
        printf("%d: %d %d\n", degrees, (sine + 512) >> 10, (cosine + 512) >> 10);
    }
    unsigned longest = 0, from = 0;
    for (unsigned n = 1; n < 3000; n++) {
        unsigned steps = collatz(n);
        if (steps > longest)
            longest = steps, from = n;
    }
    printf("%u %u\n", from, longest);
    return 0;
}
