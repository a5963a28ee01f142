// SPDX-License-Identifier: MIT
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Passes.Rules;

/// <content>Floating-point arithmetic: only what gives the same bits. Results that are not numbers are left alone.</content>
internal sealed partial class Simplify
{
    private ValueId Float(Opcode opcode, ValueId a, ValueId b)
    {
        if (!IsFloat(b, out double y, out bool isDouble))
        {
            return ValueId.None;
        }

        if (IsFloat(a, out double x, out _))
        {
            return isDouble ? FoldDouble(opcode, x, y) : FoldSingle(opcode, (float)x, (float)y);
        }

        bool isIdentity = opcode switch
        {
            // x + -0.0 == x - 0.0 == x, for x of either zero
            Opcode.FAdd => y == 0 && double.IsNegative(y),
            Opcode.FSub => y == 0 && !double.IsNegative(y),

            // x * 1 == x / 1 == x
            Opcode.FMul or Opcode.FDiv => y == 1,
            _ => false,
        };
        return isIdentity ? a : ValueId.None;
    }

    private ValueId FoldDouble(Opcode opcode, double x, double y)
    {
        double result = opcode switch
        {
            Opcode.FAdd => x + y,
            Opcode.FSub => x - y,
            Opcode.FMul => x * y,
            Opcode.FDiv => x / y,
            _ => double.NaN,
        };
        return double.IsNaN(result) ? ValueId.None : _function.Constant(_function.Module.Constants.Double(result));
    }

    private ValueId FoldSingle(Opcode opcode, float x, float y)
    {
        float result = opcode switch
        {
            Opcode.FAdd => x + y,
            Opcode.FSub => x - y,
            Opcode.FMul => x * y,
            Opcode.FDiv => x / y,
            _ => float.NaN,
        };
        return float.IsNaN(result) ? ValueId.None : _function.Constant(_function.Module.Constants.Float(result));
    }
}
