// SPDX-License-Identifier: MIT
// A module made ready to run: every global has an address, every function a number and a callable address.
//
//   functions    number i; address = callback table + i * stride, so that guest and native code use the same address
//   variables    one writable region and one for constants, made read-only when filled: writing there faults as natively
//   thread-local offsets into an image that each guest thread copies
//   blocks       blockaddress values: numbers * 16 above an inaccessible region, consecutive within a function
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Decoding;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Memory;

namespace Stillpoint.Interpreter.Linking;

/// <summary>Addresses and code of a program, shared by its threads.</summary>
/// <remarks>Immutable after linking but for decoded code, which is added under a lock and published with its entry.</remarks>
internal sealed unsafe class LinkedProgram : IAddressSource, IDisposable
{
    /// <summary>Distance of the addresses that stand for functions which the process has none of.</summary>
    internal const int HostPlaceBytes = 16;

    private readonly HostFunction[] _hostPlaces = new HostFunction[ReservedMemory.PageBytes / HostPlaceBytes];
    private readonly IHostCall?[] _hostCalls = new IHostCall?[ReservedMemory.PageBytes / HostPlaceBytes];
    private readonly ulong _hostPage;
    private readonly Lock _decoding = new();
    private readonly Dictionary<(GlobalId, BlockId), int> _blockNumbers;
    private readonly ulong[] _addresses;
    private readonly int[] _functionIndexes;
    private readonly long[] _threadLocalOffsets;
    private readonly DecodedFunction?[] _decoded;
    private readonly List<nint> _allocations = [];
    private readonly List<IDisposable> _owned;
    private NativeCallSite[] _sites = new NativeCallSite[64];
    private int _siteCount;

    internal LinkedProgram(Module module, LinkState state, bool countsInstructions)
    {
        Module = module;
        Shapes = state.Shapes;
        CountsInstructions = countsInstructions;
        _addresses = state.Addresses;
        _functionIndexes = state.FunctionIndexes;
        _threadLocalOffsets = state.ThreadLocalOffsets;
        _blockNumbers = state.BlockNumbers;
        BlockBase = state.BlockBase;
        FunctionGlobals = state.Functions;
        HostAddresses = state.HostAddresses;
        foreach ((ulong address, HostFunction host) in HostAddresses)
        {
            if (address - state.HostPage < (ulong)(HostPlaceBytes * _hostPlaces.Length))
            {
                _hostPlaces[(int)(address - state.HostPage) / HostPlaceBytes] = host;
            }
        }

        foreach ((ulong address, IHostCall call) in state.HostCalls)
        {
            _hostCalls[(int)(address - state.HostPage) / HostPlaceBytes] = call;
        }

        _hostPage = state.HostPage;
        Thunks = state.Thunks;
        ThreadLocalBytes = state.ThreadLocalBytes;
        _owned = state.Owned;
        _decoded = new DecodedFunction?[FunctionGlobals.Length];
        Evaluator = new ConstantEvaluator(module, Shapes, this);
        Entries = (FunctionEntry*)NativeMemory.AllocZeroed((nuint)Math.Max(1, FunctionGlobals.Length), (nuint)sizeof(FunctionEntry));
        _allocations.Add((nint)Entries);
    }

    /// <summary>The module.</summary>
    internal Module Module { get; }

    /// <summary>How values lie in frames.</summary>
    internal FrameShapes Shapes { get; }

    /// <summary>Values of constants.</summary>
    internal ConstantEvaluator Evaluator { get; }

    /// <summary>Whether code counts the instructions of the IR.</summary>
    internal bool CountsInstructions { get; }

    /// <summary>Entries of the functions.</summary>
    internal FunctionEntry* Entries { get; }

    /// <summary>The global of each function number.</summary>
    internal GlobalId[] FunctionGlobals { get; }

    /// <summary>Callable addresses of the functions; null for a program without any.</summary>
    internal CallbackTable? Thunks { get; }

    /// <summary>Address of block number 0.</summary>
    internal ulong BlockBase { get; }

    /// <summary>Addresses of C library functions that the runtime does itself.</summary>
    internal Dictionary<ulong, HostFunction> HostAddresses { get; }

    /// <summary>The function of the host at an address where <see cref="HostAt"/> says <see cref="HostFunction.Given"/>.</summary>
    internal IHostCall HostCallAt(ulong address) => _hostCalls[(int)(address - _hostPage) / HostPlaceBytes]!;

    /// <summary>What the host does for the guest at an address, or <see cref="HostFunction.None"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal HostFunction HostAt(ulong address)
    {
        ulong place = (address - _hostPage) / HostPlaceBytes;
        return place < (ulong)_hostPlaces.Length ? _hostPlaces[place] : HostAddresses.GetValueOrDefault(address);
    }

    /// <summary>
    /// The functions that are machine code, by number, while others are interpreted: the interpreter calls these by their
    /// addresses, as native code would. Null where everything is interpreted or everything compiled.
    /// </summary>
    internal bool[]? CompiledFunctions { get; set; }

    /// <summary>Bytes of the thread-local variables.</summary>
    internal long ThreadLocalBytes { get; }

    /// <inheritdoc/>
    public ulong AddressOf(GlobalId global) => _addresses[global.Index];

    /// <inheritdoc/>
    public ulong AddressOf(GlobalId function, BlockId block) =>
        _blockNumbers.TryGetValue((ResolveAlias(function), block), out int number) ? BlockBase + (16 * (ulong)number) : 0;

    /// <summary>Finds a function that the guest defines.</summary>
    internal bool TryFindFunction(string name, out GlobalId global, out int function)
    {
        function = Module.TryGetGlobal(name, out global) ? FunctionIndex(global) : -1;
        return function >= 0;
    }

    /// <summary>Number of a function that the guest defines, or -1.</summary>
    internal int FunctionIndex(GlobalId global) => _functionIndexes[global.Index];

    /// <summary>Offset of a thread-local variable in its image, or -1 for other globals.</summary>
    internal long ThreadLocalOffset(GlobalId global)
    {
        GlobalId target = ResolveAlias(global);
        return _threadLocalOffsets[(target.IsNone ? global : target).Index];
    }

    /// <summary>Argument words of a function, and bytes of its result.</summary>
    internal (int Words, int ResultBytes) SignatureWords(GlobalId function)
    {
        TypeId type = Module.Globals[function].ValueType;
        int words = 0;
        foreach (TypeId parameter in Module.Types.Members(type))
        {
            words += (Shapes.Bytes(parameter) + 7) / 8;
        }

        TypeId result = Module.Types[type].Element;
        return (words, result == TypeId.Void ? 0 : Shapes.Bytes(result));
    }

    /// <summary>Number of a block whose address is taken, or -1.</summary>
    internal int BlockNumber(GlobalId function, BlockId block) => _blockNumbers.GetValueOrDefault((function, block), -1);

    /// <summary>The blocks of a function whose addresses are taken, by address, and the address of the first.</summary>
    internal (long First, BlockId[] Blocks) BlockAddresses(GlobalId function)
    {
        SortedList<int, BlockId> blocks = [];
        foreach (((GlobalId owner, BlockId block), int number) in _blockNumbers)
        {
            if (owner == function)
            {
                blocks.Add(number, block);
            }
        }

        return blocks.Count == 0 ? (0, []) : ((long)BlockBase + (16L * blocks.Keys[0]), [.. blocks.Values]);
    }

    /// <summary>What an alias stands for, if it stands for a global itself; other globals stand for themselves.</summary>
    internal GlobalId ResolveAlias(GlobalId global) => Linker.ResolveAlias(Module, global);

    /// <summary>Keeps a native call site and returns its number.</summary>
    internal int AddNativeCallSite(NativeCallSite site)
    {
        if (_siteCount == _sites.Length)
        {
            var grown = new NativeCallSite[_siteCount * 2];
            _sites.CopyTo(grown, 0);

            // release: a thread that reads the new array must find the sites in it.
            Volatile.Write(ref _sites, grown);
        }

        _sites[_siteCount] = site;
        return _siteCount++;
    }

    /// <summary>A native call site by number.</summary>
    internal NativeCallSite Site(int number) => Volatile.Read(ref _sites)[number];

    /// <summary>Decodes a function if nobody has; threads may race.</summary>
    /// <exception cref="GuestUnsupportedException">The interpreter cannot run a construct in it.</exception>
    internal void Prepare(int function)
    {
        lock (_decoding)
        {
            if (_decoded[function] is null)
            {
                Function body = Module.Globals[FunctionGlobals[function]].Body!;
                DecodedFunction decoded = FunctionDecoder.Decode(this, body);
                _decoded[function] = decoded;
                Publish(Entries + function, decoded);
            }
        }
    }

    /// <summary>The IR instruction behind an address in a function's code, or none.</summary>
    internal InstId InstructionAt(int function, Code* pc)
    {
        DecodedFunction? decoded = _decoded[function];
        long index = pc - Entries[function].Entry;
        return decoded is not null && (ulong)index < (ulong)decoded.Origins.Length ? decoded.Origins[index] : InstId.None;
    }

    /// <summary>Writes the initial values of a thread's thread-local variables.</summary>
    internal void InitializeThreadLocals(byte* image)
    {
        for (int i = 0; i < _threadLocalOffsets.Length; i++)
        {
            ref GlobalRow row = ref Module.Globals[new GlobalId(i)];
            if (_threadLocalOffsets[i] >= 0 && !row.Initializer.IsNone)
            {
                // Safe because: the linker gave the variable this many bytes of the image.
                Span<byte> place = new(image + _threadLocalOffsets[i], checked((int)Module.Layout.AllocBytes(row.ValueType)));
                Evaluator.WriteMemory(row.Initializer, place);
            }
        }
    }

    /// <summary>Frees memory, code and callable addresses. No thread may run the program any more.</summary>
    public void Dispose()
    {
        foreach (nint allocation in _allocations)
        {
            NativeMemory.Free((void*)allocation);
        }

        _allocations.Clear();
        foreach (IDisposable owned in _owned)
        {
            owned.Dispose();
        }

        _owned.Clear();
    }

    // Safe because: both copies go to fresh memory of their size.
    private void Publish(FunctionEntry* entry, DecodedFunction decoded)
    {
        nuint codeBytes = (nuint)(decoded.Code.Length * sizeof(Code));
        var code = (Code*)NativeMemory.Alloc(codeBytes);
        _allocations.Add((nint)code);
        decoded.Code.CopyTo(new Span<Code>(code, decoded.Code.Length));
        if (decoded.Constants.Length > 0)
        {
            byte* constants = (byte*)NativeMemory.Alloc((nuint)decoded.Constants.Length);
            _allocations.Add((nint)constants);
            decoded.Constants.CopyTo(new Span<byte>(constants, decoded.Constants.Length));
            entry->Constants = (ulong*)constants;
        }

        entry->ConstantBytes = decoded.Constants.Length;
        entry->FrameBytes = decoded.FrameBytes;

        // release: who sees the entry must see the code, constants and sizes.
        Volatile.Write(ref *(nint*)&entry->Entry, (nint)code);
    }
}
