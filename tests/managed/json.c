// A parser and a printer of JSON: objects, arrays and texts from a byte array, printed into another one, parsed again.
// large: 60 --heap-limit 192K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef char stillpoint_managed *text;
typedef struct value stillpoint_managed *value;
struct value { char kind; long number; text name; text string; value first, next; };
typedef struct output stillpoint_managed *output;
struct output { uint64_t length; text of; };
static const stillpoint_type text_type = {0, 1, 0, 0};
static const struct { stillpoint_type type; uint32_t offsets[4]; } value_type = {{48, 0, 4, 0}, {16, 24, 32, 40}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } output_type = {{16, 0, 1, 0}, {8}};

static text input; // the whole of it; the place is a number, for a place within is no base
static uint64_t at;

static text read_string(void) {
  text start = input + at + 1;
  uint64_t length = 0, escapes = 0;
  for (text p = start; *p != '"'; p++, length++)
    if (*p == '\\') p++, escapes++;
  text s = (text)stillpoint_new_array(&text_type, length), to = s;
  for (text p = start; *p != '"'; p++) *to++ = *p == '\\' ? *++p : *p;
  at += length + escapes + 2;
  return s;
}

static void skip(void) {
  while (at < stillpoint_length(input) && (input[at] == ' ' || input[at] == ',' || input[at] == ':')) at++;
}

static value parse(void) {
  value v = (value)stillpoint_new(&value_type.type);
  skip();
  char c = v->kind = input[at];
  if (c == '"') v->string = read_string();
  else if (c == '[' || c == '{') {
    value stillpoint_managed *link = &v->first;
    at++;
    for (skip(); input[at] != ']' && input[at] != '}'; skip()) {
      text name = c == '{' ? read_string() : 0;
      value member = parse();
      member->name = name, *link = member, link = &member->next;
    }
    at++;
  } else {
    v->kind = '0';
    for (; at < stillpoint_length(input) && input[at] >= '0' && input[at] <= '9'; at++) v->number = v->number * 10 + input[at] - '0';
  }
  return v;
}

static void put(output o, char c) {
  if (o->length == stillpoint_length(o->of)) {
    text more = (text)stillpoint_new_array(&text_type, o->length * 2);
    for (uint64_t i = 0; i < o->length; i++) more[i] = o->of[i];
    o->of = more;
  }
  o->of[o->length++] = c;
}

static void put_string(output o, text s) {
  put(o, '"');
  for (text p = s, end = s + stillpoint_length(s); p != end; p++) {
    if (*p == '"' || *p == '\\') put(o, '\\');
    put(o, *p);
  }
  put(o, '"');
}

static void put_number(output o, long n) {
  if (n > 9) put_number(o, n / 10);
  put(o, (char)('0' + n % 10));
}

static void print(output o, value v) {
  if (v->kind == '"') put_string(o, v->string);
  else if (v->kind == '0') put_number(o, v->number);
  else {
    put(o, v->kind);
    for (value m = v->first; m; m = m->next) {
      if (m->name) put_string(o, m->name), put(o, ':');
      print(o, m);
      if (m->next) put(o, ',');
    }
    put(o, v->kind == '[' ? ']' : '}');
  }
}

static long weight(value v, long depth) {
  long sum = v->number * depth + (v->string ? (long)stillpoint_length(v->string) : 0);
  for (value m = v->first; m; m = m->next) sum += weight(m, depth + 1) * (m->name ? m->name[0] : 1);
  return sum;
}

static text printed(value v) {
  output o = (output)stillpoint_new(&output_type.type);
  o->of = (text)stillpoint_new_array(&text_type, 8);
  print(o, v);
  text exact = (text)stillpoint_new_array(&text_type, o->length);
  for (uint64_t i = 0; i < o->length; i++) exact[i] = o->of[i];
  return exact;
}

int main(int argc, char **argv) {
  static const char small[] = "{\"a\": [1, 22], \"b\": \"x\\\"y\"}";
  static const char unit[] = "[{\"id\":7,\"tags\":[\"p\",\"q\\\\\"],\"to\":{\"x\":10,\"y\":[[]]}}]";
  int n = argc > 1 ? atoi(argv[1]) : 0;
  const char *source = n ? unit : small;
  uint64_t length = n ? sizeof unit - 1 : sizeof small - 1;
  input = (text)stillpoint_new_array(&text_type, length);
  for (uint64_t i = 0; i < length; i++) input[i] = source[i];
  value v = parse();
  for (int i = 0; i < n; i++) { // one more of it each time
    value last = v->first;
    while (last->next) last = last->next;
    input = printed(v), at = 0;
    last->next = parse()->first;
    int members = 0;
    for (value m = v->first; m; m = m->next) members++;
    for (value m = v->first; m && members > 12; m = m->next) // every second one goes
      if (m->next) m->next = m->next->next;
    last->number += i;
  }
  long sum = 0;
  input = printed(v), at = 0;
  for (uint64_t i = 0; i < stillpoint_length(input); i++) sum = (sum * 31 + input[i]) % 1000003;
  printf("%lu bytes, %ld %ld %ld\n", (unsigned long)stillpoint_length(input), sum, weight(v, 1), weight(parse(), 1));
  return 0;
}
