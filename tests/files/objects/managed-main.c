// A runtime in a few lines: objects that stay where they are, cards, and the context that tells code where those are.
#include <stdio.h>
#include <string.h>

static unsigned char cards[1 << 12];
static long heap[64] __attribute__((aligned(256)));

// See docs/object-files.md for the fields.
struct { char before[64]; long card_bias; char rest[320]; } stillpoint_context;

void touch(void) { memset((char[400]){ 0 }, 0xEE, 400); }
void *make(long n) { return heap + 8 * n; }
long work(void *, void *);
long dynamic(void *, long);

int main(void)
{
    stillpoint_context.card_bias = (long)cards - ((long)heap >> 8);
    heap[40] = 35;
    long sum = work(heap, heap + 40);
    int marked = 0;
    for (int i = 0; i < 2; i++)
        marked += cards[i];
    printf("%ld %d %ld\n", sum, marked, dynamic(heap + 40, 1000));
    return 0;
}
