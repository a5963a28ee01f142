// SPDX-License-Identifier: MIT
// Vectors lane by lane: what has no instruction of its own is done on scalars, and vectors are taken apart and put
// together here.
using System;
using System.Numerics;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Lanes of vectors and their memory forms.</content>
internal sealed partial class X64Lowering
{
    private int LaneCount(TypeId type) => checked((int)_types[type].Length);

    /// <summary>Whether lanes are not whole bytes, so that memory holds them bit by bit.</summary>
    private bool IsBitPacked(TypeId type) =>
        _types[type] is { Kind: TypeKind.Vector } row && _types[row.Element] is { Kind: TypeKind.Integer } lane
        && lane.Bits is not (8 or 16 or 32 or 64 or 128);

    /// <summary>A scalar of a vector (its first part, if it has two), or the value itself for lane -1.</summary>
    private Reg ReadLane(ValueId value, int lane, int half = 0)
    {
        TypeId type = _function.TypeOf(value);
        TypeRow row = _types[type];
        if (lane < 0 || row.Kind != TypeKind.Vector)
        {
            return Read(value, half);
        }

        if (!_shapes.IsPacked(type))
        {
            return Read(value, (lane * _shapes.Count(row.Element)) + half);
        }

        if (_function.TryGetConstant(value, out ConstantId constant) && _shapes.PartOf(row.Element, 0).Class == RegisterClass.General
            && TryGetLaneInteger(value, lane, out long number) && _constants[constant].Kind != ConstantKind.Expression)
        {
            return IntegerConstant(number);
        }

        int bytes = _shapes.LaneBytes(row.Element);
        int perPart = 16 / bytes;
        Reg part = Read(value, lane / perPart);
        Reg to = NewLike(_shapes.PartOf(row.Element, 0));
        ExtractLane(to, part, bytes, lane % perPart);
        return to;
    }

    private void ExtractLane(Reg to, Reg part, int bytes, int lane)
    {
        int size = BitOperations.Log2((uint)bytes);
        if (_out.Registers[to].Class == RegisterClass.Vector)
        {
            if (lane == 0)
            {
                Move(to, part);
            }
            else
            {
                int control = bytes == 8 ? 0xEE : lane;
                Emit(X64Op.VShuffle32, 4, [Def(to), UseAny(part)], immediate: control);
            }

            return;
        }

        if (lane == 0 && bytes >= 4)
        {
            Emit(X64Op.MovVectorToGeneral, size, [Def(to), Use(part)]);
        }
        else if (_features.Sse41 || bytes == 2)
        {
            Emit(X64Op.VExtract, size, [Def(to), Use(part)], immediate: lane);
        }
        else
        {
            Reg shifted = NewVector();
            BinaryImm(X64Op.VShiftRightBytes, 4, shifted, part, lane * bytes);
            Emit(X64Op.MovVectorToGeneral, bytes == 8 ? 3 : 2, [Def(to), Use(shifted)]);
        }
    }

    /// <summary>Defines a vector value from its lanes; for lanes of two parts, both follow each other.</summary>
    private void BuildVector(ValueId result, ReadOnlySpan<Reg> lanes) =>
        BuildParts(RegistersOf(result), _function.TypeOf(result), lanes);

    /// <summary>Defines the registers of a scalar or vector type from its lanes.</summary>
    private void BuildParts(ReadOnlySpan<Reg> to, TypeId type, ReadOnlySpan<Reg> lanes)
    {
        if (!_shapes.IsPacked(type))
        {
            for (int i = 0; i < lanes.Length; i++)
            {
                Move(to[i], lanes[i]);
            }

            return;
        }

        int bytes = _shapes.LaneBytes(_types[type].Element);
        int perPart = 16 / bytes;
        for (int part = 0; part * perPart < lanes.Length; part++)
        {
            BuildPart(to[part], lanes[(part * perPart)..Math.Min(lanes.Length, (part + 1) * perPart)], bytes);
        }
    }

    private void BuildPart(Reg to, ReadOnlySpan<Reg> lanes, int bytes)
    {
        if (bytes < 4)
        {
            int place = _frame.AddObject(16, 16);
            for (int i = 0; i < lanes.Length; i++)
            {
                Emit(X64Op.Store, BitOperations.Log2((uint)bytes), [Use(lanes[i])], Address.Frame(place, i * bytes));
            }

            Emit(X64Op.VLoadAligned, 4, [Def(to)], Address.Frame(place));
            return;
        }

        Span<Reg> vectors = stackalloc Reg[4];
        for (int i = 0; i < lanes.Length; i++)
        {
            vectors[i] = ToVector(lanes[i], bytes);
        }

        if (lanes.Length == 1)
        {
            Move(to, vectors[0]);
        }
        else if (bytes == 8)
        {
            Binary(X64Op.VUnpackLow, 3, to, vectors[0], vectors[1]);
        }
        else
        {
            Reg low = lanes.Length == 2 ? to : NewVector();
            Binary(X64Op.VUnpackLow, 2, low, vectors[0], vectors[1]);
            if (lanes.Length > 2)
            {
                Reg high = vectors[2];
                if (lanes.Length == 4)
                {
                    high = NewVector();
                    Binary(X64Op.VUnpackLow, 2, high, vectors[2], vectors[3]);
                }

                Binary(X64Op.VUnpackLow, 3, to, low, high);
            }
        }
    }

    private Reg ToVector(Reg scalar, int bytes)
    {
        if (_out.Registers[scalar].Class == RegisterClass.Vector)
        {
            return scalar;
        }

        Reg to = NewVector();
        Emit(X64Op.MovGeneralToVector, bytes == 8 ? 3 : 2, [Def(to), UseAny(scalar)]);
        return to;
    }

    private void LoadVectorPart(Reg to, in Part part, in Address address, long alignment)
    {
        int bytes = part.Lanes * _shapes.LaneBytes(part.Scalar);
        switch (bytes)
        {
            case 16:
                Emit(alignment >= 16 ? X64Op.VLoadAligned : X64Op.VLoad, 4, [Def(to)], address);
                break;
            case 8:
                Emit(X64Op.FLoad, 3, [Def(to)], address);
                break;
            case 4:
                Emit(X64Op.FLoad, 2, [Def(to)], address);
                break;
            default:
                int place = _frame.AddObject(16, 16);
                CopyMemory(Address.Frame(place), address, bytes);
                Emit(X64Op.VLoadAligned, 4, [Def(to)], Address.Frame(place));
                break;
        }
    }

    private void StoreVectorPart(Reg from, in Part part, in Address address)
    {
        int bytes = part.Lanes * _shapes.LaneBytes(part.Scalar);
        switch (bytes)
        {
            case 16:
                Emit(X64Op.VStore, 4, [Use(from)], address);
                break;
            case 8:
                Emit(X64Op.FStore, 3, [Use(from)], address);
                break;
            case 4:
                Emit(X64Op.FStore, 2, [Use(from)], address);
                break;
            default:
                int place = _frame.AddObject(16, 16);
                Emit(X64Op.VStore, 4, [Use(from)], Address.Frame(place));
                CopyMemory(address, Address.Frame(place), bytes);
                break;
        }
    }

    /// <summary>Whether a type has lanes that are not whole bytes anywhere in it.</summary>
    private bool HasBits(TypeId type)
    {
        switch (_types[type].Kind)
        {
            case TypeKind.Vector:
                return IsBitPacked(type);
            case TypeKind.Array:
                return HasBits(_types[type].Element);
            case TypeKind.Struct when _shapes.Count(type) == 0:
                return false;
            case TypeKind.Struct:
                foreach (TypeId field in _types.Members(type))
                {
                    if (HasBits(field))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>Loads the registers of a type from its memory form; recursion goes down the type only.</summary>
    private void LoadInto(ReadOnlySpan<Reg> to, TypeId type, in Address address, long alignment)
    {
        if (IsBitPacked(type))
        {
            LoadBits(to, type, address);
        }
        else if (_types[type].Kind is TypeKind.Struct or TypeKind.Array && HasBits(type))
        {
            // Something has bits in each element, so there are not more elements than registers.
            int first = 0;
            for (int i = 0; i < MemberCount(type); i++)
            {
                (TypeId member, int offset) = MemberOf(type, i);
                int count = _shapes.Count(member);
                LoadInto(to.Slice(first, count), member, address.Plus(offset), 1);
                first += count;
            }
        }
        else
        {
            for (int i = 0; i < to.Length; i++)
            {
                Part part = _shapes.PartOf(type, i);
                LoadPart(to[i], part, address.Plus(part.Offset), alignment);
            }
        }
    }

    /// <summary>Stores the registers of a type in its memory form.</summary>
    private void StoreFrom(ReadOnlySpan<Reg> from, TypeId type, in Address address, bool isManagedPlace = false)
    {
        if (IsBitPacked(type))
        {
            StoreBits(from, type, address);
        }
        else if (_types[type].Kind is TypeKind.Struct or TypeKind.Array && HasBits(type))
        {
            // Something has bits in each element, so there are not more elements than registers.
            int first = 0;
            for (int i = 0; i < MemberCount(type); i++)
            {
                (TypeId member, int offset) = MemberOf(type, i);
                int count = _shapes.Count(member);
                StoreFrom(from.Slice(first, count), member, address.Plus(offset), isManagedPlace);
                first += count;
            }
        }
        else
        {
            for (int i = 0; i < from.Length; i++)
            {
                Part part = _shapes.PartOf(type, i);
                StoreRegister(from[i], part, address.Plus(part.Offset), isManagedPlace);
            }
        }
    }

    private Reg[] ReadAll(ValueId value)
    {
        var all = new Reg[PartCount(value)];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Read(value, i);
        }

        return all;
    }

    private int MemberCount(TypeId type) =>
        _types[type].Kind == TypeKind.Struct ? _types.Members(type).Length : checked((int)_types[type].Length);

    private (TypeId Type, int Offset) MemberOf(TypeId type, int index)
    {
        TypeRow row = _types[type];
        return row.Kind == TypeKind.Struct
            ? (_types.Members(type)[index], checked((int)_layout.FieldOffset(type, index)))
            : (row.Element, checked((int)(index * _layout.AllocBytes(row.Element))));
    }

    /// <summary>Lane i of a packed vector has the bits from i * width on, little end first.</summary>
    private void LoadBits(ReadOnlySpan<Reg> to, TypeId type, in Address address)
    {
        int width = _types[_types[type].Element].Bits;
        int lanes = LaneCount(type);
        int halves = width > 64 ? 2 : 1;
        int totalBytes = ((lanes * width) + 7) / 8;
        for (int i = 0; i < to.Length; i++)
        {
            (int lane, int half) = (i / halves, i % halves);
            int bits = half == 0 ? Math.Min(width, 64) : width - 64;
            LoadField(to[i], bits, (lane * width) + (64 * half), totalBytes, address);
        }
    }

    /// <summary>Loads 1 to 64 bits from a bit on, from the bytes that have them only.</summary>
    private void LoadField(Reg to, int bits, int bit, int totalBytes, in Address address)
    {
        int first = bit / 8;
        int shift = bit % 8;
        int bytes = Math.Min((shift + bits + 7) / 8, totalBytes - first);
        Reg low = NewGeneral();
        LoadGeneral(low, Math.Min(bytes, 8) * 8, address.Plus(first));
        Reg shifted = low;
        if (shift > 0)
        {
            shifted = NewGeneral();
            BinaryImm(X64Op.ShrImm, 3, shifted, low, shift);
        }

        if (bytes > 8)
        {
            Reg top = NewGeneral();
            LoadGeneral(top, 8, address.Plus(first + 8));
            Reg up = NewGeneral();
            BinaryImm(X64Op.ShlImm, 3, up, top, 64 - shift);
            Reg joined = NewGeneral();
            Binary(X64Op.Or, 3, joined, up, shifted);
            shifted = joined;
        }

        ZeroExtend(to, shifted, bits);
    }

    private void StoreBits(ReadOnlySpan<Reg> from, TypeId type, in Address address)
    {
        int width = _types[_types[type].Element].Bits;
        int halves = width > 64 ? 2 : 1;
        int totalBytes = ((LaneCount(type) * width) + 7) / 8;
        Reg pending = Reg.None;
        int filled = 0;
        int written = 0;
        for (int i = 0; i < from.Length; i++)
        {
            bool isHigh = i % halves == 1;
            int count = isHigh ? width - 64 : Math.Min(width, 64);
            Reg bits = NewGeneral();
            if (isHigh)
            {
                ExtendHigh(bits, from[i], count, signed: false);
            }
            else
            {
                ZeroExtend64(bits, from[i], count, isZeroExtended: false);
            }

            Reg placed = filled > 0 ? JoinBits(pending, bits, filled) : bits;
            int total = filled + count;
            if (total < 64)
            {
                pending = placed;
                filled = total;
                continue;
            }

            StoreGeneral(placed, Math.Min(8, totalBytes - written), address.Plus(written));
            written += 8;
            filled = total - 64;
            pending = Reg.None;
            if (filled > 0)
            {
                pending = NewGeneral();
                BinaryImm(X64Op.ShrImm, 3, pending, bits, count - filled);
            }
        }

        if (filled > 0)
        {
            StoreGeneral(pending, totalBytes - written, address.Plus(written));
        }
    }

    private Reg JoinBits(Reg low, Reg high, int shift)
    {
        Reg placed = NewGeneral();
        BinaryImm(X64Op.ShlImm, 3, placed, high, shift);
        Reg joined = NewGeneral();
        Binary(X64Op.Or, 3, joined, placed, low);
        return joined;
    }

    /// <summary>Does an operation for each lane; <paramref name="each"/> gets a scratch value per lane.</summary>
    private void ForEachLane(ValueId result, Func<int, Reg> each)
    {
        int lanes = LaneCount(_function.TypeOf(result));
        var made = new Reg[lanes];
        for (int lane = 0; lane < lanes; lane++)
        {
            made[lane] = each(lane);
        }

        BuildVector(result, made);
    }

    private void LowerVectorMove(Inst inst)
    {
        switch (inst.Opcode)
        {
            case Opcode.ExtractElement:
                LowerExtractElement(inst);
                break;
            case Opcode.InsertElement:
                LowerInsertElement(inst);
                break;
            default:
                LowerShuffle(inst);
                break;
        }
    }

    private void LowerExtractElement(Inst inst)
    {
        ValueId vector = inst.Operands[0];
        TypeId type = _function.TypeOf(vector);
        int halves = _shapes.Count(inst.Type);
        if (TryGetInteger(inst.Operands[1], out long index) && (ulong)index < (ulong)LaneCount(type))
        {
            for (int half = 0; half < halves; half++)
            {
                Move(Result(inst, half), ReadLane(vector, (int)index, half));
            }

            return;
        }

        if (PartOf(inst.Result).Kind != PointerKind.Raw)
        {
            ExtractManagedLane(inst, vector, LaneCount(type));
            return;
        }

        (int place, int stride) = SpillLanes(vector);
        Reg offset = LaneOffset(inst.Operands[1], LaneCount(type), stride);
        for (int half = 0; half < halves; half++)
        {
            Address address = new() { Form = AddressForm.Frame, Target = place, Index = offset, Displacement = 8 * half };
            LoadPart(Result(inst, half), PartOf(inst.Result, half), address, 1);
        }
    }

    private void LowerInsertElement(Inst inst)
    {
        ValueId vector = inst.Operands[0];
        TypeId type = inst.Type;
        int halves = _shapes.Count(_types[type].Element);
        if (TryGetInteger(inst.Operands[2], out long index) && (ulong)index < (ulong)LaneCount(type))
        {
            InsertConstantLane(inst, vector, (int)index, halves);
            return;
        }

        if (PartOf(inst.Operands[1]).Kind != PointerKind.Raw)
        {
            InsertManagedLane(inst, vector, LaneCount(type));
            return;
        }

        (int place, int stride) = SpillLanes(vector);
        Reg offset = LaneOffset(inst.Operands[2], LaneCount(type), stride);
        for (int half = 0; half < halves; half++)
        {
            Address address = new() { Form = AddressForm.Frame, Target = place, Index = offset, Displacement = 8 * half };
            StoreRegister(Read(inst.Operands[1], half), PartOf(inst.Operands[1], half), address);
        }

        ReloadLanes(inst.Result, place, stride);
    }

    /// <summary>
    /// The lane of a variable number by selects: maps know what is in registers, but not in memory in between. The base is
    /// found by the same selects before.
    /// </summary>
    private void ExtractManagedLane(Inst inst, ValueId vector, int lanes)
    {
        Reg index = LaneOffset(inst.Operands[1], lanes, 1);
        Reg found = ReadLane(vector, 0);
        for (int lane = 1; lane < lanes; lane++)
        {
            Reg next = NewLike(Result(inst));
            Emit(X64Op.CmpImm, 2, [Use(index)], immediate: lane);
            SelectRegister(next, ReadLane(vector, lane), found, Condition.Equal);
            found = next;
        }

        Move(Result(inst), found);
    }

    private void InsertManagedLane(Inst inst, ValueId vector, int lanes)
    {
        Reg index = LaneOffset(inst.Operands[2], lanes, 1);
        Reg inserted = Read(inst.Operands[1]);
        for (int lane = 0; lane < lanes; lane++)
        {
            Reg old = ReadLane(vector, lane);
            Emit(X64Op.CmpImm, 2, [Use(index)], immediate: lane);
            SelectRegister(Result(inst, lane), inserted, old, Condition.Equal);
        }
    }

    private void InsertConstantLane(Inst inst, ValueId vector, int index, int halves)
    {
        TypeId type = inst.Type;
        int count = PartCount(inst.Result);
        if (!_shapes.IsPacked(type))
        {
            for (int i = 0; i < count; i++)
            {
                bool inserted = i / halves == index;
                Move(Result(inst, i), inserted ? Read(inst.Operands[1], i % halves) : Read(vector, i));
            }

            return;
        }

        int bytes = _shapes.LaneBytes(_types[type].Element);
        int perPart = 16 / bytes;
        for (int i = 0; i < count; i++)
        {
            if (i != index / perPart)
            {
                Move(Result(inst, i), Read(vector, i));
            }
            else
            {
                InsertLane(Result(inst, i), Read(vector, i), Read(inst.Operands[1]), bytes, index % perPart);
            }
        }
    }

    private void InsertLane(Reg to, Reg vector, Reg scalar, int bytes, int lane)
    {
        int size = BitOperations.Log2((uint)bytes);
        bool isFloat = _out.Registers[scalar].Class == RegisterClass.Vector;
        if (isFloat && bytes == 8)
        {
            // From memory movsd would clear the other lane.
            Move(to, vector);
            Emit(lane == 0 ? X64Op.VMoveLow : X64Op.VUnpackLow, 3, [Mod(to), Use(scalar)]);
        }
        else if (_features.Sse41 || (bytes == 2 && !isFloat))
        {
            if (isFloat)
            {
                Reg general = NewGeneral();
                Emit(X64Op.MovVectorToGeneral, 2, [Def(general), Use(scalar)]);
                scalar = general;
            }

            Move(to, vector);
            Emit(X64Op.VInsert, size, [Mod(to), Use(scalar)], immediate: lane);
        }
        else
        {
            int place = _frame.AddObject(16, 16);
            Emit(X64Op.VStore, 4, [Use(vector)], Address.Frame(place));
            X64Op store = isFloat ? X64Op.FStore : X64Op.Store;
            Emit(store, size, [Use(scalar)], Address.Frame(place, lane * bytes));
            Emit(X64Op.VLoadAligned, 4, [Def(to)], Address.Frame(place));
        }
    }

    /// <summary>Writes the lanes to the frame, each whole; returns the object and the distance of lanes.</summary>
    private (int Object, int Stride) SpillLanes(ValueId vector)
    {
        TypeId type = _function.TypeOf(vector);
        int lanes = LaneCount(type);
        if (_shapes.IsPacked(type))
        {
            int count = PartCount(vector);
            int packed = _frame.AddObject(16L * count, 16);
            for (int i = 0; i < count; i++)
            {
                Emit(X64Op.VStore, 4, [Use(Read(vector, i))], Address.Frame(packed, 16 * i));
            }

            return (packed, _shapes.LaneBytes(_types[type].Element));
        }

        int halves = _shapes.Count(_types[type].Element);
        int place = _frame.AddObject(8L * halves * lanes, 16);
        for (int i = 0; i < lanes * halves; i++)
        {
            Emit(X64Op.Store, 3, [Use(Read(vector, i))], Address.Frame(place, 8 * i));
        }

        return (place, 8 * halves);
    }

    private void ReloadLanes(ValueId result, int place, int stride)
    {
        int count = PartCount(result);
        bool packed = _shapes.IsPacked(_function.TypeOf(result));
        for (int i = 0; i < count; i++)
        {
            if (packed)
            {
                Emit(X64Op.VLoadAligned, 4, [Def(RegistersOf(result)[i])], Address.Frame(place, 16 * i));
            }
            else
            {
                Emit(X64Op.Load, 3, [Def(RegistersOf(result)[i])], Address.Frame(place, 8 * i));
            }
        }

        _ = stride;
    }

    /// <summary>Byte offset of a lane; an index out of range is poison and becomes some lane.</summary>
    private Reg LaneOffset(ValueId index, int lanes, int stride)
    {
        Reg read = PartOf(index).Bits > 32 ? Read(index) : ReadZeroExtended(index);
        Reg low = NewGeneral();
        Emit(X64Op.ZeroExtend32, 2, [Def(low), UseAny(read)]);
        Reg masked = low;
        if (BitOperations.IsPow2(lanes))
        {
            masked = NewGeneral();
            BinaryImm(X64Op.AndImm, 2, masked, low, lanes - 1);
        }
        else
        {
            Reg last = Immediate(lanes - 1);
            masked = NewGeneral();
            Emit(X64Op.Cmp, 2, [Use(low), UseAny(last)]);
            SelectRegister(masked, last, low, Condition.Above);
        }

        Reg offset = NewGeneral();
        MultiplyBy(offset, 3, masked, stride);
        return offset;
    }
}
