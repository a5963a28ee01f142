// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;

namespace Stillpoint.Runtime.Tests.Coverage;

/// <summary>What can be done with a value of any shape: memory, control, calls, aggregates, lanes.</summary>
internal static class ShapeCases
{
    private static readonly ValueShape Truth = new("i1", 0);

    public static void Add(CaseModule module, ValueShape shape)
    {
        AddMemory(module, shape);
        AddControl(module, shape);
        AddCalls(module, shape);
        AddAggregates(module, shape);
        AddHints(module, shape);
        if (shape.Lanes != 0)
        {
            AddLanes(module, shape);
            AddShuffles(module, shape);
            AddParts(module, shape);
            AddMasked(module, shape);
        }
    }

    /// <summary>Through the memory form of the type, at an odd address; the bytes of that form are compared too.</summary>
    private static void AddMemory(CaseModule module, ValueShape shape)
    {
        foreach (string qualifier in (string[])["", "volatile "])
        {
            CaseBuilder make = module.Begin($"store and load {qualifier}{shape.Text}");
            string at = make.At("%out", 401);
            make.Line($"store {qualifier}{shape.Text} {make.Read(shape)}, ptr {at}, align 1");
            make.Write(shape, make.Do($"load {qualifier}{shape.Text}, ptr {at}, align 1"));
            make.End();
        }
    }

    private static void AddControl(CaseModule module, ValueShape shape)
    {
        CaseBuilder make = module.Begin($"select, phi, freeze {shape.Text}");
        string a = make.Read(shape);
        string b = make.Read(shape);
        string condition = make.Read(Truth);
        string lanes = make.Read(shape.Truth);
        make.Write(shape, make.Do($"select i1 {condition}, {shape.Text} {a}, {shape.Text} {b}"));
        make.Write(shape, make.Do($"select {shape.Truth.Text} {lanes}, {shape.Text} {a}, {shape.Text} {b}"));
        make.Line($"br i1 {condition}, label %left, label %right");
        make.Label("left");
        make.Line("br label %loop");
        make.Label("right");
        make.Line("br label %loop");
        make.Label("loop");
        make.Line($"%x = phi {shape.Text} [ {a}, %left ], [ {b}, %right ], [ %y, %loop ]");
        make.Line($"%y = phi {shape.Text} [ {b}, %left ], [ {a}, %right ], [ %x, %loop ]");
        make.Line("%n = phi i32 [ 0, %left ], [ 0, %right ], [ %m, %loop ]");
        make.Line("%m = add i32 %n, 1");
        make.Line("%again = icmp ult i32 %m, 4");
        make.Line("br i1 %again, label %loop, label %done");
        make.Label("done");
        make.Write(shape, "%x");
        make.Write(shape, make.Do($"freeze {shape.Text} %y"));
        make.End();
        if (shape.Lanes == 0 && shape.IsInteger)
        {
            AddSwitch(module, shape);
        }
    }

    private static void AddSwitch(CaseModule module, ValueShape shape)
    {
        foreach (int cases in (int[])[2, 6, 40])
        {
            int count = shape.Bits < 7 ? Math.Min(cases, (1 << shape.Bits) - 1) : cases;
            CaseBuilder make = module.Begin($"switch of {count} {shape.Text}");
            string value = make.Read(shape);
            IEnumerable<string> labels = Enumerable.Range(0, count).Select(i => $"{shape.Text} {Label(shape, i)}, label %c{i % 3}");
            string rows = string.Join(" ", labels);
            make.Line($"switch {shape.Text} {value}, label %c3 [ {rows} ]");
            for (int i = 0; i < 4; i++)
            {
                make.Label($"c{i}");
                make.Line("br label %end");
            }

            make.Label("end");
            make.Line("%r = phi i32 [ 10, %c0 ], [ 11, %c1 ], [ 12, %c2 ], [ 13, %c3 ]");
            make.Write(new ValueShape("i32", 0), "%r");
            make.End();
        }

        static string Label(ValueShape shape, int i) => shape.Bits == 1 ? "true" : $"{(i % 5 == 4 && shape.Bits > 8 ? -i : i)}";
    }

    private static void AddCalls(CaseModule module, ValueShape shape)
    {
        string type = shape.Text;
        CaseBuilder make = module.Begin($"calls with {type}");
        string function = $"@take{module.Cases.Count}";
        module.AddText(
            $"define {type} {function}({type} %a, i32 %n, {type} %b, double %d, {type} %c) noinline {{\n"
            + "  %first = icmp eq i32 %n, 0\n  %second = icmp eq i32 %n, 1\n"
            + $"  %x = select i1 %second, {type} %b, {type} %c\n  %r = select i1 %first, {type} %a, {type} %x\n"
            + $"  ret {type} %r\n}}\n");
        string a = make.Read(shape);
        string b = make.Read(shape);
        string c = make.Read(shape);
        string pointer = make.Fresh();
        make.Line($"{pointer} = select i1 {make.Read(Truth)}, ptr {function}, ptr {function}");
        for (int i = 0; i < 3; i++)
        {
            string callee = i == 1 ? pointer : function;
            string call = $"call {type} {callee}({type} {a}, i32 {i}, {type} {b}, double 1.0, {type} {c})";
            make.Write(shape, make.Do(call));
        }

        make.End();
    }

    private static void AddAggregates(CaseModule module, ValueShape shape)
    {
        string type = shape.Text;
        string both = $"{{ {type}, [2 x {type}], i8 }}";
        CaseBuilder make = module.Begin($"aggregates of {type}");
        string function = $"@turn{module.Cases.Count}";
        module.AddText(
            $"define {both} {function}({both} %s, i1 %c) noinline {{\n"
            + $"  %a = extractvalue {both} %s, 0\n  %b = extractvalue {both} %s, 1, 1\n"
            + $"  %t = insertvalue {both} %s, {type} %b, 0\n  %u = insertvalue {both} %t, {type} %a, 1, 1\n"
            + $"  %v = select i1 %c, {both} %u, {both} %s\n  %w = freeze {both} %v\n  ret {both} %w\n}}\n");
        string value = make.Do($"insertvalue {both} zeroinitializer, {type} {make.Read(shape)}, 0");
        value = make.Do($"insertvalue {both} {value}, {type} {make.Read(shape)}, 1, 1");
        value = make.Do($"insertvalue {both} {value}, i8 7, 2");
        string place = make.Do($"alloca {both}");
        make.Line($"store {both} {value}, ptr {place}");
        string loaded = make.Do($"load {both}, ptr {place}");
        string turned = make.Do($"call {both} {function}({both} {loaded}, i1 {make.Read(Truth)})");
        make.Write(shape, make.Do($"extractvalue {both} {turned}, 0"));
        make.Write(shape, make.Do($"extractvalue {both} {turned}, 1, 1"));
        make.Write(new ValueShape("i8", 0), make.Do($"extractvalue {both} {turned}, 2"));
        make.End();
    }

    private static void AddHints(CaseModule module, ValueShape shape)
    {
        CaseBuilder make = module.Begin($"hints about {shape.Text}");
        string a = make.Read(shape);
        string constant = shape.Splat(shape.IsFloat ? "1.0" : shape.IsInteger ? "0" : "null");
        string known = make.Call("i1", $"llvm.is.constant.{shape.Suffix}", (shape.Text, constant));
        make.Write(Truth, known);
        make.Write(shape, make.Call(shape.Text, $"llvm.ssa.copy.{shape.Suffix}", (shape.Text, a)));
        if (shape.IsInteger)
        {
            string b = make.Read(shape);
            string probability = $"llvm.expect.with.probability.{shape.Suffix}";
            make.Write(shape, make.Call(shape.Text, $"llvm.expect.{shape.Suffix}", (shape.Text, a), (shape.Text, b)));
            make.Write(
                shape, make.Call(shape.Text, probability, (shape.Text, a), (shape.Text, b), ("double", "0.5")));
            make.Write(
                shape,
                make.Call(
                    shape.Text, $"llvm.annotation.{shape.Suffix}.p0",
                    (shape.Text, a), ("ptr", "null"), ("ptr", "null"), ("i32", "1")));
        }

        make.End();
    }

    private static void AddLanes(CaseModule module, ValueShape shape)
    {
        ValueShape scalar = shape with { Lanes = 0 };
        for (int lane = 0; lane < shape.Lanes; lane += Math.Max(1, shape.Lanes / 3))
        {
            AddLane(module, shape, scalar, $"i32 {lane}", _ => $"i32 {lane}");
        }

        foreach (string index in (string[])["i8", "i32", "i64", "i128"])
        {
            AddLane(
                module, shape, scalar, index,
                make => $"{index} " + make.Do($"urem {index} {make.Read(new ValueShape(index, 0))}, {shape.Lanes}"));
        }
    }

    private static void AddLane(
        CaseModule module, ValueShape shape, ValueShape scalar, string about, Func<CaseBuilder, string> index)
    {
        CaseBuilder make = module.Begin($"lane {about} of {shape.Text}");
        string vector = make.Read(shape);
        string inserted = make.Read(scalar);
        string at = index(make);
        make.Write(scalar, make.Do($"extractelement {shape.Text} {vector}, {at}"));
        make.Write(shape, make.Do($"insertelement {shape.Text} {vector}, {scalar.Text} {inserted}, {at}"));
        make.End();
    }

    private static void AddShuffles(CaseModule module, ValueShape shape)
    {
        int lanes = shape.Lanes;
        IEnumerable<int[]> masks =
        [
            [.. Enumerable.Range(0, lanes).Reverse()],
            [.. Enumerable.Repeat(lanes - 1, lanes)],
            [.. Enumerable.Range(0, lanes).Select(i => ((i & 1) * lanes) + (i / 2))],
            [.. Enumerable.Range(0, lanes).Select(i => i % 3 == 2 ? i + lanes : i)],
            [.. Enumerable.Range(0, 2 * lanes)],
            [.. Enumerable.Range(0, (lanes + 1) / 2).Select(i => (2 * i) % (2 * lanes))],
            [.. Enumerable.Range(0, lanes).Select(i => ((i * 7) + 3) % (2 * lanes))],
        ];
        foreach (int[] mask in masks)
        {
            if (mask.Length * Math.Max(8, shape.ContainerBits) > 512 * 8)
            {
                continue;
            }

            CaseBuilder make = module.Begin($"shuffle {shape.Text}, {string.Join(' ', mask)}");
            string elements = string.Join(", ", mask.Select(i => $"i32 {i}"));
            string a = make.Read(shape);
            string b = make.Read(shape);
            ValueShape to = shape with { Lanes = mask.Length };
            make.Write(
                to, make.Do($"shufflevector {shape.Text} {a}, {shape.Text} {b}, <{mask.Length} x i32> <{elements}>"));
            make.End();
        }
    }

    private static void AddParts(CaseModule module, ValueShape shape)
    {
        CaseBuilder reverse = module.Begin($"vector.reverse {shape.Text}");
        reverse.Write(shape, reverse.Call(shape.Text, $"llvm.vector.reverse.{shape.Suffix}", (shape.Text, reverse.Read(shape))));
        reverse.End();
        foreach (int lanes in (int[])[1, 2, 4])
        {
            if (lanes > shape.Lanes)
            {
                continue;
            }

            ValueShape part = shape with { Lanes = lanes };
            int first = (shape.Lanes / lanes * lanes) - lanes;
            CaseBuilder make = module.Begin($"vector.insert and extract {part.Text} of {shape.Text}");
            string a = make.Read(shape);
            string b = make.Read(part);
            make.Write(
                shape,
                make.Call(
                    shape.Text, $"llvm.vector.insert.{shape.Suffix}.{part.Suffix}",
                    (shape.Text, a), (part.Text, b), ("i64", $"{first}")));
            make.Write(
                part,
                make.Call(part.Text, $"llvm.vector.extract.{part.Suffix}.{shape.Suffix}", (shape.Text, a), ("i64", $"{first}")));
            make.End();
        }
    }

    private static void AddMasked(CaseModule module, ValueShape shape)
    {
        if (shape.Bits % 8 != 0 || shape.Bits is not (8 or 16 or 32 or 64 or 128))
        {
            return;
        }

        ValueShape pointers = shape.Of("ptr");
        ValueShape index = shape.Of("i64");
        CaseBuilder make = module.Begin($"masked accesses of {shape.Text}");
        string a = make.Read(shape);
        string b = make.Read(shape);
        string mask = make.Read(shape.Truth);
        string place = make.Do($"alloca {shape.Text}, align 16");
        make.Line($"store {shape.Text} {a}, ptr {place}, align 16");
        (string, string)[] load = [("ptr", place), ("i32", "1"), (shape.Truth.Text, mask), (shape.Text, b)];
        make.Write(shape, make.Call(shape.Text, $"llvm.masked.load.{shape.Suffix}.p0", load));
        make.Call(
            "void", $"llvm.masked.store.{shape.Suffix}.p0",
            (shape.Text, b), ("ptr", place), ("i32", "1"), (shape.Truth.Text, mask));
        IEnumerable<string> backwards = Enumerable.Range(0, shape.Lanes).Select(i => $"i64 {shape.Lanes - 1 - i}");
        string numbers = "<" + string.Join(", ", backwards) + ">";
        string places = make.Do($"getelementptr {shape.Scalar}, ptr {place}, {index.Text} {numbers}");
        make.Write(
            shape,
            make.Call(
                shape.Text, $"llvm.masked.gather.{shape.Suffix}.v{shape.Lanes}p0",
                (pointers.Text, places), ("i32", "1"), (shape.Truth.Text, mask), (shape.Text, a)));
        make.Call(
            "void", $"llvm.masked.scatter.{shape.Suffix}.v{shape.Lanes}p0",
            (shape.Text, a), (pointers.Text, places), ("i32", "1"), (shape.Truth.Text, mask));
        make.Write(shape, make.Do($"load {shape.Text}, ptr {place}, align 16"));
        make.End();
    }
}
