// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Ir.Builder;

/// <summary>Where a branch goes and what it passes to the block's parameters.</summary>
/// <remarks>A block without parameters converts by itself; <c>loop.With(i, sum)</c> gives one with arguments.</remarks>
public readonly struct BlockTarget
{
    private readonly ValueId[]? _arguments;

    /// <summary>Makes a target.</summary>
    /// <param name="block">The block to go to.</param>
    /// <param name="arguments">One value for each of its parameters; not copied.</param>
    public BlockTarget(BlockId block, params ValueId[] arguments)
    {
        Block = block;
        _arguments = arguments;
    }

    /// <summary>The block to go to.</summary>
    public BlockId Block { get; }

    /// <summary>One value for each of its parameters.</summary>
    public ReadOnlySpan<ValueId> Arguments => _arguments;

    /// <summary>A target without arguments.</summary>
    public static implicit operator BlockTarget(BlockId block) => FromBlockId(block);

    /// <summary>A target without arguments.</summary>
    public static BlockTarget FromBlockId(BlockId block) => new(block, []);
}

/// <summary>Writes a branch with arguments as <c>block.With(a, b)</c>.</summary>
public static class BlockTargets
{
    /// <summary>The block as a branch target that passes these arguments.</summary>
    public static BlockTarget With(this BlockId block, params ValueId[] arguments) => new(block, arguments);
}
