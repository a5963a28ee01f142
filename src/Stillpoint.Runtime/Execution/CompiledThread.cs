// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
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
using Stillpoint.Runtime.Code;
using Stillpoint.Runtime.Reports;

namespace Stillpoint.Runtime.Execution;

/// <summary>A guest thread whose functions are machine code, on a fiber of its own.</summary>
/// <remarks>
/// Each level of calls is one entry into the fiber. While a level is outside (in native code, or because C# does something
/// for it), the fiber's stack pointer tells where it is; the next level's frames lie below. What a level needs to go on is
/// therefore its stack pointer, which the next level puts back when it ends.
/// </remarks>
internal sealed unsafe partial class CompiledThread : GuestThread
{
    private readonly CompiledEngine _engine;
    private readonly Fiber _fiber;

    /// <summary>Stack pointers of the levels around the innermost one, outermost first.</summary>
    private readonly List<ulong> _outerStackPointers = [];

    /// <summary>Limits of the thread that owns the OS thread; empty for those within it.</summary>
    private readonly List<StopTimer> _timers = [];

    private readonly StopStress? _stress;
    private readonly Action? _observe;

    /// <summary>Whether the innermost level stands at the saved PC rather than behind a call.</summary>
    private bool _isAtFault;

    private long _stops;

    internal CompiledThread(GuestProgram program, CompiledEngine engine, bool isMain)
        : base(program, isMain)
    {
        _stress = engine.MakeStress();
        _observe = engine.StepObserver is { } observer ? () => observer(this) : null;
        _engine = engine;
        _fiber = new Fiber(program.StackBytes);
        Machine->ThreadLocalBase = ThreadLocals;
        engine.Prepare(Machine);
        if (!IsWithinOther)
        {
            StartTimers();
        }
    }

    /// <summary>The fiber; while the thread is stopped, for tests.</summary>
    internal Fiber Fiber => _fiber;

    /// <summary>Stack pointers of the levels around the innermost one, outermost first.</summary>
    internal IReadOnlyList<ulong> OuterStackPointers => _outerStackPointers;

    private FiberContext* Machine => _fiber.Context;

    /// <summary>Makes the thread leave guest code at once, or native code on its way back. Any thread.</summary>
    internal void RequestStop() => _fiber.RequestStop();

    /// <summary>Where the return addresses of all frames are, innermost first, of a thread that stands behind a step.</summary>
    internal List<ulong> ReturnAddressPlaces()
    {
        GuestStackWalker walker = new(Linked, _engine.Cache, _fiber);
        _ = walker.Walk(_outerStackPointers, isAtFault: true);
        return walker.ReturnAddressPlaces;
    }

    /// <inheritdoc/>
    protected override List<TraceLine> Trace()
    {
        GuestStackWalker walker = new(Linked, _engine.Cache, _fiber);
        return walker.Walk(_outerStackPointers, _isAtFault);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        foreach (StopTimer timer in _timers)
        {
            timer.Dispose();
        }

        _engine.CountStops(_stops, _stress?.Steps ?? 0);
        _engine.Remove(this);
        _interpreter?.Dispose();
        _fiber.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Enters the fiber, and does what it comes back for, until the level is over.</summary>
    private ExitReason Run()
    {
        while (true)
        {
            switch (_stress is null ? _fiber.Enter(Context) : _stress.Enter(_fiber, Context, _observe))
            {
                case GuestExit.Returned:
                    return ExitReason.Returned;
                case GuestExit.CompileFunction:
                    if (!Compile())
                    {
                        return ExitReason.Unwind;
                    }

                    break;
                case GuestExit.HostCall:
                    if (CallHost() != ExitReason.Returned)
                    {
                        return ExitReason.Unwind;
                    }

                    break;
                case GuestExit.Trap:
                    return TrapAtFault();
                case GuestExit.ExplicitTrap:
                    return Trap(Describe((TrapCode)Machine->GetRegister(Gpr.Rax)));
                case GuestExit.Faulted:
                    return FailInNative(Machine->GetRegister(Gpr.R11));
                case GuestExit.Preempted:
                    // Before the look at what is asked for, since that is set before the request is made.
                    _fiber.TakeStopRequest();
                    _stops++;
                    if (Program.IsOver)
                    {
                        return ExitReason.Unwind;
                    }

                    if (_fiber.TakeLimit() is not StopLimit.None and StopLimit limit)
                    {
                        return EndByLimit(limit);
                    }

                    break;
                case GuestExit.Trampoline:
                    break;
                default:
                    return ExitReason.Unwind;
            }
        }
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

        if (!Linked.HostAddresses.TryGetValue(target, out HostFunction host))
        {
            return Trap($"a host call of {Describe(target)}, which is none");
        }

        System.ReadOnlySpan<ulong> arguments =
        [
            Machine->GetRegister(Gpr.Rdi), Machine->GetRegister(Gpr.Rsi), Machine->GetRegister(Gpr.Rdx), Machine->GetRegister(Gpr.Rcx),
        ];
        ExitReason reason = CallHost(host, arguments, out ulong result);
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

    private ExitReason TrapAtFault()
    {
        _isAtFault = true;
        Context->TryTakeFault(out NativeFault fault);
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

    /// <summary>A stop that took back an entry has changed nothing: the level is where it was before, most often behind a call.</summary>
    private ExitReason EndByLimit(StopLimit limit)
    {
        _isAtFault = Machine->ResumeKind == ResumeKind.Full;
        ProgramOptions options = Program.Options;
        string reason = limit == StopLimit.WallTime
            ? TimeLimits.WallTime(options.Timeout!.Value)
            : TimeLimits.ProcessorTime(options.ProcessorTimeLimit!.Value);
        ExitReason ended = Trap(reason, TimeLimits.ExitCode);
        _isAtFault = false;
        return ended;
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
