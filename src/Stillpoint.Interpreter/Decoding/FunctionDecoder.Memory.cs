// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Entities;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Decoding;

/// <content>Allocas, loads, stores, addresses, atomics.</content>
internal sealed unsafe partial class FunctionDecoder
{
    /// <summary>Most leaves of an aggregate whose memory form differs from its frame form.</summary>
    private const int MaxLeaves = 1 << 16;

    // Frame offset + 1 of what a pointer is known to point at: static allocas and constant offsets from them.
    private readonly SecondaryMap<ValueId, long> _knownFrameOffset = new(0);

    private void DecodeMemory(Inst inst)
    {
        switch (inst.Opcode)
        {
            case Opcode.Alloca:
                DecodeAlloca(inst);
                break;
            case Opcode.GetElementPtr:
                DecodeGetElementPtr(inst);
                break;
            case Opcode.VaArg:
                DecodeVaArg(inst);
                break;
            case Opcode.Load:
                EmitAccess(inst.Type, inst.Operands[0], Define(inst.Result), isStore: false, inst.Function.AccessOf(inst.Id));
                break;
            default:
                EmitAccess(
                    _function.TypeOf(inst.Operands[0]),
                    inst.Operands[1],
                    Slot(inst.Operands[0]),
                    isStore: true,
                    inst.Function.AccessOf(inst.Id));
                break;
        }
    }

    private void DecodeAlloca(Inst inst)
    {
        TypeId type = new(inst.Row.Extra);
        long elementBytes = _module.Layout.AllocBytes(type);
        int align = Math.Max(16, 1 << Math.Min((int)inst.Row.Sub, 30));
        bool isStatic = _function.Link(inst.Id).Block == _function.EntryBlock
            & TryGetInteger(inst.Operands[0], out long count) & count >= 0;
        Int128 bytes = (Int128)elementBytes * count;
        if (isStatic && bytes <= MaxFrameBytes && align <= 4096)
        {
            EmitStaticAlloca(inst.Result, Math.Max((int)bytes, 1), align);
            return;
        }

        Lanes lanes = LanesOf(_function.TypeOf(inst.Operands[0]));
        int number = Slot(inst.Operands[0]);
        if (lanes.Container != 64)
        {
            int extended = Temporary(8);
            EmitZeroExtend(lanes.Container, new Lanes(1, 64, 64, TypeKind.Integer), extended, number);
            number = extended;
        }

        EmitRare2(RareOp.Alloca, Define(inst.Result), number, align);
        _code[_count - 1].Immediate = elementBytes;
    }

    private void EmitStaticAlloca(ValueId result, int bytes, int align)
    {
        _frameBytes = checked((int)DataLayout.AlignUp(_frameBytes, 16));
        int place = _frameBytes;
        long size = DataLayout.AlignUp(bytes, 16) + (align > 16 ? align : 0);
        if (size > MaxFrameBytes - _frameBytes)
        {
            throw new GuestUnsupportedException($"a frame of more than {MaxFrameBytes} bytes");
        }

        _frameBytes += (int)size;
        if (align == 16)
        {
            _knownFrameOffset[result] = place + 1;
        }

        if (align > 16 || _analysis.IsWanted(result))
        {
            Emit(Op.FrameAddress, Define(result), place, align);
        }
    }

    /// <summary>Frame offset that a pointer is known to have, within the frame so far.</summary>
    private bool TryGetFrameOffset(ValueId pointer, out int offset)
    {
        long known = _knownFrameOffset[pointer];
        offset = (int)(known - 1);
        return known > sizeof(Frame);
    }

    private void DecodeGetElementPtr(Inst inst)
    {
        if (_types[inst.Type].Kind == TypeKind.Vector)
        {
            DecodeVectorOfAddresses(inst);
            return;
        }

        ValueId basePointer = inst.Operands[0];
        if (_analysis.IsConstantOffset(inst.Id))
        {
            long offset = ConstantOffset(inst);
            if (TryGetFrameOffset(basePointer, out int frameOffset) && frameOffset + offset >= sizeof(Frame)
                && frameOffset + offset < MaxFrameBytes)
            {
                _knownFrameOffset[inst.Result] = frameOffset + offset + 1;

                // A use in another block may come earlier in the text, when the offset was not known.
                if (_analysis.IsWanted(inst.Result) || !_analysis.StaysInBlock(inst.Result))
                {
                    Emit(Op.FrameAddress, Define(inst.Result), (int)(frameOffset + offset), 1);
                }

                return;
            }

            EmitAddOffset(inst.Result, Slot(basePointer), offset);
            return;
        }

        EmitAddress(inst, Slot(basePointer), lane: -1, Define(inst.Result));
    }

    private void EmitAddOffset(ValueId result, int source, long offset)
    {
        int slot = Define(result);
        if (offset is >= int.MinValue and <= int.MaxValue)
        {
            Emit(Op.AddImm64, slot, source, (int)offset);
        }
        else
        {
            Emit(Op.Add64, slot, source, RawConstant((ulong)offset));
        }
    }

    private long ConstantOffset(Inst inst)
    {
        ReadOnlySpan<ValueId> indices = inst.Operands[1..];
        var constants = new ConstantId[indices.Length];
        for (int i = 0; i < indices.Length; i++)
        {
            _function.TryGetConstant(indices[i], out constants[i]);
        }

        return _program.Evaluator.Offset(new TypeId(inst.Row.Extra), constants);
    }

    private void DecodeVectorOfAddresses(Inst inst)
    {
        bool vectorBase = _types[_function.TypeOf(inst.Operands[0])].Kind == TypeKind.Vector;
        int basePointer = Slot(inst.Operands[0]);
        int result = Define(inst.Result);
        int count = LanesOf(inst.Type).Count;
        for (int lane = 0; lane < count; lane++)
        {
            EmitAddress(inst, basePointer + (vectorBase ? lane * 8 : 0), lane, result + (lane * 8));
        }
    }

    /// <summary>Adds the indices of a getelementptr to a base, those of one lane where they are vectors.</summary>
    private void EmitAddress(Inst inst, int basePointer, int lane, int result)
    {
        TypeId type = new(inst.Row.Extra);
        long constant = 0;
        int current = basePointer;
        for (int i = 1; i < inst.Operands.Length; i++)
        {
            ValueId index = inst.Operands[i];
            bool isStruct = i > 1 && _types[type].Kind == TypeKind.Struct;
            if (isStruct)
            {
                int field = StructIndex(index);
                constant += _module.Layout.FieldOffset(type, field);
                type = _types.Members(type)[field];
                continue;
            }

            type = i > 1 ? _types[type].Element : type;
            long scale = _module.Layout.AllocBytes(type);
            if (TryGetInteger(index, out long number))
            {
                constant += number * scale;
            }
            else
            {
                current = EmitScaled(index, lane, scale, current, result);
            }
        }

        if (constant is >= int.MinValue and <= int.MaxValue)
        {
            if (constant != 0 || current != result)
            {
                Emit(Op.AddImm64, result, current, (int)constant);
            }
        }
        else
        {
            Emit(Op.Add64, result, current, RawConstant((ulong)constant));
        }
    }

    private int StructIndex(ValueId index)
    {
        _function.TryGetConstant(index, out ConstantId constant);
        ref readonly ConstantRow row = ref _module.Constants[constant];
        return row.Kind == ConstantKind.Aggregate
            ? (int)_module.Constants[_module.Constants.Elements(constant)[0]].Low
            : (int)row.Low;
    }

    private int EmitScaled(ValueId index, int lane, long scale, int current, int result)
    {
        Lanes lanes = LanesOf(_function.TypeOf(index));
        bool isVector = _types[_function.TypeOf(index)].Kind == TypeKind.Vector;
        int slot = Slot(index) + (isVector ? lane * lanes.Stride : 0);
        if (lanes.Container == 32 && !lanes.IsOdd && scale <= ushort.MaxValue)
        {
            Emit(Op.Index32, result, current, slot, (int)scale);
            return result;
        }

        if (lanes.Container != 64 || lanes.IsOdd)
        {
            int extended = Temporary(8);
            int source = EmitSignExtended(lanes, slot);
            if (lanes.Container < 64)
            {
                EmitSignExtend(lanes.Container, new Lanes(1, 64, 64, TypeKind.Integer), extended, source);
            }
            else
            {
                Emit(Op.Mov64, extended, source);
            }

            slot = extended;
        }

        if (scale <= ushort.MaxValue)
        {
            Emit(Op.Index64, result, current, slot, (int)scale);
        }
        else
        {
            int product = Temporary(8);
            Emit(Op.Mul64, product, slot, RawConstant((ulong)scale));
            Emit(Op.Add64, result, current, product);
        }

        return result;
    }

    /// <summary>A load into a slot or a store from it, with the address folded where the analysis said so.</summary>
    private void EmitAccess(TypeId type, ValueId pointer, int slot, bool isStore, MemoryAccess access)
    {
        long bytes = _types[type].Kind is TypeKind.Struct or TypeKind.Array
            ? _module.Layout.AllocBytes(type)
            : _module.Layout.StoreBytes(type);
        if (access.IsAtomic)
        {
            Emit(Op.Rare2, slot, Slot(pointer), (int)bytes, (int)(isStore ? RareOp.AtomicStore : RareOp.AtomicLoad));
            Emit(Op.Exit, (int)access.Ordering);
            return;
        }

        if (_analysis.CanFoldAccess(type))
        {
            EmitScalarAccess(pointer, slot, (int)bytes, isStore);
            return;
        }

        int address = Slot(pointer);
        if (_shapes.IsPlain(type))
        {
            EmitBlockAccess(address, slot, bytes, isStore);
        }
        else
        {
            int leaves = 0;
            EmitLeaves(type, address, 0, slot, isStore, ref leaves);
        }
    }

    private void EmitScalarAccess(ValueId pointer, int slot, int bytes, bool isStore)
    {
        if (TryGetFrameOffset(pointer, out int offset) && offset + bytes <= _frameBytes)
        {
            EmitMove(isStore ? offset : slot, isStore ? slot : offset, bytes);
            return;
        }

        int displacement = 0;
        if (_analysis.IsFolded(pointer))
        {
            Inst address = _function.View(new InstId(_function.Values[pointer].Payload));
            if (!_analysis.IsConstantOffset(address.Id))
            {
                EmitIndexedAccess(address, slot, bytes, isStore);
                return;
            }

            long constant = ConstantOffset(address);
            if (TryGetFrameOffset(address.Operands[0], out int frame) && frame + constant >= sizeof(Frame)
                && frame + constant + bytes <= _frameBytes)
            {
                int place = (int)(frame + constant);
                EmitMove(isStore ? place : slot, isStore ? slot : place, bytes);
                return;
            }

            pointer = address.Operands[0];
            if (constant is < int.MinValue or > int.MaxValue)
            {
                int sum = Temporary(8);
                Emit(Op.Add64, sum, PointerSlot(pointer), RawConstant((ulong)constant));
                EmitSized(isStore, bytes, slot, sum, 0);
                return;
            }

            displacement = (int)constant;
        }

        EmitSized(isStore, bytes, slot, PointerSlot(pointer), displacement);
    }

    /// <summary>Slot of a pointer; for an alloca whose address was not wanted so far, its address made here.</summary>
    private int PointerSlot(ValueId pointer)
    {
        if (_slots[pointer] == 0 && TryGetFrameOffset(pointer, out int offset))
        {
            int slot = Temporary(8);
            Emit(Op.FrameAddress, slot, offset, 1);
            return slot;
        }

        return Slot(pointer);
    }

    private void EmitSized(bool isStore, int bytes, int slot, int address, int displacement)
    {
        Op op = (isStore, bytes) switch
        {
            (false, 16) => Op.Load128,
            (true, 16) => Op.Store128,
            _ => ByWidth(isStore ? Op.Store8 : Op.Load8, bytes * 8),
        };
        Emit(op, slot, address, displacement);
    }

    private void EmitIndexedAccess(Inst address, int slot, int bytes, bool isStore)
    {
        _analysis.IsScaledIndex(address.Id, out int scale);
        int basePointer = PointerSlot(address.Operands[0]);
        int index = Slot(address.Operands[1]);
        if (bytes == 16)
        {
            int sum = Temporary(8);
            Emit(Op.Index64, sum, basePointer, index, scale);
            EmitSized(isStore, bytes, slot, sum, 0);
            return;
        }

        Emit(ByWidth(isStore ? Op.StoreIndexed8 : Op.LoadIndexed8, bytes * 8), slot, basePointer, index, scale);
    }

    private void EmitBlockAccess(int address, int slot, long bytes, bool isStore)
    {
        switch (bytes)
        {
            case 0:
                break;
            case 1 or 2 or 4 or 8 or 16:
                EmitSized(isStore, (int)bytes, slot, address, 0);
                break;
            default:
                EmitRare(isStore ? RareOp.StoreN : RareOp.LoadN, slot, address, checked((int)bytes));
                break;
        }
    }

    /// <summary>Loads or stores an aggregate or vector leaf by leaf, since its lanes are packed in memory.</summary>
    private void EmitLeaves(TypeId type, int address, long offset, int slot, bool isStore, ref int leaves)
    {
        if (++leaves > MaxLeaves)
        {
            throw new GuestUnsupportedException($"an aggregate of more than {MaxLeaves} packed parts");
        }

        TypeRow row = _types[type];
        switch (row.Kind)
        {
            case TypeKind.Struct:
                for (int i = 0; i < _types.Members(type).Length; i++)
                {
                    TypeId field = _types.Members(type)[i];
                    long at = offset + _module.Layout.FieldOffset(type, i);
                    EmitLeaves(field, address, at, slot + _shapes.FieldOffset(type, i), isStore, ref leaves);
                }

                break;
            case TypeKind.Array:
                for (int i = 0; i < row.Length; i++)
                {
                    long at = offset + (i * _module.Layout.AllocBytes(row.Element));
                    EmitLeaves(row.Element, address, at, slot + (i * _shapes.Stride(type)), isStore, ref leaves);
                }

                break;
            default:
                Lanes lanes = LanesOf(type);
                int place = Temporary(8);
                Emit(Op.Add64, place, address, RawConstant((ulong)offset));
                RareOp op = isStore ? RareOp.StorePacked : RareOp.LoadPacked;
                EmitRare2(op, slot, place, lanes.Count, lanes.Bits, lanes.Container);
                break;
        }
    }

    private void DecodeVaArg(Inst inst)
    {
        TypeId type = inst.Type;
        int bytes = _shapes.Bytes(type);
        TypeKind kind = _types[type].Kind;
        if (kind is TypeKind.Struct or TypeKind.Array || (kind == TypeKind.Vector && (bytes > 16 || !_shapes.IsPlain(type))))
        {
            throw new GuestUnsupportedException("va_arg of an aggregate or a vector of more than 16 bytes");
        }

        bool isFloat = kind is TypeKind.Float or TypeKind.Double or TypeKind.Vector;
        int place = Define(inst.Result);
        EmitRare2(RareOp.VaArg, place, Slot(inst.Operands[0]), isFloat ? 1 : 0, kind == TypeKind.Vector ? 16 : bytes, bytes);
        if (kind == TypeKind.Integer && LanesOf(type) is { IsOdd: true } lanes)
        {
            EmitMask(lanes, place);
        }
    }

    private void DecodeAtomic(Inst inst)
    {
        switch (inst.Opcode)
        {
            case Opcode.Fence:
                EmitRare(RareOp.Fence);
                break;
            case Opcode.AtomicRmw:
                Lanes lanes = LanesOf(inst.Type);
                RequireAtomicWidth(lanes);
                EmitRare2(
                    RareOp.AtomicRmw,
                    Define(inst.Result),
                    Slot(inst.Operands[0]),
                    Slot(inst.Operands[1]),
                    inst.Row.Sub,
                    lanes.Container);
                break;
            default:
                TypeId type = _function.TypeOf(inst.Operands[1]);
                Lanes exchanged = LanesOf(type);
                RequireAtomicWidth(exchanged);
                int flag = _shapes.FieldOffset(inst.Type, 1);
                EmitRare2(
                    RareOp.CompareExchange,
                    Define(inst.Result),
                    Slot(inst.Operands[0]),
                    Slot(inst.Operands[1]),
                    Slot(inst.Operands[2]),
                    exchanged.Container,
                    flag);
                break;
        }
    }

    private static void RequireAtomicWidth(Lanes lanes)
    {
        if (lanes.Count != 1 || lanes.IsOdd)
        {
            throw new GuestUnsupportedException($"an atomic operation of {lanes.Count * lanes.Bits} bits");
        }
    }
}
