// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <content>One part: where it is live, where it needs parameters, what each load reads.</content>
internal sealed partial class PromoteMemory
{
    /// <summary>After so many rounds every join that is not settled gets a parameter, which is always right.</summary>
    private const int MaxRounds = 32;

    // What reaches a place: nothing known, nothing written, the value at the end of block p (2p + 1), the parameter of
    // block p (2p + 2).
    private const int Unknown = -1;
    private const int Unwritten = 0;

    /// <summary>
    /// A variable of n that is live in each of m blocks may become n times m parameters, and as many registers that live
    /// from block to block: beyond so many, over all variables of a function, the others stay in memory.
    /// </summary>
    private const int MaxLiveBlocks = 3_000_000;

    // Parameters and arguments made so far, for one writing of each list when all parts are done.
    private readonly GroupedLists _newParameters = new();
    private readonly GroupedLists _newArguments = new();
    private readonly List<ValueId> _list = [];
    private readonly List<int> _live = [];
    private int _liveBudget;
    private readonly List<int> _work = [];
    private int[] _stamps = [];
    private int[] _in = [];
    private int[] _writeStamps = [];
    private ValueId[] _written = [];
    private ValueId[] _parameter = [];
    private int _stamp;

    private void PromotePart(int start, int end, TypeId type, ValueId variable)
    {
        int blocks = _context.Graph.Count;
        if (_in.Length < blocks)
        {
            _stamps = new int[2 * blocks];
            _writeStamps = new int[2 * blocks];
            _in = new int[2 * blocks];
            _written = new ValueId[2 * blocks];
            _parameter = new ValueId[2 * blocks];
            _stamp = 0;
        }

        _stamp++;
        if (!IsWrittenAtEntryOnly(start, end))
        {
            if (!FindLive(start, end))
            {
                return;
            }

            Settle();
        }

        MakeParameters(type, variable);
        ReplaceAccesses(start, end, type, variable);
        PassArguments(type);
    }

    /// <summary>
    /// Whether one store in the entry block, with no load before it, is the only one: then it is what every load reads.
    /// Sets what reaches the blocks with loads, if so.
    /// </summary>
    private bool IsWrittenAtEntryOnly(int start, int end)
    {
        if (_function.Insts[_accesses[start].Inst].Opcode != Opcode.Store || PositionOf(_accesses[start].Inst) != 0)
        {
            return false;
        }

        for (int i = start + 1; i < end; i++)
        {
            if (_function.Insts[_accesses[i].Inst].Opcode == Opcode.Store)
            {
                return false;
            }
        }

        for (int i = start + 1; i < end; i++)
        {
            _in[PositionOf(_accesses[i].Inst)] = 1;
        }

        _live.Clear();
        return true;
    }

    private int PositionOf(InstId inst) => _context.Graph.Position(_function.Link(inst).Block);

    /// <summary>Lists the blocks at whose start the value is wanted, in reverse postorder; false where they are too many.</summary>
    private bool FindLive(int start, int end)
    {
        _live.Clear();
        _work.Clear();
        int last = -1;
        for (int i = start; i < end; i++)
        {
            int position = PositionOf(_accesses[i].Inst);
            bool isLoad = _function.Insts[_accesses[i].Inst].Opcode == Opcode.Load;
            if (isLoad && position != last)
            {
                AddLive(position);
            }

            if (!isLoad)
            {
                _writeStamps[position] = _stamp;
            }

            last = position;
        }

        while (_work.Count > 0)
        {
            if (_live.Count > _liveBudget)
            {
                // The next ones are not tried: looking for the blocks is what takes time.
                _liveBudget = 0;
                return false;
            }

            int position = _work[^1];
            _work.RemoveAt(_work.Count - 1);
            foreach (BlockId predecessor in _context.Graph.Predecessors(_context.Graph.Order[position]))
            {
                int before = _context.Graph.Position(predecessor);
                if (_writeStamps[before] != _stamp)
                {
                    AddLive(before);
                }
            }
        }

        _liveBudget -= _live.Count;
        _live.Sort();
        return true;
    }

    private void AddLive(int position)
    {
        if (_stamps[position] != _stamp)
        {
            _stamps[position] = _stamp;
            _in[position] = Unknown;
            _live.Add(position);
            _work.Add(position);
        }
    }

    private int Out(int position) => _writeStamps[position] == _stamp ? 2 * position + 1 : _in[position];

    private void Settle()
    {
        bool changed = true;
        for (int round = 0; changed; round++)
        {
            changed = false;
            foreach (int position in _live)
            {
                int own = 2 * position + 2;
                if (_in[position] == own)
                {
                    continue;
                }

                ReadOnlySpan<BlockId> predecessors = _context.Graph.Predecessors(_context.Graph.Order[position]);
                int meet = predecessors.IsEmpty ? Unwritten : Unknown;
                foreach (BlockId predecessor in predecessors)
                {
                    int reaching = Out(_context.Graph.Position(predecessor));
                    meet = meet == Unknown || meet == reaching ? reaching : reaching == Unknown ? meet : own;
                }

                if (meet != _in[position])
                {
                    _in[position] = round > MaxRounds && predecessors.Length > 1 ? own : meet;
                    changed = true;
                }
            }

            // Without a way back every predecessor came before.
            changed &= _context.Graph.HasCycle;
        }
    }

    private void MakeParameters(TypeId type, ValueId variable)
    {
        NameId name = _function.Values[variable].Name;
        foreach (int position in _live)
        {
            if (_in[position] == 2 * position + 2)
            {
                BlockId block = _context.Graph.Order[position];
                _parameter[position] = _function.MakeParameter(block, type, name);
                _function.InheritVariable(_parameter[position], variable);
                _newParameters.Add(block.Index, _parameter[position]);
            }
        }
    }

    private ValueId Value(int reaching, TypeId type) => reaching switch
    {
        Unknown or Unwritten => _function.Constant(_function.Module.Constants.Simple(ConstantKind.Undef, type)),
        _ when reaching % 2 == 1 => _written[reaching / 2],
        _ => _parameter[reaching / 2 - 1],
    };

    /// <summary>Accesses come in reverse postorder, but what a load reads may be written later in it: by a parameter.</summary>
    private void ReplaceAccesses(int start, int end, TypeId type, ValueId variable)
    {
        int last = -1;
        ValueId current = ValueId.None;
        for (int i = start; i < end; i++)
        {
            InstId inst = _accesses[i].Inst;
            int position = PositionOf(inst);
            if (position != last)
            {
                current = ValueId.None;
                last = position;
            }

            if (_function.Insts[inst].Opcode == Opcode.Store)
            {
                _promotedAddress |= _rootOf[_function.Operands(inst)[0]] != 0;
                current = Convert(_function.Operands(inst)[0], type, inst);
                _function.InheritVariable(current, variable);
                _written[position] = current;
            }
            else
            {
                current = current.IsNone ? Value(_in[position], type) : current;
                _context.Replacements.Add(_function.Result(inst), Convert(current, _accesses[i].Type, inst));
            }

            _context.Remove(_function, inst);
        }
    }

    private void PassArguments(TypeId type)
    {
        foreach (int position in _live)
        {
            if (_in[position] != 2 * position + 2)
            {
                continue;
            }

            BlockId block = _context.Graph.Order[position];
            BlockId last = BlockId.None;
            foreach (BlockId predecessor in _context.Graph.Predecessors(block))
            {
                if (predecessor == last)
                {
                    continue;
                }

                last = predecessor;
                InstId terminator = _function.BlockRows[predecessor].Last;
                ValueId value = Value(Out(_context.Graph.Position(predecessor)), type);
                int edges = _function.EdgesOf(terminator).Length;
                for (int i = 0; i < edges; i++)
                {
                    if (_function.EdgesOf(terminator)[i].Target == block)
                    {
                        _newArguments.Add(_function.EdgeIdOf(terminator, i).Index, value);
                    }
                }
            }
        }
    }

    private void InstallParameters()
    {
        foreach (int row in _newParameters.Rows)
        {
            var block = new BlockId(row);
            _list.Clear();
            _list.AddRange(_function.ParametersOf(block));
            _newParameters.Take(row, _list);
            _function.SetParameters(block, CollectionsMarshal.AsSpan(_list));
        }

        foreach (int row in _newArguments.Rows)
        {
            var edge = new EdgeId(row);
            _list.Clear();
            _list.AddRange(_function.ArgumentsOf(_function.Edges[edge]));
            _newArguments.Take(row, _list);
            _function.SetArguments(edge, CollectionsMarshal.AsSpan(_list));
        }

        _newParameters.Clear();
        _newArguments.Clear();
    }
}
