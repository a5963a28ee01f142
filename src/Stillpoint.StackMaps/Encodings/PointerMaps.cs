// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.StackMaps.Encodings;

/// <summary>
/// Where managed pointers are at every instruction of a function, and which code restarts, in some encoding. What is raw and what
/// is dead is not told apart.
/// </summary>
/// <remarks>Immutable; any thread may read it, without a lock.</remarks>
public abstract class PointerMaps
{
    [ThreadStatic]
    private static PointerSet? _scratch;

    /// <summary>The maps of a function without pointers and ranges.</summary>
    public static PointerMaps None { get; } = new Nothing();

    /// <summary>Bytes of the function's own; what functions share counts for the <see cref="MapEncoding"/>.</summary>
    public abstract int Bytes { get; }

    /// <summary>The places with pointers at an instruction.</summary>
    /// <param name="offset">Code offset at which an instruction begins.</param>
    /// <param name="live">Gets the places; what it had is forgotten.</param>
    /// <returns>As <see cref="ResumeAt"/>.</returns>
    public int Read(int offset, PointerSet live)
    {
        ArgumentNullException.ThrowIfNull(live);
        live.Clear();
        return ReadInto(offset, live);
    }

    /// <summary>Where a thread that is stopped at an offset goes on: at the start of the range that it is inside, or there.</summary>
    public virtual int ResumeAt(int offset) => Read(offset, _scratch ??= new PointerSet());

    /// <summary>As <see cref="Read"/>, into an empty set.</summary>
    protected abstract int ReadInto(int offset, PointerSet live);

    private sealed class Nothing : PointerMaps
    {
        public override int Bytes => 0;

        public override int ResumeAt(int offset) => offset;

        protected override int ReadInto(int offset, PointerSet live) => offset;
    }
}
