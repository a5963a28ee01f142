// SPDX-License-Identifier: MIT
namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>Modes that make rare decisions of the allocator common, for tests.</summary>
public enum AllocatorStress
{
    /// <summary>The best code.</summary>
    None,

    /// <summary>Every register lives in memory except where an instruction wants a register.</summary>
    SpillEverything,

    /// <summary>Three registers of each class, and more only where an instruction cannot do with them.</summary>
    FewRegisters,

    /// <summary>Every live range is cut at every block boundary.</summary>
    SplitAtBlocks,
}
