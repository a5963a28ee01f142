// Covers: malloc, calloc, realloc, aligned allocation and free in a long random sequence; anonymous mmap; errno.
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { SLOTS = 64 };

static uint64_t state = 88172645463325252u;
static unsigned next(unsigned bound)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned)(state >> 33) % bound;
}

struct block { unsigned char *data; unsigned size, fill; };

static int intact(const struct block *b)
{
    for (unsigned i = 0; i < b->size; i++)
        if (b->data[i] != (unsigned char)(b->fill + i))
            return 0;
    return 1;
}

static void paint(struct block *b, unsigned from)
{
    for (unsigned i = from; i < b->size; i++)
        b->data[i] = (unsigned char)(b->fill + i);
}

int main(void)
{
    struct block blocks[SLOTS] = {0};
    int damaged = 0, allocations = 0, resized = 0;
    for (int step = 0; step < 3000; step++) {
        struct block *b = &blocks[next(SLOTS)];
        damaged += b->data && !intact(b);
        if (!b->data) {
            b->size = 1 + next(200);
            b->fill = next(256);
            b->data = malloc(b->size);
            paint(b, 0);
            allocations++;
        } else if (next(3) == 0) {
            unsigned old = b->size;
            b->size = 1 + next(400);
            b->data = realloc(b->data, b->size);
            paint(b, old);
            resized++;
        } else {
            free(b->data);
            b->data = NULL;
        }
    }
    printf("%d damaged of %d allocated, %d resized\n", damaged, allocations, resized);
    for (int i = 0; i < SLOTS; i++)
        free(blocks[i].data);

    int *zeroed = calloc(100, sizeof *zeroed), sum = 0;
    for (int i = 0; i < 100; i++)
        sum |= zeroed[i];
    void *aligned;
    int failed = posix_memalign(&aligned, 256, 1000);
    void *also = aligned_alloc(64, 128);
    printf("%d %d %d %d\n", sum, failed, (int)((uintptr_t)aligned % 256), (int)((uintptr_t)also % 64));
    free(zeroed), free(aligned), free(also), free(NULL);

    char *pages = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (int i = 0; i < 1 << 20; i += 4096)
        pages[i] = (char)(i >> 12);
    printf("%d %d %d\n", pages[4096 * 200], pages[4097], mprotect(pages, 4096, PROT_READ));
    printf("%d\n", munmap(pages, 1 << 20));

    errno = 0;
    printf("%d", close(-1));
    printf(" %d\n", errno == EBADF);
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    clock_gettime(CLOCK_MONOTONIC, &b);
    printf("%d %d\n", b.tv_sec > a.tv_sec || (b.tv_sec == a.tv_sec && b.tv_nsec >= a.tv_nsec), time(NULL) > 1000000000);
    return 0;
}
