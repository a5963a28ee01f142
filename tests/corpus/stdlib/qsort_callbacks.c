// Covers: qsort and bsearch calling back into the program, also nested, with comparators that recurse.
// Flags: -g
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int calls;

static int by_value(const void *a, const void *b)
{
    calls++;
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

static int descending(const void *a, const void *b) { return by_value(b, a); }

static int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

struct person { char name[12]; int age; double weight; };

static int by_age_then_name(const void *a, const void *b)
{
    const struct person *p = a, *q = b;
    return p->age != q->age ? p->age - q->age : strcmp(p->name, q->name);
}

static int digit_sum(int n) { return n == 0 ? 0 : n % 10 + digit_sum(n / 10); }

/* Sorts a small array inside each comparison: a callback that calls native code that calls back. */
static int by_sorted_digits(const void *a, const void *b)
{
    int keys[2][5];
    for (int side = 0; side < 2; side++) {
        int value = *(const int *)(side ? b : a);
        for (int i = 0; i < 5; i++, value /= 10)
            keys[side][i] = value % 10;
        qsort(keys[side], 5, sizeof(int), descending);
    }
    int order = memcmp(keys[0], keys[1], sizeof keys[0]);
    return order ? order : digit_sum(*(const int *)a) - digit_sum(*(const int *)b);
}

int main(void)
{
    int numbers[50];
    unsigned seed = 7;
    for (int i = 0; i < 50; i++) {
        seed = seed * 1103515245 + 12345;
        numbers[i] = (int)(seed >> 16) % 1000;
    }
    qsort(numbers, 50, sizeof numbers[0], by_value);
    for (int i = 0; i < 50; i++)
        printf("%d ", numbers[i]);
    putchar('\n');
    int key = numbers[20], missing = -1;
    int *found = bsearch(&key, numbers, 50, sizeof numbers[0], by_value);
    printf("%d %d %d\n", *found, bsearch(&missing, numbers, 50, sizeof(int), by_value) == NULL, calls > 100);

    const char *words[] = {"pear", "apple", "fig", "banana", "cherry", "date"};
    qsort(words, 6, sizeof words[0], by_text);
    for (int i = 0; i < 6; i++)
        printf("%s ", words[i]);
    putchar('\n');

    struct person people[] = {{"zoe", 31, 60.5}, {"adam", 31, 80}, {"bob", 19, 70.25}, {"carl", 55, 90}};
    qsort(people, 4, sizeof people[0], by_age_then_name);
    for (int i = 0; i < 4; i++)
        printf("%s/%d/%g ", people[i].name, people[i].age, people[i].weight);
    putchar('\n');

    int tricky[] = {91, 19, 123, 321, 213, 11111, 5, 50, 500};
    qsort(tricky, 9, sizeof tricky[0], by_sorted_digits);
    for (int i = 0; i < 9; i++)
        printf("%d ", tricky[i]);
    putchar('\n');
    return 0;
}
