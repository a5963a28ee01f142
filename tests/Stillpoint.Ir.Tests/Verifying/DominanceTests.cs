// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;
using Stillpoint.Ir.Verifier;
using Xunit;

namespace Stillpoint.Ir.Tests.Verifying;

/// <summary>
/// Random control flow graphs in which every block defines a value and uses those of all blocks: the uses that are
/// reported are those whose block can be reached around the definition's.
/// </summary>
public class DominanceTests
{
    [Fact]
    public void Uses_are_reported_exactly_where_a_path_goes_around_the_definition()
    {
        int reported = 0;
        for (int seed = 0; seed < 500; seed++)
        {
            Random random = new(seed);
            int count = random.Next(1, 14);
            int[][] edges = RandomEdges(random, count);
            Module module = Build(edges);

            var found = IrVerifier.Verify(module).Select(d => $"{d.Rule} {d.Context}").Order().ToList();

            var expected = Expected(edges).Order().ToList();
            Assert.True(expected.SequenceEqual(found), $"seed {seed}: {string.Join('\n', found)}");
            reported += found.Count;
        }

        Assert.True(reported > 1000);
    }

    [Fact]
    public void A_ladder_of_a_hundred_thousand_blocks_to_one_exit_is_verified_in_seconds()
    {
        Module module = new();
        IRBuilder builder = new(module);
        Function f = builder.DefineFunction("f", TypeId.I32, [TypeId.I1, TypeId.I32]);
        BlockId entry = builder.AppendBlock();
        BlockId exit = builder.AppendBlock("exit", TypeId.I32);
        BlockId block = builder.AppendBlock();
        builder.PositionAtEnd(entry);
        builder.Br(block);
        builder.PositionAtEnd(exit);
        builder.Ret(builder.Parameter(exit, 0));
        builder.PositionAtEnd(block);
        ValueId value = f.Argument(1);
        for (int i = 0; i < 100_000; i++)
        {
            value = builder.Add(value, f.Argument(1));
            block = builder.AppendBlock();
            builder.CondBr(f.Argument(0), block, exit.With(value));
            builder.PositionAtEnd(block);
        }

        builder.Ret(value);
        DateTime start = DateTime.UtcNow;

        Assert.Empty(IrVerifier.Verify(module));
        Assert.True(DateTime.UtcNow - start < TimeSpan.FromSeconds(20));
    }

    /// <summary>Successors of each block; block 0 is the entry and nobody's successor.</summary>
    private static int[][] RandomEdges(Random random, int count)
    {
        int[][] edges = new int[count][];
        for (int i = 0; i < count; i++)
        {
            int successors = count == 1 ? 0 : random.Next(4);
            edges[i] = [.. Enumerable.Range(0, successors).Select(_ => random.Next(1, count))];
        }

        return edges;
    }

    private static Module Build(int[][] edges)
    {
        Module module = new();
        IRBuilder builder = new(module);
        Function f = builder.DefineFunction("f", TypeId.Void, [TypeId.I32]);
        BlockId[] blocks = [.. edges.Select((_, i) => builder.AppendBlock($"b{i}"))];
        var values = new ValueId[blocks.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            builder.PositionAtEnd(blocks[i]);
            values[i] = builder.Add(f.Argument(0), f.Argument(0), $"v{i}");
        }

        for (int i = 0; i < blocks.Length; i++)
        {
            builder.PositionAtEnd(blocks[i]);
            foreach (ValueId value in values)
            {
                builder.Freeze(value);
            }

            BlockTarget[] targets = [.. edges[i].Select(target => (BlockTarget)blocks[target])];
            if (targets.Length == 0)
            {
                builder.RetVoid();
            }
            else
            {
                builder.Switch(f.Argument(0), targets[0], [.. targets[1..].Select((target, k) => ((long)k, target))]);
            }
        }

        return module;
    }

    private static IEnumerable<string> Expected(int[][] edges)
    {
        bool[] reachable = Reachable(edges, without: -1);
        for (int definition = 0; definition < edges.Length; definition++)
        {
            bool[] around = Reachable(edges, without: definition);
            for (int use = 0; use < edges.Length; use++)
            {
                if (reachable[use] && use != definition && (around[use] || !reachable[definition]))
                {
                    yield return $"V40 @f, block %b{use}: freeze i32 %v{definition}";
                }
            }
        }
    }

    private static bool[] Reachable(int[][] edges, int without)
    {
        bool[] seen = new bool[edges.Length];
        Stack<int> work = new(without == 0 ? [] : [0]);
        while (work.TryPop(out int block))
        {
            if (seen[block] || block == without)
            {
                continue;
            }

            seen[block] = true;
            foreach (int next in edges[block])
            {
                work.Push(next);
            }
        }

        return seen;
    }
}
