// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Functions;

/// <summary>An instruction of a function, for reading; cannot be stored, its <see cref="Id"/> can.</summary>
public readonly ref struct Inst
{
    internal Inst(Function function, InstId id)
    {
        Function = function;
        Id = id;
    }

    /// <summary>The function.</summary>
    public Function Function { get; }

    /// <summary>The instruction's id.</summary>
    public InstId Id { get; }

    /// <summary>The row.</summary>
    public ref readonly InstRow Row => ref Function.Insts[Id];

    /// <summary>The operation.</summary>
    public Opcode Opcode => Function.Insts[Id].Opcode;

    /// <summary>Facts about the operation.</summary>
    public ref readonly OpcodeFacts Facts => ref Function.Insts[Id].Opcode.Facts();

    /// <summary>Value operands.</summary>
    public ReadOnlySpan<ValueId> Operands => Function.Operands(Id);

    /// <summary>Edges of a terminator.</summary>
    public ReadOnlySpan<EdgeRow> Edges => Function.EdgesOf(Id);

    /// <summary>Result, or none.</summary>
    public ValueId Result => Function.Result(Id);

    /// <summary>Type of the result, or <c>void</c>.</summary>
    public TypeId Type => Function.Result(Id) is { IsNone: false } result ? Function.TypeOf(result) : TypeId.Void;
}

/// <summary>A block of a function, for reading; enumerates its instructions.</summary>
public readonly ref struct Block
{
    internal Block(Function function, BlockId id)
    {
        Function = function;
        Id = id;
    }

    /// <summary>The function.</summary>
    public Function Function { get; }

    /// <summary>The block's id.</summary>
    public BlockId Id { get; }

    /// <summary>Its name, or none.</summary>
    public NameId Name => Function.BlockRows[Id].Name;

    /// <summary>Its parameters.</summary>
    public ReadOnlySpan<ValueId> Parameters => Function.ParametersOf(Id);

    /// <summary>Its last instruction, the terminator once complete, or none.</summary>
    public InstId Last => Function.BlockRows[Id].Last;

    /// <summary>Starts an enumeration of the instructions. The current one may be removed meanwhile.</summary>
    public Enumerator GetEnumerator() => new(Function, Function.BlockRows[Id].First);

    /// <summary>Walks the instructions of a block.</summary>
    public ref struct Enumerator
    {
        private readonly Function _function;
        private InstId _current;
        private InstId _next;

        internal Enumerator(Function function, InstId first)
        {
            _function = function;
            _current = InstId.None;
            _next = first;
        }

        /// <summary>The current instruction.</summary>
        public readonly Inst Current => new(_function, _current);

        /// <summary>Goes to the next instruction.</summary>
        public bool MoveNext()
        {
            _current = _next;
            if (_current.IsNone)
            {
                return false;
            }

            _next = _function.Link(_current).Next;
            return true;
        }
    }
}

/// <summary>The blocks of a function in layout order.</summary>
public readonly ref struct BlockSequence
{
    private readonly Function _function;

    internal BlockSequence(Function function) => _function = function;

    /// <summary>Starts an enumeration.</summary>
    public Enumerator GetEnumerator() => new(_function);

    /// <summary>Walks the blocks.</summary>
    public ref struct Enumerator
    {
        private readonly Function _function;
        private BlockId _current;
        private BlockId _next;

        internal Enumerator(Function function)
        {
            _function = function;
            _current = BlockId.None;
            _next = function.EntryBlock;
        }

        /// <summary>The current block.</summary>
        public readonly Block Current => new(_function, _current);

        /// <summary>Goes to the next block.</summary>
        public bool MoveNext()
        {
            _current = _next;
            if (_current.IsNone)
            {
                return false;
            }

            _next = _function.BlockRows[_current].Next;
            return true;
        }
    }
}
