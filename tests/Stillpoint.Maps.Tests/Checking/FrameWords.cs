// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Iced.Intel;
using Stillpoint.CodeGen;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>
/// Which words of a frame are followed: spills, arguments, and the variables that the map tells, which are units behind
/// those of spills.
/// </summary>
internal sealed class FrameWords
{
    private readonly CompiledFunction _function;
    private readonly Dictionary<int, PlaceState> _variables = [];
    private readonly Dictionary<Place, PlaceState> _byPlace = [];

    public FrameWords(CompiledFunction function, MachineCode code, bool isDynamic)
    {
        _function = function;
        for (int i = 0; i < function.Maps!.Offsets.Length; i++)
        {
            foreach (PlaceChange change in function.Maps.ChangesAt(i))
            {
                if (change.IsLive && IsVariable(change.Place) && _variables.TryAdd(change.Place.Number, change.State))
                {
                    _byPlace.Add(Place.Of(change.Place, function.Frame, isDynamic), change.State);
                }
            }
        }

        foreach (Instruction inst in code.Insts)
        {
            IsExposed |= _variables.Count > 0 && Exposes(inst);
        }
    }

    /// <summary>Whether an address of the frame is computed, so that others may read and write its variables.</summary>
    public bool IsExposed { get; }

    /// <summary>The variables' words with what the map tells of them first.</summary>
    public IReadOnlyDictionary<Place, PlaceState> Variables => _byPlace;

    /// <summary>Whether a place is a word of a variable.</summary>
    public bool IsVariable(Location place) =>
        place.Kind == LocationKind.Spill && place.Number >= _function.Frame.SpillUnits;

    /// <summary>What the map tells first of a variable's word.</summary>
    public PlaceState StateOf(Location place) => _variables[place.Number];

    /// <summary>
    /// The word of spills, variables or arguments that an operand addresses, or a place with a negative key for other
    /// memory, the frame's other objects included.
    /// </summary>
    public Place OfMemory(in Instruction inst)
    {
        if (inst.MemoryIndex != Register.None || !IsOfFrame(inst))
        {
            return new Place(-1);
        }

        FrameMap frame = _function.Frame;
        bool isDynamic = FrameMap.IsDynamic(frame.SizeAt((int)inst.IP));
        int displacement = (int)inst.MemoryDisplacement64;
        if (isDynamic && inst.MemoryBase == Register.RSP)
        {
            return displacement >= 0 && displacement < 8 * frame.OutgoingUnits ? Place.OutgoingWord(displacement) : new Place(-1);
        }

        int distance = DistanceOf(inst);
        int inBody = distance + frame.FixedBytes;
        int unit = (inBody - frame.SpillOffset) / 8;
        bool isUnit = inBody >= frame.SpillOffset && (inBody - frame.SpillOffset) % 8 == 0;
        bool isSpill = inBody >= frame.SpillOffset && inBody < frame.SpillOffset + (8 * frame.SpillUnits);
        bool isOutgoing = !isDynamic && inBody >= 0 && inBody < 8 * frame.OutgoingUnits;
        bool isVariable = isUnit && _variables.ContainsKey(unit);
        return distance >= 8 || isSpill || isVariable || isOutgoing ? Place.Word(distance) : new Place(-1);
    }

    /// <summary>Whether an operand is relative to the frame.</summary>
    public bool IsOfFrame(in Instruction inst) => inst.MemoryBase == Register.RSP
        || (inst.MemoryBase == Register.RBP && FrameMap.IsDynamic(_function.Frame.SizeAt((int)inst.IP)));

    private int DistanceOf(in Instruction inst)
    {
        int size = _function.Frame.SizeAt((int)inst.IP);
        int own = FrameMap.IsDynamic(size) ? _function.Frame.FixedBytes : size;
        return (int)inst.MemoryDisplacement64 - own;
    }

    private bool Exposes(in Instruction inst)
    {
        if (!IsOfFrame(inst) || inst.Op0Register == Register.RSP)
        {
            return false;
        }

        return inst.MemoryIndex != Register.None
            || (inst.Mnemonic == Mnemonic.Lea && DistanceOf(inst) >= -_function.Frame.FixedBytes);
    }
}
