// Graphs of nodes and edges: breadth first, depth first with a stack of objects, topological order; arrays of pointers and cycles.
// large: 300 --heap-limit 128K
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>

typedef struct vertex stillpoint_managed *vertex;
typedef struct edge stillpoint_managed *edge;
struct edge { vertex to; edge next; };
struct vertex { int number, mark, distance, before; edge out; vertex link; };
typedef vertex stillpoint_managed *vertices;
typedef struct frame stillpoint_managed *frame;
struct frame { frame below; vertex at; edge rest; };

static const struct { stillpoint_type type; uint32_t offsets[2]; } edge_type = {{16, 0, 2, 0}, {0, 8}};
static const struct { stillpoint_type type; uint32_t offsets[2]; } vertex_type = {{32, 0, 2, 0}, {16, 24}};
static const struct { stillpoint_type type; uint32_t offsets[1]; } vertices_type = {{0, 8, 0, 1}, {0}};
static const struct { stillpoint_type type; uint32_t offsets[3]; } frame_type = {{24, 0, 3, 0}, {0, 8, 16}};

static unsigned seed = 19;
static unsigned next_random(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

static void connect(vertex from, vertex to) {
  edge e = (edge)stillpoint_new(&edge_type.type);
  e->to = to, e->next = from->out, from->out = e;
  to->before++;
}

static vertices make(int n, int acyclic) {
  vertices all = (vertices)stillpoint_new_array(&vertices_type.type, (uint64_t)n);
  for (int i = 0; i < n; i++) all[i] = (vertex)stillpoint_new(&vertex_type.type), all[i]->number = i;
  for (int i = 0; i < 2 * n; i++) {
    int a = (int)(next_random() % (unsigned)n), b = (int)(next_random() % (unsigned)n);
    if (a == b) continue;
    connect(all[acyclic && a > b ? b : a], all[acyclic && a > b ? a : b]);
  }
  return all;
}

// The queue is a list through the vertices.
static long breadth(vertex start) {
  long sum = 0;
  vertex last = start;
  start->mark = 1;
  for (vertex v = start; v; v = v->link) {
    sum += v->distance * (v->number + 1L);
    for (edge e = v->out; e; e = e->next)
      if (!e->to->mark) {
        vertex to = e->to;
        to->mark = 1, to->distance = v->distance + 1;
        last->link = to, last = to;
      }
  }
  return sum;
}

static frame push(frame below, vertex at) {
  frame f = (frame)stillpoint_new(&frame_type.type);
  f->below = below, f->at = at, f->rest = at->out;
  at->mark |= 2;
  return f;
}

static long depth(vertices all) {
  long order = 0, sum = 0;
  for (uint64_t i = 0; i < stillpoint_length(all); i++) {
    if (all[i]->mark & 2) continue;
    for (frame top = push(0, all[i]); top;) {
      edge e = top->rest;
      if (!e) {
        sum = (sum * 3 + top->at->number * ++order) % 1000003;
        top = top->below;
      } else {
        top->rest = e->next;
        if (!(e->to->mark & 2)) top = push(top, e->to);
      }
    }
  }
  return sum;
}

static long topological(vertices all) {
  vertex ready = 0;
  long sum = 0, place = 0;
  for (vertices v = all + stillpoint_length(all); v-- != all;)
    if (!(*v)->before) (*v)->link = ready, ready = *v;
  while (ready) {
    vertex v = ready;
    ready = v->link;
    sum += ++place * v->number;
    for (edge e = v->out; e; e = e->next)
      if (--e->to->before == 0) e->to->link = ready, ready = e->to;
  }
  return sum * 1000 + place;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 13;
  long sum = 0;
  for (int round = 0; round < (n > 50 ? 20 : 1); round++) {
    vertices g = make(n, 0), dag = make(n, 1);
    long b = breadth(g[round % n]), d = depth(g), t = topological(dag);
    if (round == 0) printf("%ld %ld %ld\n", b, d, t);
    sum = (sum * 7 + b + d + t) % 1000000007;
  }
  printf("%ld\n", sum);
  return 0;
}
