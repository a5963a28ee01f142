// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;

namespace Stillpoint.Native.Memory;

/// <summary>The libc functions this project calls, and the Linux x86-64 values of the constants it passes.</summary>
internal static unsafe partial class Libc
{
    public const int ProtNone = 0;
    public const int ProtRead = 1;
    public const int ProtWrite = 2;
    public const int ProtExec = 4;

    public const int MapShared = 0x01;
    public const int MapPrivate = 0x02;
    public const int MapFixed = 0x10;
    public const int MapAnonymous = 0x20;
    public const int MapFixedNoReplace = 0x100000;
    public const int MapNoReserve = 0x4000;

    public const int MremapMayMove = 1;
    public const int MremapFixed = 2;

    public const int MadvDontneed = 4;
    public const int MadvHugepage = 14;
    public const int MadvNohugepage = 15;
    public const int MadvGuardInstall = 102;

    public const int RtldLazy = 0x001;
    public const int RtldNow = 0x002;
    public const int RtldGlobal = 0x100;

    private const string Library = "libc";

    public static void* MapFailed => (void*)-1;

    [LibraryImport(Library, EntryPoint = "mmap", SetLastError = true)]
    public static partial void* Mmap(void* address, nuint length, int protection, int flags, int fd, long offset);

    [LibraryImport(Library, EntryPoint = "munmap", SetLastError = true)]
    public static partial int Munmap(void* address, nuint length);

    [LibraryImport(Library, EntryPoint = "mprotect", SetLastError = true)]
    public static partial int Mprotect(void* address, nuint length, int protection);

    [LibraryImport(Library, EntryPoint = "madvise", SetLastError = true)]
    public static partial int Madvise(void* address, nuint length, int advice);

    [LibraryImport(Library, EntryPoint = "mincore", SetLastError = true)]
    public static partial int Mincore(void* address, nuint length, byte* residence);

    [LibraryImport(Library, EntryPoint = "mremap", SetLastError = true)]
    public static partial void* Mremap(void* oldAddress, nuint oldLength, nuint length, int flags, void* address);

    [LibraryImport(Library, EntryPoint = "sigaction", SetLastError = true)]
    public static partial int Sigaction(int signal, void* action, void* oldAction);

    [LibraryImport(Library, EntryPoint = "__errno_location")]
    [SuppressGCTransition]
    public static partial int* ErrnoLocation();

    [LibraryImport(Library, EntryPoint = "getpid")]
    [SuppressGCTransition]
    public static partial int Getpid();

    /// <summary>The system call with this number; for those that old versions of glibc have no function for.</summary>
    [LibraryImport(Library, EntryPoint = "syscall")]
    [SuppressGCTransition]
    public static partial nint Syscall(nint number, nint first, nint second, nint third, nint fourth = 0);

    /// <summary>The system call with this number, if it may wait: collections of the .NET heap go on meanwhile.</summary>
    [LibraryImport(Library, EntryPoint = "syscall", SetLastError = true)]
    public static partial nint WaitingSyscall(nint number, nint first, nint second, nint third, nint fourth);

    [LibraryImport(Library, EntryPoint = "clock_gettime")]
    [SuppressGCTransition]
    public static partial int ClockGettime(int clock, long* time);

    [LibraryImport(Library, EntryPoint = "pthread_key_create")]
    public static partial int PthreadKeyCreate(uint* key, void* destructor);

    [LibraryImport(Library, EntryPoint = "pthread_setspecific")]
    public static partial int PthreadSetspecific(uint key, void* value);

    [LibraryImport(Library, EntryPoint = "dladdr")]
    public static partial int Dladdr(void* address, DynamicLinkInformation* information);

    /// <summary>Dl_info</summary>
    internal struct DynamicLinkInformation
    {
        public byte* FileName; // dli_fname
        public void* FileBase; // dli_fbase
        public byte* SymbolName; // dli_sname
        public void* SymbolAddress; // dli_saddr
    }
}
