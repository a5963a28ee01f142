// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;

namespace Stillpoint.Native;

/// <summary>Which platform the machine code and the offsets of this project are made for.</summary>
public static class Platform
{
    /// <summary>Whether this process can use the project: x86-64 Linux with glibc.</summary>
    public static bool IsSupported { get; } =
        OperatingSystem.IsLinux()
        && RuntimeInformation.ProcessArchitecture == Architecture.X64
        && NativeLibrary.TryLoad("libc.so.6", out _);

    /// <summary>Does nothing on a supported platform.</summary>
    /// <exception cref="PlatformNotSupportedException">The platform is another one.</exception>
    public static void Require()
    {
        if (!IsSupported)
        {
            throw new PlatformNotSupportedException("calling native code needs x86-64 Linux with glibc");
        }
    }
}
