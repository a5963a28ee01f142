// Covers: backtracking search with bit masks and with an array board; recursion.
// Flags: -g
#include <stdio.h>
#include <stdlib.h>

static int solve_bits(unsigned all, unsigned columns, unsigned left, unsigned right)
{
    if (columns == all)
        return 1;
    int count = 0;
    for (unsigned free = all & ~(columns | left | right); free != 0; free &= free - 1) {
        unsigned bit = free & -free;
        count += solve_bits(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return count;
}

static int fits(const int *board, int row, int column)
{
    for (int i = 0; i < row; i++)
        if (board[i] == column || abs(board[i] - column) == row - i)
            return 0;
    return 1;
}

static int first_solution(int *board, int row, int size)
{
    if (row == size)
        return 1;
    for (board[row] = 0; board[row] < size; board[row]++)
        if (fits(board, row, board[row]) && first_solution(board, row + 1, size))
            return 1;
    return 0;
}

int main(void)
{
    for (int n = 1; n <= 9; n++)
        printf("%d: %d\n", n, solve_bits((1u << n) - 1, 0, 0, 0));
    int board[12];
    for (int n = 4; n <= 12; n += 2) {
        first_solution(board, 0, n);
        for (int i = 0; i < n; i++)
            printf("%d ", board[i]);
        putchar('\n');
    }
    return 0;
}
