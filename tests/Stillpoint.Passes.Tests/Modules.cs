// SPDX-License-Identifier: MIT
using System;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;

namespace Stillpoint.Passes.Tests;

/// <summary>Texts to modules.</summary>
internal static class Modules
{
    public static Module Read(string name, string text)
    {
        ReadResult read = IrReader.Read(new SourceText(name, Encoding.UTF8.GetBytes(text)));
        Module module = read.Module ?? throw new FormatException(string.Join("\n", read.Diagnostics));
        return IrVerifier.Verify(module) is { Count: > 0 } faults
            ? throw new FormatException(string.Join("\n", faults))
            : module;
    }
}
