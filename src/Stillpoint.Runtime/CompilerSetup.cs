// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.CodeGen.X64;
using Stillpoint.Ir.Modules;
using Stillpoint.Passes;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Encodings;

namespace Stillpoint.Runtime;

/// <summary>Puts passes, code generator and engine together.</summary>
public static class CompilerSetup
{
    /// <summary>Makes an engine for a module, and runs the passes that need the whole module.</summary>
    /// <param name="module">A verified module; the passes change it.</param>
    /// <param name="passes">
    /// Passes before code generation, or null for the default. When they verify, allocations are proved right too, and a
    /// wrong one is an <see cref="AllocationFaultException"/> of whoever compiles or calls the function.
    /// </param>
    /// <param name="options">Options of the engine, or null for the defaults.</param>
    public static CompiledEngine MakeEngine(Module module, PipelineOptions? passes = null, CompiledEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(module);
        passes ??= PipelineOptions.Default;
        Pipeline.Run(module, passes);
        CompileEffort effort = EffortFor(passes.Passes);
        MapEncoding encoding = options?.MapEncoding ?? new CompactEncoding();
        return new CompiledEngine(
            (compiled, symbols) => new X64FunctionCompiler(compiled, symbols, X64Features.Host, effort)
            {
                Encoding = encoding,
                MakesCallsPatchable = options is { StressPatch: true },
                KeepsLiveness = options is { StressPoison: true } or { KeepsLiveness: true },
                Observer = passes.Verify ? new AllocationVerifier().Observe : null,
            },
            options);
    }

    /// <summary>What a pipeline wants of code generation: who leaves the passes out wants short compile times.</summary>
    public static CompileEffort EffortFor(string passes) =>
        passes == Pipeline.FastName ? CompileEffort.Fast : CompileEffort.Optimized;
}
