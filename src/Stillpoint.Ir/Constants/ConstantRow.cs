// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Constants;

/// <summary>A constant of a module's <see cref="ConstantTable"/>.</summary>
public readonly record struct ConstantId(int Index) : IEntity<ConstantId>
{
    /// <summary>No constant.</summary>
    public static ConstantId None => new(-1);

    /// <summary>Whether there is no constant.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc/>
    public static ConstantId FromIndex(int index) => new(index);
}

/// <summary>The sorts of constant.</summary>
public enum ConstantKind : byte
{
    /// <summary>Integer: <see cref="ConstantRow.Low"/> and High hold the bits, zero-extended.</summary>
    Integer,

    /// <summary><c>float</c>: bit pattern in Low.</summary>
    Float,

    /// <summary><c>double</c>: bit pattern in Low.</summary>
    Double,

    /// <summary>Null pointer.</summary>
    Null,

    /// <summary><c>zeroinitializer</c> of an aggregate or vector.</summary>
    Zero,

    /// <summary>Any bit pattern, at each use another.</summary>
    Undef,

    /// <summary>The result of an operation without meaning.</summary>
    Poison,

    /// <summary><c>none</c> of type token.</summary>
    TokenNone,

    /// <summary>Address of a global: <see cref="ConstantRow.Global"/>.</summary>
    Global,

    /// <summary>Address of a basic block: <see cref="ConstantRow.Global"/> and <see cref="ConstantRow.Block"/>.</summary>
    BlockAddress,

    /// <summary>Array, struct or vector of constants: <see cref="ConstantTable.Elements"/>.</summary>
    Aggregate,

    /// <summary>Array of i8 given as text (<c>c"..."</c>): <see cref="ConstantTable.Bytes(ConstantId)"/>.</summary>
    Bytes,

    /// <summary>Constant expression: <see cref="ConstantTable.Expression(ConstantId)"/>.</summary>
    Expression,
}

/// <summary>One constant. Rows never change once they are in the table.</summary>
public struct ConstantRow
{
    /// <summary>Sort of constant.</summary>
    public ConstantKind Kind;

    /// <summary>Its type.</summary>
    public TypeId Type;

    /// <summary>Payload by kind, or low 64 bits.</summary>
    public ulong Low;

    /// <summary>Payload by kind, or high 64 bits.</summary>
    public ulong High;

    /// <summary>The global of kinds Global and BlockAddress.</summary>
    public readonly GlobalId Global => new((int)Low);

    /// <summary>The block of kind BlockAddress.</summary>
    public readonly BlockId Block => new((int)High);

    /// <summary>Start and count of kinds Aggregate, Bytes.</summary>
    public readonly ListRange Range => new((int)Low, (int)High);

    /// <summary>The integer's bits, zero-extended.</summary>
    public readonly UInt128 Integer => new(High, Low);
}

/// <summary>An operation of constants.</summary>
public struct ConstantExpression
{
    /// <summary>A cast, binary, vector or <see cref="Opcode.GetElementPtr"/> opcode.</summary>
    public Opcode Opcode;

    /// <summary>Flags as on the instruction.</summary>
    public InstFlags Flags;

    /// <summary>Source element type of a getelementptr, else none.</summary>
    public TypeId SourceElement;

    /// <summary>Constant operands; for shufflevector without the mask.</summary>
    public ListRange Operands;

    /// <summary>Lane numbers of a shufflevector, -1 for poison; empty otherwise. In <see cref="ConstantTable.Mask"/>.</summary>
    public ListRange Mask;
}
