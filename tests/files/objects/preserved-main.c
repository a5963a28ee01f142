// Calls a function of an object file with known values in the registers that it must keep.
#include <stdio.h>

int outer(int);
int stop_here(int x) { return x; }

static int seen[6];

__asm__(
    "check:\n"
    "  push %rbx; push %rbp; push %r12; push %r13; push %r14; push %r15; sub $8, %rsp\n"
    "  mov $11, %rbx; mov $12, %rbp; mov $13, %r12; mov $14, %r13; mov $15, %r14; mov $16, %r15\n"
    "  mov $3, %edi; call outer@PLT\n"
    "  lea seen(%rip), %rcx\n"
    "  mov %ebx, (%rcx); mov %ebp, 4(%rcx); mov %r12d, 8(%rcx); mov %r13d, 12(%rcx); mov %r14d, 16(%rcx); mov %r15d, 20(%rcx)\n"
    "  add $8, %rsp; pop %r15; pop %r14; pop %r13; pop %r12; pop %rbp; pop %rbx\n"
    "  ret\n");
int check(void);

int main(void)
{
    printf("%d:", check());
    for (int i = 0; i < 6; i++)
        printf(" %d", seen[i]);
    puts("");
    return 0;
}
