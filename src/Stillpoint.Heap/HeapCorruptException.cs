// SPDX-License-Identifier: MIT
using System;
using System.Globalization;

namespace Stillpoint.Heap;

/// <summary>A managed pointer, or the heap itself, is not what it must be: the guest has written where it must not.</summary>
public sealed class HeapCorruptException(string message) : Exception(message)
{
    internal const string NotThere = "which is not in the heap";
    internal const string NoObject = "where no object begins";
    internal const string TooLong = "whose object would not end within the heap";
    internal const string Overlap = "whose objects overlap";
    internal const string Overwritten = "whose header was overwritten";

    /// <summary>Tells what is wrong with a pointer.</summary>
    internal static HeapCorruptException At(ulong pointer, string why) => new(Describe(pointer, why));

    internal static string Describe(ulong pointer, string why) =>
        string.Create(CultureInfo.InvariantCulture, $"a managed pointer to 0x{pointer:x}, {why}");
}
