// SPDX-License-Identifier: MIT
namespace Stillpoint.Runtime.Scheduling;

/// <summary>A lock between fibers, handed over in the order of waiting.</summary>
internal sealed class GuestMutex
{
    private readonly SpinGate _gate = new();
    private readonly Waiter _waiters;

    /// <summary>Makes a mutex that nobody has.</summary>
    internal GuestMutex() => _waiters = Waiter.NewList(_gate);

    /// <summary>Who has it, or null.</summary>
    internal ScheduledFiber? Owner { get; private set; }

    /// <summary>Whether its last owner ended with it locked, and nobody has been told.</summary>
    private bool _isAbandoned;

    /// <summary>Locks it if it is free.</summary>
    /// <param name="fiber">Who locks.</param>
    /// <param name="waits">Whether it begins to wait otherwise.</param>
    /// <returns>Whether it has it; <see cref="FiberStatus.WouldBlock"/> if not.</returns>
    internal FiberStatus Lock(ScheduledFiber fiber, bool waits)
    {
        FiberStatus status = FiberStatus.WouldBlock;
        Waiter place = fiber.Wait;
        _gate.Enter();
        if (Owner is null)
        {
            status = GiveTo(fiber);
        }
        else if (waits)
        {
            fiber.BeginWait(WaitKind.Mutex);
            _waiters.Add(place);
        }

        _gate.Exit();
        return status;
    }

    /// <summary>Unlocks it; the first who waits has it then.</summary>
    internal void Unlock(ScheduledFiber fiber)
    {
        fiber.RemoveHeld(this);
        _gate.Enter();
        Owner = null;
        ScheduledFiber? next = _waiters.TakeClaimed()?.Fiber;
        if (next is not null)
        {
            next.WaitResult = (ulong)GiveTo(next);
        }

        _gate.Exit();
        next?.Wake();
    }

    /// <summary>Its owner has ended.</summary>
    internal void Abandon(ScheduledFiber fiber)
    {
        _gate.Enter();
        _isAbandoned = true;
        _gate.Exit();
        Unlock(fiber);
    }

    /// <summary>Whether nobody has it or waits for it.</summary>
    internal bool IsFree
    {
        get
        {
            _gate.Enter();
            bool isFree = Owner is null && _waiters.IsEmpty;
            _gate.Exit();
            return isFree;
        }
    }

    private FiberStatus GiveTo(ScheduledFiber fiber)
    {
        Owner = fiber;
        fiber.AddHeld(this);
        FiberStatus status = _isAbandoned ? FiberStatus.Abandoned : FiberStatus.Ok;
        _isAbandoned = false;
        return status;
    }
}
