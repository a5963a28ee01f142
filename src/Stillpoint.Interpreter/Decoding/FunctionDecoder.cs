// SPDX-License-Identifier: MIT
// From IR to bytecode, one function at a time, when it is first called.
//
// Two walks: FunctionAnalysis counts uses and finds where values die; then each instruction becomes one or a few
// operations. Values live in frame slots; a value that never leaves its block gives its slot back at its last use.
// Folded away are comparisons into their branch, constant and scaled addresses into their load or store, and accesses
// to static allocas, which become plain moves within the frame.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Decoding;

/// <summary>What decoding a function gives.</summary>
internal sealed class DecodedFunction
{
    /// <summary>The instructions.</summary>
    public required Code[] Code { get; init; }

    /// <summary>For each of them the IR instruction it came from.</summary>
    public required InstId[] Origins { get; init; }

    /// <summary>Constants, the first one highest: at frame - 8, -16, …</summary>
    public required byte[] Constants { get; init; }

    /// <summary>Bytes of the frame from its header on.</summary>
    public required int FrameBytes { get; init; }
}

/// <summary>Decodes one function.</summary>
internal sealed unsafe partial class FunctionDecoder
{
    /// <summary>Longest bytecode of a function, in instructions.</summary>
    private const int MaxCode = 1 << 26;

    private readonly LinkedProgram _program;
    private readonly Function _function;
    private readonly Module _module;
    private readonly TypeTable _types;
    private readonly FrameShapes _shapes;
    private readonly FunctionAnalysis _analysis;
    private readonly List<int> _labels = [];
    private readonly List<Fixup> _fixups = [];
    private readonly List<(int Label, InstId Terminator, EdgeRow Edge)> _edgeStubs = [];
    private Code[] _code = new Code[64];
    private InstId[] _origins = new InstId[64];
    private int _count;
    private InstId _current = InstId.None;

    // Code of an edge runs when the values that died at the terminator are still being moved, so it may not reuse slots.
    private bool _inEdgeStub;

    private FunctionDecoder(LinkedProgram program, Function function)
    {
        _program = program;
        _function = function;
        _module = function.Module;
        _types = _module.Types;
        _shapes = program.Shapes;
        _analysis = new FunctionAnalysis(function, _shapes);
    }

    /// <summary>A label to be put into a field of an instruction, relative to <paramref name="Base"/>.</summary>
    private readonly record struct Fixup(int Word, int Base, int Label);

    /// <summary>Decodes a function.</summary>
    /// <exception cref="GuestUnsupportedException">The interpreter cannot run a construct in it.</exception>
    internal static DecodedFunction Decode(LinkedProgram program, Function function) =>
        new FunctionDecoder(program, function).Decode();

    private DecodedFunction Decode()
    {
        AssignArguments();
        for (int i = 0; i < _function.BlockCount; i++)
        {
            _labels.Add(-1);
        }

        foreach (Block block in _function.Blocks)
        {
            foreach (ValueId parameter in block.Parameters)
            {
                Slot(parameter);
            }
        }

        foreach (Block block in _function.Blocks)
        {
            DecodeBlock(block);
        }

        _inEdgeStub = true;
        for (int i = 0; i < _edgeStubs.Count; i++)
        {
            (int label, InstId terminator, EdgeRow edge) = _edgeStubs[i];
            _current = terminator;
            Bind(label);
            EmitEdgeMoves(edge);
            _temporaries.Clear();
            EmitJump(edge.Target.Index);
        }

        ApplyFixups();
        Array.Resize(ref _code, _count);
        Array.Resize(ref _origins, _count);
        return new DecodedFunction
        {
            Code = _code,
            Origins = _origins,
            Constants = ConstantArea(),
            FrameBytes = checked((int)DataLayout.AlignUp(_frameBytes, 16)),
        };
    }

    private void DecodeBlock(Block block)
    {
        Bind(block.Id.Index);
        if (_program.CountsInstructions)
        {
            int instructions = 0;
            foreach (Inst _ in block)
            {
                instructions++;
            }

            Emit(Op.Count, a: instructions);
        }

        foreach (Inst inst in block)
        {
            _current = inst.Id;
            if (!_analysis.IsFolded(inst.Id))
            {
                DecodeInst(inst);
            }

            FreeTemporaries();
            FreeDying(inst);
        }
    }

    private void DecodeInst(Inst inst)
    {
        switch (inst.Opcode)
        {
            case Opcode.Ret or Opcode.Br or Opcode.CondBr or Opcode.Switch or Opcode.IndirectBr or Opcode.Unreachable:
                DecodeTerminator(inst);
                break;
            case Opcode.ExtractElement or Opcode.InsertElement or Opcode.ShuffleVector:
                DecodeVector(inst);
                break;
            case Opcode.ExtractValue or Opcode.InsertValue:
                DecodeAggregate(inst);
                break;
            case Opcode.Alloca or Opcode.Load or Opcode.Store or Opcode.GetElementPtr or Opcode.VaArg:
                DecodeMemory(inst);
                break;
            case Opcode.Fence or Opcode.CmpXchg or Opcode.AtomicRmw:
                DecodeAtomic(inst);
                break;
            case Opcode.Call:
                DecodeCall(inst);
                break;
            case Opcode.Select:
                DecodeSelect(inst);
                break;
            case Opcode.Freeze:
                EmitMove(Define(inst.Result), Slot(inst.Operands[0]), _shapes.Bytes(inst.Type));
                break;
            case Opcode.ICmp or Opcode.FCmp:
                DecodeCompare(inst);
                break;
            default:
                if (inst.Facts.Shape == OpcodeShape.Cast)
                {
                    DecodeCast(inst);
                }
                else
                {
                    DecodeArithmetic(inst);
                }

                break;
        }
    }

    private int Emit(Op op, int a = 0, int b = 0, int c = 0, int x = 0)
    {
        if (_count == _code.Length)
        {
            if (_count >= MaxCode)
            {
                throw new GuestUnsupportedException($"a function of more than {MaxCode} operations");
            }

            Array.Resize(ref _code, _count * 2);
            Array.Resize(ref _origins, _count * 2);
        }

        if ((uint)x > ushort.MaxValue)
        {
            throw new GuestUnsupportedException($"more than {ushort.MaxValue} words of arguments");
        }

        _code[_count] = new Code { Op = (ushort)op, X = (ushort)x, A = a, B = b, C = c };
        _origins[_count] = _current;
        return _count++;
    }

    private void EmitImmediate(int slot, long value) => _code[Emit(Op.Imm64, slot)].Immediate = value;

    private void EmitRare(RareOp op, int a = 0, int b = 0, int c = 0) => Emit(Op.Rare, a, b, c, (int)op);

    private void EmitRare2(RareOp op, int a, int b, int c, int a1 = 0, int b1 = 0, int c1 = 0)
    {
        Emit(Op.Rare2, a, b, c, (int)op);
        Emit(Op.Exit, a1, b1, c1);
    }

    /// <summary>The operation of a family whose members are consecutive by width: 8, 16, 32, 64.</summary>
    private static Op ByWidth(Op narrowest, int bits) => Next(narrowest, bits switch
    {
        8 => 0,
        16 => 1,
        32 => 2,
        64 => 3,
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    /// <summary>The operation some places further in the list.</summary>
    private static Op Next(Op first, int places) => (Op)((int)first + places);

    private void EmitMove(int to, int from, int bytes)
    {
        if (to == from || bytes == 0)
        {
            return;
        }

        switch (bytes)
        {
            case 1 or 2 or 4 or 8:
                Emit(ByWidth(Op.Mov8, bytes * 8), to, from);
                break;
            case 16:
                Emit(Op.Mov128, to, from);
                break;
            default:
                Emit(Op.MovN, to, from, bytes);
                break;
        }
    }

    private int NewLabel()
    {
        _labels.Add(-1);
        return _labels.Count - 1;
    }

    private void Bind(int label) => _labels[label] = _count;

    private void EmitJump(int label) => Target(Emit(Op.Jump), label);

    /// <summary>Makes field C of an instruction go to a label.</summary>
    private void Target(int instruction, int label) => _fixups.Add(new Fixup((instruction * 4) + 3, instruction, label));

    private void ApplyFixups()
    {
        Span<int> words = MemoryMarshal.Cast<Code, int>(_code.AsSpan());
        foreach (Fixup fixup in _fixups)
        {
            words[fixup.Word] = _labels[fixup.Label] - fixup.Base;
        }
    }
}
