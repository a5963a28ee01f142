// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>Stops cost compiled code nothing: it is the same, byte for byte, whether it will be stopped or not.</summary>
public sealed class NoPollTests
{
    private const string Text = """
        declare i64 @labs(i64)
        define i64 @loop(ptr %p, i64 %n) {
          br label %next
        next:
          %i = phi i64 [ 0, %0 ], [ %j, %next ]
          %q = getelementptr i64, ptr %p, i64 %i
          %v = load i64, ptr %q
          %w = call i64 @labs(i64 %v)
          store i64 %w, ptr %q
          %j = add i64 %i, 1
          %done = icmp eq i64 %j, %n
          br i1 %done, label %end, label %next
        end:
          ret i64 %i
        }
        define i32 @main() {
          %a = alloca [4 x i64]
          %r = call i64 @loop(ptr %a, i64 4)
          ret i32 0
        }
        """;

    [Fact]
    public void Code_is_the_same_with_and_without_stops()
    {
        byte[][] without = Compile(new CompiledEngineOptions());
        byte[][] with = Compile(new CompiledEngineOptions { StressStopEvery = 1 });
        Assert.Equal(2, without.Length);
        Assert.Equal(without, with);
    }

    /// <summary>The code of all functions, before addresses are filled in.</summary>
    private static byte[][] Compile(CompiledEngineOptions options)
    {
        ReadResult read = IrReader.Read(new SourceText("test.ll", Encoding.UTF8.GetBytes(Text)));
        Module module = read.Module!;
        using CompiledEngine engine = CompilerSetup.MakeEngine(module, options: options);
        using GuestProgram program = GuestProgram.Link(module, new ProgramOptions { Engine = engine }, out _)!;
        List<byte[]> code = [];
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is not null) code.Add(engine.CompileUnplaced(new GlobalId(i)).Code);
        }

        return [.. code];
    }
}
