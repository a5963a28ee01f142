// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using Iced.Intel;
using Stillpoint.CodeGen;
using Stillpoint.Ir.Modules;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>
/// Compares the maps of a function with what its machine code does. It shares nothing with the compiler but the
/// description of the calling convention and the table from code offsets to instructions of the IR.
/// </summary>
internal sealed class MapChecker
{
    private readonly CompiledFunction _function;
    private readonly Func<int, Dictionary<Location, PlaceState>> _mapAt;
    private readonly MachineCode _code;
    private readonly FrameWords _words;
    private readonly bool _isDynamic;
    private readonly List<string> _complaints = [];

    private MapChecker(CompiledFunction function, Func<int, Dictionary<Location, PlaceState>> mapAt)
    {
        _function = function;
        _mapAt = mapAt;
        _code = new MachineCode(function);
        _isDynamic = Array.Exists(function.Frame.Sizes, FrameMap.IsDynamic);
        _words = new FrameWords(function, _code, _isDynamic);
    }

    /// <summary>The first faults of a function's maps, with offsets and places.</summary>
    /// <param name="module">The module, as it was compiled.</param>
    /// <param name="function">Its code and maps.</param>
    /// <param name="alter">Changes what the map says at an offset, to see that it is noticed; or null.</param>
    public static List<string> Check(
        Module module, CompiledFunction function, Action<int, Dictionary<Location, PlaceState>>? alter = null)
    {
        InstructionMaps maps = function.Maps ?? throw new ArgumentException("no maps", nameof(function));
        Dictionary<Location, PlaceState> live = [];
        int boundary = 0;
        MapChecker checker = new(function, MapAt);
        checker.Run(new CallSites(module, function));
        return checker._complaints;

        // Offsets are asked for in ascending order, from the start more than once.
        Dictionary<Location, PlaceState> MapAt(int offset)
        {
            if (boundary > 0 && maps.Offsets[boundary - 1] > offset)
            {
                boundary = 0;
                live.Clear();
            }

            for (; boundary < maps.Offsets.Length && maps.Offsets[boundary] <= offset; boundary++)
            {
                foreach (PlaceChange change in maps.ChangesAt(boundary))
                {
                    if (change.IsLive)
                    {
                        live[change.Place] = change.State;
                    }
                    else
                    {
                        live.Remove(change.Place);
                    }
                }
            }

            Dictionary<Location, PlaceState> copy = new(live);
            alter?.Invoke(offset, copy);
            return copy;
        }
    }

    /// <summary>
    /// Whether a place may as well be called something else: it holds zero, which is a number and null, or a derived
    /// pointer that equals its base.
    /// </summary>
    public static bool IsTrue(Module module, CompiledFunction function, int offset, Location location, PointerKind told)
    {
        MachineCode code = new(function);
        bool isDynamic = Array.Exists(function.Frame.Sizes, FrameMap.IsDynamic);
        FrameWords words = new(function, code, isDynamic);
        KindAnalysis kinds = new(code, function, new CallSites(module, function), words, isDynamic);
        int index = code.Insts.FindIndex(inst => (int)inst.IP == offset);
        int block = code.Leaders.FindLastIndex(leader => leader <= index);
        State? state = kinds.Walk(block)?[index - code.Leaders[block]];
        Kind? known = state?[Place.Of(location, function.Frame, isDynamic)]?.Kind;
        return known == Kind.Zero || (known is Kind.Reference or Kind.Pointer && told == PointerKind.Reference);
    }

    private void Run(CallSites calls)
    {
        CheckBoundaries();
        new FrameSizes(_code, _function).Check(_complaints);
        KindAnalysis kinds = new(_code, _function, calls, _words, _isDynamic);
        Liveness liveness = new(_code, _function, calls, _words, _isDynamic, FindBases());
        CheckRanges(calls);
        new StaleRegisters(_code, _function.Maps!, kinds, place => Place.Of(place, _function.Frame, _isDynamic))
            .Check(_function.Name, _complaints);
        for (int block = 0; block < _code.Leaders.Count; block++)
        {
            List<State>? states = kinds.Walk(block);
            List<HashSet<Place>> live = liveness.Walk(block);
            int first = _code.Leaders[block];
            for (int i = first; i < _code.EndOf(block); i++)
            {
                Dictionary<Location, PlaceState> map = _mapAt((int)_code.Insts[i].IP);
                if (states is not null)
                {
                    CheckVariables(i, map, states[i - first]);

                    // Inside a restartable range the map is that of its start, where what is read later is told.
                    bool isInside = _function.Maps!.ResumeAt((int)_code.Insts[i].IP) != (int)_code.Insts[i].IP;
                    CheckLive(i, map, isInside ? [] : live[i - first]);
                    CheckKinds(i, map, states[i - first], live[i - first], kinds, calls);
                }
            }
        }
    }

    /// <summary>The places that the map names as bases at each instruction: a collector reads them there.</summary>
    private List<Place>[] FindBases()
    {
        var bases = new List<Place>[_code.Insts.Count];
        for (int i = 0; i < bases.Length; i++)
        {
            bases[i] = [];
            foreach (PlaceState state in _mapAt((int)_code.Insts[i].IP).Values)
            {
                if (state.Kind == PointerKind.Derived)
                {
                    bases[i].Add(Place.Of(state.Base, _function.Frame, _isDynamic));
                }
            }
        }

        return bases;
    }

    /// <summary>Padding in front of loops has no boundaries of its own: the state of the one before holds.</summary>
    private void CheckBoundaries()
    {
        HashSet<int> offsets = [_function.CodeBytes];
        foreach (Instruction inst in _code.Insts)
        {
            offsets.Add((int)inst.IP);
            if (inst.Mnemonic != Mnemonic.Nop && _function.Maps!.Offsets.BinarySearch((int)inst.IP) < 0)
            {
                Complain((int)inst.IP, "no boundary");
            }
        }

        foreach (int offset in _function.Maps!.Offsets)
        {
            if (!offsets.Contains(offset))
            {
                Complain(offset, "a boundary where no instruction begins");
            }
        }
    }

    private void CheckLive(int index, Dictionary<Location, PlaceState> map, HashSet<Place> live)
    {
        HashSet<Place> told = [];
        foreach (Location location in map.Keys)
        {
            told.Add(Place.Of(location, _function.Frame, _isDynamic));
        }

        foreach (Place place in live)
        {
            if (!told.Contains(place))
            {
                Complain((int)_code.Insts[index].IP, $"{place} is read later; the map says dead");
            }
        }
    }

    /// <summary>
    /// A word of a variable is told from where it is cleared on, wherever the whole frame is there, always alike. On the
    /// way to a trap nothing is told.
    /// </summary>
    private void CheckVariables(int index, Dictionary<Location, PlaceState> map, State state)
    {
        int offset = (int)_code.Insts[index].IP;
        int size = _function.Frame.SizeAt(offset);
        bool isBody = FrameMap.IsDynamic(size) || size == _function.Frame.FixedBytes;
        HashSet<Place> told = [];
        foreach ((Location location, PlaceState known) in map)
        {
            if (_words.IsVariable(location))
            {
                told.Add(Place.Of(location, _function.Frame, _isDynamic));
                if (known != _words.StateOf(location) || known.Kind == PointerKind.Raw)
                {
                    Complain(offset, $"{location} is told as {known}, which it is not elsewhere");
                }
            }
        }

        bool isTrapping = map.Count == 0 && _code.Insts.FindIndex(index, inst => inst.Mnemonic == Mnemonic.Ud2) is var end
            && end >= index && end < index + 3;
        foreach (Place place in _words.Variables.Keys)
        {
            if (isBody && !isTrapping && state[place] is not null && !told.Contains(place))
            {
                Complain(offset, $"the variable's word {place} is not told");
            }
        }
    }

    private void CheckRanges(CallSites calls)
    {
        if (_function.Maps!.Restartable.Count > 0)
        {
            KindAnalysis kinds = new(_code, _function, calls, _words, _isDynamic);
            _complaints.AddRange(new RangeChecker(_function, _code, _isDynamic, _mapAt).Check());
        }
    }

    private void CheckKinds(
        int index, Dictionary<Location, PlaceState> map, State state, HashSet<Place> live, KindAnalysis kinds, CallSites calls)
    {
        foreach ((Location location, PlaceState told) in map)
        {
            var place = Place.Of(location, _function.Frame, _isDynamic);
            Known? known = state[place];
            string? fault = told.Kind switch
            {
                PointerKind.Raw => known is { Kind: Kind.Reference or Kind.Derived or Kind.Pointer or Kind.Tagged or Kind.Conflict }
                    ? "raw"
                    : null,
                PointerKind.Reference => known is { Kind: Kind.Reference or Kind.Zero or Kind.Pointer or Kind.Any } ? null : "ref",
                PointerKind.Tagged => known is { Kind: Kind.Tagged or Kind.Zero or Kind.Any } ? null : "tagged",

                // A base is stored before its derived pointer: until then the word holds an old pointer that nobody reads.
                _ when _words.IsVariable(location) && !live.Contains(place) => null,
                _ => DerivedFault(index, told.Base, map, place, state, kinds, calls),
            };
            if (fault is not null)
            {
                Complain((int)_code.Insts[index].IP, $"{place} is {known?.ToString() ?? "undefined"}; the map says {fault}");
            }
        }
    }

    private string? DerivedFault(
        int index, Location @base, Dictionary<Location, PlaceState> map, Place place, State state, KindAnalysis kinds, CallSites calls)
    {
        var basePlace = Place.Of(@base, _function.Frame, _isDynamic);
        string told = $"derived({basePlace})";
        if (!map.TryGetValue(@base, out PlaceState baseTold) || baseTold.Kind != PointerKind.Reference)
        {
            return told + ", whose base it does not call a reference";
        }

        if (state[place] is not { } value || state[basePlace] is not { } holder)
        {
            return told;
        }

        if (value.Kind is Kind.Zero or Kind.Pointer or Kind.Any || holder.Kind is Kind.Pointer or Kind.Any)
        {
            return null;
        }

        if (!value.IsManaged || holder.Class != value.Base)
        {
            bool isHalfChosen = value.IsManaged && kinds.IsChoiceOf(holder.Class, value.Base) && IsChosenNext(index, place, calls);
            return isHalfChosen ? null : told;
        }

        return null;
    }

    /// <summary>
    /// Whether a conditional move of the same select is still to come: until then one of the two values stands in the
    /// place, with the base of the outcome. It is used only if it is the outcome.
    /// </summary>
    private bool IsChosenNext(int index, Place place, CallSites calls)
    {
        int source = calls.SourceOf(_code.Insts[index]).Index;
        for (int i = index; i < _code.Insts.Count && calls.SourceOf(_code.Insts[i]).Index == source; i++)
        {
            Instruction inst = _code.Insts[i];
            if (inst.Mnemonic is >= Mnemonic.Cmova and <= Mnemonic.Cmovs && Place.Of(inst.Op0Register) == place)
            {
                return true;
            }
        }

        return false;
    }

    private void Complain(int offset, string fault) =>
        _complaints.Add(string.Create(CultureInfo.InvariantCulture, $"@{_function.Name}+0x{offset:x}: {fault}"));
}
