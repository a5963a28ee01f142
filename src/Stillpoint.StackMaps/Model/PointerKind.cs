// SPDX-License-Identifier: MIT
namespace Stillpoint.StackMaps.Model;

/// <summary>What a value means to a collector: see "Maps" in the design.</summary>
public enum PointerKind : byte
{
    /// <summary>Not a pointer that anybody follows.</summary>
    Raw,

    /// <summary>A managed reference: null or the start of an object.</summary>
    Reference,

    /// <summary>A managed pointer made by address arithmetic; goes with its base.</summary>
    Derived,

    /// <summary>A tagged value: maybe a reference, as the language's tagging scheme says.</summary>
    Tagged,
}
