// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using IrModule = Stillpoint.Ir.Modules.Module;

namespace Stillpoint;

/// <summary>A verified module of LLVM IR, of which any number of isolates can be made. Immutable.</summary>
public sealed class Module
{
    private readonly SourceText _source;

    private Module(SourceText source) => _source = source;

    /// <summary>What messages call it.</summary>
    public string Name => _source.Name;

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="ModuleException">It is no valid module; the message names place and reason.</exception>
    public static Module Load(string path) => Check(new SourceText(path, File.ReadAllBytes(path)));

    /// <summary>Takes a text.</summary>
    /// <param name="text">LLVM IR.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="ModuleException">It is no valid module; the message names place and reason.</exception>
    public static Module Parse(string text, string name = "module")
    {
        ArgumentNullException.ThrowIfNull(text);
        return Check(new SourceText(name, Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>A copy for one isolate, which the compiler may change.</summary>
    internal IrModule Copy() => IrReader.Read(_source).Module!;

    private static Module Check(SourceText source)
    {
        ReadResult read = IrReader.Read(source);
        IReadOnlyList<Diagnostic> faults = read.Module is null ? read.Diagnostics : IrVerifier.Verify(read.Module);
        return faults.Count == 0 ? new Module(source) : throw new ModuleException(faults);
    }
}

/// <summary>A module is wrong, or does not fit what it is linked with.</summary>
public sealed class ModuleException : Exception
{
    internal ModuleException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Select(static one => one.ToString()))) => Diagnostics = diagnostics;

    /// <summary>What is wrong, one by one.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
