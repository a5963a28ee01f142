// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Text;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>A module whose functions are given twice: as IR for the interpreter, and as machine code.</summary>
internal sealed class HandProgram(string text)
{
    private readonly Dictionary<string, Action<HandCode>> _functions = [];

    /// <summary>Gives the machine code of a function.</summary>
    public HandProgram With(string name, Action<HandCode> emit)
    {
        _functions.Add(name, emit);
        return this;
    }

    public GuestProgram Link() => Link(out _);

    public GuestProgram Link(out CompiledEngine engine, long stackBytes = 8 << 20, CompiledEngineOptions? options = null)
    {
        engine = new CompiledEngine((module, _) => new HandCompiler(module, _functions), options);
        return LinkWith(new ProgramOptions { Engine = engine, StackBytes = stackBytes });
    }

    public GuestProgram LinkInterpreted() => LinkWith(new ProgramOptions());

    /// <summary>Runs main on both engines, checks that they end alike, and returns how.</summary>
    public RunResult RunBoth()
    {
        using GuestProgram interpreted = LinkInterpreted();
        RunResult expected = interpreted.Run(["program"]);
        using GuestProgram compiled = Link();
        RunResult actual = compiled.Run(["program"]);
        Assert.Equal(expected.Trap?.ToString(), actual.Trap?.ToString());
        Assert.Equal(expected.ExitCode, actual.ExitCode);
        return actual;
    }

    private GuestProgram LinkWith(ProgramOptions options)
    {
        ReadResult read = IrReader.Read(new SourceText("test.ll", Encoding.UTF8.GetBytes(text)));
        Assert.Empty(read.Diagnostics);
        var program = GuestProgram.Link(read.Module!, options, out IReadOnlyList<Diagnostic> errors);
        Assert.Empty(errors);
        return program!;
    }
}
