// SPDX-License-Identifier: MIT
// Stackmaps and patchpoints in the code.
//
// A stackmap has no code. Its shadow, so many bytes from there on, may be overwritten: it has no label but at its start, no end
// of a block, no other point, and no place that a call returns to. So nops go in front of what must not be in it, as far as the
// code up to there is too short. A jump counts as two bytes, for it may become short. The map at a stackmap is its own, not that
// of the next instruction: a nop goes in front of the end of its block and of what restarts, if there is nothing in between.
//
// A patchpoint is exactly its bytes: a call and nops. One that calls nothing begins with a move of -1 to its result, so that it gives
// something, or with a nop. That first instruction lies within an aligned word, so that one store replaces it, and is long enough for
// any call.
using System;
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.X64;

/// <content>Stackmaps and patchpoints.</content>
internal sealed partial class X64Emitter
{
    /// <summary>Bytes that are patched at once.</summary>
    private const int PatchWord = 8;

    /// <summary>The longest nop.</summary>
    private const int LongestNop = 9;

    private const int SelfCallBytes = 5;

    /// <summary>Length of a call through a slot.</summary>
    internal const int SlotCallBytes = 6;

    /// <summary>Length of a call of a stub that can be patched.</summary>
    internal const int ContextCallBytes = 7;

    /// <summary>Length of a call by r11, as object files have them in place of one of a stub.</summary>
    private const int RegisterCallBytes = 3;
    private const int MinusOneBytes = 7;
    private const int ShortJump = 2;

    /// <summary>The shortest instruction that leaves a frame.</summary>
    private const int LeaveFrameBytes = 4;

    private readonly List<EmittedPoint> _points = [];

    /// <summary>Bytes of the shadow of a stackmap that are left.</summary>
    private int _shadow;

    /// <summary>Points in the order of the code, with final offsets.</summary>
    internal List<EmittedPoint> Points => _points;

    /// <summary>Offset of a frame object from the stack pointer (in dynamic frames: from rbp) in the body.</summary>
    internal int OffsetOfObject(int index) => _objectOffsets[index];

    private void EmitStackMap(in MachineInst inst)
    {
        _points.Add(new EmittedPoint(inst.Target, _buffer.Length, 0, MakesCall: false));
        _shadow = _frame.Points[inst.Target].Bytes;
    }

    /// <summary>Keeps a stackmap apart from what has a map of its own.</summary>
    private void SeparatePoint()
    {
        if (_points.Count > 0 && _points[^1].Offset == _buffer.Length) _buffer.Nop(1);
    }

    private void EmitPatchRegion(in MachineInst inst)
    {
        ReadOnlySpan<MachineOperand> operands = _function.OperandsOf(inst);
        int first = BeginNothing(inst.Target, inst.Condition != 0 ? operands[0] : null, canCall: false);
        Nops(_frame.Points[inst.Target].Bytes - first, _inst);
    }

    /// <summary>The first instruction of a patchpoint that calls nothing.</summary>
    /// <param name="point">Its number.</param>
    /// <param name="result">Where its result goes, or null.</param>
    /// <param name="canCall">Whether it may be patched to call something.</param>
    /// <returns>How long it is.</returns>
    private int BeginNothing(int point, MachineOperand? result, bool canCall)
    {
        int bytes = _frame.Points[point].Bytes;
        bool isMove = result is { Location.IsGeneral: true } && bytes >= MinusOneBytes;
        int first = isMove ? MinusOneBytes : Math.Min(bytes, SlotCallBytes);
        bool isPatchable = bytes >= SlotCallBytes;
        if (isPatchable) _buffer.KeepTogether(first, PatchWord);
        Bound(_inst, BodyFrame);
        _points.Add(new EmittedPoint(point, _buffer.Length, isPatchable ? first : 0, MakesCall: false) { CanCall = canCall });
        if (isMove) Nothing(result!.Value);
        else _buffer.Nop(first);
        return first;
    }

    /// <summary>-1, or for a managed pointer null.</summary>
    private void Nothing(in MachineOperand result)
    {
        int value = _function.Registers[result.Register].Kind == PointerKind.Raw ? -1 : 0;
        _encoder.RegReg(X64Form.MovRmImm32, OperandSize.Bits64, 0, result.Location.RegisterNumber, value);
    }

    /// <summary>Puts what follows, the call of a patchpoint, to where it can be patched.</summary>
    private void BeginRegion(int point, in MachineInst inst)
    {
        FramePoint row = _frame.Points[point];
        int length = (X64Op)inst.Op.Number != X64Op.CallContext ? SlotCallBytes
            : _frame.Object is null ? ContextCallBytes : RegisterCallBytes;
        if (row.Bytes < length)
        {
            throw new CompileException($"the patchpoint {row.Id} of {row.Bytes} bytes: its call takes {length}");
        }

        _buffer.KeepTogether(length, PatchWord);
        Bound(_inst, BodyFrame);
        _points.Add(new EmittedPoint(point, _buffer.Length, length, MakesCall: true) { CanCall = true });
    }

    /// <summary>The rest of a patchpoint, behind its call.</summary>
    private void EndRegion()
    {
        EmittedPoint begun = _points[^1];
        Nops(_frame.Points[begun.Point].Bytes - (_buffer.Length - begun.Offset), _inst + 1);
    }

    /// <summary>Each nop is an instruction where the thread may be stopped.</summary>
    private void Nops(int bytes, int inst)
    {
        while (bytes > 0)
        {
            int length = Math.Min(bytes, LongestNop);
            Bound(inst, BodyFrame);
            _buffer.Nop(length);
            bytes -= length;
        }
    }

    /// <summary><c>call [r15 + displacement]</c> with 32 bits for the displacement.</summary>
    private void CallContextField(int displacement)
    {
        _buffer.Data([0x41, 0xFF, 0x97]);
        _buffer.Data32(displacement);
    }

    /// <summary>Ends the shadow of a stackmap in front of what must not be in it, with nops if it is not over.</summary>
    private void PadShadow(in MachineInst inst, int at)
    {
        int room = RoomInShadow(inst);
        if (room == int.MaxValue) return;
        Nops(_shadow - room, at);
        _shadow = Math.Min(_shadow, room);
    }

    /// <summary>How many bytes of the shadow an instruction may be, as its end; as many as it has if it may be anywhere in it.</summary>
    private int RoomInShadow(in MachineInst inst)
    {
        MachineTraits traits = X64OpTable.Of(inst.Op).Traits;
        var op = (X64Op)inst.Op.Number;
        if (inst.Immediate > 0 && (traits & MachineTraits.Call) != 0) return 0;
        switch (op)
        {
            case X64Op.CallSlot:
                return SlotCallBytes;
            case X64Op.CallSelf:
                return SelfCallBytes;
            case X64Op.Jcc:
                return ShortJump;
            case X64Op.Ret:
                return _frameBytes == 0 || _saved.Count > 0 ? 1 : LeaveFrameBytes + 1;
            case X64Op.DynamicAlloca or X64Op.RestoreStack or X64Op.FSelect:
                return 0;
        }

        const MachineTraits Outside =
            MachineTraits.Call | MachineTraits.Terminator | MachineTraits.Restartable | MachineTraits.Records | MachineTraits.ReadsRecorded;
        return (traits & Outside) != 0 ? 0 : int.MaxValue;
    }

    /// <summary>Takes the bytes of an instruction from the shadow; behind what must end it nothing is left.</summary>
    private void CountShadow(in MachineInst inst, int bytes)
    {
        if ((X64OpTable.Of(inst.Op).Traits & MachineTraits.Records) != 0) return;
        int room = RoomInShadow(inst);
        _shadow = Math.Max(0, _shadow - Math.Min(bytes, room));
    }

    private void TranslatePoints()
    {
        for (int i = 0; i < _points.Count; i++) _points[i] = _points[i] with { Offset = _buffer.Translate(_points[i].Offset) };
    }
}

/// <summary>A stackmap or patchpoint in the code.</summary>
/// <param name="Point">Its number in the function.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="CallBytes">Length of the call that it begins with, or has room for; 0 for none.</param>
/// <param name="MakesCall">Whether there is a call.</param>
internal readonly record struct EmittedPoint(int Point, int Offset, int CallBytes, bool MakesCall)
{
    /// <summary>Whether there may be one.</summary>
    internal bool CanCall { get; init; }
}
