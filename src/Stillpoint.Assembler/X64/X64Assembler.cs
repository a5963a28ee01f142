// SPDX-License-Identifier: MIT
using System;
using static Stillpoint.Assembler.X64.X64Form;

namespace Stillpoint.Assembler.X64;

/// <summary>
/// Writes x86-64 machine code into a growing buffer: one method per mnemonic, destination first, labels for jumps and
/// rip-relative data.
/// </summary>
/// <remarks>Not thread-safe. Code is position-independent unless an address was given as an immediate.</remarks>
public sealed class X64Assembler
{
    private readonly X64Encoder _encoder = new();

    /// <summary>Bytes written so far.</summary>
    public int Length => _encoder.Length;

    /// <summary>A label that is not bound yet.</summary>
    public X64Label NewLabel() => _encoder.Buffer.NewLabel();

    /// <summary>Binds a label to the present position.</summary>
    /// <exception cref="InvalidOperationException">The label is bound already.</exception>
    public void Bind(X64Label label) => _encoder.Buffer.Bind(label);

    /// <summary>Byte offset of a bound label from the start of the code.</summary>
    /// <exception cref="InvalidOperationException">The label is not bound.</exception>
    public int OffsetOf(X64Label label) => _encoder.Buffer.OffsetOf(label);

    /// <summary>Resolves the labels and returns the code; valid until the next byte is written.</summary>
    /// <exception cref="InvalidOperationException">A label that was used is not bound.</exception>
    public ReadOnlySpan<byte> Finish() => _encoder.Buffer.Finish();

    /// <summary>Pads with int3 up to a multiple of <paramref name="bytes"/>.</summary>
    public void Align(int bytes)
    {
        while (Length % bytes != 0) _encoder.Plain(X64Form.Int3);
    }

    /// <summary>Nops in their longest forms.</summary>
    public void Nops(int bytes) => _encoder.Buffer.Nop(bytes);

    public void Data32(int value) => _encoder.Buffer.Data32(value);

    public void Data64(long value) => _encoder.Buffer.Data64(value);

    public void Add(OperandSize size, Gpr d, Gpr s) => RegReg(AddRegRm, size, d, s);

    public void Add(OperandSize size, Gpr d, X64Address s) => RegMem(AddRegRm, size, d, s);

    public void Add(OperandSize size, Gpr d, int imm) => RegImm(AddRmImm8, AddRmImm32, size, d, imm);

    public void Or(OperandSize size, Gpr d, Gpr s) => RegReg(OrRegRm, size, d, s);

    public void Or(OperandSize size, Gpr d, int imm) => RegImm(OrRmImm8, OrRmImm32, size, d, imm);

    public void Or(OperandSize size, X64Address d, int imm) => MemImm(OrRmImm8, OrRmImm32, size, d, imm);

    public void And(OperandSize size, Gpr d, Gpr s) => RegReg(AndRegRm, size, d, s);

    public void And(OperandSize size, Gpr d, int imm) => RegImm(AndRmImm8, AndRmImm32, size, d, imm);

    public void And(OperandSize size, X64Address d, int imm) => MemImm(AndRmImm8, AndRmImm32, size, d, imm);

    public void Sub(OperandSize size, Gpr d, Gpr s) => RegReg(SubRegRm, size, d, s);

    public void Sub(OperandSize size, Gpr d, X64Address s) => RegMem(SubRegRm, size, d, s);

    public void Sub(OperandSize size, Gpr d, int imm) => RegImm(SubRmImm8, SubRmImm32, size, d, imm);

    public void Xor(OperandSize size, Gpr d, Gpr s) => RegReg(XorRegRm, size, d, s);

    public void Xor(OperandSize size, Gpr d, int imm) => RegImm(XorRmImm8, XorRmImm32, size, d, imm);

    public void Cmp(OperandSize size, Gpr d, Gpr s) => RegReg(CmpRegRm, size, d, s);

    public void Cmp(OperandSize size, Gpr d, X64Address s) => RegMem(CmpRegRm, size, d, s);

    public void Cmp(OperandSize size, Gpr d, int imm) => RegImm(CmpRmImm8, CmpRmImm32, size, d, imm);

    public void Cmp(OperandSize size, X64Address d, int imm) => MemImm(CmpRmImm8, CmpRmImm32, size, d, imm);

    public void Test(OperandSize size, Gpr d, Gpr s) => RegReg(TestRmReg, size, s, d);

    public void Imul(OperandSize size, Gpr d, Gpr s) => RegReg(ImulRegRm, size, d, s);

    public void Neg(OperandSize size, Gpr d) => RegReg(NegRm, size, default, d);

    public void Inc(OperandSize size, Gpr d) => RegReg(IncRm, size, default, d);

    public void Inc(OperandSize size, X64Address d) => RegMem(IncRm, size, default, d);

    public void Dec(OperandSize size, Gpr d) => RegReg(DecRm, size, default, d);

    /// <summary>Divides rdx:rax of the size.</summary>
    public void Div(OperandSize size, Gpr s) => RegReg(DivRm, size, default, s);

    /// <summary>Divides rdx:rax of the size, signed.</summary>
    public void Idiv(OperandSize size, Gpr s) => RegReg(IdivRm, size, default, s);

    public void Shl(OperandSize size, Gpr d, int count) => _encoder.RegReg(ShlRmImm8, size, 0, (int)d, count);

    public void Shr(OperandSize size, Gpr d, int count) => _encoder.RegReg(ShrRmImm8, size, 0, (int)d, count);

    public void Mov(OperandSize size, Gpr d, Gpr s) => RegReg(MovRegRm, size, d, s);

    public void Mov(OperandSize size, Gpr d, X64Address s) => RegMem(MovRegRm, size, d, s);

    public void Mov(OperandSize size, X64Address d, Gpr s) => RegMem(MovRmReg, size, s, d);

    /// <summary>Stores an immediate, sign-extended from 32 bits where the operand has 64.</summary>
    public void Mov(OperandSize size, X64Address d, int imm) => _encoder.RegMem(MovRmImm32, size, 0, d, imm);

    /// <summary>Loads a 32-bit immediate, zero-extended to 64 bits.</summary>
    public void Mov32(Gpr d, uint imm) => _encoder.InOpcode(MovRegImm32, default, (int)d, imm);

    /// <summary>A constant in its shortest form that does not change the flags.</summary>
    public void Mov(OperandSize size, Gpr d, long imm)
    {
        if (imm == (int)imm) _encoder.RegReg(MovRmImm32, size, 0, (int)d, imm);
        else Mov64(d, imm);
    }

    public void Mov64(Gpr d, long imm) => _encoder.InOpcode(MovRegImm64, default, (int)d, imm);

    public void Movzx8(OperandSize size, Gpr d, Gpr s) => RegReg(MovzxRegRm8, size, d, s);

    public void Movzx8(OperandSize size, Gpr d, X64Address s) => RegMem(MovzxRegRm8, size, d, s);

    /// <summary>Compares rdx:rax with 16 aligned bytes, and exchanges them for rcx:rbx.</summary>
    public void LockCmpxchg16b(X64Address d) => _encoder.RegMem(LockCmpxchg16bMem, OperandSize.Bits64, 0, d);

    /// <summary>Exchanges a register and memory, all at once.</summary>
    public void Xchg(OperandSize size, X64Address d, Gpr s) => RegMem(XchgRmReg, size, s, d);

    public void Lea(Gpr d, X64Address s) => RegMem(LeaRegMem, OperandSize.Bits64, d, s);

    public void Push(Gpr r) => _encoder.InOpcode(PushReg, default, (int)r);

    public void Push(int imm) => _encoder.Plain(PushImm32, imm);

    public void Pop(Gpr r) => _encoder.InOpcode(PopReg, default, (int)r);

    public void Push(X64Address s) => RegMem(PushRm, default, default, s);

    public void Pop(X64Address d) => RegMem(PopRm, default, default, d);

    public void Call(Gpr target) => RegReg(CallRm, default, default, target);

    public void Call(X64Address target) => RegMem(CallRm, default, default, target);

    public void Jmp(Gpr target) => RegReg(JmpRm, default, default, target);

    public void Jmp(X64Address target) => RegMem(JmpRm, default, default, target);

    public void Jmp(X64Label target) => _encoder.Relative(JmpRel32, default, target);

    public void Jcc(Condition condition, X64Label target) => _encoder.Relative(JccRel32, condition, target);

    /// <summary>A jump whose distance must fit in 8 bits, or <see cref="Finish"/> throws.</summary>
    public void JccShort(Condition condition, X64Label target) => _encoder.Relative(JccRel8, condition, target);

    public void Ret() => _encoder.Plain(X64Form.Ret);

    public void Ud2() => _encoder.Plain(X64Form.Ud2);

    public void Int3() => _encoder.Plain(X64Form.Int3);

    public void Syscall() => _encoder.Plain(X64Form.Syscall);

    public void Cld() => _encoder.Plain(X64Form.Cld);

    public void RepMovsb() => _encoder.Plain(X64Form.RepMovsb);

    public void RepStosb() => _encoder.Plain(X64Form.RepStosb);

    public void Pushfq() => _encoder.Plain(X64Form.Pushfq);

    public void Iretq() => _encoder.Plain(X64Form.Iretq);

    public void Popfq() => _encoder.Plain(X64Form.Popfq);

    /// <summary>Saves the state components in edx:eax. Requires: XSAVE, and an address aligned to 64 bytes.</summary>
    public void Xsave64(X64Address d) => _encoder.RegMem(Xsave64Mem, default, 0, d);

    /// <summary>Loads the state components in edx:eax. Requires: XSAVE, and an address aligned to 64 bytes.</summary>
    public void Xrstor64(X64Address s) => _encoder.RegMem(Xrstor64Mem, default, 0, s);

    /// <summary>Moves 128 bits; the address needs no alignment.</summary>
    public void Movups(VectorRegister d, X64Address s) => _encoder.RegMem(MovupsXmmRm, default, (int)d, s);

    /// <summary>Moves 128 bits; the address needs no alignment.</summary>
    public void Movups(X64Address d, VectorRegister s) => _encoder.RegMem(MovupsRmXmm, default, (int)s, d);

    public void Ldmxcsr(X64Address s) => _encoder.RegMem(LdmxcsrMem, default, 0, s);

    /// <summary>Requires: the processor has AVX.</summary>
    public void Vzeroupper() => _encoder.Plain(X64Form.Vzeroupper);

    public void Fninit() => _encoder.Plain(X64Form.Fninit);

    /// <summary>Pushes 80 bits on the x87 stack.</summary>
    public void Fld80(X64Address s) => _encoder.RegMem(FldMem80, default, 0, s);

    /// <summary>Pops 80 bits off the x87 stack.</summary>
    public void Fstp80(X64Address d) => _encoder.RegMem(FstpMem80, default, 0, d);

    private static bool IsByte(int value) => value is >= -128 and <= 127;

    private void RegReg(X64Form form, OperandSize size, Gpr reg, Gpr rm) =>
        _encoder.RegReg(form, size, (int)reg, (int)rm);

    private void RegMem(X64Form form, OperandSize size, Gpr reg, X64Address rm) =>
        _encoder.RegMem(form, size, (int)reg, rm);

    private void RegImm(X64Form imm8, X64Form imm32, OperandSize size, Gpr rm, int imm) =>
        _encoder.RegReg(IsByte(imm) ? imm8 : imm32, size, 0, (int)rm, imm);

    private void MemImm(X64Form imm8, X64Form imm32, OperandSize size, X64Address rm, int imm) =>
        _encoder.RegMem(IsByte(imm) ? imm8 : imm32, size, 0, rm, imm);
}
