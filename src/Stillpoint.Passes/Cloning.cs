// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Passes;

/// <summary>Copies of instructions, within a function or from one to another of the same module.</summary>
internal static class Cloning
{
    /// <summary>Appends a copy of an instruction to a block, with its payload, result, name and debug location.</summary>
    /// <param name="source">Function of the original.</param>
    /// <param name="inst">The original.</param>
    /// <param name="target">Function of the copy.</param>
    /// <param name="block">Block of the copy.</param>
    /// <param name="map">What stands for the operands in the copy.</param>
    /// <param name="mapBlock">What stands for the blocks that a terminator leads to; the same blocks if null.</param>
    public static InstId Copy(
        Function source, InstId inst, Function target, BlockId block, Func<ValueId, ValueId> map,
        Func<BlockId, BlockId>? mapBlock = null)
    {
        InstRow row = source.Insts[inst];
        ValueId[] operands = Mapped(source.Operands(inst), map);
        int extra = row.Extra;
        switch (row.Opcode)
        {
            case >= Opcode.Br and <= Opcode.IndirectBr:
                extra = CopyTargets(source, inst, target, map, mapBlock);
                break;
            case Opcode.Call:
                extra = CopyCallSite(source, inst, target);
                break;
            case Opcode.ExtractValue or Opcode.InsertValue or Opcode.ShuffleVector:
                extra = target.MakeNumbers(source.NumbersOf(inst).ToArray());
                break;
        }

        InstId copy = target.MakeInst(row.Opcode, operands, extra, row.Flags, row.Sub);
        target.AppendInst(block, copy);
        target.Locations[copy] = source.Locations[inst];
        if (source.Result(inst) is { IsNone: false } result)
        {
            target.MakeResult(copy, source.TypeOf(result), source.Values[result].Name);
        }

        if (source == target)
        {
            target.SourceOffsets[copy] = source.SourceOffsets[inst];
        }

        return copy;
    }

    private static ValueId[] Mapped(ReadOnlySpan<ValueId> values, Func<ValueId, ValueId> map)
    {
        var mapped = new ValueId[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            mapped[i] = map(values[i]);
        }

        return mapped;
    }

    private static int CopyTargets(
        Function source, InstId inst, Function target, Func<ValueId, ValueId> map, Func<BlockId, BlockId>? mapBlock)
    {
        ReadOnlySpan<EdgeRow> edges = source.EdgesOf(inst).ToArray();
        var blocks = new BlockId[edges.Length];
        for (int i = 0; i < edges.Length; i++)
        {
            blocks[i] = mapBlock is null ? edges[i].Target : mapBlock(edges[i].Target);
        }

        TargetsId targets = target.MakeTargets(blocks, source.CasesOf(inst).ToArray());
        for (int i = 0; i < edges.Length; i++)
        {
            var edge = new EdgeId(target.Targets[targets].FirstEdge.Index + i);
            target.SetArguments(edge, Mapped(source.ArgumentsOf(edges[i]), map));
        }

        return targets.Index;
    }

    private static int CopyCallSite(Function source, InstId inst, Function target)
    {
        CallSiteRow site = source.CallSiteOf(inst);
        site.Bundles = target.Bundles.Add(source.Bundles[site.Bundles].ToArray());
        return target.CallSites.Add(site).Index;
    }
}
