// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Tests.Soak;

/// <summary>What a fiber of the soak runs, and what that must give.</summary>
/// <param name="Name">The function, without its prefix.</param>
/// <param name="Weight">How often it is taken.</param>
/// <param name="Arguments">Makes its arguments.</param>
/// <param name="Expected">The result for these; null for what does not return.</param>
internal sealed record SoakKind(string Name, int Weight, Func<Random, object[]> Arguments, Func<object[], long>? Expected)
{
    /// <summary>All of them.</summary>
    internal static readonly SoakKind[] All =
    [
        new("spin", 6, static _ => [], null),
        new("count", 6, static random => [random.NextInt64(1, 3_000_000)], static a => (long)a[0]),
        new("fib", 6, static random => [random.NextInt64(1, 24)], static a => Fib((long)a[0])),
        new("recurse", 2, static _ => [0L], null),
        new("divide", 3, static random => [random.NextInt64(), random.NextInt64(0, 3)], static a => (long)a[0] / (long)a[1]),
        new("ping_pong", 8, static random => [random.NextInt64(0, 200)], static a => (long)a[0]),
        new("select", 8, static random => [random.NextInt64(0, 60)], static a => (long)a[0] * ((long)a[0] + 1)),
        new("mutex", 8, static random => [random.NextInt64(0, 100)], static a => 3 * (long)a[0]),
        new("crash", 4, static _ => [], static _ => 34),
        new("tree", 6, static random => [random.NextInt64(0, 10)], static a => Fib((long)a[0])),
        new("bomb", 1, static _ => [], null),
        new("park", 8, static random => [random.NextInt64(0, 200)], static a => (long)a[0]),
        new("sleep", 4, static random => [random.NextInt64(1, 5_000_000)], static _ => 1),
        new("sleepers", 4, static random => [random.NextInt64(0, 40)], static a => 4 * (long)a[0]),
        new("forever", 2, static _ => [], null),
        new("suspend", 4, static random => [random.NextInt64(0, 4)], static a => (long)a[0]),
        new("sort", 4, static random => [random.NextInt64(1, 64)], static a => (long)a[0] - 1),
        new("sort_slowly", 4, static random => [random.NextInt64(1, 64)], static a => (long)a[0] - 1),
        new("sort_waiting", 4, static random => [random.NextInt64(1, 24)], static a => (long)a[0] - 1),
        new("sort_spinning", 2, static random => [random.NextInt64(2, 9)], null),
        new("read", 4, static _ => [0], static _ => sizeof(long)),
        new("host", 6, static random => [random.NextInt64(0, 8)], static a => (long)a[0]),
        new("errno", 4, static random => [random.NextInt64(1, 100)], static a => (long)a[0]),
    ];

    /// <summary>Takes one.</summary>
    internal static SoakKind Choose(Random random)
    {
        int sum = 0;
        foreach (SoakKind kind in All)
        {
            sum += kind.Weight;
        }

        int left = random.Next(sum);
        int index = 0;
        while (left >= All[index].Weight)
        {
            left -= All[index++].Weight;
        }

        return All[index];
    }

    /// <summary>Whether it may trap with these arguments, and nothing else may become of it by itself.</summary>
    internal bool MayTrap(object[] arguments) => Name switch
    {
        "divide" => (long)arguments[1] == 0,
        "forever" => true,
        _ => false,
    };

    private static long Fib(long n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
}
