// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Cli.Bisecting;
using Xunit;

namespace Stillpoint.Cli.Tests;

/// <summary>The search itself, and the difference of texts that its report shows.</summary>
public sealed class BisectionTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 1000)]
    [InlineData(2, 1000)]
    [InlineData(500, 1000)]
    [InlineData(999, 1000)]
    [InlineData(1000, 1000)]
    [InlineData(77, 0)]
    [InlineData(1, 0)]
    [InlineData(1_000_000_007, 0)]
    public void The_first_wrong_number_is_found(long first, long knownWrong)
    {
        List<long> tried = [];
        Bisection search = new(number => Judge(number, first), (number, _) => tried.Add(number));

        Assert.True(search.Search(knownWrong));

        Assert.Equal(first, search.Number);
        Assert.Equal("wrong", search.Wrong!.What);
        Assert.True(tried.Count <= 64, $"{tried.Count} tries");
        Assert.DoesNotContain(0, tried);
    }

    [Fact]
    public void Something_wrong_beside_something_right_is_found_where_the_wrong_comes_and_goes()
    {
        Bisection search = new(number => new Outcome(number % 10 is < 3 or > 7, "even so"), (_, _) => { });

        Assert.True(search.Search(45));

        Assert.True(search.Confirm());
    }

    [Fact]
    public void Where_nothing_is_wrong_the_search_ends()
    {
        int tries = 0;
        Bisection search = new(_ => new Outcome(true, "right"), (_, _) => tries++);

        Assert.False(search.Search(0));

        Assert.True(tries < 60, $"{tries} tries");
    }

    [Fact]
    public void What_does_not_show_twice_is_not_confirmed()
    {
        int tries = 0;
        Bisection search = new(_ => new Outcome(tries++ > 4, "at first"), (_, _) => { });

        Assert.True(search.Search(100));

        Assert.False(search.Confirm());
    }

    [Fact]
    public void A_difference_shows_what_changed_and_three_lines_around_it()
    {
        string before = Lines(1, 20);
        string after = Lines(1, 9) + "new\n" + Lines(11, 20);

        string[] difference = [.. TextDiff.Compare(before, after).Select(static line => line.ToString())];

        Assert.Equal([" ...", " 7", " 8", " 9", "-10", "+new", " 11", " 12", " 13", " ..."], difference);
    }

    [Fact]
    public void Lines_that_only_came_or_went_are_no_changes_of_others()
    {
        string[] difference = [.. TextDiff.Compare("a\nb\nc\nd\n", "b\nc\nx\nd\n").Select(static line => line.ToString())];

        Assert.Equal(["-a", " b", " c", "+x", " d"], difference);
    }

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Empty(TextDiff.Compare("a\nb\n", "a\nb\n"));

    [Theory]
    [InlineData("@f", "define i32 @f(i32 %x) {\nb0:\n  ret i32 %x\n}\n")]
    [InlineData("@ff", "define void @ff() {\n  ret void\n}\n")]
    [InlineData("@g", "")]
    public void A_function_is_taken_out_of_a_module(string name, string text)
    {
        const string Module = "@f = global i32 0\ndefine void @ff() {\n  ret void\n}\n\n"
            + "define i32 @f(i32 %x) {\nb0:\n  ret i32 %x\n}\n\ndeclare void @g(ptr)\n";

        Assert.Equal(text, ModuleText.Function(Module, name));
    }

    private static Outcome Judge(long number, long first) => new(number < first, number < first ? "right" : "wrong");

    private static string Lines(int from, int to) =>
        string.Concat(Enumerable.Range(from, to - from + 1).Select(static number => $"{number}\n"));
}
