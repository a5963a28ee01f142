// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Types;
using Stillpoint.Ir.Verifier;

namespace Stillpoint.Interpreter.Tests;

/// <summary>A text, read and verified once; directives share a program until one of them ends it.</summary>
internal sealed class RunFixture : IDisposable
{
    private readonly Module _module;

    private readonly Func<Module, ExecutionEngine?> _engine;
    private GuestProgram? _shared;

    /// <summary>Reads a text.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="text">The module.</param>
    /// <param name="engine">Makes the engine of a program.</param>
    internal RunFixture(string name, string text, Func<Module, ExecutionEngine?> engine)
    {
        _engine = engine;
        ReadResult read = IrReader.Read(new SourceText(name, Encoding.UTF8.GetBytes(text)));
        if (read.Module is null)
        {
            throw new FormatException(string.Join("\n", read.Diagnostics));
        }

        _module = read.Module;
        IReadOnlyList<Diagnostic> errors = IrVerifier.Verify(_module);
        if (errors.Count > 0)
        {
            throw new FormatException(string.Join("\n", errors));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _shared?.Dispose();

    /// <summary>Runs a directive; null when it holds, else what went wrong.</summary>
    internal string? Check(RunDirective directive)
    {
        string where = $"line {directive.Line}: @{directive.Function}({string.Join(", ", directive.Arguments)})";
        GuestProgram? program = _shared ?? Link(out where, where);
        if (program is null)
        {
            return where;
        }

        Assert(_module.TryGetGlobal(directive.Function, out GlobalId global), $"{where}: no such function");
        TypeId type = _module.Globals[global].ValueType;
        TypeId[] parameters = _module.Types.Members(type).ToArray();
        Assert(parameters.Length == directive.Arguments.Count, $"{where}: wants {parameters.Length} arguments");
        ulong[] words = [.. parameters.Zip(directive.Arguments).SelectMany(pair => Words(pair.First, pair.Second))];
        ulong[] result = new ulong[8];
        RunResult? end = program.Call(directive.Function, words, result);

        // A program that ended is over; any other serves the next directive.
        _shared = end is null ? program : null;
        if (end is not null)
        {
            program.Dispose();
        }

        if (directive.Trap is not null)
        {
            string report = end?.Trap?.ToString() ?? "(no trap)";
            return report.Contains(directive.Trap, StringComparison.Ordinal) ? null : $"{where}: {report}";
        }

        if (end is not null)
        {
            return $"{where}: {end.Trap}";
        }

        TypeId returned = _module.Types[type].Element;
        if (directive.Result is null)
        {
            return null;
        }

        UInt128 actual = new UInt128(result[1], result[0]) & Mask(returned);
        UInt128 expected = Value(returned, directive.Result);
        return actual == expected ? null : $"{where}: is 0x{actual:x}, not 0x{expected:x} ({directive.Result})";
    }

    private GuestProgram? Link(out string message, string where)
    {
        ProgramOptions options = new() { Engine = _engine(_module) };
        var program = GuestProgram.Link(_module, options, out IReadOnlyList<Diagnostic> diagnostics);
        message = program is null ? $"{where}: {string.Join("; ", diagnostics)}" : where;
        return program;
    }

    private static void Assert(bool condition, string message)
    {
        if (!condition)
        {
            throw new FormatException(message);
        }
    }

    private ulong[] Words(TypeId type, string text)
    {
        UInt128 value = Value(type, text);
        return _module.Layout.ScalarBits(type) > 64 ? [(ulong)value, (ulong)(value >> 64)] : [(ulong)value];
    }

    private UInt128 Mask(TypeId type) => UInt128.MaxValue >> (128 - _module.Layout.ScalarBits(type));

    private UInt128 Value(TypeId type, string text)
    {
        if (text.EndsWith('f') && !text.StartsWith("0x", StringComparison.Ordinal))
        {
            return BitConverter.SingleToUInt32Bits(float.Parse(text[..^1], CultureInfo.InvariantCulture));
        }

        if (text.EndsWith('d') && !text.StartsWith("0x", StringComparison.Ordinal))
        {
            return BitConverter.DoubleToUInt64Bits(double.Parse(text[..^1], CultureInfo.InvariantCulture));
        }

        BigInteger number = text.StartsWith("0x", StringComparison.Ordinal)
            ? BigInteger.Parse("0" + text[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : BigInteger.Parse(text, CultureInfo.InvariantCulture);
        BigInteger modulus = BigInteger.One << 128;
        return (UInt128)(((number % modulus) + modulus) % modulus) & Mask(type);
    }
}
