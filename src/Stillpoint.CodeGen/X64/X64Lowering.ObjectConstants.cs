// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Constants with addresses that only the linker knows: code puts them together.</content>
internal sealed partial class X64Lowering
{
    /// <summary>A part of a constant with an address in it.</summary>
    private Reg ReadWithAddress(ConstantId constant, in Part shape, int part)
    {
        ref readonly ConstantRow row = ref _constants[constant];
        if (row.Kind == ConstantKind.Aggregate && _shapes.IsPacked(row.Type))
        {
            int bytes = _shapes.LaneBytes(shape.Scalar);
            ReadOnlySpan<ConstantId> elements = _constants.Elements(constant);
            int first = part * (16 / bytes);
            int count = Math.Min(16 / bytes, elements.Length - first);
            Span<Reg> lanes = stackalloc Reg[16];
            for (int i = 0; i < count; i++)
            {
                lanes[i] = ReadConstant(elements[first + i], 0);
            }

            Reg to = NewVector();
            BuildPart(to, lanes[..count], bytes);
            return to;
        }

        if (row.Kind == ConstantKind.Aggregate)
        {
            (ConstantId element, int rest) = ElementOfPart(constant, part);
            return ReadConstant(element, rest);
        }

        if (TryGetSymbol(constant, out GlobalId global, out long addend))
        {
            return AddressOfGlobal(global, addend);
        }

        return part == 0 ? AddressExpression(constant, shape) : throw new CompileException("an address of more than 64 bits");
    }

    /// <summary>Bits above the width are of no meaning, as in all registers, so that 64 bits serve every width.</summary>
    private Reg AddressExpression(ConstantId constant, in Part shape)
    {
        ref readonly ConstantExpression expression = ref _constants.Expression(constant);
        ReadOnlySpan<ConstantId> operands = _constants.Operands(constant);
        switch (expression.Opcode)
        {
            case Opcode.Trunc or Opcode.PtrToInt or Opcode.IntToPtr or Opcode.BitCast or Opcode.AddrSpaceCast when shape.Bits > 1:
                return ReadConstant(operands[0], 0);
            case Opcode.Add or Opcode.Sub or Opcode.Xor when shape.Bits > 1:
                X64Op op = expression.Opcode switch { Opcode.Add => X64Op.Add, Opcode.Sub => X64Op.Sub, _ => X64Op.Xor };
                Reg left = ReadConstant(operands[0], 0);
                Reg to = NewGeneral();
                Binary(op, 3, to, left, ReadConstant(operands[1], 0));
                return to;
            case Opcode.GetElementPtr when TryConstantOffset(expression.SourceElement, operands[1..], out long offset):
                Reg start = ReadConstant(operands[0], 0);
                Reg place = NewGeneral();
                Binary(X64Op.Add, 3, place, start, IntegerConstant(offset));
                return place;
            default:
                throw new CompileException($"the constant expression '{expression.Opcode.Facts().Mnemonic}' of an address");
        }
    }
}
