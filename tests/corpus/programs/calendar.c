// Covers: date arithmetic, weekday, leap years, month pages, Roman numerals, number words, string building.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct date { int year; unsigned char month, day; };
struct builder { char *text; size_t size, capacity; };

static const char *const month_names[] = {"January", "February", "March", "April", "May", "June", "July", "August",
                                          "September", "October", "November", "December"};
static int leap(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }
static int days_in(int month, int year)
{
    static const char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && leap(year));
}

static long to_days(struct date d)
{
    long y = d.month <= 2 ? d.year - 1 : d.year, era = (y >= 0 ? y : y - 399) / 400;
    long of_era = y - era * 400, of_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static struct date from_days(long n)
{
    n += 719468;
    long era = (n >= 0 ? n : n - 146096) / 146097, of_era = n - era * 146097;
    long year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    long of_year = of_era - (365 * year + year / 4 - year / 100), m = (5 * of_year + 2) / 153;
    struct date d = {(int)(year + era * 400), (unsigned char)(m < 10 ? m + 3 : m - 9),
                     (unsigned char)(of_year - (153 * m + 2) / 5 + 1)};
    d.year += d.month <= 2;
    return d;
}

static int weekday(struct date d) { return (int)(((to_days(d) + 4) % 7 + 7) % 7); }

static void append(struct builder *b, const char *text)
{
    size_t length = strlen(text);
    while (b->size + length + 1 > b->capacity)
        b->text = realloc(b->text, b->capacity = b->capacity * 2 + 16);
    memcpy(b->text + b->size, text, length + 1);
    b->size += length;
}

static void page(int year, int month)
{
    printf("%*s %d\nSu Mo Tu We Th Fr Sa\n", 10 + (int)strlen(month_names[month - 1]) / 2, month_names[month - 1], year);
    int column = weekday((struct date){year, (unsigned char)month, 1});
    printf("%*s", column * 3, "");
    for (int day = 1; day <= days_in(month, year); day++) {
        printf("%2d", day);
        putchar(++column % 7 == 0 || day == days_in(month, year) ? '\n' : ' ');
    }
}

static void roman(struct builder *b, int n)
{
    static const struct { int value; char text[3]; } parts[] = {
        {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
        {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
    for (unsigned i = 0; n > 0; i++)
        for (; n >= parts[i].value; n -= parts[i].value)
            append(b, parts[i].text);
}

static void words(struct builder *b, unsigned n)
{
    static const char *const small[] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static const char *const tens[] = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    static const struct { unsigned unit; const char *name; } units[] = {{1000000, " million"}, {1000, " thousand"},
                                                                         {100, " hundred"}};
    for (int i = 0; i < 3; i++)
        if (n >= units[i].unit) {
            words(b, n / units[i].unit);
            append(b, units[i].name);
            n %= units[i].unit;
            if (n == 0)
                return;
            append(b, " ");
        }
    if (n >= 20) {
        append(b, tens[n / 10]);
        if (n % 10 == 0)
            return;
        append(b, "-");
        n %= 10;
    }
    append(b, small[n]);
}

int main(void)
{
    page(2024, 2);
    page(1999, 12);
    int wrong = 0;
    for (long n = -800000; n < 800000; n += 997) {
        struct date d = from_days(n);
        wrong += to_days(d) != n || d.day < 1 || d.day > days_in(d.month, d.year);
    }
    struct date epoch = from_days(0), billion = from_days(1000000000 / 86400);
    printf("%d %d-%02d-%02d %d-%02d-%02d\n", wrong, epoch.year, epoch.month, epoch.day, billion.year, billion.month,
           billion.day);
    struct builder b = {0};
    for (int n = 1; n < 4000; n = n * 3 + 1)
        roman(&b, n), append(&b, " ");
    puts(b.text);
    b.size = 0;
    for (unsigned n = 0; n < 20000000; n = n * 17 + 13)
        words(&b, n), append(&b, "; ");
    printf("%s(%zu)\n", b.text, b.size);
    free(b.text);
    return 0;
}
