// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <summary>A memory operand before it is attached to an instruction.</summary>
internal struct Address
{
    public Reg Base = Reg.None;
    public Reg Index = Reg.None;
    public byte ScaleLog2;
    public int Displacement;

    /// <summary>What it is relative to besides registers.</summary>
    public AddressForm Form;

    /// <summary>Symbol or frame object.</summary>
    public int Target;

    /// <summary>Tells an address from the default of an argument that was left out: register 0 is one like others.</summary>
    public readonly bool IsGiven = true;

    public Address()
    {
    }

    /// <summary>Whether there is a memory operand at all.</summary>
    public readonly bool IsNone => Form == AddressForm.None && Base.IsNone && Index.IsNone;

    public static Address At(Reg register, int displacement = 0) => new() { Base = register, Displacement = displacement };

    public static Address Context(int displacement) => new() { Form = AddressForm.Context, Displacement = displacement };

    public static Address Frame(int frameObject, int displacement = 0) =>
        new() { Form = AddressForm.Frame, Target = frameObject, Displacement = displacement };

    public static Address Symbol(int symbol, int displacement = 0) =>
        new() { Form = AddressForm.Symbol, Target = symbol, Displacement = displacement };

    /// <summary>The same place some bytes further.</summary>
    public readonly Address Plus(int bytes)
    {
        Address result = this;
        result.Displacement = checked(Displacement + bytes);
        return result;
    }
}

/// <content>Writing machine instructions.</content>
internal sealed partial class X64Lowering
{
    private static MachineOperand Use(Reg register) => new(register, OperandRole.Use, OperandConstraint.Register);

    private static MachineOperand UseAny(Reg register) => new(register, OperandRole.Use, OperandConstraint.Any);

    private static MachineOperand LateUse(Reg register) => new(register, OperandRole.LateUse, OperandConstraint.Register);

    private static MachineOperand Def(Reg register) => new(register, OperandRole.Def, OperandConstraint.Register);

    private static MachineOperand Mod(Reg register) => new(register, OperandRole.Modify, OperandConstraint.Register);

    private Reg NewGeneral(PointerKind kind = PointerKind.Raw) => _out.Registers.Add(new VirtualRegister
    {
        Class = RegisterClass.General,
        Kind = kind,
        SpillBytes = 8,
        Pinned = Location.None,
        Base = Reg.None,
    });

    private Reg NewVector(int bytes = 16) => _out.Registers.Add(new VirtualRegister
    {
        Class = RegisterClass.Vector,
        SpillBytes = (byte)(bytes > 8 ? 16 : 8),
        Pinned = Location.None,
        Base = Reg.None,
    });

    /// <summary>A register pinned to a place; kind and base are those of the value that passes through it.</summary>
    private Reg NewPinned(Location place, Reg like)
    {
        VirtualRegister row = _out.Registers[like];
        row.Pinned = place;
        row.IsRematerializable = false;
        return _out.Registers.Add(row);
    }

    private Reg NewPinnedRaw(Location place) => _out.Registers.Add(new VirtualRegister
    {
        Class = place.IsVector ? RegisterClass.Vector : RegisterClass.General,
        SpillBytes = (byte)(place.IsVector ? 16 : 8),
        Pinned = place,
        Base = Reg.None,
    });

    private Reg NewLike(in Part part) => part.Class == RegisterClass.General
        ? NewGeneral(part.Kind)
        : NewVector(part.IsVector ? 16 : 8);

    private Reg NewLike(Reg register) => _out.Registers.Add(_out.Registers[register] with
    {
        Pinned = Location.None,
        IsRematerializable = false,
    });

    /// <summary>Writes an instruction; bases of derived pointers among its operands are kept alive.</summary>
    private ref MachineInst Emit(
        X64Op op, int size, ReadOnlySpan<MachineOperand> operands, in Address address = default, long immediate = 0,
        int condition = 0, int target = 0)
    {
        int first = _out.OperandCount;
        AddressForm form = AddressForm.None;
        bool hasAddress = address.IsGiven;
        if (hasAddress)
        {
            form = address.Form | (address.Base.IsNone ? 0 : AddressForm.Base) | (address.Index.IsNone ? 0 : AddressForm.Index);
        }

        bool hasBase = (form & AddressForm.Base) != 0;
        bool hasIndex = (form & AddressForm.Index) != 0;
        Span<MachineOperand> own = _out.AddOperands(operands.Length + (hasBase ? 1 : 0) + (hasIndex ? 1 : 0));
        operands.CopyTo(own);
        if (op is >= X64Op.VLoad and < X64Op.Count)
        {
            KeepSmallInRegisters(own[..operands.Length]);
        }

        if (hasBase)
        {
            own[operands.Length] = Use(address.Base);
        }

        if (hasIndex)
        {
            own[^1] = Use(address.Index);
        }

        if (_bases is not null)
        {
            KeepBases(first);
        }

        int operandCount = _out.OperandCount - first;
        if (operandCount > ushort.MaxValue)
        {
            throw new CompileException($"an operation on {operandCount} registers");
        }

        ref MachineInst inst = ref Append();
        inst.Op = new MachineOp((ushort)op);
        inst.Size = (byte)size;
        inst.Condition = (byte)condition;
        inst.OperandCount = (ushort)operandCount;
        inst.Address = hasAddress && form == AddressForm.None ? AddressForm.Absolute : form;
        inst.ScaleLog2 = hasAddress ? address.ScaleLog2 : (byte)0;
        inst.FirstOperand = first;
        inst.Displacement = hasAddress ? address.Displacement : 0;
        inst.Target = (form & (AddressForm.Symbol | AddressForm.Frame)) != 0 ? address.Target : target;
        inst.Immediate = immediate;
        return ref inst;
    }

    /// <summary>Vector operations read 16 bytes of memory: the slot of a scalar is too small.</summary>
    private void KeepSmallInRegisters(Span<MachineOperand> operands)
    {
        foreach (ref MachineOperand operand in operands)
        {
            if (operand.Constraint == OperandConstraint.Any
                && _out.Registers[operand.Register] is { Class: RegisterClass.Vector, SpillBytes: < 16 })
            {
                operand = Use(operand.Register);
            }
        }
    }

    private void KeepBases(int first)
    {
        int end = _out.OperandCount;
        for (int i = first; i < end; i++)
        {
            Reg @base = _out.Registers[_out.Operands[i].Register].Base;
            if (!@base.IsNone && _out.Operands[i].IsRead)
            {
                _out.AddOperand(UseAny(@base));
            }
        }
    }

    private void Move(Reg to, Reg from) => Emit(
        X64Op.Move,
        _out.Registers[to].Class == RegisterClass.General ? 3 : 4,
        [new(to, OperandRole.Def, OperandConstraint.Any), UseAny(from)]);

    /// <summary>to = op(left, right) for a two-address operation.</summary>
    private void Binary(X64Op op, int size, Reg to, Reg left, Reg right)
    {
        Move(to, left);
        Emit(op, size, [Mod(to), UseAny(right)]);
    }

    private void Binary(X64Op op, int size, Reg to, Reg left, in Address right)
    {
        Move(to, left);
        Emit(op, size, [Mod(to)], right);
    }

    /// <summary>to = op(left, immediate) for a two-address operation.</summary>
    private void BinaryImm(X64Op op, int size, Reg to, Reg left, long immediate)
    {
        Move(to, left);
        Emit(op, size, [Mod(to)], immediate: immediate);
    }

    private void Unary(X64Op op, int size, Reg to, Reg from)
    {
        Move(to, from);
        Emit(op, size, [Mod(to)]);
    }

    /// <summary>A register with an immediate; the shortest form is the emitter's business.</summary>
    private Reg Immediate(long value)
    {
        Reg register = NewGeneral();
        _out.Registers[register].IsRematerializable = true;
        Emit(X64Op.MovImm, 3, [Def(register)], immediate: value);
        return register;
    }

    private void LoadImmediate(Reg to, long value) => Emit(X64Op.MovImm, 3, [Def(to)], immediate: value);

    private void Jump(int label) => Emit(X64Op.Jmp, 0, [], target: label);

    private void JumpIf(Condition condition, int label) =>
        Emit(X64Op.Jcc, 0, [], condition: (int)condition, target: label);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool FitsInt32(long value) => value == (int)value;
}
