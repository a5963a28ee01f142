// SPDX-License-Identifier: MIT
using Stillpoint.Core.Entities;

namespace Stillpoint.Ir.Functions;

/// <summary>A value of a function: argument, block parameter, result or constant; -1 is none.</summary>
public readonly record struct ValueId(int Index) : IEntity<ValueId>
{
    /// <summary>No value.</summary>
    public static ValueId None => new(-1);

    /// <summary>Whether there is no value.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc/>
    public static ValueId FromIndex(int index) => new(index);

    /// <inheritdoc/>
    public override string ToString() => $"v{Index}";
}

/// <summary>An instruction of a function; -1 is none.</summary>
public readonly record struct InstId(int Index) : IEntity<InstId>
{
    /// <summary>No instruction.</summary>
    public static InstId None => new(-1);

    /// <summary>Whether there is no instruction.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc/>
    public static InstId FromIndex(int index) => new(index);

    /// <inheritdoc/>
    public override string ToString() => $"i{Index}";
}

/// <summary>A basic block of a function; -1 is none.</summary>
public readonly record struct BlockId(int Index) : IEntity<BlockId>
{
    /// <summary>No block.</summary>
    public static BlockId None => new(-1);

    /// <summary>Whether there is no block.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc/>
    public static BlockId FromIndex(int index) => new(index);

    /// <inheritdoc/>
    public override string ToString() => $"b{Index}";
}

/// <summary>Successors of a terminator, in <see cref="Function.Targets"/>.</summary>
public readonly record struct TargetsId(int Index) : IEntity<TargetsId>
{
    /// <inheritdoc/>
    public static TargetsId FromIndex(int index) => new(index);
}

/// <summary>An edge of the control flow graph, in <see cref="Function.Edges"/>.</summary>
public readonly record struct EdgeId(int Index) : IEntity<EdgeId>
{
    /// <inheritdoc/>
    public static EdgeId FromIndex(int index) => new(index);
}

/// <summary>What a call has beyond its operands, in <see cref="Function.CallSites"/>.</summary>
public readonly record struct CallSiteId(int Index) : IEntity<CallSiteId>
{
    /// <inheritdoc/>
    public static CallSiteId FromIndex(int index) => new(index);
}
