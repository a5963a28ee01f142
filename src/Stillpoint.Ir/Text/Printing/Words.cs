// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Ir.Text.Printing;

/// <summary>The keywords of the text for the enums of the model.</summary>
internal static class Words
{
    private static readonly byte[][] Mnemonics = Encode();

    public static ReadOnlySpan<byte> Mnemonic(Opcode opcode) => Mnemonics[(int)opcode];

    public static ReadOnlySpan<byte> Of(Linkage linkage) => linkage switch
    {
        Linkage.External => "external"u8,
        Linkage.Private => "private"u8,
        Linkage.Internal => "internal"u8,
        Linkage.AvailableExternally => "available_externally"u8,
        Linkage.LinkOnce => "linkonce"u8,
        Linkage.LinkOnceOdr => "linkonce_odr"u8,
        Linkage.Weak => "weak"u8,
        Linkage.WeakOdr => "weak_odr"u8,
        Linkage.Common => "common"u8,
        Linkage.Appending => "appending"u8,
        Linkage.ExternWeak => "extern_weak"u8,
        _ => throw new UnreachableException(),
    };

    public static ReadOnlySpan<byte> Of(ComdatKind kind) => kind switch
    {
        ComdatKind.Any => "any"u8,
        ComdatKind.ExactMatch => "exactmatch"u8,
        ComdatKind.Largest => "largest"u8,
        ComdatKind.NoDeduplicate => "nodeduplicate"u8,
        ComdatKind.SameSize => "samesize"u8,
        _ => throw new UnreachableException(),
    };

    public static ReadOnlySpan<byte> Of(ThreadLocalMode mode) => mode switch
    {
        ThreadLocalMode.GeneralDynamic => "thread_local"u8,
        ThreadLocalMode.LocalDynamic => "thread_local(localdynamic)"u8,
        ThreadLocalMode.InitialExec => "thread_local(initialexec)"u8,
        ThreadLocalMode.LocalExec => "thread_local(localexec)"u8,
        _ => throw new UnreachableException(),
    };

    public static ReadOnlySpan<byte> Of(TailCallKind kind) => kind switch
    {
        TailCallKind.None => default,
        TailCallKind.Tail => "tail "u8,
        TailCallKind.MustTail => "musttail "u8,
        TailCallKind.NoTail => "notail "u8,
        _ => throw new UnreachableException(),
    };

    public static ReadOnlySpan<byte> Of(AtomicOrdering ordering) => ordering switch
    {
        AtomicOrdering.NotAtomic => "notatomic"u8,
        AtomicOrdering.Unordered => "unordered"u8,
        AtomicOrdering.Monotonic => "monotonic"u8,
        AtomicOrdering.Acquire => "acquire"u8,
        AtomicOrdering.Release => "release"u8,
        AtomicOrdering.AcquireRelease => "acq_rel"u8,
        AtomicOrdering.SequentiallyConsistent => "seq_cst"u8,
        _ => throw new UnreachableException(),
    };

    public static ReadOnlySpan<byte> Of(AtomicOperation operation) => operation switch
    {
        AtomicOperation.Xchg => "xchg"u8,
        AtomicOperation.Add => "add"u8,
        AtomicOperation.Sub => "sub"u8,
        AtomicOperation.And => "and"u8,
        AtomicOperation.Nand => "nand"u8,
        AtomicOperation.Or => "or"u8,
        AtomicOperation.Xor => "xor"u8,
        AtomicOperation.Max => "max"u8,
        AtomicOperation.Min => "min"u8,
        AtomicOperation.UMax => "umax"u8,
        AtomicOperation.UMin => "umin"u8,
        AtomicOperation.FAdd => "fadd"u8,
        AtomicOperation.FSub => "fsub"u8,
        AtomicOperation.FMax => "fmax"u8,
        AtomicOperation.FMin => "fmin"u8,
        AtomicOperation.UIncWrap => "uinc_wrap"u8,
        AtomicOperation.UDecWrap => "udec_wrap"u8,
        _ => throw new UnreachableException(),
    };

    public static ReadOnlySpan<byte> Of(IntPredicate predicate) => predicate switch
    {
        IntPredicate.Eq => "eq"u8,
        IntPredicate.Ne => "ne"u8,
        IntPredicate.Ugt => "ugt"u8,
        IntPredicate.Uge => "uge"u8,
        IntPredicate.Ult => "ult"u8,
        IntPredicate.Ule => "ule"u8,
        IntPredicate.Sgt => "sgt"u8,
        IntPredicate.Sge => "sge"u8,
        IntPredicate.Slt => "slt"u8,
        IntPredicate.Sle => "sle"u8,
        _ => throw new UnreachableException(),
    };

    public static ReadOnlySpan<byte> Of(FloatPredicate predicate) => predicate switch
    {
        FloatPredicate.False => "false"u8,
        FloatPredicate.Oeq => "oeq"u8,
        FloatPredicate.Ogt => "ogt"u8,
        FloatPredicate.Oge => "oge"u8,
        FloatPredicate.Olt => "olt"u8,
        FloatPredicate.Ole => "ole"u8,
        FloatPredicate.One => "one"u8,
        FloatPredicate.Ord => "ord"u8,
        FloatPredicate.Uno => "uno"u8,
        FloatPredicate.Ueq => "ueq"u8,
        FloatPredicate.Ugt => "ugt"u8,
        FloatPredicate.Uge => "uge"u8,
        FloatPredicate.Ult => "ult"u8,
        FloatPredicate.Ule => "ule"u8,
        FloatPredicate.Une => "une"u8,
        FloatPredicate.True => "true"u8,
        _ => throw new UnreachableException(),
    };

    /// <summary>The keyword of a calling convention, or empty where only <c>cc N</c> is written.</summary>
    public static ReadOnlySpan<byte> OfCallingConvention(ushort number) => number switch
    {
        0 => "ccc"u8,
        8 => "fastcc"u8,
        9 => "coldcc"u8,
        10 => "ghccc"u8,
        13 => "anyregcc"u8,
        14 => "preserve_mostcc"u8,
        15 => "preserve_allcc"u8,
        16 => "swiftcc"u8,
        17 => "cxx_fast_tlscc"u8,
        18 => "tailcc"u8,
        20 => "swifttailcc"u8,
        21 => "preserve_nonecc"u8,
        78 => "x86_64_sysvcc"u8,
        79 => "win64cc"u8,
        80 => "x86_vectorcallcc"u8,
        92 => "x86_regcallcc"u8,
        _ => default,
    };

    private static byte[][] Encode()
    {
        byte[][] words = new byte[OpcodeTable.Rows.Length][];
        foreach (ref readonly OpcodeFacts facts in OpcodeTable.Rows)
        {
            words[(int)facts.Opcode] = Encoding.ASCII.GetBytes(facts.Mnemonic);
        }

        return words;
    }
}
