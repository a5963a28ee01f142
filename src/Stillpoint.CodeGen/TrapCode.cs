// SPDX-License-Identifier: MIT
namespace Stillpoint.CodeGen;

/// <summary>What eax holds when code calls the trap stub.</summary>
public enum TrapCode
{
    /// <summary>An <c>unreachable</c> was reached.</summary>
    Unreachable = 0,

    /// <summary><c>llvm.trap</c>, <c>llvm.debugtrap</c>, <c>llvm.ubsantrap</c>.</summary>
    Requested = 1,

    /// <summary>An <c>indirectbr</c> to no target of it.</summary>
    BadBranch = 2,

    /// <summary>A division by zero that code found itself.</summary>
    DivisionByZero = 3,

    /// <summary>A quotient that does not fit, found by code itself.</summary>
    DivisionOverflow = 4,

    /// <summary>No room for a frame or an alloca.</summary>
    StackOverflow = 5,

    /// <summary>A <c>stackrestore</c> of an address that is none of this frame's.</summary>
    BadStackRestore = 6,
}
