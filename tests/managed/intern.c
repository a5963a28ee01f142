// A builder of texts that doubles its buffer, and a table that has each text once: equal texts are one object, compared by address.
// large: 6000 --heap-limit 256K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef unsigned char stillpoint_managed *text;
typedef struct symbol stillpoint_managed *symbol;
struct symbol { symbol next; unsigned hash; int uses; unsigned char of[]; }; // the text is behind the fixed part
typedef symbol stillpoint_managed *symbols;
typedef struct builder stillpoint_managed *builder;
struct builder { uint64_t length; text buffer; };
static const stillpoint_type text_type = {0, 1, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[1]; } symbol_type = {{16, 1, 1, 0}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } symbols_type = {{0, 8, 0, 1}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } builder_type = {{16, 0, 1, 0}, {8}};

static symbols table;
static unsigned seed = 41;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static void append(builder b, int c) {
  if (b->length == stillpoint_length(b->buffer)) {
    text more = (text)stillpoint_new_array(&text_type, b->length * 2);
    for (uint64_t i = 0; i < b->length; i++) more[i] = b->buffer[i];
    b->buffer = more;
  }
  b->buffer[b->length++] = (unsigned char)c;
}

static void append_number(builder b, unsigned n) {
  if (n >= 10) append_number(b, n / 10);
  append(b, '0' + (int)(n % 10));
}

static symbol intern(builder b) {
  unsigned h = 5381;
  for (uint64_t i = 0; i < b->length; i++) h = h * 33 + b->buffer[i];
  symbol stillpoint_managed *head = &table[h % stillpoint_length(table)];
  for (symbol s = *head; s; s = s->next) {
    if (s->hash != h || stillpoint_length(s) != b->length) continue;
    unsigned char stillpoint_managed *p = s->of, *q = b->buffer, *end = q + b->length;
    while (q != end && *p == *q) p++, q++;
    if (q == end) {
      s->uses++;
      return s;
    }
  }
  symbol s = (symbol)stillpoint_new_array(&symbol_type.type, b->length);
  for (uint64_t i = 0; i < b->length; i++) s->of[i] = b->buffer[i];
  s->hash = h, s->uses = 1, s->next = *head;
  *head = s;
  return s;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 14;
  table = (symbols)stillpoint_new_array(&symbols_type.type, 31);
  symbol last = 0, before = 0;
  int repeated = 0;
  for (int i = 0; i < n; i++) {
    builder b = (builder)stillpoint_new(&builder_type.type);
    b->buffer = (text)stillpoint_new_array(&text_type, 1);
    append(b, 'x' + i % 2);
    append_number(b, next_random() % 12 * 37);
    if (i % 3 == 0) append(b, '_');
    symbol s = intern(b);
    repeated += (s == last) + 2 * (s == before);
    before = last, last = s;
  }
  unsigned long sum = 0;
  for (uint64_t i = 0; i < stillpoint_length(table); i++)
    for (symbol s = table[i]; s; s = s->next) sum = sum * 31 + s->hash * (unsigned long)s->uses + s->of[stillpoint_length(s) - 1];
  printf("%d %lx\n", repeated, sum);
  return 0;
}
