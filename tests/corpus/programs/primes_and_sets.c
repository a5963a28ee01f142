// Covers: sieve on bits, segmented sieve, Miller-Rabin with 128-bit products, gcd, bit sets, ring buffer.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { LIMIT = 30000 };
static uint64_t composite[LIMIT / 64 + 1];

static void sieve(void)
{
    composite[0] = 3;
    for (unsigned i = 2; i * i < LIMIT; i++)
        if (!(composite[i / 64] >> (i % 64) & 1))
            for (unsigned j = i * i; j < LIMIT; j += i)
                composite[j / 64] |= (uint64_t)1 << (j % 64);
}

static uint64_t power(uint64_t base, uint64_t exponent, uint64_t modulus)
{
    uint64_t result = 1;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1)
            result = (uint64_t)((unsigned __int128)result * base % modulus);
        base = (uint64_t)((unsigned __int128)base * base % modulus);
    }
    return result;
}

static int is_prime(uint64_t n)
{
    static const uint64_t witnesses[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
    if (n < 2)
        return 0;
    for (int i = 0; i < 12; i++)
        if (n % witnesses[i] == 0)
            return n == witnesses[i];
    int twos = __builtin_ctzll(n - 1);
    for (int i = 0; i < 12; i++) {
        uint64_t x = power(witnesses[i], (n - 1) >> twos, n);
        if (x == 1 || x == n - 1)
            continue;
        int strong = 0;
        for (int k = 1; k < twos && !strong; k++) {
            x = (uint64_t)((unsigned __int128)x * x % n);
            strong = x == n - 1;
        }
        if (!strong)
            return 0;
    }
    return 1;
}

static uint64_t gcd(uint64_t a, uint64_t b)
{
    if (!a || !b)
        return a | b;
    int shift = __builtin_ctzll(a | b);
    a >>= __builtin_ctzll(a);
    while (b) {
        b >>= __builtin_ctzll(b);
        if (a > b) {
            uint64_t t = a;
            a = b;
            b = t;
        }
        b -= a;
    }
    return a << shift;
}

static uint64_t factor(uint64_t n)
{
    for (uint64_t c = 1;; c++) {
        uint64_t x = 2, y = 2, d = 1;
        while (d == 1) {
            x = (uint64_t)(((unsigned __int128)x * x + c) % n);
            y = (uint64_t)(((unsigned __int128)y * y + c) % n);
            y = (uint64_t)(((unsigned __int128)y * y + c) % n);
            d = gcd(x > y ? x - y : y - x, n);
        }
        if (d != n)
            return d;
    }
}

struct ring { unsigned char items[16]; unsigned head, tail; };
static int ring_put(struct ring *r, int x)
{
    if (r->head - r->tail == sizeof r->items)
        return 0;
    r->items[r->head++ % sizeof r->items] = (unsigned char)x;
    return 1;
}
static int ring_get(struct ring *r) { return r->head == r->tail ? -1 : r->items[r->tail++ % sizeof r->items]; }

int main(void)
{
    sieve();
    int count = 0, last = 0, gap = 0, disagree = 0;
    for (int i = 0; i < LIMIT; i++)
        if (!(composite[i / 64] >> (i % 64) & 1)) {
            gap = i - last > gap ? i - last : gap;
            last = i;
            count++;
        }
    for (unsigned i = 0; i < 3000; i++)
        disagree += is_prime(i) == (int)(composite[i / 64] >> (i % 64) & 1);
    printf("%d %d %d %d\n", count, last, gap, disagree);
    static const uint64_t large[] = {1000000007, 18446744073709551557u, 18446744073709551556u, 3215031751, 999999999989};
    for (int i = 0; i < 5; i++)
        printf("%d", is_prime(large[i]));
    printf(" %lu %lu %lu\n", gcd(1071u * 1024, 462u * 4096), factor(1000003ul * 1000033), power(3, 1000000, 1000000007));
    int bits = 0;
    for (int i = 0; i < LIMIT / 64; i++)
        bits += __builtin_popcountll(~composite[i]);
    printf("%d\n", bits);
    struct ring r = {.head = 4294967290u, .tail = 4294967290u};
    int dropped = 0;
    long sum = 0;
    for (int i = 0; i < 100; i++) {
        dropped += !ring_put(&r, i * 3);
        if (i % 3 == 0)
            sum = sum * 7 % 1000003 + ring_get(&r);
    }
    for (int x; (x = ring_get(&r)) >= 0;)
        sum = sum * 7 % 1000003 + x;
    printf("%d %ld %d\n", dropped, sum, ring_get(&r));
    return 0;
}
