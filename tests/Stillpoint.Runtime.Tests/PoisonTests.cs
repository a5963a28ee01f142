// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Text;
using Stillpoint.Native.Fibers;
using Stillpoint.Passes;
using Stillpoint.Runtime.Execution;
using Stillpoint.Runtime.Stacks;
using Stillpoint.StackMaps.Model;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>What maps call dead is overwritten after each instruction, and only that: the corpus is run so in its own tests.</summary>
public sealed unsafe class PoisonTests
{
    /// <summary>Calls, spills around them, vectors, and a loop.</summary>
    private const string Text =
        """
        define double @mix(double %a, double %b, i64 %n) {
        start:
          br label %again
        again:
          %i = phi i64 [ 0, %start ], [ %next, %again ]
          %x = phi double [ %a, %start ], [ %z, %again ]
          %y = fmul double %x, %b
          %z = fadd double %y, %a
          %next = add i64 %i, 1
          %more = icmp ult i64 %next, %n
          br i1 %more, label %again, label %end
        end:
          ret double %z
        }

        define i64 @down(i64 %n, i64 %k) noinline {
        start:
          %is.end = icmp eq i64 %n, 0
          br i1 %is.end, label %end, label %deeper
        deeper:
          %m = sub i64 %n, 1
          %t = mul i64 %k, 3
          %r = call i64 @down(i64 %m, i64 %t)
          %s = add i64 %r, %t
          %u = xor i64 %s, %n
          ret i64 %u
        end:
          ret i64 %k
        }

        define i32 @main() {
          %d = call double @mix(double 1.5, double 0.5, i64 9)
          %i = fptosi double %d to i64
          %r = call i64 @down(i64 12, i64 %i)
          %c = trunc i64 %r to i32
          %e = and i32 %c, 127
          ret i32 %e
        }
        """;

    [Theory]
    [InlineData(Pipeline.FastName)]
    [InlineData(Pipeline.OptimizedName)]
    public void Registers_and_spills_of_all_frames_are_overwritten(string passes)
    {
        RunResult plain = Run(passes, poisons: false, observe: null);
        long general = 0;
        long vectors = 0;
        long words = 0;
        long steps = 0;
        RunResult poisoned = Run(passes, poisons: true, thread =>
        {
            // The step behind has loaded what was overwritten before it.
            steps++;
            FiberContext* context = thread.Fiber.Context;
            for (Gpr register = Gpr.Rax; register < Gpr.R15; register++)
            {
                if (context->GetRegister(register) == StackPoison.Pattern) general++;
            }

            for (int i = 0; i < 16; i++)
            {
                if (*(ulong*)FiberContext.Vector(context, i) == StackPoison.Pattern) vectors++;
            }

            for (byte* at = (byte*)context->StackPointer; at < thread.Fiber.StackTop; at += sizeof(ulong))
            {
                if (*(ulong*)at == StackPoison.Pattern) words++;
            }
        });
        Assert.Null(poisoned.Trap);
        Assert.Equal(plain.ExitCode, poisoned.ExitCode);
        Assert.True(general > 5 * steps, $"{general} general registers in {steps} steps");
        Assert.True(vectors > 10 * steps, $"{vectors} vector registers in {steps} steps");
        Assert.True(words > steps / 10, $"{words} words in {steps} steps");
    }

    /// <summary>Were a place that is read called dead, something else would come out.</summary>
    [Fact]
    public void Overwriting_a_live_place_is_noticed()
    {
        RunResult plain = Run(Pipeline.OptimizedName, poisons: false, observe: null);
        int tried = 0;
        int noticed = 0;
        for (int at = 5; at < 200; at += 7)
        {
            int step = 0;
            bool hasDone = false;
            CompiledEngine? engine = null;
            RunResult result = Run(
                Pipeline.OptimizedName,
                poisons: true,
                thread =>
                {
                    if (++step < at || hasDone) return;
                    hasDone = OverwriteLive(engine!, thread.Fiber, at);
                },
                made => engine = made);
            if (!hasDone) continue;
            tried++;
            if (result.Trap is not null || result.ExitCode != plain.ExitCode) noticed++;
        }

        Assert.True(tried > 15, $"{tried} tries");
        Assert.True(noticed > tried / 2, $"{noticed} of {tried} noticed");
    }

    private static bool OverwriteLive(CompiledEngine engine, Fiber fiber, int choice)
    {
        if (!engine.Cache.TryFind(fiber.Context->SavedPc, out Code.PlacedFunction function, out int offset)) return false;
        ReadOnlySpan<ulong> row = new LiveTable(function.Function).RowAt(offset);
        if (row.IsEmpty) return false;
        List<int> live = [];
        for (int i = 0; i < 64; i++)
        {
            if (LiveTable.HasRegister(row, i)) live.Add(i);
        }

        if (live.Count == 0) return false;
        int register = live[choice % live.Count];
        if (register < Location.FirstVector) fiber.Context->SetRegister((Gpr)register, StackPoison.Pattern);
        else FiberContext.SetVector(fiber.Context, register - Location.FirstVector, default);
        return true;
    }

    private static RunResult Run(
        string passes, bool poisons, Action<CompiledThread>? observe, Action<CompiledEngine>? made = null)
    {
        ReadResult read = IrReader.Read(new SourceText("poison.ll", System.Text.Encoding.UTF8.GetBytes(Text)));
        Assert.Empty(read.Diagnostics);
        CompiledEngineOptions options = new() { StressStopEvery = 1, StressPoison = poisons, StepObserver = observe };
        using CompiledEngine engine = CompilerSetup.MakeEngine(read.Module!, PipelineOptions.Default with { Passes = passes }, options);
        made?.Invoke(engine);
        using var program = GuestProgram.Link(
            read.Module!, new ProgramOptions { Engine = engine, ProcessorTimeLimit = TimeSpan.FromSeconds(3) }, out _);
        return program!.Run(["program"]);
    }
}
