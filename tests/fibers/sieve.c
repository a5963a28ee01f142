// Primes by a chain of fibers, one for each prime found, that pass on what their prime does not divide.
#include "stillpoint.h"
#include <stdio.h>

typedef struct {
  stillpoint_channel from, to;
  int prime;
} filter;

static void generate(void *argument) {
  stillpoint_channel to = *(stillpoint_channel *)argument;
  for (int i = 2; i <= 60; i++) stillpoint_send(to, &i);
  stillpoint_channel_close(to);
}

static void pass_on(void *argument) {
  filter *f = argument;
  int value;
  while (stillpoint_receive(f->from, &value) == STILLPOINT_OK)
    if (value % f->prime) stillpoint_send(f->to, &value);
  stillpoint_channel_close(f->to);
}

int main(void) {
  static filter filters[64];
  stillpoint_channel first = stillpoint_channel_new(sizeof(int), 0), head = first;
  stillpoint_spawn(generate, &first);
  int prime;
  for (int i = 0; stillpoint_receive(head, &prime) == STILLPOINT_OK; i++) {
    printf("%d\n", prime);
    filters[i] = (filter){head, stillpoint_channel_new(sizeof(int), i % 3), prime};
    stillpoint_spawn(pass_on, &filters[i]);
    head = filters[i].to;
  }
  return 0;
}
