// Covers: assembly at file scope.
__asm__(".globl twice\ntwice: leal (%rdi,%rdi), %eax\nret");

int twice(int x);

int main(void) { return twice(0); }
