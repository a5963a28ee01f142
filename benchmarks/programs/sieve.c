// Sieve of Eratosthenes: byte stores with a stride, then a counting loop.
#include <stdio.h>
#include <string.h>

#define LIMIT 400000

static unsigned char composite[LIMIT + 1];

static int count_primes(void)
{
    memset(composite, 0, sizeof composite);
    for (int i = 2; (long)i * i <= LIMIT; i++) {
        if (composite[i])
            continue;
        for (int j = i * i; j <= LIMIT; j += i)
            composite[j] = 1;
    }
    int count = 0;
    for (int i = 2; i <= LIMIT; i++)
        count += !composite[i];
    return count;
}

int main(void)
{
    int total = 0;
    for (int round = 0; round < 6; round++)
        total += count_primes();
    printf("%d\n", total);
    return 0;
}
