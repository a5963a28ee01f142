// SPDX-License-Identifier: MIT
// Integer: Miller-Rabin and Euclid; 64-bit multiplication and division.
enum { SMALL = 1, FULL = 160 };
#include "kernel.h"

static uint64_t power(uint64_t base, uint64_t exponent, uint64_t modulus)
{
    uint64_t result = 1;
    base %= modulus;
    while (exponent > 0) {
        if (exponent & 1)
            result = result * base % modulus;
        base = base * base % modulus;
        exponent >>= 1;
    }
    return result;
}

static int is_probably_prime(uint64_t n, uint64_t witness)
{
    uint64_t odd = n - 1;
    int twos = 0;
    while ((odd & 1) == 0) {
        odd >>= 1;
        twos++;
    }
    uint64_t x = power(witness, odd, n);
    if (x == 1 || x == n - 1)
        return 1;
    while (--twos > 0) {
        x = x * x % n;
        if (x == n - 1)
            return 1;
    }
    return 0;
}

static uint64_t gcd(uint64_t a, uint64_t b)
{
    while (b != 0) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    uint32_t random = 2463534242u;
    for (int r = 0; r < repetitions; r++) {
        uint32_t primes = 0;
        uint64_t divisors = 0;
        for (int i = 0; i < 4000; i++) {
            uint64_t n = (next_random(&random) & 0x3fffffff) | 0x20000001;
            primes += (uint32_t)(is_probably_prime(n, 2) && is_probably_prime(n, 7));
            divisors += gcd(n, next_random(&random) | 1);
        }
        hash = mix(hash, divisors << 16 ^ primes);
    }
    return hash;
}
