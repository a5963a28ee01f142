// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>
/// Checks registers that are told to be dead and to have a reference still: they have one on every way, and have been told on every
/// way since, so that a collector that moves the object has changed them too.
/// </summary>
internal sealed class StaleRegisters(MachineCode code, InstructionMaps maps, KindAnalysis kinds, Func<Location, Place> placeOf)
{
    private readonly List<HashSet<Location>> _held = [];
    private readonly List<HashSet<Location>> _stale = [];

    /// <summary>Number of stale registers seen, over all instructions.</summary>
    public int Count { get; private set; }

    /// <summary>Adds what is wrong.</summary>
    public void Check(string name, List<string> complaints)
    {
        Dictionary<Location, PlaceState> live = [];
        for (int i = 0; i < code.Insts.Count; i++)
        {
            HashSet<Location> stale = [];
            maps.Read((int)code.Insts[i].IP, live, stale);
            HashSet<Location> held = [.. stale];
            foreach ((Location place, PlaceState state) in live)
            {
                if (state.Kind == PointerKind.Reference) held.Add(place);
            }

            _stale.Add(stale);
            _held.Add(held);
        }

        for (int block = 0; block < code.Leaders.Count; block++)
        {
            List<State>? states = kinds.Walk(block);
            int first = code.Leaders[block];
            int end = code.EndOf(block);
            for (int i = first; i < end && states is not null; i++)
            {
                foreach (Location register in _stale[i])
                {
                    Count++;
                    Kind? kind = states[i - first][placeOf(register)]?.Kind;
                    if (kind is not (Kind.Reference or Kind.Zero or Kind.Pointer or Kind.Any)) Complain(i, $"{register} is {kind}");
                    if (i > first && !_held[i - 1].Contains(register)) Complain(i, $"{register} is not told in front");
                }
            }

            foreach (int successor in code.Successors(block))
            {
                int start = code.Leaders[successor];
                foreach (Location register in states is null ? [] : _stale[start])
                {
                    if (!_held[end - 1].Contains(register)) Complain(end - 1, $"{register} is not told, but behind the jump");
                }
            }
        }

        void Complain(int inst, string fault) => complaints.Add(
            string.Create(CultureInfo.InvariantCulture, $"@{name}+0x{code.Insts[inst].IP:x}: stale {fault}"));
    }
}
