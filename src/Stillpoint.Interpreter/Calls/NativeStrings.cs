// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Stillpoint.Interpreter.Calls;

/// <summary>An argument vector in native memory: zero-terminated strings and a null-terminated array of pointers.</summary>
internal sealed unsafe class NativeStrings : IDisposable
{
    private readonly int _count;

    internal NativeStrings(IReadOnlyList<string> strings)
    {
        _count = strings.Count;
        Pointers = (byte**)NativeMemory.AllocZeroed((nuint)(_count + 1), (nuint)sizeof(byte*));
        for (int i = 0; i < _count; i++)
        {
            Pointers[i] = (byte*)Marshal.StringToCoTaskMemUTF8(strings[i]);
        }
    }

    /// <summary>The array.</summary>
    internal byte** Pointers { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Safe because: the constructor made the array and the strings, and nobody changes the array through C#. The guest
        // may have, so the strings are not freed: its argv may point anywhere by now.
        NativeMemory.Free(Pointers);
    }
}
