// Covers: structs by value as arguments and results, every class of the System V ABI, 1 to 40 bytes.
#include <stdio.h>
#include <stdlib.h>

#define SIZES(X) X(1) X(2) X(3) X(4) X(5) X(7) X(8) X(9) X(12) X(15) X(16) X(17) X(24) X(33) X(40)
#define DEFINE(n)                                                    \
    struct bytes##n { unsigned char b[n]; };                         \
    static __attribute__((noinline)) struct bytes##n mix##n(struct bytes##n x, int k, struct bytes##n y) \
    {                                                                \
        struct bytes##n r;                                           \
        for (int i = 0; i < n; i++)                                  \
            r.b[i] = (unsigned char)(x.b[i] * k + y.b[n - 1 - i]);   \
        return r;                                                    \
    }                                                                \
    static void test##n(void)                                        \
    {                                                                \
        struct bytes##n x, y;                                        \
        for (int i = 0; i < n; i++)                                  \
            x.b[i] = (unsigned char)(i * 3), y.b[i] = (unsigned char)(i + 7); \
        struct bytes##n r = mix##n(x, 5, y);                         \
        for (int i = 0; i < n; i++)                                  \
            printf("%02x", r.b[i]);                                  \
        putchar('\n');                                               \
    }
SIZES(DEFINE)

struct ff { float x, y; };
struct fff { float x, y, z; };
struct dd { double x, y; };
struct ddd { double x, y, z; };
struct di { double d; int i; };
struct id { int i; double d; };
struct fi { float f; int i; };
struct ld { long l; double d; };
struct ptr2 { char *p; long n; };
struct mixed { char c; float f; short s; };
struct deep { struct { struct ff v; } in; struct fi w; };
union word { double d; long l; };

#define NOINLINE static __attribute__((noinline))
NOINLINE struct ff add_ff(struct ff a, struct ff b) { return (struct ff){a.x + b.x, a.y + b.y}; }
NOINLINE struct fff add_fff(struct fff a, struct fff b) { return (struct fff){a.x + b.x, a.y + b.y, a.z + b.z}; }
NOINLINE struct dd swap_dd(struct dd a) { return (struct dd){a.y, a.x}; }
NOINLINE struct ddd scale_ddd(struct ddd a, double k) { return (struct ddd){a.x * k, a.y * k, a.z * k}; }
NOINLINE struct di make_di(struct id a) { return (struct di){a.d, a.i}; }
NOINLINE struct id make_id(struct di a) { return (struct id){a.i + 1, a.d + 1}; }
NOINLINE struct fi make_fi(struct fi a, struct fi b) { return (struct fi){a.f * b.f, a.i * b.i}; }
NOINLINE struct ld make_ld(int n, struct ld a) { a.l += n; a.d -= n; return a; }
NOINLINE struct ptr2 skip(struct ptr2 s, int n) { s.p += n; s.n -= n; return s; }
NOINLINE struct mixed mix(struct mixed m) { m.c++; m.f /= 2; m.s = -m.s; return m; }
NOINLINE struct deep go_deep(struct deep d) { d.in.v.x += d.w.i; d.w.f += d.in.v.y; return d; }
NOINLINE union word flip(union word w) { w.l = (long)(w.l ^ 1UL << 63); return w; }
NOINLINE long spill(int a, int b, int c, int d, int e, struct ptr2 onstack, int f, struct di split, double g)
{
    return a + b * 2 + c * 3 + d * 4 + e * 5 + onstack.n * 6 + f * 7 + split.i * 8 + (long)split.d + (long)g;
}

int main(void)
{
#define RUN(n) test##n();
    SIZES(RUN)
    struct ff ff = add_ff((struct ff){1, 2}, (struct ff){0.5f, 0.25f});
    struct fff fff = add_fff((struct fff){1, 2, 3}, (struct fff){4, 5, 6});
    struct dd dd = swap_dd((struct dd){1.5, 2.5});
    struct ddd ddd = scale_ddd((struct ddd){1, 2, 3}, 1.5);
    printf("%g %g %g %g %g %g %g %g %g %g\n", ff.x, ff.y, fff.x, fff.y, fff.z, dd.x, dd.y, ddd.x, ddd.y, ddd.z);
    struct di di = make_di((struct id){7, 8.5});
    struct id id = make_id(di);
    struct fi fi = make_fi((struct fi){1.5f, 3}, (struct fi){2, 4});
    struct ld ld = make_ld(10, (struct ld){5, 6});
    printf("%g %d %d %g %g %d %ld %g\n", di.d, di.i, id.i, id.d, fi.f, fi.i, ld.l, ld.d);
    char text[] = "abcdef";
    struct ptr2 s = skip((struct ptr2){text, 6}, 2);
    struct mixed m = mix((struct mixed){'a', 9, 4});
    struct deep d = go_deep((struct deep){{{1, 2}}, {3, 4}});
    union word w = flip((union word){.d = 3.5});
    printf("%s %ld %c %g %d %g %g %g\n", s.p, s.n, m.c, m.f, m.s, d.in.v.x, d.w.f, w.d);
    printf("%ld\n", spill(1, 2, 3, 4, 5, s, 6, di, 9));
    div_t q = div(-17, 5);
    ldiv_t lq = ldiv(1000000000007L, 10);
    printf("%d %d %ld %ld\n", q.quot, q.rem, lq.quot, lq.rem);
    return 0;
}
