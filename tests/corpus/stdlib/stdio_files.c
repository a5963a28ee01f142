// Covers: stdin by character, line and format, temporary files, seeking, buffers, stderr, getline, ungetc.
// Flags: -g
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct record { int id; char name[12]; double value; };

static void read_input(void)
{
    int letters = 0, c;
    while ((c = getchar()) != '\n' && c != EOF)
        letters++;
    printf("%d characters\n", letters);
    char line[32];
    fgets(line, sizeof line, stdin);
    line[strcspn(line, "\n")] = 0;
    printf("line '%s'\n", line);
    int a, b;
    double d;
    printf("%d", scanf("%d %d %lf", &a, &b, &d));
    printf(" %d %d %g\n", a, b, d);
    c = getc(stdin);
    ungetc(c, stdin);
    char *text = NULL;
    size_t capacity = 0;
    ssize_t length;
    while ((length = getline(&text, &capacity, stdin)) > 0)
        printf("%zd:%s", length, text);
    free(text);
    printf("%d %d\n", !!feof(stdin), !!ferror(stdin));
}

static void use_file(void)
{
    FILE *file = tmpfile();
    if (!file) {
        perror("tmpfile");
        exit(3);
    }
    for (int i = 0; i < 10; i++) {
        struct record r = {i, "", i * 1.25};
        snprintf(r.name, sizeof r.name, "record%d", i);
        fwrite(&r, sizeof r, 1, file);
    }
    printf("%ld\n", ftell(file));
    struct record back;
    fseek(file, 7 * (long)sizeof back, SEEK_SET);
    printf("%zu", fread(&back, sizeof back, 1, file));
    printf(" %d %s %g\n", back.id, back.name, back.value);
    rewind(file);
    int ids = 0;
    while (fread(&back, sizeof back, 1, file) == 1)
        ids = ids * 2 + back.id;
    printf("%d\n", ids);
    fseek(file, 0, SEEK_END);
    fprintf(file, "text %d %s\n", 5, "tail");
    fseek(file, -5, SEEK_CUR);
    char tail[8];
    fgets(tail, sizeof tail, file);
    fputs(tail, stdout);
    fclose(file);
}

int main(void)
{
    read_input();
    use_file();
    fputs("to stderr\n", stderr);
    putc('x', stdout), fputc('y', stdout), putchar('\n');
    fwrite("raw\0bytes\n", 1, 10, stdout);
    char *memory;
    size_t size;
    FILE *stream = open_memstream(&memory, &size);
    fprintf(stream, "%s-%03d", "memory", 7);
    fclose(stream);
    printf("%s %zu\n", memory, size);
    free(memory);
    setvbuf(stdout, NULL, _IOLBF, 0);
    printf("no newline at the end");
    return 0;
}
