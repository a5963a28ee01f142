// SPDX-License-Identifier: MIT
using Shared;
using Xunit;

namespace Stillpoint.Cli.Tests;

/// <summary>Exact blocks of golden files: what they compare, and what blessing writes.</summary>
public sealed class FileCheckTests
{
    private const string Before = "; RUN: something\ndefine void @f() {\n  ret void\n}\n\n";

    [Fact]
    public void A_file_without_directives_fails() =>
        Assert.Equal("no CHECK line and no EXPECT block", FileCheck.Compare(Before, "anything\n"));

    [Theory]
    [InlineData("a\n\n  b\n", "; EXPECT\n; a\n;\n;   b\n")]
    [InlineData("a\n", "; EXPECT\n; a\n")]
    [InlineData("a  \n\n\n", "; EXPECT\n; a\n")]
    [InlineData("a\n", "; CHECK: a\n; EXPECT\n; a\n")]
    public void A_block_is_the_whole_output_but_for_blanks_at_ends(string output, string directives) =>
        Assert.Null(FileCheck.Compare(Before + directives, output));

    [Theory]
    [InlineData("a\nb\n", "; EXPECT\n; a\n", "wanted: (end)\nis:     ; b")]
    [InlineData("a\n", "; EXPECT\n; a\n; b\n", "wanted: ; b\nis:     (end)")]
    [InlineData("  a\n", "; EXPECT\n; a\n", "wanted: ; a\nis:     ;   a")]
    [InlineData("a\n", "; EXPECT\n", "wanted: (end)\nis:     ; a")]
    [InlineData("a\n", "; CHECK: b\n; EXPECT\n; a\n", "not found: b")]
    public void Any_difference_is_shown(string output, string directives, string message) =>
        Assert.Contains(message, FileCheck.Compare(Before + directives, output));

    [Fact]
    public void Blessing_writes_the_block_and_nothing_else()
    {
        const string Text = Before + "; EXPECT\n; old\n; older\n\ndeclare void @g()\n";

        string blessed = FileCheck.Bless(Text, "new\n");

        Assert.Equal(Before + "; EXPECT\n; new\n\ndeclare void @g()\n", blessed);
        Assert.Equal(blessed, FileCheck.Bless(blessed, "new\n"));
        Assert.Null(FileCheck.Compare(blessed, "new\n"));
        Assert.Equal(Before, FileCheck.Bless(Before, "new\n"));
    }
}
