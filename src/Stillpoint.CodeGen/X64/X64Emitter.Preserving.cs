// SPDX-License-Identifier: MIT
// Functions of object files that C may call keep its registers: those of rbx, rbp, r12 to r14 that the code writes, all of
// them where it calls functions of the module that keep none, and r15 where there is a context.
//
//   prologue    sub rsp, frame; mov [top of the frame], registers; r15 = the context
//   epilogue    mov registers, [top of the frame]; add rsp, frame
//
// A dynamic frame keeps rbp in its highest word, so that the epilogue ends with lea rsp, [that word]; pop rbp: below the
// stack pointer a signal may write.
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Machine;
using Gpr = Stillpoint.Assembler.X64.Gpr;

namespace Stillpoint.CodeGen.X64;

/// <content>A C caller's registers, and what only code for object files has.</content>
internal sealed partial class X64Emitter
{
    private static readonly Gpr[] Preserved = [Gpr.Rbp, Gpr.Rbx, Gpr.R12, Gpr.R13, Gpr.R14];

    private readonly List<Gpr> _saved = [];
    private readonly List<int> _returns = [];
    private int _savedBoundary;

    /// <summary>The caller's registers that the frame keeps, from its highest word down.</summary>
    internal int[] SavedRegisters() => _saved.ConvertAll(static register => (int)register).ToArray();

    /// <summary>Code offset from which they are kept.</summary>
    internal int SavedFrom => _saved.Count == 0 ? 0 : _boundaries[_savedBoundary].Offset;

    /// <summary>Offsets behind the calls.</summary>
    internal int[] ReturnOffsets() => [.. _returns];

    private void FindSaved()
    {
        _saved.Clear();
        if (!_frame.PreservesRegisters)
        {
            return;
        }

        uint used = _frame.IsDynamic ? 1u << (int)Gpr.Rbp : 0;
        foreach (ref readonly MachineInst inst in _function.Insts)
        {
            foreach (ref readonly MachineOperand operand in _function.OperandsOf(inst))
            {
                used |= operand.Location.IsGeneral ? 1u << operand.Location.RegisterNumber : 0;
            }
        }

        foreach (Gpr register in Preserved)
        {
            if (_frame.CallsForgetful || (used & (1u << (int)register)) != 0)
            {
                _saved.Add(register);
            }
        }

        if (_frame.Object!.HasContext)
        {
            _saved.Add(Gpr.R15);
        }
    }

    private int SavedOffset(int index) => _frameBytes - 8 - (8 * index);

    private void SaveRegisters()
    {
        for (int i = 0; i < _saved.Count; i++)
        {
            Bound(-1, _frameBytes);
            _encoder.RegMem(X64Form.MovRmReg, OperandSize.Bits64, (int)_saved[i], X64Address.At(Gpr.Rsp, SavedOffset(i)));
        }

        if (_saved.Count == 0)
        {
            return;
        }

        _savedBoundary = _boundaryCount;
        Bound(-1, _frameBytes);
        if (_frame.Object!.HasContext)
        {
            LoadAddress((int)Gpr.R15, new Symbol(SymbolKind.Name, _frame.Object.ContextName.Index), 0);
            Bound(-1, _frameBytes);
        }
    }

    private void RestoreRegisters()
    {
        Gpr frame = _frame.IsDynamic ? Gpr.Rbp : Gpr.Rsp;
        for (int i = _saved.Count - 1; i >= 0; i--)
        {
            if (_saved[i] == frame)
            {
                continue;
            }

            _encoder.RegMem(X64Form.MovRegRm, OperandSize.Bits64, (int)_saved[i], X64Address.At(frame, SavedOffset(i)));
            Bound(_inst, BodyFrame);
        }

        if (!_frame.IsDynamic)
        {
            RegImm(X64Form.AddRmImm8, X64Form.AddRmImm32, OperandSize.Bits64, (int)Gpr.Rsp, _frameBytes);
            Bound(_inst, 0);
            return;
        }

        _encoder.RegMem(X64Form.LeaRegMem, OperandSize.Bits64, (int)Gpr.Rsp, X64Address.At(Gpr.Rbp, SavedOffset(0)));
        Bound(_inst, 8);
        _encoder.InOpcode(X64Form.PopReg, OperandSize.Bits64, (int)Gpr.Rbp);
        Bound(_inst, 0);
    }

    /// <summary>What the linker's table says of a symbol, plus a number; flags are left alone.</summary>
    private void LoadAddress(int register, Symbol symbol, long addend)
    {
        if (addend != (int)addend)
        {
            throw new CompileException($"an address {addend} bytes from its symbol");
        }

        _encoder.RegMem(X64Form.MovRegRm, OperandSize.Bits64, register, X64Address.RipRelative(0));
        int field = _encoder.LastDisplacementOffset;
        _relocations.Add((field, symbol, field - _buffer.Length, true));
        if (addend != 0)
        {
            Bound(_inst, BodyFrame);
            _encoder.RegMem(X64Form.LeaRegMem, OperandSize.Bits64, register, X64Address.At((Gpr)register, (int)addend));
        }
    }
}
