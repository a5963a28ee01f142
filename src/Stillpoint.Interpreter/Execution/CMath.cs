// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;

namespace Stillpoint.Interpreter.Execution;

/// <summary>Functions of the C library that .NET computes in another way, so that results agree with native code.</summary>
internal static partial class CMath
{
    private const string Library = "libm.so.6";

    [LibraryImport(Library, EntryPoint = "exp2")]
    internal static partial double Exp2(double x);

    [LibraryImport(Library, EntryPoint = "exp2f")]
    internal static partial float Exp2(float x);

    [LibraryImport(Library, EntryPoint = "exp10")]
    internal static partial double Exp10(double x);

    [LibraryImport(Library, EntryPoint = "exp10f")]
    internal static partial float Exp10(float x);

    [LibraryImport(Library, EntryPoint = "log2")]
    internal static partial double Log2(double x);

    [LibraryImport(Library, EntryPoint = "log2f")]
    internal static partial float Log2(float x);
}
