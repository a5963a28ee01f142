// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.StackMaps.Model;

/// <summary>The sorts of place that can hold a value.</summary>
public enum LocationKind : byte
{
    /// <summary>A register; numbers 0 to 31 are general, 32 to 63 vector registers.</summary>
    Register,

    /// <summary>An 8-byte unit of the frame, numbered by the allocator; a vector takes two, the first one even.</summary>
    Spill,

    /// <summary>An 8-byte unit at the stack pointer, where arguments of a call that do not fit in registers go.</summary>
    Outgoing,

    /// <summary>An 8-byte unit above the return address: an argument that did not fit in registers.</summary>
    Incoming,

    /// <summary>No place.</summary>
    None,
}

/// <summary>Where a value is: kind and number in one word, so that it is a key of tables and comparable.</summary>
/// <param name="Code">Kind in bits 28 and up, number below.</param>
public readonly record struct Location(int Code)
{
    /// <summary>Number of the first vector register.</summary>
    public const int FirstVector = 32;

    private const int KindShift = 28;
    private const int NumberMask = (1 << KindShift) - 1;

    /// <summary>No place.</summary>
    public static Location None => new((int)LocationKind.None << KindShift);

    /// <summary>Kind of place.</summary>
    public LocationKind Kind => (LocationKind)(Code >> KindShift);

    /// <summary>Number within the kind.</summary>
    public int Number => Code & NumberMask;

    /// <summary>Whether there is no place.</summary>
    public bool IsNone => Code == None.Code;

    /// <summary>Whether it is a register.</summary>
    public bool IsRegister => (uint)Code < 64;

    /// <summary>Whether it is a general register.</summary>
    public bool IsGeneral => (uint)Code < FirstVector;

    /// <summary>Whether it is a vector register.</summary>
    public bool IsVector => Code is >= FirstVector and < 64;

    /// <summary>Whether it is in memory.</summary>
    public bool IsMemory => Code >> KindShift is (int)LocationKind.Spill or (int)LocationKind.Outgoing or (int)LocationKind.Incoming;

    /// <summary>Encoding number of a register within its class.</summary>
    public int RegisterNumber => Code & (FirstVector - 1);

    /// <summary>A general register.</summary>
    public static Location General(int number) => new(number);

    /// <summary>A vector register.</summary>
    public static Location Vector(int number) => new(FirstVector + number);

    /// <summary>A spill unit.</summary>
    public static Location Spill(int unit) => Of(LocationKind.Spill, unit);

    /// <summary>An outgoing argument unit.</summary>
    public static Location Outgoing(int unit) => Of(LocationKind.Outgoing, unit);

    /// <summary>An incoming argument unit.</summary>
    public static Location Incoming(int unit) => Of(LocationKind.Incoming, unit);

    /// <summary>A place by its parts.</summary>
    public static Location Of(LocationKind kind, int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)number, (uint)NumberMask, nameof(number));
        return new(((int)kind << KindShift) | number);
    }

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        LocationKind.Register => IsGeneral ? $"r{RegisterNumber}" : $"v{RegisterNumber}",
        LocationKind.Spill => $"spill{Number}",
        LocationKind.Outgoing => $"out{Number}",
        LocationKind.Incoming => $"in{Number}",
        _ => "none",
    };
}
