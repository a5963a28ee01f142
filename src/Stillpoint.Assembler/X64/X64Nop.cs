// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Assembler.X64;

/// <summary>The nops of one to nine bytes that the manuals recommend.</summary>
public static class X64Nop
{
    private const int Longest = 9;

    /// <summary>Row n - 1 starts at <c>Longest * (n - 1)</c> and is the nop of n bytes.</summary>
    private static ReadOnlySpan<byte> Rows =>
    [
#pragma warning disable format // the columns are the table
        0x90, 0,    0,    0,    0,    0,    0,    0,    0,
        0x66, 0x90, 0,    0,    0,    0,    0,    0,    0,
        0x0F, 0x1F, 0x00, 0,    0,    0,    0,    0,    0,
        0x0F, 0x1F, 0x40, 0x00, 0,    0,    0,    0,    0,
        0x0F, 0x1F, 0x44, 0x00, 0x00, 0,    0,    0,    0,
        0x66, 0x0F, 0x1F, 0x44, 0x00, 0x00, 0,    0,    0,
        0x0F, 0x1F, 0x80, 0x00, 0x00, 0x00, 0x00, 0,    0,
        0x0F, 0x1F, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00, 0,
        0x66, 0x0F, 0x1F, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00,
#pragma warning restore format
    ];

    /// <summary>Fills bytes with nops, as few as there can be.</summary>
    public static void Fill(Span<byte> code)
    {
        while (code.Length != 0)
        {
            int length = Math.Min(code.Length, Longest);
            Rows.Slice(Longest * (length - 1), length).CopyTo(code);
            code = code[length..];
        }
    }
}
