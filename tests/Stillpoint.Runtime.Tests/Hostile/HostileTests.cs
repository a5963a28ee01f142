// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Threading;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Stillpoint.Passes;
using Xunit;
using Xunit.Abstractions;
using static Stillpoint.Runtime.Tests.Hostile.HostileModules;

namespace Stillpoint.Runtime.Tests.Hostile;

/// <summary>
/// Modules that verify and are hard to compile are compiled in bounded time and memory, on a thread whose stack has no
/// room for recursion, and give what the interpreter gives; or they are refused with an error that names the function.
/// </summary>
public sealed class HostileTests(ITestOutputHelper output)
{
    /// <summary>Processor time for reading, passes, compilation and run of any of them: most take a second or two.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    /// <summary>Of all that is allocated meanwhile, collected or not.</summary>
    private const long MaxAllocatedBytes = 3L << 30;

    private const int SmallStackBytes = 256 << 10;

    /// <summary>For what recurses along the nesting of types, which the verifier bounds.</summary>
    private const int TypeStackBytes = 768 << 10;

    private const long GuestStackBytes = 256L << 20;

    private static readonly Dictionary<string, HostileCase> Cases = new(StringComparer.Ordinal)
    {
        ["frame of 1 GB"] = new(() => Frame(1L << 30)) { Refusal = "a frame of" },
        ["frame of 1 TB"] = new(() => Frame(1L << 40)) { Refusal = "an alloca of more than" },
        ["frame of 900 MB"] = new(() => Frame(900L << 20)) { Trap = "stack overflow" },
        ["frame of 600 KB"] = new(() => Frame(600L << 10)),
        ["frame of unknown size"] = new(DynamicFrame) { Trap = "stack overflow" },
        ["10,000 variables of 16 KB"] = new(() => Frames(10_000, 16 << 10)),
        ["dense switch of 100,000 cases"] = new(() => Switch("i64", DenseKeys(100_000))),
        ["sparse switch of 100,000 cases"] = new(() => Switch("i64", SparseKeys(100_000, 60))),
        ["switch on i128 of 20,000 cases"] = new(() => Switch("i128", SparseKeys(20_000, 120))),
        ["switch on i100 of 20,000 small cases"] = new(() => Switch("i100", SparseKeys(20_000, 40))),
        ["100,000 blocks in a chain"] = new(() => Chain(100_000)),
        ["100,000 blocks in diamonds"] = new(() => Diamonds(25_000)),
        ["50 phis of 20,000 predecessors"] = new(() => Phis(20_000, 50)),
        ["1,000 phis of 1,000 predecessors"] = new(() => Phis(1_000, 1_000)),
        ["5,000 phis that rotate"] = new(() => RotatingPhis(5_000)),
        ["40,000 phis that rotate"] = new(() => RotatingPhis(40_000)) { Refusal = "an operation on" },
        ["1,000 loops in one another"] = new(() => NestedLoops(1_000)),
        ["10,000 loops in one another"] = new(() => NestedLoops(10_000)) { Refusal = "live out of blocks" },
        ["20,000 loops"] = new(() => Loops(20_000)),
        ["loop of 10,000 invariants"] = new(() => LargeLoop(10_000)),
        ["irreducible graph of 10,000 blocks"] = new(() => Irreducible(5_000)),
        ["irreducible ladder of 12,000 blocks"] = new(() => Ladder(3_000)),
        ["10,000 arguments"] = new(() => Arguments(10_000, "i64", isIndirect: false)),
        ["10,000 arguments through a pointer"] = new(() => Arguments(10_000, "i64", isIndirect: true)),
        ["10,000 wide arguments"] = new(() => Arguments(10_000, "i128", isIndirect: false)),
        ["100,000 arguments"] = new(() => Arguments(100_000, "i64", isIndirect: false)) { Refusal = "an operation on" },
        ["2,500 arguments of 4 words"] = new(() => AggregateArguments(2_500)),
        ["10,000 variable arguments"] = new(() => VariableArguments(10_000)),
        ["result of 4,096 words"] = new(() => Result(4_096)),
        ["result of 5,000 words"] = new(() => Result(5_000)) { Refusal = "a value of more than 4096 registers" },
        ["1,000,000 instructions in a block"] = new(() => Dependent(1_000_000)),
        ["100,000 live values"] = new(() => Live(100_000)),
        ["100,000 loads and stores"] = new(() => Memory(100_000)),
        ["50,000 calls"] = new(() => Calls(50_000)),
        ["10,000 constants in as many blocks"] = new(() => Constants(10_000)),
        ["structs nested 500 deep"] = new(() => NestedTypes(500)) { StackBytes = TypeStackBytes },
        ["2^40 empty structs"] = new(() => DoublingTypes(40, "")),
        ["2^40 leaves"] = new(() => DoublingTypes(40, "i8")) { Refusal = "a value of more than 4096 registers" },
        ["10^12 times nothing"] = new(Nothing),
        ["100,000 getelementptrs in a row"] = new(() => ChainOf(
            100_000, "getelementptr i8, ptr @g, i64 8", "@ = getelementptr i8, ptr #, i64 %x", "%p = getelementptr i8, ptr #, i64 -100000\n"
            + "  %r = load i64, ptr %p\n  ret i64 %r", "@g = global [4 x i64] [i64 1, i64 2, i64 3, i64 4]\n")),
        ["100,000 selects in a row"] = new(() => ChainOf(
            100_000, "add i64 %x, 0", "%c$ = icmp eq i64 %x, $\n  @ = select i1 %c$, i64 $, i64 #", "ret i64 #")),
        ["100,000 selects of conditions"] = new(() => ChainOf(
            100_000, "icmp eq i64 %x, 1", "@ = select i1 #, i1 #, i1 false", "%r = zext i1 # to i64\n  ret i64 %r")),
        ["100,000 insertvalues in a row"] = new(() => ChainOf(
            100_000, "insertvalue [8 x i64] zeroinitializer, i64 %x, 0", "@ = insertvalue [8 x i64] #, i64 $, 3",
            "%r = extractvalue [8 x i64] #, 3\n  ret i64 %r")),
        ["100,000 conversions in a row"] = new(() => ChainOf(
            100_000, "sext i64 %x to i128", "%n$ = trunc i128 # to i64\n  @ = zext i64 %n$ to i128", "%r = trunc i128 # to i64\n  ret i64 %r")),
        ["vector of 4,096 lanes"] = new(() => Large("<4096 x i32>", "i32", 4_096)),
        ["vector of 1,000,000 lanes"] = new(() => Large("<1000000 x i32>", "i32", 1_000_000)) { Refusal = "a value of more than" },
        ["array of 4,096 elements"] = new(() => Large("[4096 x i32]", "i32", 4_096)),
        ["array of 10,000,000 elements"] = new(() => Large("[10000000 x i32]", "i32", 10)) { Refusal = "a value of more than" },
        ["600 variables in 600 loops"] = new(() => Variables(600, 600)),
        ["variable of 20,000 fields"] = new(() => Fields(20_000)),
        ["calls that double 60 times"] = new(() => Doubling(60, "")),
        ["calls that double 60 times, to be inlined always"] = new(() => Doubling(60, "alwaysinline")),
        ["20,000 functions in a chain"] = new(() => CallChain(20_000)),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Compiles_or_is_refused(string name)
    {
        HostileCase hostile = Cases[name];
        string text = hostile.Text();
        OnStack(hostile.StackBytes, () =>
        {
            string expected = hostile.Refusal is null ? Interpret(text) : "";
            if (hostile.Trap is { } trap)
                Assert.Contains(trap, expected, StringComparison.Ordinal);
            foreach (string passes in (ReadOnlySpan<string>)["fast", "optimized"])
            {
                TimeSpan start = ThreadTime.Now;
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                string actual = Compile(text, passes, out bool isRefused);
                TimeSpan time = ThreadTime.Now - start;
                allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
                output.WriteLine($"{passes}: {time.TotalSeconds:f1} s, {allocated >> 20} MB, {actual}");
                Assert.True(time < TimeLimit, $"{passes}: {time}");
                Assert.True(allocated < MaxAllocatedBytes, $"{passes}: {allocated >> 20} MB allocated");
                if (hostile.Refusal is { } refusal && isRefused)
                    Assert.Contains(refusal, actual, StringComparison.Ordinal);
                else if (hostile.Refusal is null)
                    Assert.Equal(expected, actual);
                else
                    Assert.True(passes == "optimized", $"not refused but {actual}");
            }
        });
    }

    private static string Interpret(string text)
    {
        using GuestProgram program = Link(Read(text), null);
        return Call(program);
    }

    /// <summary>What it gives, after the passes; or why it is refused, when all functions are compiled.</summary>
    private static string Compile(string text, string passes, out bool isRefused)
    {
        Module module = Read(text);
        using CompiledEngine engine = CompilerSetup.MakeEngine(module, new PipelineOptions { Passes = passes });
        using GuestProgram program = Link(module, engine);
        isRefused = false;
        for (int i = 0; i < module.Globals.Count; i++)
        {
            GlobalId function = new(i);
            if (module.Globals[function].Body is null)
                continue;
            try
            {
                _ = engine.CompileUnplaced(function);
            }
            catch (CompileException e)
            {
                Assert.Contains($"@{module.Names.Text(module.Globals[function].Name)} cannot be compiled: ", e.Message, StringComparison.Ordinal);
                isRefused = true;
                Assert.Contains(e.Reason, Call(program), StringComparison.Ordinal);
                return e.Message;
            }
        }

        return Call(program);
    }

    private static string Call(GuestProgram program)
    {
        ulong[] result = [0];
        RunResult? end = program.Call("test", [1], result);
        return end is null ? $"{result[0]}" : $"trap: {end.Trap?.Reason}";
    }

    private static GuestProgram Link(Module module, CompiledEngine? engine)
    {
        ProgramOptions options = new() { Engine = engine, StackBytes = GuestStackBytes };
        var program = GuestProgram.Link(module, options, out IReadOnlyList<Diagnostic> diagnostics);
        return program ?? throw new InvalidOperationException(string.Join("; ", diagnostics));
    }

    private static Module Read(string text)
    {
        ReadResult read = IrReader.Read(new SourceText("hostile.ll", Encoding.UTF8.GetBytes(text)));
        Module module = read.Module ?? throw new FormatException(string.Join("; ", read.Diagnostics.Take(3)));
        Assert.Empty(IrVerifier.Verify(module).Take(3));
        return module;
    }

    private static void OnStack(int bytes, Action action)
    {
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(() =>
        {
            try
            {
                action();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }, bytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }

    /// <summary>A module and what is expected of it: by default, what the interpreter gives.</summary>
    private sealed record HostileCase(Func<string> Text)
    {
        /// <summary>Part of the reason for which it is refused, at least where no pass made it smaller.</summary>
        public string? Refusal { get; init; }

        /// <summary>Part of the trap in which it ends.</summary>
        public string? Trap { get; init; }

        public int StackBytes { get; init; } = SmallStackBytes;
    }
}
