// SPDX-License-Identifier: MIT
namespace Stillpoint.Interpreter.Bytecode;

/// <summary>
/// The operations of the bytecode. A, B and C are frame offsets in bytes unless the text says otherwise; "[1].A" is the
/// A field of the next instruction, which then is an operand of this one. Names end with the width in bits. What is
/// rare is a <see cref="RareOp"/> behind <see cref="Rare"/>.
/// </summary>
internal enum Op : ushort
{
    // Control
    /// <summary>Leave the loop: the return address of an outermost frame.</summary>
    Exit,
    /// <summary>Call guest function B; result to A; X argument words follow: frame offsets of 8 bytes each.</summary>
    Call,
    /// <summary>Call the address in B; result to A; X argument words follow; C is the native call site.</summary>
    CallIndirect,
    /// <summary>As Call, in place of this frame; behind it comes the return for calls that turn out native.</summary>
    TailCall,
    /// <summary>As CallIndirect, in place of this frame if the callee is a guest function.</summary>
    TailCallIndirect,
    /// <summary>Call a native or host function; C is the native call site.</summary>
    CallNative,
    /// <summary>Return nothing.</summary>
    Ret,
    /// <summary>Return the 64 bits of A.</summary>
    Ret64,
    /// <summary>Return the B bytes of A.</summary>
    RetN,
    /// <summary>Do the <see cref="RareOp"/> in X, one instruction long.</summary>
    Rare,
    /// <summary>Do the <see cref="RareOp"/> in X, two instructions long.</summary>
    Rare2,
    /// <summary>A &lt; C ? go to the Ath entry of the table that follows : go to the entry C. 64 bits.</summary>
    SwitchDense,
    /// <summary>Search C sorted 64-bit keys that follow, one per instruction with its target; not found: entry C.</summary>
    SwitchSearch,
    /// <summary>Go to the block whose address is in A: entry (address / 16 - B) of the C entries that follow.</summary>
    IndirectBr,
    /// <summary>An instruction that must not be reached.</summary>
    Unreachable,
    /// <summary>Count A instructions of the IR as executed.</summary>
    Count,

    // Moves

    /// <summary>A = B, 8 bits.</summary>
    Mov8,
    /// <summary>A = B, 16 bits.</summary>
    Mov16,
    /// <summary>A = B, 32 bits.</summary>
    Mov32,
    /// <summary>A = B, 64 bits.</summary>
    Mov64,
    /// <summary>A = B, 128 bits.</summary>
    Mov128,
    /// <summary>A = B, C bytes.</summary>
    MovN,
    /// <summary>A = 64-bit immediate of the B and C fields.</summary>
    Imm64,
    /// <summary>A = address of frame offset B, rounded up to C.</summary>
    FrameAddress,

    // Integer arithmetic; division traps

    /// <summary>A = B + C.</summary>
    Add8,
    /// <summary>A = B + C.</summary>
    Add16,
    /// <summary>A = B + C.</summary>
    Add32,
    /// <summary>A = B + C.</summary>
    Add64,
    /// <summary>A = B - C.</summary>
    Sub8,
    /// <summary>A = B - C.</summary>
    Sub16,
    /// <summary>A = B - C.</summary>
    Sub32,
    /// <summary>A = B - C.</summary>
    Sub64,
    /// <summary>A = B * C.</summary>
    Mul8,
    /// <summary>A = B * C.</summary>
    Mul16,
    /// <summary>A = B * C.</summary>
    Mul32,
    /// <summary>A = B * C.</summary>
    Mul64,
    /// <summary>A = B &amp; C.</summary>
    And8,
    /// <summary>A = B &amp; C.</summary>
    And16,
    /// <summary>A = B &amp; C.</summary>
    And32,
    /// <summary>A = B &amp; C.</summary>
    And64,
    /// <summary>A = B | C.</summary>
    Or8,
    /// <summary>A = B | C.</summary>
    Or16,
    /// <summary>A = B | C.</summary>
    Or32,
    /// <summary>A = B | C.</summary>
    Or64,
    /// <summary>A = B ^ C.</summary>
    Xor8,
    /// <summary>A = B ^ C.</summary>
    Xor16,
    /// <summary>A = B ^ C.</summary>
    Xor32,
    /// <summary>A = B ^ C.</summary>
    Xor64,
    /// <summary>A = B &lt;&lt; C.</summary>
    Shl8,
    /// <summary>A = B &lt;&lt; C.</summary>
    Shl16,
    /// <summary>A = B &lt;&lt; C.</summary>
    Shl32,
    /// <summary>A = B &lt;&lt; C.</summary>
    Shl64,
    /// <summary>A = B &gt;&gt; C.</summary>
    LShr8,
    /// <summary>A = B &gt;&gt; C.</summary>
    LShr16,
    /// <summary>A = B &gt;&gt; C.</summary>
    LShr32,
    /// <summary>A = B &gt;&gt; C.</summary>
    LShr64,
    /// <summary>A = B &gt;&gt; C, signed.</summary>
    AShr8,
    /// <summary>A = B &gt;&gt; C, signed.</summary>
    AShr16,
    /// <summary>A = B &gt;&gt; C, signed.</summary>
    AShr32,
    /// <summary>A = B &gt;&gt; C, signed.</summary>
    AShr64,
    /// <summary>A = B / C.</summary>
    UDiv8,
    /// <summary>A = B / C.</summary>
    UDiv16,
    /// <summary>A = B / C.</summary>
    UDiv32,
    /// <summary>A = B / C.</summary>
    UDiv64,
    /// <summary>A = B / C, signed.</summary>
    SDiv8,
    /// <summary>A = B / C, signed.</summary>
    SDiv16,
    /// <summary>A = B / C, signed.</summary>
    SDiv32,
    /// <summary>A = B / C, signed.</summary>
    SDiv64,
    /// <summary>A = B % C.</summary>
    URem8,
    /// <summary>A = B % C.</summary>
    URem16,
    /// <summary>A = B % C.</summary>
    URem32,
    /// <summary>A = B % C.</summary>
    URem64,
    /// <summary>A = B % C, signed.</summary>
    SRem8,
    /// <summary>A = B % C, signed.</summary>
    SRem16,
    /// <summary>A = B % C, signed.</summary>
    SRem32,
    /// <summary>A = B % C, signed.</summary>
    SRem64,

    // Integer arithmetic with the 32-bit immediate C, sign-extended

    /// <summary>A = B + immediate C.</summary>
    AddImm32,
    /// <summary>A = B + immediate C.</summary>
    AddImm64,
    /// <summary>A = B * immediate C.</summary>
    MulImm32,
    /// <summary>A = B * immediate C.</summary>
    MulImm64,
    /// <summary>A = B &amp; immediate C.</summary>
    AndImm32,
    /// <summary>A = B &amp; immediate C.</summary>
    AndImm64,
    /// <summary>A = B | immediate C.</summary>
    OrImm32,
    /// <summary>A = B | immediate C.</summary>
    OrImm64,
    /// <summary>A = B ^ immediate C.</summary>
    XorImm32,
    /// <summary>A = B ^ immediate C.</summary>
    XorImm64,
    /// <summary>A = B &lt;&lt; immediate C.</summary>
    ShlImm32,
    /// <summary>A = B &lt;&lt; immediate C.</summary>
    ShlImm64,
    /// <summary>A = B &gt;&gt; immediate C.</summary>
    LShrImm32,
    /// <summary>A = B &gt;&gt; immediate C.</summary>
    LShrImm64,
    /// <summary>A = B &gt;&gt; immediate C, signed.</summary>
    AShrImm32,
    /// <summary>A = B &gt;&gt; immediate C, signed.</summary>
    AShrImm64,

    // Integer comparisons; the result is a byte, 0 or 1

    /// <summary>A = B == C.</summary>
    Eq8,
    /// <summary>A = B == C.</summary>
    Eq16,
    /// <summary>A = B == C.</summary>
    Eq32,
    /// <summary>A = B == C.</summary>
    Eq64,
    /// <summary>A = B != C.</summary>
    Ne8,
    /// <summary>A = B != C.</summary>
    Ne16,
    /// <summary>A = B != C.</summary>
    Ne32,
    /// <summary>A = B != C.</summary>
    Ne64,
    /// <summary>A = B &lt; C.</summary>
    Ult8,
    /// <summary>A = B &lt; C.</summary>
    Ult16,
    /// <summary>A = B &lt; C.</summary>
    Ult32,
    /// <summary>A = B &lt; C.</summary>
    Ult64,
    /// <summary>A = B &lt;= C.</summary>
    Ule8,
    /// <summary>A = B &lt;= C.</summary>
    Ule16,
    /// <summary>A = B &lt;= C.</summary>
    Ule32,
    /// <summary>A = B &lt;= C.</summary>
    Ule64,
    /// <summary>A = B &lt; C, signed.</summary>
    Slt8,
    /// <summary>A = B &lt; C, signed.</summary>
    Slt16,
    /// <summary>A = B &lt; C, signed.</summary>
    Slt32,
    /// <summary>A = B &lt; C, signed.</summary>
    Slt64,
    /// <summary>A = B &lt;= C, signed.</summary>
    Sle8,
    /// <summary>A = B &lt;= C, signed.</summary>
    Sle16,
    /// <summary>A = B &lt;= C, signed.</summary>
    Sle32,
    /// <summary>A = B &lt;= C, signed.</summary>
    Sle64,
    /// <summary>A = B == immediate C.</summary>
    EqImm32,
    /// <summary>A = B == immediate C.</summary>
    EqImm64,
    /// <summary>A = B != immediate C.</summary>
    NeImm32,
    /// <summary>A = B != immediate C.</summary>
    NeImm64,
    /// <summary>A = B &lt; immediate C.</summary>
    UltImm32,
    /// <summary>A = B &lt; immediate C.</summary>
    UltImm64,
    /// <summary>A = B &lt;= immediate C.</summary>
    UleImm32,
    /// <summary>A = B &lt;= immediate C.</summary>
    UleImm64,
    /// <summary>A = B &lt; immediate C, signed.</summary>
    SltImm32,
    /// <summary>A = B &lt; immediate C, signed.</summary>
    SltImm64,
    /// <summary>A = B &lt;= immediate C, signed.</summary>
    SleImm32,
    /// <summary>A = B &lt;= immediate C, signed.</summary>
    SleImm64,
    /// <summary>A = B &gt; immediate C.</summary>
    UgtImm32,
    /// <summary>A = B &gt; immediate C.</summary>
    UgtImm64,
    /// <summary>A = B &gt;= immediate C.</summary>
    UgeImm32,
    /// <summary>A = B &gt;= immediate C.</summary>
    UgeImm64,
    /// <summary>A = B &gt; immediate C, signed.</summary>
    SgtImm32,
    /// <summary>A = B &gt; immediate C, signed.</summary>
    SgtImm64,
    /// <summary>A = B &gt;= immediate C, signed.</summary>
    SgeImm32,
    /// <summary>A = B &gt;= immediate C, signed.</summary>
    SgeImm64,

    // Branches; targets are instruction counts relative to the branch

    /// <summary>Go to C.</summary>
    Jump,
    /// <summary>Go to C if byte A is not 0.</summary>
    JumpIf,
    /// <summary>Go to C if byte A is 0.</summary>
    JumpUnless,
    /// <summary>Go to C if A == B.</summary>
    JumpEq8,
    /// <summary>Go to C if A == B.</summary>
    JumpEq16,
    /// <summary>Go to C if A == B.</summary>
    JumpEq32,
    /// <summary>Go to C if A == B.</summary>
    JumpEq64,
    /// <summary>Go to C if A != B.</summary>
    JumpNe8,
    /// <summary>Go to C if A != B.</summary>
    JumpNe16,
    /// <summary>Go to C if A != B.</summary>
    JumpNe32,
    /// <summary>Go to C if A != B.</summary>
    JumpNe64,
    /// <summary>Go to C if A &lt; B.</summary>
    JumpUlt8,
    /// <summary>Go to C if A &lt; B.</summary>
    JumpUlt16,
    /// <summary>Go to C if A &lt; B.</summary>
    JumpUlt32,
    /// <summary>Go to C if A &lt; B.</summary>
    JumpUlt64,
    /// <summary>Go to C if A &lt;= B.</summary>
    JumpUle8,
    /// <summary>Go to C if A &lt;= B.</summary>
    JumpUle16,
    /// <summary>Go to C if A &lt;= B.</summary>
    JumpUle32,
    /// <summary>Go to C if A &lt;= B.</summary>
    JumpUle64,
    /// <summary>Go to C if A &lt; B, signed.</summary>
    JumpSlt8,
    /// <summary>Go to C if A &lt; B, signed.</summary>
    JumpSlt16,
    /// <summary>Go to C if A &lt; B, signed.</summary>
    JumpSlt32,
    /// <summary>Go to C if A &lt; B, signed.</summary>
    JumpSlt64,
    /// <summary>Go to C if A &lt;= B, signed.</summary>
    JumpSle8,
    /// <summary>Go to C if A &lt;= B, signed.</summary>
    JumpSle16,
    /// <summary>Go to C if A &lt;= B, signed.</summary>
    JumpSle32,
    /// <summary>Go to C if A &lt;= B, signed.</summary>
    JumpSle64,
    /// <summary>Go to C if A == immediate B.</summary>
    JumpEqImm32,
    /// <summary>Go to C if A == immediate B.</summary>
    JumpEqImm64,
    /// <summary>Go to C if A != immediate B.</summary>
    JumpNeImm32,
    /// <summary>Go to C if A != immediate B.</summary>
    JumpNeImm64,
    /// <summary>Go to C if A &lt; immediate B.</summary>
    JumpUltImm32,
    /// <summary>Go to C if A &lt; immediate B.</summary>
    JumpUltImm64,
    /// <summary>Go to C if A &lt;= immediate B.</summary>
    JumpUleImm32,
    /// <summary>Go to C if A &lt;= immediate B.</summary>
    JumpUleImm64,
    /// <summary>Go to C if A &lt; immediate B, signed.</summary>
    JumpSltImm32,
    /// <summary>Go to C if A &lt; immediate B, signed.</summary>
    JumpSltImm64,
    /// <summary>Go to C if A &lt;= immediate B, signed.</summary>
    JumpSleImm32,
    /// <summary>Go to C if A &lt;= immediate B, signed.</summary>
    JumpSleImm64,
    /// <summary>Go to C if A &gt; immediate B.</summary>
    JumpUgtImm32,
    /// <summary>Go to C if A &gt; immediate B.</summary>
    JumpUgtImm64,
    /// <summary>Go to C if A &gt;= immediate B.</summary>
    JumpUgeImm32,
    /// <summary>Go to C if A &gt;= immediate B.</summary>
    JumpUgeImm64,
    /// <summary>Go to C if A &gt; immediate B, signed.</summary>
    JumpSgtImm32,
    /// <summary>Go to C if A &gt; immediate B, signed.</summary>
    JumpSgtImm64,
    /// <summary>Go to C if A &gt;= immediate B, signed.</summary>
    JumpSgeImm32,
    /// <summary>Go to C if A &gt;= immediate B, signed.</summary>
    JumpSgeImm64,

    // Floating point

    /// <summary>A = B + C.</summary>
    FAdd32,
    /// <summary>A = B + C.</summary>
    FAdd64,
    /// <summary>A = B - C.</summary>
    FSub32,
    /// <summary>A = B - C.</summary>
    FSub64,
    /// <summary>A = B * C.</summary>
    FMul32,
    /// <summary>A = B * C.</summary>
    FMul64,
    /// <summary>A = B / C.</summary>
    FDiv32,
    /// <summary>A = B / C.</summary>
    FDiv64,
    /// <summary>A = B % C.</summary>
    FRem32,
    /// <summary>A = B % C.</summary>
    FRem64,
    /// <summary>A = -B.</summary>
    FNeg32,
    /// <summary>A = -B.</summary>
    FNeg64,
    /// <summary>A = B compared with C, a byte.</summary>
    FOeq32,
    /// <summary>A = B compared with C, a byte.</summary>
    FOeq64,
    /// <summary>A = B compared with C, a byte.</summary>
    FOgt32,
    /// <summary>A = B compared with C, a byte.</summary>
    FOgt64,
    /// <summary>A = B compared with C, a byte.</summary>
    FOge32,
    /// <summary>A = B compared with C, a byte.</summary>
    FOge64,
    /// <summary>A = B compared with C, a byte.</summary>
    FOne32,
    /// <summary>A = B compared with C, a byte.</summary>
    FOne64,
    /// <summary>A = B compared with C, a byte.</summary>
    FUeq32,
    /// <summary>A = B compared with C, a byte.</summary>
    FUeq64,
    /// <summary>A = B compared with C, a byte.</summary>
    FUgt32,
    /// <summary>A = B compared with C, a byte.</summary>
    FUgt64,
    /// <summary>A = B compared with C, a byte.</summary>
    FUge32,
    /// <summary>A = B compared with C, a byte.</summary>
    FUge64,
    /// <summary>A = B compared with C, a byte.</summary>
    FUne32,
    /// <summary>A = B compared with C, a byte.</summary>
    FUne64,
    /// <summary>A = neither B nor C is NaN.</summary>
    FOrd32,
    /// <summary>A = B or C is NaN.</summary>
    FUno32,
    /// <summary>A = neither B nor C is NaN.</summary>
    FOrd64,
    /// <summary>A = B or C is NaN.</summary>
    FUno64,

    // Conversions

    /// <summary>A = B, 8 to 16 bits, unsigned.</summary>
    ZExt8To16,
    /// <summary>A = B, 8 to 16 bits, signed.</summary>
    SExt8To16,
    /// <summary>A = B, 8 to 32 bits, unsigned.</summary>
    ZExt8To32,
    /// <summary>A = B, 8 to 32 bits, signed.</summary>
    SExt8To32,
    /// <summary>A = B, 8 to 64 bits, unsigned.</summary>
    ZExt8To64,
    /// <summary>A = B, 8 to 64 bits, signed.</summary>
    SExt8To64,
    /// <summary>A = B, 16 to 32 bits, unsigned.</summary>
    ZExt16To32,
    /// <summary>A = B, 16 to 32 bits, signed.</summary>
    SExt16To32,
    /// <summary>A = B, 16 to 64 bits, unsigned.</summary>
    ZExt16To64,
    /// <summary>A = B, 16 to 64 bits, signed.</summary>
    SExt16To64,
    /// <summary>A = B, 32 to 64 bits, unsigned.</summary>
    ZExt32To64,
    /// <summary>A = B, 32 to 64 bits, signed.</summary>
    SExt32To64,
    /// <summary>A = (float)B.</summary>
    FPTrunc,
    /// <summary>A = (double)B.</summary>
    FPExt,
    /// <summary>A = B as a floating-point number.</summary>
    SI32ToF32,
    /// <summary>A = B as a floating-point number.</summary>
    SI64ToF32,
    /// <summary>A = B as a floating-point number.</summary>
    UI64ToF32,
    /// <summary>A = B toward zero, as the machine does.</summary>
    F32ToI32,
    /// <summary>A = B toward zero, as the machine does.</summary>
    F32ToI64,
    /// <summary>A = B toward zero, as the machine does.</summary>
    F32ToU64,
    /// <summary>A = B as a floating-point number.</summary>
    SI32ToF64,
    /// <summary>A = B as a floating-point number.</summary>
    SI64ToF64,
    /// <summary>A = B as a floating-point number.</summary>
    UI64ToF64,
    /// <summary>A = B toward zero, as the machine does.</summary>
    F64ToI32,
    /// <summary>A = B toward zero, as the machine does.</summary>
    F64ToI64,
    /// <summary>A = B toward zero, as the machine does.</summary>
    F64ToU64,

    // Selection: A = byte [1].A ? B : C

    /// <summary>8 bits.</summary>
    Select8,
    /// <summary>16 bits.</summary>
    Select16,
    /// <summary>32 bits.</summary>
    Select32,
    /// <summary>64 bits.</summary>
    Select64,

    // Memory: address in B plus immediate C; traps

    /// <summary>A = [B + C].</summary>
    Load8,
    /// <summary>A = [B + C].</summary>
    Load16,
    /// <summary>A = [B + C].</summary>
    Load32,
    /// <summary>A = [B + C].</summary>
    Load64,
    /// <summary>A = [B + C].</summary>
    Load128,
    /// <summary>[B + C] = A.</summary>
    Store8,
    /// <summary>[B + C] = A.</summary>
    Store16,
    /// <summary>[B + C] = A.</summary>
    Store32,
    /// <summary>[B + C] = A.</summary>
    Store64,
    /// <summary>[B + C] = A.</summary>
    Store128,

    // Memory: address in B plus C times X; traps

    /// <summary>A = [B + C * X].</summary>
    LoadIndexed8,
    /// <summary>A = [B + C * X].</summary>
    LoadIndexed16,
    /// <summary>A = [B + C * X].</summary>
    LoadIndexed32,
    /// <summary>A = [B + C * X].</summary>
    LoadIndexed64,
    /// <summary>[B + C * X] = A.</summary>
    StoreIndexed8,
    /// <summary>[B + C * X] = A.</summary>
    StoreIndexed16,
    /// <summary>[B + C * X] = A.</summary>
    StoreIndexed32,
    /// <summary>[B + C * X] = A.</summary>
    StoreIndexed64,
    /// <summary>A = B + C * X, 64-bit index.</summary>
    Index64,
    /// <summary>A = B + C * X, signed 32-bit index.</summary>
    Index32,
}
