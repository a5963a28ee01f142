// SPDX-License-Identifier: MIT
//
// The floor of ./bench stop: how long a signal takes from one thread to the handler on another one that runs. The
// argument is how often; prints nanoseconds, one line each. The pauses are those of benchmarks/go/stop.go.
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { WARM_UP = 200 };

static _Atomic long received_at, thread_id, progress;

static long now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000L + now.tv_nsec;
}

static void receive(int number)
{
    (void)number;
    received_at = now_ns();
}

static void *spin(void *argument)
{
    thread_id = syscall(SYS_gettid);
    for (;;)
        atomic_store_explicit(&progress, progress + 1, memory_order_relaxed);
    return argument;
}

int main(int argc, char **argv)
{
    int count = WARM_UP + (argc > 1 ? atoi(argv[1]) : 1000);
    long *taken = malloc((size_t)count * sizeof *taken);
    struct sigaction action = {.sa_handler = receive, .sa_flags = SA_RESTART};
    sigaction(SIGURG, &action, NULL);
    pthread_t spinner;
    if (pthread_create(&spinner, NULL, spin, NULL) != 0)
        return 1;
    for (int i = 0; i < count; i++) {
        long before = progress;
        while (progress == before) {
        }
        long start = now_ns();
        while (now_ns() - start < (150 + i * 37 % 100) * 1000) {
        }
        received_at = 0;
        start = now_ns();
        syscall(SYS_tgkill, getpid(), thread_id, SIGURG);
        while (received_at == 0) {
        }
        taken[i] = received_at - start;
    }
    for (int i = WARM_UP; i < count; i++)
        printf("%ld\n", taken[i]);
    return 0;
}
