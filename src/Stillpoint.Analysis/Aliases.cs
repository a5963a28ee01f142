// SPDX-License-Identifier: MIT
// What the pointers of one function may point to.
// Every pointer has an origin (the first value that is no address computation) and, where all steps are constant, an
// offset from it. Two origins that are different objects do not overlap; nothing reaches a local variable whose address
// goes nowhere but into loads, stores and address computations.
using System;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Analysis;

/// <summary>A place in memory: where a pointer comes from and how far it is from there.</summary>
/// <param name="Origin">The pointer it is computed from.</param>
/// <param name="Offset">Bytes from there.</param>
/// <param name="IsExact">Whether the offset is known.</param>
/// <param name="Bytes">Size of the access; <see cref="long.MaxValue"/> where unknown.</param>
public readonly record struct Place(ValueId Origin, long Offset, bool IsExact, long Bytes);

/// <summary>What the pointers of a function may point to.</summary>
/// <remarks>Stays right while instructions are removed or loads replaced; build again after adding any.</remarks>
public sealed class Aliases
{
    private readonly SecondaryMap<ValueId, ValueId> _origin = new(ValueId.None);
    private readonly SecondaryMap<ValueId, long> _offset = new(0);
    private readonly SecondaryMap<ValueId, bool> _isVariable = new(false);
    private readonly SecondaryMap<ValueId, bool> _escapes = new(false);
    private Function _function = null!;

    /// <summary>Reads all address computations of the reachable blocks.</summary>
    public void Build(Function function, ControlFlowGraph graph)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(graph);
        _function = function;
        _origin.Clear();
        _offset.Clear();
        _isVariable.Clear();
        _escapes.Clear();
        foreach (BlockId block in graph.Order)
        {
            foreach (Inst inst in function.View(block))
            {
                if (inst.Opcode == Opcode.GetElementPtr && function.Module.Types[inst.Type].Kind == TypeKind.Pointer)
                {
                    Derive(inst);
                }
            }
        }

        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                FindEscapes(inst);
            }
        }
    }

    /// <summary>The place of an access of some bytes at a pointer.</summary>
    public Place PlaceOf(ValueId pointer, long bytes)
    {
        ValueId origin = _origin[pointer];
        return origin.IsNone
            ? new Place(pointer, 0, true, bytes)
            : new Place(origin, _offset[pointer], !_isVariable[pointer], bytes);
    }

    /// <summary>Whether two places may share a byte.</summary>
    public bool MayOverlap(in Place a, in Place b)
    {
        if (a.Origin != b.Origin)
        {
            return !AreDistinct(a.Origin, b.Origin);
        }

        return !a.IsExact || !b.IsExact
            || (a.Offset - b.Offset < b.Bytes && b.Offset - a.Offset < a.Bytes);
    }

    /// <summary>Whether code outside the function, or through unknown pointers, may write the place.</summary>
    public bool IsExposed(in Place place) => !IsPrivate(place.Origin) && !IsConstantMemory(place.Origin);

    /// <summary>Whether a pointer is a local variable that only this function's loads and stores reach.</summary>
    public bool IsPrivate(ValueId origin) => IsAlloca(origin) && !_escapes[origin];

    private bool AreDistinct(ValueId a, ValueId b)
    {
        bool isObjectA = IsObject(a);
        bool isObjectB = IsObject(b);
        return (isObjectA && isObjectB) || IsPrivate(a) || IsPrivate(b)
            || (IsNoAlias(a) && (isObjectB || IsArgument(b))) || (IsNoAlias(b) && (isObjectA || IsArgument(a)));
    }

    private bool IsArgument(ValueId value) => _function.Values[value].Kind == ValueKind.Argument;

    private bool IsNoAlias(ValueId value)
    {
        if (!IsArgument(value))
        {
            return false;
        }

        AttributeTable table = _function.Module.Attributes;
        AttributeListId list = _function.Module.Globals[_function.Global].Attributes;
        return table.Has(table.Parameter(list, value.Index), "noalias"u8);
    }

    private bool IsAlloca(ValueId value)
    {
        ref ValueRow row = ref _function.Values[value];
        return row.Kind == ValueKind.Result && _function.Insts[new InstId(row.Payload)].Opcode == Opcode.Alloca;
    }

    private bool IsObject(ValueId value) => IsAlloca(value) || TryGetVariable(value, out _);

    private bool IsConstantMemory(ValueId value) =>
        TryGetVariable(value, out GlobalId global) && _function.Module.Globals[global].IsConstant;

    private bool TryGetVariable(ValueId value, out GlobalId global)
    {
        global = GlobalId.None;
        if (!_function.TryGetConstant(value, out ConstantId constant))
        {
            return false;
        }

        ref readonly ConstantRow row = ref _function.Module.Constants[constant];
        if (row.Kind != ConstantKind.Global || _function.Module.Globals[row.Global].Kind != GlobalKind.Variable)
        {
            return false;
        }

        global = row.Global;
        return true;
    }

    private void Derive(Inst inst)
    {
        ValueId start = inst.Operands[0];
        bool isConstant = Offsets.TryGetConstant(_function, inst.Id, out long offset);
        ValueId origin = _origin[start];
        _origin[inst.Result] = origin.IsNone ? start : origin;
        _offset[inst.Result] = unchecked(_offset[start] + offset);
        _isVariable[inst.Result] = !isConstant || _isVariable[start];
    }

    private void FindEscapes(Inst inst)
    {
        ReadOnlySpan<ValueId> operands = inst.Operands;
        for (int i = 0; i < operands.Length; i++)
        {
            bool stays = inst.Opcode switch
            {
                Opcode.Load or Opcode.ICmp => true,
                Opcode.Store => i == 1,
                Opcode.GetElementPtr => i == 0 && _origin[inst.Result] is { IsNone: false },
                Opcode.Call => Effects.IntrinsicOf(_function, inst.Id) is Intrinsic.LifetimeStart
                    or Intrinsic.LifetimeEnd or Intrinsic.MemCpy or Intrinsic.MemMove or Intrinsic.MemSet,
                _ => false,
            };
            if (!stays)
            {
                Escape(operands[i]);
            }
        }

        foreach (EdgeRow edge in inst.Edges)
        {
            foreach (ValueId argument in _function.ArgumentsOf(edge))
            {
                Escape(argument);
            }
        }
    }

    private void Escape(ValueId value)
    {
        ValueId origin = _origin[value];
        _escapes[origin.IsNone ? value : origin] = true;
    }
}
