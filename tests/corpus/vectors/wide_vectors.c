// Covers: vectors of 4 to 128 bytes through calls, memory and pointers; vectors of pointers' bits; mixed widths.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef int16_t v2i16 __attribute__((vector_size(4)));
typedef uint8_t v8u8 __attribute__((vector_size(8)));
typedef int32_t v16i32 __attribute__((vector_size(64)));
typedef int64_t v16i64 __attribute__((vector_size(128)));
typedef float v16f __attribute__((vector_size(64)));
typedef double v8d __attribute__((vector_size(64)));
typedef uint64_t v4u64 __attribute__((vector_size(32)));
typedef unsigned __int128 v2u128 __attribute__((vector_size(32)));
typedef int odd3 __attribute__((ext_vector_type(3)));
typedef short odd5 __attribute__((ext_vector_type(5)));

#define NOINLINE static __attribute__((noinline))
NOINLINE v16i32 weigh(v16i32 a, v16i32 b, int k) { return a * k - (b >> 1); }
NOINLINE v8d mix(v8d a, double k, v8d b) { return a * k + b / 4; }
NOINLINE v2i16 tiny(v2i16 a) { return a * a; }
NOINLINE v8u8 average(v8u8 a, v8u8 b) { return (a & b) + ((a ^ b) >> 1); }
NOINLINE odd3 twist(odd3 a) { return a.zxy + 1; }
NOINLINE odd5 odd_sum(odd5 a, odd5 b) { return a + b; }
NOINLINE v16i64 spread(v16i32 a) { return __builtin_convertvector(a, v16i64) << 33; }
NOINLINE v2u128 huge(v2u128 a, v2u128 b) { return a * b + 1; }

struct holder { char before; v16f middle; char after; odd3 tail; };

NOINLINE struct holder change(struct holder h)
{
    h.middle = h.middle * h.middle;
    h.before++;
    h.tail.y = 50;
    return h;
}

static v16i32 (*volatile through)(v16i32, v16i32, int) = weigh;

int main(void)
{
    v16i32 a, b;
    for (int i = 0; i < 16; i++) {
        a[i] = i * i - 50;
        b[i] = 1000 - i * 77;
    }
    v16i32 c = through(a, b, 3);
    v16i64 wide = spread(c);
    for (int i = 0; i < 16; i++)
        printf("%d:%ld ", c[i], (long)wide[i]);
    putchar('\n');
    v8d d = {1, 2, 3, 4, 5, 6, 7, 8};
    d = mix(d, 0.5, d * d);
    for (int i = 0; i < 8; i++)
        printf("%g ", d[i]);
    v2i16 t = tiny((v2i16){300, -7});
    v8u8 u = average((v8u8){1, 255, 3, 254, 5, 6, 7, 200}, (v8u8){3, 255, 9, 0, 6, 6, 8, 100});
    printf("%d %d\n", t[0], t[1]);
    for (int i = 0; i < 8; i++)
        printf("%d ", u[i]);
    odd3 o = twist((odd3){1, 2, 3});
    odd5 p = odd_sum((odd5){1, 2, 3, 4, 5}, (odd5){10, 20, 30, 40, 50});
    printf("%d %d %d %d %d %zu %zu\n", o.x, o.y, o.z, p[4], p[0], sizeof(odd3), sizeof(odd5));
    v2u128 h = huge((v2u128){(unsigned __int128)1 << 100, 12345}, (v2u128){8, ~(unsigned __int128)0});
    printf("%lx %lx %lx %lx\n", (long)(h[0] >> 64), (long)h[0], (long)(h[1] >> 64), (long)h[1]);
    struct holder x = {'a', {0}, 'z', {1, 2, 3}};
    for (int i = 0; i < 16; i++)
        x.middle[i] = (float)i / 2;
    x = change(x);
    printf("%c %g %g %c %d %d %zu\n", x.before, x.middle[3], x.middle[15], x.after, x.tail.x, x.tail.y, sizeof x);
    v4u64 table[4];
    memset(table, 0x11, sizeof table);
    v4u64 *pointer = table + 1;
    *pointer += (v4u64){1, 2, 3, 4};
    pointer[1] = *pointer ^ table[0];
    uint64_t flat[16];
    memcpy(flat, table, sizeof flat);
    for (int i = 3; i < 12; i++)
        printf("%lx ", flat[i]);
    putchar('\n');
    return 0;
}
