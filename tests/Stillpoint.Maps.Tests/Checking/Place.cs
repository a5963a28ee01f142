// SPDX-License-Identifier: MIT
using System.Globalization;
using Iced.Intel;
using Stillpoint.CodeGen;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>
/// A register, or a word of the frame by its distance from the return address: that does not change while the stack
/// pointer moves. Words that a dynamic frame addresses from its stack pointer are a space of their own.
/// </summary>
internal readonly record struct Place(int Key)
{
    private const int FirstVector = 16;
    private const int Registers = 48;
    private const int FrameCenter = 1 << 28;
    private const int OutgoingStart = 1 << 30;

    public bool IsRegister => Key < Registers;

    public bool IsVector => Key is >= FirstVector and < Registers;

    /// <summary>Bytes from the return address, of a word of the frame.</summary>
    public int FromReturnAddress => Key - FrameCenter;

    public static Place Of(Register register)
    {
        Register full = register.GetFullRegister();
        return full switch
        {
            >= Register.RAX and <= Register.R15 => new Place(full - Register.RAX),
            >= Register.ZMM0 and <= Register.ZMM31 => new Place(FirstVector + (full - Register.ZMM0)),
            _ => new Place(-1),
        };
    }

    public static Place General(int number) => new(number);

    public static Place Vector(int number) => new(FirstVector + number);

    public static Place Word(int fromReturnAddress) => new(FrameCenter + fromReturnAddress);

    /// <summary>The place that a map names.</summary>
    public static Place Of(Location location, FrameMap frame, bool isDynamic) => location.Kind switch
    {
        LocationKind.Register => location.IsGeneral ? General(location.RegisterNumber) : Vector(location.RegisterNumber),
        LocationKind.Spill => Word(frame.SpillOffset + (8 * location.Number) - frame.FixedBytes),
        LocationKind.Incoming => Word(8 + (8 * location.Number)),
        _ => Outgoing(location.Number, frame, isDynamic),
    };

    /// <summary>A word for arguments of calls.</summary>
    public static Place Outgoing(int word, FrameMap frame, bool isDynamic) =>
        isDynamic ? OutgoingWord(8 * word) : Word((8 * word) - frame.FixedBytes);

    /// <summary>A word for arguments of calls of a dynamic frame, by bytes from the stack pointer.</summary>
    public static Place OutgoingWord(int bytes) => new(OutgoingStart + bytes);

    public bool IsOutgoing(FrameMap frame, bool isDynamic) => !IsRegister
        && (isDynamic ? Key >= OutgoingStart : FromReturnAddress < (8 * frame.OutgoingUnits) - frame.FixedBytes);

    public override string ToString() => Key switch
    {
        < FirstVector => (Register.RAX + Key).ToString().ToLowerInvariant(),
        < Registers => string.Create(CultureInfo.InvariantCulture, $"xmm{Key - FirstVector}"),
        >= OutgoingStart => string.Create(CultureInfo.InvariantCulture, $"[out+{Key - OutgoingStart}]"),
        _ => string.Create(CultureInfo.InvariantCulture, $"[ra{FromReturnAddress:+0;-0}]"),
    };
}
