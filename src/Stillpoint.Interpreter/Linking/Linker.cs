// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Decoding;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Symbols;
using MemoryAccess = Stillpoint.Native.Memory.MemoryAccess;

namespace Stillpoint.Interpreter.Linking;

/// <summary>What the linker has decided; see <see cref="LinkedProgram"/> for the meaning.</summary>
internal sealed class LinkState
{
    public required FrameShapes Shapes { get; init; }

    public required ulong[] Addresses { get; init; }

    public required int[] FunctionIndexes { get; init; }

    public required long[] ThreadLocalOffsets { get; init; }

    public required Dictionary<(GlobalId, BlockId), int> BlockNumbers { get; init; }

    public required ulong BlockBase { get; set; }

    public ulong HostPage { get; set; }

    public required GlobalId[] Functions { get; init; }

    public required Dictionary<ulong, HostFunction> HostAddresses { get; init; }

    public Dictionary<ulong, IHostCall> HostCalls { get; } = [];

    public required CallbackTable? Thunks { get; set; }

    public required long ThreadLocalBytes { get; set; }

    public required List<IDisposable> Owned { get; init; }
}

/// <summary>Links a module with the libraries of the process.</summary>
internal sealed unsafe class Linker
{
    private const long MaxDataBytes = 1L << 36;

    private readonly Module _module;
    private readonly IReadOnlyDictionary<string, IHostCall> _hostCalls;
    private readonly nint _nearAddress;
    private readonly List<Diagnostic> _diagnostics;
    private readonly HashSet<GlobalId> _referenced = [];
    private readonly LinkState _state;
    private readonly List<(GlobalId Global, bool IsConstant, long Offset)> _variables = [];
    private int _hostPlaces;
    private long _writableBytes;
    private long _constantBytes;
    private Action _protectConstants = static () => { };

    private Linker(
        Module module, nint nearAddress, IReadOnlyDictionary<string, IHostCall> hostCalls, List<Diagnostic> diagnostics)
    {
        _module = module;
        _hostCalls = hostCalls;
        _nearAddress = nearAddress;
        _diagnostics = diagnostics;
        int count = module.Globals.Count;
        _state = new LinkState
        {
            Shapes = new FrameShapes(module),
            Addresses = new ulong[count],
            FunctionIndexes = new int[count],
            ThreadLocalOffsets = new long[count],
            BlockNumbers = [],
            BlockBase = 0,
            Functions = [.. Globals().Where(IsGuestFunction)],
            HostAddresses = [],
            Thunks = null,
            ThreadLocalBytes = 0,
            Owned = [],
        };
        Array.Fill(_state.FunctionIndexes, -1);
        Array.Fill(_state.ThreadLocalOffsets, -1);
    }

    /// <summary>
    /// Links a module, with data and function addresses within 2 GB of an address unless that is 0; errors are added to
    /// the list and null is returned.
    /// </summary>
    internal static LinkedProgram? Link(
        Module module,
        bool countsInstructions,
        delegate* unmanaged<uint, CallbackFrame*, CallbackResult> callback,
        nint callbackData,
        nint nearAddress,
        IReadOnlyDictionary<string, IHostCall> hostCalls,
        List<Diagnostic> diagnostics)
    {
        Linker linker = new(module, nearAddress, hostCalls, diagnostics);
        int before = diagnostics.Count;
        try
        {
            linker.PlaceFunctions(callback, callbackData);
            linker.PlaceVariables();
            linker.FindReferences();
            linker.ResolveDeclarations();
            linker.PlaceBlocks();
            linker.ResolveAliases();
            if (diagnostics.Count == before)
            {
                LinkedProgram program = new(module, linker._state, countsInstructions);
                linker.Initialize(program);
                return program;
            }
        }
        catch (GuestUnsupportedException e)
        {
            diagnostics.Add(new Diagnostic(e.Message, module.Source));
        }
        catch (OutOfMemoryException e)
        {
            diagnostics.Add(new Diagnostic(e.Message, module.Source));
        }

        linker._state.Owned.ForEach(static owned => owned.Dispose());
        return null;
    }

    /// <summary>What an alias stands for, if that is a global itself, else none. Chains are acyclic once verified.</summary>
    internal static GlobalId ResolveAlias(Module module, GlobalId global)
    {
        while (!global.IsNone && module.Globals[global].Kind == GlobalKind.Alias)
        {
            ref readonly ConstantRow row = ref module.Constants[module.Globals[global].Initializer];
            global = row.Kind == ConstantKind.Global ? row.Global : GlobalId.None;
        }

        return global;
    }

    private IEnumerable<GlobalId> Globals() => Enumerable.Range(0, _module.Globals.Count).Select(i => new GlobalId(i));

    private bool IsGuestFunction(GlobalId global)
    {
        ref GlobalRow row = ref _module.Globals[global];
        return row.Kind == GlobalKind.Function && row.Body is not null;
    }

    private void PlaceFunctions(delegate* unmanaged<uint, CallbackFrame*, CallbackResult> callback, nint data)
    {
        if (_state.Functions.Length == 0)
        {
            return;
        }

        _state.Thunks = CallbackTable.Reserve(_state.Functions.Length, callback, data, _nearAddress);
        _state.Owned.Add(_state.Thunks);
        for (int i = 0; i < _state.Functions.Length; i++)
        {
            _state.FunctionIndexes[_state.Functions[i].Index] = i;
            _state.Addresses[_state.Functions[i].Index] = (ulong)_state.Thunks.Address(i);
        }
    }

    private void PlaceVariables()
    {
        foreach (GlobalId global in Globals())
        {
            ref GlobalRow row = ref _module.Globals[global];
            if (row.Kind != GlobalKind.Variable || !row.IsDefinition)
            {
                continue;
            }

            long bytes = Math.Max(1, _module.Layout.AllocBytes(row.ValueType));
            long align = Math.Max(row.AlignmentLog2 >= 0 ? 1L << row.AlignmentLog2 : 1, _module.Layout.Alignment(row.ValueType));
            if (align > 4096 || bytes > MaxDataBytes)
            {
                throw new GuestUnsupportedException(
                    $"the global {_module.Display(global)} of {bytes} bytes, aligned to {align}");
            }

            if (row.ThreadLocal != ThreadLocalMode.NotThreadLocal)
            {
                _state.ThreadLocalOffsets[global.Index] = DataLayout.AlignUp(_state.ThreadLocalBytes, align);
                _state.ThreadLocalBytes = _state.ThreadLocalOffsets[global.Index] + bytes;
                continue;
            }

            ref long end = ref row.IsConstant ? ref _constantBytes : ref _writableBytes;
            long offset = DataLayout.AlignUp(end, align);
            end = offset + bytes;
            _variables.Add((global, row.IsConstant, offset));
        }

        AllocateVariables();
    }

    private void AllocateVariables()
    {
        if (_writableBytes + _constantBytes > MaxDataBytes)
        {
            throw new GuestUnsupportedException($"global variables of {_writableBytes + _constantBytes} bytes together");
        }

        ReservedMemory writable = new((ulong)Math.Max(16, _writableBytes), _nearAddress);
        _state.Owned.Add(writable);
        ReservedMemory constants = new((ulong)Math.Max(16, _constantBytes), _nearAddress);
        _state.Owned.Add(constants);
        _protectConstants = () => constants.Protect(0, constants.Bytes, MemoryAccess.Read);
        foreach ((GlobalId global, bool isConstant, long offset) in _variables)
        {
            _state.Addresses[global.Index] = (ulong)((isConstant ? constants : writable).Address + offset);
        }
    }

    /// <summary>Finds the globals that bodies and initializers mention; a declaration that nobody uses needs no address.</summary>
    private void FindReferences()
    {
        HashSet<ConstantId> seen = [];
        Stack<ConstantId> pending = new();
        foreach (GlobalId global in Globals())
        {
            ref GlobalRow row = ref _module.Globals[global];
            if (!row.Initializer.IsNone)
            {
                pending.Push(row.Initializer);
            }

            if (row.Body is not null)
            {
                foreach (ref readonly ValueRow value in row.Body.Values.Rows)
                {
                    if (value.Kind == ValueKind.Constant)
                    {
                        pending.Push(new ConstantId(value.Payload));
                    }
                }
            }

            while (pending.TryPop(out ConstantId constant))
            {
                if (seen.Add(constant))
                {
                    AddReferences(constant, pending);
                }
            }
        }
    }

    private void AddReferences(ConstantId constant, Stack<ConstantId> pending)
    {
        ref readonly ConstantRow row = ref _module.Constants[constant];
        if (row.Kind is ConstantKind.Global or ConstantKind.BlockAddress)
        {
            _referenced.Add(row.Global);
        }

        ReadOnlySpan<ConstantId> parts = row.Kind == ConstantKind.Expression
            ? _module.Constants.Operands(constant)
            : _module.Constants.Elements(constant);
        foreach (ConstantId part in parts)
        {
            pending.Push(part);
        }
    }

    /// <summary>Whether there may be a use; of what compilation puts in there is none yet.</summary>
    private bool IsReferenced(GlobalId global, NameId name) =>
        _referenced.Contains(global)
        || (HostFunctions.ByName.TryGetValue(_module.Names.Text(name), out HostFunction host)
            && host is HostFunction.Lend or HostFunction.TakeBack);

    private void ResolveDeclarations()
    {
        List<string> missing = [];
        List<string> refused = [];
        foreach (GlobalId global in Globals())
        {
            ref GlobalRow row = ref _module.Globals[global];
            if (row.IsDefinition || row.Kind == GlobalKind.Alias || row.Intrinsic != Intrinsic.None || !IsReferenced(global, row.Name))
            {
                continue;
            }

            string name = _module.Names.Text(row.Name);
            if (row.ThreadLocal != ThreadLocalMode.NotThreadLocal)
            {
                refused.Add($"{name} (a thread-local variable of another module)");
                continue;
            }

            if (row.Kind == GlobalKind.Function && _hostCalls.TryGetValue(name, out IHostCall? given))
            {
                ulong called = AddHostAddress();
                _state.Addresses[global.Index] = called;
                _state.HostAddresses[called] = HostFunction.Given;
                _state.HostCalls[called] = given;
                continue;
            }

            HostFunction host = row.Kind == GlobalKind.Function
                ? HostFunctions.ByName.GetValueOrDefault(name)
                : HostFunction.None;
            if (host == HostFunction.Refused)
            {
                refused.Add(name);
            }
            else if (NativeSymbols.TryGetAddress(name, out nint address))
            {
                _state.Addresses[global.Index] = (ulong)address;
                if (host != HostFunction.None)
                {
                    _state.HostAddresses[(ulong)address] = host;
                }
            }
            else if (host != HostFunction.None)
            {
                ulong place = AddHostAddress();
                _state.Addresses[global.Index] = place;
                _state.HostAddresses[place] = host;
            }
            else if (row.Linkage != Linkage.ExternWeak)
            {
                missing.Add(name);
            }
        }

        Report("unresolved symbols", missing);
        Report("not supported in guest programs", refused);
    }

    /// <summary>
    /// An address for a host function that the process has none of (libc links <c>atexit</c> into each program): nobody
    /// else's, and not accessible.
    /// </summary>
    private ulong AddHostAddress()
    {
        if (_state.HostPage == 0)
        {
            ReservedMemory page = new(ReservedMemory.PageBytes);
            page.Protect(0, page.Bytes, MemoryAccess.None);
            _state.Owned.Add(page);
            _state.HostPage = (ulong)page.Address;
        }

        return _state.HostPage + ((ulong)LinkedProgram.HostPlaceBytes * (ulong)_hostPlaces++);
    }

    private void Report(string what, List<string> names)
    {
        if (names.Count > 0)
        {
            names.Sort(StringComparer.Ordinal);
            _diagnostics.Add(new Diagnostic($"{what}: {string.Join(", ", names)}", _module.Source));
        }
    }

    /// <summary>Numbers the blocks whose address is taken, those of a function one after the other.</summary>
    private void PlaceBlocks()
    {
        List<(int Function, int Block)> blocks = [];
        for (int i = 0; i < _module.Constants.Count; i++)
        {
            ref readonly ConstantRow row = ref _module.Constants[new ConstantId(i)];
            if (row.Kind == ConstantKind.BlockAddress)
            {
                blocks.Add((ResolveAlias(_module, row.Global).Index, row.Block.Index));
            }
        }

        blocks.Sort();
        foreach ((int function, int block) in blocks)
        {
            _state.BlockNumbers.TryAdd((new GlobalId(function), new BlockId(block)), _state.BlockNumbers.Count);
        }

        // The addresses must be nobody else's and need not be accessible; the first is not 0.
        ReservedMemory range = new((ulong)(16 * (_state.BlockNumbers.Count + 1)));
        range.Protect(0, range.Bytes, MemoryAccess.None);
        _state.Owned.Add(range);
        _state.BlockBase = (ulong)range.Address;
    }

    private void ResolveAliases()
    {
        AliasAddresses addresses = new(_module, _state);
        foreach (GlobalId global in Globals())
        {
            if (_module.Globals[global].Kind == GlobalKind.Alias)
            {
                _state.Addresses[global.Index] = addresses.AddressOf(global);
                if (ResolveAlias(_module, global) is { IsNone: false } target)
                {
                    _state.FunctionIndexes[global.Index] = _state.FunctionIndexes[target.Index];
                }
            }
        }
    }

    private void Initialize(LinkedProgram program)
    {
        foreach ((GlobalId global, _, _) in _variables)
        {
            ref GlobalRow row = ref _module.Globals[global];
            if (!row.Initializer.IsNone && _module.Constants[row.Initializer].Kind is not (ConstantKind.Zero or ConstantKind.Null))
            {
                // Safe because: PlaceVariables gave the variable this many bytes.
                long bytes = _module.Layout.AllocBytes(row.ValueType);
                if (bytes > int.MaxValue)
                {
                    throw new GuestUnsupportedException($"an initializer of {bytes} bytes");
                }

                program.Evaluator.WriteMemory(row.Initializer, new Span<byte>((void*)_state.Addresses[global.Index], (int)bytes));
            }
        }

        _protectConstants();
    }

    /// <summary>Evaluates aliases in terms of each other.</summary>
    private sealed class AliasAddresses : IAddressSource
    {
        private readonly Module _module;
        private readonly LinkState _state;
        private readonly ConstantEvaluator _evaluator;

        internal AliasAddresses(Module module, LinkState state)
        {
            _module = module;
            _state = state;
            _evaluator = new ConstantEvaluator(module, state.Shapes, this);
        }

        public ulong AddressOf(GlobalId global) => _module.Globals[global].Kind == GlobalKind.Alias
            ? (ulong)_evaluator.Scalar(_module.Globals[global].Initializer)
            : _state.Addresses[global.Index];

        public ulong AddressOf(GlobalId function, BlockId block) => 0;
    }
}
