// SPDX-License-Identifier: MIT
// A bounded queue between fibers. Elements go through memory of the runtime: whoever waits has its own place for one, from
// where it takes it itself when it goes on, so a bad address is the trap of the fiber that gave it.
using System;
using System.Threading;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>A queue of elements of one size. Any thread.</summary>
internal sealed class Channel
{
    private static long _made;

    private readonly SpinGate _gate = new();
    private readonly Waiter _senders;
    private readonly Waiter _receivers;
    private readonly int _capacity;
    private byte[] _ring = [];
    private int _first;
    private int _count;
    private bool _isClosed;

    /// <summary>Makes a channel.</summary>
    internal Channel(int elementBytes, int capacity)
    {
        ElementBytes = elementBytes;
        _senders = Waiter.NewList(_gate);
        _receivers = Waiter.NewList(_gate);
        _capacity = capacity;
    }

    /// <summary>Bytes of an element.</summary>
    internal int ElementBytes { get; }

    /// <summary>Whether fibers wait at it.</summary>
    internal bool HasWaiters
    {
        get
        {
            _gate.Enter();
            bool hasWaiters = !_senders.IsEmpty || !_receivers.IsEmpty;
            _gate.Exit();
            return hasWaiters;
        }
    }

    /// <summary>The order in which several channels are locked.</summary>
    internal long Order { get; } = Interlocked.Increment(ref _made);

    /// <summary>Sends, or receives, the element at a place if that can be done at once.</summary>
    /// <param name="place">Where the element is, or goes.</param>
    /// <param name="sends">Which of the two.</param>
    /// <param name="waits">Whether the fiber begins to wait if nothing can be done at once.</param>
    internal FiberStatus Exchange(Waiter place, bool sends, bool waits)
    {
        Waiter? other = null;
        FiberStatus status;
        _gate.Enter();
        try
        {
            status = sends ? Send(place, out other) : Receive(place, out other);
            if (status == FiberStatus.WouldBlock && waits)
            {
                place.Fiber.BeginWait(sends ? WaitKind.Send : WaitKind.Receive);
                Add(place, sends);
            }
        }
        finally
        {
            _gate.Exit();
        }

        other?.Fiber.Wake();
        return status;
    }

    /// <summary>As <see cref="Exchange"/> without waiting, while locked.</summary>
    internal FiberStatus ExchangeLocked(Waiter place, bool sends)
    {
        FiberStatus status = sends ? Send(place, out Waiter? other) : Receive(place, out other);
        other?.Fiber.Wake();
        return status;
    }

    /// <summary>Nobody sends, receives or closes until <see cref="Unlock"/>, but the calling thread.</summary>
    internal void Lock() => _gate.Enter();

    /// <summary>Ends a <see cref="Lock"/>.</summary>
    internal void Unlock() => _gate.Exit();

    /// <summary>Adds a place to those who wait. While locked.</summary>
    internal void Add(Waiter place, bool sends) => (sends ? _senders : _receivers).Add(place);

    /// <summary>Closes it.</summary>
    /// <returns>Whether it was open.</returns>
    internal bool Close()
    {
        _gate.Enter();
        bool wasClosed = _isClosed;
        _isClosed = true;
        _gate.Exit();
        if (wasClosed)
        {
            return false;
        }

        while (TakeWaiter() is { } waiter)
        {
            End(waiter, FiberStatus.Closed);
            waiter.Fiber.Wake();
        }

        return true;
    }

    private Waiter? TakeWaiter()
    {
        _gate.Enter();
        Waiter? waiter = _senders.TakeClaimed() ?? _receivers.TakeClaimed();
        _gate.Exit();
        return waiter;
    }

    private FiberStatus Send(Waiter place, out Waiter? receiver)
    {
        receiver = null;
        if (_isClosed)
        {
            return FiberStatus.Closed;
        }

        receiver = _receivers.TakeClaimed();
        if (receiver is not null)
        {
            place.Element.AsSpan(0, ElementBytes).CopyTo(receiver.Element);
            End(receiver, FiberStatus.Ok);
            return FiberStatus.Ok;
        }

        if (_count == _capacity)
        {
            return FiberStatus.WouldBlock;
        }

        Append(place.Element);
        return FiberStatus.Ok;
    }

    private FiberStatus Receive(Waiter place, out Waiter? sender)
    {
        sender = null;
        if (_count > 0)
        {
            _ring.AsSpan(_first * ElementBytes, ElementBytes).CopyTo(place.Element);
            _first = (_first + 1) % Slots;
            _count--;

            // What waits to be sent comes behind what is in the queue.
            sender = _senders.TakeClaimed();
            if (sender is not null)
            {
                Append(sender.Element);
            }
        }
        else
        {
            sender = _senders.TakeClaimed();
            if (sender is null)
            {
                return _isClosed ? FiberStatus.Closed : FiberStatus.WouldBlock;
            }

            sender.Element.AsSpan(0, ElementBytes).CopyTo(place.Element);
        }

        if (sender is not null)
        {
            End(sender, FiberStatus.Ok);
        }

        return FiberStatus.Ok;
    }

    private int Slots => ElementBytes == 0 ? _capacity : _ring.Length / ElementBytes;

    /// <summary>The ring grows with what is in it: a large capacity costs nothing before it is used.</summary>
    private void Append(byte[] element)
    {
        if (ElementBytes > 0 && _count == Slots)
        {
            int slots = (int)Math.Min(_capacity, Math.Max(4L, 2L * _count));
            byte[] grown = new byte[slots * ElementBytes];
            for (int i = 0; i < _count; i++)
            {
                _ring.AsSpan((_first + i) % Slots * ElementBytes, ElementBytes).CopyTo(grown.AsSpan(i * ElementBytes));
            }

            _ring = grown;
            _first = 0;
        }

        element.AsSpan(0, ElementBytes).CopyTo(_ring.AsSpan((_first + _count) % Slots * ElementBytes));
        _count++;
    }

    private static void End(Waiter waiter, FiberStatus status)
    {
        waiter.Fiber.TakenCase = waiter.Case;
        waiter.Fiber.WaitResult = (ulong)status;
    }
}
