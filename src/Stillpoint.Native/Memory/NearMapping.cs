// SPDX-License-Identifier: MIT
namespace Stillpoint.Native.Memory;

/// <summary>Reserves address space close to an address, so that 32-bit distances reach from one to the other.</summary>
internal static unsafe class NearMapping
{
    /// <summary>Least distance of two attempts.</summary>
    private const long StepBytes = 16L << 20;

    /// <summary>Every byte is less than this away from the address: 2 GB, and some room for the size of what is there.</summary>
    private const long ReachBytes = 0x7000_0000;

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

    private static void* Try(byte* address, nuint bytes) =>
        Libc.Mmap(address, bytes, Libc.ProtNone, Flags | Libc.MapFixedNoReplace, -1, 0);
}
