// SPDX-License-Identifier: MIT
using System.Numerics;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Integer arithmetic of up to 64 bits.</content>
internal sealed partial class X64Lowering
{
    private void LowerArithmetic(Inst inst)
    {
        TypeId type = inst.Type;
        if (_types[type].Kind == TypeKind.Vector)
        {
            LowerVectorArithmetic(inst);
            return;
        }

        Part part = PartOf(inst.Result);
        if (part.Class == RegisterClass.Vector)
        {
            LowerFloatArithmetic(inst, part.Bits == 32 ? 2 : 3);
        }
        else if (PartCount(inst.Result) == 2)
        {
            LowerWideArithmetic(inst);
        }
        else
        {
            LowerIntegerArithmetic(inst, part);
        }
    }

    private void LowerIntegerArithmetic(Inst inst, in Part part)
    {
        ValueId left = inst.Operands[0];
        ValueId right = inst.Operands[1];
        if (inst.Facts.Traits.HasFlag(OpcodeTraits.Commutative) && _function.TryGetConstant(left, out _))
        {
            (left, right) = (right, left);
        }

        Reg to = Result(inst);
        if (part.Bits == 1)
        {
            LowerBoolean(inst.Opcode, to, left, right);
            return;
        }

        int size = part.ArithmeticSize;
        switch (inst.Opcode)
        {
            case Opcode.Add:
                LowerAdd(to, size, left, right);
                break;
            case Opcode.Sub:
                LowerSub(to, size, left, right);
                break;
            case Opcode.Mul:
                LowerMul(to, size, left, right);
                break;
            case Opcode.And:
                LowerAnd(to, size, left, right);
                break;
            case Opcode.Or when TryLowerRotate(inst, part, to):
                break;
            case Opcode.Or:
                LowerLogic(X64Op.Or, X64Op.OrImm, to, size, left, right);
                break;
            case Opcode.Xor when TryGetInteger(right, out long ones) && ones == -1:
                Unary(X64Op.Not, size, to, Read(left));
                break;
            case Opcode.Xor:
                LowerLogic(X64Op.Xor, X64Op.XorImm, to, size, left, right);
                break;
            case Opcode.Shl or Opcode.LShr or Opcode.AShr:
                LowerShift(inst.Opcode, to, part, left, right);
                break;
            default:
                LowerDivision(inst, to, part, left, right);
                break;
        }
    }

    /// <summary>i1 is 0 or 1, so addition and subtraction are xor, multiplication is and; shifts are by 0.</summary>
    private void LowerBoolean(Opcode opcode, Reg to, ValueId left, ValueId right)
    {
        switch (opcode)
        {
            case Opcode.Add or Opcode.Sub or Opcode.Xor when TryGetInteger(right, out long value):
                BinaryImm(X64Op.XorImm, 2, to, Read(left), value & 1);
                break;
            case Opcode.Add or Opcode.Sub or Opcode.Xor:
                Binary(X64Op.Xor, 2, to, Read(left), Read(right));
                break;
            case Opcode.Mul or Opcode.And:
                Binary(X64Op.And, 2, to, Read(left), Read(right));
                break;
            case Opcode.Or:
                Binary(X64Op.Or, 2, to, Read(left), Read(right));
                break;
            case Opcode.UDiv or Opcode.SDiv:
                DivideBoolean(right);
                Move(to, Read(left));
                break;
            case Opcode.URem or Opcode.SRem:
                DivideBoolean(right);
                LoadImmediate(to, 0);
                break;
            default:
                Move(to, Read(left));
                break;
        }
    }

    /// <summary>Traps where the divisor is 0, as a division of any other width does.</summary>
    private void DivideBoolean(ValueId divisor)
    {
        if (TryGetInteger(divisor, out long value) && value != 0)
        {
            return;
        }

        Reg low = NewPinnedRaw(GeneralRegister.Rax);
        Reg high = NewPinnedRaw(GeneralRegister.Rdx);
        Reg read = Read(divisor);
        LoadImmediate(low, 0);
        LoadImmediate(high, 0);
        Emit(X64Op.Div, 2, [Mod(low), Mod(high), UseAny(read)]);
    }

    private void LowerAdd(Reg to, int size, ValueId left, ValueId right)
    {
        if (TryGetImmediate(right, out int immediate))
        {
            AddImmediate(to, size, left, immediate);
            return;
        }

        if (size >= 2 && TryFoldLoad(right, 1 << size, out Address address))
        {
            Binary(X64Op.Add, size, to, Read(left), address);
            return;
        }

        if (size >= 2 && TryFoldLoad(left, 1 << size, out address))
        {
            Binary(X64Op.Add, size, to, Read(right), address);
            return;
        }

        if (TryScaled(right, size, out ValueId scaled, out byte scale))
        {
            Reg @base = Read(left);
            Emit(X64Op.Lea, size, [Def(to)], new Address { Base = @base, Index = Read(scaled), ScaleLog2 = scale });
            return;
        }

        if (TryScaled(left, size, out scaled, out scale))
        {
            Reg @base = Read(right);
            Emit(X64Op.Lea, size, [Def(to)], new Address { Base = @base, Index = Read(scaled), ScaleLog2 = scale });
            return;
        }

        if (!HasOneUse(left) && !HasOneUse(right))
        {
            Reg @base = Read(left);
            Emit(X64Op.Lea, size, [Def(to)], new Address { Base = @base, Index = Read(right) });
            return;
        }

        Commutative(X64Op.Add, size, to, left, right);
    }

    private void AddImmediate(Reg to, int size, ValueId left, int immediate)
    {
        Reg source = Read(left);
        if (HasOneUse(left) || immediate == 0)
        {
            BinaryImm(X64Op.AddImm, size, to, source, immediate);
        }
        else
        {
            Emit(X64Op.Lea, size, [Def(to)], Address.At(source, immediate));
        }
    }

    /// <summary>Whether a value is a local, single-use shift left by 1 to 3, which an address can do.</summary>
    private bool TryScaled(ValueId value, int size, out ValueId scaled, out byte scale)
    {
        scaled = default;
        scale = 0;
        if (HasOneUse(value) && !IsWanted(value) && TryGetLocalDefinition(value, Opcode.Shl, out Inst shift)
            && TryGetInteger(shift.Operands[1], out long amount) && amount is >= 1 and <= 3
            && PartOf(value).ArithmeticSize == size && !_function.TryGetConstant(shift.Operands[0], out _))
        {
            scaled = shift.Operands[0];
            scale = (byte)amount;
            return true;
        }

        return false;
    }

    private void Commutative(X64Op op, int size, Reg to, ValueId left, ValueId right)
    {
        // The result takes the register of the left operand, which a value that goes around a loop should keep.
        if (HasOneUse(right) && (!HasOneUse(left) || IsPhi(right)) && !(HasOneUse(left) && IsPhi(left)))
        {
            (left, right) = (right, left);
        }

        Reg first = Read(left);
        Binary(op, size, to, first, Read(right));
    }

    private bool IsPhi(ValueId value) => _function.Values[value].Kind == ValueKind.BlockParameter;

    private void LowerSub(Reg to, int size, ValueId left, ValueId right)
    {
        if (TryGetImmediate(right, out int immediate) && immediate != int.MinValue)
        {
            AddImmediate(to, size, left, -immediate);
        }
        else if (TryGetInteger(left, out long zero) && zero == 0)
        {
            Unary(X64Op.Neg, size, to, Read(right));
        }
        else if (TryFoldLoad(right, 1 << size, out Address address))
        {
            Binary(X64Op.Sub, size, to, Read(left), address);
        }
        else
        {
            Reg first = Read(left);
            Binary(X64Op.Sub, size, to, first, Read(right));
        }
    }

    private void LowerLogic(X64Op op, X64Op opImm, Reg to, int size, ValueId left, ValueId right)
    {
        if (TryGetImmediate(right, out int immediate))
        {
            BinaryImm(opImm, size, to, Read(left), immediate);
        }
        else if (TryFoldLoad(right, 1 << size, out Address address))
        {
            Binary(op, size, to, Read(left), address);
        }
        else if (TryFoldLoad(left, 1 << size, out address))
        {
            Binary(op, size, to, Read(right), address);
        }
        else
        {
            Commutative(op, size, to, left, right);
        }
    }

    private void LowerAnd(Reg to, int size, ValueId left, ValueId right)
    {
        if (TryGetInteger(right, out long mask))
        {
            switch (mask)
            {
                case 0xFF:
                    Emit(X64Op.Movzx8, 2, [Def(to), UseAny(Read(left))]);
                    return;
                case 0xFFFF:
                    Emit(X64Op.Movzx16, 2, [Def(to), UseAny(Read(left))]);
                    return;
                case 0xFFFFFFFF when size == 3:
                    Emit(X64Op.ZeroExtend32, 2, [Def(to), UseAny(Read(left))]);
                    return;
            }

            // A mask that fits 31 bits clears the upper half as the 32-bit form does.
            if (size == 3 && mask is >= 0 and <= int.MaxValue)
            {
                BinaryImm(X64Op.AndImm, 2, to, Read(left), mask);
                return;
            }
        }

        LowerLogic(X64Op.And, X64Op.AndImm, to, size, left, right);
    }

    private void LowerMul(Reg to, int size, ValueId left, ValueId right)
    {
        if (TryGetInteger(right, out long value))
        {
            MultiplyBy(to, size, Read(left), value);
        }
        else if (TryFoldLoad(right, 1 << size, out Address address))
        {
            Binary(X64Op.Imul, size, to, Read(left), address);
        }
        else
        {
            Commutative(X64Op.Imul, size, to, left, right);
        }
    }

    private void MultiplyBy(Reg to, int size, Reg left, long value)
    {
        if (value is 3 or 5 or 9)
        {
            byte scale = (byte)BitOperations.Log2((ulong)value - 1);
            Emit(X64Op.Lea, size, [Def(to)], new Address { Base = left, Index = left, ScaleLog2 = scale });
        }
        else if (value > 0 && BitOperations.IsPow2(value))
        {
            BinaryImm(X64Op.ShlImm, size, to, left, BitOperations.Log2((ulong)value));
        }
        else if (FitsInt32(value) || size == 2)
        {
            Emit(X64Op.ImulImm, size, [Def(to), UseAny(left)], immediate: (int)value);
        }
        else
        {
            Binary(X64Op.Imul, size, to, left, IntegerConstant(value));
        }
    }

    private void LowerShift(Opcode opcode, Reg to, in Part part, ValueId left, ValueId right)
    {
        int size = part.ArithmeticSize;
        Reg source = opcode switch
        {
            Opcode.LShr => ReadZeroExtended(left),
            Opcode.AShr => ReadSignExtended(left),
            _ => Read(left),
        };
        if (TryGetInteger(right, out long amount))
        {
            // A count beyond the width makes poison: anything will do.
            amount &= (8 << size) - 1;
            X64Op immediate = opcode switch
            {
                Opcode.Shl => X64Op.ShlImm,
                Opcode.LShr => X64Op.ShrImm,
                _ => X64Op.SarImm,
            };
            if (opcode == Opcode.Shl && amount == 1 && !HasOneUse(left))
            {
                Emit(X64Op.Lea, size, [Def(to)], new Address { Base = source, Index = source });
                return;
            }

            BinaryImm(immediate, size, to, source, amount);
            return;
        }

        ShiftBy(opcode, size, to, source, Read(right));
    }

    /// <summary>A shift by a register; the processor takes the count modulo 32 or 64.</summary>
    private void ShiftBy(Opcode opcode, int size, Reg to, Reg source, Reg count)
    {
        if (_features.Bmi2)
        {
            X64Op op = opcode switch
            {
                Opcode.Shl => X64Op.Shlx,
                Opcode.LShr => X64Op.Shrx,
                _ => X64Op.Sarx,
            };
            Emit(op, size, [Def(to), Use(count), UseAny(source)]);
            return;
        }

        X64Op legacy = opcode switch
        {
            Opcode.Shl => X64Op.ShlCl,
            Opcode.LShr => X64Op.ShrCl,
            _ => X64Op.SarCl,
        };
        ByCl(legacy, size, to, source, count);
    }

    private void ByCl(X64Op op, int size, Reg to, Reg source, Reg count)
    {
        Reg cl = NewPinnedRaw(GeneralRegister.Rcx);
        Move(to, source);
        Move(cl, count);
        Emit(op, size, [Mod(to), Use(cl)]);
    }

    /// <summary>A value with zeros above its width, to 64 bits if it has more than 32, else to at least 32.</summary>
    private Reg ReadZeroExtended(ValueId value, int part = 0)
    {
        Part shape = PartOf(value, part);
        if (_function.TryGetConstant(value, out _) && TryGetInteger(value, out long number))
        {
            return IntegerConstant(shape.Bits == 64 ? number : number & ((1L << shape.Bits) - 1));
        }

        Reg source = Read(value, part);
        if (part == 1)
        {
            return WideHigh(source, shape.Bits + 64, signed: false);
        }

        return shape.Bits is 1 or 32 or 64 || IsZeroExtended(value) ? source : ZeroExtend(source, shape.Bits);
    }

    private Reg ZeroExtend(Reg source, int bits)
    {
        Reg to = NewGeneral();
        ZeroExtend(to, source, bits);
        return to;
    }

    /// <summary>Clears the bits from <paramref name="bits"/> up to bit 63, or to bit 31 at least.</summary>
    private void ZeroExtend(Reg to, Reg source, int bits)
    {
        switch (bits)
        {
            case 8:
                Emit(X64Op.Movzx8, 2, [Def(to), UseAny(source)]);
                break;
            case 16:
                Emit(X64Op.Movzx16, 2, [Def(to), UseAny(source)]);
                break;
            case 32:
                Emit(X64Op.ZeroExtend32, 2, [Def(to), UseAny(source)]);
                break;
            case 64:
                Move(to, source);
                break;
            case < 32:
                BinaryImm(X64Op.AndImm, 2, to, source, (1L << bits) - 1);
                break;
            default:
                Binary(X64Op.And, 3, to, source, IntegerConstant((1L << bits) - 1));
                break;
        }
    }

    /// <summary>A value with copies of its sign above its width, to 32 or 64 bits.</summary>
    private Reg ReadSignExtended(ValueId value, int part = 0)
    {
        Part shape = PartOf(value, part);
        if (_function.TryGetConstant(value, out _) && TryGetInteger(value, out long number))
        {
            return IntegerConstant(shape.Bits <= 32 ? (uint)number : number);
        }

        Reg source = Read(value, part);
        if (shape.Bits is 32 or 64)
        {
            return source;
        }

        Reg to = NewGeneral();
        SignExtend(to, source, shape.Bits, shape.ArithmeticSize);
        return to;
    }

    /// <summary>Sign-extends the low bits of a register to 32 or 64 bits.</summary>
    private void SignExtend(Reg to, Reg source, int bits, int size)
    {
        switch (bits)
        {
            case 8:
                Emit(X64Op.Movsx8, size, [Def(to), UseAny(source)]);
                break;
            case 16:
                Emit(X64Op.Movsx16, size, [Def(to), UseAny(source)]);
                break;
            case 32 when size == 3:
                Emit(X64Op.Movsxd, 3, [Def(to), UseAny(source)]);
                break;
            case 32 or 64:
                Move(to, source);
                break;
            case 1:
                Unary(X64Op.Neg, size, to, source);
                break;
            default:
                int shift = (8 << size) - bits;
                Reg up = NewGeneral();
                BinaryImm(X64Op.ShlImm, size, up, source, shift);
                BinaryImm(X64Op.SarImm, size, to, up, shift);
                break;
        }
    }

    /// <summary>Whether the bits above a value's width, up to bit 31 (63 for i32), are known to be zero.</summary>
    private bool IsZeroExtended(ValueId value)
    {
        ref ValueRow row = ref _function.Values[value];
        if (row.Kind != ValueKind.Result)
        {
            return false;
        }

        InstId id = new(row.Payload);
        Part part = PartOf(value);
        return _function.Insts[id].Opcode switch
        {
            Opcode.Load => part.IsExact || part.Bits == 1,
            Opcode.ICmp or Opcode.FCmp => true,
            Opcode.ZExt => part.Bits <= 32,

            // Operations of 32 bits clear the upper half; they say nothing about bits within it.
            Opcode.Add or Opcode.Sub or Opcode.Mul or Opcode.And or Opcode.Or or Opcode.Xor or Opcode.Shl or Opcode.LShr
                or Opcode.AShr or Opcode.UDiv or Opcode.SDiv or Opcode.URem or Opcode.SRem => part.Bits == 32,
            _ => false,
        };
    }
}
