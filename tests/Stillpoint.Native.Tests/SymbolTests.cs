// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using Stillpoint.Native.Symbols;
using Xunit;

namespace Stillpoint.Native.Tests;

public sealed class SymbolTests
{
    [Theory]
    [InlineData("printf", "libc.so.6")]
    [InlineData("cos", "libm.so.6")]
    [InlineData("pthread_create", "libc.so.6")]
    public void Functions_of_the_system_are_found_and_described(string name, string library)
    {
        Assert.True(NativeSymbols.TryGetAddress(name, out nint address));

        // The library only: what an indirect function resolves to (cos) has no exported name of its own.
        Assert.Contains($"({library}", NativeSymbols.Describe(address), StringComparison.Ordinal);
        Assert.True(NativeSymbols.TryGetAddress(System.Text.Encoding.ASCII.GetBytes(name), out nint same));
        Assert.Equal(address, same);
    }

    [Fact]
    public void Description_has_name_and_distance()
    {
        Assert.True(NativeSymbols.TryGetAddress("qsort", out nint address));
        Assert.Equal("qsort+0x3 (libc.so.6)", NativeSymbols.Describe(address + 3));
        Assert.Equal("0x10", NativeSymbols.Describe(0x10));
    }

    [Fact]
    public void Variables_are_found()
    {
        Assert.True(NativeSymbols.TryGetAddress("stdout", out nint address));
        Assert.NotEqual(0, Marshal.ReadIntPtr(address));
    }

    [Theory]
    [InlineData("no_such_function_at_all")]
    [InlineData("printf ")]
    public void Unknown_names_are_not_found(string name) => Assert.False(NativeSymbols.TryGetAddress(name, out _));

    [Fact]
    public void Missing_library_says_which()
    {
        DllNotFoundException error = Assert.Throws<DllNotFoundException>(() => NativeSymbols.Load("libnone.so.77"));
        Assert.Contains("libnone.so.77", error.Message, StringComparison.Ordinal);
    }
}
