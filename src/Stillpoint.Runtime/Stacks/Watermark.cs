// SPDX-License-Identifier: MIT
// A collection of the young need not look at frames that have only old pointers, as long as nobody has returned into them: a
// trampoline stands in for the return address into the innermost of them, and when it is there at the next collection, so are
// they, as they were (Yuasa, Nakagawa, Komiya, Yasugi, "Return barrier", 2002).
//
// Words of frames that others may write to by their address can change without a return, so frames with such words are always
// looked at.
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Stillpoint.Runtime.Stacks;

/// <summary>Which frames of a fiber hold only old pointers, as of its last scan, and have not been returned into since.</summary>
/// <remarks>While the fiber does not run.</remarks>
internal sealed class Watermark
{
    /// <summary>Of the frames that are known to be so, the innermost eighth is looked at again: fibers return, and call.</summary>
    private const int Margin = 8;

    private readonly List<ulong> _marks = [];
    private readonly List<ulong> _changeable = [];
    private int _frames;

    /// <summary>Where the return address into the innermost of those frames is; 0 for none.</summary>
    internal ulong Place { get; private set; }

    /// <summary>Between how many frames there may be a mark; a stack of fewer than some of them has none.</summary>
    internal int EveryFrames { get; set; } = 64;

    /// <summary>Where the return addresses into the frames with words that others may write to are.</summary>
    internal IReadOnlyList<ulong> Changeable => _changeable;

    /// <summary>Whether the frame that is looked at has a young pointer.</summary>
    internal bool IsDirty { get; set; }

    /// <summary>Somebody returned there, or the trampoline was needed elsewhere.</summary>
    internal void Clear() => Place = 0;

    /// <summary>A scan begins.</summary>
    internal void Begin()
    {
        _marks.Clear();
        _frames = 0;
        IsDirty = false;

        // Those up to the mark are found again.
        ulong known = Place == 0 ? ulong.MaxValue : Place;
        _changeable.RemoveAll(place => place < known);
    }

    /// <summary>The frame that is looked at has words that others may write to: it is looked at whatever it has now.</summary>
    /// <param name="place">Where the return address into it is.</param>
    internal void NoteChangeable(ulong place)
    {
        _changeable.Add(place);
        IsDirty = false;
    }

    /// <summary>A frame was looked at.</summary>
    /// <param name="next">Where the return address into the next one is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Note(ulong next)
    {
        if (IsDirty)
        {
            _marks.Clear();
            (_frames, IsDirty) = (0, false);
        }
        else if (++_frames == EveryFrames)
        {
            _marks.Add(next);
            _frames = 0;
        }
    }

    /// <summary>The scan is over.</summary>
    /// <returns>Where to plant a trampoline, or 0 for where there is none.</returns>
    internal ulong End()
    {
        int index = 1 + (_marks.Count / Margin);
        return Place = index < _marks.Count ? _marks[index] : Place;
    }
}
