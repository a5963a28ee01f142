// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;
using Gpr = Stillpoint.Assembler.X64.Gpr;

namespace Stillpoint.CodeGen.X64;

/// <content>One machine instruction after another.</content>
internal sealed partial class X64Emitter
{
    private static OperandSize SizeOf(int log2) => (OperandSize)(1 << log2);

    private void EmitInst(in MachineInst inst, int at, int end, ReadOnlySpan<MachineInst> insts)
    {
        if (at == _turned)
        {
            _turned = -1;
            return;
        }

        ref readonly X64OpRow row = ref X64OpTable.Of(inst.Op);
        ReadOnlySpan<MachineOperand> operands = _function.OperandsOf(inst);
        X64Form form = row.FormOf(inst.Size);
        OperandSize size = SizeOf(inst.Size & 3);
        switch (row.Shape)
        {
            case X64Shape.Plain:
                _encoder.Plain(form);
                break;
            case X64Shape.RegRm:
                RegRm(form, SizeFor(row.Op, inst.Size), Register(operands[0]), operands, 1, inst);
                break;
            case X64Shape.RegRmImm:
                RegRm(form, SizeFor(row.Op, inst.Size), Register(operands[0]), operands, 1, inst, inst.Immediate);
                break;
            case X64Shape.Memory when row.Op == X64Op.Lea && TryEmitShortSum(inst, size, operands, at, end, insts):
                break;
            case X64Shape.Memory:
                RegMem(form, size, Register(operands[0]), inst, 1, 0);
                break;
            case X64Shape.RmReg:
                _encoder.RegReg(form, SizeFor(row.Op, inst.Size), Register(operands[1]), Register(operands[0]));
                break;
            case X64Shape.RmRegImm:
                EmitRmRegImm(form, row.Op, operands, inst);
                break;
            case X64Shape.RmImm:
                EmitRmImm(row, size, operands, inst);
                break;
            case X64Shape.RmImm8:
                _encoder.RegReg(form, size, 0, Register(operands[0]), inst.Immediate);
                break;
            case X64Shape.Rm:
                _encoder.RegReg(form, row.Op == X64Op.JmpTable ? OperandSize.Bits64 : size, 0, Register(operands[0]));
                break;
            case X64Shape.LastRm:
                Rm(form, size, operands[row.Op is X64Op.Div or X64Op.Idiv or X64Op.MulWide or X64Op.ImulWide ? 2 : 0]);
                break;
            case X64Shape.InOpcode:
                _encoder.InOpcode(form, size, Register(operands[0]));
                break;
            default:
                EmitSpecial(row.Op, form, inst, operands, at, end, insts);
                break;
        }
    }

    /// <summary>Vector forms take no size but where a general register is involved.</summary>
    private static OperandSize SizeFor(X64Op op, int log2) => op switch
    {
        X64Op.Movzx8 or X64Op.Movzx16 or X64Op.ZeroExtend32 => OperandSize.Bits32,
        >= X64Op.FLoad and <= X64Op.Fma => SizeOf(log2 & 3),
        _ => SizeOf(log2 & 3),
    };

    /// <summary>Number of the register that an operand is in; a form without memory there cannot do otherwise.</summary>
    private static int Register(in MachineOperand operand) => operand.Location.IsRegister
        ? operand.Location.RegisterNumber
        : throw new CompileException($"an operand in {operand.Location} where only a register will do");

    private void EmitRmRegImm(X64Form form, X64Op op, ReadOnlySpan<MachineOperand> operands, in MachineInst inst)
    {
        if (op == X64Op.VExtract && inst.Size == 1)
        {
            // The word has a form of its own, with the operands the other way round.
            _encoder.RegReg(X64Form.PextrwRegXmmImm8, OperandSize.Bits32, Register(operands[0]), Register(operands[1]), inst.Immediate);
            return;
        }

        OperandSize size = op == X64Op.VExtract && inst.Size == 0 ? OperandSize.Bits32 : SizeOf(inst.Size);
        _encoder.RegReg(form, size, Register(operands[1]), Register(operands[0]), inst.Immediate);
    }

    private void EmitRmImm(in X64OpRow row, OperandSize size, ReadOnlySpan<MachineOperand> operands, in MachineInst inst)
    {
        bool isByte = inst.Immediate == (sbyte)inst.Immediate && row.OtherForm != row.Form;
        X64Form form = isByte && size != OperandSize.Bits8 ? row.OtherForm : row.Form;
        long immediate = inst.Immediate;
        if (inst.Address != AddressForm.None)
        {
            RegMem(form, size, 0, inst, 0, immediate);
            return;
        }

        Rm(form, size, operands[0], immediate);
    }

    private void RegImm(X64Form imm8, X64Form imm32, OperandSize size, int register, int immediate) =>
        _encoder.RegReg(immediate == (sbyte)immediate ? imm8 : imm32, size, 0, register, immediate);

    /// <summary>A form with an operand that may be spilled in rm.</summary>
    private void Rm(X64Form form, OperandSize size, in MachineOperand operand, long immediate = 0)
    {
        if (operand.Location.IsRegister)
        {
            _encoder.RegReg(form, size, 0, Register(operand), immediate);
        }
        else
        {
            _encoder.RegMem(form, size, 0, PlaceAddress(operand.Location), immediate);
        }
    }

    private void RegRm(
        X64Form form, OperandSize size, int reg, ReadOnlySpan<MachineOperand> operands, int rm, in MachineInst inst, long immediate = 0)
    {
        if (inst.Address != AddressForm.None)
        {
            RegMem(form, size, reg, inst, rm, immediate);
        }
        else if (operands[rm].Location.IsRegister)
        {
            _encoder.RegReg(form, size, reg, Register(operands[rm]), immediate);
        }
        else
        {
            _encoder.RegMem(form, size, reg, PlaceAddress(operands[rm].Location), immediate);
        }
    }

    private X64Address PlaceAddress(Location place)
    {
        Gpr @base = _frame.IsDynamic && place.Kind != LocationKind.Outgoing ? Gpr.Rbp : Gpr.Rsp;
        return X64Address.At(@base, OffsetOf(place));
    }

    /// <summary>A form with the instruction's memory operand; its registers begin at an operand index.</summary>
    private void RegMem(X64Form form, OperandSize size, int reg, in MachineInst inst, int firstRegister, long immediate)
    {
        ReadOnlySpan<MachineOperand> operands = _function.OperandsOf(inst);
        if ((inst.Address & AddressForm.Symbol) != 0)
        {
            Symbolic(form, size, reg, _frame.Symbols[inst.Target], inst.Displacement, immediate);
            return;
        }

        _encoder.RegMem(form, size, reg, AddressOf(inst, operands, firstRegister), immediate);
    }

    private X64Address AddressOf(in MachineInst inst, ReadOnlySpan<MachineOperand> operands, int next)
    {
        Gpr frame = _frame.IsDynamic ? Gpr.Rbp : Gpr.Rsp;
        int displacement = inst.Displacement;
        Gpr? @base = null;
        switch (inst.Address & ~(AddressForm.Base | AddressForm.Index))
        {
            case AddressForm.Frame:
                @base = frame;
                displacement += _objectOffsets[inst.Target];
                break;
            case AddressForm.Context:
                @base = Gpr.R15;
                break;
            case AddressForm.Outgoing:
                @base = Gpr.Rsp;
                break;
            case AddressForm.Incoming:
                @base = frame;
                displacement += _frameBytes + 8;
                break;
        }

        if ((inst.Address & AddressForm.Base) != 0)
        {
            @base = (Gpr)Register(operands[next++]);
        }

        bool hasIndex = (inst.Address & AddressForm.Index) != 0;
        Gpr index = hasIndex ? (Gpr)Register(operands[next]) : default;
        return (@base, hasIndex) switch
        {
            ({ } known, true) => X64Address.At(known, index, 1 << inst.ScaleLog2, displacement),
            ({ } known, false) => X64Address.At(known, displacement),
            (null, true) => X64Address.Scaled(index, 1 << inst.ScaleLog2, displacement),
            _ => X64Address.Absolute(displacement),
        };
    }

    private void Symbolic(X64Form form, OperandSize size, int reg, Symbol symbol, int displacement, long immediate)
    {
        switch (symbol.Kind)
        {
            case SymbolKind.Pool:
                _encoder.RegMem(form, size, reg, X64Address.Of(_pool[symbol.Index]), immediate);
                return;
            case SymbolKind.JumpTable:
                _encoder.RegMem(form, size, reg, X64Address.Of(_tables[symbol.Index]), immediate);
                return;
        }

        _encoder.RegMem(form, size, reg, X64Address.RipRelative(0), immediate);
        int field = _encoder.LastDisplacementOffset;
        _relocations.Add((field, symbol, displacement - (_buffer.Length - field), false));
    }

    private void EmitSpecial(
        X64Op op, X64Form form, in MachineInst inst, ReadOnlySpan<MachineOperand> operands, int at, int end,
        ReadOnlySpan<MachineInst> insts)
    {
        OperandSize size = SizeOf(inst.Size & 3);
        switch (op)
        {
            case X64Op.Move:
                EmitMove(operands[0], operands[1]);
                break;
            case X64Op.MovImm when inst.Immediate == 0 && AreFlagsDead(at, end, insts):
                int zeroed = Register(operands[0]);
                _encoder.RegReg(X64Form.XorRegRm, OperandSize.Bits32, zeroed, zeroed);
                break;
            case X64Op.MovImm:
                LoadImmediate(Register(operands[0]), inst.Immediate);
                break;
            case X64Op.MovAddress when _frame.Object is not null:
                LoadAddress(Register(operands[0]), _frame.Symbols[inst.Target], inst.Immediate);
                break;
            case X64Op.ThreadPointer:
                _encoder.RegMem(form, OperandSize.Bits64, Register(operands[0]), X64Address.AtThreadPointer(0));
                break;
            case X64Op.MovAddress:
                _encoder.InOpcode(X64Form.MovRegImm64, OperandSize.Bits64, Register(operands[0]), 0);
                _relocations.Add((_buffer.Length - 8, _frame.Symbols[inst.Target], inst.Immediate, true));
                break;
            case X64Op.StoreImm:
                RegMem(form, size, 0, inst, 0, inst.Immediate);
                break;
            case X64Op.ImulImm:
                bool isByte = inst.Immediate == (sbyte)inst.Immediate;
                RegRm(
                    isByte ? X64Form.ImulRegRmImm8 : form, size, Register(operands[0]), operands, 1, inst, inst.Immediate);
                break;
            case X64Op.ZeroHigh:
                _encoder.RegReg(form, OperandSize.Bits32, Register(operands[0]), Register(operands[0]));
                break;
            case X64Op.Shlx or X64Op.Shrx or X64Op.Sarx:
                EmitShiftX(form, size, operands);
                break;
            case X64Op.Setcc:
                _encoder.RegReg(form.When((Condition)inst.Condition), OperandSize.Bits8, 0, Register(operands[0]));
                break;
            case X64Op.Cmov:
                RegRm(form.When((Condition)inst.Condition), OperandSize.Bits64, Register(operands[0]), operands, 1, inst);
                break;
            case X64Op.LockCmpxchg:
                RegMem(form, size, Register(operands[1]), inst, 3, 0);
                break;
            case X64Op.StoreManaged or X64Op.XchgManaged:
                MarkCard(inst, operands, 2);
                RegMem(form, size, Register(operands[1]), inst, 2, 0);
                break;
            case X64Op.LockCmpxchgManaged:
                MarkCard(inst, operands, 4);
                RegMem(form, size, Register(operands[2]), inst, 4, 0);
                break;
            case X64Op.CopyWord or X64Op.CopyWordManaged:
                EmitCopyWord(op, form, inst, operands);
                break;
            case X64Op.NewObject:
                EmitNewObject(inst, operands);
                break;
            case X64Op.LockCmpxchg16b:
                RegMem(form, OperandSize.Bits64, 0, inst, 4, 0);
                break;
            case X64Op.Prefetch:
                RegMem(form, OperandSize.Bits64, 0, inst, 0, 0);
                break;
            case X64Op.Jmp:
                EmitJump(inst.Target);
                break;
            case X64Op.Jcc:
                EmitConditionalJump(inst, at, end, insts);
                break;
            case X64Op.CallSlot or X64Op.CallContext or X64Op.CallSelf or X64Op.CallNothing:
                EmitCall(op, form, inst);
                break;
            case X64Op.StackMap:
                EmitStackMap(inst);
                break;
            case X64Op.PatchRegion:
                EmitPatchRegion(inst);
                break;
            case X64Op.TailSlot:
                EmitTail(form, inst);
                break;
            case X64Op.Ret:
                LeaveFrame();
                _encoder.Plain(X64Form.Ret);
                break;
            case X64Op.DynamicAlloca:
                EmitDynamicAlloca(Register(operands[0]), Register(operands[1]), (int)inst.Immediate);
                break;
            case X64Op.Written:
                break;
            case X64Op.Recorded:
                // The map where the call returns to is one of its own: what is recorded is still there.
                if (_buffer.Length == _returns[^1]) _encoder.Plain(X64Form.Nop);
                break;
            case X64Op.StackPointer:
                _encoder.RegReg(form, OperandSize.Bits64, Register(operands[0]), (int)Gpr.Rsp);
                break;
            case X64Op.RestoreStack:
                int saved = Register(operands[0]);
                _encoder.RegMem(X64Form.MovRmReg, OperandSize.Bits64, (int)Gpr.Rbp, X64Address.At((Gpr)saved, _savedFramePointer));
                Bound(_inst, BodyFrame);
                _encoder.RegReg(X64Form.MovRegRm, OperandSize.Bits64, (int)Gpr.Rsp, saved);
                break;
            case X64Op.FFromInt32 or X64Op.FFromInt64:
                RegRm(form, op == X64Op.FFromInt32 ? OperandSize.Bits32 : OperandSize.Bits64, Register(operands[0]), operands, 1, inst);
                break;
            case X64Op.FToInt32 or X64Op.FToInt64:
                RegRm(form, op == X64Op.FToInt32 ? OperandSize.Bits32 : OperandSize.Bits64, Register(operands[0]), operands, 1, inst);
                break;
            case X64Op.Fma:
                _encoder.RegRegReg(form, OperandSize.Bits128, Register(operands[0]), Register(operands[1]), Register(operands[2]));
                break;
            case X64Op.FSelect:
                EmitFloatSelect(form, inst, operands);
                break;
            case X64Op.VZero:
                _encoder.RegReg(form, OperandSize.Bits32, Register(operands[0]), Register(operands[0]));
                break;
            default:
                throw new CompileException($"the machine operation {op}");
        }
    }

    private void EmitShiftX(X64Form form, OperandSize size, ReadOnlySpan<MachineOperand> operands)
    {
        if (operands[2].Location.IsRegister)
        {
            _encoder.RegRegReg(form, size, Register(operands[0]), Register(operands[1]), Register(operands[2]));
        }
        else
        {
            _encoder.RegRegMem(form, size, Register(operands[0]), Register(operands[1]), PlaceAddress(operands[2].Location));
        }
    }

    private void EmitFloatSelect(X64Form form, in MachineInst inst, ReadOnlySpan<MachineOperand> operands)
    {
        X64Label skip = _buffer.NewLabel();
        _encoder.Jump((Condition)(inst.Condition ^ 1), skip);
        Bound(_inst, BodyFrame);
        _encoder.RegReg(form, OperandSize.Bits128, Register(operands[0]), Register(operands[1]));
        _buffer.Bind(skip);
    }

    private void LoadImmediate(int register, long value)
    {
        if (value == (uint)value)
        {
            _encoder.InOpcode(X64Form.MovRegImm32, OperandSize.Bits32, register, value);
        }
        else if (value == (int)value)
        {
            _encoder.RegReg(X64Form.MovRmImm32, OperandSize.Bits64, 0, register, value);
        }
        else
        {
            _encoder.InOpcode(X64Form.MovRegImm64, OperandSize.Bits64, register, value);
        }
    }

    private void EmitJump(int block)
    {
        int target = Target(block);
        if (target != _nextBlock)
        {
            _encoder.Jump(_labels[target]);
        }
    }

    /// <summary>A conditional jump over a jump is turned around where that makes the jump fall through.</summary>
    private void EmitConditionalJump(in MachineInst inst, int at, int end, ReadOnlySpan<MachineInst> insts)
    {
        int target = Target(inst.Target);
        bool isAlone = at + 2 == end && (at == 0 || insts[at - 1].Op.Number != (ushort)X64Op.Jcc);
        if (isAlone && target == _nextBlock && insts[at + 1].Op.Number == (ushort)X64Op.Jmp)
        {
            int other = Target(insts[at + 1].Target);
            if (other != _nextBlock)
            {
                _encoder.Jump((Condition)(inst.Condition ^ 1), _labels[other]);
                _turned = at + 1;
                return;
            }
        }

        _encoder.Jump((Condition)inst.Condition, _labels[target]);
    }

    private int _turned = -1;

    private void EmitCall(X64Op op, X64Form form, in MachineInst inst)
    {
        // The address of a context's field or of a slot takes no operand: all operands are arguments and results.
        int point = (int)inst.Immediate - 1;
        if (point >= 0 && op != X64Op.CallNothing) BeginRegion(point, inst);
        if (op == X64Op.CallNothing)
        {
            BeginNothing(point, ResultOf(inst), canCall: true);
        }
        else if (point >= 0 && op == X64Op.CallContext && _frame.Object is null)
        {
            // The other form of the same call has no room for one to an address.
            CallContextField(inst.Displacement);
        }
        else if (op == X64Op.CallSelf)
        {
            _encoder.Relative(form, default, _start);
        }
        else if (op == X64Op.CallSlot)
        {
            Symbolic(form, OperandSize.Bits64, 0, _frame.Symbols[inst.Target], 0, 0);
        }
        else if (_frame.Object is not null && inst.Displacement == ContextLayout.IndirectCallStub)
        {
            _encoder.RegReg(form, OperandSize.Bits64, 0, (int)Gpr.R11);
        }
        else
        {
            _encoder.RegMem(form, OperandSize.Bits64, 0, X64Address.At(Gpr.R15, inst.Displacement));
        }

        _returns.Add(_buffer.Length);
        if (point >= 0) EndRegion();
        if (_frame.IsDynamic)
        {
            Bound(_inst + 1, BodyFrame);
            _encoder.RegMem(X64Form.MovRegRm, OperandSize.Bits64, (int)Gpr.Rbp, X64Address.At(Gpr.Rsp, _savedFramePointer));
        }
    }

    /// <summary>The first result of a call, or null.</summary>
    private MachineOperand? ResultOf(in MachineInst call)
    {
        foreach (ref readonly MachineOperand operand in _function.OperandsOf(call))
        {
            if (operand.IsWritten) return operand;
        }

        return null;
    }

    private void EmitTail(X64Form form, in MachineInst inst)
    {
        LeaveFrame();
        Symbolic(form, OperandSize.Bits64, 0, _frame.Symbols[inst.Target], 0, 0);
    }

    private void LeaveFrame()
    {
        if (_frameBytes == 0)
        {
            return;
        }

        if (_saved.Count > 0)
        {
            RestoreRegisters();
        }
        else if (_frame.IsDynamic)
        {
            _encoder.RegMem(X64Form.LeaRegMem, OperandSize.Bits64, (int)Gpr.Rsp, X64Address.At(Gpr.Rbp, _frameBytes));
        }
        else
        {
            RegImm(X64Form.AddRmImm8, X64Form.AddRmImm32, OperandSize.Bits64, (int)Gpr.Rsp, _frameBytes);
        }

        Bound(_inst, 0);
    }

    /// <summary>to = rsp - size, aligned; the new stack pointer lies below it by the fixed low part of the frame.</summary>
    private void EmitDynamicAlloca(int to, int size, int align)
    {
        int low = _savedFramePointer + 16;
        int frame = BodyFrame;
        _encoder.RegReg(X64Form.MovRegRm, OperandSize.Bits64, to, (int)Gpr.Rsp);
        Bound(_inst, frame);
        _encoder.RegReg(X64Form.SubRegRm, OperandSize.Bits64, to, size);
        Bound(_inst, frame);
        if (_frame.Object is null)
        {
            StackOverflowUnless(Condition.AboveOrEqual, frame);
            Bound(_inst, frame);
        }

        RegImm(X64Form.AndRmImm8, X64Form.AndRmImm32, OperandSize.Bits64, to, -align);
        Bound(_inst, frame);
        RegImm(X64Form.SubRmImm8, X64Form.SubRmImm32, OperandSize.Bits64, to, low);
        Bound(_inst, frame);
        if (_frame.Object is null)
        {
            _encoder.RegMem(X64Form.CmpRegRm, OperandSize.Bits64, to, X64Address.At(Gpr.R15, ContextLayout.StackLimit));
            Bound(_inst, frame);
            StackOverflowUnless(Condition.AboveOrEqual, frame);
            Bound(_inst, frame);
        }

        _encoder.RegMem(X64Form.MovRmReg, OperandSize.Bits64, (int)Gpr.Rbp, X64Address.At((Gpr)to, _savedFramePointer));
        Bound(_inst, frame);
        _encoder.RegReg(X64Form.MovRegRm, OperandSize.Bits64, (int)Gpr.Rsp, to);
        Bound(_inst, frame);
        RegImm(X64Form.AddRmImm8, X64Form.AddRmImm32, OperandSize.Bits64, to, low);
    }

    private void EmitMove(in MachineOperand to, in MachineOperand from)
    {
        Location target = to.Location;
        Location source = from.Location;
        if (target == source)
        {
            return;
        }

        int bytes = Math.Min(
            _function.Registers[to.Register].SpillBytes, _function.Registers[from.Register].SpillBytes);
        if (target.IsGeneral && source.IsGeneral)
        {
            _encoder.RegReg(X64Form.MovRegRm, OperandSize.Bits64, target.RegisterNumber, source.RegisterNumber);
        }
        else if (target.IsGeneral && source.IsMemory)
        {
            _encoder.RegMem(X64Form.MovRegRm, OperandSize.Bits64, target.RegisterNumber, PlaceAddress(source));
        }
        else if (target.IsMemory && source.IsGeneral)
        {
            _encoder.RegMem(X64Form.MovRmReg, OperandSize.Bits64, source.RegisterNumber, PlaceAddress(target));
        }
        else if (target.IsVector && source.IsVector)
        {
            _encoder.RegReg(X64Form.MovapsXmmRm, OperandSize.Bits128, target.RegisterNumber, source.RegisterNumber);
        }
        else if (target.IsVector && source.IsMemory)
        {
            X64Form load = bytes == 16 ? X64Form.MovapsXmmRm : X64Form.MovsdXmmRm;
            _encoder.RegMem(load, OperandSize.Bits128, target.RegisterNumber, PlaceAddress(source));
        }
        else if (target.IsMemory && source.IsVector)
        {
            X64Form store = bytes == 16 ? X64Form.MovapsRmXmm : X64Form.MovsdRmXmm;
            _encoder.RegMem(store, OperandSize.Bits128, source.RegisterNumber, PlaceAddress(target));
        }
        else
        {
            throw new CompileException($"a move from {source} to {target}");
        }
    }
}
