// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Reduction;

/// <summary>Makes edits in one module and removes what they leave without use.</summary>
internal sealed class Editor
{
    private readonly Module _module;
    private readonly IRBuilder _builder;

    private Editor(Module module)
    {
        _module = module;
        _builder = new IRBuilder(module);
    }

    /// <summary>Makes the edits; those whose place an earlier one took away are left out.</summary>
    public static void Apply(Module module, IEnumerable<Edit> edits)
    {
        Editor editor = new(module);
        foreach (Edit edit in edits)
            editor.Apply(edit);
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is { } function)
                RemoveUnused(function);
        }
    }

    private void Apply(Edit edit)
    {
        Function function = _module.Globals[edit.Function].Body!;
        if (!edit.Inst.IsNone && function.Link(edit.Inst).Block.IsNone)
            return;
        _builder.Function = function;
        switch (edit.Kind)
        {
            case EditKind.Return:
                function.Remove(edit.Inst);
                _builder.PositionAtEnd(edit.Block);
                TypeId result = _module.Types[_module.Globals[edit.Function].ValueType].Element;
                if (result == TypeId.Void)
                    _builder.RetVoid();
                else
                    _builder.Ret(_builder.Zero(result));
                break;
            case EditKind.TakeEdge:
                if (edit.Index < function.EdgesOf(edit.Inst).Length)
                {
                    EdgeRow edge = function.EdgesOf(edit.Inst)[edit.Index];
                    function.ReplaceByBranch(edit.Block, edge.Target, function.ArgumentsOf(edge).ToArray());
                }

                break;
            case EditKind.Remove or EditKind.UseBase:
                ValueId value = function.Result(edit.Inst);
                if (!value.IsNone)
                {
                    bool isBase = edit.Kind == EditKind.UseBase && function.TypeOf(value) == TypeId.Ptr;
                    ReplaceUses(function, value, isBase
                        ? function.Operands(edit.Inst)[0]
                        : _builder.Zero(function.TypeOf(value)));
                }

                function.Remove(edit.Inst);
                break;
            case EditKind.MergeBlocks:
                MergeBlocks(function, edit.Block, edit.Inst);
                break;
            case EditKind.DropParameter:
                DropParameter(function, edit.Block, edit.Index);
                break;
            default:
                ref ValueId operand = ref function.Operands(edit.Inst)[edit.Index];
                TypeId type = function.TypeOf(operand);
                ValueId zero = _builder.Zero(type);
                function.Operands(edit.Inst)[edit.Index] = zero;
                break;
        }
    }

    private static void MergeBlocks(Function function, BlockId block, InstId branch)
    {
        EdgeRow edge = function.EdgesOf(branch)[0];
        int predecessors = 0;
        foreach (Block from in function.Blocks)
        {
            foreach (EdgeRow other in function.EdgesOf(from.Last))
                predecessors += other.Target == edge.Target ? 1 : 0;
        }

        if (predecessors != 1 || edge.Target == block)
            return;
        ValueId[] parameters = function.ParametersOf(edge.Target).ToArray();
        ValueId[] arguments = function.ArgumentsOf(edge).ToArray();
        for (int i = 0; i < parameters.Length; i++)
            ReplaceUses(function, parameters[i], arguments[i]);
        function.Remove(branch);
        function.MoveTail(function.BlockRows[edge.Target].First, block);
        function.RemoveBlock(edge.Target);
    }

    private void DropParameter(Function function, BlockId block, int index)
    {
        List<ValueId> parameters = [.. function.ParametersOf(block)];
        if (index >= parameters.Count)
            return;
        ReplaceUses(function, parameters[index], _builder.Zero(function.TypeOf(parameters[index])));
        parameters.RemoveAt(index);
        function.SetParameters(block, parameters.ToArray());
        foreach (Block from in function.Blocks)
        {
            for (int i = 0; i < function.EdgesOf(from.Last).Length; i++)
            {
                EdgeRow edge = function.EdgesOf(from.Last)[i];
                if (edge.Target != block)
                    continue;
                List<ValueId> arguments = [.. function.ArgumentsOf(edge)];
                arguments.RemoveAt(index);
                function.SetArguments(function.EdgeIdOf(from.Last, i), arguments.ToArray());
            }
        }
    }

    private static void ReplaceUses(Function function, ValueId old, ValueId replacement)
    {
        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                function.Operands(inst.Id).Replace(old, replacement);
                foreach (EdgeRow edge in function.EdgesOf(inst.Id))
                    function.ArgumentsOf(edge).Replace(old, replacement);
            }
        }
    }

    /// <summary>Removes blocks that cannot be reached and instructions whose results nobody uses.</summary>
    private static void RemoveUnused(Function function)
    {
        HashSet<BlockId> reached = [function.EntryBlock];
        Stack<BlockId> open = new(reached);
        while (open.TryPop(out BlockId block))
        {
            foreach (EdgeRow edge in function.EdgesOf(function.BlockRows[block].Last))
            {
                if (reached.Add(edge.Target))
                    open.Push(edge.Target);
            }
        }

        List<BlockId> lost = [];
        foreach (Block block in function.Blocks)
        {
            if (!reached.Contains(block.Id))
                lost.Add(block.Id);
        }

        foreach (BlockId block in lost)
            function.RemoveBlock(block);
        while (RemoveUnusedInsts(function))
        {
        }
    }

    private static bool RemoveUnusedInsts(Function function)
    {
        HashSet<ValueId> used = [];
        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                used.UnionWith(inst.Operands.ToArray());
                foreach (EdgeRow edge in inst.Edges)
                    used.UnionWith(function.ArgumentsOf(edge).ToArray());
            }
        }

        bool changes = false;
        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                bool isPure = inst.Opcode is not (Opcode.Call or Opcode.AtomicRmw or Opcode.CmpXchg or Opcode.VaArg);
                if (isPure && !inst.Result.IsNone && !used.Contains(inst.Result))
                {
                    function.Remove(inst.Id);
                    changes = true;
                }
            }
        }

        return changes;
    }
}
