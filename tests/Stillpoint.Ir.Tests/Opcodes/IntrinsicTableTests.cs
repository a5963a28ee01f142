// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Xunit;

namespace Stillpoint.Ir.Tests.Opcodes;

public sealed class IntrinsicTableTests
{
    [Fact]
    public void Rows_are_in_the_order_of_the_enum()
    {
        Intrinsic[] intrinsics = Enum.GetValues<Intrinsic>();
        Assert.Equal(intrinsics.Length - 2, IntrinsicTable.Rows.Length);
        foreach (Intrinsic intrinsic in intrinsics[2..])
        {
            Assert.Equal(intrinsic, intrinsic.Facts().Intrinsic);
        }
    }

    [Fact]
    public void Every_name_finds_its_row_with_and_without_overload()
    {
        foreach (IntrinsicFacts facts in IntrinsicTable.Rows)
        {
            Assert.Equal(facts.Intrinsic, IntrinsicTable.Find("llvm." + facts.Name));
            Assert.Equal(facts.Intrinsic, IntrinsicTable.Find($"llvm.{facts.Name}.v4i32.p0"));
        }
    }

    [Fact]
    public void Signatures_are_made_of_known_words()
    {
        string[] words =
        [
            "void", "token", "metadata", "i1", "i8", "i16", "i32", "i64", "double", "P", "I", "J", "F", "A", "V", "W",
            "E", "B", "M", "Q", "...", "{I,B}", "{F,J}",
        ];
        foreach (IntrinsicFacts facts in IntrinsicTable.Rows)
        {
            foreach (string word in facts.Signature.Split(' '))
            {
                Assert.Contains(word.TrimEnd('!'), words);
            }
        }
    }

    [Theory]
    [InlineData("memcpy", Intrinsic.None)]
    [InlineData("llvmx", Intrinsic.None)]
    [InlineData("llvm.", Intrinsic.Unknown)]
    [InlineData("llvm.no.such.i32", Intrinsic.Unknown)]
    [InlineData("llvm.memcpy.p0.p0.i64", Intrinsic.MemCpy)]
    [InlineData("llvm.memcpy.inline.p0.p0.i64", Intrinsic.MemCpyInline)]
    [InlineData("llvm.memcpy.element.unordered.atomic.p0.p0.i32", Intrinsic.Unknown)]
    [InlineData("llvm.memset.element.unordered.atomic.p0.i32", Intrinsic.Unknown)]
    [InlineData("llvm.trunc.f64", Intrinsic.FTrunc)]
    [InlineData("llvm.vector.reduce.fadd.v4f32", Intrinsic.ReduceFAdd)]
    [InlineData("llvm.vector.reduce.other.v4f32", Intrinsic.Unknown)]
    [InlineData("llvm.experimental.gc.result.s_struct.points", Intrinsic.GcResult)]
    [InlineData("llvm.experimental.gc.result.sl_i32i64s", Intrinsic.GcResult)]
    [InlineData("llvm.experimental.deoptimize.isVoid", Intrinsic.Deoptimize)]
    [InlineData("llvm.experimental.patchpoint.void", Intrinsic.PatchPointVoid)]
    [InlineData("llvm.experimental.patchpoint.i64", Intrinsic.PatchPoint)]
    public void Names_are_found_through_overloads_only(string name, Intrinsic expected) =>
        Assert.Equal(expected, IntrinsicTable.Find(name));
}
