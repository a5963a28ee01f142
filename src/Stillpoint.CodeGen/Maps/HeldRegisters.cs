// SPDX-License-Identifier: MIT
// Registers that are dead and still hold a reference are worth telling as such where the next thing that they hold is a reference,
// too: then no map changes in between. Two analyses of blocks, both of masks of registers:
//
//   held      forward, over all ways to a point: the last thing told in the register was a reference, nothing was written to it since
//   useful    backward, over some way from a point: the next thing told in it is a reference, nothing else is written to it before
//
// A register is told as stale where it is both. Where it is, it is told on all ways there since the reference died, because what is
// useful at a point is so before, up to what writes to it: so a collector that moves the object finds it there each time.
using System;
using Stillpoint.CodeGen.Machine;

namespace Stillpoint.CodeGen.Maps;

/// <summary>The general registers that are worth telling as stale at the starts of blocks; one object per compiling thread.</summary>
internal sealed class HeldRegisters
{
    /// <summary>General registers, which alone are looked at.</summary>
    internal const int Count = 16;

    private const uint All = (1U << Count) - 1;

    private BlockFacts[] _facts = [];
    private uint[] _held = [];
    private uint[] _useful = [];
    private int _block;

    /// <summary>Begins to look at a block, backward. What was known of it is forgotten.</summary>
    internal void Enter(int block)
    {
        if (block >= _facts.Length) Array.Resize(ref _facts, 2 * (block + 1));
        _block = block;
        _facts[block] = default;
    }

    /// <summary>Something is told in a register, or an instruction writes to it.</summary>
    /// <param name="register">The register.</param>
    /// <param name="isReference">Whether a reference is told in it, there or behind what writes to it.</param>
    internal void Note(int register, bool isReference)
    {
        ref BlockFacts facts = ref _facts[_block];
        uint bit = 1U << register;
        facts.First = isReference ? facts.First | bit : facts.First & ~bit;
        if ((facts.Any & bit) != 0) return;
        facts.Any |= bit;
        if (isReference) facts.Last |= bit;
    }

    /// <summary>Finds what holds at the starts of blocks from what was noted of them.</summary>
    /// <param name="function">The function.</param>
    /// <param name="atEntry">Registers in which references are told where it begins.</param>
    internal void Solve(MachineFunction function, uint atEntry)
    {
        int blocks = function.Blocks.Count;
        if (_held.Length < blocks)
        {
            _held = new uint[2 * blocks];
            _useful = new uint[2 * blocks];
        }

        _held.AsSpan(0, blocks).Fill(All);
        _useful.AsSpan(0, blocks).Clear();
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            for (int i = blocks - 1; i >= 0; i--)
            {
                uint useful = _facts[i].First | (UsefulAtEnd(function, i) & ~_facts[i].Any);
                isChanged |= useful != _useful[i];
                _useful[i] = useful;
            }
        }

        isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            for (int i = 0; i < blocks; i++)
            {
                // What lies in front is asked as well, so that a dead register never begins to be told where a block does.
                uint held = i == 0 ? atEntry : HeldAtEnd(i - 1);
                foreach (MachineBlockId before in function.Edges[function.Blocks[new MachineBlockId(i)].Predecessors])
                {
                    held &= HeldAtEnd(before.Index);
                }

                held &= _useful[i];
                isChanged |= held != _held[i];
                _held[i] = held;
            }
        }
    }

    /// <summary>The registers that are held and useful at the start of a block.</summary>
    internal uint HeldAtStart(int block) => _held[block];

    /// <summary>The registers that are useful at the end of a block.</summary>
    internal uint UsefulAtEnd(MachineFunction function, int block)
    {
        // What lies behind counts, too: a register that is told there needs no change where the block begins.
        uint useful = block + 1 < function.Blocks.Count ? _useful[block + 1] : 0;
        foreach (MachineBlockId after in function.Edges[function.Blocks[new MachineBlockId(block)].Successors])
        {
            useful |= _useful[after.Index];
        }

        return useful;
    }

    private uint HeldAtEnd(int block) => _facts[block].Last | (_held[block] & ~_facts[block].Any);

    /// <summary>Registers of which something is noted in a block, and those where a reference is the first, and the last.</summary>
    private struct BlockFacts
    {
        public uint Any;
        public uint First;
        public uint Last;
    }
}
