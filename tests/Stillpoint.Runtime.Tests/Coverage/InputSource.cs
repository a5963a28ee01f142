// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace Stillpoint.Runtime.Tests.Coverage;

/// <summary>Inputs of one round; the same for every engine.</summary>
internal sealed class InputSource(int round)
{
    private static readonly double[] Special =
    [
        0, -0.0, 1, -1, 0.5, -1.5, 2.5, 3, 1e10, -1e-10, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
        double.MaxValue, double.Epsilon, 2147483648, -9223372036854775808, 0.49999999999999994,
    ];

    private readonly Random _random = new(1000 + round);

    public void Fill(CaseModule cases, Span<byte> memory)
    {
        for (int i = 0; i < cases.Cases.Count; i++)
        {
            IReadOnlyList<(Fill Fill, int Bits)> operands = cases.Cases[i].Operands;
            for (int k = 0; k < operands.Count; k++)
            {
                Fill(
                    operands[k].Fill, operands[k].Bits / 8,
                    memory.Slice((i * CaseModule.InputBytes) + (k * CaseModule.OperandBytes), CaseModule.OperandBytes));
            }
        }
    }

    private void Fill(Fill fill, int bytes, Span<byte> memory)
    {
        for (int at = 0; at + bytes <= memory.Length; at += bytes)
        {
            Span<byte> element = memory.Slice(at, bytes);
            if (fill == Coverage.Fill.Bits)
            {
                Bits(element);
                continue;
            }

            double number = fill == Coverage.Fill.Unit ? (_random.NextDouble() * 1.999) - 0.9995 : Float();
            if (bytes == 4)
            {
                BinaryPrimitives.WriteSingleLittleEndian(element, (float)number);
            }
            else
            {
                BinaryPrimitives.WriteDoubleLittleEndian(element, number);
            }
        }
    }

    private void Bits(Span<byte> element)
    {
        int choice = _random.Next(8);
        element.Fill((byte)(choice is 0 or 2 ? 0xFF : 0));
        switch (choice)
        {
            case 0 or 1:
                break;
            case 2:
                element[^1] = 0x7F;
                break;
            case 3:
                element[^1] = 0x80;
                break;
            case 4:
                element[0] = (byte)_random.Next(8);
                break;
            default:
                _random.NextBytes(element);
                break;
        }
    }

    private double Float() => _random.Next(3) switch
    {
        0 => Special[_random.Next(Special.Length)],
        1 => (_random.NextDouble() - 0.5) * 100,
        _ => BitConverter.Int64BitsToDouble(_random.NextInt64(long.MinValue, long.MaxValue)),
    };
}
