// SPDX-License-Identifier: MIT
// A bounded queue between fibers. Elements go through memory of the runtime: whoever waits has its own place for one, from
// where it takes it itself when it goes on, so a bad address is the trap of the fiber that gave it.
using System;
using System.Runtime.InteropServices;
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

    /// <summary>Elements that the ring has room for, or, of elements without bytes, that may be sent.</summary>
    private int _slots;

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
        _slots = elementBytes == 0 ? capacity : 0;
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
            CopyElement(place.Element, 0, receiver.Element, 0);
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
            CopyElement(_ring, _first, place.Element, 0);
            _first = _first + 1 == _slots ? 0 : _first + 1;
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

            CopyElement(sender.Element, 0, place.Element, 0);
        }

        if (sender is not null)
        {
            End(sender, FiberStatus.Ok);
        }

        return FiberStatus.Ok;
    }

    private void Append(byte[] element)
    {
        if (_count == _slots)
        {
            Grow();
        }

        int last = _first + _count;
        CopyElement(element, 0, _ring, last >= _slots ? last - _slots : last);
        _count++;
    }

    /// <summary>The ring grows with what is in it: a large capacity costs nothing before it is used.</summary>
    private void Grow()
    {
        int slots = (int)Math.Min(_capacity, Math.Max(4L, 2L * _count));
        byte[] grown = new byte[slots * ElementBytes];
        int toEnd = Math.Min(_count, _slots - _first) * ElementBytes;
        _ring.AsSpan(_first * ElementBytes, toEnd).CopyTo(grown);
        _ring.AsSpan(0, (_count * ElementBytes) - toEnd).CopyTo(grown.AsSpan(toEnd));
        _ring = grown;
        _slots = slots;
        _first = 0;
    }

    /// <summary>Copies one element between arrays of elements.</summary>
    private void CopyElement(byte[] from, int fromIndex, byte[] to, int toIndex)
    {
        ReadOnlySpan<byte> source = from.AsSpan(fromIndex * ElementBytes, ElementBytes);
        Span<byte> target = to.AsSpan(toIndex * ElementBytes, ElementBytes);
        if (ElementBytes == sizeof(ulong))
        {
            // The most frequent size by far, without a call.
            MemoryMarshal.Write(target, MemoryMarshal.Read<ulong>(source));
        }
        else
        {
            source.CopyTo(target);
        }
    }

    private static void End(Waiter waiter, FiberStatus status)
    {
        waiter.Fiber.TakenCase = waiter.Case;
        waiter.Fiber.WaitResult = (ulong)status;
    }
}
