// SPDX-License-Identifier: MIT
// Sequences that a collection must not fall into. A thread that is stopped inside of one goes on at its start, so that what a
// collection changes is read again; the instruction that counts is the last one.
//
//   store of a managed pointer    lea t, [place]             the card is marked before there is something to mark it for:
//                                 shr t, 8                   a collection in between finds none and clears it
//                                 add t, [context.cards]
//                                 mov byte [t], 1
//                                 mov [place], value
//
//   a word copied                 mov t, [from]              the word may be a managed pointer, and no map tells t
//                                 (the mark)
//                                 mov [place], t
//
//   a new object of known type    mov r, [context.next]      see FiberContext.AllocationNext
//                                 lea t, [r + bytes]
//                                 cmp t, [context.limit]
//                                 jbe enough
//                                 mov dword [context.wanted], bytes
//                                 lea t, [start]
//                                 mov [context.again], t
//                                 jmp [context.allocate]     comes back to the start with more memory
//                          enough: mov qword [r], header
//                                 add r, 8
//                                 mov [context.next], t
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Machine;
using Gpr = Stillpoint.Assembler.X64.Gpr;

namespace Stillpoint.CodeGen.X64;

/// <content>Operations on managed objects.</content>
internal sealed partial class X64Emitter
{
    private static X64Address Field(int offset) => X64Address.At(Gpr.R15, offset);

    /// <summary>Operand 0 is free for it.</summary>
    private void MarkCard(in MachineInst inst, ReadOnlySpan<MachineOperand> operands, int firstRegister)
    {
        int card = Register(operands[0]);
        var at = X64Address.At((Gpr)card);
        RegMem(X64Form.LeaRegMem, OperandSize.Bits64, card, inst, firstRegister, 0);
        Bound(_inst, BodyFrame);
        _encoder.RegReg(X64Form.ShrRmImm8, OperandSize.Bits64, 0, card, ContextLayout.CardShift);
        Bound(_inst, BodyFrame);
        _encoder.RegMem(X64Form.AddRegRm, OperandSize.Bits64, card, Field(ContextLayout.CardBias));
        Bound(_inst, BodyFrame);
        _encoder.RegMem(X64Form.MovRmImm32, OperandSize.Bits8, 0, at, 1);
        Bound(_inst, BodyFrame);
    }

    /// <summary>
    /// From where operand 2 points to, by the immediate further, to the instruction's memory operand; operands 0 and 1 are free for it.
    /// </summary>
    private void EmitCopyWord(X64Op op, X64Form form, in MachineInst inst, ReadOnlySpan<MachineOperand> operands)
    {
        int word = Register(operands[1]);
        _encoder.RegMem(
            X64Form.MovRegRm, OperandSize.Bits64, word, X64Address.At((Gpr)Register(operands[2]), (int)inst.Immediate));
        Bound(_inst, BodyFrame);
        if (op == X64Op.CopyWordManaged) MarkCard(inst, operands, 3);
        RegMem(form, OperandSize.Bits64, word, inst, 3, 0);
    }

    /// <summary>Operand 0 gets the object, operand 1 is free for it; the displacement is its bytes, the immediate its header.</summary>
    private void EmitNewObject(in MachineInst inst, ReadOnlySpan<MachineOperand> operands)
    {
        int made = Register(operands[0]);
        int end = Register(operands[1]);
        X64Label start = _buffer.NewLabel();
        X64Label enough = _buffer.NewLabel();
        _buffer.Bind(start);
        _encoder.RegMem(X64Form.MovRegRm, OperandSize.Bits64, made, Field(ContextLayout.AllocationNext));
        Bound(_inst, BodyFrame);
        _encoder.RegMem(X64Form.LeaRegMem, OperandSize.Bits64, end, X64Address.At((Gpr)made, inst.Displacement));
        Bound(_inst, BodyFrame);
        _encoder.RegMem(X64Form.CmpRegRm, OperandSize.Bits64, end, Field(ContextLayout.AllocationLimit));
        Bound(_inst, BodyFrame);
        _encoder.Jump(Condition.BelowOrEqual, enough);
        Bound(_inst, BodyFrame);
        _encoder.RegMem(X64Form.MovRmImm32, OperandSize.Bits32, 0, Field(ContextLayout.AllocationWanted), inst.Displacement);
        Bound(_inst, BodyFrame);
        _encoder.RegMem(X64Form.LeaRegMem, OperandSize.Bits64, end, X64Address.Of(start));
        Bound(_inst, BodyFrame);
        _encoder.RegMem(X64Form.MovRmReg, OperandSize.Bits64, end, Field(ContextLayout.AllocationPc));
        Bound(_inst, BodyFrame);
        _encoder.RegMem(X64Form.JmpRm, OperandSize.Bits64, 0, Field(ContextLayout.AllocateStub));
        Bound(_inst, BodyFrame);
        _buffer.Bind(enough);
        _encoder.RegMem(X64Form.MovRmImm32, OperandSize.Bits64, 0, X64Address.At((Gpr)made), inst.Immediate);
        Bound(_inst, BodyFrame);
        _encoder.RegReg(X64Form.AddRmImm8, OperandSize.Bits64, 0, made, ContextLayout.HeaderBytes);
        Bound(_inst, BodyFrame);
        _encoder.RegMem(X64Form.MovRmReg, OperandSize.Bits64, end, Field(ContextLayout.AllocationNext));
    }
}
