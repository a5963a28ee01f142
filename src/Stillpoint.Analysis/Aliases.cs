// SPDX-License-Identifier: MIT
// What the pointers of one function may point to.
// Every pointer has an origin (the first value that is no address computation) and, where all steps are constant, an
// offset from it. Two origins that are different objects do not overlap; nothing reaches a local variable whose address
// goes nowhere but into loads, stores and address computations.
//
// Origins are found when someone asks, and kept. Only escapes need a walk over the function, and only where the entry
// block has variables; a variable of another block counts as escaped.
using System;
using System.Collections.Generic;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Analysis;

/// <summary>What the value that a pointer is computed from is known to be.</summary>
[Flags]
public enum OriginKinds : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The start of an object of its own: a local or global variable.</summary>
    Object = 1,

    /// <summary>A local variable that only this function's loads and stores reach.</summary>
    Private = 2,

    /// <summary>A constant global variable.</summary>
    Constant = 4,

    /// <summary>An argument of the function.</summary>
    Argument = 8,

    /// <summary>An argument that no other pointer reaches the same memory with.</summary>
    NoAlias = 16,
}

/// <summary>A place in memory: where a pointer comes from and how far it is from there.</summary>
/// <param name="Origin">The pointer it is computed from.</param>
/// <param name="Kinds">What the origin is.</param>
/// <param name="IsExact">Whether the offset is known.</param>
/// <param name="Offset">Bytes from there.</param>
/// <param name="Bytes">Size of the access; <see cref="long.MaxValue"/> where unknown.</param>
public readonly record struct Place(ValueId Origin, OriginKinds Kinds, bool IsExact, long Offset, long Bytes);

/// <summary>What the pointers of a function may point to.</summary>
/// <remarks>Stays right while instructions are moved or removed or loads replaced; build again after adding any.</remarks>
public sealed class Aliases
{
    private readonly SecondaryMap<ValueId, Fact> _facts = new(default);
    private readonly List<ValueId> _chain = [];
    private Function _function = null!;

    /// <summary>What is known of a value as a pointer.</summary>
    private struct Fact
    {
        /// <summary>Bytes from the origin.</summary>
        public long Offset;

        /// <summary>Index of the origin plus one; 0 while it is not known.</summary>
        public int Origin;

        public bool IsVariable;
        public bool Escapes;
        public bool HasKinds;
        public OriginKinds Kinds;
    }

    /// <summary>Starts over with a function, and finds which of its variables escape.</summary>
    public void Build(Function function, ControlFlowGraph graph)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(graph);
        _function = function;
        _facts.Clear();
        if (!HasVariables())
        {
            return;
        }

        foreach (BlockId block in graph.Order)
        {
            foreach (Inst inst in function.View(block))
            {
                FindEscapes(inst);
            }

            foreach (ref readonly EdgeRow edge in ControlFlowGraph.Successors(function, block))
            {
                Escape(function.ArgumentsOf(edge));
            }
        }
    }

    /// <summary>The place of an access of some bytes at a pointer.</summary>
    public Place PlaceOf(ValueId pointer, long bytes)
    {
        Fact fact = FactOf(pointer);
        var origin = new ValueId(fact.Origin - 1);
        return new Place(origin, KindsOf(origin), !fact.IsVariable, fact.Offset, bytes);
    }

    /// <summary>Whether two places may share a byte.</summary>
    public static bool MayOverlap(in Place a, in Place b)
    {
        if (a.Origin != b.Origin)
        {
            return !AreDistinct(a.Kinds, b.Kinds);
        }

        return !a.IsExact || !b.IsExact
            || (a.Offset - b.Offset < b.Bytes && b.Offset - a.Offset < a.Bytes);
    }

    /// <summary>Whether code outside the function, or through unknown pointers, may write the place.</summary>
    public static bool IsExposed(in Place place) => (place.Kinds & (OriginKinds.Private | OriginKinds.Constant)) == 0;

    /// <summary>Whether two origins that are not the same are known to lead to different objects.</summary>
    private static bool AreDistinct(OriginKinds a, OriginKinds b)
    {
        const OriginKinds Known = OriginKinds.Object | OriginKinds.Argument;
        return (a & b & OriginKinds.Object) != 0 || ((a | b) & OriginKinds.Private) != 0
            || ((a & OriginKinds.NoAlias) != 0 && (b & Known) != 0)
            || ((b & OriginKinds.NoAlias) != 0 && (a & Known) != 0);
    }

    private bool HasVariables()
    {
        if (_function.EntryBlock.IsNone)
        {
            return false;
        }

        foreach (Inst inst in _function.View(_function.EntryBlock))
        {
            if (inst.Opcode == Opcode.Alloca)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The origin of a pointer and what is between them; follows and remembers chains without recursion.</summary>
    private Fact FactOf(ValueId pointer)
    {
        _chain.Clear();
        ValueId value = pointer;
        while (_facts[value].Origin == 0 && IsAddress(value, out InstId address))
        {
            _chain.Add(value);
            value = _function.Operands(address)[0];
        }

        ref Fact known = ref _facts.Ref(value);
        if (known.Origin == 0)
        {
            known.Origin = value.Index + 1;
        }

        Fact fact = known;
        for (int i = _chain.Count - 1; i >= 0; i--)
        {
            var address = new InstId(_function.Values[_chain[i]].Payload);
            bool isConstant = Offsets.TryGetConstant(_function, address, out long offset);
            ref Fact own = ref _facts.Ref(_chain[i]);
            own.Origin = fact.Origin;
            own.Offset = unchecked(fact.Offset + offset);
            own.IsVariable = fact.IsVariable || !isConstant;
            fact = own;
        }

        return fact;
    }

    private bool IsAddress(ValueId value, out InstId address)
    {
        ref ValueRow row = ref _function.Values[value];
        address = new InstId(row.Payload);
        return row.Kind == ValueKind.Result && _function.Insts[address].Opcode == Opcode.GetElementPtr
            && _function.Module.Types[row.Type].Kind == TypeKind.Pointer;
    }

    private OriginKinds KindsOf(ValueId origin)
    {
        ref Fact fact = ref _facts.Ref(origin);
        if (!fact.HasKinds)
        {
            fact.Kinds = FindKinds(origin, fact.Escapes);
            fact.HasKinds = true;
        }

        return fact.Kinds;
    }

    private OriginKinds FindKinds(ValueId origin, bool escapes)
    {
        ref ValueRow row = ref _function.Values[origin];
        switch (row.Kind)
        {
            case ValueKind.Result when _function.Insts[new InstId(row.Payload)].Opcode == Opcode.Alloca:
                bool isInEntry = _function.Link(new InstId(row.Payload)).Block == _function.EntryBlock;
                return isInEntry && !escapes ? OriginKinds.Object | OriginKinds.Private : OriginKinds.Object;
            case ValueKind.Argument:
                AttributeTable table = _function.Module.Attributes;
                AttributeListId list = _function.Module.Globals[_function.Global].Attributes;
                bool isNoAlias = (table.FactsOf(table.Parameter(list, origin.Index)) & AttributeFacts.NoAlias) != 0;
                return isNoAlias ? OriginKinds.Argument | OriginKinds.NoAlias : OriginKinds.Argument;
            case ValueKind.Constant:
                ref readonly ConstantRow constant = ref _function.Module.Constants[new ConstantId(row.Payload)];
                if (constant.Kind != ConstantKind.Global
                    || _function.Module.Globals[constant.Global].Kind != GlobalKind.Variable)
                {
                    return OriginKinds.None;
                }

                return _function.Module.Globals[constant.Global].IsConstant
                    ? OriginKinds.Object | OriginKinds.Constant
                    : OriginKinds.Object;
            default:
                return OriginKinds.None;
        }
    }

    private void FindEscapes(Inst inst)
    {
        switch (inst.Opcode)
        {
            case Opcode.Load or Opcode.ICmp or Opcode.FCmp or (>= Opcode.FNeg and <= Opcode.Xor)
                or (>= Opcode.Trunc and <= Opcode.SIToFP):
                break;
            case Opcode.Store:
                Escape(inst.Operands[..1]);
                break;
            case Opcode.GetElementPtr:
                bool isScalar = _function.Module.Types[inst.Type].Kind == TypeKind.Pointer;
                Escape(isScalar ? inst.Operands[1..] : inst.Operands);
                break;
            case Opcode.Call when Effects.IntrinsicOf(_function, inst.Id) is Intrinsic.LifetimeStart
                or Intrinsic.LifetimeEnd or Intrinsic.MemCpy or Intrinsic.MemMove or Intrinsic.MemSet:
                break;
            default:
                Escape(inst.Operands);
                break;
        }
    }

    private void Escape(ReadOnlySpan<ValueId> values)
    {
        foreach (ValueId value in values)
        {
            ref ValueRow row = ref _function.Values[value];
            if (row.Kind == ValueKind.Result
                && _function.Insts[new InstId(row.Payload)].Opcode is Opcode.Alloca or Opcode.GetElementPtr)
            {
                _facts.Ref(new ValueId(FactOf(value).Origin - 1)).Escapes = true;
            }
        }
    }
}
