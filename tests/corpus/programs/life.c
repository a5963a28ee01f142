// Covers: Conway's game of life on a torus, on bytes and on 64-bit rows; both must agree.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { HEIGHT = 24, WIDTH = 64 };

static unsigned char grid[HEIGHT][WIDTH], scratch[HEIGHT][WIDTH];
static uint64_t rows[HEIGHT], scratch_rows[HEIGHT];

static void step_bytes(void)
{
    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++) {
            int near = 0;
            for (int dy = -1; dy <= 1; dy++)
                for (int dx = -1; dx <= 1; dx++)
                    if (dx || dy)
                        near += grid[(y + dy + HEIGHT) % HEIGHT][(x + dx + WIDTH) % WIDTH];
            scratch[y][x] = near == 3 || (near == 2 && grid[y][x]);
        }
    memcpy(grid, scratch, sizeof grid);
}

static uint64_t left(uint64_t x) { return x << 1 | x >> 63; }
static uint64_t right(uint64_t x) { return x >> 1 | x << 63; }

/* Adds eight one-bit neighbours in all 64 columns at once with a carry-save counter of three bits. */
static void step_rows(void)
{
    for (int y = 0; y < HEIGHT; y++) {
        uint64_t above = rows[(y + HEIGHT - 1) % HEIGHT], here = rows[y], below = rows[(y + 1) % HEIGHT];
        uint64_t neighbours[8] = {left(above), above, right(above), left(here), right(here),
                                  left(below), below, right(below)};
        uint64_t ones = 0, twos = 0, fours = 0;
        for (int i = 0; i < 8; i++) {
            uint64_t carry = ones & neighbours[i];
            ones ^= neighbours[i];
            uint64_t carry2 = twos & carry;
            twos ^= carry;
            fours |= carry2;
        }
        scratch_rows[y] = twos & ~fours & (ones | here);
    }
    memcpy(rows, scratch_rows, sizeof rows);
}

int main(void)
{
    static const char *const glider[] = {".O.", "..O", "OOO"};
    for (int y = 0; y < 3; y++)
        for (int x = 0; x < 3; x++)
            if (glider[y][x] == 'O')
                grid[y + 2][x + 2] = 1;
    uint32_t seed = 1;
    for (int i = 0; i < 300; i++) {
        seed = seed * 1103515245 + 12345;
        grid[8 + (seed >> 16) % 12][20 + (seed >> 24) % 30] = 1;
    }
    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++)
            rows[y] |= (uint64_t)grid[y][x] << x;
    for (int generation = 0; generation <= 40; generation++) {
        int alive = 0, differences = 0;
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) {
                alive += grid[y][x];
                differences += grid[y][x] != (rows[y] >> x & 1);
            }
        if (generation % 8 == 0)
            printf("%d: %d alive, %d differences\n", generation, alive, differences);
        step_bytes();
        step_rows();
    }
    for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++)
            putchar(grid[y][x] ? 'O' : '.');
        putchar('\n');
    }
    return 0;
}
