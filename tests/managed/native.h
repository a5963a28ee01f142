// What the tests' managed programs need of stillpoint.h to be built natively, for their expected output.
#define STILLPOINT_H
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#define stillpoint_managed
typedef struct { uint64_t bytes, element_bytes; uint32_t pointers, element_pointers; } stillpoint_type;
static inline void *stillpoint_new_array(const stillpoint_type *t, uint64_t n) {
  char *p = calloc(1, 8 + t->bytes + n * t->element_bytes);
  ((uint32_t *)p)[1] = (uint32_t)n;
  return p + 8;
}
static inline void *stillpoint_new(const stillpoint_type *t) { return stillpoint_new_array(t, 0); }
static inline uint64_t stillpoint_length(const void *p) { return ((const uint32_t *)p)[-1]; }
static inline void stillpoint_collect(void) {}
