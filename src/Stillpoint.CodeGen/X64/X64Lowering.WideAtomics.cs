// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>
/// Atomics of 128 bits, by cmpxchg16b. Processors with AVX load and store 16 aligned bytes in one access; on others a load
/// exchanges a value with itself, which needs writable memory. An address that is not 16-aligned faults.
/// </content>
internal sealed partial class X64Lowering
{
    private void RequireWideAtomics()
    {
        if (!_features.Cmpxchg16b)
        {
            throw new CompileException("an atomic operation of 128 bits: this processor has no cmpxchg16b");
        }
    }

    private void LoadWideAtomically(Inst inst, in Address address)
    {
        RequireWideAtomics();
        if (_features.Avx)
        {
            Reg both = NewVector();
            Emit(X64Op.VLoadAligned, 4, [Def(both)], address);
            ExtractLane(Result(inst), both, 8, 0);
            ExtractLane(Result(inst, 1), both, 8, 1);
            return;
        }

        Span<Reg> zero = [Immediate(0), Immediate(0)];
        ExchangeWide(address, zero, zero, [Result(inst), Result(inst, 1)]);
    }

    private void StoreWideAtomically(Inst inst, AtomicOrdering ordering)
    {
        RequireWideAtomics();
        ValueId value = inst.Operands[0];
        Span<Reg> from = [Read(value), Read(value, 1)];
        Address address = AddressOf(inst.Operands[1]);
        if (!_features.Avx)
        {
            UpdateWide(address, AtomicOperation.Xchg, from, default);
            return;
        }

        Reg both = NewVector();
        BuildPart(both, from, 8);
        Emit(X64Op.VStoreAligned, 4, [Use(both)], address);
        if (ordering == AtomicOrdering.SequentiallyConsistent)
        {
            Emit(X64Op.Mfence, 0, []);
        }
    }

    private void LowerWideCmpXchg(Inst inst)
    {
        RequireWideAtomics();
        Address address = AddressOf(inst.Operands[0]);
        ValueId expected = inst.Operands[1];
        ValueId replacement = inst.Operands[2];
        Reg flag = NewGeneral();
        ExchangeWide(
            address, [Read(expected), Read(expected, 1)], [Read(replacement), Read(replacement, 1)],
            [Result(inst), Result(inst, 1)]);
        Emit(X64Op.Setcc, 0, [Def(flag)], condition: (int)Condition.Equal);
        Emit(X64Op.Movzx8, 2, [Def(Result(inst, 2)), UseAny(flag)]);
    }

    private void LowerWideAtomicRmw(Inst inst, AtomicOperation operation)
    {
        RequireWideAtomics();
        ValueId value = inst.Operands[1];
        Span<Reg> operand = [Read(value), Read(value, 1)];
        bool isUsed = IsWanted(inst.Result);
        UpdateWide(AddressOf(inst.Operands[0]), operation, operand, isUsed ? [Result(inst), Result(inst, 1)] : default);
    }

    /// <summary>old = what memory has; if that is as expected, memory = replacement, and the flags say equal.</summary>
    private void ExchangeWide(
        in Address address, ReadOnlySpan<Reg> expected, ReadOnlySpan<Reg> replacement, ReadOnlySpan<Reg> old)
    {
        Reg rax = NewPinnedRaw(GeneralRegister.Rax);
        Reg rdx = NewPinnedRaw(GeneralRegister.Rdx);
        Reg rbx = NewPinnedRaw(GeneralRegister.Rbx);
        Reg rcx = NewPinnedRaw(GeneralRegister.Rcx);
        Move(rax, expected[0]);
        Move(rdx, expected[1]);
        Move(rbx, replacement[0]);
        Move(rcx, replacement[1]);
        Emit(X64Op.LockCmpxchg16b, 3, [Mod(rax), Mod(rdx), Use(rbx), Use(rcx)], address);
        Move(old[0], rax);
        Move(old[1], rdx);
    }

    /// <summary>As AtomicLoop, on pairs. The first guess may be torn: then the exchange fails and says what is there.</summary>
    private void UpdateWide(in Address address, AtomicOperation operation, ReadOnlySpan<Reg> operand, ReadOnlySpan<Reg> result)
    {
        Span<Reg> old = [NewGeneral(), NewGeneral()];
        Span<Reg> seen = [NewGeneral(), NewGeneral()];
        int again = NewLabel();
        int done = NewLabel();
        int retry = NewLabel();
        LoadGeneral(old[0], 64, address);
        LoadGeneral(old[1], 64, address.Plus(8));
        Jump(again);
        Mark(again);
        Span<Reg> made = [NewGeneral(), NewGeneral()];
        WideStep(operation, made, old, operand);
        ExchangeWide(address, old, made, seen);
        JumpIf(Condition.NotEqual, retry);
        Jump(done);
        Mark(retry);
        Move(old[0], seen[0]);
        Move(old[1], seen[1]);
        Jump(again);
        Mark(done);
        for (int i = 0; i < result.Length; i++)
        {
            Move(result[i], seen[i]);
        }
    }

    private void WideStep(AtomicOperation operation, ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> old, ReadOnlySpan<Reg> operand)
    {
        const int bits = 128;
        switch (operation)
        {
            case AtomicOperation.Xchg:
                Move(to[0], operand[0]);
                Move(to[1], operand[1]);
                break;
            case AtomicOperation.Nand:
                Span<Reg> both = [NewGeneral(), NewGeneral()];
                WideBinary(Opcode.And, both, old, operand, bits);
                Unary(X64Op.Not, 3, to[0], both[0]);
                Unary(X64Op.Not, 3, to[1], both[1]);
                break;
            case AtomicOperation.Max or AtomicOperation.Min or AtomicOperation.UMax or AtomicOperation.UMin:
                bool signed = operation is AtomicOperation.Max or AtomicOperation.Min;
                WideMinMax(to, old, operand, bits, signed, operation is AtomicOperation.Max or AtomicOperation.UMax);
                break;
            case AtomicOperation.UIncWrap:
                // old >= operand ? 0 : old + 1
                Span<Reg> next = [NewGeneral(), NewGeneral()];
                WideBinary(Opcode.Add, next, old, [Immediate(1), Immediate(0)], bits);
                SelectWide(to, [Immediate(0), Immediate(0)], next, IntPredicate.Uge, old, operand, bits);
                break;
            case AtomicOperation.UDecWrap:
                // old == 0 or old > operand ? operand : old - 1
                Span<Reg> previous = [NewGeneral(), NewGeneral()];
                Span<Reg> bounded = [NewGeneral(), NewGeneral()];
                WideBinary(Opcode.Sub, previous, old, [Immediate(1), Immediate(0)], bits);
                SelectWide(bounded, operand, previous, IntPredicate.Ugt, old, operand, bits);
                SelectWide(to, operand, bounded, IntPredicate.Eq, old, [Immediate(0), Immediate(0)], bits);
                break;
            default:
                Opcode opcode = operation switch
                {
                    AtomicOperation.Add => Opcode.Add,
                    AtomicOperation.Sub => Opcode.Sub,
                    AtomicOperation.And => Opcode.And,
                    AtomicOperation.Or => Opcode.Or,
                    _ => Opcode.Xor,
                };
                WideBinary(opcode, to, old, operand, bits);
                break;
        }
    }
}
