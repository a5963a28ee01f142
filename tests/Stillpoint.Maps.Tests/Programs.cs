// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using Shared;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Stillpoint.Passes;
using Stillpoint.Runtime;

namespace Stillpoint.Maps.Tests;

/// <summary>Files to compiled functions.</summary>
internal static class Programs
{
    /// <summary>Compiles every function of a file and gives each to an action.</summary>
    /// <returns>Number of functions; -1 for a module that cannot be linked here.</returns>
    public static int Compile(string file, string passes, Action<Module, CompiledFunction> action)
    {
        byte[] text = File.ReadAllBytes(Path.Combine(Checkout.Root, file));
        ReadResult read = IrReader.Read(new SourceText(file, text));
        Module module = read.Module ?? throw new FormatException(string.Join("\n", read.Diagnostics));
        if (IrVerifier.Verify(module) is { Count: > 0 } faults)
        {
            throw new FormatException(string.Join("\n", faults));
        }

        using CompiledEngine engine = CompilerSetup.MakeEngine(
            module, new PipelineOptions { Passes = passes, Verify = true }, new CompiledEngineOptions { KeepsLiveness = true });
        using var program = GuestProgram.Link(
            module, new ProgramOptions { Engine = engine }, out IReadOnlyList<Diagnostic> _);
        if (program is null)
        {
            return -1;
        }

        int count = 0;
        for (int i = 0; i < module.Globals.Count; i++)
        {
            GlobalId global = new(i);
            if (module.Globals[global].Body is not null)
            {
                action(module, engine.CompileUnplaced(global));
                count++;
            }
        }

        return count;
    }

    /// <summary>Rows of file and pipeline.</summary>
    public static Xunit.TheoryData<string, string> Rows(string folder, int every = 1)
    {
        Xunit.TheoryData<string, string> rows = [];
        IReadOnlyList<string> files = Checkout.Files(folder, "*.ll");
        for (int i = 0; i < files.Count; i += every)
        {
            if (files[i].Contains("/unsupported/", StringComparison.Ordinal))
            {
                continue;
            }

            rows.Add(files[i], "fast");
            rows.Add(files[i], "optimized");
        }

        return rows;
    }
}
