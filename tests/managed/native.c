// Objects for native code: strings and arrays of the heap in functions of the C library, among them one that calls back and has
// objects moved meanwhile.
// large: 40 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct text stillpoint_managed *text;
struct text {
  text next;
  long changes;
  char bytes[];
};
static const struct { stillpoint_type type; uint32_t offsets[1]; } text_type = {{16, 1, 1, 0}, {0}};

typedef struct ints stillpoint_managed *ints;
struct ints {
  ints other;
  long calls;
  int items[];
};
static const struct { stillpoint_type type; uint32_t offsets[1]; } ints_type = {{16, 4, 1, 0}, {0}};

// The functions of the C library, as they look from here.
size_t length(const char stillpoint_managed *) __asm__("strlen");
size_t span(const char stillpoint_managed *, const char *) __asm__("strcspn");
int compare(const char stillpoint_managed *, const char stillpoint_managed *) __asm__("strcmp");
int print(char stillpoint_managed *, size_t, const char *, ...) __asm__("snprintf");
long number(const char stillpoint_managed *, void *, int) __asm__("strtol");
void sort(void stillpoint_managed *, size_t, size_t, int (*)(const void *, const void *)) __asm__("qsort");
int set(void stillpoint_managed *) __asm__("time");

static ints sorted;

static text make(const char *from) {
  size_t bytes = 0;
  while (from[bytes]) bytes++;
  text made = (text)stillpoint_new_array(&text_type.type, bytes + 1);
  for (size_t i = 0; i < bytes; i++) made->bytes[i] = from[i];
  return made;
}

// Native code has the array; what is written to the object itself meanwhile is not lost.
static int by_value(const void *a, const void *b) {
  int x = *(const int *)a, y = *(const int *)b;
  sorted->other = (ints)stillpoint_new_array(&ints_type.type, 3);
  sorted->other->calls = sorted->calls;
  sorted->calls++;
  if (sorted->calls % 16 == 0) stillpoint_collect();
  return x < y ? -1 : x > y;
}

static long fields(text line) {
  // A pointer that moves through the object, and is derived in the loop.
  long sum = 0;
  for (const char stillpoint_managed *at = line->bytes; *at;) {
    sum = sum * 10 + number(at, 0, 10);
    at += span(at, ";");
    if (*at) at++;
  }
  return sum;
}

int main(int argc, char **argv) {
  int count = argc > 1 ? atoi(argv[1]) : 6;
  text list = 0;
  for (int i = 0; i < count; i++) {
    text made = (text)stillpoint_new_array(&text_type.type, 24);
    made->next = list;
    list = made;
    int written = print(made->bytes + 1, 23, "%d;%d;%s", i, i * 7 % 5, "9");
    made->bytes[0] = '0' + i % 3;
    if (written != (int)length(made->bytes) - 1) return 1;
  }
  long sum = 0;
  for (text t = list; t; t = t->next) sum += fields(t);
  printf("fields %ld\n", sum);

  text least = list;
  for (text t = list; t; t = t->next)
    if (compare(t->bytes, least->bytes) < 0) least = t;
  printf("least of %d has %zu bytes; to itself %d\n", count, length(least->bytes), compare(least->bytes, least->bytes));

  sorted = (ints)stillpoint_new_array(&ints_type.type, (uint64_t)count * 2);
  for (int i = 0; i < count * 2; i++) sorted->items[i] = (i * 37 + 11) % 53;
  sort(sorted->items, (size_t)count * 2, 4, by_value);
  int inversions = 0;
  for (int i = 1; i < count * 2; i++) inversions += sorted->items[i - 1] > sorted->items[i];
  printf("%d inversions, %s, %s\n", inversions, sorted->calls > count ? "called back" : "not called",
         sorted->other->calls == sorted->calls - 1 ? "kept" : "lost");
  sort(sorted->items + count, 0, 4, by_value);
  printf("nothing for nothing: %d\n", set(0) != 0);

  text made = make("twelve 12");
  printf("%ld\n", number(made->bytes + 7, 0, 10));
  return 0;
}
