// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Stillpoint.Assembler.X64;
using Stillpoint.Runtime.Patching;
using Stillpoint.StackMaps.V3;
using Xunit;

namespace Stillpoint.Tests;

/// <summary>Code is changed at stackmaps and patchpoints while nobody, one or several threads run it.</summary>
public sealed class PatchTests : IDisposable
{
    private const string Text = """
        target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
        declare void @llvm.experimental.stackmap(i64, i32, ...)
        declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
        declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
        declare double @llvm.experimental.patchpoint.f64(i64, i32, ptr, i32, ...)
        declare void @stillpoint.yield()
        declare i64 @labs(i64)

        @stop = global i64 0
        @waiting = global i64 0
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
        define double @half(double %x) {
          %r = fmul double %x, 0.5
          ret double %r
        }

        define i64 @called(i64 %x) {
          %a = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 1, i32 16, ptr @one, i32 1, i64 %x, i64 %x, i32 77)
          ret i64 %a
        }
        define i64 @native(i64 %x) {
          %a = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 2, i32 16, ptr @labs, i32 1, i64 %x)
          ret i64 %a
        }
        define i64 @empty(i64 %x) {
          %a = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 3, i32 13, ptr null, i32 1, i64 %x)
          ret i64 %x
        }
        define double @floats(double %x) {
          %a = call double (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.f64(i64 4, i32 13, ptr @half, i32 1, double %x)
          ret double %a
        }
        define i64 @inline(i64 %x, i64 %y) {
          %z = mul i64 %x, 3
          %a = call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 5, i32 24, ptr null, i32 2, i64 %x, i64 %y)
          %b = add i64 %a, %z
          ret i64 %b
        }
        define i64 @assuming(i64 %x, i64 %y) {
          %v = alloca i64
          store i64 %y, ptr %v
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 10, i32 8, i64 %x, i64 %y, ptr %v, i64 1234567890123, i32 -5)
          %w = load i64, ptr %v
          %s = add i64 %x, %w
          ret i64 %s
        }
        define i64 @also_assuming(i64 %x) {
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 10, i32 1, i64 %x)
          ret i64 %x
        }
        define double @assuming_floats(double %x) {
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 11, i32 4, double %x)
          ret double %x
        }
        define i64 @no_shadow(i64 %x) {
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 12, i32 0, i64 %x)
          ret i64 %x
        }
        define i64 @small(i64 %x) {
          %a = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 13, i32 4, ptr null, i32 1, i64 %x)
          ret i64 %x
        }

        define i64 @wait(i64 %x) {
          store atomic i64 1, ptr @waiting seq_cst, align 8
          br label %loop
        loop:
          call void @stillpoint.yield()
          %s = load atomic i64, ptr @stop seq_cst, align 8
          %over = icmp ne i64 %s, 0
          br i1 %over, label %done, label %loop
        done:
          store atomic i64 0, ptr @waiting seq_cst, align 8
          ret i64 %x
        }
        define i64 @waits(i64 %x, i64 %y) {
          %a = call i64 (i64, i32, ptr, i32, ...)
            @llvm.experimental.patchpoint.i64(i64 20, i32 24, ptr @wait, i32 1, i64 %x, i64 %y, i64 %x, i8 3)
          %b = add i64 %a, %y
          ret i64 %b
        }
        define i64 @load_null(ptr %p) {
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 40, i32 8)
          %v = load i64, ptr %p
          ret i64 %v
        }
        define void @call_null() {
          call void null()
          ret void
        }
        define i64 @recursion(i64 %x) {
          %y = add i64 %x, 1
          %a = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 41, i32 16, ptr @recursion, i32 1, i64 %y)
          %b = add i64 %a, %y
          ret i64 %b
        }
        define i64 @get_waiting() {
          %w = load atomic i64, ptr @waiting seq_cst, align 8
          ret i64 %w
        }
        define void @set_stop(i64 %x) {
          store atomic i64 %x, ptr @stop seq_cst, align 8
          ret void
        }
        define i64 @get_seen(i64 %i) {
          %p = getelementptr [8 x i64], ptr @seen, i64 0, i64 %i
          %r = load atomic i64, ptr %p seq_cst, align 8
          ret i64 %r
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Module Module = Module.Parse(Text);

    private readonly Engine _engine = new(new EngineOptions { Workers = 4, Slice = TimeSpan.FromMilliseconds(1) });
    private readonly Isolate _isolate;

    public PatchTests() => _isolate = _engine.CreateIsolate(Module);

    private CodePatcher Patcher => _isolate.Patcher;

    public void Dispose()
    {
        _isolate.Dispose();
        _engine.Dispose();
    }

    [Fact]
    public void A_call_is_redirected_taken_away_and_put_back()
    {
        Func<long, long> called = Bind("called");
        Assert.Equal(11, called(10));
        PatchSite site = Patcher.Get(1);
        Assert.Equal((16, 6, true), (site.Point.Bytes, site.Point.CallBytes, site.Point.MakesCall));
        Assert.True(Patcher.Apply([Patch.Call(site, "two")]));
        Assert.Equal(12, called(10));
        Assert.Equal(PatchState.Call, site.State);
        Assert.True(Patcher.Apply([Patch.Nops(site)]));
        _ = called(10);
        Assert.Equal((1, 1), (Seen(1), Seen(2)));
        Assert.True(Patcher.Apply([Patch.Restore(site)]));
        Assert.Equal((11, 2), (called(10), Seen(1)));
    }

    [Fact]
    public void Calls_of_native_code_and_of_nothing_are_redirected_too()
    {
        Func<long, long> native = Bind("native");
        Func<long, long> empty = Bind("empty");
        Assert.Equal((5, 7), (native(-5), empty(7)));
        Assert.True(Patcher.Apply([Patch.Call(Patcher.Get(2), "two"), Patch.Call(Patcher.Get(3), "two")]));
        Assert.Equal((-3, 7, 2), (native(-5), empty(7), Seen(2)));
        Assert.True(Patcher.Apply([Patch.Restore(Patcher.Get(2)), Patch.Restore(Patcher.Get(3))]));
        Assert.Equal((5, 7, 2), (native(-5), empty(7), Seen(2)));
    }

    [Fact]
    public unsafe void A_call_goes_to_a_native_function()
    {
        Func<long, long> called = Bind("called");
        Assert.Equal(-9, called(-10));
        nint labs = System.Runtime.InteropServices.NativeLibrary.GetExport(
            System.Runtime.InteropServices.NativeLibrary.Load("libc.so.6"), "labs");
        PatchSite site = Patcher.Get(1);
        Assert.True(Patcher.Apply([Patch.CallNative(site, labs)]));
        Assert.Equal((10, 1), (called(-10), Seen(1)));
        Assert.True(Patcher.Apply([Patch.Restore(site)]));
        Assert.Equal(-9, called(-10));
        Assert.EndsWith("no native function", Refused(() => Patch.CallNative(site, 0)), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_sites_are_patched_or_none()
    {
        Func<long, long> called = Bind("called");
        Func<long, long> small = Bind("small");
        Assert.Equal((11, 4), (called(10), small(4)));
        PatchException e = Assert.Throws<PatchException>(
            () => Patcher.Apply([Patch.Call(Patcher.Get(1), "two"), Patch.Call(Patcher.Get(13), "two")]));
        Assert.Equal("patchpoint 13 at @small+" + Patcher.Get(13).Point.Offset + ": 4 bytes have no room for a call", e.Message);
        Assert.Equal((11, PatchState.Original), (called(10), Patcher.Get(1).State));
    }

    [Fact]
    public void Code_is_put_into_a_region()
    {
        Func<long, long, long> inline = _isolate.GetFunction("inline").Bind<Func<long, long, long>>();
        _ = inline(1, 2);
        PatchSite site = Patcher.Get(5);
        Gpr Register(int value) => (Gpr)site.Point.Values[value].Place.RegisterNumber;
        Assert.True(Patcher.Apply([Patch.Fill(site, PatchCode.Assemble(code =>
        {
            code.Mov(OperandSize.Bits64, Register(0), Register(1));
            code.Sub(OperandSize.Bits64, Register(0), Register(2));
        }))]));
        Assert.Equal(30 + 10 - 4, inline(10, 4));
        Assert.Equal(PatchState.Code, site.State);
        PatchException e = Assert.Throws<PatchException>(() => Patcher.Apply([Patch.Fill(site, PatchCode.Assemble(static code =>
        {
            for (int i = 0; i < 9; i++) code.Add(OperandSize.Bits64, Gpr.R11, 1);
        }))]));
        Assert.Contains("36 bytes of code do not fit into 24", e.Message, StringComparison.Ordinal);
        Assert.Equal(36, inline(10, 4));
        Assert.True(Patcher.Apply([Patch.Restore(site)]));
        Assert.True(Patcher.Apply([Patch.Exit(site, static _ => PatchAction.Return(99UL))]));
        Assert.Equal(99, inline(10, 4));
    }

    [Fact]
    public void A_stackmap_becomes_an_exit_that_sees_values()
    {
        Func<long, long, long> assuming = _isolate.GetFunction("assuming").Bind<Func<long, long, long>>();
        Assert.Equal(42, assuming(40, 2));
        PatchSite site = Patcher.Get(10);
        List<ulong> seen = [];
        Assert.True(Patcher.Apply([Patch.Exit(site, exit =>
        {
            RecordedFrame frame = exit.Frames()[0];
            Assert.Equal("assuming", frame.FunctionName);
            seen.AddRange(frame.Point!.Values.Select(frame.Read));
            return PatchAction.Return(frame.Read(frame.Point.Values[0]) * 100);
        })]));
        Assert.Equal(4000, assuming(40, 2));
        Assert.Equal((40UL, 2UL, 1234567890123UL, unchecked((uint)-5)), (seen[0], seen[1], seen[3], (uint)seen[4]));

        // Restored by the handler, it goes on with what that has written.
        Assert.True(Patcher.Apply([Patch.Exit(site, exit =>
        {
            RecordedFrame frame = exit.Frames()[0];
            frame.Write(frame.Point!.Values[0], 1000);
            Assert.Throws<ArgumentException>(() => frame.Write(frame.Point!.Values[3], 1000));
            Assert.True(Patcher.Apply([Patch.Restore(site)]));
            return PatchAction.Resume;
        })]));
        Assert.Equal(1002, assuming(40, 2));
        Assert.Equal(42, assuming(40, 2));
    }

    [Fact]
    public async Task An_exit_may_trap()
    {
        Assert.Equal(42, _isolate.GetFunction("assuming").Bind<Func<long, long, long>>()(40, 2));
        Assert.True(Patcher.Apply([Patch.Exit(Patcher.Get(10), static _ => PatchAction.Trap("no more"))]));
        FiberResult result = await _isolate.GetFunction("assuming").Start(40L, 2L).RunAsync();
        Assert.Equal(FiberStatus.Trapped, result.Status);
        Assert.Contains("no more", result.Trap!.Reason, StringComparison.Ordinal);

        int calls = 0;
        Assert.True(Patcher.Apply([Patch.Exit(Patcher.Get(10), _ => ++calls == 3 ? PatchAction.Trap("enough") : PatchAction.Resume)]));
        result = await _isolate.GetFunction("assuming").Start(40L, 2L).RunAsync();
        Assert.Contains("enough", result.Trap!.Reason, StringComparison.Ordinal);

        Assert.True(Patcher.Apply([Patch.Exit(Patcher.Get(10), static _ => throw new InvalidOperationException("oops"))]));
        result = await _isolate.GetFunction("assuming").Start(40L, 2L).RunAsync();
        Assert.Contains("failed: oops", result.Trap!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assumption_that_fails_makes_exits_of_what_depends_on_it()
    {
        Assumption assumption = Patcher.Assume("nothing is odd", 10, 11, 10);
        Assert.Equal(42, _isolate.GetFunction("assuming").Bind<Func<long, long, long>>()(40, 2));
        Assert.Equal(1.5, _isolate.GetFunction("assuming_floats").Bind<Func<double, double>>()(1.5));
        Assert.True(assumption.IsValid);
        int exits = 0;
        Assert.Equal(2, assumption.Invalidate(exit =>
        {
            exits++;
            return exit.Site.Id == 11 ? PatchAction.Return(2.5) : PatchAction.Return(7UL);
        }));
        Assert.False(assumption.IsValid);
        Assert.Equal(0, assumption.Invalidate());
        Assert.Equal(7, _isolate.GetFunction("assuming").Bind<Func<long, long, long>>()(40, 2));
        Assert.Equal(2.5, _isolate.GetFunction("assuming_floats").Bind<Func<double, double>>()(1.5));

        // Compiled now. Nothing puts it back.
        Assert.Equal(7, Bind("also_assuming")(3));
        Assert.EndsWith("does not hold any more", Refused(() => Patcher.Apply([Patch.Restore(Patcher.Get(11))])), StringComparison.Ordinal);
        Assert.Equal(3, exits);
    }

    [Fact]
    public void What_cannot_be_done_is_refused()
    {
        _ = Bind("called")(1);
        _ = Bind("no_shadow")(1);
        _ = Bind("also_assuming")(1);
        _ = _isolate.GetFunction("assuming").Bind<Func<long, long, long>>()(1, 2);
        Assert.Equal("no stackmap or patchpoint 999 has been compiled", Refused(() => Patcher.Get(999)));
        Assert.StartsWith("2 stackmaps and patchpoints have the number 10: ", Refused(() => Patcher.Get(10)), StringComparison.Ordinal);
        PatchSite site = Patcher.Get(1);
        PatchSite empty = Patcher.Get(12);
        PatchSite stackmap = Patcher.Find(10)[0];
        Assert.EndsWith("'none' that could be called", Refused(() => Patcher.Apply([Patch.Call(site, "none")])), StringComparison.Ordinal);
        Assert.EndsWith("'labs' that could be called", Refused(() => Patcher.Apply([Patch.Call(site, "labs")])), StringComparison.Ordinal);
        Assert.EndsWith("its shadow is empty", Refused(() => Patcher.Apply([Patch.Exit(empty, NoHandler)])), StringComparison.Ordinal);
        Assert.EndsWith("a stackmap makes no call", Refused(() => Patcher.Apply([Patch.Nops(stackmap)])), StringComparison.Ordinal);
        Assert.EndsWith("twice at once", Refused(() => Patcher.Apply([Patch.Nops(site), Patch.Restore(site)])), StringComparison.Ordinal);
        Assert.EndsWith("a patch without a site", Refused(() => Patcher.Apply([default])), StringComparison.Ordinal);
        Assert.EndsWith("its shadow is empty", Refused(() => Patcher.Assume("none", 12).Invalidate()), StringComparison.Ordinal);
        var nop = PatchCode.Assemble(static code => code.Nops(1));
        Assert.Contains("code of the program", Refused(() => Patcher.Apply([Patch.Fill(stackmap, nop)])), StringComparison.Ordinal);
        _ = _isolate.GetFunction("inline").Bind<Func<long, long, long>>()(1, 2);
        Assert.EndsWith("anyregcc", Refused(() => Patcher.Apply([Patch.Call(Patcher.Get(5), "two")])), StringComparison.Ordinal);
        _ = _isolate.StopTheWorld(_ => Assert.Contains(
            "only single words", Refused(() => Patcher.Apply([Patch.Fill(Patcher.Get(5), nop)])), StringComparison.Ordinal));
        using Isolate other = _engine.CreateIsolate(Module);
        Assert.Contains("it is of another program", Refused(() => other.Patcher.Apply([Patch.Nops(site)])), StringComparison.Ordinal);
        Assert.All(Patcher.Sites, static one => Assert.Equal(PatchState.Original, one.State));
    }

    [Fact]
    public async Task A_frame_that_will_return_into_a_region_keeps_it()
    {
        Fiber fiber = _isolate.GetFunction("waits").Start(5L, 6L);
        Task<FiberResult> run = fiber.RunAsync();
        Func<long> waiting = _isolate.GetFunction("get_waiting").Bind<Func<long>>();
        while (waiting() == 0) await Task.Yield();
        PatchSite site = Patcher.Get(20);
        PatchCode code = PatchCode.Assemble(static code => code.Mov(OperandSize.Bits64, Gpr.Rax, Gpr.Rdi));
        Assert.Contains("will return into it", Refused(() => Patcher.Apply([Patch.Fill(site, code)])), StringComparison.Ordinal);
        Assert.Equal(PatchState.Original, site.State);

        // One word may be replaced all the same, and what is recorded can be read and changed.
        Assert.True(Patcher.Apply([Patch.Call(site, "two")]));
        Assert.True(Patcher.Apply([Patch.Restore(site)]));
        ulong[] values = [];
        _ = _isolate.StopTheWorld(fibers =>
        {
            RecordedFrame frame = fibers.SelectMany(static one => one.Frames()).Single(static one => one.FunctionName == "waits");
            values = [.. frame.Point!.Values.Select(frame.Read)];
            frame.Write(frame.Point.Values[0], 100);
        });
        Assert.Equal([6, 5, 3], values);

        Assert.False(Patcher.Apply([Patch.Fill(site, code)], PatchConflict.Defer));
        Assert.Equal(1, Patcher.DeferredCount);
        _isolate.GetFunction("set_stop").Bind<Action<long>>()(1);
        FiberResult result = await run.WaitAsync(Patience);
        Assert.Equal((FiberStatus.Completed, 105), (result.Status, fiber.GetResult<long>()));
        while (site.State != PatchState.Code) await Task.Delay(1).WaitAsync(Patience);
        Assert.Equal(0, Patcher.DeferredCount);
        Assert.Equal(11, _isolate.GetFunction("waits").Bind<Func<long, long, long>>()(5, 6));
    }

    [Fact]
    public void Stack_maps_in_memory_are_those_of_LLVM()
    {
        _ = _isolate.GetFunction("assuming").Bind<Func<long, long, long>>()(1, 2);
        _ = Bind("called")(1);
        StackMapTable table = StackMapReader.Read(StackMapWriter.Write(Patcher.DescribeStackMaps()), out _);
        Assert.Equal(2, table.Functions.Length); // those that have points
        foreach (StackMapFunction function in table.Functions)
        {
            foreach (StackMapRecord record in function.Records)
            {
                Assert.True(Patcher.TryFind((nint)function.Address + (int)record.InstructionOffset, out PatchSite? site));
                Assert.Equal((record.Id, record.Locations.Length), (site!.Id, site.Point.Values.Length));
            }
        }

        StackMapRecord ten = table.Functions.SelectMany(static one => one.Records).Single(static one => one.Id == 10);
        Assert.Equal(
            [StackMapLocationKind.Direct, StackMapLocationKind.ConstantIndex, StackMapLocationKind.Constant],
            ten.Locations.Skip(2).Select(static one => one.Kind));
        Assert.Equal(1234567890123UL, table.Constants[ten.Locations[3].Offset]);
    }

    [Fact]
    public async Task Code_that_cannot_exit_is_not_compiled_for_an_assumption_that_has_failed()
    {
        Assert.Equal(0, Patcher.Assume("none", 12).Invalidate());
        FiberResult result = await _isolate.GetFunction("no_shadow").Start(1L).RunAsync();
        Assert.Contains("the assumption 'none' does not hold any more", result.Trap!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_the_program_at_a_site_are_its_own()
    {
        FiberResult result = await _isolate.GetFunction("load_null").Start((nint)0).RunAsync().WaitAsync(Patience);
        Assert.Equal(FiberStatus.Trapped, result.Status);
        Assert.Contains("access violation", result.Trap!.Reason, StringComparison.Ordinal);
        result = await _isolate.GetFunction("call_null").Start().RunAsync().WaitAsync(Patience);
        Assert.Equal(FiberStatus.Trapped, result.Status);
        result = await _isolate.GetFunction("recursion").Start(0L).RunAsync().WaitAsync(Patience);
        Assert.Equal(FiberStatus.StackOverflow, result.Status);
    }

    [Fact]
    public async Task A_deferred_patch_is_given_up_when_its_site_is_patched_otherwise()
    {
        Fiber fiber = _isolate.GetFunction("waits").Start(5L, 6L);
        Task<FiberResult> run = fiber.RunAsync();
        Func<long> waiting = _isolate.GetFunction("get_waiting").Bind<Func<long>>();
        while (waiting() == 0) await Task.Yield();
        PatchSite site = Patcher.Get(20);
        PatchCode code = PatchCode.Assemble(static code => code.Mov(OperandSize.Bits64, Gpr.Rax, Gpr.Rdi));
        Assert.False(Patcher.Apply([Patch.Fill(site, code)], PatchConflict.Defer));
        Assert.True(Patcher.Apply([Patch.Call(site, "two")]));
        _isolate.GetFunction("set_stop").Bind<Action<long>>()(1);
        _ = await run.WaitAsync(Patience);
        while (Patcher.DeferredCount > 0) await Task.Delay(1).WaitAsync(Patience);
        Assert.Equal(PatchState.Call, site.State);
    }

    private static PatchAction NoHandler(PatchExit exit) => PatchAction.Resume;

    private static string Refused(Action action) => Assert.Throws<PatchException>(action).Message;

    private Func<long, long> Bind(string name) => _isolate.GetFunction(name).Bind<Func<long, long>>();

    private long Seen(long index) => Bind("get_seen")(index);
}
