// Covers: bit-fields of every width and signedness, across storage units, in unions, packed, volatile, by reference.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct flags { unsigned a : 1, b : 2, c : 3, d : 4, e : 5, f : 6, g : 7; int h : 8, i : 1, j : 3; };
struct __attribute__((packed)) tight { uint64_t low : 33; int64_t middle : 47; unsigned high : 16; };
struct wide { unsigned long a : 63; unsigned long b : 1; long c : 2; unsigned char d : 7; _Bool e : 1; };
union word { uint32_t all; struct { uint32_t sign : 1, exponent : 8, fraction : 23; } reversed;
             struct { uint32_t fraction : 23, exponent : 8, sign : 1; } parts; };
struct header { unsigned version : 4, length : 4; uint8_t kind; uint16_t : 3, id : 13; volatile unsigned live : 2; };
enum mode { OFF, SLOW, FAST };
struct with_enum { enum mode mode : 2; unsigned count : 30; };

static void raw(const void *data, size_t size)
{
    for (size_t i = 0; i < size; i++)
        printf("%02x", ((const unsigned char *)data)[i]);
    putchar('\n');
}

static int bump(struct flags *f)
{
    f->c++;
    --f->d;
    f->g += 100;
    f->h -= 100;
    f->i ^= 1;
    return f->e = f->f = 63;
}

static struct tight shuffle(struct tight t)
{
    uint64_t low = t.low;
    t.low = (uint64_t)t.middle;
    t.middle = (int64_t)low - 1;
    t.high = ~t.high;
    return t;
}

int main(void)
{
    struct flags f;
    memset(&f, 0, sizeof f);
    for (int i = 0; i < 10; i++) {
        int r = bump(&f);
        printf("%u %u %u %u %u %u %u %d %d %d = %d\n", f.a, f.b, f.c, f.d, f.e, f.f, f.g, f.h, f.i, f.j, r);
        f.j = f.j + 3;
        f.a = f.b = (unsigned)i;
    }
    raw(&f, sizeof f);
    struct tight t = {0x1ffffffff, -1, 0x1234};
    t = shuffle(t);
    printf("%lu %ld %u %zu\n", (unsigned long)t.low, (long)t.middle, t.high, sizeof t);
    raw(&t, sizeof t);
    struct wide w;
    memset(&w, 0, sizeof w);
    w.a = 0x7fffffffffffffff, w.b = 1, w.c = -2, w.d = 200, w.e = 4;
    w.a <<= 3;
    printf("%lu %d %d %d %d\n", (unsigned long)w.a, (int)w.b, (int)w.c, w.d, w.e);
    raw(&w, sizeof w);
    union word u = {0};
    float x = -6.25f;
    memcpy(&u.all, &x, 4);
    printf("%u %u %06x | %u %u\n", u.parts.sign, u.parts.exponent, u.parts.fraction, u.reversed.sign, u.reversed.exponent);
    u.parts.exponent += 2;
    memcpy(&x, &u.all, 4);
    printf("%g\n", x);
    struct header h;
    memset(&h, 0, sizeof h);
    h.version = 4, h.length = 5, h.kind = 17, h.id = 0x1abc, h.live = 3;
    h.live++;
    raw(&h, sizeof h);
    struct with_enum m = {FAST, 1 << 29};
    m.count *= 2;
    m.count += m.mode == FAST;
    printf("%u %u\n", m.mode, m.count);
    return 0;
}
