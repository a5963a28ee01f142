// SPDX-License-Identifier: MIT
using System;
using System.Threading;

namespace Stillpoint.Runtime.Execution;

/// <summary>
/// Where the levels of a guest thread are: the stack pointers of those around the innermost one, the stack's top first.
/// </summary>
/// <remarks>
/// The thread itself changes it, together with what the fiber's context says of the innermost level. Another thread may look
/// meanwhile: what it has seen belongs together if the version was even and is the same after that (a sequence lock).
/// </remarks>
internal sealed class GuestLevels
{
    private ulong[] _outer = new ulong[4];
    private int _count;
    private int _version;

    /// <summary>Number of levels.</summary>
    internal int Count => _count;

    /// <summary>Odd while something changes. Any thread, before and after it looks.</summary>
    internal int Version => Volatile.Read(ref _version);

    /// <summary>From here to <see cref="EndChange"/> what other threads see does not belong together.</summary>
    internal void BeginChange()
    {
        _version++;
        Volatile.WriteBarrier();
    }

    /// <summary>Ends a <see cref="BeginChange"/>.</summary>
    internal void EndChange()
    {
        Volatile.WriteBarrier();
        _version++;
    }

    /// <summary>Adds a level.</summary>
    /// <param name="outer">The stack pointer of the one around it.</param>
    internal void Push(ulong outer)
    {
        if (_count == _outer.Length)
        {
            Array.Resize(ref _outer, 2 * _count);
        }

        _outer[_count++] = outer;
    }

    /// <summary>Ends the innermost level.</summary>
    /// <returns>The stack pointer of the one around it.</returns>
    internal ulong Pop() => _outer[--_count];

    /// <summary>Ends all.</summary>
    internal void Clear() => _count = 0;

    /// <summary>A copy of the stack pointers. Any thread.</summary>
    internal ulong[] ToArray()
    {
        int count = Volatile.Read(ref _count);
        ulong[] outer = Volatile.Read(ref _outer);
        return outer[..Math.Min(count, outer.Length)];
    }
}
