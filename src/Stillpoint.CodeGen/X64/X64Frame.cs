// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.X64;

/// <summary>What a machine function refers to outside its registers: frame objects, symbols, constants, jump tables.</summary>
/// <remarks>Cleared between functions.</remarks>
internal sealed class X64Frame
{
    private readonly ListPool<int> _tableEntries = new();
    private readonly List<ListRange> _tables = [];

    /// <summary>Memory in the frame: size and alignment in bytes.</summary>
    internal List<(long Bytes, int Align)> Objects { get; } = [];

    /// <summary>Words of the frame's objects and of arguments in memory that maps tell throughout the function.</summary>
    internal List<FrameWord> Words { get; } = [];

    /// <summary>What code refers to by address.</summary>
    internal List<Symbol> Symbols { get; } = [];

    /// <summary>Constants that lie behind the code, 16-aligned, 16 bytes each.</summary>
    internal List<UInt128> Pool { get; } = [];

    /// <summary>Whether the stack pointer moves within the function (allocas of variable size).</summary>
    internal bool IsDynamic { get; set; }

    /// <summary>8-byte units of arguments that come on the stack.</summary>
    internal int IncomingUnits { get; set; }

    /// <summary>Of code for an object file: what it must know of the module.</summary>
    internal IObjectSymbols? Object { get; set; }

    /// <summary>Whether the function keeps the registers that a C caller expects to be kept.</summary>
    internal bool PreservesRegisters { get; set; }

    /// <summary>Whether it calls functions that keep none.</summary>
    internal bool CallsForgetful { get; set; }

    /// <summary>What is recorded at points and calls.</summary>
    internal List<RecordedPart[]> States { get; } = [];

    /// <summary>Numbers of those states that are deopt states of calls.</summary>
    internal List<int> DeoptStates { get; } = [];

    /// <summary>Stackmaps and patchpoints.</summary>
    internal List<FramePoint> Points { get; } = [];

    /// <summary>Number of jump tables.</summary>
    internal int JumpTableCount => _tables.Count;

    /// <summary>Forgets everything.</summary>
    internal void Clear()
    {
        _tableEntries.Clear();
        _tables.Clear();
        Objects.Clear();
        Words.Clear();
        Symbols.Clear();
        Pool.Clear();
        IsDynamic = false;
        IncomingUnits = 0;
        Object = null;
        PreservesRegisters = false;
        CallsForgetful = false;
        States.Clear();
        DeoptStates.Clear();
        Points.Clear();
    }

    /// <summary>Adds a frame object.</summary>
    internal int AddObject(long bytes, int align)
    {
        Objects.Add((bytes, align));
        return Objects.Count - 1;
    }

    /// <summary>Adds a symbol.</summary>
    internal int AddSymbol(Symbol symbol)
    {
        Symbols.Add(symbol);
        return Symbols.Count - 1;
    }

    /// <summary>The symbol of a constant of the pool; equal constants have one.</summary>
    internal int PoolSymbol(UInt128 value)
    {
        int index = Pool.IndexOf(value);
        if (index < 0)
        {
            index = Pool.Count;
            Pool.Add(value);
        }

        return AddSymbol(new Symbol(SymbolKind.Pool, index));
    }

    /// <summary>Adds a jump table of labels (blocks once linked); its symbol has kind JumpTable.</summary>
    internal int AddJumpTable(ReadOnlySpan<int> labels)
    {
        _tables.Add(_tableEntries.Add(labels));
        return _tables.Count - 1;
    }

    /// <summary>Entries of a jump table.</summary>
    internal Span<int> JumpTable(int index) => _tableEntries[_tables[index]];
}

/// <summary>A word of memory that holds a managed pointer or a tagged value.</summary>
/// <param name="Object">Frame object, or <see cref="Incoming"/> for the arguments in memory.</param>
/// <param name="Offset">Bytes from its start.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="BaseObject">Of a derived pointer: the object that holds its base at the same offset.</param>
/// <param name="Variable">The variable of the source program that it is part of, where that is known.</param>
internal readonly record struct FrameWord(int Object, long Offset, PointerKind Kind, int BaseObject = -1, NameId Variable = default)
{
    /// <summary>Instead of a frame object: the arguments in memory.</summary>
    internal const int Incoming = -2;
}

/// <summary>What a symbol names.</summary>
internal enum SymbolKind : byte
{
    /// <summary>A global: its data, or a function's address as data.</summary>
    Global,

    /// <summary>The entry slot of a guest function.</summary>
    EntrySlot,

    /// <summary>A native function or datum.</summary>
    Native,

    /// <summary>A runtime helper.</summary>
    Helper,

    /// <summary>A <see cref="RuntimeFunction"/>.</summary>
    Function,

    /// <summary>In object files: the symbol of a name, which a library defines.</summary>
    Name,

    /// <summary>In object files: the offset of a thread-local variable from the thread pointer.</summary>
    ThreadLocal,

    /// <summary>A constant behind the code.</summary>
    Pool,

    /// <summary>A jump table behind the code.</summary>
    JumpTable,
}

/// <summary>Something that code refers to by address.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Index">GlobalId, NameId, <see cref="RuntimeHelper"/>, index of constant or table.</param>
internal readonly record struct Symbol(SymbolKind Kind, int Index)
{
    /// <summary>A global's symbol.</summary>
    internal static Symbol Of(GlobalId global) => new(SymbolKind.Global, global.Index);
}
