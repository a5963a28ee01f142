// SPDX-License-Identifier: MIT
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.Heap;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Ir.Modules;
using Stillpoint.Native.Code;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Code;
using Stillpoint.Runtime.Execution;
using Stillpoint.Runtime.Heaps;
using Stillpoint.Runtime.InlineCaches;
using Stillpoint.Runtime.Patching;
using Stillpoint.Runtime.Scheduling;
using Stillpoint.Runtime.Stacks;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Encodings;

namespace Stillpoint.Runtime;

/// <summary>Makes a compiler for a module that is part of a linked program.</summary>
public delegate IFunctionCompiler CompilerFactory(Module module, IProgramSymbols symbols);

/// <summary>How compiled code is made.</summary>
public sealed record CompiledEngineOptions
{
    /// <summary>Whether to tell profilers (perf) the names of compiled functions, in /tmp/perf-PID.map.</summary>
    public bool WritesPerfMap { get; init; }

    /// <summary>
    /// So many functions, from the first of the module on, are compiled, and the others are interpreted as far as they can
    /// be: for searching one whose code is wrong. Slow where the two kinds call each other.
    /// </summary>
    public int CompiledFunctions { get; init; } = int.MaxValue;

    /// <summary>
    /// Run guest code instruction by instruction, and stop it as on request about every so many of them: 1 for after each one,
    /// 0 for not at all. What a program does must not change. About 15 µs an instruction.
    /// </summary>
    public int StressStopEvery { get; init; }

    /// <summary>What decides where exactly the stops of <see cref="StressStopEvery"/> are, if that is more than 1.</summary>
    public int StressSeed { get; init; }

    /// <summary>
    /// Whether compiled functions keep their whole maps, with what is raw and what is dead, and not only where pointers are. They
    /// do so for <see cref="StressPoison"/> in any case.
    /// </summary>
    public bool KeepsLiveness { get; init; }

    /// <summary>How the engine keeps where pointers are; null for <see cref="CompactEncoding"/>.</summary>
    public MapEncoding? MapEncoding { get; init; }

    /// <summary>Whether every register and spill that maps call dead is overwritten at those stops.</summary>
    public bool StressPoison { get; init; }

    /// <summary>
    /// Whether every managed object is moved at those stops, and what was there before is made inaccessible: a pointer that maps
    /// do not tell faults when it is used.
    /// </summary>
    public bool StressCollect { get; init; }

    /// <summary>
    /// Whether the young are collected at those stops, and now and then everything is: a store whose card was not marked loses
    /// an object.
    /// </summary>
    public bool StressCollectYoung { get; init; }

    /// <summary>
    /// Whether stackmaps and patchpoints are rewritten at those stops, to what does the same. All calls of known functions are
    /// patchpoints then, if the compiler makes them so.
    /// </summary>
    public bool StressPatch { get; init; }

    /// <summary>Told who holds what when a fiber traps, once. On the thread of that fiber, while all others stand.</summary>
    public Action<HeapDump>? HeapDumpTaken { get; init; }

    /// <summary>Whether each collection is compared with a plain search for what can be reached; for tests.</summary>
    internal bool VerifiesHeap { get; init; }

    /// <summary>Changes maps before roots are found by them; for tests of what notices that.</summary>
    internal Func<CompiledFunction, FramePlan, FramePlan>? AlterPlans { get; init; }

    /// <summary>Whether stores mark cards where nobody looks; for tests of what notices that.</summary>
    internal bool LosesMarks { get; init; }

    /// <summary>
    /// What runs the program's fibers, <c>main</c> among them; not disposed with the engine. Null for one of its own, made when
    /// it is needed.
    /// </summary>
    public Scheduler? Scheduler { get; init; }

    /// <summary>How the engine's own scheduler works.</summary>
    public SchedulerOptions? Scheduling { get; init; }

    /// <summary>Told of every step of a stressed thread, on that thread; for tests.</summary>
    internal Action<CompiledThread>? StepObserver { get; init; }
}

/// <summary>What has been compiled so far.</summary>
/// <param name="Functions">Number of functions that have code.</param>
/// <param name="CodeBytes">Bytes of machine code, small stubs included.</param>
/// <param name="Seconds">Time spent compiling, over all threads.</param>
/// <param name="FreedFunctions">Functions whose code was freed.</param>
public readonly record struct CompileStatistics(int Functions, long CodeBytes, double Seconds, long FreedFunctions);

/// <summary>How often guest code was stopped by others than itself.</summary>
/// <param name="Preemptions">Stops on request, by limits and by stress.</param>
/// <param name="SteppedInstructions">Instructions that were run one by one.</param>
/// <param name="Switches">Fibers taken by threads, of the engine's own scheduler.</param>
/// <param name="UnsafeHits">Stops that came where a fiber could not be stopped, and were met at the next entry or exit.</param>
/// <param name="Latency">How long stops took, of the engine's own scheduler.</param>
public readonly record struct StopStatistics(
    long Preemptions, long SteppedInstructions, long Switches, long UnsafeHits, StopLatency Latency);

/// <summary>
/// Compiles functions when they are first called, or all ahead, and runs them on fibers. Serves one program, and goes away
/// with it.
/// </summary>
/// <remarks>Thread-safe. Different functions are compiled at the same time, each by one thread; who else calls it waits.</remarks>
public sealed unsafe class CompiledEngine : ExecutionEngine, IDisposable
{
    private readonly CompilerFactory _factory;
    private readonly ConcurrentBag<IFunctionCompiler> _compilers = [];
    private readonly Lock _lock = new();

    /// <summary>Held while a function is compiled, one for many functions: compiling changes the function's body.</summary>
    private readonly Lock[] _compiling = MakeLocks(64);

    private readonly List<CompiledThread> _threads = [];
    private readonly CodeCache _cache;
    private readonly int _compiledFunctions;
    private LinkedProgram? _linked;
    private EntryTable? _entries;
    private ProgramLinkage? _linkage;
    private HostAddressTable? _hostAddresses;
    private CallShape?[] _shapes = [];
    private bool _isPatched;
    private readonly int _stressStopEvery;
    private readonly Action<HeapDump>? _heapDumpTaken;
    private bool _isHeapDumpTaken;
    /// <summary>More threads only wait for each other's memory.</summary>
    private const int MostHelpers = 7;

    /// <summary>Marks of other addresses, half a terabyte away.</summary>
    private const ulong LostMarks = 1UL << 30;

    private readonly bool _verifiesHeap;
    private readonly bool _losesMarks;
    private ulong _cardBias;

    /// <summary>Address of the function that makes an object; 0 in a program that makes none.</summary>
    private ulong _newFunction;
    private ulong _newArrayFunction;
    private readonly Func<CompiledFunction, FramePlan, FramePlan>? _alterPlans;
    private readonly int _stressSeed;
    private long _ticks;
    private long _freed;
    private long _stops;
    private long _steps;
    private int _stressedThreads;
    private bool _isStopped;
    private readonly Scheduler? _givenScheduler;
    private readonly SchedulerOptions _scheduling;
    private Scheduler? _ownScheduler;
    private FiberGroup? _fibers;
    private MainCall? _main;
    private GuestProgram? _program;

    /// <summary>Makes an engine for one program.</summary>
    /// <param name="factory">Makes compilers, one for each thread that compiles at the same time.</param>
    /// <param name="options">Options, or null for the defaults.</param>
    public CompiledEngine(CompilerFactory factory, CompiledEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(factory);
        _factory = factory;
        _cache = new CodeCache(options?.WritesPerfMap ?? false);
        Patcher = new CodePatcher(this);
        InlineCaches = new InlineCacheTable(this);
        _compiledFunctions = options?.CompiledFunctions ?? int.MaxValue;
        _stressStopEvery = options?.StressStopEvery ?? 0;
        _stressSeed = options?.StressSeed ?? 0;
        StepObserver = options?.StepObserver;
        Poison = options?.StressPoison == true ? new StackPoison(_cache) : null;
        PatchStress = options?.StressPatch == true ? new PatchStress(Patcher, _stressSeed) : null;
        CollectsAtStops = options?.StressCollect == true || options?.StressCollectYoung == true;
        CollectsAllAtStops = options?.StressCollect == true;
        _verifiesHeap = options?.VerifiesHeap == true;
        _losesMarks = options?.LosesMarks == true;
        _alterPlans = options?.AlterPlans;
        _givenScheduler = options?.Scheduler;
        _heapDumpTaken = options?.HeapDumpTaken;
        _scheduling = options?.Scheduling ?? new SchedulerOptions();
        if (_stressStopEvery > 0)
        {
            _scheduling = _scheduling with { Deterministic = new DeterministicSchedule(_stressStopEvery, _stressSeed) };
        }

        Reclaimer = new CodeReclaimer(this, isTimed: (_givenScheduler?.Options ?? _scheduling).Deterministic is null);
    }

    /// <summary>What has been compiled so far.</summary>
    public CompileStatistics Statistics =>
        new(_cache.Count, _cache.UsedBytes, (double)Volatile.Read(ref _ticks) / Stopwatch.Frequency, Volatile.Read(ref _freed));

    /// <inheritdoc/>
    internal override nint NearAddress => _cache.Start;

    /// <summary>The code.</summary>
    internal CodeCache Cache => _cache;

    /// <summary>Frees code that was retired.</summary>
    internal CodeReclaimer Reclaimer { get; }

    /// <summary>Whether code may be retired: threads of the host are known to the scheduler then, and stopped with all others.</summary>
    internal bool CanRetire => _isPatched && CodeBarrier.IsSupported;

    /// <summary>Changes the code at stackmaps and patchpoints.</summary>
    public CodePatcher Patcher { get; }

    /// <summary>The inline caches at patchpoints.</summary>
    public InlineCacheTable InlineCaches { get; }

    /// <summary>The entry slot of a function that the program defines.</summary>
    internal unsafe bool TryFindSlot(string function, out nint slot)
    {
        slot = 0;
        if (!TryFindNumber(function, out int number)) return false;

        // Safe because: slots live as long as the engine.
        slot = (nint)(Entries.Slots + number);
        return true;
    }

    /// <summary>The function whose entry slot is at an address.</summary>
    /// <param name="slot">Any address.</param>
    /// <param name="number">Its number.</param>
    /// <param name="function">Its global.</param>
    internal unsafe bool TryFindFunction(nint slot, out int number, out GlobalId function)
    {
        // Safe because: compares addresses only.
        nint distance = slot - (nint)Entries.Slots;
        number = (int)(distance / sizeof(EntrySlot));
        bool isSlot = distance >= 0 && distance < (nint)Entries.Count * sizeof(EntrySlot) && distance % sizeof(EntrySlot) == 0;
        function = isSlot ? _linked!.FunctionGlobals[number] : GlobalId.None;
        return isSlot;
    }

    /// <summary>The module of the program.</summary>
    internal Module Module => _linked!.Module;

    /// <summary>Makes compilers.</summary>
    internal CompilerFactory Factory => _factory;

    /// <summary>The number of a function that the program defines.</summary>
    internal bool TryFindNumber(string function, out int number)
    {
        number = 0;
        return _linked?.TryFindFunction(function, out _, out number) == true;
    }

    /// <summary>Stops so far.</summary>
    public StopStatistics Stops
    {
        get
        {
            SchedulerStatistics? scheduler = _ownScheduler?.Statistics;
            return new StopStatistics(
                Interlocked.Read(ref _stops) + (scheduler?.Preemptions ?? 0),
                Interlocked.Read(ref _steps) + (_fibers?.Stress?.Steps ?? 0),
                scheduler?.Switches ?? 0,
                scheduler?.UnsafeHits ?? 0,
                scheduler?.Latency ?? default);
        }
    }

    /// <summary>The program's fibers. The first use makes the scheduler.</summary>
    internal FiberGroup Fibers
    {
        get
        {
            lock (_lock)
            {
                return _fibers ??= new FiberGroup(_program!, this, _givenScheduler ?? (_ownScheduler = new Scheduler(_scheduling)));
            }
        }
    }

    /// <summary>A fiber is going to trap, on this thread.</summary>
    internal void TakeHeapDump(ScheduledFiber fiber, string reason)
    {
        if (_heapDumpTaken is null || Collector is null || Interlocked.Exchange(ref _isHeapDumpTaken, true)) return;
        if (Collector.Dump(fiber, reason) is { } dump) _heapDumpTaken(dump);
    }

    /// <summary>Told of every step, or null.</summary>
    internal Action<CompiledThread>? StepObserver { get; }

    /// <summary>What collections of the managed heap have cost so far; null for a program that makes no objects.</summary>
    public CollectorStatistics? Collections => Collector?.Statistics;

    /// <summary>Collects the program's garbage; null for a program that makes no objects.</summary>
    internal Collector? Collector { get; private set; }

    /// <summary>Finds out who holds what, as of now; stops all fibers for that. Not on a thread that runs one.</summary>
    /// <param name="reason">What the dump says why it was made.</param>
    /// <returns>Null if there are no objects, or the heap cannot be read.</returns>
    public HeapDump? DumpHeap(string reason)
    {
        HeapDump? dump = null;
        if (Collector is { } collector) WorldStop.Run(Fibers, stopped => dump = collector.Dump(stopped, reason));
        return dump;
    }

    /// <summary>Whether it does at the stops of stressed threads.</summary>
    internal bool CollectsAtStops { get; }

    /// <summary>Whether all objects are collected there.</summary>
    internal bool CollectsAllAtStops { get; }

    /// <summary>Whether anything is done at the stops of stressed threads.</summary>
    internal bool ActsAtStops => Poison is not null || CollectsAtStops || PatchStress is not null;

    /// <summary>Patches that <see cref="CompiledEngineOptions.StressPatch"/> has made.</summary>
    public long StressPatches => PatchStress?.Patches ?? 0;

    /// <summary>Rewrites code there, or null.</summary>
    internal PatchStress? PatchStress { get; }

    /// <inheritdoc/>
    internal override bool HidesOldObjects => CollectsAtStops;

    /// <inheritdoc/>
    internal override int CollectionHelpers
    {
        get
        {
            SchedulerOptions scheduling = _givenScheduler?.Options ?? _scheduling;
            return scheduling.Deterministic is null ? Math.Min(scheduling.Workers - 1, MostHelpers) : 0;
        }
    }

    /// <summary>Overwrites what is dead at the stops of stressed threads, or null.</summary>
    internal StackPoison? Poison { get; }

    /// <summary>Compiles every function that has no code yet, functions in parallel.</summary>
    /// <param name="jobs">Number of threads, 0 for as many as there are processors.</param>
    /// <returns>The functions that cannot be compiled, in their order; they trap when called.</returns>
    public IReadOnlyList<CompileException> CompileAll(int jobs = 0)
    {
        var failures = new CompileException?[Entries.Count];
        Parallel.For(0, Entries.Count, Threads(jobs), function =>
        {
            try
            {
                _ = IsCompiled(function) ? Compile(function) : 0;
            }
            catch (CompileException e)
            {
                failures[function] = e;
            }
        });
        return [.. failures.OfType<CompileException>()];
    }

    /// <summary>Makes the code of functions without placing it, functions in parallel.</summary>
    /// <param name="functions">Functions that the program defines.</param>
    /// <param name="jobs">Number of threads, 0 for as many as there are processors.</param>
    /// <returns>In the same order, the function or why it cannot be compiled.</returns>
    public IReadOnlyList<(CompiledFunction? Function, CompileException? Failure)> CompileUnplaced(
        IReadOnlyList<GlobalId> functions, int jobs = 0)
    {
        ArgumentNullException.ThrowIfNull(functions);
        var results = new (CompiledFunction? Function, CompileException? Failure)[functions.Count];
        Parallel.For(0, functions.Count, Threads(jobs), i =>
        {
            try
            {
                results[i].Function = CompileUnplaced(functions[i]);
            }
            catch (CompileException e)
            {
                results[i].Failure = e;
            }
            catch (AllocationFaultException e)
            {
                results[i].Failure = new CompileException(NameOf(functions[i]), e.Message, e);
            }
        });
        return results;
    }

    /// <summary>Makes the code of a function that the program defines without placing it: for listings and checkers.</summary>
    /// <exception cref="CompileException">A construct in it cannot be compiled.</exception>
    /// <exception cref="InvalidOperationException">The engine has no program yet, or there is a fault in the compiler.</exception>
    public CompiledFunction CompileUnplaced(GlobalId function)
    {
        if (!_compilers.TryTake(out IFunctionCompiler? compiler))
        {
            _ = Entries;
            compiler = _factory(_linked!.Module, _linkage!);
        }

        try
        {
            // A compiler that threw is not used again: its tables may be half filled.
            CompiledFunction compiled = compiler.Compile(function);
            _compilers.Add(compiler);
            return compiled;
        }
        catch (Exception e) when (e is not (CompileException or AllocationFaultException))
        {
            throw new InvalidOperationException(
                $"the compiler fails for {_linked!.Module.Display(function)}: {e.Message}", e);
        }
    }

    /// <summary>Frees the code; disposing the program that the engine serves does it too.</summary>
    public void Dispose()
    {
        Reclaimer.Dispose();
        InlineCaches.Close();
        Patcher.Close();
        _fibers?.Dispose();
        _main?.Dispose();
        _main = null;
        _ownScheduler?.Dispose();
        _cache.Dispose();
        _entries?.Dispose();
        _hostAddresses?.Dispose();
    }

    /// <inheritdoc/>
    internal override void Attach(GuestProgram program)
    {
        if (_linked is not null)
        {
            throw new InvalidOperationException("a compiled engine serves one program");
        }

        _program = program;
        _linked = program.Linked;
        _entries = new EntryTable(_linked.FunctionGlobals.Length, _cache);
        _linkage = new ProgramLinkage(_linked, _entries, _cache, program.Heap);
        _hostAddresses = new HostAddressTable(_linked.HostAddresses.Keys);
        if (_compiledFunctions < _linked.FunctionGlobals.Length)
        {
            _linked.CompiledFunctions = InterpretedFunctions.ChooseCompiled(_linked, _compiledFunctions);
        }

        _isPatched = HasPoints(_linked.Module) || PatchStress is not null;
        _shapes = new CallShape?[_linked.FunctionGlobals.Length];
        foreach ((ulong address, HostFunction host) in _linked.HostAddresses)
        {
            if (_linked.CompiledFunctions is not null) continue;
            if (host == HostFunction.New) _newFunction = address;
            if (host == HostFunction.NewArray) _newArrayFunction = address;
        }

        if (Collector.IsNeeded(_linked)) Collector = new Collector(program, _cache, _alterPlans) { Verifies = _verifiesHeap };
        _cardBias = FindMarks(Collector is not null) + (_losesMarks ? LostMarks : 0);
    }

    /// <summary>Whether functions of a module may have stackmaps or patchpoints.</summary>
    private static bool HasPoints(Module module)
    {
        foreach (ref GlobalRow global in module.Globals.Rows)
        {
            if (global.Intrinsic is Intrinsic.StackMap or Intrinsic.PatchPoint or Intrinsic.PatchPointVoid or Intrinsic.StatePoint)
                return true;
        }

        return false;
    }

    /// <summary>A program that makes no objects runs where the system refuses the addresses for their marks, too.</summary>
    private static ulong FindMarks(bool isNeeded)
    {
        try
        {
            return ManagedHeap.CardBias;
        }
        catch (TypeInitializationException) when (!isNeeded)
        {
            return 0;
        }
    }

    /// <inheritdoc/>
    internal override GuestThread CreateThread(GuestProgram program, bool isMain)
    {
        CompiledThread thread = new(program, this, isMain);
        lock (_lock)
        {
            _threads.Add(thread);
            if (_fibers is not null)
            {
                thread.IsExternal = true;
                if (!_fibers.TryMeetExternal()) _fibers.AddExternal();
            }

            if (_isStopped)
            {
                thread.RequestStop();
            }
        }

        // Collections and patches stop the threads that the scheduler knows.
        if (Collector is not null || _isPatched) thread.Owner = Fibers.Adopt(thread);
        return thread;
    }

    /// <inheritdoc/>
    internal override Action StartMain(GuestProgram program, int main, IReadOnlyList<string> arguments)
    {
        FiberGroup fibers = Fibers;
        Job job = new(fibers);
        if (program.Options.ProcessorTimeLimit is { } limit)
        {
            job.ProcessorLimit = Scheduling.Scheduler.Nanoseconds(limit);
        }

        if (program.TimeLeft is { } left)
        {
            job.SetWallLimit(Scheduling.Scheduler.Nanoseconds(left));
        }

        _main = new MainCall(program, main, arguments);
        fibers.Start(new ScheduledFiber(job) { Root = _main });
        return () => fibers.WaitForEnd();
    }

    /// <inheritdoc/>
    internal override void Stop()
    {
        lock (_lock)
        {
            _isStopped = true;
            foreach (CompiledThread thread in _threads)
            {
                thread.RequestStop();
            }
        }

        _fibers?.StopAll();
    }

    /// <inheritdoc/>
    internal override void Release() => Dispose();

    /// <summary>A thread is gone.</summary>
    internal void Remove(CompiledThread thread)
    {
        lock (_lock)
        {
            _threads.Remove(thread);
        }

        if (thread.IsExternal)
        {
            _fibers!.RemoveExternal();
        }
    }

    /// <summary>Counts what a thread has done.</summary>
    internal void CountStops(long stops, long steps)
    {
        Interlocked.Add(ref _stops, stops);
        Interlocked.Add(ref _steps, steps);
    }

    /// <summary>Makes what stops a thread again and again, or null if nothing does.</summary>
    internal StopStress? MakeStress() => _stressStopEvery == 0
        ? null
        : new StopStress(_stressStopEvery, unchecked(_stressSeed + Interlocked.Increment(ref _stressedThreads)));

    /// <summary>Sets up a fiber for the program.</summary>
    internal void Prepare(FiberContext* context)
    {
        context->ThunkBase = (ulong)(_linked!.Thunks?.BaseAddress ?? 0);
        context->ThunkBytes = (ulong)Entries.Count * (ulong)sizeof(EntrySlot);
        context->Entries = Entries.Slots;
        context->HostAddresses = _hostAddresses!.Address;
        if (_newFunction != 0) context->NewFunction = _newFunction;
        if (_newArrayFunction != 0) context->NewArrayFunction = _newArrayFunction;
        if (Collector is not null) context->AllocationTypes = _program!.Heap.AllocationTypes;

        context->CardBias = _cardBias;

        context->CodeStart = (ulong)_cache.Start;
        context->CodeBytes = CodeCache.ReservedBytes;
    }

    /// <summary>How a function is called.</summary>
    internal CallShape Shape(int function) => _shapes[function] ??= new CallShape(_linked!, _linked!.FunctionGlobals[function]);

    /// <summary>Whether a function is compiled when it is called, rather than interpreted.</summary>
    internal bool IsCompiled(int function) => _linked!.CompiledFunctions?[function] ?? true;

    /// <summary>Where calls of a function go: to its code, or to the exit that has it compiled.</summary>
    internal nint Entry(int function) => Entries.Slots[function].Code;

    /// <summary>The address of a function's code; compiles it if it has none.</summary>
    /// <exception cref="CompileException">A construct in it cannot be compiled.</exception>
    internal nint Compile(int function)
    {
        lock (_compiling[function % _compiling.Length])
        {
            if (Entries.Code(function) is not 0 and nint code)
            {
                return code;
            }

            long start = Stopwatch.GetTimestamp();
            CompiledFunction compiled = CompileUnplaced(_linked!.FunctionGlobals[function]);
            PlacedFunction placed = _cache.Publish(function, compiled, _linkage!);
            try
            {
                Patcher.Add(placed);
            }
            catch (CompileException)
            {
                _cache.Free(placed);
                throw;
            }

            Entries.Set(function, placed.Start);
            Interlocked.Add(ref _ticks, Stopwatch.GetTimestamp() - start);
            return placed.Start;
        }
    }

    /// <summary>
    /// Calls of a function do not go to its code any more: the next one has it compiled again. The code is freed when its last frame
    /// has left.
    /// </summary>
    /// <param name="function">Its number.</param>
    /// <returns>False if it has no code.</returns>
    internal bool Retire(int function)
    {
        lock (_compiling[function % _compiling.Length])
        {
            if (!TryGetCode(function, out PlacedFunction placed)) return false;
            return Retire([placed]) == 1;
        }
    }

    /// <summary>As for one function, for those that have this code yet.</summary>
    /// <returns>How many of them had.</returns>
    internal int Retire(List<PlacedFunction> functions)
    {
        List<PlacedFunction> retired = new(functions.Count);
        foreach (PlacedFunction placed in functions)
        {
            // Who compiles it just now has told the patcher before calls go there.
            lock (_compiling[placed.Number % _compiling.Length])
            {
                if (!TryGetCode(placed.Number, out PlacedFunction current) || current.Function != placed.Function) continue;
                Entries.Reset(placed.Number);
                retired.Add(placed);
            }
        }

        Patcher.Retire(retired);
        Reclaimer.Add(retired);
        return retired.Count;
    }

    /// <summary>The code that calls of a function go to. With its lock, so that it stays.</summary>
    private bool TryGetCode(int function, out PlacedFunction placed)
    {
        placed = default;
        return Entries.Code(function) is not 0 and nint code && _cache.TryFind((ulong)code, out placed, out _);
    }

    /// <summary>Forgets functions and frees their code. While all fibers stand, and none is in it.</summary>
    internal void Free(List<PlacedFunction> functions)
    {
        Patcher.Remove(functions);
        Collector?.Forget(functions);
        Poison?.Forget(functions);
        foreach (PlacedFunction placed in functions) _cache.Free(placed);
        Interlocked.Add(ref _freed, functions.Count);
    }

    /// <summary>Whether an address is in the stub of a function that has no code yet, and of which.</summary>
    internal bool TryFindLazy(ulong pc, out int function) => Entries.TryFindLazy(pc, out function);

    /// <summary>The name of a function by its number.</summary>
    internal string NameOf(int function) => NameOf(_linked!.FunctionGlobals[function]);

    private string NameOf(GlobalId function) => _linked!.Module.Names.Text(_linked.Module.Globals[function].Name);

    private static ParallelOptions Threads(int jobs) => new()
    {
        MaxDegreeOfParallelism = jobs == 0 ? Environment.ProcessorCount : jobs,
    };

    private static Lock[] MakeLocks(int count)
    {
        var locks = new Lock[count];
        for (int i = 0; i < count; i++)
        {
            locks[i] = new Lock();
        }

        return locks;
    }

    private EntryTable Entries => _entries ?? throw new InvalidOperationException("the engine has no program yet");
}
