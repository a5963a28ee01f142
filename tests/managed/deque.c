// Deques: a ring of pointers that grows and shrinks, and a list of blocks; the same operations on both, compared.
// large: 6000 --heap-limit 64K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct item stillpoint_managed *item;
struct item { long value; };
typedef item stillpoint_managed *items;
typedef struct ring stillpoint_managed *ring;
struct ring { items of; int first, count; };
enum { BLOCK = 4 };
typedef struct block stillpoint_managed *block;
struct block { block before, after; item of[BLOCK]; };
typedef struct blocks stillpoint_managed *blocks;
struct blocks { short first, end; int unused; block left, right; }; // in [first of left, end of right)
static const stillpoint_type item_type = {8, 0, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[1]; } items_type = {{0, 8, 0, 1}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } ring_type = {{16, 0, 1, 0}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[6]; } block_type = {{48, 0, 6, 0}, {0, 8, 16, 24, 32, 40}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } blocks_type = {{24, 0, 2, 0}, {8, 16}};

static void resize(ring r, uint64_t size) {
  items new = (items)stillpoint_new_array(&items_type.type, size), old = r->of;
  items from = old + r->first, end = old + stillpoint_length(old), to = new;
  for (int i = 0; i < r->count; i++) {
    *to++ = *from++;
    if (from == end) from = old;
  }
  r->of = new, r->first = 0;
}

static void ring_put(ring r, item i, int right) {
  int size = (int)stillpoint_length(r->of);
  if (r->count == size) resize(r, 2 * (uint64_t)size), size *= 2;
  if (!right) r->first = (r->first + size - 1) % size;
  r->of[(r->first + (right ? r->count : 0)) % size] = i;
  r->count++;
}

static item ring_take(ring r, int right) {
  int size = (int)stillpoint_length(r->of);
  items place = &r->of[(r->first + (right ? r->count - 1 : 0)) % size];
  item i = *place;
  *place = 0, r->count--;
  if (!right) r->first = (r->first + 1) % size;
  if (size > 4 && r->count < size / 4) resize(r, (uint64_t)size / 2);
  return i;
}

static void blocks_put(blocks b, item i, int right) {
  if (right) {
    if (b->end == BLOCK) {
      block more = (block)stillpoint_new(&block_type.type);
      more->before = b->right, b->right->after = more, b->right = more, b->end = 0;
    }
    b->right->of[b->end++] = i;
  } else {
    if (b->first == 0) {
      block more = (block)stillpoint_new(&block_type.type);
      more->after = b->left, b->left->before = more, b->left = more, b->first = BLOCK;
    }
    b->left->of[--b->first] = i;
  }
}

static item blocks_take(blocks b, int right) {
  if (right && b->end == 0) b->right = b->right->before, b->right->after = 0, b->end = BLOCK;
  if (!right && b->first == BLOCK) b->left = b->left->after, b->left->before = 0, b->first = 0;
  items place = right ? &b->right->of[--b->end] : &b->left->of[b->first++];
  item i = *place;
  *place = 0;
  return i;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 30, different = 0, phase = n > 1000 ? 500 : 10;
  ring r = (ring)stillpoint_new(&ring_type.type);
  r->of = (items)stillpoint_new_array(&items_type.type, 2);
  blocks b = (blocks)stillpoint_new(&blocks_type.type);
  b->left = b->right = (block)stillpoint_new(&block_type.type);
  b->first = b->end = BLOCK / 2;
  unsigned seed = 101;
  long sum = 0;
  for (int i = 0; i < n; i++) {
    seed = seed * 1664525u + 1013904223u;
    int right = seed >> 30 & 1, more = (seed >> 16) % 8 < (i / phase % 2 ? 2 : 6);
    if (more || r->count == 0) {
      item made = (item)stillpoint_new(&item_type);
      made->value = seed >> 20;
      ring_put(r, made, right), blocks_put(b, made, right);
    } else {
      item x = ring_take(r, right), y = blocks_take(b, right);
      different += x != y, sum = (sum * 3 + x->value) % 1000003;
    }
  }
  printf("%d different, %d left, %ld\n", different, r->count, sum);
  return 0;
}
