// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Entities;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Decoding;

/// <content>Frame slots of values, constants and temporaries.</content>
internal sealed unsafe partial class FunctionDecoder
{
    /// <summary>Values up to this size get their slot back for reuse.</summary>
    private const int MaxReusedBytes = 128;

    /// <summary>Largest frame.</summary>
    private const int MaxFrameBytes = 1 << 30;

    private readonly SecondaryMap<ValueId, int> _slots = new(0);
    private readonly SecondaryMap<ValueId, int> _constantSlots = new(0);
    private readonly Dictionary<ulong, int> _rawConstants = [];
    private readonly List<int>?[] _free = new List<int>?[(MaxReusedBytes / 8) + 1];
    private readonly List<(int Slot, int Bytes)> _temporaries = [];
    private readonly List<(ConstantId Constant, ulong Raw, int Offset, int Bytes)> _constantArea = [];
    private int _frameBytes = sizeof(Frame);
    private int _variadicSlot;
    private int _constantBytes;

    /// <summary>Number of 8-byte words that arguments of a type take.</summary>
    private int ArgumentWords(TypeId type) => (_shapes.Bytes(type) + 7) / 8;

    private void AssignArguments()
    {
        for (int i = 0; i < _function.ArgumentCount; i++)
        {
            ValueId argument = _function.Argument(i);
            _slots[argument] = _frameBytes;
            _frameBytes += 8 * ArgumentWords(_function.TypeOf(argument));
        }

        // Behind the last named argument of a variadic function: pointer to the save area of the others.
        _variadicSlot = _frameBytes;
        _frameBytes += 8;
    }

    /// <summary>Frame offset of a value; constants are put into the constant area.</summary>
    private int Slot(ValueId value)
    {
        if (_function.TryGetConstant(value, out ConstantId constant))
        {
            return ConstantSlot(value, constant);
        }

        int slot = _slots[value];
        return slot != 0 ? slot : Define(value);
    }

    /// <summary>Gives a value its slot. For an instruction without result that anyone wants: a scratch slot.</summary>
    private int Define(ValueId value)
    {
        if (value.IsNone)
        {
            return Frame.ScratchOffset;
        }

        if (_slots[value] == 0)
        {
            // A value that lives beyond its block must not share a slot with what other blocks use meanwhile.
            int bytes = _shapes.Bytes(_function.TypeOf(value));
            _slots[value] = _analysis.StaysInBlock(value) ? Allocate(bytes) : AllocateFresh(bytes);
        }

        return _slots[value];
    }

    private int Temporary(int bytes)
    {
        int slot = Allocate(bytes);
        _temporaries.Add((slot, bytes));
        return slot;
    }

    private int Allocate(int bytes)
    {
        int rounded = Math.Max(8, (bytes + 7) & ~7);
        if (!_inEdgeStub && rounded <= MaxReusedBytes && _free[rounded / 8] is { Count: > 0 } free)
        {
            int reused = free[^1];
            free.RemoveAt(free.Count - 1);
            return reused;
        }

        return AllocateFresh(bytes);
    }

    /// <summary>Room in the frame that nothing else uses.</summary>
    private int AllocateFresh(int bytes)
    {
        int rounded = Math.Max(8, (bytes + 7) & ~7);
        int place = _frameBytes;
        if (rounded > MaxFrameBytes - _frameBytes)
        {
            throw new GuestUnsupportedException($"a frame of more than {MaxFrameBytes} bytes");
        }

        _frameBytes += rounded;
        return place;
    }

    private void Free(int slot, int bytes)
    {
        int rounded = Math.Max(8, (bytes + 7) & ~7);
        if (rounded <= MaxReusedBytes)
        {
            (_free[rounded / 8] ??= []).Add(slot);
        }
    }

    private void FreeTemporaries()
    {
        foreach ((int slot, int bytes) in _temporaries)
        {
            Free(slot, bytes);
        }

        _temporaries.Clear();
    }

    /// <summary>Gives back the slots of the values that die at an instruction, its own unused result included.</summary>
    private void FreeDying(Inst inst)
    {
        foreach (ValueId value in _analysis.DyingAt(inst.Id))
        {
            if (_slots[value] != 0)
            {
                Free(_slots[value], _shapes.Bytes(_function.TypeOf(value)));
            }
        }
    }

    private int ConstantSlot(ValueId value, ConstantId constant)
    {
        if (_constantSlots[value] != 0)
        {
            return _constantSlots[value];
        }

        ref readonly ConstantRow row = ref _module.Constants[constant];
        if (row.Kind == ConstantKind.Global && _program.ThreadLocalOffset(row.Global) is >= 0 and long offset)
        {
            // Each thread has its own: the address is made anew at each use.
            int slot = Temporary(8);
            EmitRare(RareOp.ThreadLocalAddress, slot, checked((int)offset));
            return slot;
        }

        int bytes = _shapes.Bytes(row.Type);
        int place = PlaceConstant(bytes);
        _constantArea.Add((constant, 0, place, bytes));
        _constantSlots[value] = place;
        return place;
    }

    /// <summary>Slot of a 64-bit number that is no constant of the IR.</summary>
    private int RawConstant(ulong value)
    {
        if (!_rawConstants.TryGetValue(value, out int place))
        {
            place = PlaceConstant(8);
            _constantArea.Add((ConstantId.None, value, place, 8));
            _rawConstants.Add(value, place);
        }

        return place;
    }

    private int PlaceConstant(int bytes)
    {
        _constantBytes += Math.Max(8, (bytes + 7) & ~7);
        if (_constantBytes > MaxFrameBytes)
        {
            throw new GuestUnsupportedException($"constants of more than {MaxFrameBytes} bytes in a function");
        }

        return -_constantBytes;
    }

    private byte[] ConstantArea()
    {
        int size = (_constantBytes + 15) & ~15;
        byte[] area = new byte[size];
        foreach ((ConstantId constant, ulong raw, int offset, int bytes) in _constantArea)
        {
            Span<byte> place = area.AsSpan(size + offset, bytes);
            if (constant.IsNone)
            {
                BitConverter.TryWriteBytes(place, raw);
            }
            else
            {
                _program.Evaluator.WriteFrame(constant, place);
            }
        }

        return area;
    }

    /// <summary>The value of an integer constant of at most 64 bits, sign-extended.</summary>
    private bool TryGetInteger(ValueId value, out long number)
    {
        number = 0;
        if (!_function.TryGetConstant(value, out ConstantId constant))
        {
            return false;
        }

        ref readonly ConstantRow row = ref _module.Constants[constant];
        if (row.Kind is not (ConstantKind.Integer or ConstantKind.Null) || row.High != 0)
        {
            return false;
        }

        int bits = row.Kind == ConstantKind.Null ? 64 : _types[row.Type].Bits;
        number = bits >= 64 ? (long)row.Low : (long)(row.Low << (64 - bits)) >> (64 - bits);
        return bits <= 64;
    }

    /// <summary>The same, if it fits the 32-bit immediate field.</summary>
    private bool TryGetImmediate(ValueId value, out int immediate)
    {
        bool found = TryGetInteger(value, out long number) && number is >= int.MinValue and <= int.MaxValue;
        immediate = found ? (int)number : 0;
        return found;
    }
}
