// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint.Runtime.Tests.Scheduling;

/// <summary>What a channel does, told as simply as can be: a queue of elements and those who wait on each side.</summary>
internal sealed class ChannelModel(int capacity)
{
    /// <summary>Who waits on one side, in order: the fiber, the number of its case, and what it sends.</summary>
    private readonly List<(ScheduledFiber Fiber, int Case, long Element)> _senders = [];
    private readonly List<(ScheduledFiber Fiber, int Case, long Element)> _receivers = [];
    private readonly Queue<long> _elements = new();
    private bool _isClosed;

    /// <summary>Whose waits an operation has ended: the fiber, its case, the status, and what it received.</summary>
    public List<(ScheduledFiber Fiber, int Case, FiberStatus Status, long? Element)> Woken { get; } = [];

    public bool IsClosed => _isClosed;

    public bool HasWaiters => _senders.Count > 0 || _receivers.Count > 0;

    public FiberStatus Send(long element)
    {
        if (_isClosed)
        {
            return FiberStatus.Closed;
        }

        if (_receivers.Count > 0)
        {
            Woken.Add((_receivers[0].Fiber, _receivers[0].Case, FiberStatus.Ok, element));
            _receivers.RemoveAt(0);
            return FiberStatus.Ok;
        }

        if (_elements.Count == capacity)
        {
            return FiberStatus.WouldBlock;
        }

        _elements.Enqueue(element);
        return FiberStatus.Ok;
    }

    public FiberStatus Receive(out long element)
    {
        // As if those who wait to send stood in the queue already.
        bool isSender = _senders.Count > 0;
        if (isSender)
        {
            _elements.Enqueue(_senders[0].Element);
            Woken.Add((_senders[0].Fiber, _senders[0].Case, FiberStatus.Ok, null));
            _senders.RemoveAt(0);
        }

        return _elements.TryDequeue(out element) ? FiberStatus.Ok
            : _isClosed ? FiberStatus.Closed
            : FiberStatus.WouldBlock;
    }

    public void Wait(ScheduledFiber fiber, int number, bool sends, long element) =>
        (sends ? _senders : _receivers).Add((fiber, number, element));

    public void Forget(ScheduledFiber fiber)
    {
        _senders.RemoveAll(one => one.Fiber == fiber);
        _receivers.RemoveAll(one => one.Fiber == fiber);
    }

    public void Close()
    {
        _isClosed = true;

        // One that waits at it more than once is told of the first place.
        foreach ((ScheduledFiber fiber, int number, long _) in _senders.Concat(_receivers).DistinctBy(static one => one.Fiber))
        {
            Woken.Add((fiber, number, FiberStatus.Closed, null));
        }

        _senders.Clear();
        _receivers.Clear();
    }
}
