// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;

namespace Stillpoint.Interpreter.Bytecode;

/// <summary>One instruction of the bytecode, 16 bytes; also the unit of tables that follow an instruction.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
internal struct Code
{
    /// <summary>An <see cref="Bytecode.Op"/>.</summary>
    [FieldOffset(0)]
    public ushort Op;

    /// <summary>Small operand: a count, a scale or a <see cref="RareOp"/>.</summary>
    [FieldOffset(2)]
    public ushort X;

    /// <summary>First operand, mostly the destination.</summary>
    [FieldOffset(4)]
    public int A;

    /// <summary>Second operand.</summary>
    [FieldOffset(8)]
    public int B;

    /// <summary>Third operand.</summary>
    [FieldOffset(12)]
    public int C;

    /// <summary>B and C as one number.</summary>
    [FieldOffset(8)]
    public long Immediate;
}
