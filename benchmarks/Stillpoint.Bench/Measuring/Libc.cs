// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;
using Stillpoint.Bench.Benchmarks;

namespace Stillpoint.Bench.Measuring;

/// <summary>The start of <c>struct rusage</c>; the kernel fills 144 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 144)]
internal struct Rusage
{
    public long UserSeconds;         // ru_utime.tv_sec
    public long UserMicroseconds;    // ru_utime.tv_usec
    public long SystemSeconds;       // ru_stime.tv_sec
    public long SystemMicroseconds;  // ru_stime.tv_usec
    public long PeakKibibytes;       // ru_maxrss
}

/// <summary>What starting and measuring a process needs of the C library (x86-64 and arm64 Linux, glibc).</summary>
internal static partial class Libc
{
    /// <summary>More than <c>sizeof(posix_spawn_file_actions_t)</c>, which is 80 in glibc.</summary>
    public const int FileActionsBytes = 256;

    public const int ReadOnly = 0;

    /// <summary>O_WRONLY | O_TRUNC.</summary>
    public const int WriteOnlyTruncate = 1 | 0x200;

    private static readonly nint EnvironmentPointer =
        NativeLibrary.GetExport(NativeLibrary.Load("libc.so.6"), "environ");

    /// <summary>The environment this process was started with.</summary>
    public static nint Environment() => Marshal.ReadIntPtr(EnvironmentPointer);

    [LibraryImport("libc.so.6", EntryPoint = "posix_spawnp", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Spawn(
        out int pid, string file, nint actions, nint attributes, nint[] arguments, nint environment);

    [LibraryImport("libc.so.6", EntryPoint = "posix_spawn_file_actions_init")]
    public static partial void InitFileActions(nint actions);

    [LibraryImport("libc.so.6", EntryPoint = "posix_spawn_file_actions_destroy")]
    public static partial void DestroyFileActions(nint actions);

    [LibraryImport(
        "libc.so.6", EntryPoint = "posix_spawn_file_actions_addopen", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void AddOpen(nint actions, int descriptor, string path, int flags, uint mode);

    [LibraryImport("libc.so.6", EntryPoint = "wait4", SetLastError = true)]
    public static partial int Wait4(int pid, out int status, int options, out Rusage usage);

    [LibraryImport("libc.so.6", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Timespec time);

    [LibraryImport("libc.so.6", EntryPoint = "mprotect")]
    private static partial int Mprotect(nint address, nuint length, int protection);

    /// <summary>Makes pages writable, or executable instead.</summary>
    public static void Protect(nint address, int bytes, bool canWrite)
    {
        const int Read = 1;
        const int Write = 2;
        const int Execute = 4;
        if (Mprotect(address, (nuint)bytes, Read | (canWrite ? Write : Execute)) != 0) throw new BenchmarkException("mprotect failed");
    }

    /// <summary>Processor time of the calling thread.</summary>
    public static double ThreadSeconds()
    {
        const int ThreadProcessorTime = 3;
        _ = GetTime(ThreadProcessorTime, out Timespec time);
        return time.Seconds + (time.Nanoseconds * 1e-9);
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
