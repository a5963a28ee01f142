// Covers: Dijkstra with a binary heap, Floyd-Warshall, topological sort, union-find, breadth-first search.
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NODES = 40, EDGES = 160, FAR = INT_MAX / 4 };

struct edge { int from, to, weight; };
static struct edge edges[EDGES];
static int distance[NODES], all_pairs[NODES][NODES], parent[NODES];
static struct { int node, key; } heap[EDGES * 2];
static int heap_size;

static void heap_push(int node, int key)
{
    int i = heap_size++;
    for (; i > 0 && heap[(i - 1) / 2].key > key; i = (i - 1) / 2)
        heap[i] = heap[(i - 1) / 2];
    heap[i].node = node;
    heap[i].key = key;
}

static int heap_pop(int *key)
{
    int node = heap[0].node, i = 0, child;
    *key = heap[0].key;
    heap_size--;
    while ((child = 2 * i + 1) < heap_size) {
        if (child + 1 < heap_size && heap[child + 1].key < heap[child].key)
            child++;
        if (heap[child].key >= heap[heap_size].key)
            break;
        heap[i] = heap[child];
        i = child;
    }
    heap[i] = heap[heap_size];
    return node;
}

static void dijkstra(int source)
{
    for (int i = 0; i < NODES; i++)
        distance[i] = FAR;
    heap_size = 0;
    distance[source] = 0;
    heap_push(source, 0);
    while (heap_size > 0) {
        int key, node = heap_pop(&key);
        if (key > distance[node])
            continue;
        for (int e = 0; e < EDGES; e++)
            if (edges[e].from == node && key + edges[e].weight < distance[edges[e].to]) {
                distance[edges[e].to] = key + edges[e].weight;
                heap_push(edges[e].to, distance[edges[e].to]);
            }
    }
}

static void floyd(void)
{
    for (int i = 0; i < NODES; i++)
        for (int j = 0; j < NODES; j++)
            all_pairs[i][j] = i == j ? 0 : FAR;
    for (int e = 0; e < EDGES; e++)
        if (edges[e].weight < all_pairs[edges[e].from][edges[e].to])
            all_pairs[edges[e].from][edges[e].to] = edges[e].weight;
    for (int k = 0; k < NODES; k++)
        for (int i = 0; i < NODES; i++)
            for (int j = 0; j < NODES; j++)
                if (all_pairs[i][k] + all_pairs[k][j] < all_pairs[i][j])
                    all_pairs[i][j] = all_pairs[i][k] + all_pairs[k][j];
}

static int find(int x) { return parent[x] == x ? x : (parent[x] = find(parent[x])); }
static int by_weight(const void *a, const void *b)
{
    const struct edge *p = a, *q = b;
    return p->weight != q->weight ? p->weight - q->weight : p->from != q->from ? p->from - q->from : p->to - q->to;
}

static int spanning_tree(void)
{
    int total = 0;
    for (int i = 0; i < NODES; i++)
        parent[i] = i;
    qsort(edges, EDGES, sizeof edges[0], by_weight);
    for (int e = 0; e < EDGES; e++) {
        int a = find(edges[e].from), b = find(edges[e].to);
        if (a != b) {
            parent[a] = b;
            total += edges[e].weight;
        }
    }
    return total;
}

static int topological(int *order)
{
    int degree[NODES] = {0}, count = 0, head = 0;
    for (int e = 0; e < EDGES; e++)
        degree[edges[e].to] += edges[e].from < edges[e].to;
    for (int i = 0; i < NODES; i++)
        if (degree[i] == 0)
            order[count++] = i;
    while (head < count) {
        int node = order[head++];
        for (int e = 0; e < EDGES; e++)
            if (edges[e].from == node && edges[e].from < edges[e].to && --degree[edges[e].to] == 0)
                order[count++] = edges[e].to;
    }
    return count;
}

int main(void)
{
    unsigned seed = 11;
    for (int e = 0; e < EDGES; e++) {
        seed = seed * 1664525 + 1013904223;
        edges[e] = (struct edge){(int)(seed >> 8) % NODES, (int)(seed >> 16) % NODES, (int)(seed >> 24) + 1};
        if (edges[e].from < 0 || edges[e].to < 0)
            return 1;
    }
    floyd();
    int differences = 0, order[NODES];
    for (int i = 0; i < NODES; i++) {
        dijkstra(i);
        for (int j = 0; j < NODES; j++)
            differences += distance[j] != all_pairs[i][j];
    }
    printf("%d differences, 0 to 7: %d\n", differences, all_pairs[0][7]);
    printf("spanning tree %d\n", spanning_tree());
    int sorted = topological(order);
    printf("%d sorted:", sorted);
    for (int i = 0; i < sorted; i++)
        printf(" %d", order[i]);
    putchar('\n');
    return 0;
}
