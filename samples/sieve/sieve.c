// Counts the primes below a million.
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    enum { LIMIT = 1000000 };
    char *composite = calloc(LIMIT, 1);
    int count = 0;
    for (int i = 2; i < LIMIT; i++) {
        if (composite[i])
            continue;
        count++;
        for (long j = (long)i * i; j < LIMIT; j += i)
            composite[j] = 1;
    }
    printf("%d primes below %d\n", count, LIMIT);
    free(composite);
    return 0;
}
