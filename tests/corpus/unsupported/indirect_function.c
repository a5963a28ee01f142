// Covers: a function chosen at load time (ifunc).
static int portable(int x) { return x + 1; }
static int (*choose(void))(int) { return portable; }
int chosen(int x) __attribute__((ifunc("choose")));

int main(void) { return chosen(-1); }
