// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text.Reading;

namespace Stillpoint.Ir.Text;

/// <summary>Limits of one reading.</summary>
/// <param name="MaxErrors">Reading stops after this many errors.</param>
public sealed record ReaderOptions(int MaxErrors = 20);

/// <summary>What reading gave: a module without errors, or errors without a module.</summary>
/// <param name="Module">The module, null when there is any diagnostic.</param>
/// <param name="Diagnostics">The errors, in the order they were met.</param>
public sealed record ReadResult(Module? Module, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Reads textual LLVM IR as clang-19 and opt-19 write it.</summary>
/// <remarks>
/// Reads, does not verify: types of operands agree with their definitions, but rules about opcodes are the verifier's.
/// Takes time linear in the text and memory in proportion to it, whatever the bytes are. Free-threaded: each call is on
/// its own.
/// </remarks>
public static class IrReader
{
    /// <summary>Reads a text; errors come back as diagnostics, never as exceptions.</summary>
    public static ReadResult Read(SourceText source, ReaderOptions? options = null) =>
        new Reader(source, options ?? new ReaderOptions()).Run();
}
