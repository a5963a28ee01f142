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
using System.Runtime.InteropServices;
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
    private const int MaxRepeats = 4;

    private readonly List<AllocaState> _allocas = [];
    private readonly List<Access> _accesses = [];
    private readonly List<InstId> _lifetimes = [];
    private readonly SecondaryMap<ValueId, int> _rootOf = new(0);
    private readonly SecondaryMap<ValueId, long> _offsetOf = new(0);
    private Function _function = null!;
    private PassContext _context = null!;

    private static readonly Comparison<Access> ByPlace = static (a, b) =>
        a.Offset != b.Offset ? a.Offset.CompareTo(b.Offset)
        : a.Bytes != b.Bytes ? a.Bytes.CompareTo(b.Bytes)
        : a.Order.CompareTo(b.Order);

    private bool _promotedAddress;
    private bool _leftCopy;
    private int[] _starts = [];
    private Access[] _sorted = [];

    private struct AllocaState
    {
        public InstId Inst;
        public long Bytes;
        public bool IsEscaped;
        public bool IsLeft;
    }

    /// <summary>A load or store of a local variable; <see cref="Order"/> is its place in the walk.</summary>
    private readonly record struct Access(int Alloca, long Offset, int Bytes, int Order, InstId Inst, TypeId Type);

    public static void Run(Function function, PassContext context)
    {
        // A variable whose address was in another one only does not escape once that is a value.
        // Copies of whole variables wait for the second round: it makes instructions, and the first gives rows back.
        for (int round = 0; round < MaxRepeats && context.Promoter.Promote(function, context, round > 0); round++)
        {
        }
    }

    /// <summary>Promotes what it can; whether more may be possible.</summary>
    private bool Promote(Function function, PassContext context, bool mayExpand)
    {
        _function = function;
        _context = context;
        _promotedAddress = false;
        _leftCopy = false;
        FindAllocas();
        if (_allocas.Count == 0)
        {
            return false;
        }

        context.BuildGraph(function);
        if (context.Graph.Count != function.LayoutCount)
        {
            return false;
        }

        context.Replacements.Clear();
        long changes = context.Changes;
        _mayExpand = mayExpand;
        Walk();
        _mayExpand = false;
        if (_copies.Count > 0)
        {
            _ = ExpandCopies();
            FindAllocas();
            Walk();
        }

        if (SplitWide())
        {
            FindAllocas();
            Walk();
        }

        PromoteParts();
        InstallParameters();
        RemoveLifetimes();
        if (context.Changes != changes)
        {
            context.Finish(function);
        }

        return (_leftCopy && !mayExpand) || (_promotedAddress && HasEscaped());
    }

    private bool HasEscaped()
    {
        foreach (ref readonly AllocaState state in CollectionsMarshal.AsSpan(_allocas))
        {
            if (state.IsEscaped)
            {
                return true;
            }
        }

        return false;
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

            foreach (ref readonly EdgeRow edge in ControlFlowGraph.Successors(_function, block))
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

        SortAccesses();
    }

    /// <summary>
    /// Sorts the accesses of variables that do not escape by variable, place, size and order of the walk. Most variables
    /// are accessed in one way only: putting them together in order is all there is to do.
    /// </summary>
    private void SortAccesses()
    {
        Span<Access> all = CollectionsMarshal.AsSpan(_accesses);
        if (_starts.Length <= _allocas.Count)
        {
            _starts = new int[2 * (_allocas.Count + 1)];
        }

        Span<int> starts = _starts.AsSpan(0, _allocas.Count + 1);
        starts.Clear();
        foreach (ref readonly Access access in all)
        {
            starts[access.Alloca + 1] += _allocas[access.Alloca].IsEscaped ? 0 : 1;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        int total = starts[^1];
        if (_sorted.Length < total)
        {
            _sorted = new Access[2 * total];
        }

        foreach (ref readonly Access access in all)
        {
            if (!_allocas[access.Alloca].IsEscaped)
            {
                _sorted[starts[access.Alloca]++] = access;
            }
        }

        _accesses.Clear();
        _accesses.AddRange(_sorted.AsSpan(0, total));
        int start = 0;
        for (int i = 0; i < _allocas.Count; i++)
        {
            Span<Access> own = CollectionsMarshal.AsSpan(_accesses)[start..starts[i]];
            if (!AreAlike(own))
            {
                own.Sort(ByPlace);
            }

            start = starts[i];
        }
    }

    private static bool AreAlike(ReadOnlySpan<Access> accesses)
    {
        foreach (ref readonly Access access in accesses)
        {
            if (access.Offset != accesses[0].Offset || access.Bytes != accesses[0].Bytes)
            {
                return false;
            }
        }

        return true;
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
    }

    private void Escape(int root)
    {
        CollectionsMarshal.AsSpan(_allocas)[root - 1].IsEscaped = true;
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
                PromotePart(start, next, type, _function.Result(_allocas[first.Alloca].Inst));
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
                _context.Remove(_function, call);
            }
        }
    }
}
