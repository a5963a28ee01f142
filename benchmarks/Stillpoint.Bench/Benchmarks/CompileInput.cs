// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using Stillpoint.Bench.Measuring;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.X64;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Stillpoint.Passes;
using Stillpoint.Runtime;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>What compiling all functions of a module took. Numbers of instructions are those of the input.</summary>
/// <param name="Seconds">Processor time of the one thread that compiled.</param>
/// <param name="AllocatedBytes">Managed memory allocated meanwhile.</param>
/// <param name="CodeBytes">Bytes of instructions.</param>
/// <param name="Instructions">In the functions that were compiled.</param>
/// <param name="All">In all functions.</param>
/// <param name="Failures">What could not be compiled, and why.</param>
internal sealed record CompileRun(
    double Seconds, long AllocatedBytes, long CodeBytes, long Instructions, long All, IReadOnlyList<string> Failures)
{
    /// <summary>
    /// Managed memory that code generation allocates once its tables have their sizes, for what it hands out; if it was asked for.
    /// </summary>
    public long WarmAllocatedBytes { get; init; }

    /// <summary>Of the seconds, those of the passes.</summary>
    public double PassSeconds { get; init; }

    /// <summary>Machine instructions made.</summary>
    public long MachineInsts { get; init; }

    /// <summary>Steps of code generation, if they were asked for.</summary>
    public CompileTimes? Times { get; init; }
}

/// <summary>
/// A module that is read, verified and linked, ready to be compiled once: passes change it. It is linked as for
/// running, because code depends on where globals are, but nothing is run.
/// </summary>
internal sealed class CompileInput : IDisposable
{
    private readonly Module _module;
    private readonly CompiledEngine _engine;
    private readonly GuestProgram _program;
    private IProgramSymbols? _symbols;

    private CompileInput(ReaderInput input)
    {
        ReadResult read = IrReader.Read(new SourceText(input.Name, File.ReadAllBytes(input.Path)));
        IReadOnlyList<Diagnostic> faults = read.Module is null ? read.Diagnostics : IrVerifier.Verify(read.Module);
        _module = faults.Count == 0 ? read.Module! : throw new BenchmarkException($"{input.Name}: {faults[0]}");
        _engine = new CompiledEngine((_, symbols) =>
        {
            _symbols = symbols;
            return new Refusal();
        });
        _program = GuestProgram.Link(_module, new ProgramOptions { Engine = _engine }, out faults)
            ?? throw new BenchmarkException($"{input.Name}: {faults[0]}");

        for (int i = 0; i < _module.Globals.Count; i++)
        {
            Instructions += _module.Globals[new GlobalId(i)].Body?.InstCount ?? 0;
        }

        // Makes the engine ask for a compiler, and so show the symbols of the linked program.
        _ = _engine.CompileAll();
    }

    public static CompileInput Load(ReaderInput input) => new(input);

    /// <summary>Instructions of the module as it is read.</summary>
    public long Instructions { get; }

    /// <summary>The code of every function that can be compiled, after passes.</summary>
    /// <param name="passes">Name of the pipeline.</param>
    /// <param name="separatesReferences">As of the compiler.</param>
    public List<CompiledFunction> Functions(string passes, bool separatesReferences = true)
    {
        Pipeline.Run(_module, new PipelineOptions { Passes = passes });
        List<CompiledFunction> functions = [];
        X64FunctionCompiler compiler = MakeCompiler(passes, keepsLiveness: true, separatesReferences: separatesReferences);
        for (int i = 0; i < _module.Globals.Count; i++)
        {
            if (_module.Globals[new GlobalId(i)].Body is null) continue;
            try
            {
                functions.Add(compiler.Compile(new GlobalId(i)));
            }
            catch (CompileException error)
            {
                Console.Error.WriteLine($"bench: left out: {error.Message}");
                compiler = MakeCompiler(passes, keepsLiveness: true, separatesReferences: separatesReferences);
            }
        }

        return functions;
    }

    /// <summary>Passes and code generation for every function, on this thread.</summary>
    /// <param name="passes">Name of the pipeline.</param>
    /// <param name="withStages">Whether to measure the steps of code generation.</param>
    /// <param name="withWarm">Whether to generate all code a second time, for what that allocates.</param>
    public CompileRun Compile(string passes, bool withStages = false, bool withWarm = false)
    {
        int[] counts = new int[_module.Globals.Count];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = _module.Globals[new GlobalId(i)].Body?.InstCount ?? -1;
        }

        List<string> failures = [];
        long codeBytes = 0, instructions = 0, machineInsts = 0;
        GC.Collect();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        double start = Libc.ThreadSeconds();
        Pipeline.Run(_module, new PipelineOptions { Passes = passes });
        double passSeconds = Libc.ThreadSeconds() - start;
        CompileTimes? times = withStages ? new CompileTimes(Libc.ThreadSeconds) : null;
        X64FunctionCompiler compiler = MakeCompiler(passes, keepsLiveness: false, times);
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] < 0 || _module.Globals[new GlobalId(i)].Body is null)
            {
                continue;
            }

            try
            {
                codeBytes += compiler.Compile(new GlobalId(i)).CodeBytes;
                instructions += counts[i];
            }
            catch (Exception error) when (error is CompileException or PassException or InvalidOperationException)
            {
                // The tables of a compiler that threw may be half filled.
                failures.Add(error.Message);
                machineInsts += compiler.MachineInsts;
                compiler = MakeCompiler(passes, keepsLiveness: false, times);
            }
        }

        double seconds = Libc.ThreadSeconds() - start;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        long machineInstsOnce = machineInsts + compiler.MachineInsts;
        long warm = withWarm && failures.Count == 0 ? AllocatedWhenWarm(compiler, counts) : 0;
        return new CompileRun(seconds, allocated, codeBytes, instructions, Instructions, failures)
        {
            PassSeconds = passSeconds,
            MachineInsts = machineInstsOnce,
            WarmAllocatedBytes = warm,
            Times = times,
        };
    }

    private X64FunctionCompiler MakeCompiler(
        string passes, bool keepsLiveness, CompileTimes? times = null, bool separatesReferences = true) =>
        new(_module, _symbols!, X64Features.Host, CompilerSetup.EffortFor(passes))
        {
            Times = times,
            KeepsLiveness = keepsLiveness,
            SeparatesReferences = separatesReferences,
        };

    /// <summary>What generating the code of the same functions again allocates.</summary>
    private long AllocatedWhenWarm(X64FunctionCompiler compiler, int[] counts)
    {
        compiler.Times = null;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] >= 0 && _module.Globals[new GlobalId(i)].Body is not null)
            {
                _ = compiler.Compile(new GlobalId(i));
            }
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public void Dispose()
    {
        _program.Dispose();
        _engine.Dispose();
    }

    /// <summary>Compiles nothing.</summary>
    private sealed class Refusal : IFunctionCompiler
    {
        public CompiledFunction Compile(GlobalId function) => throw new CompileException("only linked");
    }
}
