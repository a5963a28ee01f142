// Covers: __float128, which clang writes as fp128.
int main(void)
{
    volatile __float128 x = 1;
    return x + x == 2 ? 0 : 1;
}
