// SPDX-License-Identifier: MIT
// Emission: allocated machine instructions to bytes.
//
//   frame, from the stack pointer up:
//     outgoing arguments          OutgoingUnits words
//     saved frame pointer         2 words, in dynamic frames only
//     spill units                 16-aligned
//     frame objects               each aligned, at most to 16
//     padding                     so that frame + return address is a multiple of 16
//     a C caller's registers      in object files only, see X64Emitter.Preserving
//     return address
//     incoming arguments
//
// A dynamic frame (one with allocas of variable size) is addressed from rbp, which equals rsp after the prologue. No
// register survives a call, so rbp is reloaded after each one from the word above the outgoing arguments. Invariant: at
// every instruction of a dynamic frame's body that word holds rbp; where rsp moves, the word is written first.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;
using Gpr = Stillpoint.Assembler.X64.Gpr;

namespace Stillpoint.CodeGen.X64;

/// <summary>An instruction boundary of emitted code.</summary>
/// <param name="Offset">Code offset.</param>
/// <param name="Inst">Machine instruction that begins there or, inside of one that takes several, is under way; -1 in the prologue.</param>
/// <param name="FrameBytes">Bytes between the stack pointer and the return address; see <see cref="FrameMap"/>.</param>
internal readonly record struct Boundary(int Offset, int Inst, int FrameBytes);

/// <summary>Writes the bytes of one function after another; one object per compiling thread.</summary>
internal sealed partial class X64Emitter
{
    /// <summary>Frames up to here need no check: the guard below a stack is larger, and a call touches the frame's end.</summary>
    private const int UncheckedFrameBytes = ContextLayout.GuardBytes / 2;

    private const int LoopAlignment = 16;

    /// <summary>Instead of an instruction: nothing is live any more, since the function cannot go on.</summary>
    internal const int OnTheWayToTrap = -2;

    private readonly CodeBuffer _buffer = new();
    private readonly X64Encoder _encoder;
    private readonly List<(int Field, Symbol Symbol, long Addend, bool IsAbsolute)> _relocations = [];
    private readonly List<int> _objectOffsets = [];
    private Boundary[] _boundaries = new Boundary[1024];
    private int _boundaryCount;
    private X64Label[] _labels = [];
    private X64Label[] _tables = [];
    private X64Label[] _pool = [];
    private int[] _forward = [];
    private MachineFunction _function = null!;
    private X64Frame _frame = null!;
    private int _frameBytes;
    private int _spillOffset;
    private int _savedFramePointer;
    private int _nextBlock;
    private int _inst;

    /// <summary>Where the function is entered.</summary>
    private X64Label _start;

    internal X64Emitter() => _encoder = new X64Encoder(_buffer);

    /// <summary>Boundaries of the code, ascending, offsets final.</summary>
    internal ReadOnlySpan<Boundary> Boundaries => _boundaries.AsSpan(0, _boundaryCount);

    /// <summary>Bytes of the fixed part of the frame, without return address.</summary>
    internal int FrameBytes => _frameBytes;

    /// <summary>Bytes of instructions; tables and constants follow.</summary>
    internal int CodeBytes { get; private set; }

    /// <summary>Offset of a place in memory from the stack pointer (in dynamic frames: from rbp) in the body.</summary>
    internal int OffsetOf(Location place) => place.Kind switch
    {
        LocationKind.Spill => _spillOffset + (8 * place.Number),
        LocationKind.Outgoing => 8 * place.Number,
        _ => _frameBytes + 8 + (8 * place.Number),
    };

    /// <summary>Relocations, with final offsets.</summary>
    internal Relocation[] Relocations()
    {
        var result = new Relocation[_relocations.Count];
        for (int i = 0; i < result.Length; i++)
        {
            (int field, Symbol symbol, long addend, bool isAbsolute) = _relocations[i];
            bool isObject = _frame.Object is not null;
            RelocationKind kind = symbol.Kind switch
            {
                SymbolKind.Global when isObject && isAbsolute => RelocationKind.Got32Global,
                SymbolKind.Global => isAbsolute ? RelocationKind.Abs64Global : RelocationKind.Rel32Global,
                SymbolKind.EntrySlot => RelocationKind.Rel32EntrySlot,
                SymbolKind.Native => isObject ? RelocationKind.Got32Global : RelocationKind.Abs64Native,
                SymbolKind.Helper => RelocationKind.Abs64Helper,
                SymbolKind.Name => RelocationKind.Got32Name,
                SymbolKind.ThreadLocal => RelocationKind.Got32ThreadLocal,
                _ => RelocationKind.Abs64Function,
            };
            result[i] = new Relocation(field, kind, symbol.Index, addend);
        }

        return result;
    }

    /// <summary>Emits a function. The span is valid until the next one.</summary>
    internal ReadOnlySpan<byte> Run(MachineFunction function, X64Frame frame)
    {
        _function = function;
        _frame = frame;
        _buffer.Reset();
        _relocations.Clear();
        _returns.Clear();
        _points.Clear();
        _shadow = 0;
        _boundaryCount = 0;
        _inst = -1;
        _turned = -1;
        FindSaved();
        LayOutFrame();
        PlaceWords();
        MakeLabels();
        FindForwarding();
        _buffer.Bind(_start);
        Prologue();
        EmitBlocks();
        Bound(-1, _frameBytes);
        Finish();
        return _buffer.Finish();
    }

    private void LayOutFrame()
    {
        long offset = 8L * _function.OutgoingUnits;
        _savedFramePointer = (int)offset;
        offset += _frame.IsDynamic ? 16 : 0;
        _spillOffset = (int)offset;
        offset = (offset + (8L * _function.SpillUnits) + 15) & ~15L;
        _objectOffsets.Clear();
        foreach ((long bytes, int align) in _frame.Objects)
        {
            offset = (offset + align - 1) & -align;
            _objectOffsets.Add(checked((int)Math.Min(offset, int.MaxValue)));
            offset += bytes;
        }

        bool isEmpty = offset == 0 && _saved.Count == 0;
        offset = _frame.Object is null ? ((offset + 15) & ~15L) + 8 : ((offset + (8L * _saved.Count) + 7) & ~15L) + 8;
        if (offset > int.MaxValue / 2)
        {
            throw new CompileException($"a frame of {offset} bytes");
        }

        // A leaf without anything in its frame leaves the stack pointer alone.
        bool needsNone = isEmpty && !_frame.IsDynamic && !HasCalls();
        _frameBytes = needsNone ? 0 : (int)offset;
    }

    private bool HasCalls()
    {
        foreach (ref readonly MachineInst inst in _function.Insts)
        {
            if ((X64OpTable.Of(inst.Op).Traits & MachineTraits.Call) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private void MakeLabels()
    {
        int blocks = _function.Blocks.Count;
        if (_labels.Length < blocks)
        {
            _labels = new X64Label[blocks * 2];
            _forward = new int[blocks * 2];
        }

        _start = _buffer.NewLabel();
        for (int i = 0; i < blocks; i++)
        {
            _labels[i] = _buffer.NewLabel();
        }

        _tables = new X64Label[_frame.JumpTableCount];
        for (int i = 0; i < _tables.Length; i++)
        {
            _tables[i] = _buffer.NewLabel();
        }

        _pool = new X64Label[_frame.Pool.Count];
        for (int i = 0; i < _pool.Length; i++)
        {
            _pool[i] = _buffer.NewLabel();
        }
    }

    /// <summary>A block that only jumps is left out; jumps to it go where it goes.</summary>
    private void FindForwarding()
    {
        Span<MachineInst> insts = _function.Insts;
        for (int i = _function.Blocks.Count - 1; i >= 0; i--)
        {
            ref MachineBlock block = ref _function.Blocks[new MachineBlockId(i)];
            _forward[i] = i;
            if (i > 0 && block.End == block.First + 1 && insts[block.First].Op.Number == (ushort)X64Op.Jmp)
            {
                _forward[i] = insts[block.First].Target;
            }
        }

        // Chains are short; a cycle of empty blocks (an endless loop) is cut by the bound and keeps its first block.
        for (int i = 0; i < _function.Blocks.Count; i++)
        {
            int target = _forward[i];
            int steps = 0;
            while (_forward[target] != target && steps++ < 64)
            {
                target = _forward[target];
            }

            if (steps >= 64)
            {
                _forward[i] = i;
            }
            else
            {
                _forward[i] = target;
            }
        }
    }

    private int Target(int block) => _forward[block];

    private void Prologue()
    {
        Bound(-1, 0);
        if (_frameBytes == 0)
        {
            return;
        }

        RegImm(X64Form.SubRmImm8, X64Form.SubRmImm32, OperandSize.Bits64, (int)Gpr.Rsp, _frameBytes);
        if (_frameBytes > UncheckedFrameBytes && _frame.Object is null)
        {
            // Nothing is touched below the stack: the trap is asked for with the caller's stack pointer.
            Bound(-1, _frameBytes);
            _encoder.RegMem(X64Form.CmpRegRm, OperandSize.Bits64, (int)Gpr.Rsp, X64Address.At(Gpr.R15, ContextLayout.StackLimit));
            Bound(-1, _frameBytes);
            StackOverflowUnless(Condition.AboveOrEqual, _frameBytes, isEntry: true);
        }

        SaveRegisters();
        ClearWords();
        if (!_frame.IsDynamic)
        {
            return;
        }

        Bound(-1, _frameBytes);
        _encoder.RegReg(X64Form.MovRegRm, OperandSize.Bits64, (int)Gpr.Rbp, (int)Gpr.Rsp);
        Bound(-1, _frameBytes);
        _encoder.RegMem(X64Form.MovRmReg, OperandSize.Bits64, (int)Gpr.Rbp, X64Address.At(Gpr.Rsp, _savedFramePointer));
    }

    /// <summary>Asks for a trap if there is no room; the caller says what the next boundary belongs to.</summary>
    /// <param name="condition">When there is room.</param>
    /// <param name="frameBytes">The frame there.</param>
    /// <param name="isEntry">Whether the stack pointer may be below the stack: it is put back first.</param>
    private void StackOverflowUnless(Condition condition, int frameBytes, bool isEntry = false)
    {
        X64Label ok = _buffer.NewLabel();
        int trapFrame = isEntry ? 0 : frameBytes;
        _encoder.Jump(condition, ok);
        Bound(OnTheWayToTrap, frameBytes);
        if (isEntry)
        {
            RegImm(X64Form.AddRmImm8, X64Form.AddRmImm32, OperandSize.Bits64, (int)Gpr.Rsp, frameBytes);
            Bound(OnTheWayToTrap, trapFrame);
        }

        _encoder.InOpcode(X64Form.MovRegImm32, OperandSize.Bits32, (int)Gpr.Rax, (int)TrapCode.StackOverflow);
        Bound(OnTheWayToTrap, trapFrame);
        _encoder.RegMem(X64Form.CallRm, OperandSize.Bits64, 0, X64Address.At(Gpr.R15, ContextLayout.TrapStub));
        Bound(OnTheWayToTrap, trapFrame);
        _encoder.Plain(X64Form.Ud2);
        _buffer.Bind(ok);
    }

    private void EmitBlocks()
    {
        int count = _function.Blocks.Count;
        Span<MachineInst> insts = _function.Insts;
        int previousEnd = -1;
        for (int i = 0; i < count; i++)
        {
            if (_forward[i] != i)
            {
                continue;
            }

            _nextBlock = i + 1;
            while (_nextBlock < count && _forward[_nextBlock] != _nextBlock)
            {
                _nextBlock++;
            }

            SeparatePoint();
            ref MachineBlock block = ref _function.Blocks[new MachineBlockId(i)];
            if (block.LoopHeader == i && !block.IsCold && i > 0 && previousEnd != 0)
            {
                _buffer.Align(LoopAlignment);
            }

            _buffer.Bind(_labels[i]);
            for (int at = block.First; at < block.End; at++)
            {
                ref readonly MachineInst inst = ref insts[at];
                if (inst.Op.Number == 0)
                {
                    continue;
                }

                _inst = at;
                if (_shadow > 0) PadShadow(inst, at);
                if ((X64OpTable.Of(inst.Op).Traits & MachineTraits.Restartable) != 0) SeparatePoint();
                Bound(at, BodyFrame);
                int start = _buffer.Length;
                EmitInst(inst, at, block.End, insts);
                if (_shadow > 0) CountShadow(inst, _buffer.Length - start);
            }
        }
    }

    /// <summary>What the frame map says in the body: see <see cref="FrameMap"/> for dynamic frames.</summary>
    private int BodyFrame => _frame.IsDynamic ? FrameMap.Dynamic(_savedFramePointer) : _frameBytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Bound(int inst, int frameBytes)
    {
        if (_boundaryCount == _boundaries.Length)
        {
            Array.Resize(ref _boundaries, _boundaryCount * 2);
        }

        _boundaries[_boundaryCount++] = new Boundary(_buffer.Length, inst, frameBytes);
    }

    /// <summary>Shortens jumps, moves what was recorded, appends tables and constants.</summary>
    private void Finish()
    {
        _buffer.Shorten();
        CodeBytes = _buffer.Length;
        int[] offsets = System.Buffers.ArrayPool<int>.Shared.Rent(Math.Max(_boundaryCount, _relocations.Count));
        _buffer.Translate(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_returns));
        TranslatePoints();
        for (int i = 0; i < _boundaryCount; i++)
        {
            offsets[i] = _boundaries[i].Offset;
        }

        _buffer.Translate(offsets.AsSpan(0, _boundaryCount));
        for (int i = 0; i < _boundaryCount; i++)
        {
            _boundaries[i] = _boundaries[i] with { Offset = offsets[i] };
        }

        for (int i = 0; i < _relocations.Count; i++)
        {
            offsets[i] = _relocations[i].Field;
        }

        _buffer.Translate(offsets.AsSpan(0, _relocations.Count));
        for (int i = 0; i < _relocations.Count; i++)
        {
            _relocations[i] = _relocations[i] with { Field = offsets[i] };
        }

        System.Buffers.ArrayPool<int>.Shared.Return(offsets);
        if (_pool.Length > 0)
        {
            AlignData(16);
            for (int i = 0; i < _pool.Length; i++)
            {
                _buffer.Bind(_pool[i]);
                _buffer.Data64((long)(ulong)_frame.Pool[i]);
                _buffer.Data64((long)(ulong)(_frame.Pool[i] >> 64));
            }
        }

        for (int table = 0; table < _tables.Length; table++)
        {
            AlignData(4);
            _buffer.Bind(_tables[table]);
            foreach (int block in _frame.JumpTable(table))
            {
                _buffer.Difference32(_labels[Target(block)], _tables[table]);
            }
        }
    }

    private void AlignData(int alignment)
    {
        while (_buffer.Length % alignment != 0)
        {
            _buffer.Data8(0xCC);
        }
    }
}
