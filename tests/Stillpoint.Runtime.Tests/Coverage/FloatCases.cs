// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Runtime.Tests.Coverage;

/// <summary>Operations on floats and on vectors of them.</summary>
internal static class FloatCases
{
    private static readonly string[] Predicates =
    [
        "false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une", "uno", "true",
    ];

    private static readonly string[] Unary =
    [
        "sqrt", "fabs", "floor", "ceil", "trunc", "rint", "nearbyint", "round", "roundeven", "canonicalize", "sin", "cos", "tan",
        "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "exp2", "exp10", "log", "log2", "log10", "arithmetic.fence",
    ];

    private static readonly string[] Binary = ["pow", "minnum", "maxnum", "minimum", "maximum", "copysign"];

    public static void Add(CaseModule module, ValueShape shape)
    {
        foreach (string op in (string[])["fadd", "fsub", "fmul", "fdiv", "frem"])
        {
            CaseBuilder make = module.Begin($"{op} {shape.Text}");
            string a = make.Read(shape);
            string b = make.Read(shape);
            make.Write(shape, make.Do($"{op} {shape.Text} {a}, {b}"));
            make.Write(shape, make.Do($"{op} {shape.Text} {a}, {shape.Splat("1.5")}"));
            make.End();
        }

        CaseBuilder negate = module.Begin($"fneg {shape.Text}");
        negate.Write(shape, negate.Do($"fneg {shape.Text} {negate.Read(shape)}"));
        negate.End();
        foreach (string predicate in Predicates)
        {
            CaseBuilder make = module.Begin($"fcmp {predicate} {shape.Text}");
            string a = make.Read(shape);
            string b = make.Read(shape);
            make.Write(shape.Truth, make.Do($"fcmp {predicate} {shape.Text} {a}, {b}"));
            make.Write(shape.Truth, make.Do($"fcmp {predicate} {shape.Text} {a}, {a}"));
            make.End();
        }

        AddIntrinsics(module, shape);
        AddToIntegers(module, shape);
        if (shape.Lanes != 0)
        {
            AddReductions(module, shape);
        }
    }

    private static void AddIntrinsics(CaseModule module, ValueShape shape)
    {
        foreach (string name in Unary)
        {
            CaseBuilder make = module.Begin($"{name} {shape.Text}");
            make.Write(shape, make.Call(shape.Text, $"llvm.{name}.{shape.Suffix}", (shape.Text, make.Read(shape))));
            make.End();
        }

        foreach (string name in Binary)
        {
            CaseBuilder make = module.Begin($"{name} {shape.Text}");
            make.Write(
                shape,
                make.Call(
                    shape.Text, $"llvm.{name}.{shape.Suffix}", (shape.Text, make.Read(shape)), (shape.Text, make.Read(shape))));
            make.End();
        }

        foreach (string name in (string[])["fma", "fmuladd"])
        {
            CaseBuilder make = module.Begin($"{name} {shape.Text}");
            make.Write(
                shape,
                make.Call(
                    shape.Text, $"llvm.{name}.{shape.Suffix}",
                    (shape.Text, make.Read(shape)), (shape.Text, make.Read(shape)), (shape.Text, make.Read(shape))));
            make.End();
        }

        AddExponents(module, shape);
        foreach (int classes in (int[])[0, 1, 3, 0x90, 0x204, 0x1F8, 0x3FF])
        {
            CaseBuilder make = module.Begin($"is.fpclass {shape.Text}, {classes}");
            make.Write(
                shape.Truth,
                make.Call(
                    shape.Truth.Text, $"llvm.is.fpclass.{shape.Suffix}", (shape.Text, make.Read(shape)), ("i32", $"{classes}")));
            make.End();
        }
    }

    private static void AddExponents(CaseModule module, ValueShape shape)
    {
        CaseBuilder power = module.Begin($"powi {shape.Text}");
        string a = power.Read(shape);
        string exponent = power.Do($"srem i32 {power.Read(new ValueShape("i32", 0))}, 40");
        power.Write(shape, power.Call(shape.Text, $"llvm.powi.{shape.Suffix}.i32", (shape.Text, a), ("i32", exponent)));
        power.End();

        ValueShape exponents = shape.Of("i32");
        CaseBuilder scale = module.Begin($"ldexp {shape.Text}");
        a = scale.Read(shape);
        exponent = scale.Do($"srem {exponents.Text} {scale.Read(exponents)}, {exponents.Splat("1200")}");
        scale.Write(
            shape,
            scale.Call(
                shape.Text, $"llvm.ldexp.{shape.Suffix}.{exponents.Suffix}", (shape.Text, a), (exponents.Text, exponent)));
        scale.End();

        foreach (string width in (string[])["i16", "i32", "i64", "i128"])
        {
            ValueShape to = shape.Of(width);
            string pair = $"{{ {shape.Text}, {to.Text} }}";
            CaseBuilder split = module.Begin($"frexp {pair}");
            string both = split.Call(pair, $"llvm.frexp.{shape.Suffix}.{to.Suffix}", (shape.Text, split.Read(shape, Fill.Unit)));
            split.Write(shape, split.Do($"extractvalue {pair} {both}, 0"));
            split.Write(to, split.Do($"extractvalue {pair} {both}, 1"));
            split.End();
        }
    }

    private static void AddToIntegers(CaseModule module, ValueShape shape)
    {
        foreach (string width in (string[])["i32", "i64"])
        {
            foreach (string name in (string[])["lrint", "llrint", "lround", "llround"])
            {
                ValueShape to = shape.Of(width);
                CaseBuilder make = module.Begin($"{name} {to.Text} {shape.Text}");
                string scaled = make.Do($"fmul {shape.Text} {make.Read(shape, Fill.Unit)}, {shape.Splat("1.0e6")}");
                make.Write(to, make.Call(to.Text, $"llvm.{name}.{to.Suffix}.{shape.Suffix}", (shape.Text, scaled)));
                make.End();
            }
        }

        foreach (string width in ValueShape.Integers)
        {
            ValueShape to = shape.Of(width);
            AddSaturating(module, shape, to);
            foreach (string op in (string[])["fptosi", "fptoui"])
            {
                CaseBuilder make = module.Begin($"{op} {shape.Text} to {to.Text}");
                string scaled = InRange(make, shape, to, op == "fptosi");
                make.Write(to, make.Do($"{op} {shape.Text} {scaled} to {to.Text}"));
                make.End();
            }
        }
    }

    private static void AddSaturating(CaseModule module, ValueShape shape, ValueShape to)
    {
        foreach (string name in (string[])["fptosi.sat", "fptoui.sat"])
        {
            CaseBuilder make = module.Begin($"{name} {to.Text} {shape.Text}");
            string plain = make.Read(shape);
            string scaled = InRange(make, shape, to, signed: true);
            string full = $"llvm.{name}.{to.Suffix}.{shape.Suffix}";
            make.Write(to, make.Call(to.Text, full, (shape.Text, plain)));
            make.Write(to, make.Call(to.Text, full, (shape.Text, scaled)));
            make.End();
        }
    }

    /// <summary>What the integer type has room for; out of range the conversion is poison.</summary>
    private static string InRange(CaseBuilder make, ValueShape shape, ValueShape to, bool signed)
    {
        string unit = make.Read(shape, Fill.Unit);
        int bits = Math.Min(to.Bits, 120) - (signed ? 1 : 0);
        string limit = shape.Splat($"0x{BitConverter.DoubleToInt64Bits(Math.ScaleB(1, bits)):X16}");
        if (!signed)
        {
            unit = make.Call(shape.Text, $"llvm.fabs.{shape.Suffix}", (shape.Text, unit));
        }

        return make.Do($"fmul {shape.Text} {unit}, {limit}");
    }

    private static void AddReductions(CaseModule module, ValueShape shape)
    {
        ValueShape scalar = shape with { Lanes = 0 };
        foreach (string name in (string[])["fadd", "fmul"])
        {
            CaseBuilder make = module.Begin($"reduce.{name} {shape.Text}");
            make.Write(
                scalar,
                make.Call(
                    scalar.Text, $"llvm.vector.reduce.{name}.{shape.Suffix}",
                    (scalar.Text, make.Read(scalar)), (shape.Text, make.Read(shape))));
            make.End();
        }

        foreach (string name in (string[])["fmax", "fmin", "fmaximum", "fminimum"])
        {
            CaseBuilder make = module.Begin($"reduce.{name} {shape.Text}");
            make.Write(
                scalar, make.Call(scalar.Text, $"llvm.vector.reduce.{name}.{shape.Suffix}", (shape.Text, make.Read(shape))));
            make.End();
        }
    }
}
