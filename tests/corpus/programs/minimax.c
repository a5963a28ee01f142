// Covers: tic-tac-toe by full search with alpha-beta and a table, Nim, knight's tour; recursion over small boards.
#include <stdio.h>
#include <string.h>

static const unsigned short lines[8] = {0x007, 0x038, 0x1c0, 0x049, 0x092, 0x124, 0x111, 0x054};
static long visited, cut_visited;
static signed char table[1 << 18];

static int wins(unsigned board)
{
    for (int i = 0; i < 8; i++)
        if ((board & lines[i]) == lines[i])
            return 1;
    return 0;
}

/* The value for the player to move, whose stones are `mine`. */
static int search(unsigned mine, unsigned theirs)
{
    signed char *known = &table[mine << 9 | theirs];
    if (*known)
        return *known - 2;
    visited++;
    int best = -1;
    if (wins(theirs)) {
        best = -1;
    } else if ((mine | theirs) == 0x1ff) {
        best = 0;
    } else {
        for (unsigned move = 1; move < 0x200; move <<= 1)
            if (!((mine | theirs) & move)) {
                int value = -search(theirs, mine | move);
                best = value > best ? value : best;
            }
    }
    *known = (signed char)(best + 2);
    return best;
}

static int alpha_beta(unsigned mine, unsigned theirs, int alpha, int beta)
{
    cut_visited++;
    if (wins(theirs))
        return -1;
    if ((mine | theirs) == 0x1ff)
        return 0;
    for (unsigned free = ~(mine | theirs) & 0x1ff; free && alpha < beta; free &= free - 1) {
        int value = -alpha_beta(theirs, mine | (free & -free), -beta, -alpha);
        alpha = value > alpha ? value : alpha;
    }
    return alpha;
}

static int nim_value(int a, int b, int c)
{
    static signed char memo[8][8][8];
    if (memo[a][b][c])
        return memo[a][b][c] - 1;
    int winning = 0;
    for (int i = 0; i < a; i++) winning |= !nim_value(i, b, c);
    for (int i = 0; i < b; i++) winning |= !nim_value(a, i, c);
    for (int i = 0; i < c; i++) winning |= !nim_value(a, b, i);
    memo[a][b][c] = (signed char)(winning + 1);
    return winning;
}

enum { SIDE = 6 };
static int tour[SIDE][SIDE];
static const signed char jumps[8][2] = {{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}};

static int exits(int r, int c)
{
    int count = 0;
    for (int j = 0; j < 8; j++) {
        int y = r + jumps[j][0], x = c + jumps[j][1];
        count += y >= 0 && y < SIDE && x >= 0 && x < SIDE && !tour[y][x];
    }
    return count;
}

static int knight(int r, int c, int step)
{
    tour[r][c] = step;
    if (step == SIDE * SIDE)
        return 1;
    for (int degree = 0; degree <= 8; degree++)
        for (int j = 0; j < 8; j++) {
            int y = r + jumps[j][0], x = c + jumps[j][1];
            if (y < 0 || y >= SIDE || x < 0 || x >= SIDE || tour[y][x] || exits(y, x) != degree)
                continue;
            if (knight(y, x, step + 1))
                return 1;
        }
    tour[r][c] = 0;
    return 0;
}

int main(void)
{
    int value = search(0, 0);
    printf("%d %ld\n", value, visited);
    printf("%d %d %d\n", search(0x001, 0x010), search(0x003, 0x110), search(0x101, 0x040));
    value = alpha_beta(0, 0, -2, 2);
    printf("%d %ld\n", value, cut_visited);
    int mismatches = 0;
    for (int a = 0; a < 8; a++)
        for (int b = 0; b < 8; b++)
            for (int c = 0; c < 8; c++)
                mismatches += nim_value(a, b, c) != ((a ^ b ^ c) != 0);
    printf("%d\n", mismatches);
    printf("%d\n", knight(0, 0, 1));
    for (int r = 0; r < SIDE; r++) {
        for (int c = 0; c < SIDE; c++)
            printf("%3d", tour[r][c]);
        putchar('\n');
    }
    return 0;
}
