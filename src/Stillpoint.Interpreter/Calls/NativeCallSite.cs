// SPDX-License-Identifier: MIT
using Stillpoint.Ir.Functions;

namespace Stillpoint.Interpreter.Calls;

/// <summary>A call that may leave the guest: what goes where. Made once, when the calling function is decoded.</summary>
internal sealed class NativeCallSite
{
    /// <summary>The call.</summary>
    public required InstId Inst { get; init; }

    /// <summary>Name of the callee for reports, or null for an indirect call.</summary>
    public required string? Name { get; init; }

    /// <summary>Address of the callee; 0 for an indirect call or a host function.</summary>
    public required ulong Target { get; init; }

    /// <summary>What the runtime does itself instead of calling native code.</summary>
    public required HostFunction Host { get; init; }

    /// <summary>Frame offsets of the arguments, for host functions.</summary>
    public required int[] ArgumentSlots { get; init; }

    /// <summary>The arguments.</summary>
    public required Piece[] Arguments { get; init; }

    /// <summary>Words of stack that they take.</summary>
    public required int StackWords { get; init; }

    /// <summary>Vector registers that they take, for variadic callees.</summary>
    public required int VectorRegisters { get; init; }

    /// <summary>Why native code cannot be called from here, or null.</summary>
    public string? Refusal { get; init; }

    /// <summary>The result: general registers 0 and 1 are rax and rdx.</summary>
    public required Piece[] Results { get; init; }
}
