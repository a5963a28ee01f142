// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Stillpoint.Assembler.X64;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Code;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>
/// What each way costs by which a stopped fiber gets to a point with a map, beside the same guest code without it where there
/// is such: the difference is what the way adds.
/// </summary>
internal sealed unsafe class ProgressBenchmark : IBenchmark
{
    private const string Unit = "ns";
    private const int Calls = 1_000_000;
    private const int Stops = 20_000;
    private const int Steps = 20_000;

    /// <summary>Instructions of a restartable range, at most; one that is left by stepping should not be longer either.</summary>
    private const int RangeInsts = 32;

    public string Name => "progress";

    public string Description => "Nanoseconds added by each way from code without maps to a point with one.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        FaultHandling.Install();
        using GuestCode guest = new();
        List<ReportItem> items = [];
        Add("pending flag: a look", "native call", () => guest.NativeCalls(Calls, looksAgain: true), () => guest.NativeCalls(Calls));
        Add("pending flag: request to stop", "", () => guest.StopsBehindNative(Stops), null);
        Add("trampoline: plant, exit, go on", "call with an exit", () => guest.Trampolines(Calls, plants: true),
            () => guest.Trampolines(Calls, plants: false));
        Add("stepping: an instruction", "", () => guest.StepsOut(Steps, Steps), null);
        Add($"stepping: out of {RangeInsts} instructions", "", () => guest.StepsOut(Steps, RangeInsts) * RangeInsts, null);
        Add("restart: move back", "", () => guest.Restarts(Calls), null);
        return items;

        void Add(string name, string peerName, Func<double> ours, Func<double>? peer)
        {
            if (!options.Wants(name))
            {
                return;
            }

            // The first rounds run code that the CLR has not optimized yet.
            for (int i = 0; i < 3; i++)
            {
                _ = ours();
                _ = peer?.Invoke();
            }

            var pairs = PairedRuns.Measure(options.Rounds, ours, peer);
            Dictionary<string, double> details = new() { ["least"] = pairs.Ours.Min, ["most"] = pairs.Ours.Max };
            if (pairs.Peer is { } others)
            {
                details["added"] = pairs.Ours.Median - others.Median;
            }

            items.Add(new ReportItem(name, Unit, peerName, pairs.Ours.Median, pairs.Peer?.Median, pairs.Ratio, details));
        }
    }

    public void Print(Report report)
    {
        ReportTable.Print(report);
        foreach (ReportItem item in report.Items)
        {
            if (item.Details.TryGetValue("added", out double added))
            {
                Console.WriteLine($"{item.Name}: adds {added:F2} {item.Unit}");
            }
        }
    }

    /// <summary>Guest code that is stopped over and over.</summary>
    private sealed class GuestCode : IDisposable
    {
        private readonly CodeMemory _memory = new(64 * 1024);
        private readonly Fiber _fiber = new(1 << 20);
        private readonly CallbackTable _table;
        private readonly GCHandle _self;
        private readonly nint _return;
        private readonly nint _nativeCalls;
        private readonly nint _nativeCallsWithLook;
        private readonly nint _callsWithExit;
        private readonly nint _straight;
        private int _straightBytes;
        private long _requested;

        public GuestCode()
        {
            _self = GCHandle.Alloc(this);
            _table = CallbackTable.Reserve(1, &Request, GCHandle.ToIntPtr(_self));
            _return = Publish(asm => asm.Ret());
            _nativeCalls = PublishNativeCalls(looksAgain: false);
            _nativeCallsWithLook = PublishNativeCalls(looksAgain: true);
            _callsWithExit = PublishCallsWithExit();
            _straight = PublishStraight();
        }

        public void Dispose()
        {
            _fiber.Dispose();
            _table.Dispose();
            _memory.Dispose();
            _self.Free();
        }

        /// <summary>Native calls of a function that does nothing; with a second look at the flag like the one of the stub.</summary>
        public double NativeCalls(int count, bool looksAgain = false)
        {
            Begin(looksAgain ? _nativeCallsWithLook : _nativeCalls, (ulong)_return, (ulong)count);
            long start = Stopwatch.GetTimestamp();
            Expect(GuestExit.Returned, _fiber.Enter(GuestThreads.Current));
            return Nanoseconds(start, count);
        }

        /// <summary>From a request within native code, just before it returns, until C# has the guest stopped.</summary>
        public double StopsBehindNative(int count)
        {
            GuestThreadContext* thread = GuestThreads.Current;
            Begin(_nativeCalls, (ulong)_table.Address(0), (ulong)count);
            long ticks = 0;
            for (int i = 0; i < count; i++)
            {
                Expect(GuestExit.Preempted, _fiber.Enter(thread));
                ticks += Stopwatch.GetTimestamp() - _requested;
                _ = _fiber.TakeStopRequest();
            }

            Expect(GuestExit.Returned, _fiber.Enter(thread));
            return ticks * (1e9 / Stopwatch.Frequency) / count;
        }

        /// <summary>A function calls another one that exits to C#; there a trampoline is planted where it returns to.</summary>
        public double Trampolines(int count, bool plants)
        {
            GuestThreadContext* thread = GuestThreads.Current;
            Begin(_callsWithExit, 0, (ulong)count);
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < count; i++)
            {
                Expect(GuestExit.HostCall, _fiber.Enter(thread));
                if (plants)
                {
                    // The frame of the callee is a word, below which its own call's return address is.
                    _fiber.TryPlantTrampoline(_fiber.Context->StackPointer + 16);
                    Expect(GuestExit.Trampoline, _fiber.Enter(thread));
                }
            }

            Expect(GuestExit.Returned, _fiber.Enter(thread));
            return Nanoseconds(start, count);
        }

        /// <summary>Steps through straight code, each time to the end of a range that has so many instructions.</summary>
        /// <returns>Nanoseconds per step.</returns>
        public double StepsOut(int count, int rangeInsts)
        {
            GuestThreadContext* thread = GuestThreads.Current;
            int nopBytes = Math.Min(rangeInsts, _straightBytes - 1);
            int done = 0;
            long ticks = 0;
            while (done < count)
            {
                Begin(_straight, 0, 0);
                long start = Stopwatch.GetTimestamp();
                StepOutResult result = _fiber.StepOut(thread, (ulong)_straight, (ulong)nopBytes, nopBytes);
                ticks += Stopwatch.GetTimestamp() - start;
                Expect(GuestExit.Stepped, result.Exit);
                if (!result.IsOut || result.Steps != nopBytes)
                {
                    throw new BenchmarkException($"{result.Steps} steps instead of {nopBytes}");
                }

                done += result.Steps;
            }

            return ticks * (1e9 / Stopwatch.Frequency) / done;
        }

        public double Restarts(int count)
        {
            FiberContext* context = _fiber.Context;
            ulong first = (ulong)_straight;
            context->ResumeKind = ResumeKind.Full;
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < count; i++)
            {
                context->SavedPc = first + 1;
                if (!_fiber.TryRestart(first, first + RangeInsts))
                {
                    throw new BenchmarkException("not moved back");
                }
            }

            return Nanoseconds(start, count);
        }

        private static double Nanoseconds(long start, int count) => Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;

        private static void Expect(GuestExit expected, GuestExit actual)
        {
            if (expected != actual)
            {
                throw new BenchmarkException($"the guest came back with {actual} instead of {expected}");
            }
        }

        private nint Publish(Action<X64Assembler> emit)
        {
            X64Assembler asm = new();
            emit(asm);
            return _memory.Publish(asm.Finish());
        }

        /// <summary>f(target, count): calls a native function count times.</summary>
        private nint PublishNativeCalls(bool looksAgain) => PublishLoop(asm =>
        {
            X64Label goesOn = asm.NewLabel();
            asm.Mov(Bits64, Gpr.R11, X64Address.At(Gpr.Rsp));
            asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
            asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
            if (looksAgain)
            {
                asm.Cmp(Bits32, X64Address.At(Gpr.R15, FiberContext.PendingStopOffset), 0);
                asm.Jcc(Condition.NotEqual, goesOn);
            }

            asm.Bind(goesOn);
        });

        /// <summary>f(_, count): calls count times a function with a frame of one word, which makes a host call.</summary>
        private nint PublishCallsWithExit()
        {
            nint callee = Publish(asm =>
            {
                asm.Sub(Bits64, Gpr.Rsp, 8);
                asm.Mov32(Gpr.R11, 77);
                asm.Call(X64Address.At(Gpr.R15, FiberContext.HostCallStubOffset));
                asm.Add(Bits64, Gpr.Rsp, 8);
                asm.Ret();
            });
            return PublishLoop(asm =>
            {
                asm.Mov64(Gpr.R11, callee);
                asm.Call(Gpr.R11);
            });
        }

        /// <summary>f(target, count): the target, then the counter, lie in the frame.</summary>
        private nint PublishLoop(Action<X64Assembler> emitBody) => Publish(asm =>
        {
            X64Label again = asm.NewLabel();
            asm.Sub(Bits64, Gpr.Rsp, 24);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rdi);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 8), Gpr.Rsi);
            asm.Bind(again);
            emitBody(asm);
            asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Gpr.Rsp, 8));
            asm.Dec(Bits64, Gpr.Rcx);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 8), Gpr.Rcx);
            asm.Test(Bits64, Gpr.Rcx, Gpr.Rcx);
            asm.Jcc(Condition.NotEqual, again);
            asm.Add(Bits64, Gpr.Rsp, 24);
            asm.Ret();
        });

        /// <summary>Instructions of one byte each.</summary>
        private nint PublishStraight() => Publish(asm =>
        {
            for (int i = 0; i < Steps; i++) asm.Cld();
            asm.Ret();
            _straightBytes = asm.Length;
        });

        private void Begin(nint code, ulong target, ulong count)
        {
            FiberContext* context = _fiber.Context;
            ulong* top = (ulong*)_fiber.StackTop;
            top[-1] = (ulong)Fiber.ReturnExit;
            context->StackPointer = (ulong)(top - 1);
            context->SavedPc = (ulong)code;
            context->ResumeKind = ResumeKind.Start;
            context->SetRegister(Gpr.Rax, 0);
            context->SetRegister(Gpr.Rdi, target);
            context->SetRegister(Gpr.Rsi, count);
        }

        [UnmanagedCallersOnly]
        private static CallbackResult Request(uint index, CallbackFrame* frame)
        {
            var guest = (GuestCode)GCHandle.FromIntPtr(frame->UserData).Target!;
            guest._fiber.RequestStop();
            guest._requested = Stopwatch.GetTimestamp();
            return CallbackResult.Return;
        }
    }
}
