// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <content>Changes of place between parts, inside blocks and at edges, and spill slots.</content>
public sealed partial class RegisterAllocator
{
    // Moves before one instruction form groups that happen in this order; the moves of a group are parallel.
    private const int EdgeEntryGroup = 0;
    private const int StoreGroup = 1;
    private const int SplitGroup = 2;
    private const int LateStoreGroup = 3;
    private const int EdgeExitGroup = 4;
    private const int MaxWriteSearch = 16;

    private struct Transition
    {
        public int From;
        public int To;
        public int Inst;
        public int Group;
        public int Register;
        public int Depth;
    }


    private Rows<Part> _sorted = new();
    private Rows<int> _partStart = new();
    private Rows<Transition> _transitions = new();
    private Rows<bool> _isWrittenPart = new();
    private Rows<long> _storeAtWrites = new();
    private Rows<long> _storeAtEnds = new();
    private Rows<int> _slot = new();
    private SpillSlots _slots = new();

    // Parts of each bundle in order of start, which is that of their list.
    private void SortParts()
    {
        int registers = _function.Registers.Count;
        _partStart.Reset(registers + 1, 0);
        _sorted.Clear();
        for (int v = 0; v < registers; v++)
        {
            _partStart[v] = _sorted.Count;
            for (int i = _firstPart[v]; i >= 0; i = _parts[i].Next)
            {
                _sorted.Add(_parts[i]);
            }
        }

        _partStart[registers] = _sorted.Count;
    }

    private int PartAt(int bundle, int position)
    {
        int low = _partStart[bundle];
        int high = _partStart[bundle + 1] - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (_sorted[middle].Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    // The register of a bundle that is live at a position.
    private int RegisterAt(int bundle, int position)
    {
        int low = _bundleRangeStart[bundle];
        int high = _bundleRangeStart[bundle + 1] - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (_bundleRanges[middle].Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _bundleRanges[low].Register;
    }

    private void FindTransitions()
    {
        int registers = _function.Registers.Count;
        _transitions.Clear();
        _isWrittenPart.Reset(_sorted.Count, false);
        _storeAtWrites.Reset(registers, 0);
        _storeAtEnds.Reset(registers, 0);
        for (int bundle = 0; bundle < registers; bundle++)
        {
            if (_partStart[bundle + 1] - _partStart[bundle] > 1)
            {
                FindTransitionsInBlocks(bundle);
            }
        }

        FindTransitionsAtEdges();
        foreach (ref Transition transition in _transitions.Span)
        {
            if (_sorted[transition.From].Register >= 0 && _sorted[transition.To].Register >= 0)
            {
                _sorted[transition.To].IsDirty = true;
            }
        }

        foreach (ref Transition transition in _transitions.Span)
        {
            if (IsStore(transition))
            {
                _storeAtEnds[_sorted[transition.From].Bundle] += Frequency(transition.Depth);
            }
        }
    }

    private bool IsStore(in Transition transition) => _sorted[transition.From].Register >= 0
        && _sorted[transition.To].Register < 0
        && (_sorted[transition.From].IsDirty || _isWrittenPart[transition.From]);

    private static long Frequency(int depth) => 1L << (3 * depth);

    private void FindTransitionsInBlocks(int bundle)
    {
        ReadOnlySpan<RegisterUse> uses = UsesOf(bundle);
        int k = 0;
        int end = _partStart[bundle + 1];
        for (int p = _partStart[bundle]; p < end; p++)
        {
            ref Part part = ref _sorted[p];
            while (k < uses.Length && uses[k].From < part.Start)
            {
                k++;
            }

            bool startsWithDef = k < uses.Length && uses[k].IsDef && uses[k].From == part.Start;
            if (p > _partStart[bundle] && _sorted[p - 1].End == part.Start && !startsWithDef && !IsBlockStart(part.Start))
            {
                bool isLate = (part.Start & 1) != 0;
                _transitions.Add(new Transition
                {
                    From = p - 1,
                    To = p,
                    Inst = part.Start >> 1,
                    Group = isLate ? LateStoreGroup : SplitGroup,
                    Register = RegisterAt(bundle, part.Start & ~1),
                    Depth = DepthOf(BlockAt(part.Start)),
                });
            }

            for (; k < uses.Length && uses[k].From < part.End; k++)
            {
                if (uses[k].IsWrite && part.Register >= 0 && ChangesValue(uses[k], part))
                {
                    _isWrittenPart[p] = true;
                    if (IsLastWrite(uses, k, part))
                    {
                        _storeAtWrites[bundle] += Frequency(DepthOf(BlockAt(uses[k].From)));
                    }
                }
            }
        }
    }

    // Whether a write gives the bundle another value. A move within the bundle and the part does not: memory that was
    // right before is right after it. A derived pointer is an exception, because it may have another base then.
    private bool ChangesValue(in RegisterUse write, in Part part) => write.Partner < 0 || write.From == part.Start
        || _bundleOf[write.Partner] != part.Bundle
        || _function.Registers.Rows[part.Bundle].Kind == PointerKind.Derived;

    // Whether memory may be read before the next write: not when that is in the same block and part.
    private bool IsLastWrite(ReadOnlySpan<RegisterUse> uses, int index, in Part part)
    {
        int limit = Math.Min(part.End, BlockAt(uses[index].From).End * 2);
        int end = Math.Min(uses.Length, index + MaxWriteSearch);
        for (int k = index + 1; k < end && uses[k].From < limit; k++)
        {
            if (uses[k].IsWrite && ChangesValue(uses[k], part))
            {
                return false;
            }
        }

        return true;
    }

    private void FindTransitionsAtEdges()
    {
        Span<MachineBlock> blocks = _function.Blocks.Rows;
        Span<MachineBlockId> edges = _function.Edges.Slice(0, _function.Edges.Count);
        Span<Part> sorted = _sorted.Span;
        foreach (ref readonly BlockLiveness.LiveIn live in _liveness.LiveIns)
        {
            int bundle = _bundleOf[live.Register];
            if (_partStart[bundle + 1] - _partStart[bundle] <= 1)
            {
                continue;
            }

            ref MachineBlock block = ref blocks[live.Block];
            int to = PartAt(bundle, block.First * 2);
            foreach (MachineBlockId id in edges.Slice(block.Predecessors.Start, block.Predecessors.Count))
            {
                ref MachineBlock predecessor = ref blocks[id.Index];
                int end = (predecessor.End * 2) - 1;
                if (sorted[to].Start > end || end >= sorted[to].End)
                {
                    AddEdgeTransition(live, id.Index, to, PartAt(bundle, end));
                }
            }
        }
    }

    private void AddEdgeTransition(in BlockLiveness.LiveIn live, int source, int to, int from)
    {
        if (from == to)
        {
            return;
        }

        ref MachineBlock block = ref _function.Blocks.Rows[live.Block];
        ref MachineBlock predecessor = ref _function.Blocks.Rows[source];
        bool atEntry = block.Predecessors.Count == 1;
        _transitions.Add(new Transition
        {
            From = from,
            To = to,
            Inst = atEntry ? block.First : _firstTerminator[source],
            Group = atEntry ? EdgeEntryGroup : EdgeExitGroup,
            Register = live.Register,
            Depth = Math.Min(DepthOf(block), DepthOf(predecessor)),
        });
    }

    // Slots by linear scan too: a bundle with a part in memory holds its slot from its first to its last position.
    private void AssignSlots()
    {
        int registers = _function.Registers.Count;
        _slot.Reset(registers, -1);
        _keys.Clear();
        _heap.Clear();
        _slots.Clear();
        for (int bundle = 0; bundle < registers; bundle++)
        {
            for (int p = _partStart[bundle]; p < _partStart[bundle + 1] && !_isRematerialized[bundle]; p++)
            {
                if (_sorted[p].Register < 0)
                {
                    _keys.Add(((long)_sorted[_partStart[bundle]].Start << 32) | (uint)bundle);
                    break;
                }
            }
        }

        _keys.Span.Sort();
        foreach (long key in _keys.Span)
        {
            int bundle = (int)key;
            int start = (int)(key >> 32);
            while (_heap.Count > 0 && _heap[0] >> 32 <= start)
            {
                int ended = (int)Pop();
                _slots.Free(_slot[ended], _function.Registers.Rows[ended].SpillBytes > 8);
            }

            _slot[bundle] = _slots.Take(_function.Registers.Rows[bundle].SpillBytes > 8);
            Push(_sorted[_partStart[bundle + 1] - 1].End, bundle);
        }

        _function.SpillUnits = _slots.Units;
    }

    private Location PlaceOf(in Part part) => part.Register >= 0
        ? new Location(part.Register)
        : _slot[part.Bundle] >= 0 ? Location.Spill(_slot[part.Bundle]) : Location.None;
}
