// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Bench.Measuring;

namespace Stillpoint.Bench.Reports;

/// <summary>One line of a result.</summary>
/// <param name="Name">What was measured, for example a program.</param>
/// <param name="Unit">Unit of <paramref name="Ours"/> and <paramref name="Peer"/>.</param>
/// <param name="PeerName">The peer's command, also where it is missing; empty where none is compared with.</param>
/// <param name="Ours">Median of ours.</param>
/// <param name="Peer">Median of the peer; null where it is not installed or cannot do this item.</param>
/// <param name="Ratio">How many times better ours is than the peer, pair by pair; above one is better.</param>
/// <param name="Details">Further numbers, named with their units.</param>
internal sealed record ReportItem(
    string Name,
    string Unit,
    string PeerName,
    double Ours,
    double? Peer,
    Spread? Ratio,
    IReadOnlyDictionary<string, double> Details);

/// <summary>What a benchmark found, and where.</summary>
internal sealed record Report(string Benchmark, Machine Machine, int Rounds, IReadOnlyList<ReportItem> Items);
