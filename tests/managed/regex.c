// Regular expressions by derivatives: an expression becomes another with each character; simplified, shared, with a table of classes.
// large: 400 --heap-limit 128K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

enum kind { NOTHING, EMPTY, LETTERS, THEN, OR, STAR };
typedef struct regex stillpoint_managed *regex;
struct regex { enum kind kind; unsigned letters; regex a, b; };
static const struct { stillpoint_type type; uint32_t offsets[2]; } regex_type = {{24, 0, 2, 0}, {8, 16}};

static regex nothing, empty;
static const char *at;

static regex make(enum kind kind, unsigned letters, regex a, regex b) {
  regex r = (regex)stillpoint_new(&regex_type.type);
  r->kind = kind, r->letters = letters, r->a = a, r->b = b;
  return r;
}

static int same(regex x, regex y) {
  if (x == y) return 1;
  if (x->kind != y->kind || x->letters != y->letters) return 0;
  return (!x->a || same(x->a, y->a)) && (!x->b || same(x->b, y->b));
}

static regex then(regex a, regex b) {
  if (a == nothing || b == nothing) return nothing;
  return a == empty ? b : b == empty ? a : make(THEN, 0, a, b);
}

static regex or(regex a, regex b) {
  if (a == nothing) return b;
  for (regex r = a;; r = r->b) { // b is not added twice
    if (b == nothing || same(r->kind == OR ? r->a : r, b)) return a;
    if (r->kind != OR) break;
  }
  return a->kind == OR ? make(OR, 0, a->a, or(a->b, b)) : make(OR, 0, a, b);
}

static regex read_or(void);

static regex read_one(void) {
  regex r;
  if (*at == '(') at++, r = read_or(), at++;
  else if (*at == '.') at++, r = make(LETTERS, ~0u, 0, 0);
  else r = make(LETTERS, 1u << (*at++ - 'a'), 0, 0);
  for (; *at == '*' || *at == '?'; at++) r = *at == '*' ? make(STAR, 0, r, 0) : or(r, empty);
  return r;
}

static regex read_or(void) {
  regex r = empty;
  while (*at && *at != '|' && *at != ')') r = then(r, read_one());
  return *at == '|' ? at++, or(r, read_or()) : r;
}

static int matches_empty(regex r) {
  switch (r->kind) {
  case EMPTY: case STAR: return 1;
  case THEN: return matches_empty(r->a) && matches_empty(r->b);
  case OR: return matches_empty(r->a) || matches_empty(r->b);
  default: return 0;
  }
}

static regex derive(regex r, char c) {
  switch (r->kind) {
  case LETTERS: return r->letters >> (c - 'a') & 1 ? empty : nothing;
  case STAR: return then(derive(r->a, c), r);
  case OR: {
    regex a = derive(r->a, c);
    return or(a, derive(r->b, c));
  }
  case THEN: {
    regex a = then(derive(r->a, c), r->b);
    return matches_empty(r->a) ? or(a, derive(r->b, c)) : a;
  }
  default: return nothing;
  }
}

static int matches(regex r, const char *text) {
  for (; *text && r != nothing; text++) r = derive(r, *text);
  return matches_empty(r);
}

int main(int argc, char **argv) {
  static const char *patterns[] = {"a*b(c|d)*", "(ab|a)(bc|c)?", "(a|b)*a.b", "((a*b)*c?)*d", ".*abc.*", "a?a?a?aaa"};
  int n = argc > 1 ? atoi(argv[1]) : 1;
  nothing = make(NOTHING, 0, 0, 0), empty = make(EMPTY, 0, 0, 0);
  unsigned seed = 73;
  long sum = 0, found = 0;
  for (int i = 0; i < 6; i++) {
    at = patterns[i];
    regex r = read_or();
    for (int k = 0; k < n; k++) {
      char text[9] = {0};
      int length = 2 + k % 6 + (i == 5);
      for (int j = 0; j < length; j++) seed = seed * 1664525u + 1013904223u, text[j] = (char)('a' + (seed >> 24) % (i == 5 ? 1 : 4));
      int yes = matches(r, text);
      found += yes, sum = (sum * 3 + yes * (k + 1) + text[0]) % 1000003;
    }
  }
  printf("%ld found, %ld\n", found, sum);
  return 0;
}
