// SPDX-License-Identifier: MIT
namespace Stillpoint.Interpreter.Bytecode;

/// <summary>
/// Operations outside the loop's switch. A, B, C are frame offsets unless the text says otherwise; A1, B1, C1 are the
/// fields of the second instruction. "Bits" are those of the type, "container" those of its place in the frame.
/// </summary>
internal enum RareOp : ushort
{
    // Moves and lanes
    /// <summary>A = [B], C bytes.</summary>
    LoadN,

    /// <summary>[B] = A, C bytes.</summary>
    StoreN,

    /// <summary>A = lanes packed at [B]: C lanes of A1 bits into containers of B1 bits.</summary>
    LoadPacked,

    /// <summary>[B] = lanes of A packed: C lanes of A1 bits from containers of B1 bits.</summary>
    StorePacked,

    /// <summary>Bytes at A = lanes of B packed: C lanes of A1 bits from containers of B1 bits.</summary>
    PackLanes,

    /// <summary>Lanes at A = bits at B unpacked: C lanes of A1 bits into containers of B1 bits.</summary>
    UnpackLanes,

    /// <summary>A = byte A1 ? B : C, B1 bytes.</summary>
    SelectN,

    /// <summary>A = lane number C of B; A1 lanes of B1 bytes.</summary>
    ExtractLane,

    /// <summary>Lane number C of A = B; A1 lanes of B1 bytes.</summary>
    InsertLane,

    // 128 bits and odd widths
    /// <summary>A = B op C, 128 bits; A1 is the IR opcode.</summary>
    WideBinary,

    /// <summary>A = B compared with C, 128 bits; A1 is the predicate.</summary>
    WideCompare,

    /// <summary>Keep the lowest B (a number) bits of the 128 bits of A.</summary>
    WideMask,

    /// <summary>A = B sign-extended from C (a number) bits to 128.</summary>
    WideSignExtend,

    /// <summary>A = B extended to 128 bits from a container of C (a number) bits, unsigned.</summary>
    WidenUnsigned,

    /// <summary>A = B extended to 128 bits from a container of C (a number) bits, signed.</summary>
    WidenSigned,

    /// <summary>A = 128 bits of B as a float of C (a number) bits; signed if A1.</summary>
    WideToFloat,

    /// <summary>A = float of C (a number) bits of B as 128 bits.</summary>
    WideFromFloat,

    // Memory
    /// <summary>A = address of B (64 bits, unsigned) elements on the stack, aligned to C; Immediate1 bytes each.</summary>
    Alloca,

    /// <summary>A = end of the stack.</summary>
    StackSave,

    /// <summary>End of the stack = A.</summary>
    StackRestore,

    /// <summary>A = address of this thread's thread-local at offset B (a number).</summary>
    ThreadLocalAddress,

    /// <summary>Copy from [B] to [A], C bytes (64 bits), not overlapping or equal.</summary>
    MemoryCopy,

    /// <summary>Copy from [B] to [A], C bytes (64 bits), overlapping or not.</summary>
    MemoryMove,

    /// <summary>Fill [A] with byte B, C bytes (64 bits).</summary>
    MemorySet,

    /// <summary>A = [B], C bytes (a number), ordering A1.</summary>
    AtomicLoad,

    /// <summary>[B] = A, C bytes (a number), ordering A1.</summary>
    AtomicStore,

    /// <summary>A = old [B]; [B] = old op C; A1 is the operation, B1 the container.</summary>
    AtomicRmw,

    /// <summary>A = {old [B], whether it was C}; [B] = A1 if it was; B1 is the container, C1 offset of the flag.</summary>
    CompareExchange,

    /// <summary>Full fence.</summary>
    Fence,

    /// <summary>A = masked load of lanes at [B]; mask C, otherwise A1; B1 lanes, C1 bytes each.</summary>
    MaskedLoad,

    /// <summary>Masked store of lanes A at [B]; mask C; B1 lanes, C1 bytes each.</summary>
    MaskedStore,

    /// <summary>A = gathered lanes from addresses B; mask C, otherwise A1; B1 lanes, C1 bytes each.</summary>
    MaskedGather,

    /// <summary>Scatter lanes A to addresses B; mask C; B1 lanes, C1 bytes each.</summary>
    MaskedScatter,

    // Variable arguments
    /// <summary>Start the list at [A] from the save area at B; A1, B1: bytes of registers taken by named arguments.</summary>
    VaStart,

    /// <summary>Copy the list at [B] to [A].</summary>
    VaCopy,

    /// <summary>
    /// A = next argument of the list at [B]; C (a number): in a vector register; A1: bytes that it takes, B1: bytes of it.
    /// </summary>
    VaArg,

    // Control
    /// <summary>Trap: indirect branch to a block that is no target.</summary>
    BadBranch,

    /// <summary>Trap as asked for by the program.</summary>
    Trap,

    /// <summary>A = return address of frame B (a number), or 0.</summary>
    ReturnAddress,

    /// <summary>A = address of frame B (a number), or 0.</summary>
    FrameAddress,

    /// <summary>A = a counter that grows.</summary>
    ReadCycleCounter,

    /// <summary>Tell the processor that this is a spin loop.</summary>
    Pause,

    // Integer intrinsics; A1 is the intrinsic, B1 the bits
    /// <summary>A = f(B).</summary>
    IntegerUnary,

    /// <summary>A = f(B, C).</summary>
    IntegerBinary,

    /// <summary>A = f(B, C, C1): funnel shifts.</summary>
    FunnelShift,

    /// <summary>A = result, byte at C1 = overflow, of B and C.</summary>
    Overflow,

    /// <summary>A = -1, 0 or 1 in a container of C1 bits, from comparing B and C.</summary>
    ThreeWay,

    // Floating-point intrinsics; A1 is the intrinsic, B1 the bits
    /// <summary>A = f(B).</summary>
    FloatUnary,

    /// <summary>A = f(B, C).</summary>
    FloatBinary,

    /// <summary>A = f(B, C, C1).</summary>
    FloatTernary,

    /// <summary>A = f(B, 32-bit integer C).</summary>
    FloatWithInteger,

    /// <summary>A = fraction of B, at C (an offset) the exponent in a container of C1 bits.</summary>
    FrExp,

    /// <summary>A = whether B is of class C (a number).</summary>
    IsFPClass,

    /// <summary>A = B rounded to an integer as the intrinsic says, container C1.</summary>
    FloatToInteger,

    /// <summary>A = B clamped to an integer of C (a number) bits in a container of C1; A1: signed.</summary>
    SaturatingToInteger,
}
