// SPDX-License-Identifier: MIT
using System.CommandLine;
using Stillpoint.Ir.Modules;
using Stillpoint.Passes;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Encodings;

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
          stillpoint run --ahead --jobs 4 big.ll  compiles everything first, on four threads
          stillpoint run --perf sieve.ll          under 'perf record', 'perf report' shows functions by name
          stillpoint run --timeout 2 loop.ll      ends it after two seconds, and shows where it was

        Exit status: the program's own; 134 when it trapped, 124 when --timeout or --cpu-limit ended it (the report
        is on stderr); 1 for a module that cannot be read, verified or linked; 2 for a wrong command line.
        """;

    public static Command Create()
    {
        Argument<string> file = FileNames.Module();
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
        Option<bool> perf = new("--perf") { Description = "Tell perf the names of compiled functions (/tmp/perf-PID.map)." };
        Option<bool> stats = new("--stats") { Description = "Print counts and times as JSON to standard error." };

        Option<bool> ahead = new("--ahead")
        {
            Description = "Compile every function before the program starts; what cannot be compiled is an error.",
        };
        Option<int> jobs = Jobs();
        Option<int?> compileFirst = new("--compile-first")
        {
            Description = "Compile the first N functions of the module and interpret the others, as far as they can be.",
            HelpName = "N",
        };

        Option<string> maps = new("--map-encoding")
        {
            Description = "How to keep where pointers are: compact, a stream of bits; bitmaps, as Go 1.11 had them; records, as LLVM has.",
            DefaultValueFactory = _ => CompactEncoding.DefaultName,
        };
        maps.AcceptOnlyFromAmong([.. MapEncoding.All.Keys]);

        Command command = new("run", "Runs a program.") { file, arguments, engine };
        PassOptions passes = new(
            command, "Passes before code generation, optimized by default; the interpreter runs none by default", compiles: true);
        foreach (Option option in new Option[] { ahead, jobs, compileFirst, maps, perf, stats })
        {
            command.Options.Add(option);
        }

        StopOptions stops = new(command);

        command.Validators.Add(result =>
        {
            // By their words: values cannot be asked for while the command line may be wrong.
            bool isCompiled = result.GetResult(engine)?.Tokens is not [{ Value: Engine.Interpreter }];
            foreach (Option option in stops.All)
            {
                if (!isCompiled && result.GetResult(option) is { Implicit: false })
                {
                    result.AddError($"{option.Name}: only compiled code is stopped.");
                }
            }

            foreach (Option option in new Option[] { ahead, jobs, compileFirst, maps, perf })
            {
                if (!isCompiled && result.GetResult(option) is { Implicit: false })
                {
                    result.AddError($"{option.Name}: the interpreter compiles nothing.");
                }
            }

            if (isCompiled && result.GetResult(jobs) is { Implicit: false } && result.GetResult(ahead) is null or { Implicit: true })
            {
                result.AddError("--jobs: functions are compiled when they are first called, unless there is --ahead.");
            }
        });
        command.SetAction(result =>
        {
            Statistics statistics = new();
            string path = result.GetRequiredValue(file);
            string name = result.GetRequiredValue(engine);
            EngineOptions options = new(
                name,
                passes.Read(result, usual: name == Engine.Interpreter ? Pipeline.FastName : Pipeline.OptimizedName),
                result.GetValue(perf),
                result.GetValue(ahead),
                result.GetValue(jobs),
                result.GetValue(compileFirst) ?? int.MaxValue);
            options = stops.Read(result, options with { MapEncoding = result.GetRequiredValue(maps) });
            return ModuleLoader.TryLoad(path, statistics, out Module? module)
                ? Engine.Run(module, [path, .. result.GetValue(arguments) ?? []], statistics, result.GetValue(stats), options)
                : ExitCode.BadInput;
        });
        return command;
    }

    /// <summary>On how many threads functions are compiled.</summary>
    public static Option<int> Jobs()
    {
        Option<int> jobs = new("--jobs")
        {
            Description = "Compile functions on N threads; as many as there are processors by default.",
            HelpName = "N",
        };
        jobs.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out int count) || count < 1))
            {
                result.AddError("--jobs: a number from 1 on is wanted.");
            }
        });
        return jobs;
    }
}
