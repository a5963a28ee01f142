// Several fibers sort with qsort, whose native frames lie under a comparator that lets other fibers run.
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

enum { FIBERS = 4, ITEMS = 40 };

static int compare(const void *a, const void *b) {
  int x = *(const int *)a, y = *(const int *)b;
  if ((x + y) % 3 == 0) stillpoint_yield();
  return (x > y) - (x < y);
}

static void sort(void *argument) {
  int values[ITEMS], *wrong = argument;
  for (int i = 0; i < ITEMS; i++) values[i] = (i * 17 + 5) % ITEMS;
  qsort(values, ITEMS, sizeof(int), compare);
  for (int i = 0; i < ITEMS; i++) *wrong += values[i] != i;
}

int main(void) {
  int wrong[FIBERS] = {0}, all = 0;
  stillpoint_fiber fibers[FIBERS];
  for (int i = 0; i < FIBERS; i++) fibers[i] = stillpoint_spawn(sort, &wrong[i]);
  sort(&all);
  for (int i = 0; i < FIBERS; i++) stillpoint_join(fibers[i]), all += wrong[i];
  printf("%d wrong\n", all);
  return 0;
}
