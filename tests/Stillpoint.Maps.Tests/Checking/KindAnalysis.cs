// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Iced.Intel;
using Stillpoint.CodeGen;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>
/// Forward abstract interpretation of machine code: moves copy values, address arithmetic derives pointers, loads have
/// the kind that the IR says, calls leave nothing but results.
/// </summary>
internal sealed class KindAnalysis
{
    private const long FirstFresh = 1L << 32;
    private const long FirstChoice = 1L << 48;

    private readonly MachineCode _code;
    private readonly CompiledFunction _function;
    private readonly CallSites _calls;
    private readonly FrameWords _words;
    private readonly bool _isDynamic;
    private readonly InstructionInfoFactory _info = new();
    private readonly Dictionary<(long, long, int, int), long> _choices = [];
    private readonly State?[] _atStart;
    private long _fresh;

    public KindAnalysis(MachineCode code, CompiledFunction function, CallSites calls, FrameWords words, bool isDynamic)
    {
        _words = words;
        _code = code;
        _function = function;
        _calls = calls;
        _isDynamic = isDynamic;
        _atStart = new State?[code.Leaders.Count];
        Stack<int> work = new();
        _atStart[0] = State.Join(Entry(), Entry());
        work.Push(0);
        while (work.TryPop(out int block))
        {
            State state = new(_atStart[block]!);
            for (int i = code.Leaders[block]; i < code.EndOf(block); i++)
            {
                Step(code.Insts[i], state);
            }

            foreach (int successor in code.Successors(block))
            {
                State? known = _atStart[successor];
                var joined = State.Join(known ?? state, state);
                if (known is null || !joined.IsSame(known))
                {
                    _atStart[successor] = joined;
                    work.Push(successor);
                }
            }
        }
    }

    /// <summary>The states before each instruction of a block, or null for a block that is never reached.</summary>
    public List<State>? Walk(int block)
    {
        if (_atStart[block] is not { } start)
        {
            return null;
        }

        List<State> states = [];
        State state = new(start);
        for (int i = _code.Leaders[block]; i < _code.EndOf(block); i++)
        {
            states.Add(new State(state));
            Step(_code.Insts[i], state);
        }

        return states;
    }

    /// <summary>Whether a class is the outcome of a choice in which another took part.</summary>
    public bool IsChoiceOf(long choice, long part)
    {
        foreach (((long left, long right, _, _), long made) in _choices)
        {
            if (made == choice && (left == part || right == part || IsChoiceOf(left, part) || IsChoiceOf(right, part)))
            {
                return true;
            }
        }

        return false;
    }

    private State Entry()
    {
        State state = new();
        Signature own = _calls.Own;
        _fresh = 1;
        for (int i = 0; i < 16; i++)
        {
            state[Place.General(i)] = Fresh(_calls.IsManaged && !own.IsSimple ? Kind.Any : Kind.Raw);
            state[Place.Vector(i)] = Fresh(Kind.Raw);
        }

        foreach ((Place place, Kind kind) in own.InRegisters)
        {
            state[place] = Fresh(kind);
        }

        foreach ((int word, Kind kind) in own.OnStack)
        {
            state[Place.Word(8 + (8 * word))] = Fresh(own.IsSimple ? kind : Kind.Any);
        }

        return state;
    }

    private Known Fresh(Kind kind)
    {
        long number = _fresh++;
        return new Known(kind, number, number);
    }

    private void Step(in Instruction inst, State state)
    {
        _fresh = FirstFresh + (8L * (long)inst.IP);
        switch (inst.Mnemonic)
        {
            case Mnemonic.Mov when IsWord(inst, 0) && IsWord(inst, 1):
                Write(inst, state, Read(inst, 1, state));
                break;
            case Mnemonic.Mov when IsImmediate(inst.Op1Kind):
                Write(inst, state, inst.GetImmediate(1) == 0 && !_calls.IsRelocated(inst) ? Known.Zero : Fresh(Kind.Raw));
                break;
            case Mnemonic.Xor when inst.Op0Kind == OpKind.Register && inst.Op1Kind == OpKind.Register
                && inst.Op0Register == inst.Op1Register:
                Write(inst, state, Known.Zero);
                break;
            case Mnemonic.Lea:
                Write(inst, state, AddressOf(inst, state));
                break;
            case Mnemonic.Xorps or Mnemonic.Pxor when inst.Op1Kind == OpKind.Register && inst.Op0Register == inst.Op1Register:
                state[Place.Of(inst.Op0Register)] = Known.Zero;
                break;
            case Mnemonic.Movsd or Mnemonic.Movq when inst.Op0Kind == OpKind.Register && inst.Op1Kind == OpKind.Memory:
                // A move from memory to memory goes through a vector register.
                state[Place.Of(inst.Op0Register)] = Read(inst, 1, state);
                break;
            case Mnemonic.Movsd or Mnemonic.Movq when inst.Op0Kind == OpKind.Memory:
                Write(inst, state, state[Place.Of(inst.Op1Register)]);
                break;
            case Mnemonic.Movups or Mnemonic.Movaps when inst.Op0Kind == OpKind.Memory:
                WriteVector(inst, state);
                break;
            case Mnemonic.Add or Mnemonic.Sub or Mnemonic.And or Mnemonic.Or or Mnemonic.Xor or Mnemonic.Inc or Mnemonic.Dec
                when inst.Op0Kind == OpKind.Register && IsWord(inst, 0):
                Write(inst, state, Computed(inst, state));
                break;
            case Mnemonic.Xchg when inst.Op0Kind == OpKind.Register && inst.Op1Kind == OpKind.Register && IsWord(inst, 0):
                (state[Place.Of(inst.Op0Register)], state[Place.Of(inst.Op1Register)]) =
                    (state[Place.Of(inst.Op1Register)], state[Place.Of(inst.Op0Register)]);
                break;
            case Mnemonic.Xchg when IsWord(inst, 0):
                var exchanged = Place.Of(inst.Op0Kind == OpKind.Register ? inst.Op0Register : inst.Op1Register);
                state[exchanged] = Fresh(LoadedKind(inst, state));
                WriteUnknown(inst, state);
                break;
            case Mnemonic.Cmpxchg:
                state[Place.General(0)] = Fresh(LoadedKind(inst, state));
                break;
            case >= Mnemonic.Cmova and <= Mnemonic.Cmovs when IsWord(inst, 0):
                Write(inst, state, Chosen(inst, state));
                break;
            default:
                if (inst.FlowControl is FlowControl.Call or FlowControl.IndirectCall)
                {
                    Call(inst, state);
                }
                else
                {
                    WriteOthers(inst, state);
                }

                break;
        }
    }

    /// <summary>Whether an operand is 64 bits wide, in a general register or in memory.</summary>
    private static bool IsWord(in Instruction inst, int operand) => inst.GetOpKind(operand) switch
    {
        OpKind.Register => inst.GetOpRegister(operand).IsGPR64(),
        OpKind.Memory => inst.MemorySize.GetSize() == 8,
        _ => false,
    };

    private static bool IsImmediate(OpKind kind) => kind is >= OpKind.Immediate8 and <= OpKind.Immediate32to64;

    private Known? Read(in Instruction inst, int operand, State state)
    {
        if (inst.GetOpKind(operand) == OpKind.Register)
        {
            return state[Place.Of(inst.GetOpRegister(operand))];
        }

        if (inst.GetOpKind(operand) != OpKind.Memory)
        {
            return Known.Zero;
        }

        Place place = _words.OfMemory(inst);
        return place.Key >= 0 ? state[place] : Fresh(LoadedKind(inst, state));
    }

    /// <summary>What is loaded from memory that is not followed; out of variables also derived pointers.</summary>
    private Kind LoadedKind(in Instruction inst, State state)
    {
        if (IsOfContext(inst, ContextLayout.AllocationNext)) return Kind.Made;
        Kind kind = _calls.LoadedKind(inst);
        return kind == Kind.Reference && IsInFrame(inst, state) ? Kind.Pointer : kind;
    }

    private static bool IsOfContext(in Instruction inst, int offset) =>
        inst.MemoryBase == Register.R15 && inst.MemoryIndex == Register.None && inst.MemoryDisplacement64 == (ulong)offset;

    private bool IsInFrame(in Instruction inst, State state) => _words.IsOfFrame(inst)
        || (inst.MemoryBase != Register.None && state[Place.Of(inst.MemoryBase)] is { Kind: Kind.Frame })
        || (inst.MemoryIndex != Register.None && state[Place.Of(inst.MemoryIndex)] is { Kind: Kind.Frame });

    private void Write(in Instruction inst, State state, Known? value)
    {
        if (inst.Op0Kind == OpKind.Memory && IsOfContext(inst, ContextLayout.AllocationNext))
        {
            for (int i = 0; i < 16; i++)
            {
                if (state[Place.General(i)] is { Kind: Kind.Made }) state[Place.General(i)] = Fresh(Kind.Reference);
            }

            return;
        }

        Place place = inst.Op0Kind == OpKind.Register ? Place.Of(inst.Op0Register) : _words.OfMemory(inst);
        if (place.Key >= 0)
        {
            state[place] = value;
        }
        else if (inst.Op0Kind == OpKind.Memory)
        {
            WriteUnknown(inst, state);
        }
    }

    private void WriteVector(in Instruction inst, State state)
    {
        bool isZero = state[Place.Of(inst.Op1Register)] is { Kind: Kind.Zero };
        Place first = _words.OfMemory(inst);
        if (first.Key < 0)
        {
            WriteUnknown(inst, state);
            return;
        }

        for (int at = 0; at < 16; at += 8)
        {
            state[new Place(first.Key + at)] = isZero ? Known.Zero : Fresh(Kind.Raw);
        }
    }

    /// <summary>Memory that is not followed may be a variable whose address is known somewhere.</summary>
    private void WriteUnknown(in Instruction inst, State state)
    {
        bool isManaged = inst.MemoryBase != Register.None && state[Place.Of(inst.MemoryBase)] is { IsManaged: true };
        bool isElsewhere = (_words.IsOfFrame(inst) && inst.MemoryIndex == Register.None) || inst.MemoryBase == Register.R15
            || (inst.MemoryBase != Register.None && state[Place.Of(inst.MemoryBase)] is { Kind: Kind.Card or Kind.Made });
        if (!isManaged && !isElsewhere)
        {
            Clobber(state);
        }
    }

    private void Clobber(State state)
    {
        if (!_words.IsExposed)
        {
            return;
        }

        foreach ((Place place, PlaceState told) in _words.Variables)
        {
            state[place] = Fresh(told.Kind == PointerKind.Tagged ? Kind.Tagged : Kind.Pointer);
        }
    }

    private Known AddressOf(in Instruction inst, State state)
    {
        Known? left = inst.MemoryBase == Register.None || inst.IsIPRelativeMemoryOperand ? null : state[Place.Of(inst.MemoryBase)];
        Known? right = inst.MemoryIndex == Register.None ? null : state[Place.Of(inst.MemoryIndex)];
        if (inst.MemoryIndex == Register.None && inst.MemoryDisplacement64 == 0 && left is { } same)
        {
            return same;
        }

        return _words.IsOfFrame(inst) ? Fresh(Kind.Frame) : Derive(left, inst.MemoryIndexScale == 1 ? right : null);
    }

    /// <summary>The outcome of arithmetic on a register and another operand.</summary>
    private Known Computed(in Instruction inst, State state)
    {
        Known? left = state[Place.Of(inst.Op0Register)];
        Known? right = inst.OpCount > 1 ? Read(inst, 1, state) : null;
        if (IsOfContext(inst, ContextLayout.CardBias)) return Fresh(Kind.Card);
        if (left is { Kind: Kind.Made } made) return made;
        bool isDifference = inst.Mnemonic == Mnemonic.Sub && right is { IsManaged: true };
        return isDifference ? Fresh(Kind.Raw) : Derive(left, inst.Mnemonic == Mnemonic.Add ? right : null);
    }

    private Known Derive(Known? left, Known? right)
    {
        Known fresh = Fresh(Kind.Raw);
        Known? pointer = left is { IsManaged: true } ? left : right is { IsManaged: true } ? right : null;
        if (pointer is { } from)
        {
            return fresh with { Kind = Kind.Derived, Base = from.Base };
        }

        if (left is { Kind: Kind.Pointer } || right is { Kind: Kind.Pointer })
        {
            return fresh with { Kind = Kind.Pointer };
        }

        if (left is { Kind: Kind.Frame } || right is { Kind: Kind.Frame })
        {
            return fresh with { Kind = Kind.Frame };
        }

        return left is { Kind: Kind.Any } || right is { Kind: Kind.Any } ? fresh with { Kind = Kind.Any } : fresh;
    }

    private Known? Chosen(in Instruction inst, State state)
    {
        if (Read(inst, 0, state) is not { } kept || Read(inst, 1, state) is not { } moved)
        {
            return null;
        }

        int selector = _calls.SelectorOf(inst);
        int condition = (int)inst.ConditionCode;
        return new Known(
            Known.Join(kept.Kind, moved.Kind),
            Choice(kept.Class, moved.Class, selector, condition),
            Choice(kept.Base, moved.Base, selector, condition));
    }

    private long Choice(long kept, long moved, int selector, int condition)
    {
        if (kept == moved)
        {
            return kept;
        }

        (long, long, int, int) key = (kept, moved, selector, condition);
        if (!_choices.TryGetValue(key, out long number))
        {
            number = FirstChoice + _choices.Count;
            _choices.Add(key, number);
        }

        return number;
    }

    private void Call(in Instruction inst, State state)
    {
        foreach (Place place in state.Places)
        {
            if (place.IsRegister || place.IsOutgoing(_function.Frame, _isDynamic))
            {
                state[place] = null;
            }
        }

        Clobber(state);
        if (_calls.CalleeOf(inst) is not { } callee)
        {
            state[Place.General(0)] = Fresh(Kind.Raw);
            return;
        }

        foreach ((Place place, Kind kind) in callee.ResultPlaces)
        {
            state[place] = Fresh(callee.IsSimple ? kind : Kind.Any);
        }
    }

    private void WriteOthers(in Instruction inst, State state)
    {
        InstructionInfo info = _info.GetInfo(inst);
        foreach (UsedRegister used in info.GetUsedRegisters())
        {
            var place = Place.Of(used.Register);
            if (place.Key >= 0 && IsWritten(used.Access))
            {
                state[place] = Fresh(Kind.Raw);
            }
        }

        Place first = _words.OfMemory(inst);
        foreach (UsedMemory used in info.GetUsedMemory())
        {
            if (first.Key < 0 && IsWritten(used.Access))
            {
                WriteUnknown(inst, state);
            }

            for (int at = 0; first.Key >= 0 && IsWritten(used.Access) && at < used.MemorySize.GetSize(); at += 8)
            {
                state[new Place(first.Key + at)] = Fresh(Kind.Raw);
            }
        }
    }

    private static bool IsWritten(OpAccess access) => access
        is OpAccess.Write or OpAccess.ReadWrite or OpAccess.CondWrite or OpAccess.ReadCondWrite;
}
