// Covers: an intrinsic of one target.
#include <emmintrin.h>
#include <stdio.h>

int main(void)
{
    __m128i a = _mm_set1_epi16(300);
    printf("%d\n", _mm_cvtsi128_si32(_mm_madd_epi16(a, a)));
    return 0;
}
