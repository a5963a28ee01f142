// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.CodeGen.X64;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Passes;
using Stillpoint.StackMaps.Model;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>A compiler that verifies notices allocations that were made wrong on purpose, in code as it compiles it.</summary>
public sealed class AllocationVerifierTests
{
    private const string Text = """
        declare i64 @strlen(ptr)
        define i64 @test(ptr %s, i64 %n, i64 %k) {
        entry:
          %a = mul i64 %n, %k
          %b = xor i64 %n, 81985529216486895
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %next, %join ]
          %x = phi i64 [ %a, %entry ], [ %y, %join ]
          %y0 = phi i64 [ %b, %entry ], [ %x, %join ]
          %c = and i64 %x, 1
          %odd = icmp eq i64 %c, 0
          br i1 %odd, label %call, label %compute
        call:
          %l = call i64 @strlen(ptr %s)
          %m = add i64 %l, %y0
          br label %join
        compute:
          %q = udiv i64 %y0, %k
          %r = shl i64 %q, %n
          br label %join
        join:
          %y = phi i64 [ %m, %call ], [ %r, %compute ]
          %next = add i64 %i, 1
          %more = icmp slt i64 %next, %n
          br i1 %more, label %loop, label %end
        end:
          %f = sitofp i64 %y to double
          %g = fmul double %f, 2.5
          %h = fptosi double %g to i64
          %t = add i64 %h, %b
          ret i64 %t
        }
        """;

    [Theory]
    [InlineData(CompileEffort.Optimized, AllocatorStress.None)]
    [InlineData(CompileEffort.Optimized, AllocatorStress.SpillEverything)]
    [InlineData(CompileEffort.Optimized, AllocatorStress.FewRegisters)]
    [InlineData(CompileEffort.Optimized, AllocatorStress.SplitAtBlocks)]
    [InlineData(CompileEffort.Fast, AllocatorStress.None)]
    [InlineData(CompileEffort.Fast, AllocatorStress.FewRegisters)]
    public void A_place_that_was_changed_is_noticed(CompileEffort effort, AllocatorStress stress)
    {
        Assert.Null(Fault(effort, stress, -1, out int operands));
        int changed = 0;
        List<int> missed = [];
        for (int operand = 0; operand < operands; operand++)
        {
            string? fault = Fault(effort, stress, operand, out int _);
            if (fault == "not changed")
                continue;
            changed++;
            if (fault is null)
                missed.Add(operand);
            else
                Assert.StartsWith("@test is allocated wrongly: block", fault, StringComparison.Ordinal);
        }

        Assert.True(changed > 20, $"only {changed} operands");
        Assert.True(missed.Count == 0, $"{missed.Count} of {changed} not noticed: {string.Join(", ", missed)}");
    }

    [Fact]
    public void An_engine_that_verifies_runs_what_is_right()
    {
        Module module = Read();
        using CompiledEngine engine = CompilerSetup.MakeEngine(module, new PipelineOptions { Verify = true });
        using var program = GuestProgram.Link(
            module, new ProgramOptions { Engine = engine }, out IReadOnlyList<Diagnostic> _);
        Assert.Empty(engine.CompileAll());
        Assert.Equal(1, engine.Statistics.Functions);
    }

    /// <summary>What is found when one operand's place is another register, "not changed" where it is in none.</summary>
    private static string? Fault(CompileEffort effort, AllocatorStress stress, int operand, out int operands)
    {
        int count = 0;
        bool isChanged = false;
        AllocationVerifier verifier = new();
        Module module = Read();
        using CompiledEngine engine = new(
            (compiled, symbols) => new X64FunctionCompiler(compiled, symbols, X64Features.Host, effort)
            {
                Stress = stress,
                Observer = (stage, function, target) =>
                {
                    if (stage == MachineStage.Allocated)
                    {
                        count = function.OperandCount;
                        isChanged = operand >= 0 && TryChange(function, operand);
                    }

                    verifier.Observe(stage, function, target);
                },
            });
        using var program = GuestProgram.Link(
            module, new ProgramOptions { Engine = engine }, out IReadOnlyList<Diagnostic> _);
        Assert.True(module.TryGetGlobal("test", out GlobalId test));
        try
        {
            _ = engine.CompileUnplaced(test);
            Assert.Equal(1, verifier.Count);
            return operand < 0 || isChanged ? null : "not changed";
        }
        catch (AllocationFaultException e)
        {
            return e.Message;
        }
        finally
        {
            operands = count;
        }
    }

    /// <summary>Moves what is read from a register to the next one of its file.</summary>
    private static bool TryChange(MachineFunction function, int index)
    {
        // Operands of instructions that the allocator removed stay in the table.
        bool isUsed = false;
        foreach (ref readonly MachineInst inst in function.Insts)
            isUsed |= index >= inst.FirstOperand && index < inst.FirstOperand + inst.OperandCount;
        ref MachineOperand operand = ref function.Operands[index];
        if (!isUsed || !operand.IsRead || !operand.Location.IsRegister || !function.Registers[operand.Register].Pinned.IsNone)
            return false;
        operand.Location = new Location(operand.Location.Code ^ 1);
        return true;
    }

    private static Module Read()
    {
        ReadResult read = IrReader.Read(new SourceText("test.ll", Encoding.UTF8.GetBytes(Text)));
        Assert.Empty(read.Diagnostics);
        return read.Module!;
    }
}
