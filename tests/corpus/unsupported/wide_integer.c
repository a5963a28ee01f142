// Covers: an integer wider than 128 bits.
int main(void)
{
    volatile unsigned _BitInt(200) x = 1;
    x <<= 150;
    return x == 0;
}
