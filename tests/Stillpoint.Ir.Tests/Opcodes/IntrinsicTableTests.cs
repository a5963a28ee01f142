// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;
using Shared;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Xunit;

namespace Stillpoint.Ir.Tests.Opcodes;

public sealed partial class IntrinsicTableTests
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

    [Fact]
    public void Every_intrinsic_that_clang_calls_in_the_corpus_is_known()
    {
        HashSet<string> unknown = [];
        foreach (string file in Checkout.Files("tests/corpus", "*.ll"))
        {
            foreach (Match match in Declared().Matches(File.ReadAllText(Path.Combine(Checkout.Root, file))))
            {
                string name = match.Groups[1].Value;
                bool isDropped = file.StartsWith("tests/corpus/unsupported/", StringComparison.Ordinal)
                    || name.StartsWith("llvm.dbg.", StringComparison.Ordinal)
                    || name.StartsWith("llvm.experimental.noalias.scope.", StringComparison.Ordinal);
                if (!isDropped && IntrinsicTable.Find(name) == Intrinsic.Unknown)
                {
                    unknown.Add($"{name} ({file})");
                }
            }
        }

        Assert.Empty(unknown);
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

    [GeneratedRegex(@"^declare .*@(llvm\.[^(]+)\(", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
