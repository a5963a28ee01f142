// Property access of a tiny dynamic language: objects have a shape, which says where their properties are, and each access has an
// inline cache.
//   ./stillpoint run --stats samples/managed/properties.ll [ROUNDS]
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

enum { MOST_SHAPES = 32, SLOTS = 8, OBJECTS = 64, CACHE_BYTES = 160 };

typedef struct object stillpoint_managed *object;
struct object {
  long shape;
  long slots[SLOTS];
};
static const stillpoint_type object_type = {sizeof(struct object), 0, 0, 0};

typedef struct list stillpoint_managed *list;
struct list {
  object items[OBJECTS];
};
static struct {
  stillpoint_type type;
  uint32_t offsets[OBJECTS];
} list_type = {{sizeof(struct list), 0, OBJECTS, 0}, {0}};

// By shape, the name of the property in each slot.
static char names[MOST_SHAPES][SLOTS];

static void make_shapes(void) {
  for (int shape = 0; shape < MOST_SHAPES; shape++)
    for (int slot = 0; slot < SLOTS; slot++) names[shape][slot] = "abcdwxyz"[(slot + shape) % SLOTS];
}

static object make_object(long shape, long value) {
  object made = (object)stillpoint_new(&object_type);
  made->shape = shape;
  for (int slot = 0; slot < SLOTS; slot++) made->slots[slot] = names[shape][slot] == 'x' ? value : -1;
  return made;
}

// What happens on a miss, and to sites that have seen too many shapes.
static long __attribute__((cold, noinline)) lookup(long id, long shape, char name, long why) {
  long slot = 0;
  while (names[shape][slot] != name) slot++;
  if (why == STILLPOINT_MISS) stillpoint_inline_cache_add(id, shape, slot);
  return slot;
}

// One cache for each number of shapes, so that the loops do not see each other's.
#define GET(id, o, name) ({                                                                \
    object of = (o);                                                                       \
    long slot = stillpoint_inline_cache((id), CACHE_BYTES, of->shape);                     \
    of->slots[slot < 0 ? lookup((id), of->shape, (name), slot) : slot];                    \
  })

#define SUM(id) static long sum##id(list objects, long rounds) {                           \
    long sum = 0;                                                                          \
    for (long round = 0; round < rounds; round++)                                          \
      for (int i = 0; i < OBJECTS; i++) sum += GET(id, objects->items[i], 'x');            \
    return sum;                                                                            \
  }
SUM(1) SUM(2) SUM(4) SUM(8) SUM(32)

static list make_objects(int shapes) {
  list made = (list)stillpoint_new(&list_type.type);
  for (int i = 0; i < OBJECTS; i++) made->items[i] = make_object(i % shapes, i + 1);
  return made;
}

int main(int argc, char **argv) {
  long rounds = argc > 1 ? atol(argv[1]) : 100;
  for (int i = 0; i < OBJECTS; i++) list_type.offsets[i] = 8 * i;
  make_shapes();
  printf("1 shape: %ld\n", sum1(make_objects(1), rounds));
  printf("2 shapes: %ld\n", sum2(make_objects(2), rounds));
  printf("4 shapes: %ld\n", sum4(make_objects(4), rounds));
  printf("8 shapes: %ld\n", sum8(make_objects(8), rounds));
  printf("32 shapes: %ld\n", sum32(make_objects(32), rounds));
  return 0;
}
