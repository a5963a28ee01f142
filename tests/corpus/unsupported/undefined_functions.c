// Covers: functions and data defined nowhere: one error lists them all.
extern int first_missing_function(int);
extern void second_missing_function(void);
extern int missing_variable;

int main(int argc, char **argv)
{
    if (argc > 100) {
        second_missing_function();
        return first_missing_function(missing_variable);
    }
    return 0;
}
