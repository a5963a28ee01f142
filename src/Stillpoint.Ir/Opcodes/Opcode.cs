// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Ir.Opcodes;

/// <summary>
/// The operations, as in the LLVM Language Reference. There is no <c>phi</c>: blocks have parameters and edges carry
/// arguments; the reader and the printer translate. Facts about each are in <see cref="OpcodeTable"/>.
/// </summary>
public enum Opcode : byte
{
    /// <summary>Not an operation; marks an empty row.</summary>
    None,

    // Terminators
    Ret,
    Br,
    CondBr,
    Switch,
    IndirectBr,
    Unreachable,

    // Arithmetic
    FNeg,
    Add,
    FAdd,
    Sub,
    FSub,
    Mul,
    FMul,
    UDiv,
    SDiv,
    FDiv,
    URem,
    SRem,
    FRem,
    Shl,
    LShr,
    AShr,
    And,
    Or,
    Xor,

    // Vectors and aggregates
    ExtractElement,
    InsertElement,
    ShuffleVector,
    ExtractValue,
    InsertValue,

    // Memory
    Alloca,
    Load,
    Store,
    Fence,
    CmpXchg,
    AtomicRmw,
    GetElementPtr,

    // Conversions
    Trunc,
    ZExt,
    SExt,
    FPTrunc,
    FPExt,
    FPToUI,
    FPToSI,
    UIToFP,
    SIToFP,
    PtrToInt,
    IntToPtr,
    BitCast,
    AddrSpaceCast,

    // Others
    ICmp,
    FCmp,
    Select,
    Freeze,
    Call,
    VaArg,
}

/// <summary>Flags of an instruction; which are allowed on an opcode says <see cref="OpcodeFacts.AllowedFlags"/>.</summary>
[Flags]
public enum InstFlags : ushort
{
    /// <summary>No flags.</summary>
    None = 0,

    /// <summary><c>nuw</c></summary>
    Nuw = 1 << 0,

    /// <summary><c>nsw</c></summary>
    Nsw = 1 << 1,

    /// <summary><c>exact</c></summary>
    Exact = 1 << 2,

    /// <summary><c>disjoint</c></summary>
    Disjoint = 1 << 3,

    /// <summary><c>nneg</c></summary>
    NonNegative = 1 << 4,

    /// <summary><c>inbounds</c> (implies nusw)</summary>
    InBounds = 1 << 5,

    /// <summary><c>nusw</c></summary>
    Nusw = 1 << 6,

    /// <summary><c>weak</c> of cmpxchg</summary>
    Weak = 1 << 7,

    /// <summary><c>reassoc</c></summary>
    Reassoc = 1 << 8,

    /// <summary><c>nnan</c></summary>
    NoNaNs = 1 << 9,

    /// <summary><c>ninf</c></summary>
    NoInfs = 1 << 10,

    /// <summary><c>nsz</c></summary>
    NoSignedZeros = 1 << 11,

    /// <summary><c>arcp</c></summary>
    AllowReciprocal = 1 << 12,

    /// <summary><c>contract</c></summary>
    AllowContract = 1 << 13,

    /// <summary><c>afn</c></summary>
    ApproximateFunctions = 1 << 14,

    /// <summary><c>fast</c>: all seven.</summary>
    Fast = Reassoc | NoNaNs | NoInfs | NoSignedZeros | AllowReciprocal | AllowContract | ApproximateFunctions,
}

/// <summary>Predicates of <c>icmp</c>, in <see cref="Functions.InstRow.Sub"/>.</summary>
public enum IntPredicate : byte
{
    /// <summary><c>eq</c></summary>
    Eq,

    /// <summary><c>ne</c></summary>
    Ne,

    /// <summary><c>ugt</c></summary>
    Ugt,

    /// <summary><c>uge</c></summary>
    Uge,

    /// <summary><c>ult</c></summary>
    Ult,

    /// <summary><c>ule</c></summary>
    Ule,

    /// <summary><c>sgt</c></summary>
    Sgt,

    /// <summary><c>sge</c></summary>
    Sge,

    /// <summary><c>slt</c></summary>
    Slt,

    /// <summary><c>sle</c></summary>
    Sle,
}

/// <summary>
/// Predicates of <c>fcmp</c>, in <see cref="Functions.InstRow.Sub"/>. Bit 0: true when equal, bit 1: when greater,
/// bit 2: when less, bit 3: when unordered.
/// </summary>
public enum FloatPredicate : byte
{
    /// <summary><c>false</c></summary>
    False,

    /// <summary><c>oeq</c></summary>
    Oeq,

    /// <summary><c>ogt</c></summary>
    Ogt,

    /// <summary><c>oge</c></summary>
    Oge,

    /// <summary><c>olt</c></summary>
    Olt,

    /// <summary><c>ole</c></summary>
    Ole,

    /// <summary><c>one</c></summary>
    One,

    /// <summary><c>ord</c></summary>
    Ord,

    /// <summary><c>uno</c></summary>
    Uno,

    /// <summary><c>ueq</c></summary>
    Ueq,

    /// <summary><c>ugt</c></summary>
    Ugt,

    /// <summary><c>uge</c></summary>
    Uge,

    /// <summary><c>ult</c></summary>
    Ult,

    /// <summary><c>ule</c></summary>
    Ule,

    /// <summary><c>une</c></summary>
    Une,

    /// <summary><c>true</c></summary>
    True,
}

/// <summary>Operations of <c>atomicrmw</c>, in <see cref="Functions.InstRow.Sub"/>.</summary>
public enum AtomicOperation : byte
{
    /// <summary><c>xchg</c></summary>
    Xchg,

    /// <summary><c>add</c></summary>
    Add,

    /// <summary><c>sub</c></summary>
    Sub,

    /// <summary><c>and</c></summary>
    And,

    /// <summary><c>nand</c></summary>
    Nand,

    /// <summary><c>or</c></summary>
    Or,

    /// <summary><c>xor</c></summary>
    Xor,

    /// <summary><c>max</c></summary>
    Max,

    /// <summary><c>min</c></summary>
    Min,

    /// <summary><c>umax</c></summary>
    UMax,

    /// <summary><c>umin</c></summary>
    UMin,

    /// <summary><c>fadd</c></summary>
    FAdd,

    /// <summary><c>fsub</c></summary>
    FSub,

    /// <summary><c>fmax</c></summary>
    FMax,

    /// <summary><c>fmin</c></summary>
    FMin,

    /// <summary><c>uinc_wrap</c></summary>
    UIncWrap,

    /// <summary><c>udec_wrap</c></summary>
    UDecWrap,
}

/// <summary>Memory orderings, weakest first.</summary>
public enum AtomicOrdering : byte
{
    /// <summary>Not atomic.</summary>
    NotAtomic,

    /// <summary><c>unordered</c></summary>
    Unordered,

    /// <summary><c>monotonic</c></summary>
    Monotonic,

    /// <summary><c>acquire</c></summary>
    Acquire,

    /// <summary><c>release</c></summary>
    Release,

    /// <summary><c>acq_rel</c></summary>
    AcquireRelease,

    /// <summary><c>seq_cst</c></summary>
    SequentiallyConsistent,
}
