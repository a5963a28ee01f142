// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Stillpoint.Runtime.Tests.Coverage;

/// <summary>One generated function.</summary>
/// <param name="Function">Its name.</param>
/// <param name="About">What it does, for reports.</param>
/// <param name="Operands">What its operands are filled with, and the bits of their scalars in memory.</param>
internal sealed record Case(string Function, string About, IReadOnlyList<(Fill Fill, int Bits)> Operands);

/// <summary>
/// A module of functions <c>void (ptr in, ptr out)</c>, one per case: operand i is read at in + 512 i, the result is
/// written at out. <c>@all</c> calls every one with places of its own.
/// </summary>
internal sealed class CaseModule
{
    public const int OperandBytes = 512;
    public const int InputBytes = 4 * OperandBytes;
    public const int OutputBytes = 2048;

    private const string Layout =
        "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1";

    private readonly StringBuilder _functions = new();
    private readonly SortedSet<string> _declarations = new(StringComparer.Ordinal);

    public List<Case> Cases { get; } = [];

    public string Text
    {
        get
        {
            StringBuilder text = new($"target datalayout = \"{Layout}\"\n");
            text.AppendLine("target triple = \"x86_64-unknown-linux-gnu\"");
            text.AppendJoin('\n', _declarations).AppendLine().Append(_functions);
            text.AppendLine("define void @all(ptr %in, ptr %out) {");
            for (int i = 0; i < Cases.Count; i++)
            {
                text.AppendLine(
                    CultureInfo.InvariantCulture, $"  %i{i} = getelementptr i8, ptr %in, i64 {(long)i * InputBytes}");
                text.AppendLine(
                    CultureInfo.InvariantCulture, $"  %o{i} = getelementptr i8, ptr %out, i64 {(long)i * OutputBytes}");
                text.AppendLine(CultureInfo.InvariantCulture, $"  call void @{Cases[i].Function}(ptr %i{i}, ptr %o{i})");
            }

            return text.AppendLine("  ret void\n}").ToString();
        }
    }

    /// <summary>Adds a declaration, or anything else at the top; once.</summary>
    public void Declare(string text) => _declarations.Add(text);

    /// <summary>Begins a case.</summary>
    public CaseBuilder Begin(string about) => new(this, $"f{Cases.Count}", about);

    /// <summary>Adds a finished case.</summary>
    public void Add(Case made, string body)
    {
        Cases.Add(made);
        _functions.Append(
            CultureInfo.InvariantCulture, $"define void @{made.Function}(ptr %in, ptr %out) noinline {{\n{body}}}\n");
    }

    /// <summary>Adds a helper function, global or the like.</summary>
    public void AddText(string text) => _functions.Append(text);
}

/// <summary>Writes the body of one case.</summary>
internal sealed class CaseBuilder(CaseModule module, string name, string about)
{
    private readonly StringBuilder _body = new();
    private readonly List<(Fill, int)> _operands = [];
    private int _next;
    private int _written;

    public CaseModule Module => module;

    /// <summary>A fresh name.</summary>
    public string Fresh() => $"%t{_next++}";

    /// <summary>A line as it is.</summary>
    public void Line(string text) => _body.Append("  ").AppendLine(text);

    /// <summary>A label.</summary>
    public void Label(string text) => _body.AppendLine(text + ":");

    /// <summary>A named instruction; returns its result.</summary>
    public string Do(string text)
    {
        string result = Fresh();
        Line($"{result} = {text}");
        return result;
    }

    /// <summary>Address of a byte of the inputs or of the output.</summary>
    public string At(string pointer, int offset) => offset == 0 ? pointer : Do($"getelementptr i8, ptr {pointer}, i64 {offset}");

    /// <summary>Reads the next operand.</summary>
    public string Read(ValueShape shape, Fill fill = Fill.Bits)
    {
        ValueShape container = shape.Container;
        string at = At("%in", _operands.Count * CaseModule.OperandBytes);
        _operands.Add((shape.IsFloat && fill == Fill.Bits ? Fill.Float : fill, container.Bits));
        string loaded = Do($"load {container.Text}, ptr {at}");
        if (shape.Scalar == ValueShape.Managed && _operands.Count % 2 == 0)
        {
            string step = shape.Lanes == 0 ? "i64 24" : $"{shape.Of("i64").Text} {shape.Of("i64").Splat("24")}";
            return Do($"getelementptr i8, {shape.Text} {loaded}, {step}");
        }

        return container == shape ? loaded : Do($"trunc {container.Text} {loaded} to {shape.Text}");
    }

    /// <summary>Calls an intrinsic, declared as needed.</summary>
    public string Call(string result, string intrinsic, params (string Type, string Value)[] arguments)
    {
        module.Declare($"declare {result} @{intrinsic}({string.Join(", ", arguments.Select(a => a.Type))})");
        string call = $"call {result} @{intrinsic}({string.Join(", ", arguments.Select(a => $"{a.Type} {a.Value}"))})";
        if (result != "void")
        {
            return Do(call);
        }

        Line(call);
        return "";
    }

    /// <summary>Writes a result behind those that were written; every NaN becomes the same one.</summary>
    public void Write(ValueShape shape, string value)
    {
        if (shape.IsFloat)
        {
            string isNumber = Do($"fcmp ord {shape.Text} {value}, {value}");
            string nan = shape.Splat("0x7FF8000000000000");
            value = Do($"select {shape.Truth.Text} {isNumber}, {shape.Text} {value}, {shape.Text} {nan}");
        }

        ValueShape container = shape.Container;
        if (container != shape)
        {
            value = Do($"zext {shape.Text} {value} to {container.Text}");
        }

        Line($"store {container.Text} {value}, ptr {At("%out", _written)}, align 16");
        _written += (((container.TotalBits + 7) / 8) + 15) & ~15;
    }

    /// <summary>Ends the body.</summary>
    public void End()
    {
        Line("ret void");
        module.Add(new Case(name, about, _operands), _body.ToString());
    }
}
