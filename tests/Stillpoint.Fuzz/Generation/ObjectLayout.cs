// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <summary>A type of managed objects: fields, and perhaps elements behind them.</summary>
internal sealed class ObjectLayout
{
    /// <summary>The constant that describes it to the runtime.</summary>
    public GlobalId Description { get; set; }

    /// <summary>The struct of the fixed part.</summary>
    public TypeId Type { get; set; }

    /// <summary>Fields of the fixed part: scalars and references.</summary>
    public List<Kind> Fields { get; } = [];

    /// <summary>The fixed part as one value, if that is used.</summary>
    public Kind? Whole { get; set; }

    /// <summary>Bytes of the fixed part.</summary>
    public long Bytes { get; set; }

    /// <summary>What an element is, or null: a scalar, a reference, or a struct of these.</summary>
    public Kind? Element { get; set; }

    /// <summary>Elements that every object has at least.</summary>
    public int Length { get; set; }

    /// <summary>Distances from the start of an object that pointers are kept at, that of the elements first.</summary>
    public List<long> Offsets { get; } = [];

    /// <summary>The function that gives a hash of an object, <c>i64 (ptr addrspace(1), i32)</c>.</summary>
    public GlobalId Look { get; set; }
}

/// <summary>The managed objects of one module.</summary>
internal sealed class ObjectLayouts
{
    /// <summary>The layouts; none in a program without managed pointers.</summary>
    public List<ObjectLayout> All { get; } = [];

    /// <summary>Aggregates and vectors with references.</summary>
    public List<Kind> Bundles { get; } = [];

    /// <summary>The function <c>stillpoint.new</c>.</summary>
    public GlobalId New { get; set; }

    /// <summary>The function <c>stillpoint.new_array</c>.</summary>
    public GlobalId NewArray { get; set; }
}
