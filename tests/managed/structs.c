// Arrays of structs with pointers within objects: pointers to fields of elements, whole structs to the frame and back, by value.
// large: 400 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef char stillpoint_managed *name;
struct point { short x, y; };
struct record { int id; struct point at; name name; double weights[2]; struct { name nick; int used; } also; };
typedef struct record stillpoint_managed *records;
typedef struct file stillpoint_managed *file;
struct file { struct record best; long count; records records; };
static const stillpoint_type name_type = {0, 1, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[2]; } records_type = {{0, 48, 0, 2}, {8, 32}};
static const struct { stillpoint_type type; uint32_t offsets[3]; } file_type = {{64, 0, 3, 0}, {8, 32, 56}};
_Static_assert(sizeof(struct record) == 48 && offsetof(struct record, also) == 32, "as described");

static unsigned seed = 79;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static name make_name(int length) {
  name n = (name)stillpoint_new_array(&name_type, (uint64_t)length);
  for (int i = 0; i < length; i++) n[i] = (char)('a' + next_random() % 26);
  return n;
}

static void fill(file f) {
  for (long i = 0; i < f->count; i++) {
    records r = &f->records[i];
    name stillpoint_managed *nick = &r->also.nick;
    short stillpoint_managed *y = &r->at.y;
    r->id = (int)i;
    r->name = make_name(2 + (int)i % 3); // r, nick and y live over this
    *nick = i % 4 ? make_name(1) : r->name;
    *y = (short)(next_random() % 100);
    double stillpoint_managed *w = r->weights;
    for (int k = 0; k < 2; k++) *w++ = next_random() % 50 / 4.0;
  }
}

static struct record changed(struct record r) { // by value, in memory
  struct record c = {r.id, {(short)(r.at.x + 1), r.at.y}, r.name, {r.weights[0], r.weights[1]}, {make_name(1), r.also.used + 1}};
  return c;
}

static void move(records all, long to, records source, long from) { // field by field
  records t = all + to, f = source + from;
  t->id = f->id, t->at.x = f->at.x, t->at.y = f->at.y, t->name = f->name;
  for (int i = 0; i < 2; i++) t->weights[i] = f->weights[i];
  t->also.nick = f->also.nick, t->also.used = f->also.used;
}

static void sort(file f) {
  records moved = (records)stillpoint_new_array(&records_type.type, 1), all = f->records;
  for (long i = 1; i < f->count; i++) {
    move(moved, 0, all, i);
    long to = i;
    for (; to > 0 && all[to - 1].name[0] > moved->name[0]; to--) move(all, to, all, to - 1);
    move(all, to, moved, 0);
  }
}

static void grow(file f) {
  records old = f->records, more = (records)stillpoint_new_array(&records_type.type, (uint64_t)f->count + 3);
  for (long i = 0; i < f->count; i++) move(more, i + 3, old, i), more[i + 3].also.used++;
  for (long i = 0; i < 3; i++) {
    struct record r = f->best; // not passed from the heap: that would be a cast
    r = changed(r);
    more[i] = r;
  }
  f->records = more, f->count += 3;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 5;
  long sum = 0;
  for (int round = 0; round < (n > 100 ? 6 : 1); round++) {
    file f = (file)stillpoint_new(&file_type.type);
    f->count = n;
    f->records = (records)stillpoint_new_array(&records_type.type, (uint64_t)n);
    fill(f);
    struct record best = f->records[n / 2];
    best.at.y++, f->best = best;
    sort(f);
    grow(f);
    best = changed(best), f->best = best, best.id = -1, f->records[0] = best;
    move(f->records, 2, f->records, 1);
    for (records r = f->records; r < f->records + f->count; r++) {
      sum = (sum * 31 + r->id + r->at.x * 3 + r->at.y + r->name[1] + r->also.nick[0] + r->also.used) % 1000000007;
      sum += (long)(r->weights[0] * 4 - r->weights[1]) + (r->also.nick == r->name);
    }
    sum += f->best.name[0] * 100 + f->best.also.nick[0];
  }
  printf("%ld\n", sum);
  return 0;
}
