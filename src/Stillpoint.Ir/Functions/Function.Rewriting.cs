// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Functions;

/// <content>Changes to a body that is complete: what passes need beyond building.</content>
public sealed partial class Function
{
    /// <summary>Puts a block after another one in the layout.</summary>
    public void InsertBlockAfter(BlockId place, BlockId block)
    {
        ShapeVersion++;
        LayoutCount++;
        BlockId next = _blocks[place].Next;
        _blocks[block].Previous = place;
        _blocks[block].Next = next;
        _blocks[place].Next = block;
        if (next.IsNone)
        {
            LastBlock = block;
        }
        else
        {
            _blocks[next].Previous = block;
        }
    }

    /// <summary>Takes a block, not the entry, and its instructions out of the layout; the rows stay.</summary>
    public void RemoveBlock(BlockId block)
    {
        if (block == EntryBlock)
        {
            throw new InvalidOperationException("the entry block stays");
        }

        ShapeVersion++;
        LayoutCount--;
        for (InstId inst = _blocks[block].First; !inst.IsNone;)
        {
            InstId next = _links[inst].Next;
            _links[inst] = new InstLink(BlockId.None, InstId.None, InstId.None);
            inst = next;
        }

        ref BlockRow row = ref _blocks[block];
        row.First = InstId.None;
        row.Last = InstId.None;
        _blocks[row.Previous].Next = row.Next;
        if (row.Next.IsNone)
        {
            LastBlock = row.Previous;
        }
        else
        {
            _blocks[row.Next].Previous = row.Previous;
        }
    }

    /// <summary>Gives the row of a block that is out of the layout to blocks made later.</summary>
    /// <remarks>
    /// Requires: nothing refers to the block nor to its parameters any more, and it was not given back before.
    /// </remarks>
    public void Recycle(BlockId block)
    {
        _blocks[block] = new BlockRow
        {
            First = InstId.None,
            Last = InstId.None,
            Previous = BlockId.None,
            Next = _freeBlock,
        };
        _freeBlock = block;
    }

    /// <summary>Puts an instruction at the start of a block.</summary>
    public void PrependInst(BlockId block, InstId inst)
    {
        InstId first = _blocks[block].First;
        if (first.IsNone)
        {
            AppendInst(block, inst);
        }
        else
        {
            InsertBefore(first, inst);
        }
    }

    /// <summary>Moves an instruction before another one, of any block.</summary>
    public void MoveBefore(InstId place, InstId inst)
    {
        Remove(inst);
        InsertBefore(place, inst);
    }

    /// <summary>Moves an instruction and all after it to the end of another block.</summary>
    public void MoveTail(InstId first, BlockId target)
    {
        if (first.IsNone)
        {
            return;
        }

        ShapeVersion++;
        ref BlockRow source = ref _blocks[_links[first].Block];
        ref BlockRow row = ref _blocks[target];
        InstId before = _links[first].Previous;
        InstId last = source.Last;
        source.Last = before;
        if (before.IsNone)
        {
            source.First = InstId.None;
        }
        else
        {
            _links.Ref(before).Next = InstId.None;
        }

        _links.Ref(first).Previous = row.Last;
        if (row.Last.IsNone)
        {
            row.First = first;
        }
        else
        {
            _links.Ref(row.Last).Next = first;
        }

        row.Last = last;
        for (InstId inst = first; !inst.IsNone; inst = _links[inst].Next)
        {
            _links.Ref(inst).Block = target;
        }
    }

    /// <summary>Changes what an instruction does, with at most three operands; it keeps its result and place.</summary>
    public void Replace(
        InstId inst, Opcode opcode, ReadOnlySpan<ValueId> operands, int extra = 0, InstFlags flags = InstFlags.None,
        byte sub = 0)
    {
        ref InstRow row = ref _insts[inst];
        row.Opcode = opcode;
        row.Sub = sub;
        row.Flags = flags;
        row.Extra = extra;
        row.OperandCount = operands.Length;
        if (operands.Length > 3)
        {
            row.A = new ValueId(_operands.Add(operands).Start);
            (row.B, row.C) = (ValueId.None, ValueId.None);
            return;
        }

        // Read all before writing: the operands may be a span over this row.
        ValueId a = operands.Length > 0 ? operands[0] : ValueId.None;
        ValueId b = operands.Length > 1 ? operands[1] : ValueId.None;
        ValueId c = operands.Length > 2 ? operands[2] : ValueId.None;
        (row.A, row.B, row.C) = (a, b, c);
    }

    /// <summary>Makes an instruction before another one, with its debug location, and gives it a result.</summary>
    public ValueId InsertValue(
        InstId place, Opcode opcode, TypeId type, ReadOnlySpan<ValueId> operands, int extra = 0,
        InstFlags flags = InstFlags.None, byte sub = 0)
    {
        InstId inst = MakeInst(opcode, operands, extra, flags, sub);
        InsertBefore(place, inst);
        Locations[inst] = Locations[place];
        SourceOffsets[inst] = SourceOffsets[place];
        return MakeResult(inst, type);
    }

    /// <summary>Appends a parameter to a block; every edge to it must be given one more argument.</summary>
    public ValueId AppendParameter(BlockId block, TypeId type, Core.Text.NameId name = default)
    {
        ValueId parameter = MakeParameter(block, type, name);
        _blocks[block].Parameters = Extended(_blocks[block].Parameters, parameter);
        return parameter;
    }

    /// <summary>Appends an argument to an edge.</summary>
    public void AppendArgument(EdgeId edge, ValueId argument) =>
        _edges[edge].Arguments = Extended(_edges[edge].Arguments, argument);

    /// <summary>The parameters of a block, for writing.</summary>
    public Span<ValueId> ParameterList(BlockId block) => _operands[_blocks[block].Parameters];

    /// <summary>Keeps the first parameters of a block only; its edges must be shortened too.</summary>
    public void ShortenParameters(BlockId block, int count) =>
        _blocks[block].Parameters = _blocks[block].Parameters with { Count = count };

    /// <summary>Keeps the first arguments of an edge only.</summary>
    public void ShortenArguments(EdgeId edge, int count) =>
        _edges[edge].Arguments = _edges[edge].Arguments with { Count = count };

    /// <summary>The id of an edge of a terminator.</summary>
    public EdgeId EdgeIdOf(InstId terminator, int index) =>
        new(_targets[new TargetsId(_insts[terminator].Extra)].FirstEdge.Index + index);

    /// <summary>Replaces the terminator of a block by an unconditional branch.</summary>
    /// <remarks>It is the same instruction, with the first of its edges, so that the tables do not grow.</remarks>
    public InstId ReplaceByBranch(BlockId block, BlockId target, ReadOnlySpan<ValueId> arguments)
    {
        InstId branch = _blocks[block].Last;
        ShapeVersion++;
        if (!HasTargets(_insts[branch].Opcode))
        {
            Replace(branch, Opcode.Br, [], MakeTargets([target]).Index);
        }

        var targets = new TargetsId(_insts[branch].Extra);
        EdgeId edge = _targets[targets].FirstEdge;
        Replace(branch, Opcode.Br, [], targets.Index);
        _targets[targets] = new TargetsRow(edge, 1, default);
        _edges[edge].Target = target;
        if (arguments.Length <= _edges[edge].Arguments.Count)
        {
            // The arguments may be those of this or another edge: a copy onto itself or past the end is right.
            arguments.CopyTo(_operands[_edges[edge].Arguments]);
            ShortenArguments(edge, arguments.Length);
        }
        else
        {
            SetArguments(edge, arguments);
        }

        return branch;
    }

    /// <summary>Leads an edge elsewhere, with other arguments: a list of this function that no other edge has.</summary>
    public void Redirect(EdgeId edge, BlockId target, ListRange arguments)
    {
        ShapeVersion++;
        _edges[edge] = new EdgeRow(target, arguments);
    }

    /// <summary>Puts a new block on all edges from a terminator to a target; returns it.</summary>
    /// <remarks>All those edges pass the same arguments (V37), which the new block's branch passes.</remarks>
    public BlockId SplitEdges(InstId terminator, BlockId target)
    {
        BlockId middle = MakeBlock();
        InsertBlockAfter(_links[terminator].Block, middle);
        TargetsId targets = MakeTargets([target]);
        EdgeId edge = _targets[targets].FirstEdge;
        InstId branch = MakeInst(Opcode.Br, [], targets.Index);
        Locations[branch] = Locations[terminator];
        AppendInst(middle, branch);
        int edges = EdgesOf(terminator).Length;
        for (int i = 0; i < edges; i++)
        {
            EdgeRow row = EdgesOf(terminator)[i];
            if (row.Target == target)
            {
                _edges[edge].Arguments = row.Arguments;
                Redirect(EdgeIdOf(terminator, i), middle, default);
            }
        }

        return middle;
    }

    private ListRange Extended(ListRange list, ValueId value)
    {
        ListRange longer = _operands.Reserve(list.Count + 1);
        _operands[list].CopyTo(_operands[longer]);
        _operands[longer][list.Count] = value;
        return longer;
    }
}
