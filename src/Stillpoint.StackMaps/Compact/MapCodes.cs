// SPDX-License-Identifier: MIT
// The codes of a stream: each part of it has one, chosen by what came before.
//
//   event       by the event before it: twice the MapEvent, and 1 more if it is where the one before it was
//   distance    of an event that is elsewhere, in bytes: by its sort, and whether it is the first one or behind a range
//   places      of what begins: a number; of what ends or changes: its rank among the places that it could be
//   base        its rank among the references, registers first
//   number      anything else: counts, lengths of ranges, places that are rare
namespace Stillpoint.StackMaps.Compact;

/// <summary>Indices of <see cref="MapTables.Codes"/>, and how many symbols each code has.</summary>
internal static class MapCodes
{
    /// <summary>Numbers below this are symbols themselves; then each symbol has one bit more of the number behind it.</summary>
    internal const int SmallNumbers = 48;

    /// <summary>Symbols of a number.</summary>
    internal const int NumberSymbols = SmallNumbers + 32;

    /// <summary>Events, the last ones included that occur in special places only.</summary>
    private const int Events = (int)MapEvent.Start + 1;

    private const int FirstDistance = Events;
    private const int DistanceSorts = 6;
    private const int DistancePlaces = 3;
    private const int FirstRegister = FirstDistance + (DistanceSorts * DistancePlaces);
    private const int FirstUnit = FirstRegister + 3;
    private const int FirstRank = FirstUnit + 3;

    // Ranks among two, three, and more places.
    private const int RankSizes = 3;
    private const int FirstBase = FirstRank + (4 * RankSizes);

    /// <summary>Lengths of ranges.</summary>
    internal const int Length = FirstBase + RankSizes + 1;

    /// <summary>Numbers of events.</summary>
    internal const int EventCount = Length + 1;

    /// <summary>Places that are rare.</summary>
    internal const int Other = Length + 2;

    /// <summary>Number of codes.</summary>
    internal const int Count = Length + 3;

    /// <summary>Registers and units that have symbols.</summary>
    internal const int Registers = 16;

    /// <inheritdoc cref="Registers"/>
    internal const int Units = 64;

    /// <summary>Of a base that is no reference: the place follows.</summary>
    internal const int NoRank = 31;

    /// <summary>By the event before and the event, what <see cref="Distance"/> says.</summary>
    private static readonly byte[] Distances = MakeDistances();

    /// <summary>The code of an event behind another one.</summary>
    internal static int EventAfter(MapEvent before) => (int)before;

    /// <summary>The code of the distance of an event from the one before it.</summary>
    internal static int Distance(MapEvent before, MapEvent @event) => Distances[((int)before * Events) + (int)@event];

    private static byte[] MakeDistances()
    {
        byte[] distances = new byte[Events * Events];
        for (int i = 0; i < distances.Length; i++) distances[i] = (byte)DistanceOf((MapEvent)(i / Events), (MapEvent)(i % Events));
        return distances;
    }

    private static int DistanceOf(MapEvent before, MapEvent @event)
    {
        int sort = @event switch
        {
            MapEvent.Register or MapEvent.DerivedRegister or MapEvent.TaggedRegister => 0,
            MapEvent.Unit or MapEvent.DerivedUnit or MapEvent.TaggedUnit => 1,
            MapEvent.RegisterEnd or MapEvent.UnitEnd or MapEvent.OtherEnd => 2,
            MapEvent.NoRegister or MapEvent.ResultOnly => 3,
            MapEvent.Range => 4,
            _ => 5,
        };
        int place = before switch
        {
            MapEvent.Start => 0,
            MapEvent.Range => 1,
            _ => 2,
        };
        return FirstDistance + (sort * DistancePlaces) + place;
    }

    /// <summary>The code of a register that begins to hold something.</summary>
    /// <param name="isDerived">Whether that is a derived pointer.</param>
    /// <param name="isSame">Whether it is where the event before it was.</param>
    internal static int Register(bool isDerived, bool isSame) => FirstRegister + (isDerived ? 2 : isSame ? 1 : 0);

    /// <summary>The code of a unit that begins to hold something.</summary>
    internal static int Unit(bool isDerived, bool isSame) => FirstUnit + (isDerived ? 2 : isSame ? 1 : 0);

    /// <summary>The code of the rank of a place that ends, or that is rebased.</summary>
    /// <param name="isUnit">Whether it is a unit, not a register.</param>
    /// <param name="isRebased">Whether it is among those that hold no reference.</param>
    /// <param name="count">Among how many places, 2 or more.</param>
    internal static int Rank(bool isUnit, bool isRebased, int count) =>
        FirstRank + (((isUnit ? 1 : 0) + (isRebased ? 2 : 0)) * RankSizes) + (count > RankSizes ? RankSizes - 1 : count - 2);

    /// <summary>The code of the rank of a base.</summary>
    /// <param name="count">Among how many references.</param>
    internal static int Base(int count) => FirstBase + (count > RankSizes ? RankSizes : count);

    /// <summary>How many symbols a code has.</summary>
    internal static int SymbolsOf(int code) => code switch
    {
        < FirstDistance => 2 * ((int)MapEvent.Stop + 1),
        < FirstRegister => NumberSymbols,
        < FirstUnit => Registers,
        < FirstRank => Units,
        < FirstBase => Units,
        < Length => NoRank + 1,
        _ => NumberSymbols,
    };
}
