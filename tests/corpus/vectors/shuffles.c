// Covers: shufflevector, convertvector, reductions, ext_vector swizzles and bool vectors, vector memory access.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef int v4i __attribute__((vector_size(16)));
typedef int v8i __attribute__((vector_size(32)));
typedef float v4f __attribute__((vector_size(16)));
typedef double v4d __attribute__((vector_size(32)));
typedef short v4s __attribute__((vector_size(8)));
typedef unsigned char v4b __attribute__((vector_size(4)));
typedef unsigned char v16b __attribute__((vector_size(16)));
typedef long v4l __attribute__((vector_size(32)));
typedef unsigned v4u __attribute__((vector_size(16)));
typedef float float3 __attribute__((ext_vector_type(3)));
typedef float float4 __attribute__((ext_vector_type(4)));
typedef _Bool bool8 __attribute__((ext_vector_type(8)));

#define SHOW(n, fmt, ...)                       \
    do {                                        \
        for (int i_ = 0; i_ < n; i_++)          \
            printf(fmt " ", (__VA_ARGS__)[i_]); \
        putchar('\n');                          \
    } while (0)

static v16b swap_bytes(v16b v) { return __builtin_shufflevector(v, v, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12); }

static float3 cross(float3 a, float3 b) { return a.yzx * b.zxy - a.zxy * b.yzx; }

static bool8 positive(v8i v)
{
    return __builtin_convertvector(v > 0, bool8);
}

int main(void)
{
    v4i a = {1, 2, 3, 4}, b = {10, 20, 30, 40};
    SHOW(4, "%d", __builtin_shufflevector(a, b, 0, 4, 1, 5));
    SHOW(8, "%d", __builtin_shufflevector(a, b, 7, 6, 5, 4, 3, 2, 1, 0));
    SHOW(4, "%d", __builtin_shufflevector(a, a, 2, 2, 3, 0) * (v4i){1, 1, 0, 1});
    SHOW(2, "%d", __builtin_shufflevector(a, b, 1, 3));

    v4f f = {1.9f, -1.9f, 100.5f, -0.0f};
    SHOW(4, "%d", __builtin_convertvector(f, v4i));
    SHOW(4, "%d", __builtin_convertvector(a * 1000, v4s));
    SHOW(4, "%u", __builtin_convertvector(b * 10, v4b));
    SHOW(4, "%ld", __builtin_convertvector(a - 3, v4l));
    SHOW(4, "%ld", __builtin_convertvector((v4u)(a - 3), v4l));
    SHOW(4, "%.17g", __builtin_convertvector((v4u)(a - 3), v4d));
    SHOW(4, "%.17g", __builtin_convertvector(f, v4d));

    v16b bytes;
    for (int i = 0; i < 16; i++)
        bytes[i] = (unsigned char)(i * 16 + i);
    SHOW(16, "%02x", swap_bytes(bytes));
    uint32_t words[4];
    memcpy(words, &bytes, sizeof words);
    SHOW(4, "%08x", words);

    printf("%d %d %d %d\n", __builtin_reduce_add(a), __builtin_reduce_mul(b), __builtin_reduce_max(b),
           __builtin_reduce_and(a));
    float3 c = cross((float3){1, 2, 3}, (float3){4, 5, 6});
    printf("%g %g %g\n", c.x, c.y, c.z);
    float4 q = {1, 2, 3, 4};
    q.xw = q.wx;
    q.yz *= 10;
    printf("%g %g %g %g %g\n", q.x, q.y, q.z, q.w, q.hi.x + q.lo.y + q.even.y);

    bool8 mask = positive((v8i){1, -1, 0, 5, 6, -7, 8, 9});
    for (int i = 0; i < 8; i++)
        printf("%d", mask[i]);
    unsigned char packed;
    memcpy(&packed, &mask, 1);
    printf(" %02x\n", packed);

    int unaligned[9] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
    v4i loaded;
    memcpy(&loaded, unaligned + 3, sizeof loaded);
    loaded *= loaded;
    memcpy(unaligned + 1, &loaded, sizeof loaded);
    SHOW(9, "%d", unaligned);
    v4i table[3] = {a, b, a + b};
    table[1][2] = -1;
    SHOW(4, "%d", table[1] + table[2]);
    return 0;
}
