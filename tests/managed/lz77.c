// Compression by references backwards: chains of earlier places by hash, and decompression that copies from what it just wrote.
// large: 5000 --heap-limit 128K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef unsigned char stillpoint_managed *bytes;
typedef struct place stillpoint_managed *place;
struct place { int at; place earlier; };
typedef place stillpoint_managed *places;
typedef struct buffer stillpoint_managed *buffer;
struct buffer { bytes of; long length; };
static const stillpoint_type bytes_type = {0, 1, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[1]; } place_type = {{16, 0, 1, 0}, {8}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } places_type = {{0, 8, 0, 1}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } buffer_type = {{16, 0, 1, 0}, {0}};

static unsigned seed = 109;

static buffer make_buffer(void) {
  buffer b = (buffer)stillpoint_new(&buffer_type.type);
  b->of = (bytes)stillpoint_new_array(&bytes_type, 16);
  return b;
}

static void put(buffer b, int byte) {
  if ((uint64_t)b->length == stillpoint_length(b->of)) {
    bytes more = (bytes)stillpoint_new_array(&bytes_type, 2 * stillpoint_length(b->of));
    for (bytes to = more, from = b->of, end = from + b->length; from < end;) *to++ = *from++;
    b->of = more;
  }
  b->of[b->length++] = (unsigned char)byte;
}

static buffer make_text(int n) {
  buffer b = make_buffer();
  while (b->length < n) {
    seed = seed * 1664525u + 1013904223u;
    long back = seed >> 24, count = seed >> 20 & 7;
    if (back + 1 < b->length && seed >> 19 & 1)
      for (; count >= 0; count--) put(b, b->of[b->length - back - 1]);
    else put(b, 'a' + (seed >> 12) % 4);
  }
  return b;
}

// Tokens: 0 and a byte, or a length and two bytes of distance.
static buffer compress(buffer text) {
  buffer out = make_buffer();
  places table = (places)stillpoint_new_array(&places_type.type, 32);
  for (long i = 0; i < text->length;) {
    long best = 0, distance = 0;
    if (i + 2 < text->length) {
      places head = table + (text->of[i] * 7 + text->of[i + 1] * 3 + text->of[i + 2]) % 32;
      int tries = 8;
      for (place p = *head; p && tries > 0; p = p->earlier, tries--) {
        bytes here = text->of + i, there = text->of + p->at;
        long n = 0;
        while (n < 100 && i + n < text->length && *here++ == *there++) n++;
        if (n > best) best = n, distance = i - p->at;
      }
      place p = (place)stillpoint_new(&place_type.type);
      p->at = (int)i, p->earlier = *head, *head = p;
      if (p->earlier && p->earlier->earlier && p->earlier->earlier->earlier) p->earlier->earlier->earlier->earlier = 0;
    }
    if (best < 3) put(out, 0), put(out, text->of[i++]);
    else put(out, (int)best), put(out, (int)(distance & 255)), put(out, (int)(distance >> 8)), i += best;
  }
  return out;
}

static buffer decompress(buffer packed, long length) {
  buffer out = make_buffer();
  out->of = (bytes)stillpoint_new_array(&bytes_type, (uint64_t)length);
  bytes to = out->of;
  for (bytes from = packed->of, end = from + packed->length; from < end;) {
    int n = *from++;
    if (n == 0) *to++ = *from++, out->length++;
    else {
      bytes earlier = to - (from[0] | from[1] << 8);
      for (from += 2; n > 0; n--, out->length++) *to++ = *earlier++; // may overlap
    }
  }
  return out;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 22;
  long wrong = 0, sum = 0, packed_bytes = 0;
  for (int round = 0; round < (n > 100 ? 6 : 1); round++) {
    buffer text = make_text(n), packed = compress(text), back = decompress(packed, text->length);
    wrong += back->length != text->length;
    for (long i = 0; i < text->length; i++) wrong += back->of[i] != text->of[i];
    for (long i = 0; i < packed->length; i++) sum = (sum * 31 + packed->of[i]) % 1000000007;
    packed_bytes += packed->length;
  }
  printf("%ld wrong, %ld bytes, %ld\n", wrong, packed_bytes, sum);
  return 0;
}
