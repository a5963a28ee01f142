// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>What is known of a value. Places that are not in a state hold nothing in particular.</summary>
internal enum Kind
{
    Raw,

    /// <summary>Zero, which is a number and null.</summary>
    Zero,
    Reference,
    Derived,
    Tagged,

    /// <summary>A managed pointer whose base the checker does not know: from a variable that others can reach.</summary>
    Pointer,

    /// <summary>An address within this frame.</summary>
    Frame,

    /// <summary>Where the mark of a card is.</summary>
    Card,

    /// <summary>A new object, or its header, that is not there yet: until the memory for it is taken.</summary>
    Made,

    /// <summary>From memory whose layout the checker does not follow: anything goes.</summary>
    Any,

    /// <summary>Different things on different paths.</summary>
    Conflict,
}

/// <summary>A value: equal classes are equal values; a managed pointer has the class of its base.</summary>
internal readonly record struct Known(Kind Kind, long Class, long Base)
{
    public static Known Zero => new(Kind.Zero, 0, 0);

    public bool IsManaged => Kind is Kind.Reference or Kind.Derived;

    private static bool IsPointer(Kind kind) => kind is Kind.Reference or Kind.Derived or Kind.Pointer;

    public static Kind Join(Kind a, Kind b)
    {
        if (a == b)
        {
            return a;
        }

        if (a == Kind.Any || b == Kind.Any)
        {
            return Kind.Any;
        }

        if (a == Kind.Zero || b == Kind.Zero)
        {
            return a == Kind.Zero ? b : a;
        }

        if (a == Kind.Frame || b == Kind.Frame)
        {
            return a == Kind.Raw || b == Kind.Raw ? Kind.Raw : Kind.Conflict;
        }

        bool areManaged = IsPointer(a) && IsPointer(b);
        return !areManaged ? Kind.Conflict : a == Kind.Pointer || b == Kind.Pointer ? Kind.Pointer : Kind.Derived;
    }
}

/// <summary>What every place holds at one point: a partition of the places into classes of equal values.</summary>
internal sealed class State
{
    private readonly SortedDictionary<int, Known> _places;

    public State() => _places = [];

    public State(State other) => _places = new SortedDictionary<int, Known>(other._places);

    public Known? this[Place place]
    {
        get => _places.TryGetValue(place.Key, out Known known) ? known : null;
        set
        {
            if (value is { } known)
            {
                _places[place.Key] = known;
            }
            else
            {
                _places.Remove(place.Key);
            }
        }
    }

    public IEnumerable<Place> Places => _places.Keys.Select(key => new Place(key)).ToList();

    public bool IsSame(State other) => _places.SequenceEqual(other._places);

    /// <summary>
    /// What holds on both paths. Values are equal after it if they are equal on each path, so the classes of the result
    /// are pairs of classes, numbered in order of place: equal states have equal numbers.
    /// </summary>
    public static State Join(State a, State b)
    {
        State result = new();
        Dictionary<(long, long), long> pairs = new() { [(0, 0)] = 0 };
        foreach ((int place, Known left) in a._places)
        {
            if (b._places.TryGetValue(place, out Known right))
            {
                Kind kind = Known.Join(left.Kind, right.Kind);
                long first = Number(pairs, left.Class, right.Class);
                result._places[place] = new Known(kind, first, Number(pairs, left.Base, right.Base));
            }
        }

        return result;
    }

    private static long Number(Dictionary<(long, long), long> pairs, long a, long b)
    {
        if (!pairs.TryGetValue((a, b), out long number))
        {
            number = pairs.Count;
            pairs.Add((a, b), number);
        }

        return number;
    }
}
