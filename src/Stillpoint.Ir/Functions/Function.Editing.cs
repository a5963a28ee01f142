// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Functions;

/// <content>Writing: everything that changes a row or the layout.</content>
public sealed partial class Function
{
    /// <summary>Makes a block that is not in the layout yet.</summary>
    public BlockId MakeBlock(NameId name = default)
    {
        BlockRow row = new()
        {
            Name = name,
            First = InstId.None,
            Last = InstId.None,
            Previous = BlockId.None,
            Next = BlockId.None,
        };
        BlockId block = _freeBlock;
        if (block.IsNone)
        {
            return _blocks.Add(row);
        }

        _freeBlock = _blocks[block].Next;
        _blocks[block] = row;
        return block;
    }

    /// <summary>Puts a block at the end of the layout; the first one is the entry block.</summary>
    public void AppendBlock(BlockId block)
    {
        ShapeVersion++;
        LayoutCount++;
        _blocks[block].Previous = LastBlock;
        if (LastBlock.IsNone)
        {
            EntryBlock = block;
        }
        else
        {
            _blocks[LastBlock].Next = block;
        }

        LastBlock = block;
    }

    /// <summary>Makes an instruction row with up to any number of operands; it is in no block and has no result.</summary>
    public InstId MakeInst(
        Opcode opcode, ReadOnlySpan<ValueId> operands, int extra = 0, InstFlags flags = InstFlags.None, byte sub = 0)
    {
        InstRow row = new()
        {
            Opcode = opcode,
            Sub = sub,
            Flags = flags,
            OperandCount = operands.Length,
            A = ValueId.None,
            B = ValueId.None,
            C = ValueId.None,
            Extra = extra,
        };
        if (operands.Length > 3)
        {
            row.A = new ValueId(_operands.Add(operands).Start);
        }
        else
        {
            row.A = operands.Length > 0 ? operands[0] : ValueId.None;
            row.B = operands.Length > 1 ? operands[1] : ValueId.None;
            row.C = operands.Length > 2 ? operands[2] : ValueId.None;
        }

        return Store(row);
    }

    private InstId Store(in InstRow row)
    {
        InstId inst = _freeInst;
        if (inst.IsNone)
        {
            return _insts.Add(row);
        }

        _freeInst = _insts[inst].A is { IsNone: false } next ? new InstId(next.Index) : InstId.None;
        _insts[inst] = row;
        if (inst.Index < SourceOffsets.Reach)
        {
            SourceOffsets[inst] = -1;
        }

        if (inst.Index < Locations.Reach)
        {
            Locations[inst] = LocationId.None;
        }

        return inst;
    }

    private ValueId Store(in ValueRow row)
    {
        ValueId value = _freeValue;
        if (value.IsNone)
        {
            return _values.Add(row);
        }

        _freeValue = new ValueId(_values[value].Payload);
        _values[value] = row;
        if (value.Index < ParameterFlags.Reach)
        {
            ParameterFlags[value] = InstFlags.None;
        }

        if (value.Index < ParameterOffsets.Reach)
        {
            ParameterOffsets[value] = -1;
        }

        if (value.Index < Variables.Reach)
        {
            Variables[value] = NameId.None;
        }

        return value;
    }

    /// <summary>
    /// Gives the row of an instruction in no block, and its result's, to instructions made later. Does nothing where the
    /// instruction is in a block, or was given back before.
    /// </summary>
    /// <remarks>Requires: nothing refers to the instruction nor to its result any more.</remarks>
    public void Recycle(InstId inst)
    {
        ref InstRow row = ref _insts[inst];
        if (row.Opcode == Opcode.None || !_links[inst].Block.IsNone)
        {
            return;
        }

        ValueId result = _results[inst];
        if (!result.IsNone)
        {
            Recycle(result);
            _results[inst] = ValueId.None;
        }

        row = new InstRow { Opcode = Opcode.None, A = new ValueId(_freeInst.Index) };
        _freeInst = inst;
    }

    /// <summary>Gives the row of a value to values made later.</summary>
    /// <remarks>Requires: nothing refers to it any more, and it was not given back before.</remarks>
    public void Recycle(ValueId value)
    {
        ref ValueRow row = ref _values[value];
        row.Kind = ValueKind.Forward;
        row.Payload = _freeValue.Index;
        row.Name = NameId.None;
        _freeValue = value;
    }

    /// <summary>Puts an instruction at the end of a block.</summary>
    public void AppendInst(BlockId block, InstId inst)
    {
        NoteTerminator(inst);
        ref BlockRow row = ref _blocks[block];
        _links[inst] = new InstLink(block, row.Last, InstId.None);
        if (row.Last.IsNone)
        {
            row.First = inst;
        }
        else
        {
            _links.Ref(row.Last).Next = inst;
        }

        row.Last = inst;
    }

    /// <summary>Puts an instruction before another one.</summary>
    public void InsertBefore(InstId place, InstId inst)
    {
        NoteTerminator(inst);
        InstLink link = _links[place];
        _links[inst] = new InstLink(link.Block, link.Previous, place);
        _links.Ref(place).Previous = inst;
        if (link.Previous.IsNone)
        {
            _blocks[link.Block].First = inst;
        }
        else
        {
            _links.Ref(link.Previous).Next = inst;
        }
    }

    /// <summary>Takes an instruction out of its block; its row stays.</summary>
    public void Remove(InstId inst)
    {
        NoteTerminator(inst);
        InstLink link = _links[inst];
        ref BlockRow block = ref _blocks[link.Block];
        if (link.Previous.IsNone)
        {
            block.First = link.Next;
        }
        else
        {
            _links.Ref(link.Previous).Next = link.Next;
        }

        if (link.Next.IsNone)
        {
            block.Last = link.Previous;
        }
        else
        {
            _links.Ref(link.Next).Previous = link.Previous;
        }

        _links[inst] = new InstLink(BlockId.None, InstId.None, InstId.None);
    }

    private void NoteTerminator(InstId inst)
    {
        if (HasTargets(_insts[inst].Opcode))
        {
            ShapeVersion++;
        }
    }

    /// <summary>Gives an instruction its result.</summary>
    public ValueId MakeResult(InstId inst, TypeId type, NameId name = default)
    {
        ValueId value = Store(new ValueRow
        {
            Kind = ValueKind.Result,
            Type = type,
            Payload = inst.Index,
            Name = name,
        });
        _results[inst] = value;
        return value;
    }

    /// <summary>Makes a value that is used before it is defined; <see cref="DefineResult"/> settles it.</summary>
    public ValueId MakeForward(TypeId type, NameId name) =>
        _values.Add(new ValueRow { Kind = ValueKind.Forward, Type = type, Payload = -1, Name = name });

    /// <summary>Makes a forward value the result of an instruction.</summary>
    public void DefineResult(InstId inst, ValueId forward, TypeId type)
    {
        ref ValueRow row = ref _values[forward];
        row.Kind = ValueKind.Result;
        row.Type = type;
        row.Payload = inst.Index;
        _results[inst] = forward;
    }

    /// <summary>Makes a value to be the parameter of a block; <see cref="SetParameters"/> installs it.</summary>
    public ValueId MakeParameter(BlockId block, TypeId type, NameId name = default) => Store(new ValueRow
    {
        Kind = ValueKind.BlockParameter,
        Type = type,
        Payload = block.Index,
        Name = name,
    });

    /// <summary>Makes a value to be the parameter of a block, with the type, the name and the variable of another one.</summary>
    /// <param name="block">The block.</param>
    /// <param name="source">Function of the original: this one or another of the module.</param>
    /// <param name="original">The original.</param>
    public ValueId MakeParameterLike(BlockId block, Function source, ValueId original)
    {
        ValueRow row = source._values[original];
        ValueId parameter = MakeParameter(block, row.Type, row.Name);
        Variables[parameter] = source.Variables[original];
        return parameter;
    }

    /// <summary>Gives an instruction a result with the type, the name and the variable of another value.</summary>
    /// <param name="inst">The instruction.</param>
    /// <param name="source">Function of the original: this one or another of the module.</param>
    /// <param name="original">The original.</param>
    public ValueId MakeResultLike(InstId inst, Function source, ValueId original)
    {
        ValueRow row = source._values[original];
        ValueId result = MakeResult(inst, row.Type, row.Name);
        Variables[result] = source.Variables[original];
        return result;
    }

    /// <summary>A variable gets a value. The last one that does gives it its name; only arguments keep theirs.</summary>
    public void SetVariable(ValueId value, NameId variable)
    {
        bool isKept = _values[value].Kind == ValueKind.Argument && !Variables[value].IsNone;
        if (!variable.IsNone && !isKept && _values[value].Kind != ValueKind.Constant)
        {
            Variables[value] = variable;
        }
    }

    /// <summary>A value takes the place of another one: the other one's variable, if it has one, is in it from then on.</summary>
    public void InheritVariable(ValueId value, ValueId replaced)
    {
        if (replaced.Index < Variables.Reach)
        {
            SetVariable(value, Variables[replaced]);
        }
    }

    /// <summary>Makes a forward value a parameter of a block.</summary>
    public void DefineParameter(BlockId block, ValueId forward, TypeId type)
    {
        ref ValueRow row = ref _values[forward];
        row.Kind = ValueKind.BlockParameter;
        row.Type = type;
        row.Payload = block.Index;
    }

    /// <summary>Sets the parameters of a block; edges must be given as many arguments.</summary>
    public void SetParameters(BlockId block, ReadOnlySpan<ValueId> parameters) =>
        _blocks[block].Parameters = _operands.Add(parameters);

    /// <summary>Sets the arguments of an edge.</summary>
    public void SetArguments(EdgeId edge, ReadOnlySpan<ValueId> arguments) =>
        _edges[edge].Arguments = _operands.Add(arguments);

    /// <summary>Makes the successors of a terminator, without arguments.</summary>
    public TargetsId MakeTargets(ReadOnlySpan<BlockId> blocks, ReadOnlySpan<ConstantId> cases = default)
    {
        EdgeId first = new(_edges.Count);
        foreach (BlockId block in blocks)
        {
            _edges.Add(new EdgeRow(block, default));
        }

        return _targets.Add(new TargetsRow(first, blocks.Length, _cases.Add(cases)));
    }

    /// <summary>
    /// Makes successors as a terminator of this function, or of another of the module, has: blocks, cases and arguments.
    /// </summary>
    public TargetsId MakeTargetsLike(Function source, InstId terminator)
    {
        ReadOnlySpan<EdgeRow> edges = source.EdgesOf(terminator);
        EdgeId first = new(_edges.Count);
        foreach (EdgeRow edge in edges)
        {
            _edges.Add(edge with { Arguments = _operands.Add(source._operands[edge.Arguments]) });
        }

        return _targets.Add(new TargetsRow(first, edges.Length, _cases.Add(source.CasesOf(terminator))));
    }

    /// <summary>Stores a counted list for extractvalue, insertvalue, shufflevector; returns what goes into Extra.</summary>
    public int MakeNumbers(ReadOnlySpan<int> numbers)
    {
        ListRange range = _numbers.Reserve(numbers.Length + 1);
        Span<int> list = _numbers[range];
        list[0] = numbers.Length;
        numbers.CopyTo(list[1..]);
        return range.Start;
    }

    /// <summary>The value of a constant in this function; equal constants have one value.</summary>
    public ValueId Constant(ConstantId constant)
    {
        int hash = (int)((uint)constant.Index * 0x9E3779B9);
        hash ^= hash >> 15;
        for (int i = _constantIndex.First(hash); i >= 0; i = _constantIndex.Next(i))
        {
            ValueId known = _constantValues.Slice(i, 1)[0];
            if (_values[known].Payload == constant.Index)
            {
                return known;
            }
        }

        ValueId value = _values.Add(new ValueRow
        {
            Kind = ValueKind.Constant,
            Type = Module.Constants[constant].Type,
            Payload = constant.Index,
        });
        _constantIndex.Add(hash);
        _constantValues.Reserve(1);
        _constantValues.Slice(_constantValues.Count - 1, 1)[0] = value;
        return value;
    }

    /// <summary>Names a value.</summary>
    public void SetName(ValueId value, NameId name) => _values[value].Name = name;

    /// <summary>Names a block.</summary>
    public void SetName(BlockId block, NameId name) => _blocks[block].Name = name;
}
