// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <content>Coalescing into bundles, uses of bundles, and pieces.</content>
public sealed partial class RegisterAllocator
{
    // A comparison of range lists that takes longer counts as interference: it bounds coalescing by the number of moves.
    private const int MaxCompare = 512;

    private struct MovePair
    {
        public int Written;
        public int Read;
    }

    private struct RegisterUse
    {
        /// <summary>Where the place must be held: [From, To).</summary>
        public int From;
        public int To;
        public int Operand;

        /// <summary>The register at the other end of a move, or -1.</summary>
        public int Partner;
        public bool IsMust;

        /// <summary>Written without being read: a value starts here.</summary>
        public bool IsDef;
        public bool IsWrite;
    }

    private Rows<MovePair> _moves = new();
    private Rows<long> _keys = new();
    private Rows<RegisterUse> _uses = new();
    private Rows<int> _useStart = new();
    private Rows<int> _useFill = new();
    private Rows<LiveRange> _bundleRanges = new();
    private Rows<int> _bundleRangeStart = new();
    private Rows<bool> _isRematerialized = new();

    private void Coalesce()
    {
        int registers = _function.Registers.Count;
        _bundleOf.Reset(registers, 0);
        for (int v = 0; v < registers; v++)
        {
            _bundleOf[v] = v;
        }

        CollectMoves();
        foreach (long key in _keys.Span)
        {
            MovePair move = _moves[(int)(key & int.MaxValue)];
            int a = FindBundle(move.Written);
            int b = FindBundle(move.Read);
            if (a != b && AreDisjoint(_rangeHead[a], _rangeHead[b]))
            {
                _rangeHead[a] = MergeRanges(_rangeHead[a], _rangeHead[b]);
                _bundleOf[b] = a;
            }
        }

        for (int v = 0; v < registers; v++)
        {
            _bundleOf[v] = FindBundle(v);
        }
    }

    private void CollectMoves()
    {
        Span<MachineInst> insts = _function.Insts;
        Span<MachineBlock> blocks = _function.Blocks.Rows;
        Span<VirtualRegister> registers = _function.Registers.Rows;
        _moves.Clear();
        _keys.Clear();
        for (int i = 0; i < insts.Length; i++)
        {
            if (!IsMove(insts[i]))
            {
                continue;
            }

            Span<MachineOperand> operands = _function.OperandsOf(insts[i]);
            int pairs = PairCount(operands);
            ref MachineBlock block = ref blocks[_blockOf[i]];
            int depth = DepthOf(block);

            // Moves of edges first: two ends of an edge have one register only when they are coalesced, and a block that
            // is empty without its move needs no jump. Other moves are between ranges that hints can bring together.
            bool isAtEdge = block.Successors.Count == 1 && i + 1 >= _firstTerminator[_blockOf[i]];
            long rank = (2L * (MaxDepth - depth)) + (isAtEdge ? 0 : 1);
            for (int k = 0; k < pairs; k++)
            {
                int d = operands[k].Register.Index;
                int s = operands[pairs + k].Register.Index;
                ref VirtualRegister written = ref registers[d];
                ref VirtualRegister read = ref registers[s];
                if (d != s && written.Pinned.IsNone && read.Pinned.IsNone && written.Class == read.Class
                    && written.Kind == read.Kind && written.SpillBytes == read.SpillBytes
                    && !written.IsRematerializable && !read.IsRematerializable)
                {
                    _keys.Add((rank << 32) | (uint)_moves.Add(new MovePair { Written = d, Read = s }));
                }
            }
        }

        _keys.Span.Sort();
    }

    private const int MaxDepth = 8;

    private static int DepthOf(in MachineBlock block) => block.IsCold ? 0 : Math.Min(block.LoopDepth, MaxDepth);

    private int FindBundle(int v)
    {
        while (_bundleOf[v] != v)
        {
            _bundleOf[v] = _bundleOf[_bundleOf[v]];
            v = _bundleOf[v];
        }

        return v;
    }

    private bool AreDisjoint(int a, int b)
    {
        for (int steps = 0; a >= 0 && b >= 0; steps++)
        {
            ref LiveRange left = ref _ranges[a];
            ref LiveRange right = ref _ranges[b];
            if (steps == MaxCompare || (left.Start < right.End && right.Start < left.End))
            {
                return false;
            }

            if (left.Start < right.Start)
            {
                a = left.Next;
            }
            else
            {
                b = right.Next;
            }
        }

        return true;
    }

    private int MergeRanges(int a, int b)
    {
        int head = -1;
        int tail = -1;
        while (a >= 0 && b >= 0)
        {
            int next = _ranges[a].Start < _ranges[b].Start ? a : b;
            if (next == a)
            {
                a = _ranges[a].Next;
            }
            else
            {
                b = _ranges[b].Next;
            }

            if (tail < 0)
            {
                head = next;
            }
            else
            {
                _ranges[tail].Next = next;
            }

            tail = next;
        }

        int rest = a >= 0 ? a : b;
        if (tail < 0)
        {
            return rest;
        }

        _ranges[tail].Next = rest;
        return head;
    }

    // Uses of each bundle in order of position, and places of pinned operands.
    private void BuildUses()
    {
        Span<MachineInst> insts = _function.Insts;
        Span<VirtualRegister> registers = _function.Registers.Rows;
        FindDefinitions();
        _isRematerialized.Reset(registers.Length, false);
        _useStart.Reset(registers.Length + 1, 0);
        for (int v = 0; v < registers.Length; v++)
        {
            _isRematerialized[v] = _definition[v] >= 0;
        }

        foreach (ref MachineInst inst in insts)
        {
            int crowd = 0;
            foreach (ref MachineOperand operand in _function.OperandsOf(inst))
            {
                int v = operand.Register.Index;
                _useStart[_bundleOf[v] + 1]++;

                // A value that is repeated has no slot, so it wants a register even where memory would do. An
                // instruction that reads more of them than there may be registers gets slots for the rest.
                if (_isRematerialized[v] && operand.IsRead && operand.Constraint == OperandConstraint.Any && ++crowd > 4)
                {
                    _isRematerialized[v] = false;
                }
            }
        }

        for (int v = 0; v < registers.Length; v++)
        {
            _useStart[v + 1] += _useStart[v];
        }

        _useFill.Reset(registers.Length, 0);
        _uses.Reset(_useStart[registers.Length], default);
        for (int i = 0; i < insts.Length; i++)
        {
            Span<MachineOperand> operands = _function.OperandsOf(insts[i]);
            bool isMove = IsMove(insts[i]);
            int pairs = isMove ? PairCount(operands) : 0;

            // Reads first: uses of one bundle at one instruction are in order of position.
            for (int k = 0; k < operands.Length; k++)
            {
                if (operands[k].IsRead || operands[k].Role == OperandRole.EarlyDef)
                {
                    AddUse(i, operands, k, isMove && k >= pairs && k < 2 * pairs ? k - pairs : -1, insts[i].FirstOperand);
                }
            }

            for (int k = 0; k < operands.Length; k++)
            {
                if (operands[k].Role == OperandRole.Def)
                {
                    AddUse(i, operands, k, k < pairs ? k + pairs : -1, insts[i].FirstOperand);
                }
            }
        }
    }

    private void AddUse(int inst, Span<MachineOperand> operands, int index, int partner, int firstOperand)
    {
        ref MachineOperand operand = ref operands[index];
        ref VirtualRegister register = ref _function.Registers[operand.Register];
        if (!register.Pinned.IsNone)
        {
            operand.Location = register.Pinned;
            return;
        }

        int bundle = _bundleOf[operand.Register.Index];
        bool isRematerialized = _isRematerialized[bundle];
        _uses[_useStart[bundle] + _useFill[bundle]++] = new RegisterUse
        {
            From = (inst * 2) + (operand.Role == OperandRole.Def ? 1 : 0),
            To = (inst * 2) + (operand.Role == OperandRole.Use ? 1 : 2),
            Operand = firstOperand + index,
            Partner = partner < 0 ? -1 : operands[partner].Register.Index,
            IsMust = isRematerialized ? operand.IsRead : operand.Constraint == OperandConstraint.Register,
            IsDef = operand.Role is OperandRole.Def or OperandRole.EarlyDef,
            IsWrite = operand.IsWritten,
        };
    }

    private ReadOnlySpan<RegisterUse> UsesOf(int bundle) => _uses.Span.Slice(_useStart[bundle], _useFill[bundle]);

    // Copies the ranges of bundles to consecutive rows and makes the initial parts; ranges of pinned registers go to
    // the tables of physical registers.
    private void BuildPieces()
    {
        Span<VirtualRegister> registers = _function.Registers.Rows;
        _bundleRanges.Clear();
        _bundleRangeStart.Reset(registers.Length + 1, 0);
        _parts.Clear();
        _firstPart.Reset(registers.Length, -1);
        _fixed.Clear();
        _keys.Clear();
        for (int v = 0; v < registers.Length; v++)
        {
            _bundleRangeStart[v] = _bundleRanges.Count;
            if (_bundleOf[v] != v)
            {
                continue;
            }

            Location pinned = registers[v].Pinned;
            bool isFirst = true;
            for (int r = _rangeHead[v]; r >= 0; r = _ranges[r].Next)
            {
                LiveRange range = _ranges[r];
                if (!pinned.IsNone)
                {
                    if (pinned.IsRegister)
                    {
                        int index = _fixed.Add(new FixedRange { Start = range.Start, End = range.End });
                        _keys.Add(((long)pinned.Code << 57) | ((long)range.Start << 29) | (uint)index);
                    }

                    continue;
                }

                _bundleRanges.Add(range);
                AddPiece(v, range, ref isFirst);
            }
        }

        _bundleRangeStart[registers.Length] = _bundleRanges.Count;
        SortFixed();
    }

    private void AddPiece(int bundle, in LiveRange range, ref bool isFirst)
    {
        if (!isFirst && Stress != AllocatorStress.SplitAtBlocks && _parts[_parts.Count - 1].End == range.Start)
        {
            _parts[_parts.Count - 1].End = range.End;
            return;
        }

        int start = range.Start;
        while (start < range.End)
        {
            int end = Stress == AllocatorStress.SplitAtBlocks
                ? Math.Min(range.End, _function.Blocks.Rows[_blockOf[start >> 1]].End * 2)
                : range.End;
            int index = _parts.Add(new Part
            {
                Bundle = bundle,
                Next = -1,
                Start = start,
                End = end,
                Register = Memory,
                IsFromMemory = _isRematerialized[bundle] || Stress == AllocatorStress.SpillEverything,
            });
            if (isFirst)
            {
                _firstPart[bundle] = index;
            }
            else
            {
                _parts[index - 1].Next = index;
            }

            isFirst = false;
            start = end;
        }
    }

    private void SortFixed()
    {
        _keys.Span.Sort();
        _sortedFixed.Clear();
        _fixedStart.Reset(65, 0);
        int register = 0;
        foreach (long key in _keys.Span)
        {
            int next = (int)((ulong)key >> 57);
            while (register < next)
            {
                _fixedStart[++register] = _sortedFixed.Count;
            }

            _sortedFixed.Add(_fixed[(int)(key & ((1 << 29) - 1))]);
        }

        while (register < 64)
        {
            _fixedStart[++register] = _sortedFixed.Count;
        }
    }
}
