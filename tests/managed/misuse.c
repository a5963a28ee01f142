// One misuse of the managed heap by each argument.
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct node stillpoint_managed *node;
struct node { node next; long value; };
static const struct { stillpoint_type type; uint32_t offsets[1]; } node_type = {{16, 0, 1, 0}, {0}};
static const stillpoint_type bytes_type = {0, 1, 0, 0};
static const stillpoint_type huge_type = {1L << 40, 0, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[1]; } outside_type = {{16, 0, 1, 0}, {16}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } liar_type = {{8, 0, 0, 0}, {0}};
static const stillpoint_type many_type = {16, 0, 1u << 31, 0};

// A native function, which gets a copy.
int print(void stillpoint_managed *, size_t, const char *, ...) __asm__("snprintf");

static node kept;
static volatile long where;

static void must_not_return(void) { puts("it came back"), exit(3); }

// Fills the heap from a variable of its own.
static void fill(void) __attribute__((noinline));
static void fill(void) {
  node mine = 0;
  for (where = 0; where == 0;) {
    node n = (node)stillpoint_new(&node_type.type);
    n->next = mine, mine = n;
  }
}

static void misbehave(void stillpoint_managed *object, void *data) { *(volatile long *)data = (long)((node)object)->next->value; }

static void forget(void) {
  for (int i = 0; i < 2; i++) stillpoint_finalize(stillpoint_new(&node_type.type), misbehave, 0);
}

// Nobody inlines this call, so that its frame is gone.
static void (*volatile forget_two)(void) = forget;

int main(int argc, char **argv) {
  const char *what = argv[1];
  if (!strcmp(what, "keep-all")) {
    for (;;) {
      node n = (node)stillpoint_new(&node_type.type);
      n->next = kept, kept = n;
    }
  }
  if (!strcmp(what, "keep-in-frames")) {
    node own = 0;
    for (int i = 0; i < 100; i++) {
      node n = (node)stillpoint_new(&node_type.type);
      n->next = own, own = n;
    }
    kept = (node)stillpoint_new(&node_type.type);
    fill();
    printf("%ld\n", own->value);
  }
  if (!strcmp(what, "bad-finalizer")) {
    forget_two();
    stillpoint_collect(), stillpoint_run_finalizers(), must_not_return();
  }
  if (!strcmp(what, "large")) stillpoint_new_array(&bytes_type, 1L << 31), must_not_return();
  if (!strcmp(what, "negative")) stillpoint_new_array(&bytes_type, (uint64_t)-1), must_not_return();
  if (!strcmp(what, "huge-type")) stillpoint_new(&huge_type), must_not_return();
  if (!strcmp(what, "outside")) stillpoint_new(&outside_type.type), must_not_return();
  if (!strcmp(what, "many")) stillpoint_new(&many_type), must_not_return();
  if (!strcmp(what, "null")) stillpoint_new((const stillpoint_type *)0), must_not_return();
  if (!strcmp(what, "elements")) stillpoint_new_array(&node_type.type, 2), must_not_return();
  if (!strcmp(what, "null-finalizer")) stillpoint_finalize(0, 0, 0), must_not_return();
  if (!strcmp(what, "bad-variable")) stillpoint_weak_new_of((void stillpoint_managed *const *)16), must_not_return();
  if (!strcmp(what, "native-pointer")) print(stillpoint_new(&node_type.type), 16, "%d", 1234567), must_not_return();
  if (!strcmp(what, "overwritten")) {
    // A number where a pointer should be, and a header that says something else.
    kept = (node)stillpoint_new(&node_type.type);
    kept->next = (node)stillpoint_new(&node_type.type);
    long stillpoint_managed *words = (long stillpoint_managed *)kept;
    words[where] = 12345;
    stillpoint_collect(), stillpoint_run_finalizers(), must_not_return();
  }
  if (!strcmp(what, "beyond")) {
    // The type says 8 bytes without pointers; the program uses 16, and so the next object's header.
    node n = (node)stillpoint_new(&liar_type.type), after = (node)stillpoint_new(&node_type.type);
    kept = after;
    n->value = 0x7fffffff;
    stillpoint_collect(), stillpoint_run_finalizers(), must_not_return();
  }
  return 4;
}
