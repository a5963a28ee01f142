// Covers: sudoku by constraint masks and backtracking: nested arrays, bit tricks, recursion with undo.
// Flags: -g
#include <stdio.h>

static int cells[9][9];
static unsigned rows[9], columns[9], boxes[9];
static long steps;

static void place(int r, int c, int digit, int sign)
{
    unsigned bit = 1u << digit;
    rows[r] ^= bit, columns[c] ^= bit, boxes[r / 3 * 3 + c / 3] ^= bit;
    cells[r][c] = sign > 0 ? digit : 0;
}

static int solve(void)
{
    int best_row = -1, best_column = 0, best_count = 10;
    unsigned best = 0;
    steps++;
    for (int r = 0; r < 9; r++)
        for (int c = 0; c < 9; c++) {
            if (cells[r][c])
                continue;
            unsigned free = 0x3fe & ~(rows[r] | columns[c] | boxes[r / 3 * 3 + c / 3]);
            int count = __builtin_popcount(free);
            if (count < best_count)
                best_count = count, best_row = r, best_column = c, best = free;
        }
    if (best_row < 0)
        return 1;
    for (; best; best &= best - 1) {
        int digit = __builtin_ctz(best);
        place(best_row, best_column, digit, 1);
        if (solve())
            return 1;
        place(best_row, best_column, digit, -1);
    }
    return 0;
}

int main(void)
{
    static const char *const puzzles[] = {
        "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
        "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..",
        ".................................................................................",
    };
    for (int p = 0; p < 3; p++) {
        for (int i = 0; i < 9; i++)
            rows[i] = columns[i] = boxes[i] = 0;
        for (int i = 0; i < 81; i++) {
            cells[i / 9][i % 9] = 0;
            if (puzzles[p][i] != '.')
                place(i / 9, i % 9, puzzles[p][i] - '0', 1);
        }
        steps = 0;
        int solved = solve();
        printf("%d after %ld steps\n", solved, steps);
        for (int r = 0; r < 9; r++) {
            for (int c = 0; c < 9; c++)
                printf("%d", cells[r][c]);
            putchar(r == 8 ? '\n' : ' ');
        }
    }
    return 0;
}
