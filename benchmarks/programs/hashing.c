// A table of strings with open addressing: byte loops, 64-bit arithmetic, dependent loads.
#include <stdint.h>
#include <stdio.h>

#define SLOTS 8192
#define KEYS 5000
#define ROUNDS 36

static char keys[KEYS][12];
static int slots[SLOTS];
static int counts[SLOTS];

static uint64_t hash(const char *s)
{
    uint64_t h = 14695981039346656037u;
    for (; *s; s++)
        h = (h ^ (unsigned char)*s) * 1099511628211u;
    return h ^ (h >> 29);
}

static int same(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

static int add(int key)
{
    unsigned slot = hash(keys[key]) % SLOTS;
    while (slots[slot] && !same(keys[slots[slot] - 1], keys[key]))
        slot = (slot + 1) % SLOTS;
    slots[slot] = key + 1;
    return ++counts[slot];
}

int main(void)
{
    for (int i = 0; i < KEYS; i++) {
        unsigned n = (unsigned)i * 2654435761u;
        for (int j = 0; j < 11; j++, n = n * 5 + 1)
            keys[i][j] = 'a' + (n >> 13) % 26;
    }
    long sum = 0;
    for (int round = 0; round < ROUNDS; round++)
        for (int i = 0; i < KEYS; i++)
            sum += add(i);
    printf("%ld\n", sum);
    return 0;
}
