// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>
/// Function bodies: local names and numbers, blocks, and phis, which become block parameters when the body is read.
/// </content>
internal sealed partial class Reader
{
    private readonly NumberTable _namedLocals = new(int.MaxValue);
    private readonly NumberTable _numberedLocals;
    private readonly List<(ValueId Value, int Offset)> _forwardValues = [];
    private readonly List<(BlockId Block, int Offset)> _forwardBlocks = [];
    private readonly List<Phi> _phis = [];
    private readonly List<PhiEntry> _phiEntries = [];
    private readonly List<bool> _isPlaced = [];
    private Function _function = null!;
    private BlockId _block;
    private bool _blockHasInstructions;
    private bool _hasLocations;
    private int _nextLocal;

    /// <summary>A phi as read; its block, parameter, entries and place.</summary>
    private readonly record struct Phi(BlockId Block, ValueId Parameter, int FirstEntry, int EntryCount, int Offset);

    /// <summary>One entry of a phi.</summary>
    private readonly record struct PhiEntry(ValueId Value, BlockId Predecessor, int Offset);

    private void ParseBody(GlobalId global, int subprogram)
    {
        _function = _module.DefineFunction(global);
        _hasLocations = false;
        if (subprogram >= 0)
        {
            _subprogramUses.Add((global, subprogram));
        }

        StartFunction();
        _lexer.Next();
        while (Kind != TokenKind.CloseBrace && !_failed)
        {
            if (IsWord(Keyword.UseListOrder) && !_block.IsNone)
            {
                SkipUseListOrder();
                continue;
            }

            ParseBlock();
        }

        int end = _lexer.Start;
        if (!_failed && _block.IsNone)
        {
            FailHere("a function body must have at least one block");
        }

        Expect(TokenKind.CloseBrace, "'}'");
        if (!_failed)
        {
            CompleteFunction(end);
        }

        if (_hasLocations)
        {
            _functionsWithLocations.Add(_function);
        }

        _function.TrimExcess();
    }

    private void StartFunction()
    {
        AbandonFunction();
        for (int i = 0; i < _parameters.Count; i++)
        {
            ValueId argument = _function.Argument(i);
            (NameId name, int offset, int number) = _parameters[i];
            if (number >= 0)
            {
                _numberedLocals.Set(number, argument.Index);
                _nextLocal = number + 1;
                continue;
            }

            if (_namedLocals.TryGet(name.Index, out _))
            {
                Fail(offset, $"argument '%{_names.Text(name)}' is defined twice");
                return;
            }

            _function.SetName(argument, name);
            _namedLocals.Set(name.Index, argument.Index);
        }
    }

    /// <summary>Forgets everything about the function being read.</summary>
    private void AbandonFunction()
    {
        _namedLocals.Clear();
        _numberedLocals.Clear();
        _forwardValues.Clear();
        _forwardBlocks.Clear();
        _phis.Clear();
        _phiEntries.Clear();
        _isPlaced.Clear();
        _block = BlockId.None;
        _nextLocal = 0;
    }

    private void ParseBlock()
    {
        if (Kind == TokenKind.Label)
        {
            ParseLabel();
        }
        else
        {
            StartBlock(MakeNumberedBlock(_nextLocal), _lexer.Start);
            _nextLocal++;
        }

        bool isTerminated = false;
        while (!isTerminated && !_failed)
        {
            if (Kind is TokenKind.CloseBrace or TokenKind.Label)
            {
                FailHere("a block must end with a terminator");
                return;
            }

            if (Kind == TokenKind.DebugRecord)
            {
                _lexer.Next();
                ParseDebugRecord();
                continue;
            }

            isTerminated = ParseInstruction();
        }
    }

    private void ParseLabel()
    {
        int offset = _lexer.Start;
        if (_lexer.IsNumericLabel)
        {
            long number = LabelNumber();
            if (number < _nextLocal || number >= int.MaxValue)
            {
                FailHere($"this label must be numbered '{_nextLocal}:' or greater");
                return;
            }

            StartBlock(MakeNumberedBlock((int)number), offset);
            _nextLocal = (int)number + 1;
        }
        else
        {
            NameId name = _names.Intern(_lexer.Name);
            StartBlock(MakeNamedBlock(name), offset);
        }

        _lexer.Next();
    }

    private long LabelNumber()
    {
        long number = 0;
        foreach (byte digit in _lexer.Name)
        {
            number = Math.Min((number * 10) + (digit - '0'), int.MaxValue);
        }

        return number;
    }

    private BlockId MakeNamedBlock(NameId name) => LookUpBlock(_namedLocals, name.Index, name);

    private BlockId MakeNumberedBlock(int number) => LookUpBlock(_numberedLocals, number, NameId.None);

    /// <summary>The block of a name or number, made when it is new. Blocks are kept as ~index beside values.</summary>
    private BlockId LookUpBlock(NumberTable table, int key, NameId name)
    {
        if (table.TryGet(key, out int slot))
        {
            if (slot >= 0)
            {
                FailHere("this name is a value, not a label");
                return BlockId.None;
            }

            return new BlockId(~slot);
        }

        BlockId block = _function.MakeBlock(name);
        table.Set(key, ~block.Index);
        _isPlaced.Add(false);
        return block;
    }

    private void StartBlock(BlockId block, int offset)
    {
        if (_failed)
        {
            return;
        }

        if (_isPlaced[block.Index])
        {
            Fail(offset, "a label is defined twice");
            return;
        }

        _isPlaced[block.Index] = true;
        _function.AppendBlock(block);
        _block = block;
        _blockHasInstructions = false;
    }

    /// <summary><c>label %x</c></summary>
    private BlockId ParseLabelOperand()
    {
        Expect(Keyword.Label, "'label'");
        return UseLabel();
    }

    private BlockId UseLabel()
    {
        int offset = _lexer.Start;
        BlockId block;
        if (Kind == TokenKind.LocalName)
        {
            block = MakeNamedBlock(_names.Intern(_lexer.Name));
        }
        else if (Kind == TokenKind.LocalNumber)
        {
            block = MakeNumberedBlock((int)_lexer.Number);
        }
        else
        {
            Expected("a label");
            return BlockId.None;
        }

        if (!_failed && !_isPlaced[block.Index])
        {
            _forwardBlocks.Add((block, offset));
        }

        _lexer.Next();
        return block;
    }

    private ValueId ParseTypedValue(out TypeId type)
    {
        type = ParseType();
        return ParseValue(type);
    }

    private ValueId ParseTypedValue() => ParseTypedValue(out _);

    /// <summary>An operand of a type.</summary>
    private ValueId ParseValue(TypeId type)
    {
        switch (Kind)
        {
            case TokenKind.LocalName:
                NameId name = _names.Intern(_lexer.Name);
                return UseValue(_namedLocals, name.Index, name, type);
            case TokenKind.LocalNumber:
                return UseValue(_numberedLocals, (int)_lexer.Number, NameId.None, type);
            default:
                ConstantId constant = ParseConstant(type);
                return _failed ? new ValueId(0) : _function.Constant(constant);
        }
    }

    private ValueId UseValue(NumberTable table, int key, NameId name, TypeId type)
    {
        ValueId value;
        if (table.TryGet(key, out int slot))
        {
            value = new ValueId(slot);
            if (slot < 0)
            {
                FailHere($"{Found()} is a label, not a value");
            }
            else if (_function.TypeOf(value) != type)
            {
                FailHere($"{Found()} is of type {Display(_function.TypeOf(value))}, not {Display(type)}");
            }
        }
        else
        {
            if (_types[type].Kind is TypeKind.Void or TypeKind.Label or TypeKind.Metadata or TypeKind.Function)
            {
                FailHere($"there is no value of type {Display(type)}");
                return new ValueId(0);
            }

            value = _function.MakeForward(type, name);
            table.Set(key, value.Index);
            _forwardValues.Add((value, _lexer.Start));
        }

        _lexer.Next();
        return value;
    }

    /// <summary>Where the result of an instruction is named: its key, or a number that comes next.</summary>
    private readonly record struct ResultName(bool IsNamed, int Key, NameId Name, int Offset);

    /// <summary>Makes the result of an instruction under its name.</summary>
    private void DefineResult(InstId inst, TypeId type, ResultName name)
    {
        if (_failed)
        {
            return;
        }

        if (Claim(type, name, out ValueId forward))
        {
            _function.DefineResult(inst, forward, type);
        }
        else if (!_failed)
        {
            ValueId value = _function.MakeResult(inst, type, name.Name);
            (name.IsNamed ? _namedLocals : _numberedLocals).Set(name.Key, value.Index);
        }
    }

    /// <summary>Whether a name was used before; errors when it is taken or of another type.</summary>
    private bool Claim(TypeId type, ResultName name, out ValueId forward)
    {
        forward = ValueId.None;
        if (!name.IsNamed)
        {
            _nextLocal++;
        }

        if (!(name.IsNamed ? _namedLocals : _numberedLocals).TryGet(name.Key, out int slot))
        {
            return false;
        }

        forward = new ValueId(slot);
        string display = name.IsNamed ? _names.Text(name.Name) : name.Key.ToString();
        if (slot < 0 || _function.Values[forward].Kind != ValueKind.Forward)
        {
            Fail(name.Offset, $"'%{display}' is defined twice");
        }
        else if (_function.TypeOf(forward) != type)
        {
            Fail(
                name.Offset,
                $"'%{display}' is of type {Display(type)} but was used as {Display(_function.TypeOf(forward))}");
        }

        return !_failed;
    }

    private void CompleteFunction(int end)
    {
        foreach ((BlockId block, int offset) in _forwardBlocks)
        {
            if (!_isPlaced[block.Index])
            {
                FailUndefined(offset);
                return;
            }
        }

        foreach ((ValueId value, int offset) in _forwardValues)
        {
            if (_function.Values[value].Kind == ValueKind.Forward)
            {
                FailUndefined(offset);
                return;
            }
        }

        ResolveBlockAddresses();
        if (_phis.Count > 0)
        {
            ConvertPhis();
        }
    }

    /// <summary>Fails at the use of a name that has no definition.</summary>
    private void FailUndefined(int offset)
    {
        _lexer.Restart(offset);
        Fail(offset, $"'{DisplayToken()}' is used but not defined");
    }

    /// <summary>
    /// Phis become parameters: each edge into a block with phis gets an argument per phi. Phis of one block follow each
    /// other in the list. Takes time in proportion to phis times edges into their block, which is what the text says.
    /// </summary>
    private void ConvertPhis()
    {
        int[] edgeStart = ListIncomingEdges(out (EdgeId Edge, BlockId Source)[] incoming);
        SecondaryMap<BlockId, (int Stamp, int Entry)> entryOf = new(default, _function.BlockCount);
        int stamp = 0;
        for (int first = 0; first < _phis.Count && !_failed;)
        {
            int last = first;
            while (last < _phis.Count && _phis[last].Block == _phis[first].Block)
            {
                last++;
            }

            ReadOnlySpan<Phi> phis = CollectionsMarshal.AsSpan(_phis)[first..last];
            int block = phis[0].Block.Index;
            ConvertBlock(phis, incoming.AsSpan(edgeStart[block]..edgeStart[block + 1]), entryOf, ref stamp);
            first = last;
        }
    }

    private int[] ListIncomingEdges(out (EdgeId Edge, BlockId Source)[] incoming)
    {
        int[] start = new int[_function.BlockCount + 2];
        foreach (EdgeRow edge in _function.Edges.Rows)
        {
            start[edge.Target.Index + 2]++;
        }

        for (int i = 2; i < start.Length; i++)
        {
            start[i] += start[i - 1];
        }

        incoming = new (EdgeId, BlockId)[_function.Edges.Count];
        foreach (Block block in _function.Blocks)
        {
            InstId terminator = block.Last;
            int count = _function.EdgesOf(terminator).Length;
            for (int i = 0; i < count; i++)
            {
                TargetsId targets = new(_function.Insts[terminator].Extra);
                EdgeId edge = new(_function.Targets[targets].FirstEdge.Index + i);
                incoming[start[_function.Edges[edge].Target.Index + 1]++] = (edge, block.Id);
            }
        }

        return start;
    }

    private void ConvertBlock(
        ReadOnlySpan<Phi> phis,
        ReadOnlySpan<(EdgeId Edge, BlockId Source)> incoming,
        SecondaryMap<BlockId, (int Stamp, int Entry)> entryOf,
        ref int stamp)
    {
        var values = new ValueId[phis.Length];
        for (int i = 0; i < phis.Length; i++)
        {
            values[i] = phis[i].Parameter;
        }

        _function.SetParameters(phis[0].Block, values);
        Array.Fill(values, ValueId.None);
        foreach ((EdgeId edge, _) in incoming)
        {
            _function.SetArguments(edge, values);
        }

        for (int i = 0; i < phis.Length && !_failed; i++)
        {
            ConvertPhi(phis[i], i, incoming, entryOf, ++stamp);
        }
    }

    private void ConvertPhi(
        in Phi phi,
        int position,
        ReadOnlySpan<(EdgeId Edge, BlockId Source)> incoming,
        SecondaryMap<BlockId, (int Stamp, int Entry)> entryOf,
        int stamp)
    {
        for (int i = phi.FirstEntry; i < phi.FirstEntry + phi.EntryCount; i++)
        {
            PhiEntry entry = _phiEntries[i];
            (int known, int other) = entryOf[entry.Predecessor];
            if (known == stamp && _phiEntries[other].Value != entry.Value)
            {
                Fail(entry.Offset, "a phi has two values for one predecessor");
                return;
            }

            entryOf[entry.Predecessor] = (stamp, i);
        }

        foreach ((EdgeId edge, BlockId source) in incoming)
        {
            (int known, int entry) = entryOf[source];
            if (Math.Abs(known) != stamp)
            {
                Fail(phi.Offset, $"a phi has no value for the predecessor {DisplayBlock(source)}");
                return;
            }

            _function.ArgumentsOf(_function.Edges[edge])[position] = _phiEntries[entry].Value;

            // A negative stamp: the entry has been wanted by an edge.
            entryOf[source] = (-stamp, entry);
        }

        for (int i = phi.FirstEntry; i < phi.FirstEntry + phi.EntryCount; i++)
        {
            if (entryOf[_phiEntries[i].Predecessor].Stamp != -stamp)
            {
                string display = DisplayBlock(_phiEntries[i].Predecessor);
                Fail(_phiEntries[i].Offset, $"a phi has a value for {display}, which is no predecessor");
                return;
            }
        }
    }

    private string DisplayBlock(BlockId block)
    {
        NameId name = _function.BlockRows[block].Name;
        return name.IsNone ? "(an unnamed block)" : $"'%{_names.Text(name)}'";
    }
}
