// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.IO;
using Shared;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Passes;
using Stillpoint.Runtime;
using Xunit;

namespace Stillpoint.Maps.Tests;

/// <summary>Functions compiled on several threads have the code and the maps they have on one.</summary>
public sealed class ParallelTests
{
    [Theory]
    [InlineData("tests/corpus/programs/json.O0.ll", "fast")]
    [InlineData("tests/corpus/programs/json.O2.ll", "optimized")]
    [InlineData("tests/files/maps/loops.ll", "optimized")]
    public void Code_does_not_depend_on_the_number_of_threads(string file, string passes)
    {
        List<CompiledFunction> one = Compile(file, passes, 1);
        foreach (int jobs in new[] { 2, 5 })
        {
            List<CompiledFunction> many = Compile(file, passes, jobs);
            Assert.Equal(one.Count, many.Count);
            for (int i = 0; i < one.Count; i++)
            {
                Assert.Equal(one[i].Function, many[i].Function);
                Assert.Equal(one[i].Code, many[i].Code);
                Assert.Equal(one[i].Relocations, many[i].Relocations);
                Assert.Equal(one[i].Maps!.Offsets, many[i].Maps!.Offsets);
            }
        }
    }

    /// <summary>Each time from the text: compiling changes a module.</summary>
    private static List<CompiledFunction> Compile(string file, string passes, int jobs)
    {
        byte[] text = File.ReadAllBytes(Path.Combine(Checkout.Root, file));
        Module module = IrReader.Read(new SourceText(file, text)).Module!;
        using CompiledEngine engine = CompilerSetup.MakeEngine(
            module, new PipelineOptions { Passes = passes }, new CompiledEngineOptions { KeepsLiveness = true });
        using GuestProgram program = GuestProgram.Link(module, new ProgramOptions { Engine = engine }, out _)!;
        List<GlobalId> functions = [];
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is not null)
            {
                functions.Add(new GlobalId(i));
            }
        }

        List<CompiledFunction> compiled = [];
        foreach ((CompiledFunction? function, CompileException? failure) in engine.CompileUnplaced(functions, jobs))
        {
            Assert.Null(failure);
            compiled.Add(function!);
        }

        return compiled;
    }
}
