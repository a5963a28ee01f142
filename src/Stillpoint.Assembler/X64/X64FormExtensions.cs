// SPDX-License-Identifier: MIT
namespace Stillpoint.Assembler.X64;

public static class X64FormExtensions
{
    /// <summary>setcc or cmovcc under a condition, which is the low nibble of the opcode.</summary>
    public static X64Form When(this X64Form form, Condition condition) => (X64Form)((ulong)form + (ulong)condition);
}
