// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Iced.Intel;
using Stillpoint.Native.Code;
using static Iced.Intel.AssemblerRegisters;
using IcedAssembler = Iced.Intel.Assembler;

namespace Stillpoint.Native.Tests;

/// <summary>
/// Guest code that fills every register there is on this processor with known values, does nothing for a while, and
/// compares all of them with what they should be, for ever: general registers, flags, mxcsr, vectors at their full width,
/// mask registers. It returns 1 when something is different.
/// </summary>
internal sealed unsafe class RegisterPattern : IDisposable
{
    private const int GeneralWords = 16;
    private const int FlagsWord = 16;
    private const int MxcsrWord = 17;
    private const int MasksWord = 18;
    private const int VectorsWord = 32;
    private const int Words = VectorsWord + (32 * 8);
    private const int NopCount = 1500;
    private const int MostCodeBytes = 1 << 14;

    /// <summary>Carry, parity, auxiliary, zero, sign, interrupt, direction and overflow.</summary>
    private const ulong Flags = 0xED7;

    /// <summary>Rounding toward zero, all exceptions masked.</summary>
    private const int Mxcsr = 0x7F80;

    /// <summary>What sahf loads the low flags from is the second byte of rax.</summary>
    private const byte LowFlags = 0xD5;

    private static readonly AssemblerRegister64[] Registers =
        [rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15];

    private static readonly AssemblerRegisterZMM[] Zmm =
    [
        zmm0, zmm1, zmm2, zmm3, zmm4, zmm5, zmm6, zmm7, zmm8, zmm9, zmm10, zmm11, zmm12, zmm13, zmm14, zmm15, zmm16,
        zmm17, zmm18, zmm19, zmm20, zmm21, zmm22, zmm23, zmm24, zmm25, zmm26, zmm27, zmm28, zmm29, zmm30, zmm31,
    ];

    private static readonly AssemblerRegisterYMM[] Ymm =
        [ymm0, ymm1, ymm2, ymm3, ymm4, ymm5, ymm6, ymm7, ymm8, ymm9, ymm10, ymm11, ymm12, ymm13, ymm14, ymm15];

    private static readonly AssemblerRegisterXMM[] Xmm =
        [xmm0, xmm1, xmm2, xmm3, xmm4, xmm5, xmm6, xmm7, xmm8, xmm9, xmm10, xmm11, xmm12, xmm13, xmm14, xmm15];

    private static readonly AssemblerRegisterK[] Masks = [k0, k1, k2, k3, k4, k5, k6, k7];

    private readonly CodeMemory _memory = new(64 * 1024);

    /// <summary>The values, what was found, and the number of rounds behind.</summary>
    private readonly ulong* _values;

    public RegisterPattern()
    {
        // Safe because: freed in Dispose, when the fiber that runs the code has been left for good.
        _values = (ulong*)NativeMemory.AllocZeroed((2 * Words) + 1, sizeof(ulong));
        var random = new Random(20_26);
        for (int i = 0; i < Words; i++) _values[i] = (ulong)random.NextInt64();
        _values[0] = (_values[0] & ~0xFFFFUL) | ((ulong)LowFlags << 8);
        _values[4] = 0;
        _values[15] = 0;
        _values[FlagsWord] = Flags;
        _values[MxcsrWord] = Mxcsr;
        int masks = Avx512BW.IsSupported ? Masks.Length : 0;
        for (int i = MasksWord + masks; i < VectorsWord; i++) _values[i] = 0;
        int vectorWords = Avx512F.IsSupported ? 32 * 8 : Avx.IsSupported ? 16 * 4 : 16 * 2;
        for (int i = VectorsWord + vectorWords; i < Words; i++) _values[i] = 0;
        Code = Publish();
    }

    /// <summary>The function.</summary>
    public nint Code { get; }

    /// <summary>Rounds that found everything as it should be.</summary>
    public ulong Rounds => _values[2 * Words];

    public void Dispose()
    {
        _memory.Dispose();
        NativeMemory.Free(_values);
    }

    private nint Publish()
    {
        var asm = new IcedAssembler(64);
        Label again = asm.CreateLabel();
        Label different = asm.CreateLabel();
        asm.Label(ref again);
        asm.mov(rsi, (ulong)_values);
        MoveVectors(asm, rsi, isLoad: true);
        asm.ldmxcsr(__dword_ptr[rsi + (8 * MxcsrWord)]);
        for (int i = 0; i < GeneralWords; i++)
        {
            if (IsFree(i)) asm.mov(Registers[i], _values[i]);
        }

        // Overflow by an addition of bytes that is put back; the other flags by themselves.
        asm.mov(al, 0x7F);
        asm.add(al, 1);
        asm.mov(rax, _values[0]);
        asm.std();
        asm.sahf();
        for (int i = 0; i < NopCount; i++) asm.nop();
        StoreGeneral(asm);
        asm.cld();
        asm.mov(rdi, (ulong)(_values + Words));
        MoveVectors(asm, rdi, isLoad: false);
        asm.stmxcsr(__dword_ptr[rdi + (8 * MxcsrWord)]);
        asm.mov(rsi, (ulong)_values);
        asm.mov(ecx, Words);
        asm.repe.cmpsq();
        asm.jne(different);
        asm.mov(rsi, (ulong)(_values + (2 * Words)));
        asm.inc(__qword_ptr[rsi]);
        asm.jmp(again);
        asm.Label(ref different);
        asm.mov(eax, 1);
        asm.ret();
        using MemoryStream code = new();
        CodeRoom room = _memory.Reserve(MostCodeBytes);
        asm.Assemble(new StreamCodeWriter(code), (ulong)room.Address);
        _memory.Fill(room, code.ToArray());
        return room.Address;
    }

    /// <summary>
    /// By way of the stack, since that needs no other register: the flags first, without the trap flag, which a step sets.
    /// </summary>
    private void StoreGeneral(IcedAssembler asm)
    {
        asm.pushfq();
        for (int i = 0; i < GeneralWords; i++)
        {
            if (IsFree(i)) asm.push(Registers[i]);
        }

        asm.mov(rdi, (ulong)(_values + Words));
        for (int i = GeneralWords - 1; i >= 0; i--)
        {
            if (IsFree(i)) asm.pop(__qword_ptr[rdi + (8 * i)]);
        }

        asm.pop(rax);
        asm.and(rax, ~0x100);
        asm.mov(__qword_ptr[rdi + (8 * FlagsWord)], rax);
    }

    private static void MoveVectors(IcedAssembler asm, AssemblerRegister64 area, bool isLoad)
    {
        for (int i = 0; i < (Avx512F.IsSupported ? 32 : 16); i++)
        {
            if (Avx512F.IsSupported)
            {
                AssemblerMemoryOperand place = area + (8 * VectorsWord) + (64 * i);
                if (isLoad) asm.vmovdqu64(Zmm[i], __zmmword_ptr[place]);
                else asm.vmovdqu64(__zmmword_ptr[place], Zmm[i]);
            }
            else if (Avx.IsSupported)
            {
                AssemblerMemoryOperand place = area + (8 * VectorsWord) + (32 * i);
                if (isLoad) asm.vmovdqu(Ymm[i], __ymmword_ptr[place]);
                else asm.vmovdqu(__ymmword_ptr[place], Ymm[i]);
            }
            else
            {
                AssemblerMemoryOperand place = area + (8 * VectorsWord) + (16 * i);
                if (isLoad) asm.movdqu(Xmm[i], __xmmword_ptr[place]);
                else asm.movdqu(__xmmword_ptr[place], Xmm[i]);
            }
        }

        for (int i = 0; Avx512BW.IsSupported && i < Masks.Length; i++)
        {
            AssemblerMemoryOperand place = area + (8 * MasksWord) + (8 * i);
            if (isLoad) asm.kmovq(Masks[i], __qword_ptr[place]);
            else asm.kmovq(__qword_ptr[place], Masks[i]);
        }
    }

    /// <summary>All but the stack pointer and the context.</summary>
    private static bool IsFree(int register) => register is not (4 or 15);
}
