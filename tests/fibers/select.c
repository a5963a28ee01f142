// A select with several senders and several receivers, both directions at once, timeouts, and channels that close.
#include "stillpoint.h"
#include <stdio.h>

enum { SENDERS = 3, RECEIVERS = 3, ITEMS = 60 };

static stillpoint_channel input[SENDERS], output, stop;

static void sender(void *argument) {
  long number = (long)argument;
  for (long i = 0; i < ITEMS; i++) {
    long value = number * 1000 + i;
    stillpoint_send(input[number], &value);
  }
  stillpoint_channel_close(input[number]);
}

// Takes from whoever sends, until all are closed.
static void receiver(void *argument) {
  long values[SENDERS], *sum = argument;
  stillpoint_case cases[SENDERS];
  for (int i = 0; i < SENDERS; i++) cases[i] = (stillpoint_case){input[i], &values[i], 0, 0};
  for (int open = SENDERS; open > 0;) {
    int index = stillpoint_select(cases, SENDERS, -1);
    if (cases[index].status == STILLPOINT_CLOSED) {
      cases[index].channel = 0;
      open--;
    } else {
      *sum += values[index];
    }
  }
}

// Sends and receives by the same select: what it has not sent yet waits, and others' elements are taken meanwhile.
static void both(void *argument) {
  long sent = 0, value, *sums = argument;
  for (;;) {
    stillpoint_case cases[3] = {{sent < 20 ? output : 0, &sent, 1, 0}, {input[0], &value, 0, 0}, {stop, 0, 0, 0}};
    int index = stillpoint_select(cases, 3, -1);
    if (index == 0) sent++;
    if (index == 1) sums[0] += value;
    if (index == 2) break;
  }
  sums[1] = sent;
}

int main(void) {
  long sums[RECEIVERS] = {0}, total = 0;
  stillpoint_fiber fibers[RECEIVERS];
  for (int i = 0; i < SENDERS; i++) input[i] = stillpoint_channel_new(sizeof(long), i);
  for (int i = 0; i < RECEIVERS; i++) fibers[i] = stillpoint_spawn(receiver, &sums[i]);
  for (long i = 0; i < SENDERS; i++) stillpoint_spawn(sender, (void *)i);
  for (int i = 0; i < RECEIVERS; i++) stillpoint_join(fibers[i]), total += sums[i];
  printf("total %ld\n", total);

  input[0] = stillpoint_channel_new(sizeof(long), 0);
  output = stillpoint_channel_new(sizeof(long), 0);
  stop = stillpoint_channel_new(0, 0);
  long counts[2] = {0, 0}, value, received = 0;
  stillpoint_fiber fiber = stillpoint_spawn(both, counts);
  for (long i = 1; i <= 20; i++) {
    stillpoint_receive(output, &value);
    received += value;
    stillpoint_send(input[0], &i);
  }
  stillpoint_channel_close(stop);
  stillpoint_join(fiber);
  printf("both ways %ld %ld %ld\n", received, counts[0], counts[1]);

  // Nothing is ready: not at all, and not in time.
  stillpoint_case none[2] = {{input[0], &value, 0, 7}, {output, &value, 1, 7}};
  printf("at once %d\n", stillpoint_select(none, 2, 0));
  uint64_t before = stillpoint_time();
  int index = stillpoint_select(none, 2, 2000000);
  printf("in time %d, waited %d, status untouched %d\n", index, stillpoint_time() - before >= 2000000, none[0].status);
  index = stillpoint_select(0, 0, 1000);
  printf("no cases %d\n", index);

  // A closed channel is always ready; so is one that has something in it.
  stillpoint_channel full = stillpoint_channel_new(sizeof(long), 1);
  value = 42;
  stillpoint_send(full, &value);
  stillpoint_case closed[2] = {{stop, 0, 0, 7}, {full, &value, 1, 7}};
  index = stillpoint_select(closed, 2, -1);
  printf("closed %d, status %d\n", index, closed[0].status);
  value = 0;
  stillpoint_case ready[2] = {{input[0], &value, 0, 7}, {full, &value, 0, 7}};
  index = stillpoint_select(ready, 2, 1000000000);
  printf("ready %d, %ld, status %d\n", index, value, ready[1].status);
  return 0;
}
