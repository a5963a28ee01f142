// Covers: condition variables, a bounded queue between threads, pthread_once, thread-specific data with destructors.
// Flags: -pthread
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { CAPACITY = 4, ITEMS = 300 };

static int queue[CAPACITY], head, count, closed;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t not_empty = PTHREAD_COND_INITIALIZER, not_full = PTHREAD_COND_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;
static int initialized, destroyed;

static void destroy(void *value)
{
    pthread_mutex_lock(&lock);
    destroyed += *(int *)value;
    pthread_mutex_unlock(&lock);
    free(value);
}

static void initialize(void)
{
    initialized++;
    pthread_key_create(&key, destroy);
}

static void put(int item)
{
    pthread_mutex_lock(&lock);
    while (count == CAPACITY)
        pthread_cond_wait(&not_full, &lock);
    queue[(head + count++) % CAPACITY] = item;
    pthread_cond_signal(&not_empty);
    pthread_mutex_unlock(&lock);
}

static int get(int *item)
{
    pthread_mutex_lock(&lock);
    while (count == 0 && !closed)
        pthread_cond_wait(&not_empty, &lock);
    int found = count > 0;
    if (found) {
        *item = queue[head];
        head = (head + 1) % CAPACITY;
        count--;
        pthread_cond_signal(&not_full);
    }
    pthread_mutex_unlock(&lock);
    return found;
}

static void *consume(void *total)
{
    pthread_once(&once, initialize);
    int *mark = malloc(sizeof *mark);
    *mark = 10;
    pthread_setspecific(key, mark);
    int item;
    while (get(&item))
        *(long *)total += (long)item * item;
    if (pthread_getspecific(key) != mark)
        *(long *)total = -1;
    pthread_exit(total);
}

static void *produce(void *first)
{
    pthread_once(&once, initialize);
    for (int i = *(int *)first; i < ITEMS; i += 2)
        put(i);
    return NULL;
}

int main(void)
{
    pthread_t consumers[2], producers[2];
    long totals[2] = {0, 0};
    int starts[2] = {0, 1};
    for (int i = 0; i < 2; i++) {
        pthread_create(&consumers[i], NULL, consume, &totals[i]);
        pthread_create(&producers[i], NULL, produce, &starts[i]);
    }
    for (int i = 0; i < 2; i++)
        pthread_join(producers[i], NULL);
    pthread_mutex_lock(&lock);
    closed = 1;
    pthread_cond_broadcast(&not_empty);
    pthread_mutex_unlock(&lock);
    long sum = 0;
    for (int i = 0; i < 2; i++) {
        void *result;
        pthread_join(consumers[i], &result);
        sum += *(long *)result;
    }
    printf("%ld %d %d\n", sum, initialized, destroyed);
    return 0;
}
