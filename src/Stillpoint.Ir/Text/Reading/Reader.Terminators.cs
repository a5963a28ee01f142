// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Instructions that end a block.</content>
internal sealed partial class Reader
{
    private readonly List<BlockId> _scratchBlocks = [];

    private void ParseTerminator(Opcode opcode, in Definition definition)
    {
        switch (opcode)
        {
            case Opcode.Ret when Accept(Keyword.Void):
                Add(definition, Opcode.Ret, TypeId.Void, []);
                break;
            case Opcode.Ret:
                ValueId value = ParseTypedValue(out _);
                Add(definition, Opcode.Ret, TypeId.Void, [value]);
                break;
            case Opcode.Br:
                ParseBranch(definition);
                break;
            case Opcode.Switch:
                ParseSwitch(definition);
                break;
            case Opcode.IndirectBr:
                ParseIndirectBranch(definition);
                break;
            default:
                Add(definition, Opcode.Unreachable, TypeId.Void, []);
                break;
        }
    }

    private void ParseBranch(in Definition definition)
    {
        if (IsWord(Keyword.Label))
        {
            BlockId target = ParseSuccessor();
            AddBranch(definition, Opcode.Br, [], [target], []);
            return;
        }

        int offset = _lexer.Start;
        ValueId condition = ParseTypedValue(out TypeId type);
        if (!_failed && type != TypeId.I1)
        {
            Fail(offset, $"the condition of a branch must be of type i1, not {Display(type)}");
        }

        Expect(TokenKind.Comma, "','");
        BlockId first = ParseSuccessor();
        Expect(TokenKind.Comma, "','");
        BlockId second = ParseSuccessor();
        AddBranch(definition, Opcode.CondBr, [condition], [first, second], []);
    }

    private void AddBranch(
        in Definition definition,
        Opcode opcode,
        ReadOnlySpan<ValueId> operands,
        ReadOnlySpan<BlockId> blocks,
        ReadOnlySpan<ConstantId> cases)
    {
        if (!_failed)
        {
            Add(definition, opcode, TypeId.Void, operands, Body.MakeTargets(blocks, cases).Index);
        }
    }

    private void ParseSwitch(in Definition definition)
    {
        int offset = _lexer.Start;
        ValueId value = ParseTypedValue(out TypeId type);
        CheckInteger(offset, type, "the operand of a switch");
        Expect(TokenKind.Comma, "','");
        _scratchBlocks.Clear();
        _scratchConstants.Clear();
        _scratchBlocks.Add(ParseSuccessor());
        Expect(TokenKind.OpenBracket, "'['");
        while (Kind != TokenKind.CloseBracket && !_failed)
        {
            offset = _lexer.Start;
            ConstantId constant = ParseTypedConstant(out TypeId caseType);
            if (!_failed && (caseType != type || _constants[constant].Kind != ConstantKind.Integer))
            {
                Fail(offset, $"a case of this switch must be an integer of type {Display(type)}");
            }

            Expect(TokenKind.Comma, "','");
            _scratchConstants.Add(constant);
            _scratchBlocks.Add(ParseSuccessor());
        }

        Expect(TokenKind.CloseBracket, "a case or ']'");
        AddBranch(
            definition, Opcode.Switch, [value], CollectionsMarshal.AsSpan(_scratchBlocks),
            CollectionsMarshal.AsSpan(_scratchConstants));
        _scratchConstants.Clear();
    }

    private void ParseIndirectBranch(in Definition definition)
    {
        ValueId address = ParsePointer(out _);
        Expect(TokenKind.Comma, "','");
        Expect(TokenKind.OpenBracket, "'['");
        _scratchBlocks.Clear();
        if (Kind != TokenKind.CloseBracket)
        {
            do
            {
                _scratchBlocks.Add(ParseSuccessor());
            }
            while (Accept(TokenKind.Comma));
        }

        Expect(TokenKind.CloseBracket, "']' or ','");
        AddBranch(definition, Opcode.IndirectBr, [address], CollectionsMarshal.AsSpan(_scratchBlocks), []);
    }
}
