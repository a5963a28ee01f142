// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Ir.Modules;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Memory;
using Stillpoint.Runtime.Reports;
using Stillpoint.Runtime.Scheduling;
using Stillpoint.Runtime.Stacks;
using RuntimeHelpers = Stillpoint.Runtime.Code.RuntimeHelpers;

namespace Stillpoint.Runtime.Execution;

/// <summary>A guest thread whose functions are machine code, on a fiber of its own.</summary>
/// <remarks>
/// Each level of calls is one entry into the fiber. While a level is outside (in native code, or because C# does something
/// for it), the fiber's stack pointer tells where it is; the next level's frames lie below. What a level needs to go on is
/// therefore its stack pointer, which the next level puts back when it ends.
/// </remarks>
internal sealed unsafe partial class CompiledThread : GuestThread, IStopActions
{
    private readonly CompiledEngine _engine;
    private readonly Fiber _fiber;

    private readonly GuestLevels _levels = new();

    /// <summary>Limits of the thread that owns the OS thread; empty for those within it.</summary>
    private readonly List<StopTimer> _timers = [];

    /// <summary>Whether the scheduler binds it, rather than one OS thread having it.</summary>
    private readonly bool _isScheduled;

    private readonly StopStress? _stress;
    private readonly Action? _observe;
    private readonly IStopActions? _stopActions;

    /// <summary>Whether the innermost level stands at the saved PC rather than behind a call.</summary>
    private bool _isAtFault;

    private long _stops;

    /// <summary>Makes the guest thread of the calling OS thread.</summary>
    internal CompiledThread(GuestProgram program, CompiledEngine engine, bool isMain)
        : this(program, engine, isMain, new Fiber(program.StackBytes), isBound: true)
    {
        _stress = engine.MakeStress();
        if (!IsWithinOther)
        {
            StartTimers();
        }
    }

    /// <summary>Makes a guest thread that the scheduler binds to one OS thread or another.</summary>
    /// <param name="program">The program.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="isMain">Whether it runs <c>main</c>.</param>
    /// <param name="stacks">Where its stack is from; null for one of its own, as large as the program wants.</param>
    /// <exception cref="InsufficientMemoryException">There is no memory for the stack.</exception>
    internal CompiledThread(GuestProgram program, CompiledEngine engine, bool isMain, StackPool? stacks)
        : this(program, engine, isMain, stacks is null ? new Fiber(program.StackBytes) : new Fiber(stacks), isBound: false)
    {
        _isScheduled = true;
        _stress = engine.Fibers.Stress;
    }

    private CompiledThread(GuestProgram program, CompiledEngine engine, bool isMain, Fiber fiber, bool isBound)
        : base(program, isMain, isBound)
    {
        _observe = engine.StepObserver is { } observer ? () => observer(this) : null;
        _stopActions = engine.ActsAtStops ? this : null;
        if (engine.CollectsAtStops) Watermark.EveryFrames = 1;
        _engine = engine;
        _fiber = fiber;
        Machine->ThreadLocalBase = ThreadLocals;
        engine.Prepare(Machine);
    }

    /// <summary>The fiber; while the thread is stopped, for tests.</summary>
    internal Fiber Fiber => _fiber;

    /// <summary>Stack pointers of the levels around the innermost one, outermost first.</summary>
    internal IReadOnlyList<ulong> OuterStackPointers => _levels.ToArray();

    private FiberContext* Machine => _fiber.Context;

    /// <summary>Makes the thread leave guest code at once, or native code on its way back. Any thread.</summary>
    internal void RequestStop() => _fiber.RequestStop();

    /// <summary>
    /// Where the return addresses of all frames are, innermost first, of a stopped thread; of each level, the last is the way
    /// out of it.
    /// </summary>
    /// <param name="isAtFault">Whether the innermost level stands at the saved PC rather than behind a call.</param>
    internal List<ulong> ReturnAddressPlaces(bool isAtFault = true)
    {
        List<ulong> places = [];
        FrameWalker walker = new(_engine.Cache, _fiber, _levels.ToArray(), isAtFault);
        while (walker.MoveNext())
        {
            if (!walker.Current.IsStopped) places.Add(walker.Current.Place);
        }

        return places;
    }

    /// <inheritdoc/>
    protected override List<TraceLine> Trace() => Trace(_isAtFault);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        foreach (StopTimer timer in _timers)
        {
            timer.Dispose();
        }

        // The steps of one that is scheduled are counted with those of all fibers, and its owner is over.
        if (!_isScheduled)
        {
            if (Owner is { } owner)
            {
                _engine.Fibers.Release(owner);
            }

            _engine.CountStops(_stops, _stress?.Steps ?? 0);
            _engine.Remove(this);
        }

        _interpreter?.Dispose();
        _fiber.Dispose();
        base.Dispose(disposing);
    }

    private List<TraceLine> Trace(bool isAtFault)
    {
        TraceBuilder trace = new(Linked);
        FrameWalker walker = new(_engine.Cache, _fiber, _levels.ToArray(), isAtFault);
        while (walker.MoveNext())
        {
            GuestFrame frame = walker.Current;
            if (frame.HasFunction) trace.Add(frame.Function.Number, frame.Function.SourceAt(frame.Offset));
        }

        return trace.Finish();
    }

    /// <summary>Enters the fiber, and does what it comes back for, until the level is over.</summary>
    private ExitReason Run()
    {
        ExitReason reason;
        while (Serve(EnterFiber(), out reason))
        {
        }

        return reason;
    }

    /// <summary>Enters the fiber.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal GuestExit EnterFiber() => _stress is null
        ? _fiber.Enter(Context)
        : _stress.Enter(_fiber, Context, Owner?.Job, _observe, _stopActions);

    /// <summary>Does what the fiber has come back for.</summary>
    /// <param name="exit">What it has come back for.</param>
    /// <param name="reason">If it is not to be entered again now, why.</param>
    /// <returns>Whether it is to be entered again.</returns>
    internal bool Serve(GuestExit exit, out ExitReason reason)
    {
        reason = ExitReason.Returned;

        // A stop that took an entry back has changed nothing.
        if (exit != GuestExit.Preempted || Machine->ResumeKind == ResumeKind.Full) _hasResult = false;
        switch (exit)
        {
            case GuestExit.Returned:
                return false;
            case GuestExit.CompileFunction:
                // Only afterwards do maps tell where its arguments are.
                reason = Compile() ? ExitReason.Returned : ExitReason.Unwind;
                MeetAtCall();
                break;
            case GuestExit.HostCall:
                reason = CallHost();
                _hasResult = reason == ExitReason.Returned;

                // Afterwards, when nothing needs the arguments any more. One that waits is met where it is left.
                if (_hasResult) MeetAtCall();
                break;
            case GuestExit.Trap:
                reason = ServeFault();
                break;
            case GuestExit.ExplicitTrap:
                reason = Trap(Describe((TrapCode)Machine->GetRegister(Gpr.Rax)));
                break;
            case GuestExit.Faulted:
                // As for a callback: it was in native code.
                MeetAtCall();
                reason = FailInNative(Machine->GetRegister(Gpr.R11));
                break;
            case GuestExit.Preempted:
                // One that is run instruction by instruction has done it already, where its schedule wanted it.
                if (_stress is null && Machine->ResumeKind == ResumeKind.Full) _stopActions?.Act();
                reason = MeetStop();
                break;
            case GuestExit.Allocate:
                reason = Refill();
                break;
            case GuestExit.Trampoline:
                Watermark.Clear();
                _hasResult = true;
                MeetAtCall();
                break;
            default:
                reason = ExitReason.Unwind;
                break;
        }

        return reason == ExitReason.Returned;
    }

    /// <inheritdoc/>
    bool IStopActions.IsInSequence => IsInSequence;

    /// <inheritdoc/>
    void IStopActions.Act()
    {
        Restart();
        _engine.Poison?.Poison(_fiber, _levels.ToArray());
        if (_engine.CollectsAtStops) CollectAtStop();
        _engine.PatchStress?.Act();
    }

    private bool Compile()
    {
        int function = (int)Machine->GetRegister(Gpr.R11);
        if (!_engine.IsCompiled(function))
        {
            return Interpret(function) == ExitReason.Returned;
        }

        try
        {
            Machine->SavedPc = (ulong)_engine.Compile(function);
            return true;
        }
        catch (CompileException e)
        {
            Trap($"not supported: {e.Message}");
            return false;
        }
    }

    private ExitReason CallHost()
    {
        ulong target = Machine->GetRegister(Gpr.R11);
        if (target < 4096)
        {
            return Trap($"call of address 0x{target:x}");
        }

        HostFunction host = Linked.HostAt(target);
        if (host == HostFunction.None)
        {
            return Trap($"a host call of {Describe(target)}, which is none");
        }

        if (host == HostFunction.Given)
        {
            return Linked.HostCallAt(target).Serve(this);
        }

        ReadOnlySpan<ulong> arguments =
        [
            Machine->GetRegister(Gpr.Rdi), Machine->GetRegister(Gpr.Rsi), Machine->GetRegister(Gpr.Rdx), Machine->GetRegister(Gpr.Rcx),
        ];
        ExitReason reason = host >= HostFunction.FirstOfScheduler
            ? FiberCalls.Serve(Owner ??= _engine.Fibers.Adopt(this), host, arguments, out ulong result)
            : CallHost(host, arguments, out result);
        Machine->SetRegister(Gpr.Rax, result);
        return reason;
    }

    /// <summary>Ends the program from a helper that the running thread's guest code called.</summary>
    internal static CallbackResult TrapInHelper(string reason)
    {
        ((CompiledThread)Current!).Trap(reason);
        return CallbackResult.Unwind;
    }

    /// <summary>A native call did not return. A copy or fill that the program did not call by name faulted on its own account.</summary>
    private ExitReason FailInNative(ulong target)
    {
        string? name = NameOf(target);
        return name is null && RuntimeHelpers.IsFunction(target)
            ? Trap(DescribeAccess())
            : Fail(NativeCallResult.Faulted, name ?? Describe(target));
    }

    private ExitReason ServeFault()
    {
        Context->TryTakeFault(out NativeFault fault);
        if (FaultReasons.IsIllegalInstruction(fault) && TryServeExit(out ExitReason served)) return served;
        _isAtFault = true;
        ExitReason reason = Trap(FaultReasons.Describe(fault, _fiber));
        _isAtFault = false;
        return reason;
    }

    private void StartTimers()
    {
        if (Program.TimeLeft is { } left)
        {
            _timers.Add(new StopTimer(_fiber, StopLimit.WallTime, left));
        }

        if (Program.Options.ProcessorTimeLimit is { } limit)
        {
            _timers.Add(new StopTimer(_fiber, StopLimit.ProcessorTime, limit));
        }
    }

    private static string Describe(TrapCode code) => code switch
    {
        TrapCode.Unreachable => "unreachable code was reached",
        TrapCode.Requested => "the program asked for a trap",
        TrapCode.BadBranch => "indirect branch to an address that is no target of it",
        TrapCode.DivisionByZero => FaultReasons.DivisionByZero,
        TrapCode.DivisionOverflow => FaultReasons.DivisionOverflow,
        TrapCode.StackOverflow => FaultReasons.StackOverflow,
        TrapCode.BadStackRestore => "stackrestore of an address that stacksave did not give",
        _ => $"trap {(int)code}",
    };

    /// <summary>The name by which the module knows a native function, or null.</summary>
    private string? NameOf(ulong target)
    {
        Module module = Linked.Module;
        for (int i = 0; i < module.Globals.Count; i++)
        {
            GlobalId global = new(i);
            if (module.Globals[global].Kind == GlobalKind.Function && Linked.AddressOf(global) == target)
            {
                return module.Names.Text(module.Globals[global].Name);
            }
        }

        return null;
    }
}
