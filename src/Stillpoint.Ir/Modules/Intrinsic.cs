// SPDX-License-Identifier: MIT
namespace Stillpoint.Ir.Modules;

/// <summary>
/// The intrinsics, in the order of <see cref="Opcodes.IntrinsicTable"/>, which holds their names and signatures.
/// </summary>
public enum Intrinsic : byte
{
    /// <summary>An ordinary function.</summary>
    None,

    /// <summary>A function named <c>llvm.…</c> that the project does not know.</summary>
    Unknown,

    /// <summary><c>llvm.memcpy</c></summary>
    MemCpy,

    /// <summary><c>llvm.memcpy.inline</c></summary>
    MemCpyInline,

    /// <summary><c>llvm.memmove</c></summary>
    MemMove,

    /// <summary><c>llvm.memset</c></summary>
    MemSet,

    /// <summary><c>llvm.memset.inline</c></summary>
    MemSetInline,

    /// <summary><c>llvm.lifetime.start</c></summary>
    LifetimeStart,

    /// <summary><c>llvm.lifetime.end</c></summary>
    LifetimeEnd,

    /// <summary><c>llvm.invariant.start</c></summary>
    InvariantStart,

    /// <summary><c>llvm.invariant.end</c></summary>
    InvariantEnd,

    /// <summary><c>llvm.launder.invariant.group</c></summary>
    LaunderInvariantGroup,

    /// <summary><c>llvm.strip.invariant.group</c></summary>
    StripInvariantGroup,

    /// <summary><c>llvm.prefetch</c></summary>
    Prefetch,

    /// <summary><c>llvm.objectsize</c></summary>
    ObjectSize,

    /// <summary><c>llvm.ptrmask</c></summary>
    PtrMask,

    /// <summary><c>llvm.threadlocal.address</c></summary>
    ThreadLocalAddress,

    /// <summary><c>llvm.load.relative</c></summary>
    LoadRelative,

    /// <summary><c>llvm.masked.load</c></summary>
    MaskedLoad,

    /// <summary><c>llvm.masked.store</c></summary>
    MaskedStore,

    /// <summary><c>llvm.masked.gather</c></summary>
    MaskedGather,

    /// <summary><c>llvm.masked.scatter</c></summary>
    MaskedScatter,

    /// <summary><c>llvm.assume</c></summary>
    Assume,

    /// <summary><c>llvm.expect</c></summary>
    Expect,

    /// <summary><c>llvm.expect.with.probability</c></summary>
    ExpectWithProbability,

    /// <summary><c>llvm.is.constant</c></summary>
    IsConstant,

    /// <summary><c>llvm.ssa.copy</c></summary>
    SsaCopy,

    /// <summary><c>llvm.arithmetic.fence</c></summary>
    ArithmeticFence,

    /// <summary><c>llvm.donothing</c></summary>
    DoNothing,

    /// <summary><c>llvm.sideeffect</c></summary>
    SideEffect,

    /// <summary><c>llvm.annotation</c></summary>
    Annotation,

    /// <summary><c>llvm.ptr.annotation</c></summary>
    PtrAnnotation,

    /// <summary><c>llvm.var.annotation</c></summary>
    VarAnnotation,

    /// <summary><c>llvm.trap</c></summary>
    Trap,

    /// <summary><c>llvm.debugtrap</c></summary>
    DebugTrap,

    /// <summary><c>llvm.ubsantrap</c></summary>
    UbsanTrap,

    /// <summary><c>llvm.readcyclecounter</c></summary>
    ReadCycleCounter,

    /// <summary><c>llvm.x86.sse2.pause</c></summary>
    X86Pause,

    /// <summary><c>llvm.get.rounding</c></summary>
    FloatRounds,

    /// <summary><c>llvm.stacksave</c></summary>
    StackSave,

    /// <summary><c>llvm.stackrestore</c></summary>
    StackRestore,

    /// <summary><c>llvm.frameaddress</c></summary>
    FrameAddress,

    /// <summary><c>llvm.returnaddress</c></summary>
    ReturnAddress,

    /// <summary><c>llvm.va_start</c></summary>
    VaStart,

    /// <summary><c>llvm.va_end</c></summary>
    VaEnd,

    /// <summary><c>llvm.va_copy</c></summary>
    VaCopy,

    /// <summary><c>llvm.sadd.with.overflow</c></summary>
    SAddOverflow,

    /// <summary><c>llvm.uadd.with.overflow</c></summary>
    UAddOverflow,

    /// <summary><c>llvm.ssub.with.overflow</c></summary>
    SSubOverflow,

    /// <summary><c>llvm.usub.with.overflow</c></summary>
    USubOverflow,

    /// <summary><c>llvm.smul.with.overflow</c></summary>
    SMulOverflow,

    /// <summary><c>llvm.umul.with.overflow</c></summary>
    UMulOverflow,

    /// <summary><c>llvm.sadd.sat</c></summary>
    SAddSat,

    /// <summary><c>llvm.uadd.sat</c></summary>
    UAddSat,

    /// <summary><c>llvm.ssub.sat</c></summary>
    SSubSat,

    /// <summary><c>llvm.usub.sat</c></summary>
    USubSat,

    /// <summary><c>llvm.sshl.sat</c></summary>
    SShlSat,

    /// <summary><c>llvm.ushl.sat</c></summary>
    UShlSat,

    /// <summary><c>llvm.fshl</c></summary>
    FunnelShiftLeft,

    /// <summary><c>llvm.fshr</c></summary>
    FunnelShiftRight,

    /// <summary><c>llvm.ctpop</c></summary>
    PopCount,

    /// <summary><c>llvm.ctlz</c></summary>
    LeadingZeros,

    /// <summary><c>llvm.cttz</c></summary>
    TrailingZeros,

    /// <summary><c>llvm.bswap</c></summary>
    ByteSwap,

    /// <summary><c>llvm.bitreverse</c></summary>
    BitReverse,

    /// <summary><c>llvm.abs</c></summary>
    Abs,

    /// <summary><c>llvm.smax</c></summary>
    SMax,

    /// <summary><c>llvm.smin</c></summary>
    SMin,

    /// <summary><c>llvm.umax</c></summary>
    UMax,

    /// <summary><c>llvm.umin</c></summary>
    UMin,

    /// <summary><c>llvm.scmp</c></summary>
    SCmp,

    /// <summary><c>llvm.ucmp</c></summary>
    UCmp,

    /// <summary><c>llvm.sqrt</c></summary>
    Sqrt,

    /// <summary><c>llvm.fabs</c></summary>
    FAbs,

    /// <summary><c>llvm.floor</c></summary>
    Floor,

    /// <summary><c>llvm.ceil</c></summary>
    Ceil,

    /// <summary><c>llvm.trunc</c></summary>
    FTrunc,

    /// <summary><c>llvm.rint</c></summary>
    Rint,

    /// <summary><c>llvm.nearbyint</c></summary>
    NearbyInt,

    /// <summary><c>llvm.round</c></summary>
    Round,

    /// <summary><c>llvm.roundeven</c></summary>
    RoundEven,

    /// <summary><c>llvm.canonicalize</c></summary>
    Canonicalize,

    /// <summary><c>llvm.sin</c></summary>
    Sin,

    /// <summary><c>llvm.cos</c></summary>
    Cos,

    /// <summary><c>llvm.tan</c></summary>
    Tan,

    /// <summary><c>llvm.asin</c></summary>
    ASin,

    /// <summary><c>llvm.acos</c></summary>
    ACos,

    /// <summary><c>llvm.atan</c></summary>
    ATan,

    /// <summary><c>llvm.sinh</c></summary>
    SinH,

    /// <summary><c>llvm.cosh</c></summary>
    CosH,

    /// <summary><c>llvm.tanh</c></summary>
    TanH,

    /// <summary><c>llvm.exp</c></summary>
    Exp,

    /// <summary><c>llvm.exp2</c></summary>
    Exp2,

    /// <summary><c>llvm.exp10</c></summary>
    Exp10,

    /// <summary><c>llvm.log</c></summary>
    Log,

    /// <summary><c>llvm.log2</c></summary>
    Log2,

    /// <summary><c>llvm.log10</c></summary>
    Log10,

    /// <summary><c>llvm.pow</c></summary>
    Pow,

    /// <summary><c>llvm.powi</c></summary>
    PowI,

    /// <summary><c>llvm.ldexp</c></summary>
    LdExp,

    /// <summary><c>llvm.frexp</c></summary>
    FrExp,

    /// <summary><c>llvm.fma</c></summary>
    Fma,

    /// <summary><c>llvm.fmuladd</c></summary>
    FMulAdd,

    /// <summary><c>llvm.minnum</c></summary>
    MinNum,

    /// <summary><c>llvm.maxnum</c></summary>
    MaxNum,

    /// <summary><c>llvm.minimum</c></summary>
    Minimum,

    /// <summary><c>llvm.maximum</c></summary>
    Maximum,

    /// <summary><c>llvm.copysign</c></summary>
    CopySign,

    /// <summary><c>llvm.lrint</c></summary>
    LRint,

    /// <summary><c>llvm.llrint</c></summary>
    LLRint,

    /// <summary><c>llvm.lround</c></summary>
    LRound,

    /// <summary><c>llvm.llround</c></summary>
    LLRound,

    /// <summary><c>llvm.is.fpclass</c></summary>
    IsFPClass,

    /// <summary><c>llvm.fptosi.sat</c></summary>
    FPToSISat,

    /// <summary><c>llvm.fptoui.sat</c></summary>
    FPToUISat,

    /// <summary><c>llvm.vector.reduce.add</c></summary>
    ReduceAdd,

    /// <summary><c>llvm.vector.reduce.mul</c></summary>
    ReduceMul,

    /// <summary><c>llvm.vector.reduce.and</c></summary>
    ReduceAnd,

    /// <summary><c>llvm.vector.reduce.or</c></summary>
    ReduceOr,

    /// <summary><c>llvm.vector.reduce.xor</c></summary>
    ReduceXor,

    /// <summary><c>llvm.vector.reduce.smax</c></summary>
    ReduceSMax,

    /// <summary><c>llvm.vector.reduce.smin</c></summary>
    ReduceSMin,

    /// <summary><c>llvm.vector.reduce.umax</c></summary>
    ReduceUMax,

    /// <summary><c>llvm.vector.reduce.umin</c></summary>
    ReduceUMin,

    /// <summary><c>llvm.vector.reduce.fadd</c></summary>
    ReduceFAdd,

    /// <summary><c>llvm.vector.reduce.fmul</c></summary>
    ReduceFMul,

    /// <summary><c>llvm.vector.reduce.fmax</c></summary>
    ReduceFMax,

    /// <summary><c>llvm.vector.reduce.fmin</c></summary>
    ReduceFMin,

    /// <summary><c>llvm.vector.reduce.fmaximum</c></summary>
    ReduceFMaximum,

    /// <summary><c>llvm.vector.reduce.fminimum</c></summary>
    ReduceFMinimum,

    /// <summary><c>llvm.vector.reverse</c></summary>
    VectorReverse,

    /// <summary><c>llvm.vector.insert</c></summary>
    VectorInsert,

    /// <summary><c>llvm.vector.extract</c></summary>
    VectorExtract,

    /// <summary><c>llvm.experimental.stackmap</c></summary>
    StackMap,

    /// <summary><c>llvm.experimental.patchpoint.void</c></summary>
    PatchPointVoid,

    /// <summary><c>llvm.experimental.patchpoint</c></summary>
    PatchPoint,

    /// <summary><c>llvm.experimental.gc.statepoint</c></summary>
    StatePoint,

    /// <summary><c>llvm.experimental.gc.result</c></summary>
    GcResult,

    /// <summary><c>llvm.experimental.gc.relocate</c></summary>
    GcRelocate,

    /// <summary><c>llvm.experimental.guard</c></summary>
    Guard,

    /// <summary><c>llvm.experimental.deoptimize</c></summary>
    Deoptimize,

    /// <summary><c>llvm.experimental.widenable.condition</c></summary>
    WidenableCondition,
}
