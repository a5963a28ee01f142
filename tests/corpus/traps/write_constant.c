// Covers: a write into a string constant, which lies in read-only memory.
// Flags: -g -fno-inline
#include <stdio.h>

static char *volatile text = (char *)"constant";

__attribute__((noinline)) static void capitalize(char *s)
{
    s[0] -= 'a' - 'A';
}

int main(void)
{
    char copy[] = "copy";
    capitalize(copy);
    puts(copy);
    fflush(stdout);
    capitalize(text);
    puts(text);
    return 0;
}
