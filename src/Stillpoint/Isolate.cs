// SPDX-License-Identifier: MIT
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Stillpoint.Core.Text;
using Stillpoint.Heap;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Ir.Modules;
using Stillpoint.Native.Memory;
using Stillpoint.Runtime;
using Stillpoint.Runtime.Execution;
using Stillpoint.Runtime.InlineCaches;
using Stillpoint.Runtime.Patching;
using Stillpoint.Runtime.Scheduling;
using IrModule = Stillpoint.Ir.Modules.Module;

namespace Stillpoint;

/// <summary>A module with memory of its own: its global variables, and the fibers that run its functions.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class Isolate : IDisposable
{
    private readonly CompiledEngine _engine;
    private readonly IrModule _module;
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<int, string> _held = new();
    private int _construction;
    private bool _isDisposed;

    internal Isolate(Engine engine, Module module, IsolateOptions options)
    {
        Options = options;
        _module = module.Copy();
        Dictionary<string, IHostCall> hostCalls = options.HostFunctions.Bind(_module);
        _engine = CompilerSetup.MakeEngine(
            _module, options.Passes, new CompiledEngineOptions { Scheduler = engine.Scheduler });
        ProgramOptions programOptions = new()
        {
            Engine = _engine,
            StackBytes = options.StackBytes,
            HostCalls = hostCalls,
            HeapBytes = options.HeapBytes,
        };
        Program = GuestProgram.Link(_module, programOptions, out IReadOnlyList<Diagnostic> diagnostics)
            ?? throw new ModuleException(diagnostics);
        Stacks = new StackPool(options.StackBytes);
    }

    /// <summary>The options.</summary>
    public IsolateOptions Options { get; }

    /// <summary>Number of fibers that are not over, those that guest code has started included.</summary>
    public int FiberCount => Fibers.Count;

    /// <summary>What its managed heap has done, or null while it has none.</summary>
    public HeapStatistics? HeapStatistics => Program.HeapStatistics;

    /// <summary>The code that its functions have by now.</summary>
    public CompileStatistics CodeStatistics => _engine.Statistics;

    /// <summary>
    /// The objects of the guest that C# holds, with the functions that returned them: what has been forgotten to be released, too.
    /// </summary>
    public IReadOnlyList<HeldObject> HeldObjects =>
        [.. _held.Select(static one => new HeldObject(new GuestObject(one.Key), one.Value))];

    /// <summary>
    /// The stackmaps and patchpoints of its functions, those that have been compiled, and what changes the code there.
    /// </summary>
    public CodePatcher Patcher => _engine.Patcher;

    /// <summary>The inline caches at its patchpoints.</summary>
    public InlineCacheTable InlineCaches => _engine.InlineCaches;

    internal GuestProgram Program { get; }

    internal FiberGroup Fibers => _engine.Fibers;

    internal StackPool Stacks { get; }

    /// <summary>Lets an object of the guest go: it lives on only if the guest has pointers to it.</summary>
    /// <param name="held">A handle that a call has returned; null is none.</param>
    /// <exception cref="ArgumentException">It is not held by this isolate, or not any more.</exception>
    /// <exception cref="ObjectDisposedException">The isolate is disposed.</exception>
    public void Release(GuestObject held)
    {
        if (held.IsNull) return;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (!_held.TryRemove(held.Handle, out _))
            {
                throw new ArgumentException("this isolate does not hold the object", nameof(held));
            }

            Program.Heap.Heap.Handles.Remove(held.Handle);
        }
    }

    internal int Hold(ulong pointer, string function)
    {
        if (pointer == 0) return 0;
        int handle = Program.Heap.Heap.Handles.Add(pointer);
        _held[handle] = function;
        return handle;
    }

    /// <summary>The pointer of a handle, on a thread that a collection waits for.</summary>
    internal bool TryGetPointer(int handle, out ulong pointer)
    {
        pointer = 0;
        return handle == 0 || Program.Heap.Heap.Handles.TryGet(handle, out pointer);
    }

    /// <summary>Finds a function that the module defines.</summary>
    /// <exception cref="ArgumentException">It defines no function with this name, or one that C# cannot call.</exception>
    public Function GetFunction(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Program.Linked.TryFindFunction(name, out GlobalId global, out int number))
        {
            throw new ArgumentException($"the module defines no function '{name}'", nameof(name));
        }

        return new Function(this, name, number, Signature.Of(_module, _module.Globals[global].ValueType));
    }

    /// <summary>
    /// Stops every fiber of the isolate, at whatever instruction each is, runs an action, and lets them go on. Those in native
    /// code stay there, and are stopped on their way back for as long.
    /// </summary>
    /// <param name="action">Runs on the calling thread; must not wait for guest code.</param>
    /// <returns>How long it took until all had stopped.</returns>
    /// <remarks>Not from within guest code: not in a function of the host that the guest has called.</remarks>
    public TimeSpan StopTheWorld(Action<IReadOnlyList<StoppedFiber>> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (Worker.Current is not null)
        {
            throw new InvalidOperationException("a thread that runs guest code cannot stop the world");
        }

        return WorldStop.Run(Fibers, fibers => action([.. fibers.Select(static fiber => new StoppedFiber(fiber))]));
    }

    /// <summary>
    /// Ends all fibers and frees the memory. Waits for them; those that are in native code that does not come back keep the
    /// memory, which is then never freed.
    /// </summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
        }

        Fibers.StopAll();
        if (Fibers.WaitForEnd())
        {
            Program.Dispose();
            Stacks.Dispose();
        }
    }

    /// <summary>Starts a call.</summary>
    internal Fiber Start(GuestCall call)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
        }

        return new Fiber(new HostedJob(Fibers, call));
    }

    /// <summary>Runs what the module wants run before anything else, the first time.</summary>
    internal ExitReason Construct(CompiledThread thread)
    {
        const int Running = 1;
        const int Done = 2;
        while (Volatile.Read(ref _construction) != Done)
        {
            if (Interlocked.CompareExchange(ref _construction, Running, 0) == 0)
            {
                ExitReason reason = Program.RunConstructors(thread);
                Volatile.Write(ref _construction, reason == ExitReason.Returned ? Done : 0);
                return reason;
            }

            // Another fiber is at it.
            if (thread.Owner!.Yield() is not ExitReason.Returned and ExitReason stopped)
            {
                return stopped;
            }
        }

        return ExitReason.Returned;
    }
}
