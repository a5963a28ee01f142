// SPDX-License-Identifier: MIT
namespace Stillpoint.Runtime.Tests.Coverage;

/// <summary>Operations on integers and on vectors of them.</summary>
internal static class IntegerCases
{
    private static readonly string[] Binary =
        ["add", "sub", "mul", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "and", "or", "xor"];

    private static readonly string[] Predicates =
        ["eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"];

    private static readonly string[] Binaries =
        ["sadd.sat", "uadd.sat", "ssub.sat", "usub.sat", "sshl.sat", "ushl.sat", "smax", "smin", "umax", "umin"];

    private static readonly string[] Overflows =
    [
        "sadd.with.overflow", "uadd.with.overflow", "ssub.with.overflow", "usub.with.overflow", "smul.with.overflow",
        "umul.with.overflow",
    ];

    private static readonly string[] Reductions = ["add", "mul", "and", "or", "xor", "smax", "smin", "umax", "umin"];

    public static void Add(CaseModule module, ValueShape shape)
    {
        foreach (string op in Binary)
        {
            AddBinary(module, shape, op, isConstant: false);
            AddBinary(module, shape, op, isConstant: true);
        }

        foreach (string predicate in Predicates)
        {
            CaseBuilder make = module.Begin($"icmp {predicate} {shape.Text}");
            string a = make.Read(shape);
            string b = make.Read(shape);
            make.Write(shape.Truth, make.Do($"icmp {predicate} {shape.Text} {a}, {b}"));
            make.Write(shape.Truth, make.Do($"icmp {predicate} {shape.Text} {a}, {a}"));
            make.End();
        }

        AddIntrinsics(module, shape);
        if (shape.Lanes != 0)
        {
            AddReductions(module, shape);
        }
    }

    private static void AddBinary(CaseModule module, ValueShape shape, string op, bool isConstant)
    {
        CaseBuilder make = module.Begin($"{op} {shape.Text}{(isConstant ? ", constant" : "")}");
        string a = make.Read(shape);
        string b = isConstant ? shape.Splat(ConstantFor(shape, op)) : make.Read(shape);
        if (!isConstant)
        {
            b = op switch
            {
                "shl" or "lshr" or "ashr" => make.Do($"urem {shape.Text} {b}, {shape.Splat(Width(shape))}"),
                "udiv" or "urem" => make.Do($"or {shape.Text} {b}, {shape.Splat(One(shape))}"),
                "sdiv" or "srem" when shape.Bits > 1 => Positive(make, shape, b),
                "sdiv" or "srem" => shape.Splat("true"),
                _ => b,
            };
        }

        if (op is "sdiv" or "srem" && shape.Bits == 1)
        {
            // -1 / -1 is 1, which i1 does not have.
            a = make.Do($"and {shape.Text} {a}, {shape.Splat("false")}");
        }

        make.Write(shape, make.Do($"{op} {shape.Text} {a}, {b}"));
        make.End();
    }

    /// <summary>Neither zero nor, for the least dividend, minus one.</summary>
    private static string Positive(CaseBuilder make, ValueShape shape, string value)
    {
        string half = make.Do($"lshr {shape.Text} {value}, {shape.Splat("1")}");
        return make.Do($"or {shape.Text} {half}, {shape.Splat("1")}");
    }

    private static string One(ValueShape shape) => shape.Bits == 1 ? "true" : "1";

    /// <summary>The width as a number of that width; one modulo of i1 is zero, the only shift that it has.</summary>
    private static string Width(ValueShape shape) => shape.Bits == 1 ? "true" : $"{shape.Bits}";

    private static string ConstantFor(ValueShape shape, string op) => (shape.Bits, op) switch
    {
        (1, "shl" or "lshr" or "ashr") => "false",
        (1, _) => "true",
        (_, "shl" or "lshr" or "ashr") => $"{shape.Bits - 1}",
        (3, _) => "3",
        (_, "and" or "or" or "xor") => "-86",
        (var bits, "udiv" or "sdiv" or "urem" or "srem") when bits > 64 => "18446744073709551629",
        _ => "7",
    };

    private static void AddIntrinsics(CaseModule module, ValueShape shape)
    {
        foreach (string name in Binaries)
        {
            CaseBuilder make = module.Begin($"{name} {shape.Text}");
            string a = make.Read(shape);
            string b = make.Read(shape);
            if (name is "sshl.sat" or "ushl.sat")
            {
                b = make.Do($"urem {shape.Text} {b}, {shape.Splat(Width(shape))}");
            }

            make.Write(shape, make.Call(shape.Text, $"llvm.{name}.{shape.Suffix}", (shape.Text, a), (shape.Text, b)));
            make.End();
        }

        foreach (string name in Overflows)
        {
            CaseBuilder make = module.Begin($"{name} {shape.Text}");
            string pair = $"{{ {shape.Text}, {shape.Truth.Text} }}";
            string both = make.Call(
                pair, $"llvm.{name}.{shape.Suffix}", (shape.Text, make.Read(shape)), (shape.Text, make.Read(shape)));
            make.Write(shape, make.Do($"extractvalue {pair} {both}, 0"));
            make.Write(shape.Truth, make.Do($"extractvalue {pair} {both}, 1"));
            make.End();
        }

        foreach (string name in (string[])["ctpop", "bitreverse", "ctlz", "cttz", "abs", "bswap"])
        {
            if (name != "bswap" || shape.Bits % 16 == 0)
            {
                AddUnary(module, shape, name);
            }
        }

        foreach (string name in (string[])["fshl", "fshr"])
        {
            AddFunnel(module, shape, name);
        }

        foreach (string result in (string[])["i2", "i8", "i32", "i64", "i128"])
        {
            AddThreeWay(module, shape, shape.Of(result));
        }
    }

    private static void AddUnary(CaseModule module, ValueShape shape, string name)
    {
        CaseBuilder make = module.Begin($"{name} {shape.Text}");
        string a = make.Read(shape);
        bool hasFlag = name is "ctlz" or "cttz" or "abs";
        string full = $"llvm.{name}.{shape.Suffix}";
        make.Write(
            shape,
            hasFlag
                ? make.Call(shape.Text, full, (shape.Text, a), ("i1", "false"))
                : make.Call(shape.Text, full, (shape.Text, a)));
        make.End();
    }

    private static void AddFunnel(CaseModule module, ValueShape shape, string name)
    {
        string full = $"llvm.{name}.{shape.Suffix}";
        CaseBuilder make = module.Begin($"{name} {shape.Text}");
        string a = make.Read(shape);
        string b = make.Read(shape);
        string c = make.Read(shape);
        string constant = shape.Splat(shape.Bits == 1 ? "true" : "3");
        make.Write(shape, make.Call(shape.Text, full, (shape.Text, a), (shape.Text, b), (shape.Text, c)));
        make.Write(shape, make.Call(shape.Text, full, (shape.Text, a), (shape.Text, a), (shape.Text, c)));
        make.Write(shape, make.Call(shape.Text, full, (shape.Text, a), (shape.Text, b), (shape.Text, constant)));
        make.End();
    }

    private static void AddThreeWay(CaseModule module, ValueShape shape, ValueShape to)
    {
        foreach (string name in (string[])["scmp", "ucmp"])
        {
            CaseBuilder make = module.Begin($"{name} {to.Text} {shape.Text}");
            string a = make.Read(shape);
            string b = make.Read(shape);
            make.Write(
                to, make.Call(to.Text, $"llvm.{name}.{to.Suffix}.{shape.Suffix}", (shape.Text, a), (shape.Text, b)));
            make.End();
        }
    }

    private static void AddReductions(CaseModule module, ValueShape shape)
    {
        ValueShape scalar = shape with { Lanes = 0 };
        foreach (string name in Reductions)
        {
            CaseBuilder make = module.Begin($"reduce.{name} {shape.Text}");
            make.Write(
                scalar, make.Call(scalar.Text, $"llvm.vector.reduce.{name}.{shape.Suffix}", (shape.Text, make.Read(shape))));
            make.End();
        }
    }
}
