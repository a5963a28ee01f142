// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Types;

namespace Stillpoint.Analysis;

/// <summary>Byte offsets of address computations.</summary>
public static class Offsets
{
    /// <summary>An integer constant of at most 64 bits, sign-extended.</summary>
    public static bool TryGetInteger(Function function, ValueId value, out long number)
    {
        ArgumentNullException.ThrowIfNull(function);
        number = 0;
        if (!function.TryGetConstant(value, out ConstantId constant))
        {
            return false;
        }

        ref readonly ConstantRow row = ref function.Module.Constants[constant];
        TypeRow type = function.Module.Types[row.Type];
        if (row.Kind != ConstantKind.Integer || type.Bits > 64)
        {
            return false;
        }

        int unused = 64 - type.Bits;
        number = (long)(row.Low << unused) >> unused;
        return true;
    }

    /// <summary>The offset of a getelementptr whose indices are all constant.</summary>
    public static bool TryGetConstant(Function function, InstId gep, out long offset)
    {
        ArgumentNullException.ThrowIfNull(function);
        offset = 0;
        DataLayout layout = function.Module.Layout;
        TypeTable types = function.Module.Types;
        var type = new TypeId(function.Insts[gep].Extra);
        ReadOnlySpan<ValueId> operands = function.Operands(gep);
        for (int i = 1; i < operands.Length; i++)
        {
            if (!TryGetInteger(function, operands[i], out long index))
            {
                return false;
            }

            if (i > 1)
            {
                TypeRow row = types[type];
                if (row.Kind == TypeKind.Struct)
                {
                    offset += layout.FieldOffset(type, (int)index);
                    type = types.Members(type)[(int)index];
                    continue;
                }

                type = row.Element;
            }

            offset = unchecked(offset + index * layout.AllocBytes(type));
        }

        return true;
    }
}
