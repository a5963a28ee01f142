// SPDX-License-Identifier: MIT
// Selection: IR to machine instructions with virtual registers.
//
// Blocks are visited in the reverse of the layout and each block from its last instruction to its first, so every use is
// seen before its definition: an instruction whose result nobody asked for is skipped, and a user may take over the
// definition of an operand (a compare into its branch, a load or an address into its access) by not asking for it.
// The instructions for one IR instruction are written forward at the end of _reversed and then turned around there; the
// function is turned around at the end. Labels in the stream begin machine blocks: label b is IR block b, labels from
// BlockCount on are blocks made here (edges that need a place for moves, trees of compares, loops of atomics).
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.Passes;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <summary>Selects machine instructions for functions of one module; one object per compiling thread.</summary>
internal sealed partial class X64Lowering
{
    /// <summary>Most instructions of one machine function; beyond, the function is refused.</summary>
    private const int MaxInsts = 1 << 24;

    private readonly Module _module;

    /// <summary>Whether there can be managed pointers in the module's memory.</summary>
    private readonly bool _hasManaged;
    private readonly TypeTable _types;
    private readonly ConstantTable _constants;
    private readonly AttributeTable _attributes;
    private readonly DataLayout _layout;
    private readonly IProgramSymbols _program;
    private readonly X64Features _features;
    private readonly CompileEffort _effort;
    private readonly TypeShapes _shapes;
    private readonly BlockOrder _order = new();
    private readonly bool _hasColdFunctions;
    private MachineInst[] _reversed = new MachineInst[1024];
    private int _reversedCount;

    /// <summary>Where the instructions begin that are still in their order.</summary>
    private int _groupStart;
    private MachineFunction _out = null!;
    private X64Frame _frame = null!;
    private Function _function = null!;
    private ManagedBases? _bases;
    private int _labelCount;
    private int[] _labelLoop = [];
    private bool[] _labelCold = [];
    private readonly List<int> _targetCounts = [];
    private readonly Dictionary<int, int> _splits = [];
    private readonly List<MachineBlockId> _targets = [];
    private readonly HashSet<int> _seenTargets = [];
    private int[] _incoming = [];
    private int[] _sourceCounts = [];
    private int[] _lastSource = [];
    private int _sourceLabel;
    private BlockId _block;
    private int _blockStart;
    private InstId _inst;

    internal X64Lowering(Module module, IProgramSymbols program, X64Features features, CompileEffort effort)
    {
        _effort = effort;
        _module = module;
        _types = module.Types;
        _hasManaged = HasManaged();
        _constants = module.Constants;
        _attributes = module.Attributes;
        _layout = module.Layout;
        _program = program;
        _features = features;
        _shapes = new TypeShapes(module);
        _hasColdFunctions = HasColdFunctions();
    }

    private bool HasColdFunctions()
    {
        for (int i = 0; i < _module.Globals.Count; i++)
        {
            if (_module.Globals[new GlobalId(i)].Kind == GlobalKind.Function && BlockOrder.IsCold(_module, new GlobalId(i))) return true;
        }

        return false;
    }

    /// <summary>Fills a cleared machine function and frame.</summary>
    /// <param name="function">A verified function.</param>
    /// <param name="bases">Base of each derived managed pointer, or null if there is none.</param>
    /// <param name="output">Receives the code.</param>
    /// <param name="frame">Receives frame objects, symbols, constants and jump tables.</param>
    /// <exception cref="CompileException">The function uses what is not supported, or is too large.</exception>
    internal void Run(
        Function function, ManagedBases? bases, MachineFunction output, X64Frame frame)
    {
        _function = function;
        _bases = bases;
        _out = output;
        _frame = frame;
        _frame.Object = _program.Object;
        _frame.PreservesRegisters = _program.Object is { } file && file.PreservesRegisters(function.Global);
        _reversedCount = 0;
        _groupStart = 0;
        _order.Run(function, _hasColdFunctions);
        _labelCount = function.BlockCount;
        EnsureLabels(_labelCount);
        foreach (BlockId block in _order.Layout)
        {
            _labelLoop[block.Index] = _order.LoopOf(block);
            _labelCold[block.Index] = _order.IsCold(block);
        }

        ResetValues();
        Analyze();
        PrepareSignature();
        for (int i = _order.Layout.Count - 1; i >= 0; i--)
        {
            LowerBlock(_order.Layout[i], isEntry: i == 0);
        }

        Finish();
    }

    private void LowerBlock(BlockId block, bool isEntry)
    {
        _block = block;
        _blockStart = _reversedCount;
        _overflowBranched = InstId.None;
        for (InstId inst = _function.BlockRows[block].Last; !inst.IsNone; inst = _function.Link(inst).Previous)
        {
            _inst = inst;
            LowerInst(_function.View(inst));
            Flush(inst.Index);
        }

        if (isEntry)
        {
            _inst = InstId.None;
            EmitEntry();
        }

        EmitDefinitions(block);
        Flush(-1);
        Mark(block.Index);
        Flush(-1);
    }

    private void LowerInst(Inst inst)
    {
        Opcode opcode = inst.Opcode;
        if (!inst.Result.IsNone && !IsWanted(inst.Result) && !HasEffect(inst))
        {
            return;
        }

        switch (opcode)
        {
            case Opcode.Ret or Opcode.Br or Opcode.CondBr or Opcode.Switch or Opcode.IndirectBr or Opcode.Unreachable:
                LowerTerminator(inst);
                break;
            case >= Opcode.Add and <= Opcode.Xor or Opcode.FNeg:
                LowerArithmetic(inst);
                break;
            case >= Opcode.Trunc and <= Opcode.AddrSpaceCast:
                LowerCast(inst);
                break;
            case Opcode.ICmp or Opcode.FCmp:
                LowerCompare(inst);
                break;
            case Opcode.Select:
                LowerSelect(inst);
                break;
            case Opcode.Freeze:
                CopyValue(inst.Result, inst.Operands[0]);
                break;
            case Opcode.Alloca or Opcode.Load or Opcode.Store or Opcode.GetElementPtr:
                LowerMemory(inst);
                break;
            case Opcode.Fence or Opcode.CmpXchg or Opcode.AtomicRmw:
                LowerAtomic(inst);
                break;
            case Opcode.ExtractElement or Opcode.InsertElement or Opcode.ShuffleVector:
                LowerVectorMove(inst);
                break;
            case Opcode.ExtractValue or Opcode.InsertValue:
                LowerAggregate(inst);
                break;
            case Opcode.Call:
                LowerCall(inst);
                break;
            case Opcode.VaArg:
                LowerVaArg(inst);
                break;
            default:
                throw new CompileException($"the instruction {opcode}");
        }
    }

    /// <summary>Whether an instruction must run although nobody uses its result.</summary>
    private bool HasEffect(Inst inst)
    {
        if (inst.Opcode == Opcode.Load)
        {
            MemoryAccess access = _function.AccessOf(inst.Id);
            return access.IsVolatile || access.IsAtomic;
        }

        // A division by zero is a trap here, so an unused one must stay unless its divisor is known.
        if (inst.Opcode is Opcode.UDiv or Opcode.SDiv or Opcode.URem or Opcode.SRem)
        {
            return !_function.TryGetConstant(inst.Operands[1], out ConstantId divisor)
                || _constants[divisor].Kind != ConstantKind.Integer || _constants[divisor].Integer == 0;
        }

        return inst.Opcode switch
        {
            Opcode.Call => !IsPureIntrinsic(inst),
            Opcode.CmpXchg or Opcode.AtomicRmw or Opcode.VaArg => true,
            _ => false,
        };
    }

    /// <summary>Registers and memory that the signature alone asks for.</summary>
    private void PrepareSignature()
    {
        TypeId type = _module.Globals[_function.Global].ValueType;
        TypeId result = _types[type].Element;
        bool isIndirect = result != TypeId.Void && ResultPlaces.Of(_shapes[result]).IsIndirect;
        _resultPointer = isIndirect ? NewGeneral() : Reg.None;
        _saveArea = _types[type].IsVariadic ? _frame.AddObject(SaveAreaBytes, 16) : -1;
    }

    private int NewLabel(int loop, bool cold)
    {
        EnsureLabels(_labelCount + 1);
        _labelLoop[_labelCount] = loop;
        _labelCold[_labelCount] = cold;
        return _labelCount++;
    }

    private int NewLabel() => NewLabel(_order.LoopOf(_block), _order.IsCold(_block));

    private void EnsureLabels(int count)
    {
        if (_labelLoop.Length < count)
        {
            int size = Math.Max(64, count * 2);
            Array.Resize(ref _labelLoop, size);
            Array.Resize(ref _labelCold, size);
        }
    }

    private static MachineInst LabelMark(int label) => new()
    {
        Op = new MachineOp((ushort)X64Op.Count),
        Target = label,
        Source = -1,
    };

    /// <summary>Begins a machine block inside the code of one IR instruction. What precedes must end in a jump.</summary>
    private void Mark(int label) => Append() = LabelMark(label);

    /// <summary>A new instruction, to be filled by the caller.</summary>
    private ref MachineInst Append()
    {
        if (_reversedCount == _reversed.Length)
        {
            Grow();
        }

        return ref _reversed[_reversedCount++];
    }

    private void Grow()
    {
        if (_reversedCount >= MaxInsts)
        {
            throw new CompileException($"more than {MaxInsts} machine instructions");
        }

        Array.Resize(ref _reversed, _reversed.Length * 2);
    }

    /// <summary>Ends the code of an IR instruction.</summary>
    private void Flush(int source)
    {
        Span<MachineInst> group = _reversed.AsSpan(_groupStart, _reversedCount - _groupStart);
        foreach (ref MachineInst inst in group)
        {
            inst.Source = source;
        }

        group.Reverse();
        _groupStart = _reversedCount;
    }

    /// <summary>Turns the code around, makes blocks of it and links them.</summary>
    private void Finish()
    {
        CountTargets();
        // Each jump of the code may lead to a label of its own yet.
        int[] blockOfLabel = System.Buffers.ArrayPool<int>.Shared.Rent((2 * _labelCount) + _reversedCount);
        int blockIndex = -1;
        for (int i = _reversedCount - 1; i >= 0; i--)
        {
            ref MachineInst inst = ref _reversed[i];
            if (inst.Op.Number == (ushort)X64Op.Count)
            {
                EndBlock(blockOfLabel);
                blockOfLabel[inst.Target] = _out.Blocks.Count;
                _out.Blocks.Add(new MachineBlock { First = _out.InstCount, LoopHeader = inst.Target });
                blockIndex++;
                _sourceLabel = inst.Target;
                continue;
            }

            MachineInst copy = inst;
            if (_targetCounts[blockIndex] > 1)
            {
                SplitEdges(ref copy);
            }

            _out.AddInst(copy);
        }

        EndBlock(blockOfLabel);
        SetLoops(blockOfLabel);
        Link(blockOfLabel);
        System.Buffers.ArrayPool<int>.Shared.Return(blockOfLabel);
    }

    /// <summary>Counts the different targets of each block, and the blocks that lead to each label.</summary>
    private void CountTargets()
    {
        _targetCounts.Clear();
        if (_sourceCounts.Length < _labelCount)
        {
            _sourceCounts = new int[_labelCount * 2];
            _lastSource = new int[_labelCount * 2];
        }

        Array.Clear(_sourceCounts, 0, _labelCount);
        Array.Fill(_lastSource, -1, 0, _labelCount);
        for (int i = _reversedCount - 1; i >= 0; i--)
        {
            ref MachineInst inst = ref _reversed[i];
            switch (inst.Op.Number)
            {
                case (ushort)X64Op.Count:
                    _targetCounts.Add(0);
                    break;
                case (ushort)X64Op.Jmp or (ushort)X64Op.Jcc:
                    CountTarget(inst.Target);
                    break;
                case (ushort)X64Op.JmpTable:
                    foreach (int label in _frame.JumpTable(inst.Target))
                    {
                        CountTarget(label);
                    }

                    break;
            }
        }
    }

    private void CountTarget(int label)
    {
        int block = _targetCounts.Count - 1;
        if (_lastSource[label] != block)
        {
            _lastSource[label] = block;
            _sourceCounts[label]++;
            _targetCounts[block]++;
        }
    }

    /// <summary>
    /// Leads the jumps of a block with several targets to blocks of their own where the target has several sources: the
    /// allocator needs a place for the moves of every edge. What stays empty is left out by the emitter.
    /// </summary>
    private void SplitEdges(ref MachineInst inst)
    {
        if (inst.Op.Number is (ushort)X64Op.Jmp or (ushort)X64Op.Jcc)
        {
            inst.Target = SplitEdge(inst.Target);
        }
        else if (inst.Op.Number == (ushort)X64Op.JmpTable)
        {
            foreach (ref int label in _frame.JumpTable(inst.Target))
            {
                label = SplitEdge(label);
            }
        }
    }

    private int SplitEdge(int label)
    {
        if (_sourceCounts[label] <= 1)
        {
            return label;
        }

        if (!_splits.TryGetValue(label, out int split))
        {
            split = NewLabel(CommonLoop(_sourceLabel, label), _labelCold[label]);
            _splits.Add(label, split);
        }

        return split;
    }

    /// <summary>Header of the innermost loop around the blocks of two labels.</summary>
    private int CommonLoop(int a, int b)
    {
        int x = _labelLoop[a];
        int y = _labelLoop[b];
        while (x != y)
        {
            if (y < 0 || (x >= 0 && _order.DepthOfLoop(x) >= _order.DepthOfLoop(y)))
            {
                x = _order.ParentOf(x);
            }
            else
            {
                y = _order.ParentOf(y);
            }
        }

        return x;
    }

    /// <summary>Ends the block under construction and writes the blocks of its split edges behind it.</summary>
    private void EndBlock(int[] blockOfLabel)
    {
        if (_out.Blocks.Count == 0)
        {
            return;
        }

        _out.Blocks[new MachineBlockId(_out.Blocks.Count - 1)].End = _out.InstCount;
        foreach ((int target, int split) in _splits)
        {
            blockOfLabel[split] = _out.Blocks.Count;
            _out.Blocks.Add(new MachineBlock { First = _out.InstCount, End = _out.InstCount + 1, LoopHeader = split });
            _out.AddInst(new MachineInst
            {
                Op = new MachineOp((ushort)X64Op.Jmp),
                Target = target,
                FirstOperand = _out.OperandCount,
                Source = -1,
            });
        }

        _splits.Clear();
    }

    private void SetLoops(int[] blockOfLabel)
    {
        foreach (ref MachineBlock block in _out.Blocks.Rows)
        {
            int label = block.LoopHeader;

            // A cold block lies behind everything else, and not between those of its loop.
            int header = _labelCold[label] ? -1 : _labelLoop[label];
            block.LoopDepth = _order.DepthOfLoop(header);
            block.LoopHeader = header < 0 ? -1 : blockOfLabel[header];
            block.IsCold = _labelCold[label];
            int parent = header < 0 ? -1 : _order.ParentOf(header);
            block.LoopParent = parent < 0 ? -1 : blockOfLabel[parent];
        }
    }

    /// <summary>Resolves labels in terminators and lists successors and predecessors.</summary>
    private void Link(int[] blockOfLabel)
    {
        int blockCount = _out.Blocks.Count;
        if (_incoming.Length < blockCount)
        {
            _incoming = new int[blockCount * 2];
        }

        Span<int> incoming = _incoming.AsSpan(0, blockCount);
        incoming.Clear();
        List<MachineBlockId> targets = _targets;
        Span<MachineInst> insts = _out.Insts;
        foreach (ref MachineBlock block in _out.Blocks.Rows)
        {
            targets.Clear();
            for (int i = block.End - 1; i >= block.First; i--)
            {
                ref MachineInst inst = ref insts[i];
                if (inst.Op.Number is (ushort)X64Op.Jmp or (ushort)X64Op.Jcc)
                {
                    inst.Target = blockOfLabel[inst.Target];
                    AddTarget(targets, inst.Target);
                }
                else if (inst.Op.Number == (ushort)X64Op.JmpTable)
                {
                    Span<int> entries = _frame.JumpTable(inst.Target);
                    foreach (ref int entry in entries)
                    {
                        entry = blockOfLabel[entry];
                    }

                    AddTableTargets(targets, entries);
                }
                else
                {
                    break;
                }
            }

            block.Successors = _out.Edges.Add(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(targets));
            foreach (MachineBlockId target in targets)
            {
                incoming[target.Index]++;
            }
        }

        for (int i = 0; i < incoming.Length; i++)
        {
            ref MachineBlock block = ref _out.Blocks[new MachineBlockId(i)];
            block.Predecessors = new ListRange(_out.Edges.Reserve(incoming[i]).Start, 0);
        }

        for (int i = 0; i < incoming.Length; i++)
        {
            foreach (MachineBlockId target in _out.Edges[_out.Blocks[new MachineBlockId(i)].Successors])
            {
                ref MachineBlock block = ref _out.Blocks[target];
                block.Predecessors = new ListRange(block.Predecessors.Start, block.Predecessors.Count + 1);
                _out.Edges[block.Predecessors][^1] = new MachineBlockId(i);
            }
        }
    }

    private static void AddTarget(List<MachineBlockId> targets, int block)
    {
        if (!targets.Contains(new MachineBlockId(block)))
        {
            targets.Add(new MachineBlockId(block));
        }
    }

    private void AddTableTargets(List<MachineBlockId> targets, ReadOnlySpan<int> entries)
    {
        _seenTargets.Clear();
        foreach (MachineBlockId target in targets)
        {
            _seenTargets.Add(target.Index);
        }

        foreach (int entry in entries)
        {
            if (_seenTargets.Add(entry))
            {
                targets.Add(new MachineBlockId(entry));
            }
        }
    }
}
