// SPDX-License-Identifier: MIT
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint.Runtime.Heaps;

/// <summary>What collections have cost the program so far.</summary>
/// <param name="Pauses">From the wish to collect until all fibers may go on, of all collections.</param>
/// <param name="YoungPauses">The same of those that were of the young only.</param>
/// <param name="ScannedFrames">Frames whose managed pointers were looked for.</param>
/// <param name="ScanSeconds">How long looking for the pointers in frames and variables took, and moving what they point to.</param>
public readonly record struct CollectorStatistics(StopLatency Pauses, StopLatency YoungPauses, long ScannedFrames, double ScanSeconds);
