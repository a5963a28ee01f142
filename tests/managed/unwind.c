// Frames that get new objects after others have returned into them, on the way back from a recursion and half way down again; and
// variables of frames far out that are written to by their address, without a return.
// large: 2500 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct node stillpoint_managed *node;
struct node { node next; long value; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } node_type = {{16, 0, 1, 0}, {0}};

static node make(long value, node next) {
  node made = (node)stillpoint_new(&node_type.type);
  made->value = value;
  made->next = next;
  return made;
}

static long waste(long count) {
  long sum = 0;
  for (long i = 0; i < count; i++) sum += make(i, 0)->value;
  return sum;
}

// Every second frame gets a new object after each return into it, and some go down again from there.
static long zigzag(long depth, node held) __attribute__((noinline));
static long zigzag(long depth, node held) {
  if (depth == 0) return waste(3) + held->value;
  node mine = make(depth, held);
  long sum = zigzag(depth - 1, mine);
  mine = make(sum % 1000, mine->next);
  sum += waste(1);
  if (depth % 7 == 3 && depth > 4) sum += zigzag(2, mine);
  return (sum + mine->value + mine->next->value) % 1000003;
}

// The outermost frame's variable leads to what the innermost one has made.
static void write_far(long depth, node *far, node *near) __attribute__((noinline));
static void write_far(long depth, node *far, node *near) {
  node own = make(depth, 0);
  if (depth % 5 == 0) *near = make(depth + (*near ? (*near)->value % 10 : 0), own);
  if (depth > 0) write_far(depth - 1, far, depth % 5 == 0 ? &own : near);
  *far = make(depth + (*far ? (*far)->value % 100 : 0), own);
  waste(2);
  if (own->next) (*far)->value += own->next->value;
}

static node compared;
static int compare(const void *a, const void *b) {
  compared = make(*(const int *)a - *(const int *)b, compared && compared->value % 3 ? compared : 0);
  waste(1);
  return compared->value < 0 ? -1 : compared->value > 0;
}

// Native code between frames.
static long sorted(long depth, node held) __attribute__((noinline));
static long sorted(long depth, node held) {
  node mine = make(depth, held);
  if (depth > 0) return (sorted(depth - 1, mine) * 3 + mine->value) % 1000003;
  int numbers[9];
  for (int i = 0; i < 9; i++) numbers[i] = i * 5 % 9;
  qsort(numbers, 9, sizeof(int), compare);
  long sum = 0;
  for (int i = 0; i < 9; i++) sum = sum * 10 + numbers[i];
  return sum + mine->value;
}

int main(int argc, char **argv) {
  long depth = argc > 1 ? atol(argv[1]) : 12;
  printf("zigzag %ld\n", zigzag(depth, make(1, 0)));
  node far = 0, near = 0;
  write_far(depth, &far, &near);
  printf("far %ld, near %ld\n", far->value, near ? near->value : 0);
  printf("sorted %ld\n", sorted(depth, make(2, 0)) + (compared ? 1 : 0));
  return 0;
}
