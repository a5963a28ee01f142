// SPDX-License-Identifier: MIT
// Makes values of local variables: allocas, and parts of them at constant offsets, that are only loaded and stored.
// Requires: no unreachable blocks (else it does nothing). Leaves true: no promoted part is accessed in memory.
// Complexity: per part, the blocks where it is live times the depth of loops.
// Based on: the placement of parameters by an optimistic reaching-definition analysis over the blocks where the variable
// is live; a block gets a parameter when two definitions meet there, which is minimal for every graph.
//
// A part is a range of bytes that all overlapping accesses agree on, after wider ones were split. Parts of one alloca are
// independent: one may stay in memory while others become values. Reading before writing gives undef.
using System;
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>Makes values of local variables that are only loaded and stored.</summary>
internal sealed partial class PromoteMemory
{
    private readonly List<AllocaState> _allocas = [];
    private readonly List<Access> _accesses = [];
    private readonly List<InstId> _lifetimes = [];
    private readonly SecondaryMap<ValueId, int> _rootOf = new(0);
    private readonly SecondaryMap<ValueId, long> _offsetOf = new(0);
    private Function _function = null!;
    private PassContext _context = null!;

    private struct AllocaState
    {
        public InstId Inst;
        public long Bytes;
        public bool IsEscaped;
        public bool IsLeft;
    }

    /// <summary>A load or store of a local variable; <see cref="Order"/> is its place in the walk.</summary>
    private readonly record struct Access(int Alloca, long Offset, int Bytes, int Order, InstId Inst, TypeId Type);

    public static void Run(Function function, PassContext context) => context.Promoter.Promote(function, context);

    private void Promote(Function function, PassContext context)
    {
        _function = function;
        _context = context;
        context.BuildGraph(function);
        FindAllocas();
        if (_allocas.Count == 0 || HasUnreachableBlock())
        {
            return;
        }

        context.Replacements.Clear();
        _mayExpand = true;
        Walk();
        bool expanded = _copies.Count > 0;
        _ = ExpandCopies();
        _mayExpand = false;
        if (expanded)
        {
            FindAllocas();
            Walk();
        }

        if (SplitWide())
        {
            FindAllocas();
            Walk();
        }

        PromoteParts();
        RemoveLifetimes();
        foreach (AllocaState state in _allocas)
        {
            _rootOf[function.Result(state.Inst)] = 0;
        }

        context.Replacements.Apply(function);
        RemoveDeadCode.Run(function, context);
    }

    /// <summary>Lists all accesses of the variables whose every use is understood.</summary>
    private void Walk()
    {
        _accesses.Clear();
        _lifetimes.Clear();
        _copies.Clear();
        foreach (BlockId block in _context.Graph.Order)
        {
            foreach (Inst inst in _function.View(block))
            {
                Visit(inst);
            }
        }

        _accesses.RemoveAll(access => _allocas[access.Alloca].IsEscaped);
        _accesses.Sort(static (a, b) =>
            a.Alloca != b.Alloca ? a.Alloca.CompareTo(b.Alloca)
            : a.Offset != b.Offset ? a.Offset.CompareTo(b.Offset)
            : a.Bytes != b.Bytes ? a.Bytes.CompareTo(b.Bytes)
            : a.Order.CompareTo(b.Order));
    }

    /// <summary>The end of the group of accesses that overlap each other, in a chain, from one on.</summary>
    private int GroupEnd(int start, out bool agrees)
    {
        Access first = _accesses[start];
        long end = first.Offset + first.Bytes;
        agrees = true;
        int next = start + 1;
        while (next < _accesses.Count && _accesses[next].Alloca == first.Alloca && _accesses[next].Offset < end)
        {
            Access access = _accesses[next++];
            agrees &= access.Offset == first.Offset && access.Bytes == first.Bytes;
            end = Math.Max(end, access.Offset + access.Bytes);
        }

        return next;
    }

    private void FindAllocas()
    {
        _allocas.Clear();
        _rootOf.Clear();
        if (_function.EntryBlock.IsNone)
        {
            return;
        }

        foreach (Inst inst in _function.View(_function.EntryBlock))
        {
            if (inst.Opcode == Opcode.Alloca && inst.Type == TypeId.Ptr
                && Offsets.TryGetInteger(_function, inst.Operands[0], out long count) && count is > 0 and < 1 << 20)
            {
                long bytes = _function.Module.Layout.AllocBytes(new TypeId(inst.Row.Extra));
                if (bytes < 1 << 24)
                {
                    _allocas.Add(new AllocaState { Inst = inst.Id, Bytes = bytes * count });
                    _rootOf[inst.Result] = _allocas.Count;
                    _offsetOf[inst.Result] = 0;
                }
            }
        }
    }

    private bool HasUnreachableBlock()
    {
        foreach (Block block in _function.Blocks)
        {
            if (!_context.Graph.IsReachable(block.Id))
            {
                return true;
            }
        }

        return false;
    }

    private void Visit(Inst inst)
    {
        ReadOnlySpan<ValueId> operands = inst.Operands;
        for (int i = 0; i < operands.Length; i++)
        {
            int root = _rootOf[operands[i]];
            if (root != 0 && !Follow(inst, i, root))
            {
                Escape(root);
            }
        }

        foreach (EdgeRow edge in inst.Edges)
        {
            foreach (ValueId argument in _function.ArgumentsOf(edge))
            {
                if (_rootOf[argument] is var root and not 0)
                {
                    Escape(root);
                }
            }
        }
    }

    private void Escape(int root)
    {
        AllocaState state = _allocas[root - 1];
        state.IsEscaped = true;
        _allocas[root - 1] = state;
    }

    /// <summary>Whether a use of an address is understood.</summary>
    private bool Follow(Inst inst, int operand, int root)
    {
        long offset = _offsetOf[inst.Operands[operand]];
        switch (inst.Opcode)
        {
            case Opcode.Load:
                return Add(inst, root, offset, inst.Type);
            case Opcode.Store when operand == 1:
                return Add(inst, root, offset, _function.TypeOf(inst.Operands[0]));
            case Opcode.GetElementPtr when operand == 0 && inst.Type == TypeId.Ptr
                && Offsets.TryGetConstant(_function, inst.Id, out long more):
                _rootOf[inst.Result] = root;
                _offsetOf[inst.Result] = offset + more;
                return true;
            case Opcode.Call when Effects.IntrinsicOf(_function, inst.Id)
                is Intrinsic.LifetimeStart or Intrinsic.LifetimeEnd:
                _lifetimes.Add(inst.Id);
                return true;
            case Opcode.Call when Effects.IntrinsicOf(_function, inst.Id)
                is Intrinsic.MemCpy or Intrinsic.MemMove or Intrinsic.MemSet:
                return AddCopy(inst, operand, root, offset);
            default:
                return false;
        }
    }

    private bool Add(Inst inst, int root, long offset, TypeId type)
    {
        long bytes = _function.Module.Layout.StoreBytes(type);
        if (_function.AccessOf(inst.Id) is { IsVolatile: true } or { IsAtomic: true }
            || offset < 0 || bytes > int.MaxValue || bytes == 0 || offset + bytes > _allocas[root - 1].Bytes)
        {
            return false;
        }

        _accesses.Add(new Access(root - 1, offset, (int)bytes, _accesses.Count, inst.Id, type));
        return true;
    }

    /// <summary>Splits the sorted accesses into ranges that do not overlap, and promotes those that agree.</summary>
    private void PromoteParts()
    {
        _liveBudget = MaxLiveBlocks;
        for (int start = 0; start < _accesses.Count;)
        {
            Access first = _accesses[start];
            int next = GroupEnd(start, out bool agrees);
            TypeId type = PartType(start, next);
            if (agrees && type != TypeId.None && _context.Step("promote a part of", _allocas[first.Alloca].Inst))
            {
                PromotePart(start, next, type, _function.Values[_function.Result(_allocas[first.Alloca].Inst)].Name);
            }
            else
            {
                AllocaState state = _allocas[first.Alloca];
                state.IsLeft = true;
                _allocas[first.Alloca] = state;
            }

            start = next;
        }
    }

    /// <summary>The type in which the part becomes a value, or none where types do not convert.</summary>
    private TypeId PartType(int start, int end)
    {
        TypeId type = _accesses[start].Type;
        for (int i = start + 1; i < end; i++)
        {
            TypeId other = _accesses[i].Type;
            if (other != type && (Conversion(other, type) == Opcode.None || Conversion(type, other) == Opcode.None))
            {
                return TypeId.None;
            }
        }

        return type;
    }

    /// <summary>The operation that turns the bytes of one type into another of the same size, or none.</summary>
    private Opcode Conversion(TypeId from, TypeId to)
    {
        TypeTable types = _function.Module.Types;
        TypeKind source = types[from].Kind;
        TypeKind target = types[to].Kind;
        if (!FillsBytes(from) || !FillsBytes(to))
        {
            return Opcode.None;
        }

        return (source, target) switch
        {
            (TypeKind.Pointer, TypeKind.Integer) => from == TypeId.Ptr ? Opcode.PtrToInt : Opcode.None,
            (TypeKind.Integer, TypeKind.Pointer) => to == TypeId.Ptr ? Opcode.IntToPtr : Opcode.None,
            (TypeKind.Pointer, _) or (_, TypeKind.Pointer) => Opcode.None,
            _ => Opcode.BitCast,
        };
    }

    private bool FillsBytes(TypeId type)
    {
        DataLayout layout = _function.Module.Layout;
        ref readonly TypeRow row = ref _function.Module.Types[type];
        return row.Kind switch
        {
            TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Pointer =>
                layout.ScalarBits(type) == 8 * layout.StoreBytes(type),
            TypeKind.Vector => _function.Module.Types[row.Element].Kind != TypeKind.Pointer
                && layout.ScalarBits(row.Element) % 8 == 0,
            _ => false,
        };
    }

    private ValueId Convert(ValueId value, TypeId type, InstId place)
    {
        TypeId from = _function.TypeOf(value);
        return from == type ? value : _function.InsertValue(place, Conversion(from, type), type, [value]);
    }

    /// <summary>A variable without memory has no lifetime; one that keeps some keeps its marks.</summary>
    private void RemoveLifetimes()
    {
        foreach (InstId call in _lifetimes)
        {
            AllocaState state = _allocas[_rootOf[_function.Operands(call)[2]] - 1];
            if (!state.IsEscaped && !state.IsLeft)
            {
                _function.Remove(call);
            }
        }
    }
}
