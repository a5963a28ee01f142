// SPDX-License-Identifier: MIT
// Branches: all placements of n queens, by sets of bits and by a board.
enum { SMALL = 1, FULL = 190 };
#include "kernel.h"

static int count_by_bits(uint32_t all, uint32_t columns, uint32_t left, uint32_t right)
{
    if (columns == all)
        return 1;
    int count = 0;
    for (uint32_t free = all & ~(columns | left | right); free != 0; free &= free - 1) {
        uint32_t bit = free & -free;
        count += count_by_bits(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return count;
}

static int is_safe(const signed char *board, int row, int column)
{
    for (int i = 0; i < row; i++) {
        int d = board[i] - column;
        if (d == 0 || d == row - i || d == i - row)
            return 0;
    }
    return 1;
}

static int count_by_board(signed char *board, int row, int size)
{
    if (row == size)
        return 1;
    int count = 0;
    for (int column = 0; column < size; column++) {
        if (is_safe(board, row, column)) {
            board[row] = (signed char)column;
            count += count_by_board(board, row + 1, size);
        }
    }
    return count;
}

static uint64_t work(int repetitions)
{
    uint64_t hash = 0;
    for (int r = 0; r < repetitions; r++) {
        signed char board[16];
        hash = mix(hash, (uint64_t)count_by_board(board, 0, 8 + (r & 1)));
        hash = mix(hash, (uint64_t)count_by_bits((1u << (9 + r % 3)) - 1, 0, 0, 0));
    }
    return hash;
}
