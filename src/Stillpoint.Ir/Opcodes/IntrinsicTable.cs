// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using I = Stillpoint.Ir.Modules.Intrinsic;

namespace Stillpoint.Ir.Opcodes;

/// <summary>One intrinsic.</summary>
/// <param name="Intrinsic">Which.</param>
/// <param name="Name">Name without <c>llvm.</c> and without the suffixes of overloads.</param>
/// <param name="Signature">
/// Result and parameters, separated by blanks. Words: <c>void token metadata i1 i8 i16 i32 i64 double</c>: the type;
/// <c>P</c>: a pointer of any address space; <c>I</c>, <c>J</c>: any integer or vector of integers, every <c>I</c> the
/// same type and every <c>J</c> the same; <c>F</c>: float, double or a vector of them, all the same; <c>A</c>: any
/// type of value, all the same; <c>V</c>: any vector, all the same; <c>W</c>: another vector, all the same; <c>E</c>:
/// the element type of <c>V</c>; <c>B</c>: i1 in the shape of I, F or V; <c>M</c>: i1 in the shape of <c>V</c>;
/// <c>Q</c>: pointers in the shape of <c>V</c>; <c>{X,Y}</c>: struct of two; <c>...</c>: any further arguments; a
/// <c>!</c> behind a word: must be a constant.
/// </param>
public readonly record struct IntrinsicFacts(I Intrinsic, string Name, string Signature);

/// <summary>The intrinsics that the project knows: all that clang emits for C, and the statepoint family.</summary>
public static class IntrinsicTable
{
    private const string Prefix = "llvm.";

#pragma warning disable format // the columns are the table
    private static readonly IntrinsicFacts[] Table =
    [
        // memory
        new(I.MemCpy,               "memcpy",                 "void P P I i1!"),
        new(I.MemCpyInline,         "memcpy.inline",          "void P P I! i1!"),
        new(I.MemMove,              "memmove",                "void P P I i1!"),
        new(I.MemSet,               "memset",                 "void P i8 I i1!"),
        new(I.MemSetInline,         "memset.inline",          "void P i8 I! i1!"),
        new(I.LifetimeStart,        "lifetime.start",         "void i64! P"),
        new(I.LifetimeEnd,          "lifetime.end",           "void i64! P"),
        new(I.InvariantStart,       "invariant.start",        "P i64! P"),
        new(I.InvariantEnd,         "invariant.end",          "void P i64! P"),
        new(I.LaunderInvariantGroup, "launder.invariant.group", "P P"),
        new(I.StripInvariantGroup,  "strip.invariant.group",  "P P"),
        new(I.Prefetch,             "prefetch",               "void P i32! i32! i32!"),
        new(I.ObjectSize,           "objectsize",             "I P i1! i1! i1!"),
        new(I.PtrMask,              "ptrmask",                "P P I"),
        new(I.ThreadLocalAddress,   "threadlocal.address",    "P P"),
        new(I.LoadRelative,         "load.relative",          "P P I"),
        new(I.MaskedLoad,           "masked.load",            "V P i32! M V"),
        new(I.MaskedStore,          "masked.store",           "void V P i32! M"),
        new(I.MaskedGather,         "masked.gather",          "V Q i32! M V"),
        new(I.MaskedScatter,        "masked.scatter",         "void V Q i32! M"),

        // hints and control
        new(I.Assume,               "assume",                 "void i1"),
        new(I.Expect,               "expect",                 "I I I"),
        new(I.ExpectWithProbability, "expect.with.probability", "I I I double!"),
        new(I.IsConstant,           "is.constant",            "i1 A"),
        new(I.SsaCopy,              "ssa.copy",               "A A"),
        new(I.ArithmeticFence,      "arithmetic.fence",       "F F"),
        new(I.DoNothing,            "donothing",              "void"),
        new(I.SideEffect,           "sideeffect",             "void"),
        new(I.Annotation,           "annotation",             "I I P P i32"),
        new(I.PtrAnnotation,        "ptr.annotation",         "P P P P i32 P"),
        new(I.VarAnnotation,        "var.annotation",         "void P P P i32 P"),
        new(I.Trap,                 "trap",                   "void"),
        new(I.DebugTrap,            "debugtrap",              "void"),
        new(I.UbsanTrap,            "ubsantrap",              "void i8!"),
        new(I.ReadCycleCounter,     "readcyclecounter",       "i64"),
        new(I.X86Pause,             "x86.sse2.pause",         "void"),
        new(I.FloatRounds,          "get.rounding",           "i32"),

        // stack and varargs
        new(I.StackSave,            "stacksave",              "P"),
        new(I.StackRestore,         "stackrestore",           "void P"),
        new(I.FrameAddress,         "frameaddress",           "P i32!"),
        new(I.ReturnAddress,        "returnaddress",          "P i32!"),
        new(I.VaStart,              "va_start",               "void P"),
        new(I.VaEnd,                "va_end",                 "void P"),
        new(I.VaCopy,               "va_copy",                "void P P"),

        // integers
        new(I.SAddOverflow,         "sadd.with.overflow",     "{I,B} I I"),
        new(I.UAddOverflow,         "uadd.with.overflow",     "{I,B} I I"),
        new(I.SSubOverflow,         "ssub.with.overflow",     "{I,B} I I"),
        new(I.USubOverflow,         "usub.with.overflow",     "{I,B} I I"),
        new(I.SMulOverflow,         "smul.with.overflow",     "{I,B} I I"),
        new(I.UMulOverflow,         "umul.with.overflow",     "{I,B} I I"),
        new(I.SAddSat,              "sadd.sat",               "I I I"),
        new(I.UAddSat,              "uadd.sat",               "I I I"),
        new(I.SSubSat,              "ssub.sat",               "I I I"),
        new(I.USubSat,              "usub.sat",               "I I I"),
        new(I.SShlSat,              "sshl.sat",               "I I I"),
        new(I.UShlSat,              "ushl.sat",               "I I I"),
        new(I.FunnelShiftLeft,      "fshl",                   "I I I I"),
        new(I.FunnelShiftRight,     "fshr",                   "I I I I"),
        new(I.PopCount,             "ctpop",                  "I I"),
        new(I.LeadingZeros,         "ctlz",                   "I I i1!"),
        new(I.TrailingZeros,        "cttz",                   "I I i1!"),
        new(I.ByteSwap,             "bswap",                  "I I"),
        new(I.BitReverse,           "bitreverse",             "I I"),
        new(I.Abs,                  "abs",                    "I I i1!"),
        new(I.SMax,                 "smax",                   "I I I"),
        new(I.SMin,                 "smin",                   "I I I"),
        new(I.UMax,                 "umax",                   "I I I"),
        new(I.UMin,                 "umin",                   "I I I"),
        new(I.SCmp,                 "scmp",                   "J I I"),
        new(I.UCmp,                 "ucmp",                   "J I I"),

        // floating point
        new(I.Sqrt,                 "sqrt",                   "F F"),
        new(I.FAbs,                 "fabs",                   "F F"),
        new(I.Floor,                "floor",                  "F F"),
        new(I.Ceil,                 "ceil",                   "F F"),
        new(I.FTrunc,               "trunc",                  "F F"),
        new(I.Rint,                 "rint",                   "F F"),
        new(I.NearbyInt,            "nearbyint",              "F F"),
        new(I.Round,                "round",                  "F F"),
        new(I.RoundEven,            "roundeven",              "F F"),
        new(I.Canonicalize,         "canonicalize",           "F F"),
        new(I.Sin,                  "sin",                    "F F"),
        new(I.Cos,                  "cos",                    "F F"),
        new(I.Tan,                  "tan",                    "F F"),
        new(I.ASin,                 "asin",                   "F F"),
        new(I.ACos,                 "acos",                   "F F"),
        new(I.ATan,                 "atan",                   "F F"),
        new(I.SinH,                 "sinh",                   "F F"),
        new(I.CosH,                 "cosh",                   "F F"),
        new(I.TanH,                 "tanh",                   "F F"),
        new(I.Exp,                  "exp",                    "F F"),
        new(I.Exp2,                 "exp2",                   "F F"),
        new(I.Exp10,                "exp10",                  "F F"),
        new(I.Log,                  "log",                    "F F"),
        new(I.Log2,                 "log2",                   "F F"),
        new(I.Log10,                "log10",                  "F F"),
        new(I.Pow,                  "pow",                    "F F F"),
        new(I.PowI,                 "powi",                   "F F J"),
        new(I.LdExp,                "ldexp",                  "F F J"),
        new(I.FrExp,                "frexp",                  "{F,J} F"),
        new(I.Fma,                  "fma",                    "F F F F"),
        new(I.FMulAdd,              "fmuladd",                "F F F F"),
        new(I.MinNum,               "minnum",                 "F F F"),
        new(I.MaxNum,               "maxnum",                 "F F F"),
        new(I.Minimum,              "minimum",                "F F F"),
        new(I.Maximum,              "maximum",                "F F F"),
        new(I.CopySign,             "copysign",               "F F F"),
        new(I.LRint,                "lrint",                  "J F"),
        new(I.LLRint,               "llrint",                 "J F"),
        new(I.LRound,               "lround",                 "J F"),
        new(I.LLRound,              "llround",                "J F"),
        new(I.IsFPClass,            "is.fpclass",             "B F i32!"),
        new(I.FPToSISat,            "fptosi.sat",             "J F"),
        new(I.FPToUISat,            "fptoui.sat",             "J F"),

        // vectors
        new(I.ReduceAdd,            "vector.reduce.add",      "E V"),
        new(I.ReduceMul,            "vector.reduce.mul",      "E V"),
        new(I.ReduceAnd,            "vector.reduce.and",      "E V"),
        new(I.ReduceOr,             "vector.reduce.or",       "E V"),
        new(I.ReduceXor,            "vector.reduce.xor",      "E V"),
        new(I.ReduceSMax,           "vector.reduce.smax",     "E V"),
        new(I.ReduceSMin,           "vector.reduce.smin",     "E V"),
        new(I.ReduceUMax,           "vector.reduce.umax",     "E V"),
        new(I.ReduceUMin,           "vector.reduce.umin",     "E V"),
        new(I.ReduceFAdd,           "vector.reduce.fadd",     "E E V"),
        new(I.ReduceFMul,           "vector.reduce.fmul",     "E E V"),
        new(I.ReduceFMax,           "vector.reduce.fmax",     "E V"),
        new(I.ReduceFMin,           "vector.reduce.fmin",     "E V"),
        new(I.ReduceFMaximum,       "vector.reduce.fmaximum", "E V"),
        new(I.ReduceFMinimum,       "vector.reduce.fminimum", "E V"),
        new(I.VectorReverse,        "vector.reverse",         "V V"),
        new(I.VectorInsert,         "vector.insert",          "V V W i64!"),
        new(I.VectorExtract,        "vector.extract",         "W V i64!"),

        // stack maps, statepoints, deoptimization
        new(I.StackMap,             "experimental.stackmap",  "void i64! i32! ..."),
        new(I.PatchPointVoid,       "experimental.patchpoint.void", "void i64! i32! P i32! ..."),
        new(I.PatchPoint,           "experimental.patchpoint", "A i64! i32! P i32! ..."),
        new(I.StatePoint,           "experimental.gc.statepoint", "token i64! i32! P i32! i32! ..."),
        new(I.GcResult,             "experimental.gc.result", "A token"),
        new(I.GcRelocate,           "experimental.gc.relocate", "Q token i32! i32!"),
        new(I.Guard,                "experimental.guard",     "void i1 ..."),
        new(I.Deoptimize,           "experimental.deoptimize", "A ..."),
        new(I.WidenableCondition,   "experimental.widenable.condition", "i1"),
    ];
#pragma warning restore format

    private static readonly Dictionary<string, I> ByName = Index();

    /// <summary>All rows; row i is the facts of intrinsic i + 2 (None and Unknown have no row).</summary>
    public static ReadOnlySpan<IntrinsicFacts> Rows => Table;

    /// <summary>The facts of a known intrinsic.</summary>
    public static ref readonly IntrinsicFacts Facts(this I intrinsic) => ref Table[(int)intrinsic - 2];

    /// <summary>Which intrinsic a function name is: None for ordinary names, Unknown for other <c>llvm.</c> names.</summary>
    public static I Find(string functionName)
    {
        if (!functionName.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return I.None;
        }

        // Overloads append ".i32", ".p0.p0.i64": drop dotted words from the end until the rest is known. What was dropped
        // must be types: "memcpy.element.unordered.atomic" is no memcpy.
        int end = functionName.Length;
        while (end > Prefix.Length)
        {
            if (ByName.TryGetValue(functionName[Prefix.Length..end], out I found))
            {
                return end == functionName.Length || IsOverload(functionName.AsSpan(end + 1)) ? found : I.Unknown;
            }

            end = functionName.LastIndexOf('.', end - 1);
        }

        return I.Unknown;
    }

    /// <summary>Whether a suffix starts with LLVM's abbreviation of a type.</summary>
    private static bool IsOverload(ReadOnlySpan<char> suffix)
    {
        foreach (string word in (ReadOnlySpan<string>)["s_", "sl_", "isVoid", "nxv", "Metadata", "token"])
        {
            if (suffix.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return suffix.Length >= 2 && suffix[0] is 'i' or 'f' or 'p' or 'v' or 'a' && char.IsAsciiDigit(suffix[1]);
    }

    private static Dictionary<string, I> Index()
    {
        Dictionary<string, I> index = [];
        foreach (IntrinsicFacts facts in Table)
        {
            index.Add(facts.Name, facts.Intrinsic);
        }

        return index;
    }
}
