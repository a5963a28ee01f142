// Covers: pthread_create and join, mutexes, atomics and thread-local globals in several threads.
// Flags: -g -pthread
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

enum { THREADS = 4, ROUNDS = 500 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long guarded;
static atomic_long shared;
static _Thread_local long mine = 1000;
static _Thread_local long also_mine;

struct job { int number; long result; };

static void bump(int by)
{
    mine += by;
    also_mine--;
}

static void *work(void *argument)
{
    struct job *job = argument;
    for (int i = 0; i < ROUNDS; i++) {
        pthread_mutex_lock(&lock);
        guarded += job->number;
        pthread_mutex_unlock(&lock);
        atomic_fetch_add(&shared, i);
        long seen = atomic_load(&shared);
        while (!atomic_compare_exchange_weak(&shared, &seen, seen + 1))
            ;
        bump(job->number);
    }
    job->result = mine;
    return (void *)(also_mine * job->number);
}

int main(void)
{
    pthread_t threads[THREADS];
    struct job jobs[THREADS];
    mine = 5;
    for (int i = 0; i < THREADS; i++) {
        jobs[i] = (struct job){i + 1, 0};
        if (pthread_create(&threads[i], NULL, work, &jobs[i]) != 0)
            return 1;
    }
    for (int i = 0; i < THREADS; i++) {
        void *result;
        pthread_join(threads[i], &result);
        printf("%d: %ld %ld\n", jobs[i].number, jobs[i].result, (long)result);
    }
    printf("%ld %ld %ld %ld\n", guarded, (long)shared, mine, also_mine);
    return 0;
}
