// SPDX-License-Identifier: MIT
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <summary>
/// The symbols of the stream: places, and what is said of them. A place alone holds a reference from there on. One that holds
/// nothing any more is named by how many have come after it.
/// </summary>
internal static class MapSymbols
{
    // Places that have symbols of their own; others are Far, with their code in 32 bits.
    private const int GeneralRegisters = 16;
    private const int VectorRegisters = 16;
    private const int FirstSpill = GeneralRegisters + VectorRegisters;
    private const int Spills = 64;
    private const int FirstOutgoing = FirstSpill + Spills;
    private const int Arguments = 8;
    private const int FirstIncoming = FirstOutgoing + Arguments;

    /// <summary>A place whose code follows.</summary>
    internal const int Far = FirstIncoming + Arguments;

    /// <summary>A place and that of its base follow: a derived pointer from there on, whatever was there.</summary>
    internal const int Derived = Far + 1;

    /// <summary>A place follows: a tagged value from there on.</summary>
    internal const int Tagged = Far + 2;

    /// <summary>A length follows: the code from the last instruction on restarts.</summary>
    internal const int Range = Far + 3;

    /// <summary>No register holds anything any more, as behind a call.</summary>
    internal const int NoRegister = Far + 4;

    /// <summary>This and the following: the last place that has got something has nothing any more, the last but one, and so on.</summary>
    internal const int FirstEnd = Far + 5;

    /// <summary>Places that end by such a symbol.</summary>
    internal const int Ends = 24;

    /// <summary>A place follows that has nothing any more.</summary>
    internal const int FarEnd = FirstEnd + Ends;

    /// <summary>Number of symbols.</summary>
    internal const int Count = FarEnd + 1;

    /// <summary>The symbol of a place.</summary>
    internal static int Of(Location place)
    {
        int number = place.Number;
        return place.Kind switch
        {
            LocationKind.Register when number < GeneralRegisters => number,
            LocationKind.Register when (uint)(number - Location.FirstVector) < VectorRegisters =>
                GeneralRegisters + number - Location.FirstVector,
            LocationKind.Spill when number < Spills => FirstSpill + number,
            LocationKind.Outgoing when number < Arguments => FirstOutgoing + number,
            LocationKind.Incoming when number < Arguments => FirstIncoming + number,
            _ => Far,
        };
    }

    /// <summary>The place of a symbol that is one.</summary>
    internal static Location PlaceOf(int symbol) => symbol switch
    {
        < GeneralRegisters => Location.General(symbol),
        < FirstSpill => Location.Vector(symbol - GeneralRegisters),
        < FirstOutgoing => Location.Spill(symbol - FirstSpill),
        < FirstIncoming => Location.Outgoing(symbol - FirstOutgoing),
        _ => Location.Incoming(symbol - FirstIncoming),
    };
}
