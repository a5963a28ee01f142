// SPDX-License-Identifier: MIT
using System.Globalization;
using Iced.Intel;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Machine;

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
        isDynamic ? new Place(OutgoingStart + (8 * word)) : Word((8 * word) - frame.FixedBytes);

    public bool IsOutgoing(FrameMap frame, bool isDynamic) => !IsRegister
        && (isDynamic ? Key >= OutgoingStart : FromReturnAddress < (8 * frame.OutgoingUnits) - frame.FixedBytes);

    /// <summary>
    /// The word of spills or arguments that an operand addresses, or a place with a negative key for other memory, the
    /// frame's objects included.
    /// </summary>
    public static Place OfMemory(in Instruction inst, FrameMap frame)
    {
        Place none = new(-1);
        if (inst.MemoryIndex != Register.None || inst.MemoryBase is not (Register.RSP or Register.RBP))
        {
            return none;
        }

        int size = frame.SizeAt((int)inst.IP);
        int displacement = (int)inst.MemoryDisplacement64;
        int distance;
        if (FrameMap.IsDynamic(size))
        {
            if (inst.MemoryBase == Register.RSP)
            {
                return displacement >= 0 && displacement < 8 * frame.OutgoingUnits
                    ? new Place(OutgoingStart + displacement)
                    : none;
            }

            distance = displacement - frame.FixedBytes;
        }
        else if (inst.MemoryBase == Register.RSP)
        {
            distance = displacement - size;
        }
        else
        {
            return none;
        }

        int inBody = distance + frame.FixedBytes;
        bool isSpill = inBody >= frame.SpillOffset && inBody < frame.SpillOffset + (8 * frame.SpillUnits);
        bool isOutgoing = !FrameMap.IsDynamic(size) && inBody >= 0 && inBody < 8 * frame.OutgoingUnits;
        return distance >= 8 || isSpill || isOutgoing ? Word(distance) : none;
    }

    public override string ToString() => Key switch
    {
        < FirstVector => (Register.RAX + Key).ToString().ToLowerInvariant(),
        < Registers => string.Create(CultureInfo.InvariantCulture, $"xmm{Key - FirstVector}"),
        >= OutgoingStart => string.Create(CultureInfo.InvariantCulture, $"[out+{Key - OutgoingStart}]"),
        _ => string.Create(CultureInfo.InvariantCulture, $"[ra{FromReturnAddress:+0;-0}]"),
    };
}
