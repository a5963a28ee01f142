// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.InteropServices;
using Stillpoint.Analysis;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <content>
/// Before parts are promoted: copies of whole variables become loads and stores of their fields, and where accesses of
/// different extent overlap, the wider ones become accesses of the smallest common cells.
/// </content>
internal sealed partial class PromoteMemory
{
    private const int MaxCells = 16;
    private const int WordBytes = 8;

    private readonly Pieces _pieces = new();
    private readonly List<InstId> _copies = [];
    private readonly List<long> _cuts = [];
    private readonly List<Piece> _cells = [];
    private bool _mayExpand;

    /// <summary>Takes note of a copy or fill of a constant number of bytes that ends within the variable.</summary>
    private bool AddCopy(Inst inst, int operand, int root, long offset)
    {
        ReadOnlySpan<ValueId> operands = inst.Operands;
        bool isFill = Effects.IntrinsicOf(_function, inst.Id) == Intrinsic.MemSet;
        _leftCopy = true;
        if (!_mayExpand || operand is < 1 or > 2 || (operand == 2 && isFill)
            || !Offsets.TryGetInteger(_function, operands[3], out long bytes) || bytes <= 0 || offset < 0
            || offset + bytes > _allocas[root - 1].Bytes
            || !Offsets.TryGetInteger(_function, operands[4], out long isVolatile) || isVolatile != 0
            || !IsDefaultPointer(operands[1]) || !(isFill || IsDefaultPointer(operands[2]))
            || (isFill && !Offsets.TryGetInteger(_function, operands[2], out _)))
        {
            return false;
        }

        if (_copies.Count == 0 || _copies[^1] != inst.Id)
        {
            _copies.Add(inst.Id);
        }

        return true;
    }

    private bool IsDefaultPointer(ValueId value) => _function.TypeOf(value) == TypeId.Ptr;

    private bool ExpandCopies()
    {
        bool any = false;
        foreach (InstId copy in _copies)
        {
            Span<ValueId> operands = _function.Operands(copy);
            bool isFill = Effects.IntrinsicOf(_function, copy) == Intrinsic.MemSet;
            int target = _rootOf[operands[1]];
            int source = isFill ? 0 : _rootOf[operands[2]];
            bool fromTarget = target != 0 && !_allocas[target - 1].IsEscaped;
            bool fromSource = source != 0 && !_allocas[source - 1].IsEscaped;
            if (!fromTarget && !fromSource)
            {
                continue;
            }

            InstId alloca = _allocas[(fromTarget ? target : source) - 1].Inst;
            long start = _offsetOf[operands[fromTarget ? 1 : 2]];
            var type = new TypeId(_function.Insts[alloca].Extra);
            _ = Offsets.TryGetInteger(_function, operands[3], out long bytes);
            if (!_pieces.TryList(_function.Module, type, start, bytes) || !_context.Step("copy by fields instead of by", copy))
            {
                // Nothing is lost: the next walk finds that its address goes into a call.
                continue;
            }

            if (isFill)
            {
                Fill(copy, operands[1], operands[2]);
            }
            else
            {
                _pieces.Copy(_function, copy, operands[1], operands[2]);
            }

            _context.Remove(_function, copy);
            any = true;
        }

        return any;
    }

    private void Fill(InstId place, ValueId target, ValueId value)
    {
        _ = Offsets.TryGetInteger(_function, value, out long item);
        ConstantTable constants = _function.Module.Constants;
        foreach (Piece piece in _pieces.Items)
        {
            // A vector may be of any number of bytes.
            long bytes = _function.Module.Layout.StoreBytes(piece.Type);
            ulong pattern = (byte)item * (ulong.MaxValue / byte.MaxValue);
            int step;
            for (long done = 0; done < bytes; done += step)
            {
                step = 1 << Math.Min(BitOperations.Log2((ulong)(bytes - done)), BitOperations.Log2(WordBytes));
                bool isPointer = piece.Type == TypeId.Ptr && item == 0;
                ConstantId constant = isPointer
                    ? constants.Simple(ConstantKind.Null, TypeId.Ptr)
                    : constants.Integer(Pieces.OfBytes(step), pattern >> (64 - (8 * step)));
                Pieces.Store(_function, place, _function.Constant(constant), target, piece.Offset + done);
            }
        }
    }

    /// <summary>Splits the wider accesses of each group that overlaps but does not agree; whether any was split.</summary>
    private bool SplitWide()
    {
        bool any = false;
        for (int start = 0; start < _accesses.Count;)
        {
            int next = GroupEnd(start, out bool agrees);
            any |= !agrees && TrySplit(start, next);
            start = next;
        }

        return any;
    }

    private bool TrySplit(int start, int end)
    {
        MakeCells(start, end);
        for (int i = start; i < end; i++)
        {
            if (!CanSplit(_accesses[i], CellsOf(_accesses[i])))
            {
                return false;
            }
        }

        bool any = false;
        for (int i = start; i < end; i++)
        {
            ReadOnlySpan<Piece> cells = CellsOf(_accesses[i]);
            if (cells.Length > 1 && _context.Step("split", _accesses[i].Inst))
            {
                Split(_accesses[i], cells);
                any = true;
            }
        }

        return any;
    }

    /// <summary>Cuts the bytes of a group at every start and end of an access; what no access is as a whole, at words.</summary>
    private void MakeCells(int start, int end)
    {
        _cuts.Clear();
        _cells.Clear();
        for (int i = start; i < end; i++)
        {
            _cuts.Add(_accesses[i].Offset);
            _cuts.Add(_accesses[i].Offset + _accesses[i].Bytes);
        }

        _cuts.Sort();
        int access = start;
        for (int i = 0; i + 1 < _cuts.Count; i++)
        {
            long from = _cuts[i];
            long to = _cuts[i + 1];
            if (from == to)
            {
                continue;
            }

            while (access < end && _accesses[access].Offset < from)
            {
                access++;
            }

            // Accesses at one place come by size: the first is the cell, or none is.
            if (access < end && _accesses[access].Offset == from && _accesses[access].Bytes == to - from)
            {
                _cells.Add(new Piece(from, _accesses[access].Type));
                continue;
            }

            while (from < to && _cells.Count < 1 << 12)
            {
                int bytes = WordBytes;
                while (from % bytes != 0 || from + bytes > to)
                {
                    bytes /= 2;
                }

                _cells.Add(new Piece(from, Pieces.OfBytes(bytes)));
                from += bytes;
            }
        }
    }

    private ReadOnlySpan<Piece> CellsOf(in Access access)
    {
        ReadOnlySpan<Piece> cells = CollectionsMarshal.AsSpan(_cells);
        int low = 0;
        for (int end = cells.Length; low < end;)
        {
            int middle = (low + end) / 2;
            (low, end) = cells[middle].Offset < access.Offset ? (middle + 1, end) : (low, middle);
        }

        int high = low;
        while (high < cells.Length && cells[high].Offset < access.Offset + access.Bytes)
        {
            high++;
        }

        return cells[low..high];
    }

    private bool CanSplit(in Access access, ReadOnlySpan<Piece> cells)
    {
        if (cells.Length == 1)
        {
            return true;
        }

        if (cells.Length is 0 or > MaxCells)
        {
            return false;
        }

        if (AreMembers(access, cells))
        {
            return true;
        }

        if (access.Bytes > WordBytes || !IsWord(access.Type))
        {
            return false;
        }

        foreach (Piece cell in cells)
        {
            if (!IsWord(cell.Type))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the bytes of a type convert to and from an integer.</summary>
    private bool IsWord(TypeId type)
    {
        long bytes = _function.Module.Layout.StoreBytes(type);
        return bytes is 1 or 2 or 4 or 8 && FillsBytes(type)
            && (_function.Module.Types[type].Kind != TypeKind.Pointer || type == TypeId.Ptr);
    }

    /// <summary>Whether the cells are the elements of a vector, array or struct of scalars.</summary>
    private bool AreMembers(in Access access, ReadOnlySpan<Piece> cells)
    {
        TypeTable types = _function.Module.Types;
        DataLayout layout = _function.Module.Layout;
        TypeRow row = types[access.Type];
        int count = row.Kind switch
        {
            TypeKind.Struct => types.Members(access.Type).Length,
            TypeKind.Vector or TypeKind.Array when row.Length <= MaxCells => (int)row.Length,
            _ => 0,
        };
        if (count != cells.Length)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            TypeId member = row.Kind == TypeKind.Struct ? types.Members(access.Type)[i] : row.Element;
            long offset = row.Kind == TypeKind.Struct
                ? layout.FieldOffset(access.Type, i)
                : i * layout.AllocBytes(row.Element);
            long bytes = layout.StoreBytes(member);
            bool isSame = cells[i].Type == member || (IsWord(member) && IsWord(cells[i].Type));
            if (!isSame || cells[i].Offset != access.Offset + offset || bytes != layout.StoreBytes(cells[i].Type))
            {
                return false;
            }
        }

        return true;
    }

    private TypeId Member(TypeId type, int index)
    {
        TypeTable types = _function.Module.Types;
        return types[type].Kind == TypeKind.Struct ? types.Members(type)[index] : types[type].Element;
    }

    private void Split(in Access access, ReadOnlySpan<Piece> cells)
    {
        ValueId variable = _function.Result(_allocas[access.Alloca].Inst);
        bool areMembers = AreMembers(access, cells);
        if (_function.Insts[access.Inst].Opcode == Opcode.Load)
        {
            ValueId result = areMembers ? JoinMembers(access, cells, variable) : JoinBits(access, cells, variable);
            _context.Replacements.Add(_function.Result(access.Inst), result);
        }
        else if (areMembers)
        {
            SplitMembers(access, cells, variable);
        }
        else
        {
            SplitBits(access, cells, variable);
        }

        _context.Remove(_function, access.Inst);
    }

    private ValueId JoinMembers(in Access access, ReadOnlySpan<Piece> cells, ValueId variable)
    {
        InstId place = access.Inst;
        ValueId whole = _function.Constant(_function.Module.Constants.Simple(ConstantKind.Poison, access.Type));
        bool isVector = _function.Module.Types[access.Type].Kind == TypeKind.Vector;
        for (int i = 0; i < cells.Length; i++)
        {
            ValueId cell = Convert(Pieces.Load(_function, place, variable, cells[i]), Member(access.Type, i), place);
            whole = isVector
                ? _function.InsertValue(place, Opcode.InsertElement, access.Type, [whole, cell, Index(i)])
                : _function.InsertValue(
                    place, Opcode.InsertValue, access.Type, [whole, cell], _function.MakeNumbers([i]));
        }

        return whole;
    }

    private void SplitMembers(in Access access, ReadOnlySpan<Piece> cells, ValueId variable)
    {
        InstId place = access.Inst;
        ValueId whole = _function.Operands(place)[0];
        bool isVector = _function.Module.Types[access.Type].Kind == TypeKind.Vector;
        for (int i = 0; i < cells.Length; i++)
        {
            TypeId type = Member(access.Type, i);
            ValueId member = isVector
                ? _function.InsertValue(place, Opcode.ExtractElement, type, [whole, Index(i)])
                : _function.InsertValue(place, Opcode.ExtractValue, type, [whole], _function.MakeNumbers([i]));
            Pieces.Store(_function, place, Convert(member, cells[i].Type, place), variable, cells[i].Offset);
        }
    }

    private ValueId Index(int index) =>
        _function.Constant(_function.Module.Constants.Integer(TypeId.I64, (UInt128)(uint)index));

    private ValueId JoinBits(in Access access, ReadOnlySpan<Piece> cells, ValueId variable)
    {
        InstId place = access.Inst;
        TypeId wide = Pieces.OfBytes(access.Bytes);
        ValueId whole = ValueId.None;
        foreach (Piece cell in cells)
        {
            ValueId value = Pieces.Load(_function, place, variable, cell);
            TypeId narrow = Pieces.OfBytes(_function.Module.Layout.StoreBytes(cell.Type));
            ValueId bits = _function.InsertValue(place, Opcode.ZExt, wide, [Convert(value, narrow, place)]);
            if (whole.IsNone)
            {
                whole = bits;
                continue;
            }

            bits = _function.InsertValue(place, Opcode.Shl, wide, [bits, Shift(access, cell, wide)]);
            whole = _function.InsertValue(place, Opcode.Or, wide, [whole, bits]);
        }

        return Convert(whole, access.Type, place);
    }

    private void SplitBits(in Access access, ReadOnlySpan<Piece> cells, ValueId variable)
    {
        InstId place = access.Inst;
        TypeId wide = Pieces.OfBytes(access.Bytes);
        ValueId whole = Convert(_function.Operands(place)[0], wide, place);
        foreach (Piece cell in cells)
        {
            TypeId narrow = Pieces.OfBytes(_function.Module.Layout.StoreBytes(cell.Type));
            ValueId bits = cell.Offset == access.Offset
                ? whole
                : _function.InsertValue(place, Opcode.LShr, wide, [whole, Shift(access, cell, wide)]);
            ValueId part = _function.InsertValue(place, Opcode.Trunc, narrow, [bits]);
            Pieces.Store(_function, place, Convert(part, cell.Type, place), variable, cell.Offset);
        }
    }

    private ValueId Shift(in Access access, in Piece cell, TypeId wide) =>
        _function.Constant(_function.Module.Constants.Integer(wide, (UInt128)(8 * (cell.Offset - access.Offset))));
}
