// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shared;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Types;
using Xunit;

namespace Stillpoint.Ir.Tests.Printing;

public sealed class ConstantPrintingTests
{
    private const int Samples = 4000;

    [Theory]
    [InlineData(0.0, "0.000000e+00")]
    [InlineData(-0.0, "-0.000000e+00")]
    [InlineData(1.0, "1.000000e+00")]
    [InlineData(-1.5, "-1.500000e+00")]
    [InlineData(0.1, "1.000000e-01")]
    [InlineData(123456.0, "1.234560e+05")]
    [InlineData(1234567.0, "0x4132D68700000000")]
    [InlineData(1e100, "1.000000e+100")]
    [InlineData(1e-10, "1.000000e-10")]
    [InlineData(double.Epsilon, "4.940660e-324")]
    [InlineData(76.8865, "0x405338BC6A7EF9DB")]
    [InlineData(Math.PI, "0x400921FB54442D18")]
    [InlineData(double.PositiveInfinity, "0x7FF0000000000000")]
    public void Doubles_are_written_as_LLVM_writes_them(double value, string text)
    {
        Module module = new();
        Assert.Equal("double " + text, IrPrinter.PrintConstant(module, module.Constants.Double(value)));
    }

    [Theory]
    [InlineData(0x3DCCCCCDu, "0x3FB99999A0000000")]
    [InlineData(0x3F800000u, "1.000000e+00")]
    [InlineData(0x7FC00000u, "0x7FF8000000000000")]
    [InlineData(0x7F800001u, "0x7FF0000020000000")]
    [InlineData(0xFFA00000u, "0xFFF4000000000000")]
    [InlineData(0x00000001u, "0x36A0000000000000")]
    public void Floats_are_written_as_the_double_of_the_same_value(uint bits, string text)
    {
        Module module = new();
        ConstantId constant = module.Constants.Float(BitConverter.UInt32BitsToSingle(bits));
        Assert.Equal("float " + text, IrPrinter.PrintConstant(module, constant));
    }

    [Fact]
    public void Every_double_keeps_its_bits()
    {
        Module module = new();
        Prop.ForAll(Bits64(), bits =>
        {
            string text = IrPrinter.PrintConstant(module, module.Constants.Double(BitConverter.UInt64BitsToDouble(bits)));
            return BitsOf(text["double ".Length..]) == bits;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_float_keeps_its_bits()
    {
        Module module = new();
        Prop.ForAll(Bits64(), wide =>
        {
            uint bits = (uint)(wide >> 32);
            string text = IrPrinter.PrintConstant(module, module.Constants.Float(BitConverter.UInt32BitsToSingle(bits)));
            return BitsOf(text["float ".Length..]) == Widened(bits);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_integer_of_every_width_keeps_its_bits()
    {
        Module module = new();
        Arbitrary<(int, ulong, ulong)> cases = (
            from bits in Gen.Choose(2, 128)
            from high in Bits64().Generator
            from low in Bits64().Generator
            select (bits, high, low)).ToArbitrary();
        Prop.ForAll(cases, sample =>
        {
            (int bits, ulong high, ulong low) = sample;
            TypeId type = module.Types.Integer(bits);
            ConstantId constant = module.Constants.Integer(type, new UInt128(high, low));
            string text = IrPrinter.PrintConstant(module, constant);
            var value = BigInteger.Parse(text[(text.IndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
            BigInteger modulus = BigInteger.One << bits;
            BigInteger expected = (BigInteger)new UInt128(high, low) % modulus;
            return value >= -(modulus >> 1) && value < modulus >> 1 && ((value % modulus) + modulus) % modulus == expected;
        }).QuickCheckThrowOnFailure();
    }

    [RequiresToolFact("opt-19")]
    public void LLVM_writes_the_same_floats()
    {
        Module module = new();
        Random random = new(19);
        for (int i = 0; i < Samples; i++)
        {
            // Half of them short decimals, where the choice between the two forms is.
            double value = i % 2 == 0
                ? BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue))
                : random.Next(-1_999_999, 2_000_000) * Math.Pow(10, random.Next(-12, 12));
            module.AddGlobal(Variable(module, "d" + i, TypeId.Double, module.Constants.Double(value)));
            module.AddGlobal(Variable(module, "f" + i, TypeId.Float, module.Constants.Float((float)value)));
        }

        AssertLlvmAgrees(module);
    }

    [RequiresToolFact("opt-19")]
    public void LLVM_writes_the_same_integers_and_strings()
    {
        Module module = new();
        Random random = new(7);
        byte[] bytes = new byte[24];
        for (int i = 0; i < Samples; i++)
        {
            TypeId type = module.Types.Integer(random.Next(1, 129));
            UInt128 value = new((ulong)random.NextInt64(), (ulong)random.NextInt64());
            module.AddGlobal(Variable(module, "i" + i, type, module.Constants.Integer(type, value >> random.Next(128))));
            random.NextBytes(bytes);
            TypeId text = module.Types.Array(TypeId.I8, bytes.Length);
            module.AddGlobal(Variable(module, "s" + i, text, module.Constants.Bytes(text, bytes)));
        }

        AssertLlvmAgrees(module);
    }

    [RequiresToolFact("opt-19")]
    public void LLVM_writes_the_same_names()
    {
        Module module = new();
        Random random = new(3);
        for (int i = 0; i < Samples; i++)
        {
            byte[] name = new byte[random.Next(2, 9)];
            do
            {
                random.NextBytes(name);
                for (int j = 0; i % 2 == 0 && j < name.Length; j++)
                {
                    name[j] = (byte)random.Next(0x20, 0x7F);
                }
            }
            while (name.Contains((byte)0) || module.TryGetGlobal(module.Names.Intern(name), out _));
            GlobalRow row = Variable(module, string.Empty, TypeId.I1, module.Constants.Integer(TypeId.I1, 0L));
            row.Name = module.Names.Intern(name);
            module.AddGlobal(row);
        }

        AssertLlvmAgrees(module);
    }

    [Fact]
    public void Every_name_comes_back_from_its_escapes()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyArray<byte>>(), bytes =>
        {
            Module module = new();
            GlobalRow row = Variable(module, string.Empty, TypeId.I1, ConstantId.None);
            row.IsDefinition = false;
            row.Name = module.Names.Intern(bytes.Get);
            GlobalId global = module.AddGlobal(row);
            string text = IrPrinter.PrintConstant(module, module.AddressOf(global));
            return Unescape(text["ptr @".Length..]).SequenceEqual(bytes.Get);
        }).QuickCheckThrowOnFailure();
    }

    private static GlobalRow Variable(Module module, string name, TypeId type, ConstantId value) => new()
    {
        Kind = GlobalKind.Variable,
        Name = module.Names.Intern(name),
        ValueType = type,
        Initializer = value,
        IsDefinition = true,
        AlignmentLog2 = 0,
    };

    /// <summary>LLVM reads our text and writes each global of it in the same words.</summary>
    private static void AssertLlvmAgrees(Module module)
    {
        string ours = IrPrinter.ToText(module);
        (int status, string theirs, string error) = Tool.Run("opt-19", ours, "-S", "-passes=verify");
        Assert.True(status == 0, error);
        string[] expected = GlobalLines(theirs);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, GlobalLines(ours));
    }

    private static string[] GlobalLines(string text) =>
        text.Split('\n').Where(line => line.StartsWith('@')).ToArray();

    /// <summary>Bits drawn evenly, and bits of values near the borders between the forms.</summary>
    private static Arbitrary<ulong> Bits64()
    {
        Gen<ulong> any =
            from high in Gen.Choose(int.MinValue, int.MaxValue)
            from low in Gen.Choose(int.MinValue, int.MaxValue)
            select ((ulong)(uint)high << 32) | (uint)low;
        Gen<ulong> special =
            from number in Gen.Choose(-3_000_000, 3_000_000)
            from power in Gen.Choose(-300, 300)
            from next in Gen.Choose(-1, 1)
            select (ulong)(BitConverter.DoubleToInt64Bits(number * Math.Pow(10, power)) + next);
        Gen<ulong> notANumber = from bits in any select bits | 0x7FF0_0000_0000_0000;
        return Gen.OneOf(any, special, notANumber).ToArbitrary();
    }

    private static ulong BitsOf(string text) => text.StartsWith("0x", StringComparison.Ordinal)
        ? ulong.Parse(text[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        : BitConverter.DoubleToUInt64Bits(double.Parse(text, CultureInfo.InvariantCulture));

    private static ulong Widened(uint bits)
    {
        float value = BitConverter.UInt32BitsToSingle(bits);
        return float.IsNaN(value)
            ? ((ulong)(bits >> 31) << 63) | 0x7FF0_0000_0000_0000 | ((ulong)(bits & 0x7F_FFFF) << 29)
            : BitConverter.DoubleToUInt64Bits(value);
    }

    private static byte[] Unescape(string name)
    {
        if (!name.StartsWith('"'))
        {
            Assert.Matches("^[-a-zA-Z._][-a-zA-Z._0-9]*$", name);
            return Encoding.ASCII.GetBytes(name);
        }

        List<byte> bytes = [];
        for (int i = 1; i < name.Length - 1; i++)
        {
            if (name[i] == '\\' && name[i + 1] == '\\')
            {
                bytes.Add((byte)'\\');
                i++;
            }
            else if (name[i] == '\\')
            {
                bytes.Add(Convert.FromHexString(name.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else
            {
                Assert.InRange(name[i], ' ', '~');
                Assert.NotEqual('"', name[i]);
                bytes.Add((byte)name[i]);
            }
        }

        return [.. bytes];
    }
}
