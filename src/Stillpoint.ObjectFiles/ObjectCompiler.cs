// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.CodeGen.X64;
using Stillpoint.Ir.Lowering;
using Stillpoint.Ir.Modules;
using Stillpoint.ObjectFiles.Data;
using Stillpoint.ObjectFiles.Dwarf;
using Stillpoint.ObjectFiles.Elf;
using Stillpoint.ObjectFiles.Unwinding;
using Stillpoint.Passes;

namespace Stillpoint.ObjectFiles;

/// <summary>From a module to the bytes of an ELF object file for x86-64.</summary>
public static class ObjectCompiler
{
    /// <summary>Compiles a module.</summary>
    /// <param name="module">A verified module; the passes change it.</param>
    /// <param name="options">How.</param>
    /// <param name="faults">Why there is no file, each naming what in the module; empty if there is one.</param>
    /// <returns>The file, or null.</returns>
    /// <exception cref="PassException">A pass failed.</exception>
    public static byte[]? Compile(Module module, ObjectOptions options, out IReadOnlyList<string> faults)
    {
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(options);
        List<string> found = [];
        faults = found;
        try
        {
            return Compile(module, options, found);
        }
        catch (ObjectFileException error)
        {
            found.Add(error.Message);
            return null;
        }
    }

    private static byte[]? Compile(Module module, ObjectOptions options, List<string> faults)
    {
        Pipeline.Run(module, options.Passes);
        Patchpoints.Lower(module);
        ObjectSymbols program = new(module);
        CompiledFunction[] functions = CompileFunctions(module, program, options, faults);
        if (faults.Count > 0) return null;

        ElfObjectWriter elf = new();
        NamedSections sections = new(elf);
        GlobalSymbols symbols = new(module, elf);
        AddSourceFile(module, elf);
        FunctionSections code = new(module, sections, symbols);
        Array.ForEach(functions, code.Place);
        DataSections data = new(module, program, sections, symbols);
        data.Place();
        AliasSymbols.Define(module, program, symbols);
        code.Relocate(faults);
        data.Fill();
        data.AddInitialization();
        UnwindTable.Add(elf, code.Functions, placed => program.PreservesRegisters(placed.Function.Function));
        FrameStackMaps.Add(elf, code.Functions, options.StackMaps);
        CompactStackMaps.Add(elf, code.Functions);
        DebugInfo.Add(module, elf, code.Functions);
        elf.AddSection(".note.GNU-stack", ElfSectionKind.Bytes, ElfSectionFlags.None);
        return faults.Count == 0 ? elf.Write() : null;
    }

    private static void AddSourceFile(Module module, ElfObjectWriter elf)
    {
        if (module.SourceFileName.IsNone) return;
        elf.AddSymbol(new ElfSymbolRow { Name = module.Names[module.SourceFileName].ToArray(), Kind = ElfSymbolType.File });
    }

    /// <summary>The functions that the file defines, in their order.</summary>
    private static CompiledFunction[] CompileFunctions(Module module, ObjectSymbols program, ObjectOptions options, List<string> faults)
    {
        List<GlobalId> wanted = [];
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (program.IsCompiled(new GlobalId(i)))
            {
                wanted.Add(new GlobalId(i));
            }
        }

        var functions = new CompiledFunction[wanted.Count];
        var failures = new CompileException?[wanted.Count];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = Math.Max(1, options.Jobs) };
        Parallel.For(0, wanted.Count, parallel, MakeCompiler, Compile, static _ => { });
        foreach (CompileException? failure in failures)
        {
            if (failure is not null) faults.Add(failure.Message);
        }

        return functions;

        X64FunctionCompiler MakeCompiler() => new(module, program, options.Features, options.Effort)
        {
            Observer = options.Passes.Verify ? new AllocationVerifier().Observe : null,
        };

        X64FunctionCompiler Compile(int index, ParallelLoopState loop, X64FunctionCompiler compiler)
        {
            try
            {
                functions[index] = compiler.Compile(wanted[index]);
            }
            catch (CompileException failure)
            {
                failures[index] = failure;
            }

            return compiler;
        }
    }
}
