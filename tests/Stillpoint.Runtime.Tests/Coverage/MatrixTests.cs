// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.X64;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Stillpoint.Passes;
using Xunit;

namespace Stillpoint.Runtime.Tests.Coverage;

/// <summary>
/// Every operation and intrinsic on every shape of value, as generated functions: what the interpreter runs must compile,
/// in both pipelines and for the oldest processors, and give the same bytes for the same inputs.
/// </summary>
public sealed class MatrixTests
{
    private const int Rounds = 2;

    /// <summary>Instead of passes: none, and what every processor has. 128-bit atomics need one instruction more.</summary>
    private const string Baseline = "baseline";

    private static readonly X64Features Features = X64Features.Baseline with { Cmpxchg16b = true };

    private static IEnumerable<string> AllGroups => [.. ValueShape.Integers, .. ValueShape.Floats, ValueShape.Managed, "memory"];

    public static TheoryData<string> Groups() => [.. AllGroups];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Compiled_code_does_what_the_interpreter_does(string group)
    {
        CaseModule cases = Make(group, int.MaxValue);
        Module module = Read(cases.Text);
        List<byte[]> expected = Run(module, cases, null, []);
        foreach (string passes in (string[])["fast", Baseline, "optimized"])
        {
            List<string> refused = [];
            List<byte[]> actual = Run(module, cases, passes, refused);
            Assert.True(refused.Count == 0, string.Join('\n', refused.Take(20)) + $"\n{refused.Count} refused");
            List<string> differences = [.. Compare(cases, expected, actual)];
            Assert.True(
                differences.Count == 0,
                $"{passes}:\n{string.Join('\n', differences.Take(20))}\n{differences.Count} of {cases.Cases.Count} differ");
        }
    }

    /// <summary>No operation and no intrinsic is forgotten above, but for those that are listed here.</summary>
    [Fact]
    public void Every_operation_and_intrinsic_is_in_a_group()
    {
        HashSet<Opcode> opcodes = [Opcode.None];
        HashSet<Intrinsic> intrinsics =
        [
            // Not run by the interpreter either: they are for deoptimization to come.
            Intrinsic.Guard, Intrinsic.Deoptimize,

            // Gone before an engine sees them.
            Intrinsic.StatePoint, Intrinsic.GcResult, Intrinsic.GcRelocate,
        ];
        foreach (string group in AllGroups)
        {
            Module module = Read(Make(group, maxLanes: 2).Text);
            for (int i = 0; i < module.Globals.Count; i++)
            {
                ref readonly GlobalRow row = ref module.Globals[new GlobalId(i)];
                intrinsics.Add(row.Intrinsic);
                for (int inst = 0; inst < (row.Body?.InstCount ?? 0); inst++)
                {
                    opcodes.Add(row.Body!.Insts[new InstId(inst)].Opcode);
                }
            }
        }

        OpcodeFacts[] operations = [.. OpcodeTable.Rows.ToArray().Where(row => !opcodes.Contains(row.Opcode))];
        IntrinsicFacts[] calls = [.. IntrinsicTable.Rows.ToArray().Where(row => !intrinsics.Contains(row.Intrinsic))];
        Assert.Empty(operations.Select(row => row.Mnemonic));
        Assert.Empty(calls.Select(row => row.Name));
    }

    private static CaseModule Make(string group, int maxLanes)
    {
        CaseModule module = new();
        if (group == "memory")
        {
            MemoryCases.AddAll(module);
            return module;
        }

        foreach (ValueShape shape in ValueShape.All(group).Where(shape => shape.Lanes <= maxLanes))
        {
            ShapeCases.Add(module, shape);
            if (shape.Scalar == ValueShape.Managed)
            {
                continue;
            }

            CastCases.Add(module, shape);
            if (shape.IsFloat)
            {
                FloatCases.Add(module, shape);
            }
            else
            {
                IntegerCases.Add(module, shape);
            }
        }

        return module;
    }

    private static Module Read(string text)
    {
        ReadResult read = IrReader.Read(new SourceText("matrix.ll", Encoding.UTF8.GetBytes(text)));
        Assert.True(read.Module is not null, string.Join('\n', read.Diagnostics.Take(5)));
        IReadOnlyList<Diagnostic> faults = IrVerifier.Verify(read.Module!);
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(5)));
        return read.Module!;
    }

    /// <summary>
    /// Runs all cases on each round's inputs; the outputs of a round, case after case. Passes change the module: the
    /// interpreter comes first, then the pipeline that has none.
    /// </summary>
    private static unsafe List<byte[]> Run(Module module, CaseModule cases, string? passes, List<string> refused)
    {
        CompiledEngine? engine = passes switch
        {
            null => null,
            Baseline => new CompiledEngine(
                (compiled, symbols) => new X64FunctionCompiler(compiled, symbols, Features, CompileEffort.Optimized)),
            _ => CompilerSetup.MakeEngine(module, new PipelineOptions { Passes = passes }),
        };
        using var program = GuestProgram.Link(
            module, new ProgramOptions { Engine = engine }, out IReadOnlyList<Diagnostic> diagnostics);
        Assert.True(program is not null, string.Join('\n', diagnostics));
        if (engine is not null)
        {
            refused.AddRange(engine.CompileAll().Select(failure => About(cases, failure)));
        }

        List<byte[]> outputs = [];
        nuint outputBytes = (nuint)(cases.Cases.Count * CaseModule.OutputBytes);
        nuint inputBytes = (nuint)(cases.Cases.Count * CaseModule.InputBytes);
        byte* input = (byte*)NativeMemory.AlignedAlloc(inputBytes, 64);
        byte* output = (byte*)NativeMemory.AlignedAlloc(outputBytes, 64);
        for (int round = 0; round < Rounds && refused.Count == 0; round++)
        {
            // Safe because: both spans are as long as what was allocated; the guest stays within a case's part of them.
            new InputSource(round).Fill(cases, new Span<byte>(input, (int)inputBytes));
            Span<byte> written = new(output, (int)outputBytes);
            written.Fill(0xA5);
            RunResult? end = program.Call("all", [(ulong)input, (ulong)output], []);
            Assert.True(end is null, $"{passes ?? "interpreter"}: {end?.Trap}");
            outputs.Add(written.ToArray());
        }

        NativeMemory.AlignedFree(input);
        NativeMemory.AlignedFree(output);
        return outputs;
    }

    private static string About(CaseModule cases, CompileException failure) =>
        $"{cases.Cases.Find(made => made.Function == failure.FunctionName)?.About}: {failure.Message}";

    private static IEnumerable<string> Compare(CaseModule cases, List<byte[]> expected, List<byte[]> actual)
    {
        for (int i = 0; i < cases.Cases.Count; i++)
        {
            for (int round = 0; round < Rounds; round++)
            {
                ReadOnlySpan<byte> want = expected[round].AsSpan(i * CaseModule.OutputBytes, CaseModule.OutputBytes);
                ReadOnlySpan<byte> have = actual[round].AsSpan(i * CaseModule.OutputBytes, CaseModule.OutputBytes);
                int at = want.CommonPrefixLength(have);
                if (at != CaseModule.OutputBytes)
                {
                    yield return $"@{cases.Cases[i].Function}, {cases.Cases[i].About}: from byte {at} on "
                        + $"{Convert.ToHexString(have.Slice(at, 16))} instead of {Convert.ToHexString(want.Slice(at, 16))}";
                    break;
                }
            }
        }
    }
}
