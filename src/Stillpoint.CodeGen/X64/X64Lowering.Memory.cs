// SPDX-License-Identifier: MIT
using System;
using System.Numerics;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.Passes;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Addresses, loads, stores and allocas.</content>
internal sealed partial class X64Lowering
{
    /// <summary>Getelementptrs of getelementptrs that one address takes in.</summary>
    private const int MaxAddressDepth = 8;

    /// <summary>Largest alloca that gets a place in the frame.</summary>
    private const long MaxFrameObject = 1 << 30;

    private readonly InstNumbers _staticAllocas = new();

    private void LowerMemory(Inst inst)
    {
        switch (inst.Opcode)
        {
            case Opcode.Alloca:
                LowerAlloca(inst);
                break;
            case Opcode.Load:
                LowerLoad(inst);
                break;
            case Opcode.Store:
                LowerStore(inst);
                break;
            default:
                LowerGetElementPtr(inst);
                break;
        }
    }

    /// <summary>The memory operand of an access through a pointer.</summary>
    private Address AddressOf(ValueId pointer)
    {
        long displacement = 0;
        ValueId index = ValueId.None;
        byte scale = 0;
        for (int depth = 0; depth < MaxAddressDepth; depth++)
        {
            if (!TryGetDefinition(pointer, Opcode.GetElementPtr, out Inst step)
                || _types[_function.TypeOf(pointer)].Kind != TypeKind.Pointer
                || !TryTakeStep(step, ref displacement, ref index, ref scale))
            {
                if (depth == 0 && step.Function is not null && HasOneUse(pointer) && !IsWanted(pointer)
                    && _function.Link(step.Id).Block == _block && _types[_function.TypeOf(pointer)].Kind == TypeKind.Pointer
                    && (_bases is null || _bases.BaseOf(pointer).IsNone))
                {
                    return SumOfSteps(step, lane: -1);
                }

                break;
            }

            pointer = step.Operands[0];
        }

        Address address = BaseAddress(pointer, displacement);
        if (!index.IsNone)
        {
            if ((address.Form & (AddressForm.Symbol | AddressForm.Absolute)) != 0)
            {
                // A symbol is relative to the instruction pointer, which takes no index.
                Reg start = Read(pointer);
                address = Address.At(start, (int)displacement);
            }

            address.Index = ReadIndex(index, ref address, scale);
            address.ScaleLog2 = scale;
        }

        return address;
    }

    /// <summary>
    /// Takes a getelementptr into an address, if its variable part fits: no index, or one with a scale of the machine.
    /// A step in another block is taken in only without index, lest the index live longer.
    /// </summary>
    private bool TryTakeStep(Inst step, ref long displacement, ref ValueId index, ref byte scale)
    {
        long offset = 0;
        ValueId newIndex = ValueId.None;
        byte newScale = 0;
        ReadOnlySpan<ValueId> operands = step.Operands;
        var type = new TypeId(step.Row.Extra);
        for (int i = 1; i < operands.Length; i++)
        {
            if (TryGetInteger(operands[i], out long number))
            {
                offset += Step(ref type, i == 1, number);
                continue;
            }

            TypeId element = i == 1 ? type : _types[type].Element;
            long bytes = _layout.AllocBytes(element);
            if (!newIndex.IsNone || !index.IsNone || bytes is not (1 or 2 or 4 or 8) || PartCount(operands[i]) != 1
                || PartOf(operands[i]).Class != RegisterClass.General || _function.Link(step.Id).Block != _block)
            {
                return false;
            }

            newIndex = operands[i];
            newScale = (byte)BitOperations.Log2((ulong)bytes);
            type = element;
        }

        long total = displacement + offset;
        if (!FitsInt32(total) || Math.Abs(total) > int.MaxValue / 2)
        {
            return false;
        }

        displacement = total;
        if (!newIndex.IsNone)
        {
            index = newIndex;
            scale = newScale;
        }

        return true;
    }

    private Address BaseAddress(ValueId pointer, long displacement)
    {
        if (_function.TryGetConstant(pointer, out ConstantId constant))
        {
            if (TryGetSymbol(constant, out GlobalId global, out long addend))
            {
                global = _program.Resolve(global);
                if (_program.PlacementOf(global) == SymbolPlacement.Near && FitsInt32(addend + displacement)
                    && Math.Abs(addend + displacement) < int.MaxValue / 2)
                {
                    return Address.Symbol(_frame.AddSymbol(Symbol.Of(global)), (int)(addend + displacement));
                }
            }
            else if (TryGetInteger(pointer, out long address) && address + displacement is >= 0 and <= int.MaxValue)
            {
                return new Address { Form = AddressForm.Absolute, Displacement = (int)(address + displacement) };
            }
        }
        else if (TryGetStaticAlloca(pointer, out int frameObject))
        {
            return Address.Frame(frameObject, (int)displacement);
        }

        return Address.At(Read(pointer), (int)displacement);
    }

    /// <summary>An index sign-extended to 64 bits; an addend of its own goes into the displacement.</summary>
    private Reg ReadIndex(ValueId index, ref Address address, byte scale)
    {
        Part part = PartOf(index);
        if (part.Bits == 64)
        {
            if (!IsWanted(index) && TryGetLocalDefinition(index, Opcode.Add, out Inst add)
                && TryGetImmediate(add.Operands[1], out int addend) && !_function.TryGetConstant(add.Operands[0], out _)
                && FitsInt32(address.Displacement + ((long)addend << scale)))
            {
                address.Displacement += addend << scale;
                return Read(add.Operands[0]);
            }

            return Read(index);
        }

        if (part.Bits > 64)
        {
            return Read(index);
        }

        Reg to = NewGeneral();
        SignExtend(to, Read(index), part.Bits, 3);
        return to;
    }

    private bool TryGetStaticAlloca(ValueId pointer, out int frameObject)
    {
        frameObject = 0;
        ref ValueRow row = ref _function.Values[pointer];
        return row.Kind == ValueKind.Result && _staticAllocas.TryGetValue(new InstId(row.Payload), out frameObject);
    }

    private void LowerGetElementPtr(Inst inst)
    {
        if (_types[inst.Type].Kind == TypeKind.Vector)
        {
            LowerVectorOfPointers(inst);
            return;
        }

        Reg to = Result(inst);
        long displacement = 0;
        ValueId index = ValueId.None;
        byte scale = 0;
        if (TryTakeStep(inst, ref displacement, ref index, ref scale))
        {
            Address address = index.IsNone && displacement == 0 && !TryGetStaticAlloca(inst.Operands[0], out _)
                ? default
                : AddressOf(inst.Result);
            if (!address.IsGiven)
            {
                Move(to, Read(inst.Operands[0]));
            }
            else
            {
                Emit(X64Op.Lea, 3, [Def(to)], address);
            }

            return;
        }

        Emit(X64Op.Lea, 3, [Def(to)], SumOfSteps(inst, lane: -1));
    }

    /// <summary>Base, sum of scaled indices, displacement: for steps that no address form can do.</summary>
    private Address SumOfSteps(Inst inst, int lane)
    {
        ReadOnlySpan<ValueId> operands = inst.Operands;
        Reg @base = ReadLane(operands[0], lane);
        var type = new TypeId(inst.Row.Extra);
        Reg sum = Reg.None;
        Reg index = Reg.None;
        byte scale = 0;
        long displacement = 0;
        for (int i = 1; i < operands.Length; i++)
        {
            if (TryGetLaneInteger(operands[i], lane, out long number))
            {
                displacement += Step(ref type, i == 1, number);
                continue;
            }

            type = i == 1 ? type : _types[type].Element;
            long bytes = _layout.AllocBytes(type);
            Reg term = ReadIndexLane(operands[i], lane);
            if (bytes is 1 or 2 or 4 or 8)
            {
                // The address itself scales the last index that it can; one that stood there before is added.
                AddScaled(ref sum, index, scale);
                index = term;
                scale = (byte)BitOperations.Log2((ulong)bytes);
                continue;
            }

            Reg scaled = NewGeneral();
            MultiplyBy(scaled, 3, term, bytes);
            AddScaled(ref sum, scaled, 0);
        }

        if (!FitsInt32(displacement))
        {
            AddScaled(ref sum, IntegerConstant(displacement), 0);
            displacement = 0;
        }

        if (index.IsNone)
        {
            return new Address { Base = @base, Index = sum, Displacement = (int)displacement };
        }

        if (!sum.IsNone)
        {
            // The base comes last: a sum of numbers is a number, while a base with a number added is derived.
            AddScaled(ref sum, index, scale);
            index = sum;
            scale = 0;
        }

        return new Address { Base = @base, Index = index, ScaleLog2 = scale, Displacement = (int)displacement };
    }

    /// <summary>sum += term * 2^scale; either may be missing.</summary>
    private void AddScaled(ref Reg sum, Reg term, byte scale)
    {
        if (term.IsNone)
        {
            return;
        }

        Reg total = NewGeneral();
        if (!sum.IsNone)
        {
            Emit(X64Op.Lea, 3, [Def(total)], new Address { Base = sum, Index = term, ScaleLog2 = scale });
        }
        else if (scale == 0)
        {
            sum = term;
            return;
        }
        else
        {
            BinaryImm(X64Op.ShlImm, 3, total, term, scale);
        }

        sum = total;
    }

    private bool TryGetLaneInteger(ValueId value, int lane, out long number)
    {
        if (_types[_function.TypeOf(value)].Kind != TypeKind.Vector)
        {
            return TryGetInteger(value, out number);
        }

        number = 0;
        if (!_function.TryGetConstant(value, out ConstantId constant))
        {
            return false;
        }

        ref readonly ConstantRow row = ref _constants[constant];
        if (row.Kind != ConstantKind.Aggregate)
        {
            return row.Kind is ConstantKind.Zero or ConstantKind.Undef or ConstantKind.Poison;
        }

        ConstantId element = _constants.Elements(constant)[lane];
        if (_constants[element].Kind != ConstantKind.Integer)
        {
            return false;
        }

        int shift = 64 - Math.Min(64, _types[_constants[element].Type].Bits);
        number = (long)(_constants[element].Low << shift) >> shift;
        return true;
    }

    private Reg ReadIndexLane(ValueId value, int lane)
    {
        TypeId scalar = _types.ScalarOf(_function.TypeOf(value));
        int bits = _types[scalar].Bits;
        Reg read = ReadLane(value, lane);
        if (bits >= 64)
        {
            return read;
        }

        Reg to = NewGeneral();
        SignExtend(to, read, bits, 3);
        return to;
    }

    private void LowerLoad(Inst inst)
    {
        TypeId type = inst.Type;
        MemoryAccess access = _function.AccessOf(inst.Id);
        Address address = AddressOf(inst.Operands[0]);
        if (access.IsAtomic && PartCount(inst.Result) == 2)
        {
            LoadWideAtomically(inst, address);
            return;
        }

        LoadInto(RegistersOf(inst.Result), type, address, access.Alignment);
    }

    /// <summary>Loads one part. i8 and i16 are zero-extended, which later code knows.</summary>
    private void LoadPart(Reg to, in Part part, in Address address, long alignment)
    {
        if (part.IsVector)
        {
            LoadVectorPart(to, part, address, alignment);
        }
        else if (part.Class == RegisterClass.Vector)
        {
            Emit(X64Op.FLoad, part.Bits == 32 ? 2 : 3, [Def(to)], address);
        }
        else
        {
            LoadGeneral(to, part.Bits, address);
        }
    }

    private void LoadGeneral(Reg to, int bits, in Address address)
    {
        switch ((bits + 7) / 8)
        {
            case 1:
                Emit(X64Op.Movzx8, 2, [Def(to)], address);
                break;
            case 2:
                Emit(X64Op.Movzx16, 2, [Def(to)], address);
                break;
            case 4:
                Emit(X64Op.Load, 2, [Def(to)], address);
                break;
            case 8:
                Emit(X64Op.Load, 3, [Def(to)], address);
                break;
            case 3:
                JoinLoads(to, address, 16, 8);
                break;
            case 5:
                JoinLoads(to, address, 32, 8);
                break;
            case 6:
                JoinLoads(to, address, 32, 16);
                break;
            default:
                Reg low = NewGeneral();
                JoinLoads(low, address, 32, 16);
                Reg top = NewGeneral();
                LoadGeneral(top, 8, address.Plus(6));
                Reg shifted = NewGeneral();
                BinaryImm(X64Op.ShlImm, 3, shifted, top, 48);
                Binary(X64Op.Or, 3, to, shifted, low);
                break;
        }
    }

    private void JoinLoads(Reg to, in Address address, int lowBits, int highBits)
    {
        Reg low = NewGeneral();
        LoadGeneral(low, lowBits, address);
        Reg high = NewGeneral();
        LoadGeneral(high, highBits, address.Plus(lowBits / 8));
        Reg shifted = NewGeneral();
        BinaryImm(X64Op.ShlImm, 3, shifted, high, lowBits);
        Binary(X64Op.Or, 3, to, shifted, low);
    }

    private void LowerStore(Inst inst)
    {
        ValueId value = inst.Operands[0];
        MemoryAccess access = _function.AccessOf(inst.Id);
        if (access.IsAtomic && PartCount(value) == 2)
        {
            StoreWideAtomically(inst, access.Ordering);
            return;
        }

        if (access.Ordering == AtomicOrdering.SequentiallyConsistent)
        {
            StoreSequentially(inst);
            return;
        }

        if (TryStoreInPlace(inst) || TryCopyWord(inst))
        {
            return;
        }

        bool isManagedPlace = IsManagedPlace(inst.Operands[1]);
        Address address = AddressOf(inst.Operands[1]);
        if (HasBits(_function.TypeOf(value)))
        {
            StoreFrom(ReadAll(value), _function.TypeOf(value), address, isManagedPlace);
            return;
        }

        int count = PartCount(value);
        for (int i = 0; i < count; i++)
        {
            Part part = PartOf(value, i);
            StorePart(value, i, part, address.Plus(part.Offset), isManagedPlace);
        }
    }

    private void StorePart(ValueId value, int index, in Part part, in Address address, bool isManagedPlace)
    {
        if (part.Class == RegisterClass.General && part.IsExact && PartCount(value) == 1
            && TryGetInteger(value, out long constant) && (part.Bits < 64 || FitsInt32(constant)))
        {
            Emit(X64Op.StoreImm, BitOperations.Log2((uint)part.Bytes), [], address, constant);
            return;
        }

        StoreRegister(Read(value, index), part, address, isManagedPlace);
    }

    private void StoreRegister(Reg from, in Part part, in Address address, bool isManagedPlace = false)
    {
        if (isManagedPlace && part.Kind == PointerKind.Reference)
        {
            StoreManaged(from, part, address);
            return;
        }

        if (part.IsVector)
        {
            StoreVectorPart(from, part, address);
            return;
        }

        if (part.Class == RegisterClass.Vector)
        {
            Emit(X64Op.FStore, part.Bits == 32 ? 2 : 3, [Use(from)], address);
            return;
        }

        // Bits above an odd width are stored as zero, as memory has it.
        if (!part.IsExact && part.Scalar != TypeId.I1)
        {
            Reg masked = NewGeneral();
            ExtendHigh(masked, from, part.Bits, signed: false);
            from = masked;
        }

        StoreGeneral(from, part.Bytes, address);
    }

    private void StoreGeneral(Reg from, int bytes, in Address address)
    {
        int piece = bytes switch { >= 8 => 8, >= 4 => 4, >= 2 => 2, _ => 1 };
        Emit(X64Op.Store, BitOperations.Log2((uint)piece), [Use(from)], address);
        if (bytes > piece)
        {
            Reg rest = NewGeneral();
            BinaryImm(X64Op.ShrImm, 3, rest, from, 8 * piece);
            StoreGeneral(rest, bytes - piece, address.Plus(piece));
        }
    }

    /// <summary>store (op (load p), x), p becomes one instruction with memory as destination.</summary>
    private bool TryStoreInPlace(Inst store)
    {
        ValueId value = store.Operands[0];
        MemoryAccess access = _function.AccessOf(store.Id);
        if (access.IsVolatile || access.IsAtomic || !HasOneUse(value) || IsWanted(value)
            || _function.Values[value].Kind != ValueKind.Result)
        {
            return false;
        }

        Inst operation = _function.View(new InstId(_function.Values[value].Payload));
        (X64Op store, X64Op imm)? ops = operation.Opcode switch
        {
            Opcode.Add => (X64Op.AddStore, X64Op.AddImm),
            Opcode.Sub => (X64Op.SubStore, X64Op.SubImm),
            Opcode.And => (X64Op.AndStore, X64Op.AndImm),
            Opcode.Or => (X64Op.OrStore, X64Op.OrImm),
            Opcode.Xor => (X64Op.XorStore, X64Op.XorImm),
            _ => null,
        };
        if (ops is null || _types[operation.Type].Kind != TypeKind.Integer || _function.Link(operation.Id).Block != _block)
        {
            return false;
        }

        Part part = PartOf(value);
        ValueId loaded = operation.Operands[0];
        ValueId other = operation.Operands[1];
        if (operation.Opcode != Opcode.Sub && !IsLoadOf(loaded, store.Operands[1]))
        {
            (loaded, other) = (other, loaded);
        }

        if (!part.IsExact || PartCount(value) != 1 || !IsLoadOf(loaded, store.Operands[1])
            || !TryFoldLoad(loaded, part.Bytes, out Address address))
        {
            return false;
        }

        int size = BitOperations.Log2((uint)part.Bytes);
        if (TryGetImmediate(other, out int immediate))
        {
            Emit(ops.Value.imm, size, [], address, immediate);
        }
        else
        {
            Emit(ops.Value.store, size, [Use(Read(other))], address);
        }

        return true;
    }

    private bool IsLoadOf(ValueId value, ValueId pointer) =>
        TryGetLocalDefinition(value, Opcode.Load, out Inst load) && load.Operands[0] == pointer;

    /// <summary>
    /// Gives an alloca of the entry block a place in the frame. The frame is 16-aligned: what wants more is allocated as
    /// allocas of variable size are.
    /// </summary>
    private void PlaceAlloca(Inst inst, bool inEntry)
    {
        var type = new TypeId(inst.Row.Extra);
        int align = Math.Max(1 << inst.Row.Sub, 1);
        if (_bases is not null && _bases.Variables.ContainsKey(inst.Id))
        {
            align = Math.Min(align, 16);
        }

        if (inEntry && align <= 16 && TryGetInteger(inst.Operands[0], out long count) && count >= 0)
        {
            long bytes = _layout.AllocBytes(type);
            if (bytes != 0 && count > MaxFrameObject / bytes)
            {
                throw new CompileException($"an alloca of more than {MaxFrameObject} bytes in the frame");
            }

            _staticAllocas[inst.Id] = _frame.AddObject(bytes * count, align);
            PlaceWords(inst.Id);
        }
        else
        {
            _frame.IsDynamic = true;
        }
    }

    /// <summary>Names the words of an alloca that maps tell. The variable that holds its bases is in front of it.</summary>
    private void PlaceWords(InstId alloca)
    {
        if (_bases is null || !_bases.Variables.TryGetValue(alloca, out ManagedVariable? variable))
        {
            return;
        }

        int bases = variable.Bases.IsNone ? -1 : _staticAllocas[variable.Bases];
        foreach (ManagedWord word in variable.Words)
        {
            PointerKind kind = word.IsTagged ? PointerKind.Tagged
                : bases >= 0 ? PointerKind.Derived
                : PointerKind.Reference;
            NameId name = _function.Variables[_function.Result(alloca)];
            _frame.Words.Add(new FrameWord(_staticAllocas[alloca], word.Offset, kind, kind == PointerKind.Derived ? bases : -1, name));
        }
    }

    private void LowerAlloca(Inst inst)
    {
        Reg to = Result(inst);
        if (_staticAllocas.TryGetValue(inst.Id, out int frameObject))
        {
            Emit(X64Op.Lea, 3, [Def(to)], Address.Frame(frameObject));
            return;
        }

        long bytes = _layout.AllocBytes(new TypeId(inst.Row.Extra));
        Reg size = NewGeneral();
        MultiplyBy(size, 3, ReadZeroExtended64(inst.Operands[0]), bytes);
        int align = Math.Max(16, 1 << inst.Row.Sub);
        Emit(X64Op.DynamicAlloca, 3, [new(to, OperandRole.EarlyDef, OperandConstraint.Register), LateUse(size)], immediate: align);
    }

    private Reg ReadZeroExtended64(ValueId value)
    {
        Part part = PartOf(value);
        Reg read = ReadZeroExtended(value);
        if (part.Bits > 32)
        {
            return read;
        }

        Reg to = NewGeneral();
        Emit(X64Op.ZeroExtend32, 2, [Def(to), UseAny(read)]);
        return to;
    }
}
