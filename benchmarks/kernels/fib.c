// SPDX-License-Identifier: MIT
// Calls: Fibonacci numbers by two calls each.
enum { SMALL = 1, FULL = 1300 };
#include "kernel.h"

static uint32_t fib(uint32_t n) __attribute__((noinline));

static uint32_t fib(uint32_t n)
{
    if (n < 2)
        return n;
    uint32_t one = fib(n - 1);
    return one + fib(n - 2);
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++)
        hash = mix(hash, fib(23 + ((uint32_t)r & 3)));
    return hash;
}
