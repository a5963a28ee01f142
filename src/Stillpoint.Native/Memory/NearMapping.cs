// SPDX-License-Identifier: MIT
using System.Threading;

namespace Stillpoint.Native.Memory;

/// <summary>Reserves address space close to an address, so that 32-bit distances reach from one to the other.</summary>
internal static unsafe class NearMapping
{
    /// <summary>Least distance of two attempts.</summary>
    private const long StepBytes = 16L << 20;

    /// <summary>Every byte is less than this away from the address: 2 GB, and some room for the size of what is there.</summary>
    private const long ReachBytes = 0x7000_0000;

    // Above what a program without address randomization uses, and below what one with it does.
    private const long ApartStart = 0x1000_0000_0000;
    private const long ApartEnd = 0x5000_0000_0000;
    private const int MostTries = 100;

    private static long _apartNext = ApartStart;

    private const int Flags = Libc.MapPrivate | Libc.MapAnonymous | Libc.MapNoReserve;

    /// <summary>Reserves an inaccessible range; or <see cref="Libc.MapFailed"/>.</summary>
    /// <param name="bytes">Its size, whole pages.</param>
    /// <param name="nearAddress">Page-aligned address that it must be close to, or 0.</param>
    public static void* Reserve(nuint bytes, nint nearAddress)
    {
        if (nearAddress == 0) return Libc.Mmap(null, bytes, Libc.ProtNone, Flags, -1, 0);

        // Downwards first: that is where the kernel has its gaps.
        for (long distance = (long)bytes; distance < ReachBytes; distance += StepBytes)
        {
            void* below = Try((byte*)nearAddress - distance, bytes);
            if (below != Libc.MapFailed) return below;
        }

        for (long distance = StepBytes; distance + (long)bytes < ReachBytes; distance += StepBytes)
        {
            void* above = Try((byte*)nearAddress + distance, bytes);
            if (above != Libc.MapFailed) return above;
        }

        return Libc.MapFailed;
    }

    /// <summary>
    /// Reserves an inaccessible range where the system puts nothing by itself, so that much of it takes no place that something
    /// must be close to; or <see cref="Libc.MapFailed"/>. Any thread.
    /// </summary>
    /// <param name="bytes">Its size, whole pages.</param>
    public static void* ReserveApart(nuint bytes)
    {
        if ((long)bytes < ApartEnd - ApartStart)
        {
            for (int i = 0; i < MostTries; i++)
            {
                long end = Interlocked.Add(ref _apartNext, (long)bytes);
                if (end > ApartEnd)
                {
                    // What was there long ago may be free again.
                    _ = Interlocked.CompareExchange(ref _apartNext, ApartStart, end);
                    continue;
                }

                void* place = Try((byte*)end - (long)bytes, bytes);
                if (place != Libc.MapFailed) return place;
            }
        }

        return Libc.Mmap(null, bytes, Libc.ProtNone, Flags, -1, 0);
    }

    private static void* Try(byte* address, nuint bytes) =>
        Libc.Mmap(address, bytes, Libc.ProtNone, Flags | Libc.MapFixedNoReplace, -1, 0);
}
