// SPDX-License-Identifier: MIT
using System;
using static Stillpoint.Ir.Opcodes.OpcodeShape;
using static Stillpoint.Ir.Opcodes.OpcodeTraits;
using Op = Stillpoint.Ir.Opcodes.Opcode;

namespace Stillpoint.Ir.Opcodes;

/// <summary>How an instruction is written and typed; one parser, printer and typing rule per shape.</summary>
public enum OpcodeShape : byte
{
    /// <summary>No instruction.</summary>
    Nothing,

    /// <summary>Ends a block; each has its own syntax.</summary>
    Terminator,

    /// <summary><c>op TYPE a</c>, result of the operand's type.</summary>
    Unary,

    /// <summary><c>op TYPE a, b</c>, result of the operands' type.</summary>
    Binary,

    /// <summary><c>op TYPE a to TYPE</c></summary>
    Cast,

    /// <summary><c>op PREDICATE TYPE a, b</c>, result i1 or a vector of it.</summary>
    Compare,

    /// <summary>Its own syntax and rules.</summary>
    Special,
}

/// <summary>What an operation may do and what its operands must be.</summary>
[Flags]
public enum OpcodeTraits : ushort
{
    /// <summary>Pure, any operands.</summary>
    Pure = 0,

    /// <summary>a op b = b op a.</summary>
    Commutative = 1 << 0,

    /// <summary>Operands are integers or vectors of them.</summary>
    IntegerOperands = 1 << 1,

    /// <summary>Operands are float, double or vectors of them.</summary>
    FloatOperands = 1 << 2,

    /// <summary>May read memory.</summary>
    Reads = 1 << 3,

    /// <summary>May write memory.</summary>
    Writes = 1 << 4,

    /// <summary>May trap, so it must not be executed where the program does not.</summary>
    MayTrap = 1 << 5,
}

/// <summary>One row of the opcode table.</summary>
/// <param name="Opcode">The operation.</param>
/// <param name="Mnemonic">The keyword in the text.</param>
/// <param name="Shape">Syntax and typing family.</param>
/// <param name="OperandCount">Value operands, or -1 where it varies.</param>
/// <param name="Traits">Effects and operand classes.</param>
/// <param name="AllowedFlags">Flags it may carry.</param>
public readonly record struct OpcodeFacts(
    Op Opcode, string Mnemonic, OpcodeShape Shape, int OperandCount, OpcodeTraits Traits, InstFlags AllowedFlags);

/// <summary>Facts about opcodes, shared by reader, printer, verifier, builder and every later stage.</summary>
public static class OpcodeTable
{
    private const InstFlags Wrap = InstFlags.Nuw | InstFlags.Nsw;
    private const InstFlags Fast = InstFlags.Fast;

#pragma warning disable format // the columns are the table
    private static readonly OpcodeFacts[] Table =
    [
        //        opcode             mnemonic          shape       n   traits                          flags
        new(Op.None,           "none",           Nothing,    0,  Pure,                           InstFlags.None),
        new(Op.Ret,            "ret",            Terminator, -1, Pure,                           InstFlags.None),
        new(Op.Br,             "br",             Terminator, 0,  Pure,                           InstFlags.None),
        new(Op.CondBr,         "br",             Terminator, 1,  Pure,                           InstFlags.None),
        new(Op.Switch,         "switch",         Terminator, 1,  Pure,                           InstFlags.None),
        new(Op.IndirectBr,     "indirectbr",     Terminator, 1,  Pure,                           InstFlags.None),
        new(Op.Unreachable,    "unreachable",    Terminator, 0,  MayTrap,                        InstFlags.None),
        new(Op.FNeg,           "fneg",           Unary,      1,  FloatOperands,                  Fast),
        new(Op.Add,            "add",            Binary,     2,  IntegerOperands | Commutative,  Wrap),
        new(Op.FAdd,           "fadd",           Binary,     2,  FloatOperands | Commutative,    Fast),
        new(Op.Sub,            "sub",            Binary,     2,  IntegerOperands,                Wrap),
        new(Op.FSub,           "fsub",           Binary,     2,  FloatOperands,                  Fast),
        new(Op.Mul,            "mul",            Binary,     2,  IntegerOperands | Commutative,  Wrap),
        new(Op.FMul,           "fmul",           Binary,     2,  FloatOperands | Commutative,    Fast),
        new(Op.UDiv,           "udiv",           Binary,     2,  IntegerOperands | MayTrap,      InstFlags.Exact),
        new(Op.SDiv,           "sdiv",           Binary,     2,  IntegerOperands | MayTrap,      InstFlags.Exact),
        new(Op.FDiv,           "fdiv",           Binary,     2,  FloatOperands,                  Fast),
        new(Op.URem,           "urem",           Binary,     2,  IntegerOperands | MayTrap,      InstFlags.None),
        new(Op.SRem,           "srem",           Binary,     2,  IntegerOperands | MayTrap,      InstFlags.None),
        new(Op.FRem,           "frem",           Binary,     2,  FloatOperands,                  Fast),
        new(Op.Shl,            "shl",            Binary,     2,  IntegerOperands,                Wrap),
        new(Op.LShr,           "lshr",           Binary,     2,  IntegerOperands,                InstFlags.Exact),
        new(Op.AShr,           "ashr",           Binary,     2,  IntegerOperands,                InstFlags.Exact),
        new(Op.And,            "and",            Binary,     2,  IntegerOperands | Commutative,  InstFlags.None),
        new(Op.Or,             "or",             Binary,     2,  IntegerOperands | Commutative,  InstFlags.Disjoint),
        new(Op.Xor,            "xor",            Binary,     2,  IntegerOperands | Commutative,  InstFlags.None),
        new(Op.ExtractElement, "extractelement", Special,    2,  Pure,                           InstFlags.None),
        new(Op.InsertElement,  "insertelement",  Special,    3,  Pure,                           InstFlags.None),
        new(Op.ShuffleVector,  "shufflevector",  Special,    2,  Pure,                           InstFlags.None),
        new(Op.ExtractValue,   "extractvalue",   Special,    1,  Pure,                           InstFlags.None),
        new(Op.InsertValue,    "insertvalue",    Special,    2,  Pure,                           InstFlags.None),
        new(Op.Alloca,         "alloca",         Special,    1,  Writes,                         InstFlags.None),
        new(Op.Load,           "load",           Special,    1,  Reads | MayTrap,                InstFlags.None),
        new(Op.Store,          "store",          Special,    2,  Writes | MayTrap,               InstFlags.None),
        new(Op.Fence,          "fence",          Special,    0,  Reads | Writes,                 InstFlags.None),
        new(Op.CmpXchg,        "cmpxchg",        Special,    3,  Reads | Writes | MayTrap,       InstFlags.Weak),
        new(Op.AtomicRmw,      "atomicrmw",      Special,    2,  Reads | Writes | MayTrap,       InstFlags.None),
        new(Op.GetElementPtr,  "getelementptr",  Special,    -1, Pure,
            InstFlags.InBounds | InstFlags.Nusw | InstFlags.Nuw),
        new(Op.Trunc,          "trunc",          Cast,       1,  Pure,                           Wrap),
        new(Op.ZExt,           "zext",           Cast,       1,  Pure,                           InstFlags.NonNegative),
        new(Op.SExt,           "sext",           Cast,       1,  Pure,                           InstFlags.None),
        new(Op.FPTrunc,        "fptrunc",        Cast,       1,  Pure,                           InstFlags.None),
        new(Op.FPExt,          "fpext",          Cast,       1,  Pure,                           InstFlags.None),
        new(Op.FPToUI,         "fptoui",         Cast,       1,  Pure,                           InstFlags.None),
        new(Op.FPToSI,         "fptosi",         Cast,       1,  Pure,                           InstFlags.None),
        new(Op.UIToFP,         "uitofp",         Cast,       1,  Pure,                           InstFlags.NonNegative),
        new(Op.SIToFP,         "sitofp",         Cast,       1,  Pure,                           InstFlags.None),
        new(Op.PtrToInt,       "ptrtoint",       Cast,       1,  Pure,                           InstFlags.None),
        new(Op.IntToPtr,       "inttoptr",       Cast,       1,  Pure,                           InstFlags.None),
        new(Op.BitCast,        "bitcast",        Cast,       1,  Pure,                           InstFlags.None),
        new(Op.AddrSpaceCast,  "addrspacecast",  Cast,       1,  Pure,                           InstFlags.None),
        new(Op.ICmp,           "icmp",           Compare,    2,  Pure,                           InstFlags.None),
        new(Op.FCmp,           "fcmp",           Compare,    2,  FloatOperands,                  Fast),
        new(Op.Select,         "select",         Special,    3,  Pure,                           Fast),
        new(Op.Freeze,         "freeze",         Special,    1,  Pure,                           InstFlags.None),
        new(Op.Call,           "call",           Special,    -1, Reads | Writes | MayTrap,       Fast),
        new(Op.VaArg,          "va_arg",         Special,    1,  Reads | Writes | MayTrap,       InstFlags.None),
    ];
#pragma warning restore format

    /// <summary>All rows, in the order of <see cref="Op"/>.</summary>
    public static ReadOnlySpan<OpcodeFacts> Rows => Table;

    /// <summary>The facts of an opcode.</summary>
    public static ref readonly OpcodeFacts Facts(this Op opcode) => ref Table[(int)opcode];

    /// <summary>Whether the opcode ends a block.</summary>
    public static bool IsTerminator(this Op opcode) => opcode is >= Op.Ret and <= Op.Unreachable;
}
