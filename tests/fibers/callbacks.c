// Comparators that native code calls wait at channels for the answers of other fibers, and sort themselves meanwhile: several
// levels of native frames in several fibers, which go on in another order than they began to wait.
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

enum { FIBERS = 3, OUTER = 6, INNER = 4 };

static stillpoint_channel questions;

typedef struct {
  int a, b;
  stillpoint_channel answer;
} question;

static void judge(void *argument) {
  question q;
  while (stillpoint_receive(questions, &q) == STILLPOINT_OK) {
    int result = (q.a > q.b) - (q.a < q.b);
    stillpoint_send(q.answer, &result);
  }
}

static int ask(const void *a, const void *b) {
  question q = {*(const int *)a, *(const int *)b, stillpoint_channel_new(sizeof(int), 0)};
  int result;
  stillpoint_send(questions, &q);
  stillpoint_receive(q.answer, &result);
  stillpoint_channel_free(q.answer);
  return result;
}

static int sort_and_ask(const void *a, const void *b) {
  int inner[INNER] = {2, 0, 3, 1};
  qsort(inner, INNER, sizeof(int), ask);
  for (int i = 0; i < INNER; i++)
    if (inner[i] != i) exit(9);
  return ask(a, b);
}

static void work(void *argument) {
  int values[OUTER], *wrong = argument;
  for (int i = 0; i < OUTER; i++) values[i] = (i * 5 + 2) % OUTER;
  qsort(values, OUTER, sizeof(int), sort_and_ask);
  for (int i = 0; i < OUTER; i++) *wrong += values[i] != i;
}

int main(void) {
  int wrong[FIBERS] = {0}, all = 0;
  stillpoint_fiber fibers[FIBERS], judges[2];
  questions = stillpoint_channel_new(sizeof(question), 1);
  for (int i = 0; i < 2; i++) judges[i] = stillpoint_spawn(judge, 0);
  for (int i = 0; i < FIBERS; i++) fibers[i] = stillpoint_spawn(work, &wrong[i]);
  for (int i = 0; i < FIBERS; i++) stillpoint_join(fibers[i]), all += wrong[i];
  stillpoint_channel_close(questions);
  for (int i = 0; i < 2; i++) stillpoint_join(judges[i]);
  printf("%d wrong\n", all);
  return 0;
}
