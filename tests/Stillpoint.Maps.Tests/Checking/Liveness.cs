// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Iced.Intel;
using Stillpoint.CodeGen;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>
/// Backward liveness over machine code. A general register is three parts, as narrow writes leave the rest: bits 0 to 7,
/// 8 to 15 and above. Flags, the stack pointer, the context register and memory outside spill and argument words are not
/// followed.
/// </summary>
internal sealed class Liveness
{
    private const int PartBits = 2;

    private readonly MachineCode _code;
    private readonly CompiledFunction _function;
    private readonly CallSites _calls;
    private readonly InstructionInfoFactory _info = new();
    private readonly HashSet<int>[] _liveIn;
    private readonly bool _isDynamic;
    private readonly List<Place>[] _bases;
    private readonly FrameWords _words;

    public Liveness(
        MachineCode code, CompiledFunction function, CallSites calls, FrameWords words, bool isDynamic, List<Place>[] bases)
    {
        _words = words;
        _bases = bases;
        _code = code;
        _function = function;
        _calls = calls;
        _isDynamic = isDynamic;
        _liveIn = new HashSet<int>[code.Leaders.Count];
        for (int i = 0; i < _liveIn.Length; i++)
        {
            _liveIn[i] = [];
        }

        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            for (int block = _liveIn.Length - 1; block >= 0; block--)
            {
                HashSet<int> live = AtEnd(block);
                for (int i = code.EndOf(block) - 1; i >= code.Leaders[block]; i--)
                {
                    Step(i, live);
                }

                if (!live.SetEquals(_liveIn[block]))
                {
                    _liveIn[block] = live;
                    isChanged = true;
                }
            }
        }
    }

    /// <summary>Places that are read later, at each instruction of a block, in order.</summary>
    public List<HashSet<Place>> Walk(int block)
    {
        List<HashSet<Place>> result = [];
        HashSet<int> live = AtEnd(block);
        for (int i = _code.EndOf(block) - 1; i >= _code.Leaders[block]; i--)
        {
            Step(i, live);
            HashSet<Place> places = [];
            foreach (int part in live)
            {
                places.Add(new Place(part >> PartBits));
            }

            result.Add(places);
        }

        result.Reverse();
        return result;
    }

    private HashSet<int> AtEnd(int block)
    {
        HashSet<int> live = [];
        foreach (int successor in _code.Successors(block))
        {
            live.UnionWith(_liveIn[successor]);
        }

        return live;
    }

    private void Step(int index, HashSet<int> live)
    {
        StepCode(index, live);
        foreach (Place place in _bases[index])
        {
            Add(live, place);
        }
    }

    private void StepCode(int index, HashSet<int> live)
    {
        Instruction inst = _code.Insts[index];
        InstructionInfo info = _info.GetInfo(inst);
        if (inst.FlowControl is FlowControl.Call or FlowControl.IndirectCall)
        {
            live.RemoveWhere(part =>
                new Place(part >> PartBits) is var place && (place.IsRegister || place.IsOutgoing(_function.Frame, _isDynamic)));
            _calls.AddReads(inst, place => Add(live, place));
            if (index + 1 == _code.Insts.Count || _code.Insts[index + 1].Mnemonic != Mnemonic.Ud2)
            {
                AddVariables(live);
            }

            return;
        }

        foreach (UsedRegister used in info.GetUsedRegisters())
        {
            if (used.Access is OpAccess.Write or OpAccess.ReadWrite)
            {
                Remove(live, IsSetcc(inst) ? used.Register.GetFullRegister() : used.Register);
            }
        }

        foreach (UsedMemory used in info.GetUsedMemory())
        {
            if (used.Access is OpAccess.Write or OpAccess.ReadWrite && used.MemorySize.GetSize() >= 8)
            {
                foreach (Place place in Words(inst, used))
                {
                    live.Remove(place.Key << PartBits);
                }
            }
        }

        foreach (UsedRegister used in info.GetUsedRegisters())
        {
            bool isMerged = MergesOnly(inst) && used.Register.GetFullRegister() == inst.Op0Register.GetFullRegister();
            if (used.Access is OpAccess.Read or OpAccess.ReadWrite or OpAccess.CondRead or OpAccess.ReadCondWrite
                && !isMerged)
            {
                Read(live, used.Register);
            }
        }

        ReadMemory(inst, info, live);
        if (inst.FlowControl == FlowControl.Return)
        {
            _calls.AddResults(place => Add(live, place));
        }
    }

    private void ReadMemory(in Instruction inst, InstructionInfo info, HashSet<int> live)
    {
        foreach (UsedMemory used in info.GetUsedMemory())
        {
            if (used.Access is OpAccess.Read or OpAccess.ReadWrite or OpAccess.CondRead or OpAccess.ReadCondWrite)
            {
                List<Place> words = Words(inst, used);
                foreach (Place place in words)
                {
                    live.Add(place.Key << PartBits);
                }

                bool isElsewhere = inst.FlowControl == FlowControl.Return || inst.IsIPRelativeMemoryOperand
                    || inst.MemoryBase == Register.R15
                    || (_words.IsOfFrame(inst) && inst.MemoryIndex == Register.None);
                if (words.Count == 0 && !isElsewhere)
                {
                    AddVariables(live);
                }
            }
        }
    }

    /// <summary>Bits above a truth value are unspecified by convention, so nobody depends on what was there.</summary>
    private static bool IsSetcc(in Instruction inst) => inst.Mnemonic is >= Mnemonic.Seta and <= Mnemonic.Sets;

    /// <summary>
    /// Scalar operations that leave the lanes above a result as they were, where a scalar has no such lanes.
    /// </summary>
    private static bool MergesOnly(in Instruction inst) => inst.Mnemonic
            is Mnemonic.Cvtsd2ss or Mnemonic.Cvtss2sd or Mnemonic.Cvtsi2sd or Mnemonic.Cvtsi2ss or Mnemonic.Sqrtsd
            or Mnemonic.Sqrtss or Mnemonic.Roundsd or Mnemonic.Roundss
        && (inst.Op1Kind != OpKind.Register || inst.Op1Register != inst.Op0Register);

    /// <summary>The followed words that an access covers; a lea is no access.</summary>
    private List<Place> Words(in Instruction inst, in UsedMemory used)
    {
        List<Place> words = [];
        Place first = _words.OfMemory(inst);
        for (int at = 0; first.Key >= 0 && at < used.MemorySize.GetSize(); at += 8)
        {
            words.Add(new Place(first.Key + at));
        }

        return words;
    }

    /// <summary>Others may read variables whose address is known somewhere.</summary>
    private void AddVariables(HashSet<int> live)
    {
        foreach (Place place in _words.IsExposed ? _words.Variables.Keys : [])
        {
            Add(live, place);
        }
    }

    private bool IsFollowed(Place place) => place.Key >= 0
        && place != Place.Of(Register.RSP) && place != Place.Of(Register.R15)
        && !(_isDynamic && place == Place.Of(Register.RBP));

    private static void Add(HashSet<int> live, Place place)
    {
        for (int part = 0; part < (place.IsRegister && !place.IsVector ? 3 : 1); part++)
        {
            live.Add((place.Key << PartBits) + part);
        }
    }

    private void Read(HashSet<int> live, Register register)
    {
        var place = Place.Of(register);
        if (IsFollowed(place))
        {
            foreach (int part in Parts(register, place))
            {
                live.Add((place.Key << PartBits) + part);
            }
        }
    }

    private static void Remove(HashSet<int> live, Register register)
    {
        var place = Place.Of(register);
        foreach (int part in place.Key < 0 ? [] : Parts(register, place))
        {
            live.Remove((place.Key << PartBits) + part);
        }
    }

    private static int[] Parts(Register register, Place place)
    {
        if (place.IsVector)
        {
            return [0];
        }

        return register.GetSize() switch
        {
            1 => register is Register.AH or Register.BH or Register.CH or Register.DH ? [1] : [0],
            2 => [0, 1],
            _ => [0, 1, 2],
        };
    }
}
