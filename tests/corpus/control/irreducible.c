// Covers: irreducible control flow: loops entered in the middle, crossing gotos, Duff's device.
#include <stdio.h>

static int two_entries(int n, int enter_middle)
{
    int i = 0, trace = 0;
    if (enter_middle)
        goto middle;
top:
    trace = trace * 3 + 1;
    i++;
middle:
    trace = trace * 3 + 2;
    if (trace > 100000)
        trace %= 9973;
    if (i++ < n)
        goto top;
    return trace;
}

static int crossing(int a)
{
    int steps = 0;
first:
    steps++;
    if (a & 1)
        goto third;
second:
    steps += 10;
    a >>= 1;
    if (a & 1)
        goto first;
    if (a == 0)
        return steps;
third:
    steps += 100;
    a--;
    if (a > 4)
        goto second;
    if (a > 0)
        goto first;
    return steps;
}

static void duff(char *to, const char *from, int count)
{
    int rounds = (count + 7) / 8;
    switch (count % 8) {
    case 0: do { *to++ = *from++;
    case 7:      *to++ = *from++;
    case 6:      *to++ = *from++;
    case 5:      *to++ = *from++;
    case 4:      *to++ = *from++;
    case 3:      *to++ = *from++;
    case 2:      *to++ = *from++;
    case 1:      *to++ = *from++;
            } while (--rounds > 0);
    }
}

int main(void)
{
    for (int i = 0; i < 8; i++)
        printf("%d %d\n", two_entries(i * 3, 0), two_entries(i * 3, 1));
    for (int a = 0; a < 40; a++)
        printf("%d ", crossing(a));
    putchar('\n');
    char buffer[32] = {0};
    for (int n = 1; n < 20; n++) {
        duff(buffer, "abcdefghijklmnopqrstuvwxyz", n);
        printf("%s|", buffer);
    }
    putchar('\n');
    return 0;
}
