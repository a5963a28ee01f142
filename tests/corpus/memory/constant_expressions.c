// Covers: constants that are computed from addresses: casts, differences, comparisons, negative offsets, volatile.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct item { char tag; struct { int x, y; } points[3]; const char *name; };
static struct item items[4] = {[2] = {'c', {{1, 2}, {3, 4}, {5, 6}}, "third"}};
static int *const deep = &items[2].points[1].y;
static const char *const inside = &"suffix of this"[7];
static char *const raw = (char *)&items[3] - sizeof(struct item);
static uintptr_t as_number = (uintptr_t)&items[1];
static const uintptr_t shifted = (uintptr_t)((char *)items + 16);
static void *const fixed = (void *)0x1234560;
static const intptr_t minus_one = (intptr_t)(void *)-1;
static const ptrdiff_t stride = &items[3].points[2].x - &items[3].points[0].x;
static int table[16];
static int *const ends[] = {table, table + 16, &table[16] - 1, &table[8] + 4};
static int (*const main_again)(void);
extern int main(void);
static const void *const self = (const void *)&main;
static struct { void *where; uint16_t small; uint8_t bytes[5]; double d; float f[2]; } mixed = {
    &mixed.bytes[2], 0xbeef, {1, 2, 3, 4, 5}, -0.0, {1.0f / 3, -1e-45f}};
static const long double_sized = sizeof(long[7]) * 2;
static const double folded = 1.0 / 3.0 + 2.0e-300 * 1e300, infinite = 1e308 * 10, not_a_number = -(0.0 / 0.0);
static volatile int ticks;
static volatile struct { int a; double b; } watched = {1, 2};
static int volatile *volatile const pointer = &ticks;
enum { MASK = ~0u >> 28, SUM = 'a' + 1, SIZE = sizeof(struct item) };
static char sized[SIZE > 30 ? 3 : 5];

static int spin(int n)
{
    while (ticks < n) {
        ticks++;
        *pointer += 2;
        watched.a += ticks;
        watched.b *= 1.5;
    }
    return watched.a;
}

int main(void)
{
    printf("%d %s %c %s\n", *deep, inside, *(raw - 0), items[2].name);
    printf("%d %d %d\n", as_number == (uintptr_t)(items + 1), shifted - (uintptr_t)items == 16, (int)stride);
    printf("%lx %ld\n", (unsigned long)fixed, (long)minus_one);
    printf("%td %td %td\n", ends[1] - ends[0], ends[2] - ends[0], ends[3] - ends[1]);
    printf("%d %d\n", main_again == NULL, self == (const void *)main);
    printf("%d %x %d %g %.9g %.9g\n", *(unsigned char *)mixed.where, mixed.small, mixed.bytes[4], mixed.d, mixed.f[0],
           mixed.f[1]);
    printf("%ld %.17g %d %d\n", double_sized, folded, infinite > 1e308, not_a_number != not_a_number);
    printf("%d %d %zu\n", MASK, SUM, sizeof sized);
    int result = spin(30);
    printf("%d %d %g\n", result, ticks, watched.b);
    return 0;
}
