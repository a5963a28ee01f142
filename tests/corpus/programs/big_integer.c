// Covers: arbitrary-precision arithmetic: factorial, powers, Fibonacci, division by small numbers, digits of e.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LIMBS = 40 };
typedef struct { uint32_t limb[LIMBS]; int used; } number;

static number from(uint32_t x)
{
    number n = {{x}, x != 0};
    return n;
}

static number multiply_small(number a, uint32_t k)
{
    uint64_t carry = 0;
    for (int i = 0; i < a.used; i++) {
        carry += (uint64_t)a.limb[i] * k;
        a.limb[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry)
        a.limb[a.used++] = (uint32_t)carry;
    return a;
}

static uint32_t divide_small(number *a, uint32_t k)
{
    uint64_t rest = 0;
    for (int i = a->used - 1; i >= 0; i--) {
        rest = rest << 32 | a->limb[i];
        a->limb[i] = (uint32_t)(rest / k);
        rest %= k;
    }
    while (a->used > 0 && a->limb[a->used - 1] == 0)
        a->used--;
    return (uint32_t)rest;
}

static number add(const number *a, const number *b)
{
    number sum = {{0}, a->used > b->used ? a->used : b->used};
    unsigned carry = 0;
    for (int i = 0; i < sum.used; i++) {
        unsigned first, second;
        sum.limb[i] = __builtin_addc(a->limb[i], b->limb[i], carry, &first);
        second = first;
        carry = second;
    }
    if (carry)
        sum.limb[sum.used++] = carry;
    return sum;
}

static number multiply(const number *a, const number *b)
{
    number product = {{0}, 0};
    for (int i = 0; i < a->used; i++) {
        uint64_t carry = 0;
        for (int j = 0; j < b->used || carry; j++) {
            carry += product.limb[i + j] + (uint64_t)a->limb[i] * (j < b->used ? b->limb[j] : 0);
            product.limb[i + j] = (uint32_t)carry;
            carry >>= 32;
        }
    }
    for (product.used = LIMBS; product.used > 0 && product.limb[product.used - 1] == 0;)
        product.used--;
    return product;
}

static void print(number n)
{
    char digits[LIMBS * 10 + 1];
    int at = sizeof digits - 1;
    digits[at] = 0;
    do {
        uint32_t group = divide_small(&n, 1000000000);
        for (int i = 0; i < 9 && (group || n.used); i++, group /= 10)
            digits[--at] = (char)('0' + group % 10);
    } while (n.used);
    puts(digits[at] ? digits + at : "0");
}

static void digits_of_e(int count)
{
    int terms[140];
    for (int i = 0; i < 140; i++)
        terms[i] = 1;
    printf("2.");
    for (int digit = 0; digit < count; digit++) {
        int carry = 0;
        for (int i = 139; i >= 0; i--) {
            int x = terms[i] * 10 + carry;
            terms[i] = x % (i + 2);
            carry = x / (i + 2);
        }
        putchar('0' + carry);
    }
    putchar('\n');
}

int main(void)
{
    number n = from(1), a = from(0), b = from(1);
    for (uint32_t i = 2; i <= 150; i++) {
        n = multiply_small(n, i);
        if (i % 50 == 0)
            print(n);
    }
    for (int i = 0; i < 500; i++) {
        number next = add(&a, &b);
        a = b;
        b = next;
    }
    print(a);
    number power = from(3);
    for (int i = 0; i < 9; i++)
        power = multiply(&power, &power);
    print(power);
    printf("%u\n", divide_small(&power, 1000003));
    print(from(0));
    digits_of_e(100);
    return 0;
}
