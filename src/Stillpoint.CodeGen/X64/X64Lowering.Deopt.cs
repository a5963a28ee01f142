// SPDX-License-Identifier: MIT
// The deopt bundle of a call: values that are in some place while the callee runs. Behind the call is an operation that reads
// them, so that the allocator keeps them; it is a nop, so that the map behind the call is one of its own. Where they are there,
// MapBuilder finds.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Lowering;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Deopt states of calls.</content>
internal sealed partial class X64Lowering
{
    private readonly List<MachineOperand> _stateOperands = [];
    private readonly List<DeoptPart> _stateParts = [];

    private bool HasDeoptState(Inst inst) => Statepoints.TryGetBundle(_function, inst.Id, "deopt"u8, out _);

    /// <summary>Brings the values of a call's state to registers of their own, in front of it.</summary>
    private void PrepareDeoptState(Inst inst)
    {
        _stateOperands.Clear();
        _stateParts.Clear();
        if (!Statepoints.TryGetBundle(_function, inst.Id, "deopt"u8, out Range range)) return;
        foreach (ValueId value in _function.Operands(inst.Id)[range])
        {
            int count = PartCount(value);
            for (int i = 0; i < count; i++)
            {
                Part part = PartOf(value, i);
                int bytes = part.IsVector ? 16 : (part.Bits + 7) / 8;
                if (count == 1 && TryGetPlainNumber(value, out long number))
                {
                    _stateParts.Add(new DeoptPart(IsConstant: true, number, bytes));
                    continue;
                }

                _stateParts.Add(new DeoptPart(IsConstant: false, 0, bytes));
                _stateOperands.Add(UseAny(Kept(Read(value, i))));
            }
        }
    }

    /// <summary>Says behind a call that its state is read.</summary>
    private void EmitDeoptState(Inst inst)
    {
        if (!HasDeoptState(inst)) return;
        _frame.DeoptStates.Add([.. _stateParts]);
        Emit(X64Op.DeoptState, 3, CollectionsMarshal.AsSpan(_stateOperands), target: _frame.DeoptStates.Count - 1);
    }

    /// <summary>A value that the allocator would make anew behind the call, in a register that it keeps.</summary>
    private Reg Kept(Reg register)
    {
        ref VirtualRegister row = ref _out.Registers[register];
        if (!row.IsRematerializable) return register;
        if (row.Class != RegisterClass.General) throw new CompileException("a vector constant in the deopt state of a call");
        Reg kept = NewLike(register);
        Emit(X64Op.Lea, 3, [Def(kept)], Address.At(register));
        return kept;
    }

    /// <summary>Whether a value is a constant that needs no address, of at most 64 bits.</summary>
    private bool TryGetPlainNumber(ValueId value, out long number)
    {
        number = 0;
        if (PartOf(value) is { IsVector: true } or { Bits: > 64 }) return false;
        if (!_function.TryGetConstant(value, out ConstantId constant)) return false;
        if (_constants[constant].Kind is ConstantKind.Undef or ConstantKind.Poison) return true;
        if (_program.Object is { } file && file.HasAddress(constant)) return false;
        number = (long)(ulong)_program.Evaluate(constant);
        return true;
    }
}

/// <summary>A part of the deopt state of a call: a constant, or the next operand.</summary>
internal readonly record struct DeoptPart(bool IsConstant, long Number, int Bytes);
