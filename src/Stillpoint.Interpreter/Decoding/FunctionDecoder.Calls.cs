// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Lowering;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Decoding;

/// <content>Calls of guest, native and host functions.</content>
internal sealed unsafe partial class FunctionDecoder
{
    private readonly List<int> _words = [];
    private int _outgoing;
    private int _outgoingBytes;

    /// <summary>The function that a call names, or none for an indirect call.</summary>
    private GlobalId CalleeOf(Inst inst)
    {
        if (!_function.TryGetConstant(inst.Operands[0], out ConstantId constant))
        {
            return GlobalId.None;
        }

        ref readonly ConstantRow row = ref _module.Constants[constant];
        return row.Kind == ConstantKind.Global ? _program.ResolveAlias(row.Global) : GlobalId.None;
    }

    private void DecodeCall(Inst inst)
    {
        GlobalId callee = CalleeOf(inst);
        if (!callee.IsNone && _module.Globals[callee].Intrinsic != Intrinsic.None)
        {
            DecodeIntrinsic(inst, _module.Globals[callee].Intrinsic);
            return;
        }

        if (Patchpoints.CallsNothing(_function, inst.Id))
        {
            DefineAsOnes(inst);
            return;
        }

        if (!callee.IsNone && _program.FunctionIndex(callee) is >= 0 and int index
            && !(_program.CompiledFunctions?[index] ?? false))
        {
            CollectWords(inst);
            Op direct = ReplacesFrame(inst) ? Op.TailCall : Op.Call;
            EmitGuestCall(Emit(direct, 0, index, 0, _words.Count), inst);
            return;
        }

        bool isKnown = !callee.IsNone && _module.Globals[callee].Kind == GlobalKind.Function;
        if (isKnown)
        {
            int site = _program.AddNativeCallSite(MakeSite(inst, callee));
            Emit(Op.CallNative, 0, 0, site);
            return;
        }

        int address = Slot(inst.Operands[0]);
        CollectWords(inst);
        int indirectSite = _program.AddNativeCallSite(MakeIndirectSite(inst));
        Op indirect = ReplacesFrame(inst) ? Op.TailCallIndirect : Op.CallIndirect;
        EmitGuestCall(Emit(indirect, 0, address, indirectSite, _words.Count), inst);
    }

    /// <summary>What compiled code gives where it is an integer or a pointer: -1, or null for a managed pointer.</summary>
    private void DefineAsOnes(Inst inst)
    {
        if (inst.Result.IsNone) return;
        int slot = Define(inst.Result);
        int bytes = _shapes.Bytes(inst.Type);
        TypeRow scalar = _types[_types.ScalarOf(inst.Type)];
        bool isManaged = scalar is { Kind: TypeKind.Pointer, Bits: not 0 };
        ulong word = isManaged ? 0 : ulong.MaxValue;
        for (int i = 0; i < bytes; i += 8) EmitMove(slot + i, RawConstant(word), Math.Min(8, bytes - i));
    }

    /// <summary>
    /// Whether a call must not grow the stack: musttail, unless what it passes lies in this frame (copies of byval
    /// arguments, save areas of variadic calls).
    /// </summary>
    private bool ReplacesFrame(Inst inst)
    {
        ref CallSiteRow site = ref _function.CallSiteOf(inst.Id);
        if (site.Tail != TailCallKind.MustTail || _types[site.FunctionType].IsVariadic)
        {
            return false;
        }

        for (int i = 0; i < site.ArgumentCount; i++)
        {
            if (_module.Attributes.Has(ParameterAttributes(inst, i), "byval"u8))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes the argument words behind a call and names its result.</summary>
    private void EmitGuestCall(int call, Inst inst)
    {
        ReserveTable(_words.Count);
        Span<int> table = System.Runtime.InteropServices.MemoryMarshal.Cast<Code, int>(_code.AsSpan())[((call + 1) * 4)..];
        for (int i = 0; i < _words.Count; i++)
        {
            table[i] = _words[i];
        }

        _code[call].A = Define(inst.Result);
    }

    /// <summary>Frame offsets of the argument words of a guest call; emits what makes copies and save areas.</summary>
    private void CollectWords(Inst inst)
    {
        ref CallSiteRow site = ref _function.CallSiteOf(inst.Id);
        ReadOnlySpan<ValueId> arguments = _function.CallArguments(inst.Id);
        TypeRow signature = _types[site.FunctionType];
        int named = signature.Members.Count;
        int outgoing = 0;
        _words.Clear();
        for (int i = 0; i < Math.Min(named, arguments.Length); i++)
        {
            int slot = Slot(arguments[i]);
            if (_module.Attributes.TryGet(ParameterAttributes(inst, i), "byval"u8, out AttributeRow byval))
            {
                _words.Add(EmitByValueCopy(slot, byval.Type, ref outgoing));
                continue;
            }

            int count = ArgumentWords(_function.TypeOf(arguments[i]));
            for (int word = 0; word < count; word++)
            {
                _words.Add(slot + (8 * word));
            }
        }

        if (signature.IsVariadic)
        {
            _words.Add(EmitSaveArea(inst, arguments, named));
        }

    }

    private AttributeSetId ParameterAttributes(Inst inst, int argument) =>
        _module.Attributes.Parameter(_function.CallSiteOf(inst.Id).Attributes, argument);

    /// <summary>Copies what a byval argument points at into this frame and returns the slot of the copy's address.</summary>
    private int EmitByValueCopy(int pointer, TypeId type, ref int outgoing)
    {
        int bytes = checked((int)_module.Layout.AllocBytes(type));
        int align = Math.Max(16, _module.Layout.Alignment(type));
        int place = ReserveOutgoing(ref outgoing, bytes + (align > 16 ? align : 0));
        int address = Temporary(8);
        Emit(Op.FrameAddress, address, place, align);
        EmitRare(RareOp.MemoryCopy, address, pointer, RawConstant((ulong)bytes));
        return address;
    }

    /// <summary>Room for copies and save areas of one call; calls share it, since it is dead after the call.</summary>
    private int ReserveOutgoing(ref int used, int bytes)
    {
        int needed = used + (int)DataLayout.AlignUp(bytes, 16);
        if (needed > _outgoingBytes)
        {
            // What this call has put into the old room stays valid: the old room is not given to anyone else.
            _frameBytes = (int)DataLayout.AlignUp(_frameBytes, 16);
            _outgoing = _frameBytes;
            _outgoingBytes = needed;
            if (needed > MaxFrameBytes - _frameBytes)
            {
                throw new GuestUnsupportedException($"a frame of more than {MaxFrameBytes} bytes");
            }

            _frameBytes += needed;
        }

        int place = _outgoing + used;
        used = needed;
        return place;
    }

    /// <summary>
    /// Puts the unnamed arguments of a variadic call where the callee's <c>va_start</c> expects them: a register save
    /// area, behind it the pointer to the words that would be on the stack, behind that those words.
    /// </summary>
    private int EmitSaveArea(Inst inst, ReadOnlySpan<ValueId> arguments, int named)
    {
        if (arguments.Length <= named)
        {
            return RawConstant(0);
        }

        SysVArguments assigned = new(_module, _shapes);
        int namedWords = 0;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (i == named)
            {
                namedWords = assigned.StackWords;
                assigned.Pieces.Clear();
            }

            assigned.Add(_function.TypeOf(arguments[i]), ParameterAttributes(inst, i), Slot(arguments[i]));
        }

        // The area starts 16-aligned, so an even number of the words that named arguments take is left out.
        int firstWord = namedWords & ~1;
        int header = RareOps.SaveAreaBytes + 16;

        // The room of variadic calls is not shared with copies of byval arguments: both are alive at once.
        _frameBytes = (int)DataLayout.AlignUp(_frameBytes, 16);
        int area = AllocateFresh(header + (8 * (assigned.StackWords - firstWord)));
        foreach (Piece piece in assigned.Pieces)
        {
            EmitSavedPiece(piece, area, header, firstWord);
        }

        int address = Temporary(8);
        Emit(Op.FrameAddress, area + RareOps.SaveAreaBytes, area + header + (8 * (namedWords - firstWord)), 1);
        Emit(Op.FrameAddress, address, area, 1);
        return address;
    }

    private void EmitSavedPiece(Piece piece, int area, int header, int firstWord)
    {
        int place = piece.Class switch
        {
            PieceClass.General => area + (8 * piece.Index),
            PieceClass.Vector => area + 48 + (16 * piece.Index),
            _ => area + header + (8 * (piece.Index - firstWord)),
        };
        if (piece.Form == PieceForm.Indirect)
        {
            int address = Temporary(8);
            Emit(Op.FrameAddress, address, place, 1);
            EmitRare(RareOp.MemoryCopy, address, piece.Offset, RawConstant((ulong)piece.Bytes));
            return;
        }

        if (piece.Form == PieceForm.SignExtended && piece.Bytes < 8)
        {
            Emit(ExtendOp(Op.SExt8To16, piece.Bytes * 8, 64), place, piece.Offset);
            return;
        }

        EmitMove(place, piece.Offset, piece.Bytes);
    }

    /// <summary>Registers that the named arguments of this function take, for <c>va_start</c>.</summary>
    private (int General, int Vector) NamedRegisters()
    {
        SysVArguments assigned = new(_module, _shapes);
        AttributeListId attributes = _module.Globals[_function.Global].Attributes;
        for (int i = 0; i < _function.ArgumentCount; i++)
        {
            assigned.Add(_function.TypeOf(_function.Argument(i)), _module.Attributes.Parameter(attributes, i), 0);
        }

        return (assigned.General, assigned.Vector);
    }

    /// <summary>
    /// The site of a call that probably stays in the guest; what native code cannot take matters only if it does not.
    /// </summary>
    private NativeCallSite MakeIndirectSite(Inst inst)
    {
        try
        {
            return MakeSite(inst, GlobalId.None);
        }
        catch (GuestUnsupportedException e)
        {
            return new NativeCallSite
            {
                Inst = inst.Id,
                Name = null,
                Target = 0,
                Host = HostFunction.None,
                ArgumentSlots = [],
                Arguments = [],
                StackWords = 0,
                VectorRegisters = 0,
                Results = [],
                Refusal = e.Message,
            };
        }
    }

    private NativeCallSite MakeSite(Inst inst, GlobalId callee)
    {
        ReadOnlySpan<ValueId> arguments = _function.CallArguments(inst.Id);
        SysVArguments assigned = new(_module, _shapes);
        int[] slots = new int[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            slots[i] = Slot(arguments[i]);
            AttributeSetId attributes = ParameterAttributes(inst, i);
            if (!callee.IsNone && !_module.Attributes.Has(attributes, "signext"u8))
            {
                AttributeSetId declared = _module.Attributes.Parameter(_module.Globals[callee].Attributes, i);
                attributes = _module.Attributes.Has(declared, "signext"u8) ? declared : attributes;
            }

            assigned.Add(_function.TypeOf(arguments[i]), attributes, slots[i]);
        }

        string? name = callee.IsNone ? null : _module.Names.Text(_module.Globals[callee].Name);
        return new NativeCallSite
        {
            Inst = inst.Id,
            Name = name,
            Target = callee.IsNone ? 0 : _program.AddressOf(callee),
            Host = name is null ? HostFunction.None : HostFunctions.ByName.GetValueOrDefault(name),
            ArgumentSlots = slots,
            Arguments = [.. assigned.Pieces],
            StackWords = assigned.StackWords,
            VectorRegisters = assigned.Vector,
            Results = ResultPieces(inst),
        };
    }

    /// <summary>Results are assigned as arguments are, with two registers of each file.</summary>
    private Piece[] ResultPieces(Inst inst)
    {
        if (inst.Result.IsNone)
        {
            return [];
        }

        SysVArguments assigned = new(_module, _shapes);
        assigned.Add(inst.Type, AttributeSetId.Empty, Define(inst.Result));
        foreach (Piece piece in assigned.Pieces)
        {
            if (piece.Class == PieceClass.Stack || piece.Index > 1)
            {
                throw new GuestUnsupportedException("a result of native code that does not fit two registers");
            }
        }

        return [.. assigned.Pieces];
    }
}
