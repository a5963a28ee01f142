// Covers: a wild pointer handed to the C library, which faults inside native code.
// Flags: -g -fno-inline -fno-builtin
#include <stdio.h>
#include <string.h>

static volatile unsigned long address = 8;

__attribute__((noinline)) static size_t measure(const char *text)
{
    return strlen(text);
}

int main(void)
{
    printf("%zu\n", measure("four"));
    fflush(stdout);
    printf("%zu\n", measure((const char *)address));
    return 0;
}
