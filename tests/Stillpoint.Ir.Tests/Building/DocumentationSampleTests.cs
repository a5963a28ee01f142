// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.Ir.Verifier;
using Xunit;

namespace Stillpoint.Ir.Tests.Building;

/// <summary>The sample of docs/ir.md.</summary>
public class DocumentationSampleTests
{
    [Fact]
    public void It_builds_a_loop_that_verifies()
    {
        Module module = new();
        IRBuilder builder = new(module);
        Function sum = builder.DefineFunction("sum", TypeId.I64, [TypeId.I64]);
        BlockId entry = builder.AppendBlock("entry");
        BlockId loop = builder.AppendBlock("loop", TypeId.I64, TypeId.I64);
        BlockId exit = builder.AppendBlock("exit");
        ValueId zero = builder.Integer(TypeId.I64, 0);

        builder.PositionAtEnd(entry);
        builder.Br(loop.With(zero, zero));

        builder.PositionAtEnd(loop);
        ValueId i = builder.Add(builder.Parameter(loop, 0), builder.Integer(TypeId.I64, 1), "i");
        ValueId total = builder.Add(builder.Parameter(loop, 1), i, "total");
        ValueId more = builder.ICmp(IntPredicate.Ult, i, sum.Argument(0), "more");
        builder.CondBr(more, loop.With(i, total), exit);

        builder.PositionAtEnd(exit);
        builder.Ret(total);

        IReadOnlyList<Diagnostic> wrong = IrVerifier.Verify(module);

        Assert.Empty(wrong);
    }
}
