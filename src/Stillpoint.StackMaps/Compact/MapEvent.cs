// SPDX-License-Identifier: MIT
using Stillpoint.StackMaps.Encodings;

namespace Stillpoint.StackMaps.Compact;

/// <summary>
/// What the stream says. <em>Register</em> is one of <see cref="PointerSet.Registers"/>, <em>unit</em> one of
/// <see cref="PointerSet.Units"/>, <em>other</em> any other place.
/// </summary>
internal enum MapEvent
{
    /// <summary>A register holds a reference.</summary>
    Register,

    /// <summary>A unit does.</summary>
    Unit,

    /// <summary>Another place does.</summary>
    Other,

    /// <summary>A register holds nothing any more.</summary>
    RegisterEnd,

    /// <summary>A unit does not.</summary>
    UnitEnd,

    /// <summary>Another place does not.</summary>
    OtherEnd,

    /// <summary>No register holds anything, as behind a call.</summary>
    NoRegister,

    /// <summary>Register 0 holds a reference and no other register holds anything, as behind a call that returns one.</summary>
    ResultOnly,

    /// <summary>A register holds a pointer derived from a reference.</summary>
    DerivedRegister,

    /// <summary>A unit does.</summary>
    DerivedUnit,

    /// <summary>Another place does.</summary>
    DerivedOther,

    /// <summary>A register that holds a derived pointer or a tagged value has a derived pointer with another base.</summary>
    RebasedRegister,

    /// <summary>A unit has.</summary>
    RebasedUnit,

    /// <summary>A register holds a tagged value.</summary>
    TaggedRegister,

    /// <summary>A unit does.</summary>
    TaggedUnit,

    /// <summary>Another place does.</summary>
    TaggedOther,

    /// <summary>The code from the last instruction on restarts.</summary>
    Range,

    /// <summary>Only in front of a block: no more places.</summary>
    Stop,

    /// <summary>Only as what came before: nothing.</summary>
    Start,
}
