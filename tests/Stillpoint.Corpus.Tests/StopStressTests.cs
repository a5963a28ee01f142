// SPDX-License-Identifier: MIT

using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>Programs that are stopped after every instruction print and return what their native build does.</summary>
/// <remarks>Those that take less than about a hundred thousand instructions; each takes 10 to 20 µs.</remarks>
public sealed class StopStressTests
{
    [Theory]
    [InlineData("abi/varargs", "O2")]
    [InlineData("abi/function_pointers", "O0")]
    [InlineData("control/switches", "O2")]
    [InlineData("floats/conversions", "O2")]
    [InlineData("memory/vla_alloca", "O0")]
    [InlineData("memory/large_frames", "O0")]
    [InlineData("stdlib/qsort_callbacks", "O2")]
    [InlineData("stdlib/exit_in_callback", "O0")]
    [InlineData("threads/c11_threads", "O0")]
    [InlineData("vectors/wide_vectors", "O0")]
    public void Agrees_with_the_native_build(string id, string level)
    {
        var program = CorpusProgram.Find(id);
        var run = GuestRun.Of(program, level, "--stress", "preempt", "--every", "1");
        run.AssertOutput(program.ExpectedOutput);
        run.AssertStatus(program.ExpectedStatus);
    }
}
