// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Stillpoint.Assembler.X64;
using Stillpoint.Runtime.Patching;
using Xunit;
using Xunit.Abstractions;

namespace Stillpoint.Tests.Soak;

/// <summary>
/// Four fibers run through sites that a fifth thread patches, for a second; <c>build/fuzz.sh patch</c> runs it for as long as you
/// like. Each variant of a site counts who comes there or gives another number: an instruction that was torn would trap, or show
/// as a number that none gives, or in the counts. STILLPOINT_FUZZ_SECONDS and STILLPOINT_FUZZ_SEED change time and seed.
/// </summary>
public sealed class PatchFuzzTests(ITestOutputHelper output)
{
    private const long Rounds = 300_000;
    private const int Fibers = 4;

    private const string Text = """
        declare void @llvm.experimental.stackmap(i64, i32, ...)
        declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
        @seen = global [8 x i64] zeroinitializer

        define i64 @one(i64 %x) {
          %p = getelementptr [8 x i64], ptr @seen, i64 0, i64 1
          %o = atomicrmw add ptr %p, i64 1 seq_cst
          %r = add i64 %x, 1
          ret i64 %r
        }
        define i64 @two(i64 %x) {
          %p = getelementptr [8 x i64], ptr @seen, i64 0, i64 2
          %o = atomicrmw add ptr %p, i64 1 seq_cst
          %r = add i64 %x, 2
          ret i64 %r
        }
        define i64 @get_seen(i64 %i) {
          %p = getelementptr [8 x i64], ptr @seen, i64 0, i64 %i
          %r = load atomic i64, ptr %p seq_cst, align 8
          ret i64 %r
        }

        define i64 @many(i64 %n) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %j, %loop ]
          %bad = phi i64 [ 0, %entry ], [ %worse, %loop ]
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 30, i32 6, i64 %i)
          %a = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 31, i32 16, ptr @one, i32 1, i64 %i)
          %d = sub i64 %a, %i
          %e = sub i64 %d, 1
          %wrong = icmp ugt i64 %e, 1
          %c = call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 32, i32 24, ptr null, i32 1, i64 %i)
          %f = sub i64 %c, %i
          %g = sub i64 %f, 1
          %wrong2 = icmp ugt i64 %g, 1
          %w = or i1 %wrong, %wrong2
          %x = zext i1 %w to i64
          %worse = add i64 %bad, %x
          %j = add i64 %i, 1
          %more = icmp ult i64 %j, %n
          br i1 %more, label %loop, label %done
        done:
          ret i64 %worse
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [Fact]
    public async Task No_torn_instruction_is_executed()
    {
        double seconds = Number("STILLPOINT_FUZZ_SECONDS", 1);
        int seed = (int)Number("STILLPOINT_FUZZ_SEED", System.Random.Shared.Next());
        bool isLong = seconds > 1;
        Print($"seed {seed}, {seconds} s", isLong);
        Random random = new(seed);
        var time = Stopwatch.StartNew();
        long patches = 0;
        long exits = 0;
        long freed = 0;
        long accesses = 0;
        long others = 0;
        for (int round = 0; round == 0 || time.Elapsed.TotalSeconds < seconds; round++)
        {
            using Engine engine = new(new EngineOptions { Workers = Fibers, Slice = TimeSpan.FromMilliseconds(1) });
            using Isolate isolate = engine.CreateIsolate(Module.Parse(Text));
            (long made, long left) = await RunFibers(isolate, random, time, seconds);
            patches += made;
            exits += left;
            freed += isolate.CodeStatistics.FreedFunctions;
            long seen = Call(isolate, "get_seen", 1) + Call(isolate, "get_seen", 2);
            Assert.Equal(0, (seen - 1) % Rounds);
            others += Call(isolate, "get_seen", 2);
            accesses += seen;
            if (round % 20 != 0) continue;
            Print($"{time.Elapsed.TotalSeconds:F0} s: {Describe()}", isLong);
        }

        Print(Describe(), isLong);
        string Describe() => $"{accesses} times through the sites, {patches} patches, {exits} exits, {freed} functions freed";
        Assert.True(patches > 100 && exits > 0 && freed > 0, $"seed {seed}: {Describe()}");
        Assert.True(others > 0 && others < accesses, $"seed {seed}: {others} of {accesses} came to the other function");
    }

    private static async Task<(long Patches, long Exits)> RunFibers(Isolate isolate, Random random, Stopwatch time, double seconds)
    {
        _ = Call(isolate, "many", 1);
        CodePatcher patcher = isolate.Patcher;
        PatchSite call = patcher.Get(31);
        PatchSite map = patcher.Get(30);
        PatchSite filled = patcher.Get(32);
        var to = (Gpr)filled.Point.Values[0].Place.RegisterNumber;
        var from = (Gpr)filled.Point.Values[1].Place.RegisterNumber;
        PatchCode[] codes =
        [
            PatchCode.Assemble(code => code.Lea(to, X64Address.At(from, 1))),
            PatchCode.Assemble(code =>
            {
                code.Mov(OperandSize.Bits64, to, from);
                code.Add(OperandSize.Bits64, to, 1);
                code.Add(OperandSize.Bits64, to, 1);
            }),
        ];
        Assert.True(patcher.Apply([Patch.Fill(filled, codes[0])]));
        Func<Patch>[] calls = [() => Patch.Call(call, "one"), () => Patch.Call(call, "two"), () => Patch.Restore(call)];
        long patches = 0;
        long exits = 0;
        long bad = 0;
        PatchAction Leave(PatchExit exit)
        {
            Interlocked.Increment(ref exits);
            Assert.True(patcher.Apply([Patch.Restore(map)]));
            return PatchAction.Resume;
        }

        // Where many other processes run, the fibers may be over before anything is patched.
        bool IsTooEarly() => patches < 2000 || exits == 0 || Call(isolate, "get_seen", 2) == 0;

        // All the time they run, each starts over: the thread that patches must not find them gone.
        async Task RunOften()
        {
            do
            {
                Fiber fiber = isolate.GetFunction("many").Start(Rounds);
                FiberResult result = await fiber.RunAsync().WaitAsync(Patience);
                Assert.True(result.Status == FiberStatus.Completed, $"{result.Status}: {result.Trap?.Reason}");
                Interlocked.Add(ref bad, fiber.GetResult<long>());
            }
            while (IsTooEarly() || (time.Elapsed.TotalSeconds < seconds && patches < 20_000));
        }

        Task[] runs = [.. Enumerable.Range(0, Fibers).Select(_ => RunOften())];
        while (!Array.TrueForAll(runs, static run => run.IsCompleted))
        {
            List<Patch> some = [];
            if (random.Next(2) == 0) some.Add(calls[random.Next(calls.Length)]());
            if (random.Next(4) == 0) some.Add(Patch.Fill(filled, codes[random.Next(codes.Length)]));
            if (random.Next(8) == 0) some.Add(Patch.Exit(map, Leave));
            Assert.True(patcher.Apply([.. some]));
            patches += some.Count;

            // Who calls it has it compiled again, most often where other code was freed.
            if (random.Next(16) == 0) _ = patcher.Retire(random.Next(2) == 0 ? "one" : "two");
        }

        await Task.WhenAll(runs);
        Assert.Equal(0, bad);
        return (patches, exits);
    }

    private static long Call(Isolate isolate, string function, long argument) =>
        isolate.GetFunction(function).Bind<Func<long, long>>()(argument);

    private void Print(string line, bool isLong)
    {
        output.WriteLine(line);
        if (isLong) Console.WriteLine(line);
    }

    private static double Number(string variable, double otherwise) => double.TryParse(
        Environment.GetEnvironmentVariable(variable), NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
        ? value
        : otherwise;
}
