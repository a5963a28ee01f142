// Covers: C11 atomics of 8 to 64 bits: load, store, fetch-and-op, exchange, compare-exchange weak and strong, fences.
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>

#define EXERCISE(type, name)                                                                            \
    static void name(void)                                                                              \
    {                                                                                                   \
        _Atomic type x = 100;                                                                           \
        type seen[12], expected;                                                                        \
        seen[0] = atomic_fetch_add(&x, (type)200);                                                      \
        seen[1] = atomic_fetch_sub_explicit(&x, (type)7, memory_order_relaxed);                         \
        seen[2] = atomic_fetch_and_explicit(&x, (type)0xf5, memory_order_acquire);                      \
        seen[3] = atomic_fetch_or_explicit(&x, (type)0x0a, memory_order_release);                       \
        seen[4] = atomic_fetch_xor_explicit(&x, (type)-1, memory_order_acq_rel);                        \
        seen[5] = atomic_exchange(&x, (type)55);                                                        \
        expected = 55;                                                                                  \
        int won = atomic_compare_exchange_strong(&x, &expected, (type)66);                              \
        seen[6] = expected;                                                                             \
        int lost = atomic_compare_exchange_strong_explicit(&x, &expected, 1, memory_order_seq_cst,      \
                                                           memory_order_relaxed);                       \
        seen[7] = expected;                                                                             \
        while (!atomic_compare_exchange_weak(&x, &expected, (type)(expected * 3)))                      \
            ;                                                                                           \
        seen[8] = atomic_load_explicit(&x, memory_order_acquire);                                       \
        atomic_store_explicit(&x, (type)9, memory_order_release);                                       \
        x++;                                                                                            \
        --x;                                                                                            \
        x *= 5;                                                                                         \
        seen[9] = x;                                                                                    \
        seen[10] = __atomic_fetch_nand((type *)&x, (type)0x3c, __ATOMIC_SEQ_CST);                       \
        seen[11] = __atomic_add_fetch((type *)&x, (type)1, __ATOMIC_RELAXED);                           \
        printf(#name " %d%d", won, lost);                                                               \
        for (int i = 0; i < 12; i++)                                                                    \
            printf(" %lx", (unsigned long)(long)seen[i]);                                               \
        putchar('\n');                                                                                  \
    }
EXERCISE(int8_t, i8)
EXERCISE(uint8_t, u8)
EXERCISE(int16_t, i16)
EXERCISE(uint16_t, u16)
EXERCISE(int32_t, i32)
EXERCISE(uint32_t, u32)
EXERCISE(int64_t, i64)
EXERCISE(uint64_t, u64)

static void min_max(void)
{
    int x = 5;
    unsigned y = 5;
    long z = -5;
    int a = __atomic_fetch_max(&x, 9, __ATOMIC_SEQ_CST);
    int b = __atomic_fetch_min(&x, -3, __ATOMIC_RELAXED);
    unsigned c = __atomic_fetch_max(&y, -1u, __ATOMIC_ACQ_REL);
    unsigned d = __atomic_fetch_min(&y, 2u, __ATOMIC_ACQUIRE);
    long e = __atomic_fetch_max(&z, 10L, __ATOMIC_SEQ_CST);
    printf("%d %d %d %u %u %u %ld %ld\n", a, b, x, c, d, y, e, z);
}

static void floats(void)
{
    _Atomic float f = 1.5f;
    _Atomic double d = 2.5;
    float old = atomic_exchange(&f, 2.25f);
    double before = atomic_load(&d);
    f += 1.0f;
    float now = f;
    d *= 3;
    double sum = 1;
    __atomic_fetch_add(&sum, 2.5, __ATOMIC_SEQ_CST);
    __atomic_fetch_sub(&sum, 0.25, __ATOMIC_SEQ_CST);
    printf("%g %g %g %g %g\n", old, before, now, (double)d, sum);
}

static void pointers(void)
{
    static int cells[10];
    int *_Atomic p = cells + 2, *q;
    q = atomic_fetch_add(&p, 3);
    int *expected = cells;
    int swapped = atomic_compare_exchange_strong(&p, &expected, cells + 9);
    int *last = atomic_fetch_sub(&p, 1);
    printf("%td %d %td %td\n", q - cells, swapped, expected - cells, last - cells);
}

struct pair { short a, b; };

int main(void)
{
    i8(), u8(), i16(), u16(), i32(), u32(), i64(), u64();
    min_max();
    floats();
    pointers();
    atomic_flag flag = ATOMIC_FLAG_INIT;
    printf("%d", atomic_flag_test_and_set(&flag));
    printf("%d", atomic_flag_test_and_set(&flag));
    atomic_flag_clear(&flag);
    printf("%d\n", atomic_flag_test_and_set_explicit(&flag, memory_order_acquire));
    atomic_thread_fence(memory_order_seq_cst);
    atomic_signal_fence(memory_order_acquire);
    _Atomic _Bool b = 0;
    b |= 1;
    _Atomic struct pair s;
    atomic_init(&s, ((struct pair){1, 2}));
    struct pair old = atomic_exchange(&s, ((struct pair){3, 4})), now = s;
    printf("%d %d %d %d %d\n", b, old.a, old.b, now.a, now.b);
    printf("%d %d\n", __sync_fetch_and_add(&now.a, 5), __sync_bool_compare_and_swap(&now.b, 4, 6));
    return now.a + now.b - 14;
}
