// Covers: C11 threads.h: thrd_create, mtx, call_once, tss, and a spin lock on atomic_flag.
// Flags: -g -pthread
#include <stdatomic.h>
#include <stdio.h>
#include <threads.h>

static mtx_t mutex;
static once_flag once = ONCE_FLAG_INIT;
static tss_t slot;
static atomic_flag spin = ATOMIC_FLAG_INIT;
static _Atomic unsigned char small;
static long plain, spun;
static int set_up;
thread_local int visits;

static void initialize(void) { set_up++; }

static void release(void *value)
{
    mtx_lock(&mutex);
    plain += *(int *)value;
    mtx_unlock(&mutex);
}

static int work(void *argument)
{
    int *number = argument;
    call_once(&once, initialize);
    tss_set(slot, number);
    for (int i = 0; i < 400; i++) {
        mtx_lock(&mutex);
        plain++;
        mtx_unlock(&mutex);
        while (atomic_flag_test_and_set_explicit(&spin, memory_order_acquire))
            thrd_yield();
        spun += *(int *)tss_get(slot);
        atomic_flag_clear_explicit(&spin, memory_order_release);
        small++;
        visits++;
    }
    return visits + *number;
}

int main(void)
{
    thrd_t threads[3];
    int numbers[3] = {1, 10, 100}, total = 0;
    mtx_init(&mutex, mtx_plain);
    tss_create(&slot, release);
    for (int i = 0; i < 3; i++)
        if (thrd_create(&threads[i], work, &numbers[i]) != thrd_success)
            return 1;
    for (int i = 0; i < 3; i++) {
        int result;
        thrd_join(threads[i], &result);
        total += result;
    }
    printf("%ld %ld %d %d %d %d\n", plain, spun, small, total, set_up, visits);
    mtx_destroy(&mutex);
    tss_delete(slot);
    return 0;
}
