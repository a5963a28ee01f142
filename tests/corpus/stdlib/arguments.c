// Covers: argc and argv, the environment, exit status from main.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern char **environ;

int main(int argc, char **argv, char **envp)
{
    printf("%d arguments\n", argc - 1);
    long sum = 0;
    for (int i = 1; i < argc; i++) {
        printf("%d '%s' %zu\n", i, argv[i], strlen(argv[i]));
        sum += strtol(argv[i], NULL, 10);
    }
    printf("%d %d\n", argv[argc] == NULL, argv[0] != NULL && argv[0][0] != 0);
    setenv("STILLPOINT_CORPUS", "set by the program", 1);
    printf("%s\n", getenv("STILLPOINT_CORPUS"));
    unsetenv("STILLPOINT_CORPUS");
    printf("%d %d\n", getenv("STILLPOINT_CORPUS") == NULL, envp != NULL && environ != NULL);
    return (int)sum;
}
