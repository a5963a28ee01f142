// SPDX-License-Identifier: MIT
// Values that are recorded at a place in the code: what bundles "deopt" of calls, stackmaps and patchpoints name. A constant is
// recorded as such, an alloca as the address of its place in the frame. What else there is becomes an operand, of
//
//   StackMap, PatchRegion    itself: they leave it where the allocator has it
//   a call                   an operation behind it that reads what was live across it, so that the allocator keeps it. Behind the
//                            call, and before it if that is where it is recorded, MapBuilder finds its place in the frame
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Lowering;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Recorded values, stackmaps and patchpoints.</content>
internal sealed partial class X64Lowering
{
    /// <summary>Arguments of a patchpoint with <c>anyregcc</c> that get a register; further ones may be in memory.</summary>
    private const int AnyRegisterArguments = 6;

    /// <summary>Registers that its result may take.</summary>
    private const int MostResults = 2;

    /// <summary>The number of calls that are patchpoints although the program does not say so.</summary>
    private const ulong AnyCall = ulong.MaxValue;

    /// <summary>Whether every call of a function that is known can be patched, as a patchpoint's: for tests.</summary>
    internal bool MakesCallsPatchable { get; set; }

    private readonly List<MachineOperand> _recordedOperands = [];
    private readonly List<RecordedPart> _recordedParts = [];
    private readonly List<MachineOperand> _deoptOperands = [];
    private readonly List<RecordedPart> _deoptParts = [];

    private bool HasDeoptState(Inst inst) => Statepoints.TryGetBundle(_function, inst.Id, "deopt"u8, out _);

    /// <summary>Whether a call must stay one, and stay here: it has a deopt state, or may be patched.</summary>
    private bool IsRecorded(Inst inst) => HasDeoptState(inst)
        || Patchpoints.TryGet(_function, inst.Id, out _) || Statepoints.TryGetBundle(_function, inst.Id, Statepoints.Bundle, out _);

    /// <summary>Brings what is recorded at a call to registers of their own, in front of it.</summary>
    private void PrepareRecorded(Inst inst)
    {
        _recordedOperands.Clear();
        _recordedParts.Clear();
        _deoptOperands.Clear();
        _deoptParts.Clear();
        if (Patchpoints.TryGet(_function, inst.Id, out Patchpoint patchpoint))
        {
            Record(_function.Operands(inst.Id)[patchpoint.Live], _recordedParts, _recordedOperands, isAcrossCall: true);
        }

        if (Statepoints.TryGetBundle(_function, inst.Id, "deopt"u8, out Range range))
        {
            Record(_function.Operands(inst.Id)[range], _deoptParts, _deoptOperands, isAcrossCall: true);
        }
    }

    /// <summary>Says behind a call that what is recorded at it is read.</summary>
    /// <param name="inst">The call.</param>
    /// <param name="point">Number of its patchpoint, or -1.</param>
    private void EmitRecorded(Inst inst, int point)
    {
        if (point >= 0) ReadRecorded(_frame.Points[point].State, _recordedParts, _recordedOperands);
        if (Statepoints.TryGetBundle(_function, inst.Id, Statepoints.Bundle, out Range statepoint))
        {
            ReadOnlySpan<ValueId> operands = _function.Operands(inst.Id)[statepoint];
            int flags = (int)ConstantBits(ConstantOf(operands[1]), 0);
            int added = AddPoint(StackMapPointKind.Statepoint, ConstantBits(ConstantOf(operands[0]), 0), flags);
            ReadRecorded(_frame.Points[added].State, [], []);
        }

        if (!HasDeoptState(inst)) return;
        _frame.States.Add([]);
        _frame.DeoptStates.Add(_frame.States.Count - 1);
        ReadRecorded(_frame.States.Count - 1, _deoptParts, _deoptOperands);
    }

    private void ReadRecorded(int state, List<RecordedPart> parts, List<MachineOperand> operands)
    {
        _frame.States[state] = [.. parts];
        Emit(X64Op.Recorded, 3, CollectionsMarshal.AsSpan(operands), target: state);
    }

    private void LowerStackMap(ReadOnlySpan<ValueId> arguments)
    {
        _recordedOperands.Clear();
        _recordedParts.Clear();
        Record(arguments[2..], _recordedParts, _recordedOperands, isAcrossCall: false);
        int bytes = (int)ConstantBits(ConstantOf(arguments[1]), 0);
        int point = AddPoint(StackMapPointKind.StackMap, ConstantBits(ConstantOf(arguments[0]), 0), bytes);
        _frame.States[_frame.Points[point].State] = [.. _recordedParts];
        Emit(X64Op.StackMap, 3, CollectionsMarshal.AsSpan(_recordedOperands), immediate: _frame.Points[point].State, target: point);
    }

    /// <summary>A point of the function, with a state that is to be filled in.</summary>
    private int AddPoint(StackMapPointKind kind, ulong id, int bytes)
    {
        _frame.States.Add([]);
        _frame.Points.Add(new FramePoint(kind, id, bytes, _frame.States.Count - 1));
        return _frame.Points.Count - 1;
    }

    /// <summary>Makes a patchpoint of a call of a function that is known, with no bytes but the call's.</summary>
    private int AddCallPoint(SymbolPlacement placement) => placement switch
    {
        SymbolPlacement.GuestFunction => AddPoint(StackMapPointKind.Patchpoint, AnyCall, X64Emitter.SlotCallBytes),
        SymbolPlacement.NativeFunction => AddPoint(StackMapPointKind.Patchpoint, AnyCall, X64Emitter.ContextCallBytes),
        _ => -1,
    };

    /// <summary>
    /// A patchpoint with <c>anyregcc</c> that calls nothing: arguments and result in registers that the allocator chooses, all
    /// different, and no others changed but r11 and the flags. So code that is patched in can be run again from its start.
    /// </summary>
    private void LowerPatchRegion(Inst inst, Patchpoint patchpoint)
    {
        _recordedOperands.Clear();
        _recordedParts.Clear();
        bool hasResult = !inst.Result.IsNone;
        int results = hasResult ? _shapes.Count(inst.Type) : 0;
        if (results > MostResults) throw new CompileException($"a patchpoint with anyregcc whose result takes {results} registers");
        for (int i = 0; i < results; i++)
        {
            Part part = _shapes.PartOf(inst.Type, i);
            Reg result = NewLike(part);
            MachineOperand written = new(result, OperandRole.EarlyDef, OperandConstraint.Register);
            AddRecorded(_recordedParts, _recordedOperands, written, part);
        }

        int first = _recordedOperands.Count;
        Record(_function.CallArguments(inst.Id), _recordedParts, _recordedOperands, isAcrossCall: false, keepsConstants: false);
        for (int i = first; i < Math.Min(first + AnyRegisterArguments, _recordedOperands.Count); i++)
        {
            MachineOperand operand = _recordedOperands[i];
            operand.Constraint = OperandConstraint.Register;
            _recordedOperands[i] = operand;
        }

        Record(_function.Operands(inst.Id)[patchpoint.Live], _recordedParts, _recordedOperands, isAcrossCall: false);
        _recordedOperands.Add(new MachineOperand(NewPinnedRaw(GeneralRegister.R11), OperandRole.EarlyDef, OperandConstraint.Register));
        int point = AddPoint(StackMapPointKind.Patchpoint, patchpoint.Id, patchpoint.Bytes);
        bool isPlain = results == 1 && _shapes.PartOf(inst.Type, 0) is { Class: RegisterClass.General, Kind: PointerKind.Raw };
        _frame.Points[point] = _frame.Points[point] with { HasPlainResult = isPlain };
        _frame.States[_frame.Points[point].State] = [.. _recordedParts];
        int state = _frame.Points[point].State;
        ReadOnlySpan<MachineOperand> operands = CollectionsMarshal.AsSpan(_recordedOperands);
        Emit(X64Op.PatchRegion, 3, operands, immediate: state, condition: hasResult ? 1 : 0, target: point);
        if (!hasResult || !IsWanted(inst.Result)) return;
        for (int i = 0; i < results; i++) Move(Result(inst, i), _recordedOperands[i].Register);
        if (results == 1 && PartOf(inst.Result, 0) is { Class: RegisterClass.General, Bits: 1 })
            Emit(X64Op.AndImm, 2, [Mod(Result(inst, 0))], immediate: 1);
    }

    /// <summary>Of a call with <c>anyregcc</c>: result and arguments are recorded, where the convention has them.</summary>
    private void RecordPlaces(ReadOnlySpan<Part> results, ReadOnlySpan<Reg> pinned)
    {
        List<RecordedPart> parts = [];
        for (int i = 0; i < results.Length; i++) parts.Add(PlaceOf(_out.Registers[pinned[i]].Pinned, results[i]));
        parts.AddRange(_passedPlaces);
        _recordedParts.InsertRange(0, parts);
    }

    /// <summary>What is at a place that is known.</summary>
    private static RecordedPart PlaceOf(Location place, in Part part) =>
        new(RecordedPartKind.Place, place.Code, BytesOf(part)) { Bits = BitsOf(part) };

    private void Record(
        ReadOnlySpan<ValueId> values, List<RecordedPart> parts, List<MachineOperand> operands, bool isAcrossCall,
        bool keepsConstants = true)
    {
        foreach (ValueId value in values)
        {
            if (keepsConstants && TryRecordConstant(value, parts)) continue;
            if (keepsConstants && TryGetStaticAlloca(value, out int frameObject))
            {
                parts.Add(new RecordedPart(RecordedPartKind.Address, frameObject, 8));
                continue;
            }

            int count = PartCount(value);
            for (int i = 0; i < count; i++)
            {
                Reg register = Read(value, i);
                AddRecorded(parts, operands, UseAny(isAcrossCall ? Kept(register) : register), PartOf(value, i));
            }
        }
    }

    private static void AddRecorded(List<RecordedPart> parts, List<MachineOperand> operands, in MachineOperand operand, in Part part)
    {
        parts.Add(new RecordedPart(RecordedPartKind.Operand, operands.Count, BytesOf(part)) { Bits = BitsOf(part) });
        operands.Add(operand);
    }

    private static int BitsOf(in Part part) => part.Class == RegisterClass.General ? part.Bits : 8 * BytesOf(part);

    private static int BytesOf(in Part part) => part.IsVector ? 16 : part.Bytes;

    /// <summary>Records a value that is a number, as one constant for each 64 bits.</summary>
    private bool TryRecordConstant(ValueId value, List<RecordedPart> parts)
    {
        if (!_function.TryGetConstant(value, out ConstantId constant)) return false;
        if (_constants[constant].Kind is ConstantKind.Global or ConstantKind.BlockAddress or ConstantKind.Expression) return false;
        if (_constants[constant].Kind == ConstantKind.Aggregate && HasAddress(constant)) return false;
        int count = PartCount(value);
        for (int i = 0; i < count; i++)
        {
            Part part = PartOf(value, i);
            if (part.IsVector)
            {
                (ulong low, ulong high) = VectorBits(constant, part, i);
                parts.Add(new RecordedPart(RecordedPartKind.Constant, (long)low, 8));
                parts.Add(new RecordedPart(RecordedPartKind.Constant, (long)high, 8));
                continue;
            }

            long bits = (long)ConstantBits(constant, i);
            int unused = part.Class == RegisterClass.General && part.Bits > 1 ? 64 - part.Bits : 0;
            parts.Add(new RecordedPart(RecordedPartKind.Constant, bits << unused >> unused, part.Bytes));
        }

        return true;
    }

    private bool HasAddress(ConstantId constant)
    {
        foreach (ConstantId element in _constants.Elements(constant))
        {
            ConstantKind kind = _constants[element].Kind;
            if (kind is ConstantKind.Global or ConstantKind.BlockAddress or ConstantKind.Expression or ConstantKind.Aggregate) return true;
        }

        return false;
    }

    private ConstantId ConstantOf(ValueId value) => _function.TryGetConstant(value, out ConstantId constant)
        ? constant
        : throw new CompileException("an argument that must be constant");

    /// <summary>A value that the allocator would make anew behind a call, in a register that it keeps.</summary>
    private Reg Kept(Reg register)
    {
        ref VirtualRegister row = ref _out.Registers[register];
        if (!row.IsRematerializable) return register;
        Reg kept = NewLike(register);
        if (row.Class == RegisterClass.General) Emit(X64Op.Lea, 3, [Def(kept)], Address.At(register));
        else Move(kept, register);
        return kept;
    }
}

/// <summary>A stackmap or patchpoint of the function that is compiled.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Id">Its number.</param>
/// <param name="Bytes">Bytes that belong to it; of a statepoint, its flags.</param>
/// <param name="State">Number of what it records.</param>
internal readonly record struct FramePoint(StackMapPointKind Kind, ulong Id, int Bytes, int State)
{
    /// <summary>Whether the first value that is recorded is its result, a number in one register.</summary>
    internal bool HasPlainResult { get; init; }
}

/// <summary>What a recorded part is.</summary>
internal enum RecordedPartKind : byte
{
    /// <summary>A number.</summary>
    Constant,

    /// <summary>An operand of the operation that reads it, by index.</summary>
    Operand,

    /// <summary>The address of a frame object, by index.</summary>
    Address,

    /// <summary>A place that is known, by its code.</summary>
    Place,
}

/// <summary>A register's worth of what is recorded somewhere.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">By kind.</param>
/// <param name="Bytes">Its size.</param>
internal readonly record struct RecordedPart(RecordedPartKind Kind, long Number, int Bytes)
{
    /// <summary>How many of its lowest bits count; 0 for all.</summary>
    internal int Bits { get; init; }
}
