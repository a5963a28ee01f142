// SPDX-License-Identifier: MIT
// Replaces computations and loads by earlier ones that gave the same value.
// Requires: canonical operand order (simplify). Leaves true: no pure computation is dominated by an equal one.
// Complexity: linear; chains of the table and lists of known memory are bounded.
// Based on: dominator-scoped value numbering (Briggs, Cooper, Simpson 1997). The walk is the preorder of the dominator
// tree; a table entry counts where its block dominates, so nothing is popped.
using System;
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Passes;

/// <summary>Replaces computations and loads by earlier ones that gave the same value.</summary>
internal sealed partial class NumberValues
{
    private const int MaxProbes = 24;

    private readonly HashIndex _index = new();
    private readonly List<InstId> _entries = [];
    private readonly Aliases _aliases = new();
    private Function _function = null!;
    private PassContext _context = null!;

    public static void Run(Function function, PassContext context) => context.Numberer.Number(function, context);

    private void Number(Function function, PassContext context)
    {
        _function = function;
        _context = context;
        context.BuildDominators(function);
        _aliases.Build(function, context.Graph);
        context.Replacements.Clear();
        _index.Clear();
        _entries.Clear();
        BeginMemory();
        foreach (BlockId block in context.Dominators.TreeOrder)
        {
            EnterBlock(block);
            foreach (Inst inst in function.View(block))
            {
                context.Replacements.Resolve(function.Operands(inst.Id));
                if (IsNumbered(inst.Id))
                {
                    Number(inst.Id, block);
                }
                else
                {
                    VisitMemory(inst.Id);
                }
            }

            LeaveBlock(block);
        }

        context.Replacements.Apply(function);
        RemoveDeadCode.Run(function, context);
    }

    /// <summary>The result depends on the operands alone, or the instruction traps where its equal did already.</summary>
    private bool IsNumbered(InstId inst) =>
        !_function.Result(inst).IsNone && _function.Insts[inst].Opcode != Opcode.Alloca
        && (Effects.Of(_function, inst) & ~EffectKinds.MayTrap) == EffectKinds.None
        && (_function.Insts[inst].Opcode != Opcode.Call || Effects.IsPure(Effects.IntrinsicOf(_function, inst)));

    private void Number(InstId inst, BlockId block)
    {
        int hash = Hash(inst);
        int probes = 0;
        for (int i = _index.First(hash); i >= 0 && probes < MaxProbes; i = _index.Next(i), probes++)
        {
            InstId known = _entries[i];
            if (_index.HashOf(i) == hash && AreEqual(known, inst)
                && _context.Dominators.Dominates(_function.Link(known).Block, block) && _context.Step("replace by an equal one this", inst))
            {
                _function.Insts[known].Flags &= _function.Insts[inst].Flags;
                _context.Replacements.Add(_function.Result(inst), _function.Result(known));
                _function.Remove(inst);
                return;
            }
        }

        _index.Add(hash);
        _entries.Add(inst);
    }

    private int Hash(InstId inst)
    {
        ref InstRow row = ref _function.Insts[inst];
        ulong hash = ((ulong)row.Opcode << 8) + row.Sub + ((ulong)_function.TypeOf(_function.Result(inst)).Index << 16);
        foreach (ValueId operand in _function.Operands(inst))
        {
            hash = (hash ^ (uint)operand.Index) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 29;
        }

        return (int)hash;
    }

    private bool AreEqual(InstId a, InstId b)
    {
        ref InstRow left = ref _function.Insts[a];
        ref InstRow right = ref _function.Insts[b];
        return left.Opcode == right.Opcode && left.Sub == right.Sub
            && _function.TypeOf(_function.Result(a)) == _function.TypeOf(_function.Result(b))
            && _function.Operands(a).SequenceEqual(_function.Operands(b))
            && (left.Opcode != Opcode.GetElementPtr || left.Extra == right.Extra)
            && _function.NumbersOf(a).SequenceEqual(_function.NumbersOf(b));
    }
}
