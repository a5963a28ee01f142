// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Core.Text;
using Stillpoint.Heap;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Heaps;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Ir.Lowering;
using Stillpoint.Ir.Modules;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Symbols;

namespace Stillpoint.Interpreter;

/// <summary>How a program is run.</summary>
public sealed record ProgramOptions
{
    /// <summary>Bytes of each guest thread's stack; reserved, and used only as touched.</summary>
    public long StackBytes { get; init; } = 256L << 20;

    /// <summary>Whether to count the IR instructions executed, which costs a few per cent. Interpreter only.</summary>
    public bool CountInstructions { get; init; }

    /// <summary>
    /// Time on the clock after which the program is ended with status 124 and the stack of a guest thread, or null.
    /// Compiling engine only.
    /// </summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Processor time that no guest thread may use more of, with the same end; or null. Compiling engine only.</summary>
    public TimeSpan? ProcessorTimeLimit { get; init; }

    /// <summary>Bytes that the program's managed objects, with their headers, may have.</summary>
    public ulong HeapBytes { get; init; } = ProgramHeap.UsualQuota;

    /// <summary>What executes the program, or null for the interpreter.</summary>
    public ExecutionEngine? Engine { get; init; }

    /// <summary>Functions that the program may declare and call, before those of the libraries of the process.</summary>
    internal IReadOnlyDictionary<string, IHostCall> HostCalls { get; init; } = new Dictionary<string, IHostCall>();
}

/// <summary>How a run ended.</summary>
/// <param name="ExitCode">Exit status: what the program gave, or what a shell shows for the trap.</param>
/// <param name="Trap">The trap, or null for a program that ended by itself.</param>
/// <param name="Instructions">IR instructions executed by the main thread, if they were counted.</param>
public sealed record RunResult(int ExitCode, TrapReport? Trap, ulong Instructions);

/// <summary>A verified module, linked with the libraries of the process and ready to be run.</summary>
/// <remarks>
/// <para>
/// Guest code runs on real addresses beside the host, interpreted or compiled; the interpreter says what it means. External
/// functions are the process's own (libc, libm), and a bad access, division or call is a trap, not the end of the host.
/// </para>
/// <para>A program runs once. It must be disposed only when no guest thread runs any more.</para>
/// </remarks>
public sealed unsafe class GuestProgram : IDisposable
{
    private readonly ProgramOptions _options;
    private readonly ExecutionEngine _engine;
    private readonly ManualResetEventSlim _over = new();
    private readonly List<ExitHandler> _exitHandlers = [];
    private readonly List<ExitHandler> _quickHandlers = [];
    private readonly Lock _lock = new();
    private GCHandle _self;
    private RunResult? _result;
    private Thread? _endedBy;
    private long _startTime = Stopwatch.GetTimestamp();
    private int _started;

    /// <summary>Stack of an OS thread that runs guest code: native code that calls back (qsort within qsort) nests on it.</summary>
    internal const int NativeStackBytes = 64 << 20;

    private GuestProgram(ProgramOptions options)
    {
        _options = options;
        _engine = options.Engine ?? ExecutionEngine.Interpreter;
        ManagedHeap.CheckQuota(options.HeapBytes);
        Heap = new ProgramHeap(options.HeapBytes, _engine.HidesOldObjects, _engine.CollectionHelpers);
        _self = GCHandle.Alloc(this, GCHandleType.Weak);
    }

    /// <summary>A function to call at exit.</summary>
    internal readonly record struct ExitHandler(ulong Function, bool HasArgument, ulong Argument);

    /// <summary>The linked program.</summary>
    internal LinkedProgram Linked { get; private set; } = null!;

    /// <summary>The options.</summary>
    internal ProgramOptions Options => _options;

    /// <summary>What its managed heap has done, or null if it has none.</summary>
    public HeapStatistics? HeapStatistics => Heap.HeapIfMade?.Statistics;

    /// <summary>Its managed objects.</summary>
    internal ProgramHeap Heap { get; }

    /// <summary>What is left of the time on the clock, at least a little, or null without a limit.</summary>
    internal TimeSpan? TimeLeft => _options.Timeout is { } timeout
        ? TimeSpan.FromTicks(Math.Max(TimeSpan.TicksPerMillisecond, (timeout - Stopwatch.GetElapsedTime(_startTime)).Ticks))
        : null;

    /// <summary>Bytes of each guest thread's stack.</summary>
    internal long StackBytes => _options.StackBytes;

    /// <summary>The status that the program has ended with, 0 if it has not.</summary>
    internal int ExitCode => _result?.ExitCode ?? 0;

    /// <summary>Whether the program has ended: guest threads leave as soon as they notice.</summary>
    internal bool IsOver => _over.IsSet;

    /// <summary>Links a module.</summary>
    /// <param name="module">A module without verifier errors; its statepoints and patchpoints become calls.</param>
    /// <param name="options">Options, or null for the defaults.</param>
    /// <param name="diagnostics">Errors: one that lists all unresolved symbols, constructs that cannot be linked.</param>
    /// <returns>The program, or null if there are errors.</returns>
    public static GuestProgram? Link(Module module, ProgramOptions? options, out IReadOnlyList<Diagnostic> diagnostics)
    {
        FaultHandling.Install();
        Statepoints.Lower(module);
        Patchpoints.Lower(module);
        NativeObjects.Declare(module);
        List<Diagnostic> errors = [];
        GuestProgram program = new(options ?? new ProgramOptions());
        LinkedProgram? linked = Linker.Link(
            module,
            program._options.CountInstructions,
            Callbacks.EntryPoint,
            GCHandle.ToIntPtr(program._self),
            program._engine.NearAddress,
            program._options.HostCalls,
            errors);
        diagnostics = errors;
        if (linked is null)
        {
            program._self.Free();
            return null;
        }

        program.Linked = linked;
        program._engine.Attach(program);
        return program;
    }

    /// <summary>Runs constructors and <c>main</c> on a thread of its own and waits for the end of the program.</summary>
    /// <param name="arguments">Arguments with the program's name first.</param>
    /// <returns>How it ended. Guest threads other than the main one may still be running when the program exits.</returns>
    /// <exception cref="InvalidOperationException">The program has no main, or has run already.</exception>
    public RunResult Run(IReadOnlyList<string> arguments)
    {
        int main = MainFunction();
        if (Interlocked.Exchange(ref _started, 1) != 0)
        {
            throw new InvalidOperationException("a program runs once");
        }

        _startTime = Stopwatch.GetTimestamp();
        Action leave = _engine.StartMain(this, main, arguments);
        WaitForEnd();

        // Frames are still being left, and the caller may dispose what they stand on.
        leave();
        return _result!;
    }

    /// <summary>Whether there is a <c>main</c> to run.</summary>
    public bool HasMain => Linked.TryFindFunction("main", out _, out _);

    /// <summary>Calls one function on the calling thread, without constructors and exit handlers.</summary>
    /// <param name="function">Name of a function that the module defines.</param>
    /// <param name="arguments">
    /// Its arguments in 64-bit words, an argument of more than 64 bits in as many words as it needs; narrower ones in the
    /// low bits.
    /// </param>
    /// <param name="result">Room for the result, in the low bits of the first words; unchanged after a trap.</param>
    /// <returns>The trap or exit that ended the program, or null when the function returned.</returns>
    /// <exception cref="ArgumentException">There is no such function, or the number of words is wrong.</exception>
    /// <remarks>Any thread; several calls may run at once. After the end of the program every call returns that end.</remarks>
    public RunResult? Call(string function, ReadOnlySpan<ulong> arguments, Span<ulong> result)
    {
        if (!Linked.TryFindFunction(function, out GlobalId global, out int index))
        {
            throw new ArgumentException($"the module defines no function '{function}'", nameof(function));
        }

        (int words, int resultBytes) = Linked.SignatureWords(global);
        if (words != arguments.Length || resultBytes > 8 * result.Length)
        {
            throw new ArgumentException(
                $"'{function}' takes {words} words and returns {resultBytes} bytes", nameof(arguments));
        }

        if (_result is not null)
        {
            return _result;
        }

        using GuestThread thread = CreateThread(isMain: false);
        Span<ulong> room = stackalloc ulong[Math.Max(1, (resultBytes + 7) / 8)];
        fixed (ulong* first = arguments)
        fixed (ulong* place = room)
        {
            if (thread.Call(index, first, words, (byte*)place, 8 * room.Length) != ExitReason.Returned)
            {
                _over.Wait();
                return _result;
            }
        }

        room[..((resultBytes + 7) / 8)].CopyTo(result);
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Linked.Dispose();
        _engine.Release();
        Heap.Dispose();
        _over.Dispose();
        _self.Free();
    }

    /// <summary>Runs <c>main</c> on an OS thread of its own.</summary>
    /// <returns>What waits until that has left the guest.</returns>
    internal Action StartMainThread(int main, IReadOnlyList<string> arguments)
    {
        Thread thread = new(() => MainThread(main, arguments), NativeStackBytes) { IsBackground = true, Name = "guest main" };
        thread.Start();
        return () =>
        {
            // When another guest thread ended the program, this one may be blocked in native code for ever: nothing to
            // wait for.
            if (_endedBy == thread)
            {
                thread.Join();
            }
        };
    }

    /// <summary>Makes the guest thread of the calling OS thread.</summary>
    internal GuestThread CreateThread(bool isMain) => _engine.CreateThread(this, isMain);

    /// <summary>Ends the program; the first end counts.</summary>
    internal void End(RunResult result)
    {
        lock (_lock)
        {
            if (_result is null)
            {
                _result = result;
                _endedBy = Thread.CurrentThread;
                _over.Set();
                _engine.Stop();
            }
        }
    }

    /// <summary>Registers a function to be called at exit, or at quick exit.</summary>
    internal void AddExitHandler(ExitHandler handler, bool quick)
    {
        lock (_lock)
        {
            (quick ? _quickHandlers : _exitHandlers).Add(handler);
        }
    }

    /// <summary>
    /// Runs the exit handlers, last registered first, then destructors, flushes the streams and ends the program.
    /// </summary>
    /// <returns>Always to unwind.</returns>
    internal ExitReason Exit(GuestThread thread, int status, bool quick)
    {
        while (TakeHandler(quick) is { } handler)
        {
            ReadOnlySpan<ulong> arguments = handler.HasArgument ? [handler.Argument] : [];
            if (thread.CallAddress(handler.Function, arguments) != ExitReason.Returned)
            {
                return ExitReason.Unwind;
            }
        }

        if (!quick)
        {
            if (RunTable(thread, "llvm.global_dtors", reverse: true) != ExitReason.Returned)
            {
                return ExitReason.Unwind;
            }

            FlushStreams(thread);
        }

        End(new RunResult(status & 0xFF, null, thread.Instructions));
        return ExitReason.Unwind;
    }

    /// <summary>
    /// Threads end the program themselves when the time is over. One that is in native code and stays there cannot, nor can
    /// it be asked where it is.
    /// </summary>
    private void WaitForEnd()
    {
        if (_options.Timeout is not { } timeout)
        {
            _over.Wait();
        }
        else if (!_over.Wait(timeout + TimeSpan.FromSeconds(1)))
        {
            string reason = $"{TimeLimits.WallTime(timeout)}, in native code";
            End(new RunResult(TimeLimits.ExitCode, new TrapReport(reason, [], TimeLimits.ExitCode), 0));
        }
    }

    private static void FlushStreams(GuestThread thread)
    {
        if (NativeSymbols.TryGetAddress("fflush", out nint flush))
        {
            thread.CallNativeFunction((ulong)flush, [0], out _);
        }
    }

    private ExitHandler? TakeHandler(bool quick)
    {
        lock (_lock)
        {
            List<ExitHandler> handlers = quick ? _quickHandlers : _exitHandlers;
            if (handlers.Count == 0)
            {
                return null;
            }

            ExitHandler handler = handlers[^1];
            handlers.RemoveAt(handlers.Count - 1);
            return handler;
        }
    }

    private int MainFunction() =>
        Linked.TryFindFunction("main", out _, out int main)
            ? main
            : throw new InvalidOperationException("the program defines no function main");

    private void MainThread(int main, IReadOnlyList<string> arguments)
    {
        try
        {
            using GuestThread thread = CreateThread(isMain: true);
            using NativeStrings strings = new(arguments);
            if (RunConstructors(thread) == ExitReason.Returned
                && thread.Call(main, MainWords(strings, arguments.Count), out ulong status) == ExitReason.Returned)
            {
                _ = Exit(thread, (int)status, quick: false);
            }
        }
        catch (Exception e)
        {
            EndByDefect(e);
        }
    }

    /// <summary>There is a defect of ours: the guest ends with a report rather than the process without one.</summary>
    internal void EndByDefect(Exception e) => End(new RunResult(134, new TrapReport($"internal error: {e}", [], 134), 0));

    /// <summary>Runs what comes before <c>main</c>.</summary>
    internal ExitReason RunConstructors(GuestThread thread) => RunTable(thread, "llvm.global_ctors", reverse: false);

    /// <summary>The arguments of <c>main</c>: count, texts, environment.</summary>
    internal static ulong[] MainWords(NativeStrings arguments, int count)
    {
        ulong environment = NativeSymbols.TryGetAddress("environ", out nint environ) ? *(ulong*)environ : 0;
        return [(ulong)count, (ulong)arguments.Pointers, environment];
    }

    /// <summary>Runs <c>llvm.global_ctors</c> or <c>llvm.global_dtors</c>, lowest priority number first or last.</summary>
    private ExitReason RunTable(GuestThread thread, string name, bool reverse)
    {
        foreach (ulong function in InitializationTable.Read(Linked, name, reverse))
        {
            if (thread.CallAddress(function, []) != ExitReason.Returned)
            {
                return ExitReason.Unwind;
            }
        }

        return ExitReason.Returned;
    }
}
