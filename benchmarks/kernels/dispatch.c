// SPDX-License-Identifier: MIT
// Calls: operations through a table of function pointers, and a comparison passed as an argument.
enum { SMALL = 1, FULL = 240 };
#include "kernel.h"

typedef uint32_t operation(uint32_t, uint32_t);

static uint32_t add(uint32_t a, uint32_t b) { return a + b; }
static uint32_t subtract(uint32_t a, uint32_t b) { return a - b; }
static uint32_t multiply(uint32_t a, uint32_t b) { return a * (b | 1); }
static uint32_t exclusive(uint32_t a, uint32_t b) { return a ^ b; }
static uint32_t turn(uint32_t a, uint32_t b) { return a << (b & 31) | a >> (-b & 31); }
static uint32_t average(uint32_t a, uint32_t b) { return (a & b) + ((a ^ b) >> 1); }
static uint32_t larger(uint32_t a, uint32_t b) { return a > b ? a : b; }
static uint32_t folded(uint32_t a, uint32_t b) { return (a >> 16) + (b << 3); }

static operation *const operations[8] = {add, subtract, multiply, exclusive, turn, average, larger, folded};

static uint32_t fold(const uint32_t *values, int count, operation *combine)
{
    uint32_t result = values[0];
    for (int i = 1; i < count; i++)
        result = combine(result, values[i]);
    return result;
}

static uint64_t work(int repetitions)
{
    uint32_t values[64], random = 1234567;
    uint64_t hash = 0;
    for (int i = 0; i < 64; i++)
        values[i] = next_random(&random);
    for (int r = 0; r < repetitions; r++) {
        uint32_t x = (uint32_t)r;
        for (int i = 0; i < 100000; i++)
            x = operations[(i ^ i >> 3) & 7](x, values[i & 63]);
        for (int i = 0; i < 1600; i++)
            x ^= fold(values, 64, operations[(x + (uint32_t)i) & 7]);
        hash = mix(hash, x);
    }
    return hash;
}
