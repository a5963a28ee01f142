// SPDX-License-Identifier: MIT
using System.Collections.Generic;

namespace Stillpoint.Native.Stubs;

/// <summary>A range of a stub where the state of the thread is Guest, and the guest cannot be stopped all the same.</summary>
/// <param name="Start">First byte; an offset in the stub until it is published, then an address.</param>
/// <param name="End">Byte behind the last one.</param>
/// <param name="Target">
/// Where the thread goes instead, with r15 = fiber; or 0: it goes on, and a stop that is due is seen at the way out.
/// </param>
internal readonly record struct NoStopRange(nint Start, nint End, nint Target)
{
    /// <summary>Moves ranges of a stub to where it runs.</summary>
    public static void Place(IReadOnlyList<NoStopRange> ranges, nint stub, List<NoStopRange> placed)
    {
        for (int i = 0; i < ranges.Count; i++)
        {
            NoStopRange range = ranges[i];
            placed.Add(new NoStopRange(stub + range.Start, stub + range.End, range.Target == 0 ? 0 : stub + range.Target));
        }
    }
}
