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
    /// <param name="map">What stands for the operands in the copy, and for the blocks that a terminator leads to.</param>
    public static InstId Copy(Function source, InstId inst, Function target, BlockId block, CloneMap map)
    {
        InstRow row = source.Insts[inst];
        int extra = row.Extra;
        switch (row.Opcode)
        {
            case >= Opcode.Br and <= Opcode.IndirectBr:
                extra = CopyTargets(source, inst, target, map);
                break;
            case Opcode.Call:
                extra = CopyCallSite(source, inst, target);
                break;
            case Opcode.ExtractValue or Opcode.InsertValue or Opcode.ShuffleVector:
                extra = target.MakeNumbers(source.NumbersOf(inst));
                break;
        }

        // The originals come along first, and are replaced in place: no list between them.
        InstId copy = target.MakeInst(row.Opcode, source.Operands(inst), extra, row.Flags, row.Sub);
        Map(source, target.Operands(copy), target, map);
        target.AppendInst(block, copy);
        target.Locations[copy] = source.Locations[inst];
        if (source.Result(inst) is { IsNone: false } result)
        {
            target.MakeResultLike(copy, source, result);
        }

        if (source == target)
        {
            target.SourceOffsets[copy] = source.SourceOffsets[inst];
        }

        return copy;
    }

    private static void Map(Function source, Span<ValueId> values, Function target, CloneMap map)
    {
        foreach (ref ValueId value in values)
        {
            value = map.Of(source, value, target);
        }
    }

    private static int CopyTargets(Function source, InstId inst, Function target, CloneMap map)
    {
        TargetsId targets = target.MakeTargetsLike(source, inst);
        TargetsRow row = target.Targets[targets];
        for (int i = 0; i < row.EdgeCount; i++)
        {
            ref EdgeRow edge = ref target.Edges[new EdgeId(row.FirstEdge.Index + i)];
            edge.Target = map[edge.Target];
            Map(source, target.ArgumentsOf(edge), target, map);
        }

        return targets.Index;
    }

    private static int CopyCallSite(Function source, InstId inst, Function target)
    {
        CallSiteRow site = source.CallSiteOf(inst);
        site.Bundles = target.Bundles.Add(source.Bundles[site.Bundles]);
        return target.CallSites.Add(site).Index;
    }
}
