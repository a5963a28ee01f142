// Covers: memcpy, memmove, memset, memcmp with constant and variable sizes, overlap, large struct copies.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct big { int header; char payload[1000]; double tail[20]; };
struct hole { char a; long b; char c; };

static unsigned checksum(const void *data, size_t size)
{
    const unsigned char *p = data;
    unsigned hash = 2166136261u;
    while (size--)
        hash = (hash ^ *p++) * 16777619u;
    return hash;
}

static struct big make(int seed)
{
    struct big b;
    memset(&b, 0, sizeof b);
    b.header = seed;
    for (int i = 0; i < 1000; i++)
        b.payload[i] = (char)(i * seed);
    for (int i = 0; i < 20; i++)
        b.tail[i] = i * 0.5 + seed;
    return b;
}

static int sign(int x) { return (x > 0) - (x < 0); }

int main(void)
{
    char buffer[256], other[256];
    for (int i = 0; i < 256; i++)
        buffer[i] = (char)(i ^ 0x5a);
    for (int shift = -9; shift <= 9; shift += 3)
        for (int size = 0; size < 100; size += 33) {
            memmove(buffer + 100 + shift, buffer + 100, (size_t)size);
            printf("%08x ", checksum(buffer, sizeof buffer));
        }
    putchar('\n');
    memcpy(other, buffer, 1), memcpy(other + 1, buffer + 1, 2), memcpy(other + 3, buffer + 3, 4);
    memcpy(other + 7, buffer + 7, 8), memcpy(other + 15, buffer + 15, 16), memcpy(other + 31, buffer + 31, 225);
    printf("%d\n", memcmp(buffer, other, 256));
    other[200]++;
    printf("%d %d %d\n", sign(memcmp(buffer, other, 256)), memcmp(buffer, other, 200), sign(memcmp("abd", "abc", 3)));
    printf("%d %d\n", memcmp(buffer, other, 0), sign(memcmp("\xff", "\x01", 1)));
    for (int n = 0; n < 70; n += 23) {
        memset(buffer + n, n * 5, (size_t)n);
        printf("%08x ", checksum(buffer, sizeof buffer));
    }
    putchar('\n');

    struct big a = make(3), b = make(5), *heap = malloc(3 * sizeof *heap);
    heap[0] = a;
    heap[1] = b;
    heap[2] = heap[0];
    heap[0] = heap[1];
    a = b;
    printf("%d %d %d %08x\n", heap[0].header, heap[2].header, memcmp(&a, &b, sizeof a) == 0,
           checksum(heap, 3 * sizeof *heap));
    free(heap);

    struct hole holes[3];
    memset(holes, 0xff, sizeof holes);
    holes[1].a = 1, holes[1].b = 2, holes[1].c = 3;
    printf("%d %ld %d %ld\n", holes[1].a, holes[1].b, holes[1].c, holes[2].b);
    int zeros[100] = {0}, pattern[16] = {[0 ... 15] = 7};
    memset(zeros + 3, 0xab, 5 * sizeof(int));
    printf("%x %x %x %d\n", zeros[2], zeros[3], zeros[8], pattern[9]);
    char *found = memchr(buffer, 0x5a ^ 200, sizeof buffer);
    printf("%ld\n", found ? (long)(found - buffer) : -1);
    return 0;
}
