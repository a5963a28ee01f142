// SPDX-License-Identifier: MIT
using System.CommandLine;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Cli.Commands;

/// <summary><c>stillpoint run</c>: executes a module's <c>main</c>.</summary>
internal static class RunCommand
{
    public const string Examples = """
        Examples:
          stillpoint run hello.ll
          stillpoint run wc.ll -- -l README.md    everything after -- goes to the program
          clang-19 -S -emit-llvm hello.c -o - | stillpoint run -
          stillpoint run --stats sieve.ll         one line of JSON on stderr at the end

        Exit status: the program's own; 134 when it trapped (the report is on stderr); 1 for a module that cannot be
        read, verified or linked; 2 for a wrong command line.
        """;

    public static Command Create()
    {
        Argument<string> file = new("FILE.ll") { Description = "LLVM IR as text; - reads standard input." };
        Argument<string[]> arguments = new("ARGS")
        {
            Description = "Arguments of the program, after --.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string> engine = new("--engine")
        {
            Description = "What executes the program.",
            DefaultValueFactory = _ => Engine.Compiled,
        };
        engine.AcceptOnlyFromAmong(Engine.Compiled, Engine.Interpreter);
        Option<string> passes = new("--passes")
        {
            Description = "Passes before code generation: optimized, fast, or names; see 'stillpoint opt --help'.",
            DefaultValueFactory = _ => "optimized",
        };
        Option<bool> verify = new("--verify")
        {
            Description = "Verify after each pass, and check the register allocation of each compiled function.",
        };
        Option<bool> perf = new("--perf") { Description = "Tell perf the names of compiled functions (/tmp/perf-PID.map)." };
        Option<bool> stats = new("--stats") { Description = "Print counts and times as JSON to standard error." };

        Command command = new("run", "Runs a program.") { file, arguments, engine, passes, verify, perf, stats };
        command.SetAction(result =>
        {
            Statistics statistics = new();
            string path = result.GetRequiredValue(file);
            EngineOptions options = new(
                result.GetRequiredValue(engine),
                result.GetRequiredValue(passes),
                result.GetValue(verify),
                result.GetValue(perf));
            return ModuleLoader.TryLoad(path, statistics, out Module? module)
                ? Engine.Run(module, [path, .. result.GetValue(arguments) ?? []], statistics, result.GetValue(stats), options)
                : ExitCode.BadInput;
        });
        return command;
    }
}
