// SPDX-License-Identifier: MIT
namespace Stillpoint.Runtime.Scheduling;

/// <summary>
/// The place of a fiber in a list of those who wait for the same thing; a list is a ring with a head that is nobody's place.
/// The caller holds the list's lock, where nothing else is said.
/// </summary>
internal sealed class Waiter
{
    private readonly SpinGate? _gate;
    private Waiter _previous;
    private Waiter _next;

    /// <summary>Makes a place for a fiber.</summary>
    internal Waiter(ScheduledFiber fiber)
    {
        Fiber = fiber;
        _previous = this;
        _next = this;
    }

    private Waiter(SpinGate gate)
    {
        Fiber = null!;
        _gate = gate;
        _previous = this;
        _next = this;
    }

    /// <summary>Who waits.</summary>
    internal ScheduledFiber Fiber { get; }

    /// <summary>Which case of a select it is.</summary>
    internal int Case { get; set; }

    /// <summary>Which wait of the fiber it is for.</summary>
    private int _ticket;

    /// <summary>The element to send, or the one received.</summary>
    internal byte[] Element { get; private set; } = [];

    /// <summary>The list that it is in, or null.</summary>
    internal Waiter? List { get; private set; }

    /// <summary>Makes a list that is looked at and changed only while a lock is held.</summary>
    internal static Waiter NewList(SpinGate gate) => new(gate);

    /// <summary>Makes room for an element.</summary>
    internal void Reserve(int bytes)
    {
        if (Element.Length < bytes)
        {
            Element = new byte[bytes];
        }
    }

    /// <summary>Whether nobody waits in this list. Not for waiters whose wait is over and who have not left it.</summary>
    internal bool IsEmpty => _next == this;

    /// <summary>Adds a place at the end of this list.</summary>
    internal void Add(Waiter place)
    {
        place._ticket = place.Fiber.Ticket;
        place._previous = _previous;
        place._next = this;
        _previous._next = place;
        _previous = place;
        place.List = this;
    }

    /// <summary>Takes a place out of this list, if it is in it. Takes the lock.</summary>
    internal void Remove(Waiter place)
    {
        _gate!.Enter();
        if (place.List == this)
        {
            Unlink(place);
        }

        _gate.Exit();
    }

    /// <summary>Takes the first place whose wait nobody else has ended; the caller ends it.</summary>
    internal Waiter? TakeClaimed() => IsEmpty ? null : TakeFirstClaimed();

    private Waiter? TakeFirstClaimed()
    {
        while (!IsEmpty)
        {
            Waiter first = _next;
            Unlink(first);
            if (first.Fiber.TryClaim(first._ticket))
            {
                return first;
            }
        }

        return null;
    }

    private static void Unlink(Waiter place)
    {
        place._previous._next = place._next;
        place._next._previous = place._previous;
        place._previous = place;
        place._next = place;
        place.List = null;
    }
}
