// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Native.Symbols;

namespace Stillpoint.Native.Tests;

/// <summary>Addresses of functions that tests call.</summary>
internal static unsafe class Symbol
{
    public static void* Of(string name) => NativeSymbols.TryGetAddress(name, out nint address)
        ? (void*)address
        : throw new EntryPointNotFoundException(name);
}
