// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using Stillpoint.Core.Text;
using Xunit;

namespace Stillpoint.Core.Tests;

public sealed class TextTests
{
    [Fact]
    public void Equal_bytes_have_one_id_and_the_empty_name_is_none()
    {
        NameTable names = new();
        Assert.True(names.Intern("").IsNone);
        NameId x = names.Intern("x");
        Assert.Equal(x, names.Intern("x"u8));
        Assert.NotEqual(x, names.Intern("y"));
        Assert.Equal("x", names.Text(x));
        Assert.Equal(3, names.Count);
    }

    [Fact]
    public void Names_are_bytes_not_text()
    {
        NameTable names = new();
        byte[] bytes = [0xFF, 0, 0x80, (byte)'"'];
        NameId name = names.Intern(bytes);
        Assert.Equal(bytes, names[name].ToArray());
        Assert.NotEqual(name, names.Intern(new byte[] { 0xFF, 0, 0x80 }));
    }

    [Fact]
    public void Names_that_differ_in_trailing_zeros_differ()
    {
        NameTable names = new();
        HashSet<NameId> ids = [];
        for (int length = 0; length < 40; length++)
        {
            Assert.True(ids.Add(names.Intern(new byte[length])));
        }
    }

    [Fact]
    public void Looking_a_name_up_does_not_make_it()
    {
        NameTable names = new();
        Assert.False(names.TryFind("later"u8, out _));
        Assert.Equal(1, names.Count);
        NameId name = names.Intern("later");
        Assert.True(names.TryFind("later"u8, out NameId found));
        Assert.Equal(name, found);
    }

    [Fact]
    public void Many_threads_get_the_same_ids()
    {
        NameTable names = new();
        Parallel.For(0, 8, _ =>
        {
            for (int i = 0; i < 2000; i++)
            {
                NameId name = names.Intern("name" + i);
                Assert.Equal("name" + i, names.Text(name));
            }
        });
        Assert.Equal(2001, names.Count);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(4, 3, 1)]
    [InlineData(6, 3, 3)]
    [InlineData(99, 3, 3)]
    [InlineData(-5, 1, 1)]
    public void Places_are_counted_from_one(int offset, int line, int column)
    {
        SourceText text = Source("ab\n\nxy");
        Assert.Equal(new LinePosition(line, column), text.Position(offset));
    }

    [Fact]
    public void The_caret_stands_under_the_offset_whatever_is_before_it()
    {
        Assert.Equal(" x = é y\n       ^", Source("one\n\tx = é y\nthree").CaretLines(12));
        Assert.Equal("abc\n   ^", Source("abc").CaretLines(3));
        Assert.Equal("\n^", Source("").CaretLines(0));
        Assert.Equal("a\n ^", Source("a\nb").CaretLines(1));
    }

    [Fact]
    public void A_long_line_is_cut_on_both_sides_and_the_caret_still_points_at_the_byte()
    {
        string line = new string('a', 5000) + "X" + new string('b', 5000);
        string[] shown = Source(line).CaretLines(5000).Split('\n');
        Assert.Equal(2, shown.Length);
        Assert.InRange(shown[0].Length, 50, 300);
        Assert.Equal('X', shown[0][shown[1].Length - 1]);
        Assert.StartsWith("...", shown[0], StringComparison.Ordinal);
        Assert.EndsWith("...", shown[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnostic_with_a_place_shows_it()
    {
        Diagnostic diagnostic = new("expected a type", Source("define @f"), 7, "V12");
        Assert.Equal("t.ll:1:8: error: expected a type [V12]\ndefine @f\n       ^", diagnostic.ToString());
    }

    [Fact]
    public void A_diagnostic_without_a_place_says_what_it_knows()
    {
        Assert.Equal("error: m", new Diagnostic("m").ToString());
        Assert.Equal("t.ll: error: m", new Diagnostic("m", Source("x")).ToString());
        Assert.Equal("error: m [V1]\n  in @f, block %b", new Diagnostic("m", null, -1, "V1", "@f, block %b").ToString());
    }

    private static SourceText Source(string text) => new("t.ll", Encoding.UTF8.GetBytes(text));
}
