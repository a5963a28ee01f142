// Managed pointers as clang and opt leave them: fields, elements, a derived pointer that lives across a loop.
#include "stillpoint.h"
#include <stdio.h>

typedef struct node stillpoint_managed *node;
struct node {
  node next;
  long values[4];
};

__attribute__((noinline)) long sum(node first) {
  long total = 0;
  for (; first; first = first->next)
    for (int i = 0; i < 4; i++) total += first->values[i];
  return total;
}

__attribute__((noinline)) long count_until(node object, long value) {
  long stillpoint_managed *place = &object->values[1];
  long count = object->next != 0;
  for (; *place != value; place++) count++;
  return count + (object->next != 0);
}

__attribute__((noinline)) node last(node first) {
  while (first && first->next) first = first->next;
  return first;
}

int main(int argc, char **argv) {
  node none = 0;
  printf("%ld %d\n", sum(none), last(none) == 0);
  return argc > 1 ? (int)count_until(none, 1) : 0;
}
