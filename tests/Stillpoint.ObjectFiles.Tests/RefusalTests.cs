// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Xunit;

namespace Stillpoint.ObjectFiles.Tests;

/// <summary>What no object file can be made of is refused, with the name of the function or variable.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData(
        "declare ptr addrspace(1) @stillpoint.new(ptr)\n@t = constant i32 1\n"
        + "define ptr addrspace(1) @f() {\n %r = call ptr addrspace(1) @stillpoint.new(ptr @t)\n ret ptr addrspace(1) %r\n}\n",
        "@f calls @stillpoint.new, which an object file has no runtime for")]
    [InlineData(
        "declare i32 @_setjmp(ptr) returns_twice\ndefine i32 @f(ptr %b) {\n %r = call i32 @_setjmp(ptr %b)\n ret i32 %r\n}\n",
        "@f calls @_setjmp, which returns twice")]
    [InlineData(
        "@a = global i32 0\n@b = global i64 mul (i64 ptrtoint (ptr @a to i64), i64 3)\n",
        "the initializer of @b: a constant expression of addresses that no relocation can express")]
    [InlineData(
        "@a = global i32 0\n@b = global i16 ptrtoint (ptr @a to i16)\n",
        "the initializer of @b: a constant expression")]
    [InlineData(
        "@a = external global i32\n@b = global i64 sub (i64 0, i64 ptrtoint (ptr @a to i64))\n",
        "the initializer of @b: an address that no relocation can express")]
    [InlineData(
        "define i128 @f(double %x) {\n %r = call i128 @llvm.fptosi.sat.i128.f64(double %x)\n ret i128 %r\n}\n"
        + "declare i128 @llvm.fptosi.sat.i128.f64(double)\n",
        "@f cannot be compiled: SaturatingToSigned of 64 bits, which no library function does for an object file")]
    public void With_place_and_reason(string ir, string reason)
    {
        Assert.Null(Workbench.TryCompile(ir, out IReadOnlyList<string> faults));
        Assert.Contains(reason, Assert.Single(faults), System.StringComparison.Ordinal);
    }

    [Fact]
    public void All_functions_that_cannot_be_compiled_are_named()
    {
        const string Ir = """
            declare void @stillpoint.yield()
            declare void @stillpoint.collect()
            define void @f() {
              call void @stillpoint.yield()
              call void @stillpoint.collect()
              ret void
            }
            define void @g() {
              call void @stillpoint.yield()
              ret void
            }

            """;
        Assert.Null(Workbench.TryCompile(Ir, out IReadOnlyList<string> faults));
        Assert.Equal(3, faults.Count);
    }
}
