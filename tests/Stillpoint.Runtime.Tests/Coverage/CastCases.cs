// SPDX-License-Identifier: MIT
using System.Linq;

namespace Stillpoint.Runtime.Tests.Coverage;

/// <summary>Conversions from one shape to all others.</summary>
internal static class CastCases
{
    public static void Add(CaseModule module, ValueShape from)
    {
        if (from.IsFloat)
        {
            ValueShape to = from.Of(from.Scalar == "float" ? "double" : "float");
            AddCast(module, from.Scalar == "float" ? "fpext" : "fptrunc", from, to);
        }
        else
        {
            foreach (string width in ValueShape.Integers)
            {
                AddInteger(module, from, from.Of(width));
            }

            foreach (string width in ValueShape.Floats)
            {
                AddCast(module, "sitofp", from, from.Of(width));
                AddCast(module, "uitofp", from, from.Of(width));
            }

            AddPointers(module, from);
        }

        foreach (string scalar in ValueShape.Integers.Concat(ValueShape.Floats))
        {
            foreach (ValueShape to in ValueShape.All(scalar))
            {
                if (to.TotalBits == from.TotalBits)
                {
                    AddCast(module, "bitcast", from, to);
                }
            }
        }
    }

    private static void AddInteger(CaseModule module, ValueShape from, ValueShape to)
    {
        if (to.Bits < from.Bits)
        {
            AddCast(module, "trunc", from, to);
        }
        else if (to.Bits > from.Bits)
        {
            AddCast(module, "zext", from, to);
            AddCast(module, "sext", from, to);
        }
    }

    private static void AddCast(CaseModule module, string op, ValueShape from, ValueShape to)
    {
        CaseBuilder make = module.Begin($"{op} {from.Text} to {to.Text}");
        make.Write(to, make.Do($"{op} {from.Text} {make.Read(from)} to {to.Text}"));
        make.End();
    }

    /// <summary>Addresses that are numbers: through pointers, other address spaces and getelementptr.</summary>
    private static void AddPointers(CaseModule module, ValueShape from)
    {
        ValueShape pointer = from.Of("ptr");
        ValueShape far = from.Of("ptr addrspace(3)");
        ValueShape number = from.Of("i64");
        CaseBuilder make = module.Begin($"pointers of {from.Text}");
        string address = make.Do($"inttoptr {from.Text} {make.Read(from)} to {pointer.Text}");
        string away = make.Do($"addrspacecast {pointer.Text} {address} to {far.Text}");
        string back = make.Do($"addrspacecast {far.Text} {away} to {pointer.Text}");
        make.Write(number, make.Do($"ptrtoint {pointer.Text} {back} to {number.Text}"));
        make.Write(from, make.Do($"ptrtoint {pointer.Text} {address} to {from.Text}"));
        make.Write(from.Truth, make.Do($"icmp ult {pointer.Text} {address}, {back}"));
        make.End();

        foreach (string element in (string[])["i8", "i32", "[3 x i32]", "[70000 x i8]"])
        {
            AddIndex(module, from, element);
        }
    }

    private static void AddIndex(CaseModule module, ValueShape index, string element)
    {
        CaseBuilder make = module.Begin($"getelementptr {element}, {index.Text}");
        ValueShape pointer = index.Of("ptr");
        ValueShape number = index.Of("i64");
        string start = make.Do($"inttoptr {number.Text} {make.Read(number)} to {pointer.Text}");
        string by = make.Read(index);
        string moved = make.Do($"getelementptr {element}, {pointer.Text} {start}, {index.Text} {by}");
        make.Write(number, make.Do($"ptrtoint {pointer.Text} {moved} to {number.Text}"));
        if (index.Lanes != 0)
        {
            string one = make.Do($"extractelement {pointer.Text} {start}, i32 0");
            moved = make.Do($"getelementptr {element}, ptr {one}, {index.Text} {by}");
            make.Write(number, make.Do($"ptrtoint {pointer.Text} {moved} to {number.Text}"));
        }

        make.End();
    }
}
