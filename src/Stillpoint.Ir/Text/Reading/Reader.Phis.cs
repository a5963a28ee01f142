// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Phis become parameters of blocks, and their entries become arguments of edges.</content>
internal sealed partial class Reader
{
    private readonly List<Phi> _phis = [];
    private readonly List<(ValueId Value, BlockId Block)> _phiEntries = [];
    private bool _blocksHasPhisOnly;

    // Scratch of ConnectPhis, by edge or by block; kept between functions.
    private int[] _edgeSource = [];
    private int[] _nextIncoming = [];
    private int[] _firstIncoming = [];
    private (int Stamp, ValueId Value)[] _entryOfBlock = [];
    private ValueId[] _arguments = [];
    private int _stamp;

    /// <summary>A phi as read.</summary>
    /// <param name="Block">Its block.</param>
    /// <param name="Value">Its value.</param>
    /// <param name="Offset">Where it is.</param>
    /// <param name="First">First of its entries.</param>
    /// <param name="Count">Number of its entries.</param>
    private readonly record struct Phi(BlockId Block, ValueId Value, int Offset, int First, int Count);

    private void ClearPhis()
    {
        _phis.Clear();
        _phiEntries.Clear();
    }

    /// <summary><c>phi i32 [ %a, %block ], ...</c></summary>
    private void ParsePhi(in Definition definition)
    {
        if (!_blocksHasPhisOnly)
        {
            Fail(definition.Offset, "a phi must be at the beginning of its block");
            return;
        }

        InstFlags flags = ParseFastMathFlags();
        TypeId type = ParseOperandType();
        int first = _phiEntries.Count;
        do
        {
            if (Kind == TokenKind.MetadataName)
            {
                ParseAttachment();
                continue;
            }

            Expect(TokenKind.OpenBracket, "'['");
            ValueId value = ParseValue(type);
            Expect(TokenKind.Comma, "','");
            BlockId block = ParseBlockName();
            Expect(TokenKind.CloseBracket, "']'");
            _phiEntries.Add((value, block));
        }
        while (Accept(TokenKind.Comma));
        if (_failed)
        {
            return;
        }

        if (TryTakeForward(definition, type, out int key, out ValueId parameter))
        {
            Body.DefineParameter(_block, parameter, type);
        }
        else if (!_failed)
        {
            parameter = Body.MakeParameter(_block, type, definition.Name);
            TableOf(definition).Set(key, parameter.Index);
        }

        _phis.Add(new Phi(_block, parameter, definition.Offset, first, _phiEntries.Count - first));
        Body.ParameterOffsets[parameter] = definition.Offset;
        if (flags != InstFlags.None)
        {
            Body.ParameterFlags[parameter] = flags;
        }
    }

    /// <summary>Gives blocks their parameters and edges their arguments; linear in entries of phis and edges.</summary>
    private void ConnectPhis()
    {
        if (_phis.Count == 0 || _failed)
        {
            return;
        }

        FindIncoming();
        for (int i = 0; i < _phis.Count && !_failed;)
        {
            int end = i;
            while (end < _phis.Count && _phis[end].Block == _phis[i].Block)
            {
                end++;
            }

            ConnectBlock(i, end);
            i = end;
        }
    }

    /// <summary>Lists the edges into each block.</summary>
    private void FindIncoming()
    {
        Reserve(ref _edgeSource, Body.Edges.Count);
        Reserve(ref _nextIncoming, Body.Edges.Count);
        Reserve(ref _firstIncoming, Body.BlockCount);
        if (_entryOfBlock.Length < Body.BlockCount)
        {
            Array.Resize(ref _entryOfBlock, Body.BlockCount * 2);
        }

        Array.Fill(_firstIncoming, -1, 0, Body.BlockCount);
        foreach (Block block in Body.Blocks)
        {
            InstRow last = Body.Insts[block.Last];
            if (last.Opcode is < Opcode.Br or > Opcode.IndirectBr)
            {
                continue;
            }

            TargetsRow targets = Body.Targets[new TargetsId(last.Extra)];
            for (int e = targets.FirstEdge.Index; e < targets.FirstEdge.Index + targets.EdgeCount; e++)
            {
                ref int head = ref _firstIncoming[Body.Edges[new EdgeId(e)].Target.Index];
                _edgeSource[e] = block.Id.Index;
                _nextIncoming[e] = head;
                head = e;
            }
        }
    }

    private static void Reserve(ref int[] array, int count)
    {
        if (array.Length < count)
        {
            array = new int[Math.Max(count, array.Length * 2)];
        }
    }

    /// <summary>Connects the phis <paramref name="start"/> to <paramref name="end"/>, all of one block.</summary>
    private void ConnectBlock(int start, int end)
    {
        int block = _phis[start].Block.Index;
        int parameters = end - start;
        int incoming = 0;
        for (int e = _firstIncoming[block]; e >= 0; e = _nextIncoming[e])
        {
            incoming++;
        }

        for (int p = 0; p < parameters; p++)
        {
            if (_phis[start + p].Count != incoming)
            {
                FailCount(_phis[start + p], incoming);
                return;
            }
        }

        if (_arguments.Length < parameters * incoming)
        {
            _arguments = new ValueId[parameters * incoming * 2];
        }

        for (int p = 0; p < parameters && !_failed; p++)
        {
            CollectArguments(_phis[start + p], block, p, parameters);
        }

        if (_failed)
        {
            return;
        }

        int edge = 0;
        for (int e = _firstIncoming[block]; e >= 0; e = _nextIncoming[e], edge++)
        {
            Body.SetArguments(new EdgeId(e), _arguments.AsSpan(edge * parameters, parameters));
        }

        for (int p = 0; p < parameters; p++)
        {
            _arguments[p] = _phis[start + p].Value;
        }

        Body.SetParameters(new BlockId(block), _arguments.AsSpan(0, parameters));
    }

    private void FailCount(in Phi phi, int incoming)
    {
        for (int i = phi.First; i < phi.First + phi.Count; i++)
        {
            BlockId block = _phiEntries[i].Block;
            bool isPredecessor = false;
            for (int e = _firstIncoming[phi.Block.Index]; e >= 0 && !isPredecessor && incoming < 1000; e = _nextIncoming[e])
            {
                isPredecessor = _edgeSource[e] == block.Index;
            }

            if (!isPredecessor && incoming < 1000)
            {
                Fail(phi.Offset, $"the phi has an entry for {Display(block)}, which is no predecessor of its block");
                return;
            }
        }

        Fail(phi.Offset, $"the phi has {phi.Count} entries, but {incoming} edges lead to its block");
    }

    /// <summary>Puts the values of one phi into its place among the arguments of each edge.</summary>
    private void CollectArguments(in Phi phi, int block, int place, int parameters)
    {
        _stamp++;
        for (int i = phi.First; i < phi.First + phi.Count; i++)
        {
            (ValueId value, BlockId from) = _phiEntries[i];
            ref (int Stamp, ValueId Value) entry = ref _entryOfBlock[from.Index];
            if (entry.Stamp == _stamp && entry.Value != value)
            {
                Fail(phi.Offset, $"the phi has two entries with different values for {Display(from)}");
                return;
            }

            entry = (_stamp, value);
        }

        int edge = 0;
        for (int e = _firstIncoming[block]; e >= 0; e = _nextIncoming[e], edge++)
        {
            (int stamp, ValueId value) = _entryOfBlock[_edgeSource[e]];
            if (stamp != _stamp)
            {
                BlockId source = new(_edgeSource[e]);
                Fail(phi.Offset, $"the phi has no entry for {Display(source)}, a predecessor of its block");
                return;
            }

            _arguments[(edge * parameters) + place] = value;
        }
    }

    private string Display(BlockId block)
    {
        string name = Printable(_names.Text(Body.BlockRows[block].Name));
        return _blockStates[block.Index].Number is var number and >= 0 ? $"'%{number}'" : $"'%{name}'";
    }
}
