// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.StackMaps.Compact;

/// <summary>Bits of the words of the default codes: of those that <see cref="MapTables.Train"/> makes of managed C programs.</summary>
internal static class DefaultLengths
{
    /// <summary>Of distances, counts and lengths.</summary>
    internal static ReadOnlySpan<byte> Numbers =>
    [
        2, 7, 4, 4, 3, 4, 6, 5, 5, 6, 6, 6, 6, 7, 6, 5, 6, 6, 7, 5, 6, 8, 8, 8, 8, 8, 8, 8, 9, 8, 9, 9, 9, 9, 9, 9, 9, 10, 10,
        10, 9, 9, 10, 10, 9, 12, 10, 10, 5, 9, 5, 8, 8, 8, 8, 9, 10, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
        12, 12, 12, 12, 12, 12, 12, 12,
    ];

    /// <summary>Of <see cref="MapSymbols"/>.</summary>
    internal static ReadOnlySpan<byte> Symbols =>
    [
        4, 4, 4, 6, 12, 10, 4, 4, 5, 5, 6, 6, 8, 8, 8, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 6, 6,
        7, 7, 8, 8, 8, 8, 8, 9, 8, 8, 9, 9, 9, 9, 9, 9, 10, 10, 10, 10, 11, 10, 12, 12, 10, 12, 10, 10, 12, 12, 10, 11, 11, 10,
        12, 10, 11, 10, 11, 10, 12, 11, 11, 10, 11, 11, 11, 11, 11, 10, 11, 11, 12, 10, 11, 12, 12, 12, 12, 12, 12, 12, 12, 12,
        12, 12, 11, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 10, 3, 12, 4, 6, 3, 4, 5, 7, 8, 9, 11, 12, 12, 12, 12, 12, 12,
        12, 12, 12, 12, 12, 12, 12, 12, 12, 11, 11, 11,
    ];
}
