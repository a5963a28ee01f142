// SPDX-License-Identifier: MIT
//
// Linear scan over contiguous live ranges, with splitting.
//
// Positions: instruction i reads at 2i (early) and writes at 2i + 1 (late); a range is [start, end) of positions. Moves
// are inserted before instructions, so a register part starts and ends at even positions, but for two cases that need no
// move at that very place: a part may start where its value is defined, and a part may end at 2i + 1 when memory takes
// over (what reads at i has read; the store, if one is needed, stands before i).
//
// A bundle is one virtual register or several that were coalesced because moves relate them and they are never live
// together. A bundle's ranges, in layout order, are pieces without holes; scanning cuts them into parts, each in one
// register or in the bundle's spill slot. Because parts have no holes, at most one part occupies a physical register
// at a time and there is no list of inactive intervals; that two pieces around a hole should have one register is a hint.
//
// Invariant: parts are handled in order of their start, and a decision at position s makes new parts only beyond s, so
// the scan ends.
//
// Based on: Wimmer & Moessenboeck, Optimized Interval Splitting in a Linear Scan Register Allocator (2005);
// Wimmer & Franz, Linear Scan Register Allocation on SSA Form (2010).
using System;
using System.Runtime.CompilerServices;
using Stillpoint.CodeGen.Machine;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>Gives every operand of a machine function a place and inserts the moves that this needs.</summary>
/// <remarks>One object per compiling thread; it keeps its tables, so that it allocates nothing in steady state.</remarks>
public sealed partial class RegisterAllocator
{
    /// <summary>Bound of pairs of block and register live out of it, which bounds memory and time.</summary>
    public const int MaxLiveOut = 8_000_000;

    /// <summary>Bound of instructions, so that positions and operands fit in 32 bits.</summary>
    public const int MaxInstructions = 1 << 26;

    private const int MaxLoopWalk = 32;
    private const int Memory = -1;

    private MachineFunction _function = null!;
    private TargetDescription _target = null!;

    private Rows<int> _blockOf = new();
    private Rows<int> _firstTerminator = new();
    private Rows<int> _loopEnd = new();
    private Rows<int> _calls = new();

    /// <summary>Of an instruction: index of the first call at or after it.</summary>
    private Rows<int> _nextCall = new();
    private Rows<int> _bundleOf = new();

    /// <summary>What the allocator is made to do for a test.</summary>
    public AllocatorStress Stress { get; set; }

    /// <summary>Allocates registers.</summary>
    /// <exception cref="FunctionTooLargeException">A bound is exceeded; the function is of no use any more.</exception>
    public void Run(MachineFunction function, TargetDescription target)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(target);
        if (function.InstCount > MaxInstructions)
        {
            throw new FunctionTooLargeException(
                $"{function.InstCount} machine instructions exceed the bound of {MaxInstructions}");
        }

        _function = function;
        _target = target;
        FindShape();
        _liveness.Run(function);
        BuildRanges();
        Coalesce();
        BuildUses();
        BuildPieces();
        Scan();
        SortParts();
        FindTransitions();
        AssignSlots();
        AssignOperands();
        PlaceMoves();
        Rewrite();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private MachineTraits TraitsOf(in MachineInst inst) => _target.Traits[inst.Op.Number];

    // Blocks of instructions, terminators, ends of loops and places of calls.
    private void FindShape()
    {
        Span<MachineInst> insts = _function.Insts;
        Span<MachineBlock> blocks = _function.Blocks.Rows;
        _blockOf.Reset(insts.Length + 1, blocks.Length - 1);
        _firstTerminator.Reset(blocks.Length, 0);
        _loopEnd.Reset(blocks.Length, 0);
        _calls.Clear();
        _nextCall.Reset(insts.Length + 1, 0);
        for (int b = 0; b < blocks.Length; b++)
        {
            ref MachineBlock block = ref blocks[b];
            int first = block.End;
            for (int i = block.First; i < block.End; i++)
            {
                _blockOf[i] = b;
                _nextCall[i] = _calls.Count;
                if (IsMove(insts[i]) && insts[i].OperandCount > 2)
                {
                    HoldBases(_function.OperandsOf(insts[i]));
                }

                MachineTraits traits = TraitsOf(insts[i]);
                if ((traits & (MachineTraits.Call | MachineTraits.Terminator)) == 0)
                {
                    continue;
                }

                if ((traits & MachineTraits.Call) != 0)
                {
                    _calls.Add(i);
                }

                if ((traits & MachineTraits.Terminator) != 0 && first == block.End)
                {
                    first = i;
                }
            }

            _firstTerminator[b] = first;
            if (block.LoopHeader >= 0)
            {
                _loopEnd[block.LoopHeader] = Math.Max(_loopEnd[block.LoopHeader], block.End * 2);
            }
        }

        _nextCall[insts.Length] = _calls.Count;

        // An inner header follows its outer one, so inner loops are complete when they are added to the outer loop.
        for (int b = blocks.Length - 1; b >= 0; b--)
        {
            if (blocks[b].LoopHeader == b && blocks[b].LoopParent >= 0)
            {
                int parent = blocks[b].LoopParent;
                _loopEnd[parent] = Math.Max(_loopEnd[parent], _loopEnd[b]);
            }
        }
    }

    // Bases of derived pointers that a move keeps alive stay where they are until it is complete: it may become several.
    internal static void HoldBases(Span<MachineOperand> operands)
    {
        for (int k = 2 * PairCount(operands); k < operands.Length; k++)
        {
            operands[k].Role = OperandRole.LateUse;
        }
    }

    private int CallAtOrAfter(int inst) => _nextCall[inst];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref MachineBlock BlockAt(int position) =>
        ref _function.Blocks.Rows[_blockOf[Math.Min(position >> 1, _blockOf.Count - 1)]];

    private bool IsBlockStart(int position) =>
        (position & 1) == 0 && BlockAt(position).First == position >> 1;

    // Number of written operands at the front: of a move and of a parallel move the number of pairs. Registers that are
    // only kept alive may follow the pairs.
    internal static int PairCount(ReadOnlySpan<MachineOperand> operands)
    {
        int count = 0;
        while (count < operands.Length && operands[count].IsWritten)
        {
            count++;
        }

        return count;
    }

    internal static bool IsMove(in MachineInst inst) => inst.Op == GenericOps.Move || inst.Op == GenericOps.ParallelMove;
}
