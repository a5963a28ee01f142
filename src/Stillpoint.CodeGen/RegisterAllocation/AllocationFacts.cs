// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>
/// What <see cref="AllocationChecker"/> knows at one point: facts "this place holds this register". They are found by place
/// and by register, as a write ends those of both.
/// </summary>
internal sealed class AllocationFacts
{
    private readonly MachineFunction _function;
    private readonly HashSet<(int Place, int Register)> _facts = [];

    /// <summary>By place: registers it may hold, and by register: places that may hold it; ended facts may be among them.</summary>
    private readonly Dictionary<int, List<int>> _registersAt = [];

    private readonly Dictionary<int, List<int>> _placesOf = [];

    /// <summary>Units of the largest register.</summary>
    private readonly int _maxUnits = 1;

    internal AllocationFacts(MachineFunction function)
    {
        _function = function;
        for (int v = 0; v < function.Registers.Count; v++)
        {
            _maxUnits = Math.Max(_maxUnits, Units(v));
        }
    }

    /// <summary>All facts.</summary>
    internal IEnumerable<(int Place, int Register)> Facts => _facts;

    /// <summary>Forgets everything and starts with these facts.</summary>
    internal void Reset(HashSet<(int Place, int Register)> facts)
    {
        _facts.Clear();
        _registersAt.Clear();
        _placesOf.Clear();
        foreach ((int place, int register) in facts)
        {
            Add(place, register);
        }
    }

    internal bool Contains(int place, int register) => _facts.Contains((place, register));

    /// <summary>Adds a fact; false when it is known.</summary>
    internal bool Add(int place, int register)
    {
        if (!_facts.Add((place, register)))
        {
            return false;
        }

        ListOf(_registersAt, place).Add(register);
        ListOf(_placesOf, register).Add(place);
        return true;
    }

    /// <summary>The places that hold a register.</summary>
    internal IEnumerable<int> PlacesOf(int register) =>
        ListOf(_placesOf, register).Where(place => Contains(place, register)).Distinct();

    /// <summary>A register's value is no longer what any place holds.</summary>
    internal void EndOf(int register)
    {
        List<int> places = ListOf(_placesOf, register);
        foreach (int place in places)
        {
            _facts.Remove((place, register));
        }

        places.Clear();
    }

    /// <summary>A call ends the facts of all registers of the machine.</summary>
    internal void EndRegisters()
    {
        for (int place = 0; new Location(place).IsRegister; place++)
        {
            EndAt(place, _ => true);
        }
    }

    /// <summary>A write of a register's size ends the facts of all places that it overlaps.</summary>
    internal void Overwrite(Location place, int register)
    {
        if (place.Kind != LocationKind.Spill)
        {
            EndAt(place.Code, _ => true);
            return;
        }

        for (int unit = Math.Max(0, place.Number - _maxUnits + 1); unit < place.Number + Units(register); unit++)
        {
            EndAt(Location.Spill(unit).Code, other => unit + Units(other) > place.Number);
        }
    }

    private void EndAt(int place, Func<int, bool> isEnded)
    {
        if (_registersAt.TryGetValue(place, out List<int>? registers))
        {
            registers.RemoveAll(register => isEnded(register) && (_facts.Remove((place, register)) || true));
        }
    }

    private int Units(int register) => _function.Registers.Rows[register].SpillBytes / 8;

    private static List<int> ListOf(Dictionary<int, List<int>> lists, int key)
    {
        if (!lists.TryGetValue(key, out List<int>? list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
