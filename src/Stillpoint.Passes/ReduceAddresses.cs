// SPDX-License-Identifier: MIT
// Computes addresses in innermost loops from what changes alone: what does not change is added before the loop, and where a
// counter is scaled by what no address form can do, a pointer goes from round to round instead.
// Requires: loops with preheaders; indices of 64 bits (widen-inductions), others are left alone.
// Leaves true: meaning. Complexity: linear in the instructions of innermost loops; MaxTerms and MaxMade bound the rest.
//
//     head(i): … getelementptr [120 x [120 x double]], b, 0, i, j            before: q = b + 8 j
//              … getelementptr [120 x [120 x double]], b, 0, i + 1, j   =>   head(i, p = q): … p … p + 960 …
//              … next = add i, 1                                                  next = …; p' = p + 960
//
// Addition of addresses is modular, so terms may be added in any order, and index arithmetic of 64 bits is part of it. What
// is made is not inbounds: partial sums may point anywhere. Loops that call something are left alone, since nothing stays in
// a register over a call, and so are managed pointers: each new one would have to bring its base along.
using System;
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>Computes addresses in innermost loops from what changes alone.</summary>
internal sealed class ReduceAddresses
{
    private const int MaxTerms = 6;
    private const int MaxDepth = 8;

    /// <summary>Partial sums and pointers made for one loop: each wants a register in it.</summary>
    private const int MaxMade = 8;

    private readonly List<Term> _terms = [];
    private readonly Dictionary<(ValueId Pointer, ValueId Index, long Scale), ValueId> _sums = [];
    private readonly Dictionary<(ValueId Pointer, ValueId Counter, long Scale), ValueId> _pointers = [];
    private readonly List<ValueId> _scratch = [];
    private Function _function = null!;
    private PassContext _context = null!;
    private LoopId _loop;
    private BlockId _preheader;
    private BlockId _latch;
    private long _offset;

    public static void Run(Function function, PassContext context) => context.AddressReducer.Reduce(function, context);

    private void Reduce(Function function, PassContext context)
    {
        _function = function;
        _context = context;
        if (function.EntryBlock.IsNone || context.AddressTaken.Any(function))
        {
            return;
        }

        context.BuildLoops(function);
        if (context.Loops.Count == 0)
        {
            return;
        }

        HoistInvariants.MakePreheaders(function, context, _scratch);
        context.Replacements.Clear();
        for (int i = 0; i < context.Loops.Count; i++)
        {
            _loop = new LoopId(i);
            _preheader = context.Loops.Preheader(function, _loop);
            if (!_preheader.IsNone && IsInnermostWithoutCalls())
            {
                ReduceLoop();
            }
        }

        if (context.Replacements.Any)
        {
            context.Finish(function);
        }
    }

    private bool IsInnermostWithoutCalls()
    {
        foreach (BlockId block in _context.Loops.Blocks(_loop))
        {
            if (_context.Loops.LoopOf(block) != _loop)
            {
                return false;
            }

            foreach (Inst inst in _function.View(block))
            {
                if (inst.Opcode == Opcode.Call && Effects.IntrinsicOf(_function, inst.Id) is Intrinsic.None
                    or Intrinsic.MemCpy or Intrinsic.MemMove or Intrinsic.MemSet)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void ReduceLoop()
    {
        _latch = _context.Loops.Latch(_loop);
        _sums.Clear();
        _pointers.Clear();
        foreach (BlockId block in _context.Loops.Blocks(_loop))
        {
            foreach (Inst inst in _function.View(block))
            {
                if (inst.Opcode != Opcode.GetElementPtr || inst.Type != TypeId.Ptr || _sums.Count + _pointers.Count >= MaxMade)
                {
                    continue;
                }

                // An address rewritten before has no place any more; what replaces it may be in the loop.
                ValueId pointer = _context.Replacements.Resolve(inst.Operands[0]);
                if (IsOutside(pointer) && TryListTerms(inst.Id))
                {
                    Rewrite(inst, pointer);
                }
            }
        }
    }

    private void Rewrite(Inst inst, ValueId pointer)
    {
        ValueId counter = ValueId.None;
        long scale = 0;
        int invariant = 0;
        bool isCounted = true;
        foreach (Term term in _terms)
        {
            if (IsOutside(term.Index))
            {
                invariant++;
                continue;
            }

            isCounted &= (counter.IsNone || counter == term.Index) && TryGetStep(term.Index, out _, out _);
            counter = term.Index;
            scale = unchecked(scale + term.Scale);
        }

        bool isPointer = isCounted && !counter.IsNone && scale is not (0 or 1 or 2 or 4 or 8);
        if ((!isPointer && invariant == 0) || counter.IsNone || !_context.Step("reduce address", inst.Id))
        {
            return;
        }

        ValueId sum = SumOfInvariants(pointer);
        if (isPointer)
        {
            sum = PointerFor(sum, counter, scale);
        }
        else
        {
            foreach (Term term in _terms)
            {
                sum = IsOutside(term.Index) ? sum : Add(inst.Id, sum, term.Index, term.Scale);
            }
        }

        _context.Replacements.Add(inst.Result, AddOffset(inst.Id, sum, _offset));
        _function.Remove(inst.Id);
    }

    /// <summary>Writes an address as its pointer, scaled indices and an offset. False for what would be none better.</summary>
    private bool TryListTerms(InstId gep)
    {
        _terms.Clear();
        _offset = 0;
        var type = new TypeId(_function.Insts[gep].Extra);
        ReadOnlySpan<ValueId> operands = _function.Operands(gep);
        for (int i = 1; i < operands.Length; i++)
        {
            if (i > 1 && _function.Module.Types[type] is { Kind: TypeKind.Struct })
            {
                _ = Offsets.TryGetInteger(_function, operands[i], out long field);
                _offset += _function.Module.Layout.FieldOffset(type, (int)field);
                type = _function.Module.Types.Members(type)[(int)field];
                continue;
            }

            type = i > 1 ? _function.Module.Types[type].Element : type;
            if (!TryAddTerms(operands[i], _function.Module.Layout.AllocBytes(type), 0))
            {
                return false;
            }
        }

        // In one order, whatever the address looked like, so that equal sums are found; outer loops' values first.
        _terms.Sort(static (a, b) => a.Depth != b.Depth ? a.Depth - b.Depth : a.Index.Index - b.Index.Index);
        return _terms.Count > 0 && _offset == (int)_offset;
    }

    /// <summary>Adds an index, taken apart where that shows what is constant, invariant or a counter.</summary>
    private bool TryAddTerms(ValueId index, long scale, int depth)
    {
        index = _context.Replacements.Resolve(index);
        if (Offsets.TryGetInteger(_function, index, out long number))
        {
            _offset = unchecked(_offset + (number * scale));
            return true;
        }

        if (_function.TypeOf(index) != TypeId.I64 || _terms.Count >= MaxTerms || depth > MaxDepth)
        {
            return false;
        }

        if (TryGetInLoop(index, out InstRow row))
        {
            bool isConstant = Offsets.TryGetInteger(_function, row.B, out long value);
            switch (row.Opcode)
            {
                case Opcode.Add when isConstant || IsOutside(row.A) != IsOutside(row.B):
                    return TryAddTerms(row.A, scale, depth + 1) && TryAddTerms(row.B, scale, depth + 1);
                case Opcode.Sub when isConstant:
                    _offset = unchecked(_offset - (value * scale));
                    return TryAddTerms(row.A, scale, depth + 1);
                case Opcode.Mul when isConstant && TryGetStep(row.A, out _, out _):
                    return TryAddTerms(row.A, unchecked(scale * value), depth + 1);
                case Opcode.Shl when isConstant && value is >= 0 and < 32 && TryGetStep(row.A, out _, out _):
                    return TryAddTerms(row.A, unchecked(scale << (int)value), depth + 1);
                default:
                    break;
            }
        }

        _terms.Add(new Term(index, scale, DepthOf(index)));
        return true;
    }

    /// <summary>A sum in the loop, or one outside with a constant, which then need not be computed for several of them.</summary>
    private bool TryGetInLoop(ValueId value, out InstRow row)
    {
        ref ValueRow definition = ref _function.Values[value];
        row = default;
        if (definition.Kind != ValueKind.Result)
        {
            return false;
        }

        row = _function.Insts[new InstId(definition.Payload)];
        return row.Opcode is Opcode.Add or Opcode.Sub or Opcode.Mul or Opcode.Shl
            && (!IsOutside(value) || Offsets.TryGetInteger(_function, row.B, out _));
    }

    /// <summary>The pointer and the terms that do not change, each sum before the outermost loop that it does not change in.</summary>
    private ValueId SumOfInvariants(ValueId sum)
    {
        foreach (Term term in _terms)
        {
            if (!IsOutside(term.Index))
            {
                continue;
            }

            if (!_sums.TryGetValue((sum, term.Index, term.Scale), out ValueId next))
            {
                next = Add(PlaceOf(sum, term.Index), sum, term.Index, term.Scale);
                _sums.Add((sum, term.Index, term.Scale), next);
            }

            sum = next;
        }

        return sum;
    }

    private InstId PlaceOf(ValueId pointer, ValueId index)
    {
        BlockId place = _preheader;
        LoopId outer = _context.Loops[_loop].Parent;
        while (!outer.IsNone && IsOutside(outer, pointer) && IsOutside(outer, index)
            && _context.Loops.Preheader(_function, outer) is { IsNone: false } preheader)
        {
            place = preheader;
            outer = _context.Loops[outer].Parent;
        }

        return _function.BlockRows[place].Last;
    }

    /// <summary>A parameter of the header that is always the sum of a pointer and a scaled counter.</summary>
    private ValueId PointerFor(ValueId sum, ValueId counter, long scale)
    {
        if (_pointers.TryGetValue((sum, counter, scale), out ValueId pointer))
        {
            return pointer;
        }

        _ = TryGetStep(counter, out ValueId start, out long step);
        BlockId header = _context.Loops[_loop].Header;
        InstId before = _function.BlockRows[_preheader].Last;
        ValueId first = Offsets.TryGetInteger(_function, start, out long number)
            ? AddOffset(before, sum, unchecked(number * scale))
            : Add(before, sum, start, scale);
        pointer = _function.AppendParameter(header, TypeId.Ptr);
        ValueId next = AddOffset(_function.BlockRows[_latch].Last, pointer, unchecked(step * scale));
        Pass(_preheader, header, first);
        Pass(_latch, header, next);
        _pointers.Add((sum, counter, scale), pointer);
        return pointer;
    }

    private void Pass(BlockId from, BlockId to, ValueId argument)
    {
        InstId last = _function.BlockRows[from].Last;
        int edges = _function.EdgesOf(last).Length;
        for (int i = 0; i < edges; i++)
        {
            if (_function.EdgesOf(last)[i].Target == to)
            {
                _function.AppendArgument(_function.EdgeIdOf(last, i), argument);
            }
        }
    }

    /// <summary>Whether a value is a counter of the loop: a parameter of its header to which every round adds a constant.</summary>
    private bool TryGetStep(ValueId value, out ValueId start, out long step)
    {
        start = ValueId.None;
        step = 0;
        BlockId header = _context.Loops[_loop].Header;
        ref ValueRow row = ref _function.Values[value];
        if (row.Kind != ValueKind.BlockParameter || row.Payload != header.Index || _latch.IsNone
            || _function.TypeOf(value) != TypeId.I64)
        {
            return false;
        }

        int position = _function.ParametersOf(header).IndexOf(value);
        start = ArgumentOf(_preheader, header, position);
        ref ValueRow next = ref _function.Values[ArgumentOf(_latch, header, position)];
        return next.Kind == ValueKind.Result
            && _function.Insts[new InstId(next.Payload)] is { Opcode: Opcode.Add } add
            && add.A == value && Offsets.TryGetInteger(_function, add.B, out step);
    }

    private ValueId ArgumentOf(BlockId from, BlockId to, int position)
    {
        foreach (EdgeRow edge in _function.EdgesOf(_function.BlockRows[from].Last))
        {
            if (edge.Target == to)
            {
                return _function.ArgumentsOf(edge)[position];
            }
        }

        throw new InvalidOperationException("a preheader and a latch lead to the header");
    }

    private ValueId Add(InstId place, ValueId pointer, ValueId index, long scale)
    {
        TypeTable types = _function.Module.Types;
        TypeId element = scale switch
        {
            1 => TypeId.I8,
            2 => TypeId.I16,
            4 => TypeId.I32,
            8 => TypeId.I64,
            > 0 => types.Array(TypeId.I8, scale),
            _ => TypeId.I8,
        };
        if (scale <= 0)
        {
            ValueId factor = _function.Constant(_function.Module.Constants.Integer(TypeId.I64, scale));
            index = _function.InsertValue(place, Opcode.Mul, TypeId.I64, [index, factor]);
        }

        return _function.InsertValue(place, Opcode.GetElementPtr, TypeId.Ptr, [pointer, index], element.Index);
    }

    private ValueId AddOffset(InstId place, ValueId pointer, long offset)
    {
        if (offset == 0)
        {
            return pointer;
        }

        ValueId index = _function.Constant(_function.Module.Constants.Integer(TypeId.I64, offset));
        return _function.InsertValue(place, Opcode.GetElementPtr, TypeId.Ptr, [pointer, index], TypeId.I8.Index);
    }

    private bool IsOutside(ValueId value) => IsOutside(_loop, value);

    private bool IsOutside(LoopId loop, ValueId value) =>
        HomeOf(value) is { IsNone: true } || !_context.Loops.Contains(loop, HomeOf(value));

    private int DepthOf(ValueId value) => HomeOf(value) is { IsNone: false } home ? _context.Loops.DepthOf(home) : 0;

    private BlockId HomeOf(ValueId value)
    {
        ref ValueRow row = ref _function.Values[value];
        return row.Kind switch
        {
            ValueKind.Result => _function.Link(new InstId(row.Payload)).Block,
            ValueKind.BlockParameter => new BlockId(row.Payload),
            _ => BlockId.None,
        };
    }

    private readonly record struct Term(ValueId Index, long Scale, int Depth);
}
