// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Functions;

/// <summary>
/// One instruction, 24 bytes (a test pins the size). Up to three operands are in the row; more are in the function's
/// operand pool from <see cref="A"/> on.
/// </summary>
/// <remarks>
/// Use of <see cref="Sub"/> and <see cref="Extra"/> by opcode:
/// <code>
/// opcode                         Sub                 Extra
/// icmp, fcmp                     predicate           -
/// br, switch, indirectbr         -                   TargetsId
/// alloca                         log2 of alignment   TypeId allocated
/// load, store, fence             -                   MemoryAccess
/// cmpxchg                        -                   MemoryAccess
/// atomicrmw                      AtomicOperation     MemoryAccess
/// getelementptr                  -                   TypeId of the source element
/// extractvalue, insertvalue      -                   start of a counted list in Numbers
/// shufflevector                  -                   start of a counted list in Numbers (-1: poison)
/// call                           -                   CallSiteId
/// others                         0                   0
/// </code>
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
public struct InstRow
{
    /// <summary>The operation.</summary>
    public Opcode Opcode;

    /// <summary>Predicate or operation, see the table above.</summary>
    public byte Sub;

    /// <summary>Flags.</summary>
    public InstFlags Flags;

    /// <summary>Number of value operands.</summary>
    public int OperandCount;

    /// <summary>First operand, or start in the operand pool when there are more than three.</summary>
    public ValueId A;

    /// <summary>Second operand.</summary>
    public ValueId B;

    /// <summary>Third operand.</summary>
    public ValueId C;

    /// <summary>Payload by opcode, see the table above.</summary>
    public int Extra;
}

/// <summary>Where a value comes from.</summary>
public enum ValueKind : byte
{
    /// <summary>Result of an instruction; the payload is its <see cref="InstId"/>.</summary>
    Result,

    /// <summary>Parameter of a block (a phi); the payload is its <see cref="BlockId"/>.</summary>
    BlockParameter,

    /// <summary>Argument of the function; the payload is its position.</summary>
    Argument,

    /// <summary>A constant; the payload is its <see cref="ConstantId"/>.</summary>
    Constant,

    /// <summary>Named in the text but not defined yet; only while reading.</summary>
    Forward,
}

/// <summary>One value.</summary>
public struct ValueRow
{
    /// <summary>Where it comes from.</summary>
    public ValueKind Kind;

    /// <summary>Its type.</summary>
    public TypeId Type;

    /// <summary>Definition, by <see cref="Kind"/>.</summary>
    public int Payload;

    /// <summary>Name that the user gave, or none.</summary>
    public NameId Name;
}

/// <summary>One basic block.</summary>
public struct BlockRow
{
    /// <summary>Name that the user gave, or none.</summary>
    public NameId Name;

    /// <summary>Parameters, in the function's operand pool.</summary>
    public ListRange Parameters;

    /// <summary>First instruction, or none.</summary>
    public InstId First;

    /// <summary>Last instruction (the terminator once complete), or none.</summary>
    public InstId Last;

    /// <summary>Previous block in layout order, or none.</summary>
    public BlockId Previous;

    /// <summary>Next block in layout order, or none.</summary>
    public BlockId Next;
}

/// <summary>Place of an instruction in its block.</summary>
/// <param name="Block">The block, none while the instruction is in no block.</param>
/// <param name="Previous">Instruction before it, or none.</param>
/// <param name="Next">Instruction after it, or none.</param>
public record struct InstLink(BlockId Block, InstId Previous, InstId Next);

/// <summary>One edge of the control flow graph.</summary>
/// <param name="Target">Block it leads to.</param>
/// <param name="Arguments">One value per parameter of the target, in the operand pool; no two edges share a list.</param>
public record struct EdgeRow(BlockId Target, ListRange Arguments);

/// <summary>Successors of a terminator.</summary>
/// <param name="FirstEdge">First of its edges, which are consecutive. A switch has its default first.</param>
/// <param name="EdgeCount">Number of edges.</param>
/// <param name="Cases">Case values of a switch, one per edge after the first; in <see cref="Function.Cases"/>.</param>
public readonly record struct TargetsRow(EdgeId FirstEdge, int EdgeCount, ListRange Cases);

/// <summary>Marks of a call about tail calling.</summary>
public enum TailCallKind : byte
{
    /// <summary>No mark.</summary>
    None,

    /// <summary><c>tail</c></summary>
    Tail,

    /// <summary><c>musttail</c></summary>
    MustTail,

    /// <summary><c>notail</c></summary>
    NoTail,
}

/// <summary>What a call has beyond its operands. Operands are: callee, arguments, operands of the bundles.</summary>
public struct CallSiteRow
{
    /// <summary>Signature of the callee.</summary>
    public TypeId FunctionType;

    /// <summary>LLVM's number of the calling convention; 0 is C.</summary>
    public ushort CallingConvention;

    /// <summary>Tail mark.</summary>
    public TailCallKind Tail;

    /// <summary>Number of arguments.</summary>
    public int ArgumentCount;

    /// <summary>Attributes of the call.</summary>
    public AttributeListId Attributes;

    /// <summary>Operand bundles, in <see cref="Function.Bundles"/>.</summary>
    public ListRange Bundles;
}

/// <summary>An operand bundle; its operands follow the arguments, bundle after bundle.</summary>
/// <param name="Tag">Such as <c>deopt</c>.</param>
/// <param name="OperandCount">Number of operands.</param>
public readonly record struct BundleRow(NameId Tag, int OperandCount);

/// <summary>Alignment, ordering and volatility of a memory access, packed into 32 bits.</summary>
/// <remarks>
/// Bits: 0–5 log2 of the alignment, 6–8 ordering, 9–11 failure ordering of cmpxchg, 12 volatile, 13–31
/// name of the synchronization scope (0: system).
/// </remarks>
/// <param name="Bits">The packed form, as in <see cref="InstRow.Extra"/>.</param>
public readonly record struct MemoryAccess(int Bits)
{
    /// <summary>Packs the parts.</summary>
    /// <param name="alignmentLog2">log2 of the alignment in bytes, 0 to 32.</param>
    /// <param name="ordering">Ordering (of success, for cmpxchg).</param>
    /// <param name="failure">Ordering of failure of cmpxchg.</param>
    /// <param name="isVolatile">Marked volatile.</param>
    /// <param name="syncScope">Synchronization scope, or none for the system.</param>
    public MemoryAccess(
        int alignmentLog2,
        AtomicOrdering ordering = AtomicOrdering.NotAtomic,
        AtomicOrdering failure = AtomicOrdering.NotAtomic,
        bool isVolatile = false,
        NameId syncScope = default)
        : this(alignmentLog2 | ((int)ordering << 6) | ((int)failure << 9) | (isVolatile ? 1 << 12 : 0)
            | (syncScope.Index << 13))
    {
    }

    /// <summary>log2 of the alignment in bytes.</summary>
    public int AlignmentLog2 => Bits & 63;

    /// <summary>Alignment in bytes.</summary>
    public long Alignment => 1L << AlignmentLog2;

    /// <summary>Ordering (of success, for cmpxchg).</summary>
    public AtomicOrdering Ordering => (AtomicOrdering)((Bits >> 6) & 7);

    /// <summary>Ordering of failure of cmpxchg.</summary>
    public AtomicOrdering Failure => (AtomicOrdering)((Bits >> 9) & 7);

    /// <summary>Marked volatile.</summary>
    public bool IsVolatile => (Bits & (1 << 12)) != 0;

    /// <summary>Synchronization scope; none is the system.</summary>
    public NameId SyncScope => new((int)((uint)Bits >> 13));

    /// <summary>Whether the access is atomic.</summary>
    public bool IsAtomic => Ordering != AtomicOrdering.NotAtomic;
}
