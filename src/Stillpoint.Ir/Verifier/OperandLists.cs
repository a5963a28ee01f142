// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <summary>Operands as typing sees them: of an instruction, or of a constant expression.</summary>
internal interface IOperandList
{
    /// <summary>Number of operands.</summary>
    int Count { get; }

    /// <summary>Type of an operand.</summary>
    TypeId Type(int index);

    /// <summary>The constant that the operand is, or none.</summary>
    ConstantId Constant(int index);
}

/// <summary>Operands of an instruction.</summary>
internal readonly ref struct ValueOperands(Function function, ReadOnlySpan<ValueId> values) : IOperandList
{
    private readonly ReadOnlySpan<ValueId> _values = values;

    /// <inheritdoc/>
    public int Count => _values.Length;

    /// <inheritdoc/>
    public TypeId Type(int index) => function.TypeOf(_values[index]);

    /// <inheritdoc/>
    public ConstantId Constant(int index) =>
        function.TryGetConstant(_values[index], out ConstantId constant) ? constant : ConstantId.None;
}

/// <summary>Operands of a constant expression.</summary>
internal readonly ref struct ConstantOperands(ConstantTable table, ReadOnlySpan<ConstantId> constants) : IOperandList
{
    private readonly ReadOnlySpan<ConstantId> _constants = constants;

    /// <inheritdoc/>
    public int Count => _constants.Length;

    /// <inheritdoc/>
    public TypeId Type(int index) => table[_constants[index]].Type;

    /// <inheritdoc/>
    public ConstantId Constant(int index) => _constants[index];
}
