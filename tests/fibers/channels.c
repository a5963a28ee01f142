// Channels of every kind: unbuffered, buffered, closed, without content, of 4 KB and 64 KB, and the functions that do not wait.
#include "stillpoint.h"
#include <stdio.h>
#include <string.h>

enum { ITEMS = 200 };

static stillpoint_channel numbers, squares, ticks, pages, done;

static void squarer(void *argument) {
  long value;
  while (stillpoint_receive(numbers, &value) == STILLPOINT_OK) {
    value *= value;
    stillpoint_send(squares, &value);
  }
  stillpoint_channel_close(squares);
}

static void feeder(void *argument) {
  for (long i = 1; i <= ITEMS; i++) stillpoint_send(numbers, &i);
  stillpoint_channel_close(numbers);
}

static void ticker(void *argument) {
  for (int i = 0; i < 50; i++) stillpoint_send(ticks, 0);
  stillpoint_channel_close(ticks);
}

static void pager(void *argument) {
  unsigned char page[4096];
  for (int i = 0; i < 5; i++) {
    memset(page, i + 1, sizeof page);
    stillpoint_send(pages, page);
  }
}

static void waiter(void *argument) {
  long value = -1;
  int status = stillpoint_receive(done, &value);
  *(int *)argument = status * 100 + (int)value;
}

int main(void) {
  numbers = stillpoint_channel_new(sizeof(long), 0);
  squares = stillpoint_channel_new(sizeof(long), 7);
  stillpoint_spawn(squarer, 0);
  stillpoint_spawn(feeder, 0);
  long value, sum = 0, last = 0, ordered = 1;
  while (stillpoint_receive(squares, &value) == STILLPOINT_OK) {
    ordered &= value > last;
    last = value;
    sum += value;
  }
  printf("sum of squares %ld, in order %ld\n", sum, ordered);
  printf("closed: send %d, receive %d, try %d %d\n", stillpoint_send(squares, &value), stillpoint_receive(squares, &value),
         stillpoint_try_send(squares, &value), stillpoint_try_receive(squares, &value));

  ticks = stillpoint_channel_new(0, 3);
  stillpoint_spawn(ticker, 0);
  int count = 0;
  while (stillpoint_receive(ticks, 0) == STILLPOINT_OK) count++;
  printf("ticks %d\n", count);

  pages = stillpoint_channel_new(4096, 2);
  stillpoint_spawn(pager, 0);
  unsigned char page[4096];
  long bytes = 0;
  for (int i = 0; i < 5; i++) {
    stillpoint_receive(pages, page);
    bytes += page[0] * 1000 + page[4095];
  }
  printf("pages %ld\n", bytes);

  static unsigned char big[65536];
  stillpoint_channel large = stillpoint_channel_new(sizeof big, 1);
  big[0] = 3, big[65535] = 4;
  int sent = stillpoint_try_send(large, big), full = stillpoint_try_send(large, big);
  big[0] = big[65535] = 0;
  int received = stillpoint_try_receive(large, big), empty = stillpoint_try_receive(large, big);
  printf("large: %d %d %d %d, %d%d\n", sent, full, received, empty, big[0], big[65535]);
  stillpoint_channel_free(large);

  // What is in a channel can be received after it is closed; who waits at an empty one is told.
  stillpoint_channel left = stillpoint_channel_new(sizeof(long), 4);
  for (long i = 0; i < 3; i++) stillpoint_send(left, &i);
  stillpoint_channel_close(left);
  sum = 0;
  while (stillpoint_receive(left, &value) == STILLPOINT_OK) sum += 10 + value;
  printf("left over %ld\n", sum);
  done = stillpoint_channel_new(sizeof(long), 0);
  int told[3];
  stillpoint_fiber waiters[3];
  for (int i = 0; i < 3; i++) waiters[i] = stillpoint_spawn(waiter, &told[i]);
  value = 5;
  stillpoint_send(done, &value);
  stillpoint_channel_close(done);
  for (int i = 0; i < 3; i++) stillpoint_join(waiters[i]);
  printf("told %d\n", told[0] + told[1] + told[2]);
  return 0;
}
