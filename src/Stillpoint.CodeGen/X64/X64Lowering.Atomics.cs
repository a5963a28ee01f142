// SPDX-License-Identifier: MIT
using System.Numerics;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>
/// Atomic operations. x86 orders everything but a store before a later load: only sequentially consistent stores and
/// fences need an instruction for it; locked instructions are full fences.
/// </content>
internal sealed partial class X64Lowering
{
    private void LowerAtomic(Inst inst)
    {
        switch (inst.Opcode)
        {
            case Opcode.Fence:
                if (_function.AccessOf(inst.Id).Ordering == AtomicOrdering.SequentiallyConsistent)
                {
                    Emit(X64Op.Mfence, 0, []);
                }

                break;
            case Opcode.CmpXchg:
                LowerCmpXchg(inst);
                break;
            default:
                LowerAtomicRmw(inst);
                break;
        }
    }

    private void StoreSequentially(Inst inst)
    {
        ValueId value = inst.Operands[0];
        Part part = PartOf(value);
        Reg general = AsGeneral(Read(value), part);
        Reg exchanged = NewLike(general);
        Address address = AddressOf(inst.Operands[1]);
        Move(exchanged, general);
        Exchange(exchanged, part, address, IsManagedPlace(inst.Operands[1]));
    }

    private void Exchange(Reg register, in Part part, in Address address, bool isManagedPlace)
    {
        int size = BitOperations.Log2((uint)part.Bytes);
        if (isManagedPlace && part.Kind == PointerKind.Reference)
        {
            EmitManaged(X64Op.XchgManaged, size, [Temporary(), Mod(register)], address);
        }
        else
        {
            Emit(X64Op.Xchg, size, [Mod(register)], address);
        }
    }

    /// <summary>A float's bits in a general register; others as they are.</summary>
    private Reg AsGeneral(Reg register, in Part part)
    {
        if (part.Class == RegisterClass.General)
        {
            return register;
        }

        Reg to = NewGeneral();
        Emit(X64Op.MovVectorToGeneral, part.Bits == 32 ? 2 : 3, [Def(to), Use(register)]);
        return to;
    }

    private void LowerCmpXchg(Inst inst)
    {
        ValueId expected = inst.Operands[1];
        Part part = PartOf(expected);
        if (PartCount(expected) == 2)
        {
            LowerWideCmpXchg(inst);
            return;
        }

        Address address = AddressOf(inst.Operands[0]);
        Reg replacement = Read(inst.Operands[2]);
        Reg old = Read(expected);
        Reg before = NewPinned(GeneralRegister.Rax, old);
        Reg rax = NewPinnedRaw(GeneralRegister.Rax);
        _out.Registers[rax].Kind = part.Kind;
        Move(before, old);
        int size = BitOperations.Log2((uint)part.Bytes);
        if (part.Kind == PointerKind.Reference && IsManagedPlace(inst.Operands[0]))
        {
            EmitManaged(
                X64Op.LockCmpxchgManaged, size, [Temporary(), Def(rax), Use(replacement), Use(before)], address);
        }
        else
        {
            Emit(X64Op.LockCmpxchg, size, [Def(rax), Use(replacement), Use(before)], address);
        }

        Reg low = NewGeneral();
        Emit(X64Op.Setcc, 0, [Def(low)], condition: (int)Condition.Equal);
        Move(Result(inst), rax);
        Emit(X64Op.Movzx8, 2, [Def(Result(inst, 1)), UseAny(low)]);
    }

    private void LowerAtomicRmw(Inst inst)
    {
        var operation = (AtomicOperation)inst.Row.Sub;
        ValueId value = inst.Operands[1];
        Part part = PartOf(value);
        if (PartCount(value) == 2)
        {
            LowerWideAtomicRmw(inst, operation);
            return;
        }

        int size = BitOperations.Log2((uint)part.Bytes);
        Address address = AddressOf(inst.Operands[0]);
        bool isUsed = IsWanted(inst.Result);
        if (!isUsed && TryLockedStore(operation, value, size, address))
        {
            return;
        }

        switch (operation)
        {
            case AtomicOperation.Xchg when part.Class == RegisterClass.General:
                Reg exchanged = Result(inst);
                Move(exchanged, Read(value));
                Exchange(exchanged, part, address, IsManagedPlace(inst.Operands[0]));
                MaskBoolean(exchanged, part);
                break;
            case AtomicOperation.Add:
                Reg sum = Result(inst);
                Move(sum, Read(value));
                Emit(X64Op.LockXadd, size, [Mod(sum)], address);
                break;
            case AtomicOperation.Sub:
                Reg difference = Result(inst);
                Unary(X64Op.Neg, part.ArithmeticSize, difference, Read(value));
                Emit(X64Op.LockXadd, size, [Mod(difference)], address);
                break;
            default:
                AtomicLoop(inst, operation, value, part, size, address);
                break;
        }
    }

    private void MaskBoolean(Reg register, in Part part)
    {
        if (part.Bits == 1)
        {
            Emit(X64Op.AndImm, 2, [Mod(register)], immediate: 1);
        }
    }

    private bool TryLockedStore(AtomicOperation operation, ValueId value, int size, in Address address)
    {
        X64Op op = operation switch
        {
            AtomicOperation.Add => X64Op.LockAddStore,
            AtomicOperation.Sub => X64Op.LockSubStore,
            AtomicOperation.And => X64Op.LockAndStore,
            AtomicOperation.Or => X64Op.LockOrStore,
            AtomicOperation.Xor => X64Op.LockXorStore,
            _ => X64Op.None,
        };
        if (op == X64Op.None)
        {
            return false;
        }

        Emit(op, size, [Use(Read(value))], address);
        return true;
    }

    /// <summary>
    /// old = load; again: new = op(old, value); if cmpxchg(old, new) fails, old is what memory has: again.
    /// </summary>
    private void AtomicLoop(Inst inst, AtomicOperation operation, ValueId value, in Part part, int size, in Address address)
    {
        bool isFloat = part.Class == RegisterClass.Vector;
        Reg operand = Read(value);
        Reg old = NewGeneral();
        int again = NewLabel();
        int done = NewLabel();
        LoadGeneral(old, 8 << size, address);
        Jump(again);

        // The loop's own edge: a block of its own, since the loop's block has two ways on.
        int retry = NewLabel();
        Mark(again);
        Reg made = NewGeneral();
        if (isFloat)
        {
            FloatStep(operation, made, old, operand, part);
        }
        else
        {
            IntegerStep(operation, made, old, operand, part.Bits);
        }

        Reg before = NewPinnedRaw(GeneralRegister.Rax);
        Reg rax = NewPinnedRaw(GeneralRegister.Rax);
        Move(before, old);
        Emit(X64Op.LockCmpxchg, size, [Def(rax), Use(made), Use(before)], address);
        Reg seen = NewGeneral();
        Move(seen, rax);
        JumpIf(Condition.NotEqual, retry);
        Jump(done);
        Mark(retry);
        Move(old, seen);
        Jump(again);
        Mark(done);
        if (!IsWanted(inst.Result))
        {
            return;
        }

        if (isFloat)
        {
            Emit(X64Op.MovGeneralToVector, size, [Def(Result(inst)), UseAny(seen)]);
        }
        else
        {
            Move(Result(inst), seen);
        }
    }

    private void FloatStep(AtomicOperation operation, Reg to, Reg old, Reg operand, in Part part)
    {
        int size = part.Bits == 32 ? 2 : 3;
        Reg current = NewVector(8);
        Emit(X64Op.MovGeneralToVector, size, [Def(current), UseAny(old)]);
        Reg result = NewVector(8);
        switch (operation)
        {
            case AtomicOperation.Xchg:
                result = operand;
                break;
            case AtomicOperation.FAdd:
                Binary(X64Op.FAdd, size, result, current, operand);
                break;
            case AtomicOperation.FSub:
                Binary(X64Op.FSub, size, result, current, operand);
                break;
            default:
                FloatMinMax(operation == AtomicOperation.FMax, result, current, operand, size);
                break;
        }

        Emit(X64Op.MovVectorToGeneral, size, [Def(to), Use(result)]);
    }

    private void IntegerStep(AtomicOperation operation, Reg to, Reg old, Reg operand, int bits)
    {
        int size = bits > 32 ? 3 : 2;
        switch (operation)
        {
            case AtomicOperation.And:
                Binary(X64Op.And, size, to, old, operand);
                break;
            case AtomicOperation.Nand:
                Reg and = NewGeneral();
                Binary(X64Op.And, size, and, old, operand);
                Unary(X64Op.Not, size, to, and);
                break;
            case AtomicOperation.Or:
                Binary(X64Op.Or, size, to, old, operand);
                break;
            case AtomicOperation.Xor:
                Binary(X64Op.Xor, size, to, old, operand);
                break;
            case AtomicOperation.Max or AtomicOperation.Min or AtomicOperation.UMax or AtomicOperation.UMin:
                bool signed = operation is AtomicOperation.Max or AtomicOperation.Min;
                bool max = operation is AtomicOperation.Max or AtomicOperation.UMax;
                MinMax(to, old, operand, bits, signed, max);
                break;
            case AtomicOperation.UIncWrap:
                // old >= operand ? 0 : old + 1
                Reg next = NewGeneral();
                Emit(X64Op.Lea, size, [Def(next)], Address.At(old, 1));
                Reg zero = Immediate(0);
                CompareUnsigned(old, operand, bits);
                SelectRegister(to, zero, next, Condition.AboveOrEqual);
                break;
            case AtomicOperation.UDecWrap:
                // old == 0 or old > operand ? operand : old - 1
                Reg previous = NewGeneral();
                Emit(X64Op.Lea, size, [Def(previous)], Address.At(old, -1));
                Reg bounded = NewGeneral();
                CompareUnsigned(old, operand, bits);
                SelectRegister(bounded, operand, previous, Condition.Above);
                Reg extended = ZeroExtendedTo(old, bits);
                Emit(X64Op.Test, size, [Use(extended), Use(extended)]);
                SelectRegister(to, operand, bounded, Condition.Equal);
                break;
            default:
                throw new CompileException($"atomicrmw {operation}");
        }
    }

    private void CompareUnsigned(Reg left, Reg right, int bits)
    {
        Reg x = ZeroExtendedTo(left, bits);
        Reg y = ZeroExtendedTo(right, bits);
        Emit(X64Op.Cmp, bits > 32 ? 3 : 2, [Use(x), UseAny(y)]);
    }

    private void MinMax(Reg to, Reg left, Reg right, int bits, bool signed, bool max)
    {
        Reg x = signed ? SignExtendedTo(left, bits) : ZeroExtendedTo(left, bits);
        Reg y = signed ? SignExtendedTo(right, bits) : ZeroExtendedTo(right, bits);
        Emit(X64Op.Cmp, bits > 32 ? 3 : 2, [Use(x), UseAny(y)]);
        Condition keepLeft = (signed, max) switch
        {
            (true, true) => Condition.Greater,
            (true, false) => Condition.Less,
            (false, true) => Condition.Above,
            _ => Condition.Below,
        };
        SelectRegister(to, left, right, keepLeft);
    }
}
