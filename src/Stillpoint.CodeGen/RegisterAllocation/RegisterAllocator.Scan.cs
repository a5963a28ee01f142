// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <content>The scan: gives parts registers in order of their start, cutting them where needed.</content>
public sealed partial class RegisterAllocator
{
    // Each use makes a few parts at most: a reload, its end, and one more where a pinned register is in the way.
    private const int StepsPerUse = 16;
    private const int NoLimit = int.MaxValue;

    private struct Part
    {
        public int Bundle;

        /// <summary>The bundle's next part, or -1.</summary>
        public int Next;
        public int Start;
        public int End;

        /// <summary>Code of a register, or <see cref="Memory"/>.</summary>
        public int Register;

        /// <summary>First use that is not before the part, or not before the scan.</summary>
        public int NextUse;

        /// <summary>Whether the value is in memory at the start.</summary>
        public bool IsFromMemory;
        public bool IsDirty;
    }

    private struct FixedRange
    {
        public int Start;
        public int End;
    }

    private readonly int[] _active = new int[64];
    private readonly int[] _activeEnd = new int[64];
    private readonly int[] _fixedCursor = new int[64];

    /// <summary>The range at the cursor, or one that begins and ends at <see cref="NoLimit"/>.</summary>
    private readonly FixedRange[] _nextFixed = new FixedRange[64];
    private Rows<Part> _parts = new();
    private Rows<int> _firstPart = new();
    private Rows<int> _order = new();
    private Rows<int> _orderStart = new();
    private Rows<FixedRange> _fixed = new();
    private Rows<FixedRange> _sortedFixed = new();
    private Rows<int> _fixedStart = new();
    private Rows<long> _heap = new();
    private Rows<int> _lastRegister = new();

    /// <summary>Whether a bundle's last part so far is in memory.</summary>
    private Rows<bool> _isInMemory = new();

    private void Scan()
    {
        _active.AsSpan().Fill(-1);
        _activeEnd.AsSpan().Clear();
        _fixedStart.Span[..64].CopyTo(_fixedCursor);
        for (int register = 0; register < 64; register++)
        {
            SetNextFixed(register);
        }

        _lastRegister.Reset(_function.Registers.Count, -1);
        _isInMemory.Reset(_function.Registers.Count, false);
        _heap.Clear();
        OrderParts();
        long steps = 0;
        long bound = 1000 + (StepsPerUse * ((long)_parts.Count + _uses.Count));
        for (int i = 0; i < _order.Count || _heap.Count > 0;)
        {
            if (++steps > bound)
            {
                throw new FunctionTooLargeException($"splitting live ranges exceeds the bound of {bound} steps");
            }

            bool takeInitial = _heap.Count == 0 || (i < _order.Count && KeyOf(_parts[_order[i]].Start, _order[i]) < _heap[0]);
            if (takeInitial)
            {
                ContinueInMemory(_order[i]);
            }

            Allocate(takeInitial ? _order[i++] : (int)Pop());
        }
    }

    // A value that is in memory before a hole is reloaded behind it only where that is wanted, not on the edge.
    private void ContinueInMemory(int index)
    {
        ref Part part = ref _parts[index];
        part.IsFromMemory |= _isInMemory[part.Bundle] && IsBlockStart(part.Start);
    }

    private static long KeyOf(int position, int index) => ((long)position << 32) | (uint)index;

    // Initial parts by position, by counting.
    private void OrderParts()
    {
        Span<Part> parts = _parts.Span;
        _orderStart.Reset((2 * _function.InstCount) + 2, 0);
        Span<int> starts = _orderStart.Span;
        foreach (ref Part part in parts)
        {
            starts[part.Start]++;
        }

        int sum = 0;
        foreach (ref int start in starts)
        {
            int count = start;
            start = sum;
            sum += count;
        }

        _order.Reset(parts.Length, 0);
        Span<int> order = _order.Span;
        for (int i = 0; i < parts.Length; i++)
        {
            order[starts[parts[i].Start]++] = i;
        }
    }

    private void Allocate(int index)
    {
        ref Part part = ref _parts[index];
        int start = part.Start;
        SkipUses(ref part, start);
        if (part.IsFromMemory)
        {
            int use = FindWanted(part, start, out int position);
            if (use < 0)
            {
                return;
            }

            if (position > start)
            {
                Push(SplitAt(index, position));
                return;
            }
        }

        AllocateRegister(index);
    }

    // The part is in memory from its start; it gets another chance after position "after".
    private void Spill(int index, int after)
    {
        ref Part part = ref _parts[index];
        part.Register = Memory;
        _isInMemory[part.Bundle] = true;
        int from = after + 1;
        int use = FindWanted(part, from, out int position);
        if (use < 0)
        {
            return;
        }

        if (position > part.Start)
        {
            Push(SplitAt(index, position));
        }
        else
        {
            part.IsFromMemory = false;
            Push(index);
        }
    }

    // Moves the cursor over uses that are complete before a position.
    private void SkipUses(ref Part part, int position)
    {
        int end = _useFill[part.Bundle];
        int start = _useStart[part.Bundle];

        // Halving where the way is long: a bundle of many parts has many uses, and each part begins with the first of them.
        // Uses are in order of their starts, and each is over within its instruction.
        if (part.NextUse + 16 < end && _uses[start + part.NextUse + 16].From < position - 2)
        {
            int low = part.NextUse + 16;
            for (int high = end; high - low > 1;)
            {
                int middle = (low + high) >>> 1;
                if (_uses[start + middle].From < position - 2)
                {
                    low = middle;
                }
                else
                {
                    high = middle;
                }
            }

            part.NextUse = low;
        }

        while (part.NextUse < end && _uses[start + part.NextUse].To <= position)
        {
            part.NextUse++;
        }
    }

    // The next use for which a value in memory should get a register, and where: as far out of loops as calls allow.
    private int FindWanted(in Part part, int from, out int position)
    {
        ReadOnlySpan<RegisterUse> uses = UsesOf(part.Bundle);
        bool isEager = Stress != AllocatorStress.SpillEverything;
        for (int k = part.NextUse; k < uses.Length && uses[k].From < part.End; k++)
        {
            ref readonly RegisterUse use = ref uses[k];
            if (use.From < part.Start)
            {
                continue;
            }

            if (use.IsDef)
            {
                position = use.From;
                if (position >= from && (use.IsMust || (isEager && !_isRematerialized[part.Bundle])))
                {
                    return k;
                }

                continue;
            }

            int inst = use.From >> 1;
            int call = CallAtOrAfter(inst) - 1;
            int low = call >= 0 ? Math.Max(from, (_calls[call] * 2) + 2) : from;
            position = ReloadPosition(low, inst, isEager);
            if (use.IsMust)
            {
                if (position >= from)
                {
                    return k;
                }

                continue;
            }

            if (isEager && position >= from && (position < BlockAt(use.From).First * 2 || HasSecondUse(uses, k, part.End)))
            {
                return k;
            }
        }

        position = -1;
        return -1;
    }

    // Whether another instruction of the block reads the value before a call.
    private bool HasSecondUse(ReadOnlySpan<RegisterUse> uses, int index, int end)
    {
        int inst = uses[index].From >> 1;
        int limit = Math.Min(end, BlockAt(uses[index].From).End * 2);
        int call = CallAtOrAfter(inst);
        limit = call < _calls.Count ? Math.Min(limit, (_calls[call] * 2) + 1) : limit;
        int next = index + 1;
        return next < uses.Length && uses[next].From >> 1 != inst && uses[next].From < limit && !uses[next].IsDef;
    }

    // Where to reload for an instruction, not before "low": in front of the outermost loop, else at the instruction.
    private int ReloadPosition(int low, int inst, bool mayHoist)
    {
        Span<MachineBlock> blocks = _function.Blocks.Rows;
        int b = _blockOf[inst];
        int position = Math.Min(inst, _firstTerminator[b]) * 2;
        int loop = mayHoist ? blocks[b].LoopHeader : -1;
        for (int steps = 0; loop >= 0 && steps < MaxLoopWalk && blocks[loop].First * 2 >= low; steps++)
        {
            position = Math.Min(position, blocks[loop].First * 2);
            loop = blocks[loop].LoopParent;
        }

        return position;
    }

    // The earliest position in [low, high] outside the loops that end in between.
    private int SpillPosition(int low, int high)
    {
        Span<MachineBlock> blocks = _function.Blocks.Rows;
        int position = low;
        int loop = BlockAt(low).LoopHeader;
        for (int steps = 0; loop >= 0 && steps < MaxLoopWalk && _loopEnd[loop] <= high; steps++)
        {
            position = Math.Max(position, _loopEnd[loop]);
            loop = blocks[loop].LoopParent;
        }

        // Nothing may be inserted between terminators.
        int inst = position >> 1;
        int block = _blockOf[Math.Min(inst, _blockOf.Count - 1)];
        if (inst < blocks[block].End && inst > _firstTerminator[block])
        {
            position = blocks[block].End * 2;
        }

        return Math.Min(position, high);
    }

    private int SplitAt(int index, int position)
    {
        Part tail = _parts[index];
        tail.Start = position;
        tail.IsFromMemory = false;
        tail.Register = Memory;
        ReadOnlySpan<RegisterUse> uses = UsesOf(tail.Bundle);
        while (tail.NextUse < uses.Length && uses[tail.NextUse].From < position)
        {
            tail.NextUse++;
        }

        int added = _parts.Count;
        ref Part head = ref _parts[index];
        head.End = position;
        head.Next = added;
        if (head.Register >= 0 && _active[head.Register] == index)
        {
            _activeEnd[head.Register] = position;
        }

        return _parts.Add(tail);
    }

    private void AllocateRegister(int index)
    {
        Part part = _parts[index];
        int start = part.Start;
        ReadOnlySpan<RegisterUse> uses = UsesOf(part.Bundle);
        bool isMust = MustHaveNow(uses, part, out int needed);
        int limit = CallLimit(uses, part);
        if (isMust && limit <= start)
        {
            throw new InvalidOperationException($"instruction {start >> 1} wants a value in a register and across a call");
        }

        int want = Math.Min(part.End, limit);
        if (!isMust && part.End > limit && !IsWorthwhile(uses, part, limit))
        {
            Spill(index, start);
            return;
        }

        if (!isMust)
        {
            needed = part.NextUse < uses.Length && uses[part.NextUse].From < want ? uses[part.NextUse].To : want;
        }

        ref readonly VirtualRegister register = ref _function.Registers.Rows[part.Bundle];
        ReadOnlySpan<Location> candidates = _target.Allocatable(register.Class, register.Kind);
        ReadOnlySpan<Location> few = Stress == AllocatorStress.FewRegisters && candidates.Length > 3
            ? candidates[..3]
            : candidates;
        if (TryFree(index, few, want, needed) || TryEvict(index, few, needed, isMust))
        {
            Limit(index, limit);
            return;
        }

        if (!isMust)
        {
            Spill(index, start);
        }
        else if (few.Length < candidates.Length
            && (TryFree(index, candidates, want, needed) || TryEvict(index, candidates, needed, isMust)))
        {
            Limit(index, limit);
        }
        else
        {
            throw new InvalidOperationException($"instruction {start >> 1} needs more registers than there are");
        }
    }

    // Whether an instruction wants the value in a register at the start of the part, and until when.
    private bool MustHaveNow(ReadOnlySpan<RegisterUse> uses, in Part part, out int needed)
    {
        needed = 0;
        bool isMust = false;
        for (int k = part.NextUse; k < uses.Length && uses[k].From < part.End; k++)
        {
            int inst = uses[k].From >> 1;
            int first = Math.Min(inst, _firstTerminator[_blockOf[inst]]) * 2;
            if (uses[k].IsDef ? uses[k].From > part.Start : first > part.Start)
            {
                break;
            }

            isMust |= uses[k].IsMust;
            needed = Math.Max(needed, uses[k].To);
        }

        return isMust;
    }

    // Where the register must be given up at the latest because of a call.
    private int CallLimit(ReadOnlySpan<RegisterUse> uses, in Part part)
    {
        if (Stress == AllocatorStress.SpillEverything)
        {
            return part.NextUse < uses.Length && uses[part.NextUse].From < part.End ? NeededHere(uses, part) : part.Start;
        }

        int index = CallAtOrAfter(part.Start >> 1);
        if (index == _calls.Count)
        {
            return NoLimit;
        }

        int call = _calls[index];
        int limit = (call * 2) + 1;
        for (int k = UseAtOrAfter(uses, part.NextUse, call * 2); k < uses.Length && uses[k].From == call * 2; k++)
        {
            if (uses[k].To > limit)
            {
                return call * 2;
            }
        }

        return limit;
    }

    // The first use from an index on that begins at a position or later. It doubles its steps: most are near, but a part
    // that is cut often would look at all its uses each time.
    private static int UseAtOrAfter(ReadOnlySpan<RegisterUse> uses, int index, int position)
    {
        int step = 1;
        while (index + step < uses.Length && uses[index + step].From < position)
        {
            index += step;
            step *= 2;
        }

        int end = Math.Min(uses.Length, index + step);
        while (index < end)
        {
            int middle = (index + end) >>> 1;
            if (uses[middle].From < position)
            {
                index = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return index;
    }

    private static int NeededHere(ReadOnlySpan<RegisterUse> uses, in Part part)
    {
        int needed = uses[part.NextUse].To;
        int inst = uses[part.NextUse].From >> 1;
        for (int k = part.NextUse + 1; k < uses.Length && uses[k].From >> 1 == inst && !uses[k].IsDef; k++)
        {
            needed = Math.Max(needed, uses[k].To);
        }

        return needed;
    }

    // Whether a register until the next call saves anything: a value that is only written before it, or not used at
    // all, may as well go to memory at once.
    private static bool IsWorthwhile(ReadOnlySpan<RegisterUse> uses, in Part part, int limit)
    {
        int k = part.NextUse;
        if (k >= uses.Length || uses[k].To > limit)
        {
            return false;
        }

        return !uses[k].IsDef || (k + 1 < uses.Length && uses[k + 1].To <= limit);
    }

    private bool TryFree(int index, ReadOnlySpan<Location> candidates, int want, int needed)
    {
        ref Part part = ref _parts[index];
        int start = part.Start;
        int best = -1;
        int bestUntil = int.MaxValue;
        int partial = -1;
        int partialUntil = 0;
        foreach (Location candidate in candidates)
        {
            int until = FreeUntil(candidate.Code, start);
            if (until >= want)
            {
                if (until < bestUntil || best < 0)
                {
                    best = candidate.Code;
                    bestUntil = until;
                }
            }
            else if (until > partialUntil)
            {
                partial = candidate.Code;
                partialUntil = until;
            }
        }

        if (best >= 0)
        {
            int hint = FindHint(part, candidates, want);
            Assign(index, hint >= 0 ? hint : best);
            return true;
        }

        int end = partialUntil & ~1;
        if (partial < 0 || end < needed || end <= start)
        {
            return false;
        }

        Assign(index, partial);
        CutForFixed(index, end);
        return true;
    }

    // Gives the register up at an even position for a pinned register; the rest tries for another register.
    private void CutForFixed(int index, int end)
    {
        Part part = _parts[index];
        int low = LastUseEnd(part, end);
        int position = low < end ? SpillPosition((low + 1) & ~1, end) : end;
        Push(SplitAt(index, position));
    }

    private int LastUseEnd(in Part part, int limit)
    {
        ReadOnlySpan<RegisterUse> uses = UsesOf(part.Bundle);
        int end = part.Start;

        // The last instruction whose uses all end in time, and what comes after it.
        int first = UseAtOrAfter(uses, part.NextUse, limit - 1);
        int inst = first > part.NextUse ? uses[first - 1].From >> 1 : -1;
        while (first > part.NextUse && uses[first - 1].From >> 1 == inst)
        {
            first--;
        }

        for (int k = first; k < uses.Length && uses[k].To <= limit; k++)
        {
            end = Math.Max(end, uses[k].To);
        }

        return Math.Max(end, part.Start + 1);
    }

    // A part in a register ends at its last use before the limit, or after the loops of that use; memory takes over.
    private void Limit(int index, int limit)
    {
        if (_parts[index].End <= limit)
        {
            return;
        }

        int low = LastUseEnd(_parts[index], limit);
        int even = (low + 1) & ~1;
        int position = even < limit ? SpillPosition(even, limit) : limit;
        int tail = SplitAt(index, position);
        Spill(tail, position - 1);
    }

    private int FindHint(in Part part, ReadOnlySpan<Location> candidates, int want)
    {
        int last = _lastRegister[part.Bundle];
        if (last >= 0 && IsCandidate(last, candidates) && FreeUntil(last, part.Start) >= want)
        {
            return last;
        }

        ReadOnlySpan<RegisterUse> uses = UsesOf(part.Bundle);
        int end = Math.Min(uses.Length, part.NextUse + 8);
        for (int k = part.NextUse; k < end && uses[k].From < part.End; k++)
        {
            if (uses[k].Partner < 0)
            {
                continue;
            }

            Location pinned = _function.Registers.Rows[uses[k].Partner].Pinned;
            int hint = pinned.IsNone ? _lastRegister[_bundleOf[uses[k].Partner]] : pinned.IsRegister ? pinned.Code : -1;
            if (hint >= 0 && IsCandidate(hint, candidates) && FreeUntil(hint, part.Start) >= want)
            {
                return hint;
            }
        }

        return -1;
    }

    private static bool IsCandidate(int register, ReadOnlySpan<Location> candidates)
    {
        foreach (Location candidate in candidates)
        {
            if (candidate.Code == register)
            {
                return true;
            }
        }

        return false;
    }

    // The position up to which a register is free; the position itself if it is not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FreeUntil(int register, int position) =>
        _activeEnd[register] > position ? position : FixedFrom(register, position);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FixedFrom(int register, int position)
    {
        ref FixedRange next = ref _nextFixed[register];
        if (next.End <= position)
        {
            SkipFixed(register, position);
        }

        return Math.Max(position, next.Start);
    }

    private void SkipFixed(int register, int position)
    {
        ref int cursor = ref _fixedCursor[register];
        int end = _fixedStart[register + 1];
        while (cursor < end && _sortedFixed[cursor].End <= position)
        {
            cursor++;
        }

        SetNextFixed(register);
    }

    private void SetNextFixed(int register) => _nextFixed[register] = _fixedCursor[register] == _fixedStart[register + 1]
        ? new FixedRange { Start = NoLimit, End = NoLimit }
        : _sortedFixed[_fixedCursor[register]];

    private void Assign(int index, int register)
    {
        _parts[index].Register = register;
        _active[register] = index;
        _isInMemory[_parts[index].Bundle] = false;
        _activeEnd[register] = _parts[index].End;
        _lastRegister[_parts[index].Bundle] = register;
    }

    private bool TryEvict(int index, ReadOnlySpan<Location> candidates, int needed, bool isMust)
    {
        Part part = _parts[index];
        int start = part.Start;
        int best = -1;
        long bestScore = isMust ? long.MaxValue : Score(ref _parts[index], start);
        foreach (Location candidate in candidates)
        {
            int active = _active[candidate.Code];
            int until = FixedFrom(candidate.Code, start);
            bool isFree = active < 0 || _parts[active].End <= start;
            if (until <= start || until < needed || (isFree ? !isMust : !IsEvictable(ref _parts[active], start)))
            {
                continue;
            }

            // A free register that is wanted too soon costs spilling this part after its use.
            long score = Score(ref _parts[isFree ? index : active], start);
            if (score < bestScore)
            {
                best = candidate.Code;
                bestScore = score;
            }
        }

        if (best < 0)
        {
            return false;
        }

        if (_active[best] >= 0 && _parts[_active[best]].End > start)
        {
            Evict(_active[best], start);
        }

        Assign(index, best);
        int limit = FixedFrom(best, start);
        if (limit < _parts[index].End)
        {
            int end = limit & ~1;
            if (end > start && end >= needed)
            {
                CutForFixed(index, end);
            }
            else
            {
                // The pinned register is written where this part was last needed: only memory can take over there.
                int tail = SplitAt(index, limit);
                Spill(tail, limit);
            }
        }

        return true;
    }

    private bool IsEvictable(ref Part part, int position)
    {
        SkipUses(ref part, position);
        ReadOnlySpan<RegisterUse> uses = UsesOf(part.Bundle);
        for (int k = part.NextUse; k < uses.Length && uses[k].From < part.End; k++)
        {
            int inst = uses[k].From >> 1;
            int first = uses[k].IsDef ? uses[k].From : Math.Min(inst, _firstTerminator[_blockOf[inst]]) * 2;
            if (uses[k].From < position || (uses[k].IsMust && first <= position))
            {
                return false;
            }

            if (first > position)
            {
                return true;
            }
        }

        return true;
    }

    // Takes the register away at a position, or right after the last use before it.
    private void Evict(int index, int position)
    {
        Part part = _parts[index];
        _active[part.Register] = -1;
        _activeEnd[part.Register] = 0;
        int low = part.Start;
        if (part.NextUse > 0)
        {
            low = Math.Max(low, _uses[_useStart[part.Bundle] + part.NextUse - 1].To);
        }

        int even = (low + 1) & ~1;
        int cut = even <= position ? SpillPosition(even, position) : position;
        if (low <= part.Start || cut <= part.Start)
        {
            Spill(index, position);
            return;
        }

        Spill(SplitAt(index, cut), position);
    }

    // Smaller is better to evict: loop depth of the reload first, then distance of the next use. Around a loop the next
    // use of a value that was used in it is at its end.
    private long Score(ref Part part, int position)
    {
        SkipUses(ref part, position);
        ReadOnlySpan<RegisterUse> uses = UsesOf(part.Bundle);
        Span<MachineBlock> blocks = _function.Blocks.Rows;

        // A part that is live at its end goes on behind a hole of blocks where it is not, so the use there counts.
        bool isUsedAgain = part.NextUse < uses.Length && (uses[part.NextUse].From < part.End || !uses[part.NextUse].IsDef);
        int next = isUsedAgain ? uses[part.NextUse].From : NoLimit;
        int previous = part.NextUse > 0 ? uses[part.NextUse - 1].From : -1;
        int loop = BlockAt(position).LoopHeader;
        int depth = DepthOf(BlockAt(position));
        for (int steps = 0; loop >= 0 && steps < MaxLoopWalk && next >= _loopEnd[loop]; steps++)
        {
            if (previous >= blocks[loop].First * 2 && part.End >= _loopEnd[loop])
            {
                next = _loopEnd[loop];
                break;
            }

            loop = blocks[loop].LoopParent;
            depth = loop >= 0 ? Math.Min(blocks[loop].LoopDepth, MaxDepth) : 0;
        }

        return ((long)depth << 32) - next;
    }
}
