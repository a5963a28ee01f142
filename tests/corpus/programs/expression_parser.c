// Covers: recursive-descent parser to a tree, evaluation, differentiation and simplification of expressions.
// Flags: -g
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node { char kind; double value; struct node *left, *right; };
static const char *at;
static int failed, allocated;

static struct node *make(char kind, double value, struct node *left, struct node *right)
{
    struct node *n = malloc(sizeof *n);
    *n = (struct node){kind, value, left, right};
    allocated++;
    return n;
}
static struct node *constant(double v) { return make('#', v, NULL, NULL); }

static void skip(void) { while (isspace((unsigned char)*at)) at++; }
static int take(char c)
{
    skip();
    return *at == c ? at++, 1 : 0;
}

static struct node *sum(void);
static struct node *primary(void)
{
    skip();
    if (take('(')) {
        struct node *inside = sum();
        failed |= !take(')');
        return inside;
    }
    if (take('-'))
        return make('-', 0, constant(0), primary());
    if (*at == 'x')
        return at++, make('x', 0, NULL, NULL);
    char *end;
    double value = strtod(at, &end);
    failed |= end == at;
    at = end;
    return constant(value);
}
static struct node *power(void)
{
    struct node *base = primary();
    return take('^') ? make('^', 0, base, power()) : base;
}
static struct node *product(void)
{
    struct node *n = power();
    for (;;)
        if (take('*')) n = make('*', 0, n, power());
        else if (take('/')) n = make('/', 0, n, power());
        else return n;
}
static struct node *sum(void)
{
    struct node *n = product();
    for (;;)
        if (take('+')) n = make('+', 0, n, product());
        else if (take('-')) n = make('-', 0, n, product());
        else return n;
}

static double evaluate(const struct node *n, double x)
{
    if (n->kind == '#')
        return n->value;
    if (n->kind == 'x')
        return x;
    double a = evaluate(n->left, x), b = evaluate(n->right, x), result = 1;
    switch (n->kind) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return a / b;
    }
    for (int i = 0; i < (int)b; i++)
        result *= a;
    return result;
}

static struct node *copy(const struct node *n)
{
    return n ? make(n->kind, n->value, copy(n->left), copy(n->right)) : NULL;
}
static void discard(struct node *n)
{
    if (n)
        discard(n->left), discard(n->right), free(n), allocated--;
}
static int is(const struct node *n, double v) { return n->kind == '#' && n->value == v; }
static struct node *keep(struct node *n, struct node *kept)
{
    discard(kept == n->left ? n->right : n->left);
    free(n), allocated--;
    return kept;
}
static struct node *simplify(struct node *n)
{
    if (!n->left)
        return n;
    n->left = simplify(n->left), n->right = simplify(n->right);
    if (n->left->kind == '#' && n->right->kind == '#') {
        double v = evaluate(n, 0);
        discard(n);
        return constant(v);
    }
    if ((n->kind == '+' || n->kind == '-') && is(n->right, 0)) return keep(n, n->left);
    if (n->kind == '+' && is(n->left, 0)) return keep(n, n->right);
    if (n->kind == '*' && (is(n->right, 1) || is(n->left, 0))) return keep(n, n->left);
    if (n->kind == '*' && (is(n->left, 1) || is(n->right, 0))) return keep(n, n->right);
    return n->kind == '^' && is(n->right, 1) ? keep(n, n->left) : n;
}
static struct node *derive(const struct node *n)
{
    struct node *l = n->left, *r = n->right;
    switch (n->kind) {
    case '#': return constant(0);
    case 'x': return constant(1);
    case '+':
    case '-': return make(n->kind, 0, derive(l), derive(r));
    case '*': return make('+', 0, make('*', 0, derive(l), copy(r)), make('*', 0, copy(l), derive(r)));
    case '/': return make('/', 0, make('-', 0, make('*', 0, derive(l), copy(r)), make('*', 0, copy(l), derive(r))),
                          make('^', 0, copy(r), constant(2)));
    default: return make('*', 0, make('*', 0, copy(r), make('^', 0, copy(l), constant(r->value - 1))), derive(l));
    }
}
static void print(const struct node *n)
{
    if (n->kind == '#') printf("%g", n->value);
    else if (n->kind == 'x') putchar('x');
    else putchar('('), print(n->left), putchar(n->kind), print(n->right), putchar(')');
}

int main(void)
{
    static const char *const inputs[] = {"1 + 2 * 3", "2^3^2 / 4 - -1", "x*x + 3*x - 7", "(x+1)/(x-1)", "(2*x)^3 * 5",
                                         "1e2 * (x - 0.5) ^ 2 + 0 * x", "(1 + ", "2 $ 3"};
    for (unsigned i = 0; i < sizeof inputs / sizeof inputs[0]; i++) {
        at = inputs[i], failed = 0;
        struct node *tree = sum();
        skip();
        if (failed || *at) {
            printf("error at %d\n", (int)(at - inputs[i]));
            discard(tree);
            continue;
        }
        struct node *slope = simplify(derive(tree));
        print(tree), printf(" = %.10g, slope ", evaluate(tree, 3)), print(slope);
        printf(" = %.10g\n", evaluate(slope, 3));
        discard(tree), discard(slope);
    }
    printf("%d left\n", allocated);
    return 0;
}
