// Covers: asm goto, which clang writes as callbr.
int main(void)
{
    __asm__ goto("jmp %l0" : : : : out);
    return 1;
out:
    return 0;
}
