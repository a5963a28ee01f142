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
/// Nanoseconds for each way into and out of guest code, beside a plain call from C# to a native function that does
/// nothing. Guest code is written by hand and does nothing else, so what is measured is the crossing; functions of the host
/// are called as hosts have them called.
/// </summary>
internal sealed unsafe class ExitsBenchmark : IBenchmark
{
    private const string Unit = "ns";
    private const string Peer = "delegate* unmanaged";
    private const int Calls = 1_000_000;
    private const int Traps = 20_000;

    public string Name => "exits";

    public string Description => "Nanoseconds per crossing between C#, guest code and native code.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        FaultHandling.Install();
        using GuestLoops loops = new();
        using HostFunctionLoops functions = new();
        List<ReportItem> items = [];
        Add(items, options, "enter and return", () => loops.Enter(Calls));
        Add(items, options, "exit to C# and back", () => loops.HostCalls(Calls));
        Add(items, options, "native call of the guest", () => loops.NativeCalls(Calls));
        Add(items, options, "native call through a pointer", () => loops.IndirectCalls(Calls));
        Add(items, options, "callback from native code", () => loops.Callbacks(Calls));
        Add(items, options, "fault and resume", () => loops.FaultsAndResumes(Traps));
        Add(items, options, "function of the host", () => functions.Add(Calls));
        Add(items, options, "function of the host, completed task", () => functions.Complete(Calls));
        return items;

        void Add(List<ReportItem> to, BenchmarkOptions chosen, string name, Func<double> ours)
        {
            if (!chosen.Wants(name))
            {
                return;
            }

            // The first rounds run code that the CLR has not optimized yet.
            for (int i = 0; i < 3; i++)
            {
                _ = ours();
                _ = loops.PlainCalls(Calls);
            }

            var pairs = PairedRuns.Measure(chosen.Rounds, ours, () => loops.PlainCalls(Calls));
            Dictionary<string, double> details = new()
            {
                ["least"] = pairs.Ours.Min,
                ["most"] = pairs.Ours.Max,
                ["differenceToPeer"] = pairs.Ours.Median - pairs.Peer!.Median,
            };
            to.Add(new ReportItem(name, Unit, Peer, pairs.Ours.Median, pairs.Peer.Median, pairs.Ratio, details));
        }
    }

    /// <summary>Guest code that crosses over and over.</summary>
    private sealed class GuestLoops : IDisposable
    {
        private readonly CodeMemory _memory = new(64 * 1024);
        private readonly Fiber _fiber = new(1 << 20);
        private readonly CallbackTable _table = CallbackTable.Reserve(1, &Nothing, 0);
        private readonly nint _return;
        private readonly nint _hostCalls;
        private readonly nint _nativeCalls;
        private readonly nint _indirectCalls;
        private readonly nint _fault;

        public GuestLoops()
        {
            _return = Publish(asm => asm.Ret());
            _hostCalls = PublishLoop(FiberContext.HostCallStubOffset);
            _nativeCalls = PublishLoop(FiberContext.NativeCallStubOffset);
            _indirectCalls = PublishLoop(FiberContext.IndirectCallStubOffset);
            _fault = Publish(asm =>
            {
                X64Label again = asm.NewLabel();
                asm.Bind(again);
                asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rdi));
                asm.Jmp(again);
            });
        }

        public void Dispose()
        {
            _fiber.Dispose();
            _table.Dispose();
            _memory.Dispose();
        }

        public double PlainCalls(int count)
        {
            var function = (delegate* unmanaged<void>)_return;
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < count; i++) function();
            return Nanoseconds(start, count);
        }

        public double Enter(int count)
        {
            GuestThreadContext* thread = GuestThreads.Current;
            FiberContext* context = _fiber.Context;
            Begin(_return, 0, 0);
            ulong stackPointer = context->StackPointer;
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < count; i++)
            {
                context->SavedPc = (ulong)_return;
                context->StackPointer = stackPointer;
                context->ResumeKind = ResumeKind.Start;
                Expect(GuestExit.Returned, _fiber.Enter(thread));
            }

            return Nanoseconds(start, count);
        }

        public double HostCalls(int count)
        {
            GuestThreadContext* thread = GuestThreads.Current;
            FiberContext* context = _fiber.Context;
            Begin(_hostCalls, 0, (ulong)count);
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < count; i++)
            {
                Expect(GuestExit.HostCall, _fiber.Enter(thread));
            }

            Expect(GuestExit.Returned, _fiber.Enter(thread));
            return Nanoseconds(start, count);
        }

        public double NativeCalls(int count) => RunLoop(_nativeCalls, _return, count);

        public double IndirectCalls(int count) => RunLoop(_indirectCalls, _return, count);

        public double Callbacks(int count) => RunLoop(_nativeCalls, _table.Address(0), count);

        public double FaultsAndResumes(int count)
        {
            GuestThreadContext* thread = GuestThreads.Current;
            Begin(_fault, 0, 0);
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < count; i++)
            {
                Expect(GuestExit.Trap, _fiber.Enter(thread));
            }

            return Nanoseconds(start, count);
        }

        private double RunLoop(nint code, nint target, int count)
        {
            Begin(code, (ulong)target, (ulong)count);
            long start = Stopwatch.GetTimestamp();
            Expect(GuestExit.Returned, _fiber.Enter(GuestThreads.Current));
            return Nanoseconds(start, count);
        }

        private static double Nanoseconds(long start, int count) =>
            Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;

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

        /// <summary>f(target, count): calls a stub count times with r11 = target. The counter lies in the frame.</summary>
        private nint PublishLoop(int stubOffset) => Publish(asm =>
        {
            X64Label again = asm.NewLabel();
            asm.Sub(Bits64, Gpr.Rsp, 24);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rdi);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 8), Gpr.Rsi);
            asm.Bind(again);
            asm.Mov(Bits64, Gpr.R11, X64Address.At(Gpr.Rsp));
            asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
            asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
            asm.Call(X64Address.At(Gpr.R15, stubOffset));
            asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Gpr.Rsp, 8));
            asm.Dec(Bits64, Gpr.Rcx);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 8), Gpr.Rcx);
            asm.Test(Bits64, Gpr.Rcx, Gpr.Rcx);
            asm.Jcc(Condition.NotEqual, again);
            asm.Add(Bits64, Gpr.Rsp, 24);
            asm.Ret();
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
        private static CallbackResult Nothing(uint index, CallbackFrame* frame) => CallbackResult.Return;
    }
}
