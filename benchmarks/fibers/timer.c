// SPDX-License-Identifier: MIT
// The floor of ./bench slices: what a native program pays for a timer that goes off as often as slices end, with a handler that
// does no more than set it again. Arguments: nanoseconds, 0 for no timer, and repetitions of the work of a kernel, KERNEL.
// Standard error: processor seconds of the thread, and how often the timer went off.
#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>
#define main kernel_main
#include KERNEL
#undef main

static timer_t timer;
static struct itimerspec period;
static volatile long signals;

static void receive(int number)
{
    (void)number;
    signals++;
    timer_settime(timer, 0, &period, NULL);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    long nanoseconds = atol(argv[1]);
    int repetitions = atoi(argv[2]);
    struct sigaction action = {.sa_handler = receive, .sa_flags = SA_RESTART};
    struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGURG};
    event._sigev_un._tid = (int)syscall(SYS_gettid);
    period.it_value.tv_sec = nanoseconds / 1000000000;
    period.it_value.tv_nsec = nanoseconds % 1000000000;
    if (sigaction(SIGURG, &action, NULL) != 0 || timer_create(CLOCK_MONOTONIC, &event, &timer) != 0)
        return 1;
    uint64_t first = work(SMALL);
    double start = seconds();
    timer_settime(timer, 0, &period, NULL);
    uint64_t result = work(repetitions);
    double end = seconds();
    period.it_value.tv_sec = period.it_value.tv_nsec = 0;
    timer_settime(timer, 0, &period, NULL);
    printf("%016llx %016llx\n", (unsigned long long)first, (unsigned long long)result);
    fprintf(stderr, "thread: %.6f\nsignals: %ld\n", end - start, signals);
    return 0;
}
