// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Iced.Intel;
using Stillpoint.Assembler.X64;
using Xunit;

namespace Stillpoint.Assembler.Tests;

/// <summary>
/// Emits each instruction over a cross product of its operands and has an independent disassembler read it back.
/// </summary>
public sealed class EncoderOracleTests
{
    private static readonly OperandSize[] Sizes = [OperandSize.Bits16, OperandSize.Bits32, OperandSize.Bits64];
    private static readonly int[] Displacements = [0, 1, -1, 127, -128, 128, -129, int.MaxValue, int.MinValue];
    private static readonly int[] Immediates =
        [0, 1, -1, 127, -128, 128, -129, 32767, -32768, int.MaxValue, int.MinValue];


    /// <summary>Low and high registers, and those whose encoding as base or as byte is special.</summary>
    private static readonly Gpr[] SomeRegisters = [Gpr.Rax, Gpr.Rsp, Gpr.Rdi, Gpr.R8, Gpr.R13, Gpr.R15];

    private delegate void EmitRegReg(X64Assembler asm, OperandSize size, Gpr d, Gpr s);

    private delegate void EmitRegMem(X64Assembler asm, OperandSize size, Gpr r, X64Address m);

    private delegate void EmitRegImm(X64Assembler asm, OperandSize size, Gpr d, int imm);

    private delegate void EmitMemImm(X64Assembler asm, OperandSize size, X64Address d, int imm);

    [Fact]
    public void Register_to_register()
    {
        (Mnemonic Mnemonic, EmitRegReg Emit)[] cases =
        [
            (Mnemonic.Add, (asm, size, d, s) => asm.Add(size, d, s)),
            (Mnemonic.Or, (asm, size, d, s) => asm.Or(size, d, s)),
            (Mnemonic.And, (asm, size, d, s) => asm.And(size, d, s)),
            (Mnemonic.Sub, (asm, size, d, s) => asm.Sub(size, d, s)),
            (Mnemonic.Xor, (asm, size, d, s) => asm.Xor(size, d, s)),
            (Mnemonic.Cmp, (asm, size, d, s) => asm.Cmp(size, d, s)),
            (Mnemonic.Test, (asm, size, d, s) => asm.Test(size, d, s)),
            (Mnemonic.Imul, (asm, size, d, s) => asm.Imul(size, d, s)),
            (Mnemonic.Mov, (asm, size, d, s) => asm.Mov(size, d, s)),
        ];
        foreach ((Mnemonic mnemonic, EmitRegReg emit) in cases)
        {
            foreach ((OperandSize size, Gpr d, Gpr s) in SizesAndPairs())
            {
                Instruction read = ReadBack(asm => emit(asm, size, d, s));
                Assert.Equal(mnemonic, read.Mnemonic);
                Assert.Equal(Name(d, size), read.Op0Register);
                Assert.Equal(Name(s, size), read.Op1Register);
            }
        }
    }

    [Fact]
    public void Zero_extension_from_bytes()
    {
        foreach ((OperandSize size, Gpr d, Gpr s) in SizesAndPairs())
        {
            Instruction read = ReadBack(asm => asm.Movzx8(size, d, s));
            Assert.Equal(Mnemonic.Movzx, read.Mnemonic);
            Assert.Equal(Name(d, size), read.Op0Register);
            Assert.Equal(ByteName(s), read.Op1Register);
        }
    }

    [Fact]
    public void Register_and_memory()
    {
        (Mnemonic Mnemonic, int MemoryOperand, EmitRegMem Emit)[] cases =
        [
            (Mnemonic.Mov, 1, (asm, size, r, m) => asm.Mov(size, r, m)),
            (Mnemonic.Mov, 0, (asm, size, r, m) => asm.Mov(size, m, r)),
            (Mnemonic.Add, 1, (asm, size, r, m) => asm.Add(size, r, m)),
            (Mnemonic.Sub, 1, (asm, size, r, m) => asm.Sub(size, r, m)),
            (Mnemonic.Cmp, 1, (asm, size, r, m) => asm.Cmp(size, r, m)),
            (Mnemonic.Movzx, 1, (asm, size, r, m) => asm.Movzx8(size, r, m)),
        ];
        foreach ((Mnemonic mnemonic, int operand, EmitRegMem emit) in cases)
        {
            foreach (OperandSize size in Sizes)
            {
                foreach (Gpr register in SomeRegisters)
                {
                    ForEachAddress((address, check) =>
                    {
                        Instruction read = ReadBack(asm => emit(asm, size, register, address));
                        Assert.Equal(mnemonic, read.Mnemonic);
                        Assert.Equal(OpKind.Memory, read.GetOpKind(operand));
                        Assert.Equal(Name(register, size), read.GetOpRegister(1 - operand));
                        check(read);
                    });
                }
            }
        }
    }

    [Fact]
    public void Memory_alone_and_with_other_registers()
    {
        (Mnemonic Mnemonic, Action<X64Assembler, X64Address> Emit)[] cases =
        [
            (Mnemonic.Lea, (asm, m) => asm.Lea(Gpr.R9, m)),
            (Mnemonic.Call, (asm, m) => asm.Call(m)),
            (Mnemonic.Jmp, (asm, m) => asm.Jmp(m)),
            (Mnemonic.Inc, (asm, m) => asm.Inc(OperandSize.Bits64, m)),
            (Mnemonic.Movups, (asm, m) => asm.Movups(VectorRegister.Xmm3, m)),
            (Mnemonic.Movups, (asm, m) => asm.Movups(m, VectorRegister.Xmm12)),
            (Mnemonic.Ldmxcsr, (asm, m) => asm.Ldmxcsr(m)),
            (Mnemonic.Push, (asm, m) => asm.Push(m)),
            (Mnemonic.Pop, (asm, m) => asm.Pop(m)),
            (Mnemonic.Xsave64, (asm, m) => asm.Xsave64(m)),
            (Mnemonic.Xrstor64, (asm, m) => asm.Xrstor64(m)),
            (Mnemonic.Fld, (asm, m) => asm.Fld80(m)),
            (Mnemonic.Fstp, (asm, m) => asm.Fstp80(m)),
        ];
        foreach ((Mnemonic mnemonic, Action<X64Assembler, X64Address> emit) in cases)
        {
            ForEachAddress((address, check) =>
            {
                Instruction read = ReadBack(asm => emit(asm, address));
                Assert.Equal(mnemonic, read.Mnemonic);
                if (mnemonic is Mnemonic.Fld or Mnemonic.Fstp) Assert.Equal(MemorySize.Float80, read.MemorySize);
                check(read);
            });
        }
    }

    [Fact]
    public void Vector_registers()
    {
        foreach (VectorRegister register in Enum.GetValues<VectorRegister>())
        {
            Register name = Register.XMM0 + (int)register;
            Assert.Equal(name, ReadBack(asm => asm.Movups(register, X64Address.At(Gpr.R12))).Op0Register);
            Assert.Equal(name, ReadBack(asm => asm.Movups(X64Address.At(Gpr.Rbp), register)).Op1Register);
        }
    }

    [Fact]
    public void Immediates_to_registers_and_memory()
    {
        (Mnemonic Mnemonic, EmitRegImm Emit)[] registers =
        [
            (Mnemonic.Add, (asm, size, d, imm) => asm.Add(size, d, imm)),
            (Mnemonic.Or, (asm, size, d, imm) => asm.Or(size, d, imm)),
            (Mnemonic.And, (asm, size, d, imm) => asm.And(size, d, imm)),
            (Mnemonic.Sub, (asm, size, d, imm) => asm.Sub(size, d, imm)),
            (Mnemonic.Xor, (asm, size, d, imm) => asm.Xor(size, d, imm)),
            (Mnemonic.Cmp, (asm, size, d, imm) => asm.Cmp(size, d, imm)),
        ];
        (Mnemonic Mnemonic, EmitMemImm Emit)[] memories =
        [
            (Mnemonic.And, (asm, size, d, imm) => asm.And(size, d, imm)),
            (Mnemonic.Cmp, (asm, size, d, imm) => asm.Cmp(size, d, imm)),
            (Mnemonic.Mov, (asm, size, d, imm) => asm.Mov(size, d, imm)),
        ];
        foreach (OperandSize size in Sizes)
        {
            foreach (int immediate in Immediates)
            {
                if (size == OperandSize.Bits16 && immediate != (short)immediate) continue;
                foreach ((Mnemonic mnemonic, EmitRegImm emit) in registers)
                {
                    foreach (Gpr d in Enum.GetValues<Gpr>())
                    {
                        Instruction read = ReadBack(asm => emit(asm, size, d, immediate));
                        Assert.Equal(mnemonic, read.Mnemonic);
                        Assert.Equal(Name(d, size), read.Op0Register);
                        AssertImmediate(immediate, size, read);
                    }
                }

                foreach ((Mnemonic mnemonic, EmitMemImm emit) in memories)
                {
                    Instruction read = ReadBack(asm => emit(asm, size, X64Address.At(Gpr.R13, 300), immediate));
                    Assert.Equal(mnemonic, read.Mnemonic);
                    Assert.Equal(300UL, read.MemoryDisplacement64);
                    Assert.Equal(size, (OperandSize)read.MemorySize.GetSize());
                    AssertImmediate(immediate, size, read);
                }
            }
        }
    }

    [Fact]
    public void One_register()
    {
        foreach (Gpr r in Enum.GetValues<Gpr>())
        {
            AssertUnary(Mnemonic.Push, Name(r, OperandSize.Bits64), asm => asm.Push(r));
            AssertUnary(Mnemonic.Pop, Name(r, OperandSize.Bits64), asm => asm.Pop(r));
            AssertUnary(Mnemonic.Call, Name(r, OperandSize.Bits64), asm => asm.Call(r));
            AssertUnary(Mnemonic.Jmp, Name(r, OperandSize.Bits64), asm => asm.Jmp(r));
            Assert.Equal(0xFFFF_FFF0, AssertUnary(
                Mnemonic.Mov, Name(r, OperandSize.Bits32), asm => asm.Mov32(r, 0xFFFF_FFF0)).Immediate32);
            Assert.Equal(0x8877_6655_4433_2211, AssertUnary(
                Mnemonic.Mov,
                Name(r, OperandSize.Bits64),
                asm => asm.Mov64(r, unchecked((long)0x8877_6655_4433_2211))).Immediate64);
            foreach (OperandSize size in Sizes)
            {
                AssertUnary(Mnemonic.Div, Name(r, size), asm => asm.Div(size, r));
                AssertUnary(Mnemonic.Idiv, Name(r, size), asm => asm.Idiv(size, r));
                AssertUnary(Mnemonic.Inc, Name(r, size), asm => asm.Inc(size, r));
                AssertUnary(Mnemonic.Dec, Name(r, size), asm => asm.Dec(size, r));
                Assert.Equal(5, AssertUnary(Mnemonic.Shl, Name(r, size), asm => asm.Shl(size, r, 5)).Immediate8);
                Assert.Equal(9, AssertUnary(Mnemonic.Shr, Name(r, size), asm => asm.Shr(size, r, 9)).Immediate8);
            }
        }
    }

    [Fact]
    public void No_operand()
    {
        Assert.Equal(Mnemonic.Ret, ReadBack(asm => asm.Ret()).Mnemonic);
        Assert.Equal(Mnemonic.Ud2, ReadBack(asm => asm.Ud2()).Mnemonic);
        Assert.Equal(Mnemonic.Int3, ReadBack(asm => asm.Int3()).Mnemonic);
        Assert.Equal(Mnemonic.Syscall, ReadBack(asm => asm.Syscall()).Mnemonic);
        Assert.Equal(Mnemonic.Pushfq, ReadBack(asm => asm.Pushfq()).Mnemonic);
        Assert.Equal(Mnemonic.Popfq, ReadBack(asm => asm.Popfq()).Mnemonic);
        Assert.Equal(Mnemonic.Cld, ReadBack(asm => asm.Cld()).Mnemonic);
        Assert.Equal(Mnemonic.Fninit, ReadBack(asm => asm.Fninit()).Mnemonic);
        Assert.Equal(Mnemonic.Vzeroupper, ReadBack(asm => asm.Vzeroupper()).Mnemonic);
    }

    [Fact]
    public void Thread_pointer_is_read_through_its_segment()
    {
        foreach (Gpr r in Enum.GetValues<Gpr>())
        {
            Instruction read = ReadBack(asm => asm.Mov(OperandSize.Bits64, r, X64Address.AtThreadPointer(-8)));
            Assert.Equal(Register.FS, read.MemorySegment);
            Assert.Equal(Register.None, read.MemoryBase);
            Assert.Equal(unchecked((ulong)-8L), read.MemoryDisplacement64);
            Assert.Equal(Name(r, OperandSize.Bits64), read.Op0Register);
        }
    }

    /// <summary>
    /// Jumps both ways in all conditions, and rip-relative operands with an immediate behind the distance.
    /// </summary>
    [Fact]
    public void Labels_are_reached()
    {
        foreach (Stillpoint.Assembler.X64.Condition condition in Enum.GetValues<Stillpoint.Assembler.X64.Condition>())
        {
            var asm = new X64Assembler();
            X64Label back = asm.NewLabel();
            X64Label forward = asm.NewLabel();
            asm.Bind(back);
            asm.Jcc(condition, forward);
            asm.Jmp(back);
            asm.Cmp(OperandSize.Bits32, X64Address.Of(forward), 100_000);
            asm.Lea(Gpr.R9, X64Address.Of(back));
            asm.Align(16);
            asm.Bind(forward);
            asm.Ret();
            Instruction[] read = ReadAll(asm);
            Assert.Equal(OracleConditions[(int)condition], read[0].ConditionCode);
            Assert.Equal((ulong)asm.OffsetOf(forward), read[0].NearBranchTarget);
            Assert.Equal(0UL, read[1].NearBranchTarget);
            Assert.Equal((ulong)asm.OffsetOf(forward), read[2].IPRelativeMemoryAddress);
            Assert.Equal(100_000u, read[2].Immediate32);
            Assert.Equal(0UL, read[3].IPRelativeMemoryAddress);
            Assert.Equal(0, asm.OffsetOf(forward) % 16);
        }
    }

    [Fact]
    public void Misuse_of_labels_and_addresses_is_an_error()
    {
        var asm = new X64Assembler();
        X64Label label = asm.NewLabel();
        asm.Jmp(label);
        Assert.Throws<InvalidOperationException>(() => asm.Finish().Length);
        asm.Bind(label);
        Assert.Throws<InvalidOperationException>(() => asm.Bind(label));
        Assert.Throws<ArgumentException>(() => X64Address.At(Gpr.Rax, Gpr.Rsp, 1));
        Assert.Throws<ArgumentException>(() => X64Address.At(Gpr.Rax, Gpr.Rcx, 3));
    }

    internal static readonly ConditionCode[] OracleConditions =
    [
        ConditionCode.o, ConditionCode.no, ConditionCode.b, ConditionCode.ae, ConditionCode.e, ConditionCode.ne,
        ConditionCode.be, ConditionCode.a, ConditionCode.s, ConditionCode.ns, ConditionCode.p, ConditionCode.np,
        ConditionCode.l, ConditionCode.ge, ConditionCode.le, ConditionCode.g,
    ];

    private static IEnumerable<(OperandSize Size, Gpr First, Gpr Second)> SizesAndPairs()
    {
        foreach (OperandSize size in Sizes)
        {
            foreach (Gpr first in Enum.GetValues<Gpr>())
            {
                foreach (Gpr second in Enum.GetValues<Gpr>()) yield return (size, first, second);
            }
        }
    }

    /// <summary>All bases with all displacements, alone and with each index; the scale goes round.</summary>
    private static void ForEachAddress(Action<X64Address, Action<Instruction>> test)
    {
        foreach (Gpr @base in Enum.GetValues<Gpr>())
        {
            foreach (int displacement in Displacements)
            {
                test(
                    X64Address.At(@base, displacement),
                    read => AssertMemory(read, @base, Register.None, 1, displacement));
                foreach (Gpr index in Enum.GetValues<Gpr>())
                {
                    if (index == Gpr.Rsp) continue;
                    int scale = 1 << ((int)@base + (int)index & 3);
                    test(
                        X64Address.At(@base, index, scale, displacement),
                        read => AssertMemory(read, @base, Name(index, OperandSize.Bits64), scale, displacement));
                }
            }
        }
    }

    private static void AssertMemory(Instruction read, Gpr @base, Register index, int scale, int displacement)
    {
        Assert.Equal(Name(@base, OperandSize.Bits64), read.MemoryBase);
        Assert.Equal(index, read.MemoryIndex);
        Assert.Equal(scale, read.MemoryIndexScale);
        Assert.Equal(displacement, (long)read.MemoryDisplacement64);
    }

    private static void AssertImmediate(int expected, OperandSize size, Instruction read)
    {
        int unusedBits = 64 - (8 * (int)size);
        Assert.Equal((long)expected << unusedBits, (long)read.GetImmediate(1) << unusedBits);
    }

    private static Instruction AssertUnary(Mnemonic mnemonic, Register register, Action<X64Assembler> emit)
    {
        Instruction read = ReadBack(emit);
        Assert.Equal(mnemonic, read.Mnemonic);
        Assert.Equal(register, read.Op0Register);
        return read;
    }

    /// <summary>The one instruction that was emitted, which must use all bytes.</summary>
    private static Instruction ReadBack(Action<X64Assembler> emit)
    {
        var asm = new X64Assembler();
        emit(asm);
        Instruction[] read = ReadAll(asm);
        Assert.Single(read);
        return read[0];
    }

    private static Instruction[] ReadAll(X64Assembler asm)
    {
        byte[] code = asm.Finish().ToArray();
        var decoder = Decoder.Create(64, code);
        var read = new List<Instruction>();
        while (decoder.IP < (ulong)code.Length)
        {
            Instruction instruction = decoder.Decode();
            Assert.False(instruction.IsInvalid, Convert.ToHexString(code));
            read.Add(instruction);
        }

        return read.ToArray();
    }

    private static Register Name(Gpr register, OperandSize size) => (int)register + size switch
    {
        OperandSize.Bits16 => Register.AX,
        OperandSize.Bits32 => Register.EAX,
        _ => Register.RAX,
    };

    /// <summary>spl, bpl, sil, dil rather than ah, ch, dh, bh, which have the same number without a prefix.</summary>
    internal static Register ByteName(Gpr register) => register switch
    {
        < Gpr.Rsp => Register.AL + (int)register,
        <= Gpr.Rdi => Register.SPL + (register - Gpr.Rsp),
        _ => Register.R8L + (register - Gpr.R8),
    };
}
