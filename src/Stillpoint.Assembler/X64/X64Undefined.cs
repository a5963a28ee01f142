// SPDX-License-Identifier: MIT
namespace Stillpoint.Assembler.X64;

/// <summary>What no processor executes.</summary>
public static class X64Undefined
{
    /// <summary>
    /// An instruction of one byte that is undefined in 64-bit mode, on all processors (UDB; Intel SDM vol. 2, table A-2).
    /// </summary>
    public const byte Byte = 0xD6;
}
