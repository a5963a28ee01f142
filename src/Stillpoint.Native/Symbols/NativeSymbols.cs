// SPDX-License-Identifier: MIT
using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Stillpoint.Native.Memory;

namespace Stillpoint.Native.Symbols;

/// <summary>Finds functions and variables of this process by name, and names by address.</summary>
/// <remarks>
/// Thread-safe. The names are those of the global scope: the program, libc, libm, and every library that was loaded with
/// <see cref="Load"/>. Functions that libc links statically into each program (<c>atexit</c>, <c>at_quick_exit</c>) have
/// no such name.
/// </remarks>
public static unsafe class NativeSymbols
{
    private static readonly delegate* unmanaged<byte*, int, void*> Dlopen;
    private static readonly delegate* unmanaged<void*, byte*, void*> Dlsym;
    private static readonly delegate* unmanaged<byte*> Dlerror;

    static NativeSymbols()
    {
        Platform.Require();
        nint libc = NativeLibrary.Load("libc.so.6");
        Dlopen = (delegate* unmanaged<byte*, int, void*>)NativeLibrary.GetExport(libc, "dlopen");
        Dlsym = (delegate* unmanaged<void*, byte*, void*>)NativeLibrary.GetExport(libc, "dlsym");
        Dlerror = (delegate* unmanaged<byte*>)NativeLibrary.GetExport(libc, "dlerror");
        Load("libc.so.6");
        Load("libm.so.6");
    }

    /// <summary>Loads a shared library into the global scope for the rest of the process.</summary>
    /// <param name="path">A path, or a name for the system's search order.</param>
    /// <exception cref="DllNotFoundException">It cannot be loaded; the message is the dynamic linker's.</exception>
    public static void Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);

        // Safe because: the bytes end in 0 and are pinned for the call. The constructors of the library run, which is what
        // the caller asks for.
        // The loader is called by address, for the CLR finds an imported function by dlsym when it is first called, and that
        // clears the error.
        fixed (byte* bytes = ZeroTerminated(path))
        {
            if (Dlopen(bytes, Libc.RtldNow | Libc.RtldGlobal) != null) return;
            string error = Text(Dlerror());
            throw new DllNotFoundException(error);
        }
    }

    /// <summary>Finds the address of a symbol.</summary>
    /// <param name="name">The name as the linker knows it.</param>
    /// <param name="address">Its address; 0 is possible for a symbol that is there.</param>
    public static bool TryGetAddress(string name, out nint address)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return TryGetAddress(ZeroTerminated(name), out address);
    }

    /// <summary>Finds the address of a symbol whose name is given in bytes, without a terminator.</summary>
    public static bool TryGetAddress(ReadOnlySpan<byte> name, out nint address)
    {
        if (name.IsEmpty || name.Contains((byte)0))
        {
            address = 0;
            return false;
        }

        byte[] bytes = new byte[name.Length + 1];
        name.CopyTo(bytes);
        return TryGetAddress(bytes, out address);
    }

    /// <summary>Describes an address for a report, e.g. "strlen+0x23 (libc.so.6)"; never fails.</summary>
    public static string Describe(nint address)
    {
        string hex = "0x" + address.ToString("x", CultureInfo.InvariantCulture);
        Libc.DynamicLinkInformation found;

        // Safe because: dladdr only compares the address with those of loaded libraries, and the names it returns live as
        // long as the library.
        if (Libc.Dladdr((void*)address, &found) == 0) return hex;
        string file = Path.GetFileName(Text(found.FileName));
        return found.SymbolName == null
            ? $"{hex} ({file}+0x{(ulong)(address - (nint)found.FileBase):x})"
            : $"{Text(found.SymbolName)}+0x{(ulong)(address - (nint)found.SymbolAddress):x} ({file})";
    }

    private static bool TryGetAddress(byte[] zeroTerminated, out nint address)
    {
        // Safe because: the name ends in 0 and is pinned. A handle of null is RTLD_DEFAULT. The error is cleared first,
        // since an address of 0 alone does not tell that the symbol is missing.
        fixed (byte* bytes = zeroTerminated)
        {
            _ = Dlerror();
            address = (nint)Dlsym(null, bytes);
            return address != 0 || Dlerror() == null;
        }
    }

    private static byte[] ZeroTerminated(string text) => Encoding.UTF8.GetBytes(text + "\0");

    private static string Text(byte* zeroTerminated) => Marshal.PtrToStringUTF8((nint)zeroTerminated) ?? "";
}
