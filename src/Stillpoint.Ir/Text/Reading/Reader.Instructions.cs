// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Instructions: one method per shape, one per special opcode.</content>
internal sealed partial class Reader
{
    private readonly List<BlockId> _scratchBlocks = [];
    private readonly List<ValueId> _scratchValues = [];
    private ResultName _resultName;
    private bool _hasResultName;

    /// <summary>One instruction; whether it ends the block.</summary>
    private bool ParseInstruction()
    {
        int start = _lexer.Start;
        ParseResultName(start);
        if (Kind == TokenKind.Word && _lexer.Word == Keyword.TailCall)
        {
            ParseCall(start);
            ParseAttachments();
            _blockHasInstructions = true;
            return false;
        }

        if (Kind != TokenKind.Word || _lexer.Word != Keyword.Opcode)
        {
            if (Kind == TokenKind.Word && _lexer.Word == Keyword.UnsupportedInstruction)
            {
                Unsupported($"the instruction {Found()}");
            }
            else
            {
                Expected("an instruction");
            }

            return true;
        }

        var opcode = (Opcode)_lexer.WordValue;
        if (opcode == Opcode.None)
        {
            ParsePhi(start);
            ParseAttachments();
            return false;
        }

        _blockHasInstructions = true;
        if (opcode == Opcode.Call)
        {
            ParseCall(start);
        }
        else
        {
            _lexer.Next();
            InstId inst = ParseOperation(opcode);
            if (!_failed)
            {
                _function.SourceOffsets[inst] = start;
                _function.AppendInst(_block, inst);
                _lastInst = inst;
            }
        }

        ParseAttachments();
        return opcode.IsTerminator();
    }

    private InstId _lastInst = InstId.None;

    private void ParseResultName(int start)
    {
        _hasResultName = Kind is TokenKind.LocalName or TokenKind.LocalNumber;
        if (Kind == TokenKind.LocalName)
        {
            NameId name = _names.Intern(_lexer.Name);
            _resultName = new ResultName(true, name.Index, name, start);
        }
        else
        {
            if (_hasResultName)
            {
                if (_lexer.Number < _nextLocal)
                {
                    FailHere($"this instruction must be numbered '%{_nextLocal}' or greater");
                }

                _nextLocal = (int)_lexer.Number;
            }

            _resultName = new ResultName(false, _nextLocal, NameId.None, start);
        }

        if (_hasResultName)
        {
            _lexer.Next();
            Expect(TokenKind.Equal, "'='");
        }
    }

    private void ParseAttachments()
    {
        while (Accept(TokenKind.Comma) && !_failed)
        {
            if (Kind != TokenKind.MetadataName)
            {
                Expected("metadata");
                return;
            }

            int location = ParseAttachment(-1);
            if (location >= 0 && !_failed && !_lastInst.IsNone)
            {
                _function.Locations[_lastInst] = new LocationId(location);
                _hasLocations = true;
            }
        }

        _lastInst = InstId.None;
    }

    private InstId ParseOperation(Opcode opcode)
    {
        switch (opcode.Facts().Shape)
        {
            case OpcodeShape.Terminator:
                return ParseTerminator(opcode);
            case OpcodeShape.Binary:
                return ParseBinary(opcode);
            case OpcodeShape.Unary:
                InstFlags flags = ParseFlags();
                ValueId operand = ParseTypedValue(out TypeId type);
                return Finish(_function.MakeInst(opcode, [operand], flags: flags), type);
            case OpcodeShape.Cast:
                return ParseCast(opcode);
            case OpcodeShape.Compare:
                return ParseCompare(opcode);
            default:
                return ParseSpecial(opcode);
        }
    }

    private InstId Finish(InstId inst, TypeId type)
    {
        DefineResult(inst, type, _resultName);
        return inst;
    }

    private InstId FinishWithoutResult(InstId inst)
    {
        if (_hasResultName)
        {
            Fail(_resultName.Offset, "an instruction without result has a name");
        }

        return inst;
    }

    private InstId ParseBinary(Opcode opcode)
    {
        InstFlags flags = ParseFlags();
        ValueId left = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId right = ParseValue(type);
        return Finish(_function.MakeInst(opcode, [left, right], flags: flags), type);
    }

    private InstId ParseCast(Opcode opcode)
    {
        InstFlags flags = ParseFlags();
        ValueId operand = ParseTypedValue();
        Expect(Keyword.To, "'to'");
        TypeId type = ParseType();
        return Finish(_function.MakeInst(opcode, [operand], flags: flags), type);
    }

    private InstId ParseCompare(Opcode opcode)
    {
        InstFlags flags = ParseFlags();
        int predicate = 0;
        if (opcode == Opcode.FCmp && (IsWord(Keyword.True) || IsWord(Keyword.False)))
        {
            predicate = IsWord(Keyword.True) ? (int)FloatPredicate.True : (int)FloatPredicate.False;
            _lexer.Next();
        }
        else if (AcceptFamily(Keyword.Predicate, out int both))
        {
            predicate = (opcode == Opcode.ICmp ? both & 0xFF : both >> 8) - 1;
        }
        else
        {
            predicate = -1;
        }

        if (predicate < 0)
        {
            Expected($"a predicate of {opcode.Facts().Mnemonic}");
            return InstId.None;
        }

        ValueId left = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId right = ParseValue(type);
        TypeId result = _types[type].Kind == TypeKind.Vector ? _types.WithScalar(type, TypeId.I1) : TypeId.I1;
        return Finish(_function.MakeInst(opcode, [left, right], flags: flags, sub: (byte)predicate), result);
    }

    private void ParsePhi(int start)
    {
        if (_blockHasInstructions)
        {
            Fail(start, "phis must come first in their block");
            return;
        }

        _lexer.Next();
        InstFlags flags = ParseFlags();
        TypeId type = ParseType();
        int first = _phiEntries.Count;
        do
        {
            int offset = _lexer.Start;
            if (!Accept(TokenKind.OpenBracket))
            {
                if (_phiEntries.Count > first && Kind == TokenKind.MetadataName)
                {
                    ParseAttachment(-1);
                    continue;
                }

                // A phi without entries is that of a block without predecessors.
                break;
            }

            ValueId value = ParseValue(type);
            Expect(TokenKind.Comma, "','");
            BlockId predecessor = UseLabel();
            Expect(TokenKind.CloseBracket, "']'");
            _phiEntries.Add(new PhiEntry(value, predecessor, offset));
        }
        while (Accept(TokenKind.Comma) && !_failed);
        if (_failed)
        {
            return;
        }

        ValueId parameter = DefineParameter(type);
        if (!_failed)
        {
            _phis.Add(new Phi(_block, parameter, first, _phiEntries.Count - first, start));
            _function.ParameterOffsets[parameter] = start;
            if (flags != InstFlags.None)
            {
                _function.ParameterFlags[parameter] = flags;
            }
        }
    }

    private ValueId DefineParameter(TypeId type)
    {
        if (Claim(type, _resultName, out ValueId forward))
        {
            _function.DefineParameter(_block, forward, type);
            return forward;
        }

        if (_failed)
        {
            return ValueId.None;
        }

        ValueId parameter = _function.MakeParameter(_block, type, _resultName.Name);
        (_resultName.IsNamed ? _namedLocals : _numberedLocals).Set(_resultName.Key, parameter.Index);
        return parameter;
    }

    private InstId ParseTerminator(Opcode opcode)
    {
        switch (opcode)
        {
            case Opcode.Ret:
                if (Accept(Keyword.Void))
                {
                    return FinishWithoutResult(_function.MakeInst(Opcode.Ret, []));
                }

                ValueId result = ParseTypedValue();
                return FinishWithoutResult(_function.MakeInst(Opcode.Ret, [result]));
            case Opcode.Br:
                return ParseBranch();
            case Opcode.Switch:
                return ParseSwitch();
            case Opcode.IndirectBr:
                return ParseIndirectBr();
            default:
                return FinishWithoutResult(_function.MakeInst(Opcode.Unreachable, []));
        }
    }

    private InstId ParseBranch()
    {
        if (IsWord(Keyword.Label))
        {
            BlockId target = ParseLabelOperand();
            return FinishBranch(Opcode.Br, [], [target]);
        }

        ValueId condition = ParseTypedValue();
        Expect(TokenKind.Comma, "','");
        BlockId whenTrue = ParseLabelOperand();
        Expect(TokenKind.Comma, "','");
        BlockId whenFalse = ParseLabelOperand();
        return FinishBranch(Opcode.CondBr, [condition], [whenTrue, whenFalse]);
    }

    private InstId FinishBranch(
        Opcode opcode,
        ReadOnlySpan<ValueId> operands,
        ReadOnlySpan<BlockId> targets,
        ReadOnlySpan<ConstantId> cases = default)
    {
        if (_failed)
        {
            return InstId.None;
        }

        int extra = _function.MakeTargets(targets, cases).Index;
        return FinishWithoutResult(_function.MakeInst(opcode, operands, extra));
    }

    private InstId ParseSwitch()
    {
        ValueId key = ParseTypedValue(out TypeId keyType);
        Expect(TokenKind.Comma, "','");
        _scratchBlocks.Clear();
        _scratchBlocks.Add(ParseLabelOperand());
        Expect(TokenKind.OpenBracket, "'['");
        int first = _scratchConstants.Count;
        while (Kind != TokenKind.CloseBracket && !_failed)
        {
            int offset = _lexer.Start;
            TypeId type = ParseType();
            if (type != keyType)
            {
                Fail(offset, $"a case of type {Display(type)} in a switch over {Display(keyType)}");
            }

            ConstantId value = ParseConstant(type);
            if (!_failed && _constants[value].Kind != ConstantKind.Integer)
            {
                Fail(offset, "a case must be an integer");
            }

            _scratchConstants.Add(value);
            Expect(TokenKind.Comma, "','");
            _scratchBlocks.Add(ParseLabelOperand());
        }

        Expect(TokenKind.CloseBracket, "']'");
        InstId inst = FinishBranch(
            Opcode.Switch,
            [key],
            CollectionsMarshal.AsSpan(_scratchBlocks),
            CollectionsMarshal.AsSpan(_scratchConstants)[first..]);
        _scratchConstants.RemoveRange(first, _scratchConstants.Count - first);
        return inst;
    }

    private InstId ParseIndirectBr()
    {
        ValueId address = ParseTypedValue();
        Expect(TokenKind.Comma, "','");
        Expect(TokenKind.OpenBracket, "'['");
        _scratchBlocks.Clear();
        if (Kind != TokenKind.CloseBracket)
        {
            do
            {
                _scratchBlocks.Add(ParseLabelOperand());
            }
            while (Accept(TokenKind.Comma) && !_failed);
        }

        Expect(TokenKind.CloseBracket, "']' or ','");
        return FinishBranch(Opcode.IndirectBr, [address], CollectionsMarshal.AsSpan(_scratchBlocks));
    }

    private InstId ParseSpecial(Opcode opcode)
    {
        switch (opcode)
        {
            case Opcode.ExtractElement or Opcode.InsertElement or Opcode.ShuffleVector:
                return ParseVectorInstruction(opcode);
            case Opcode.ExtractValue or Opcode.InsertValue:
                return ParseAggregateInstruction(opcode);
            case Opcode.Alloca:
                return ParseAlloca();
            case Opcode.Load:
                return ParseLoad();
            case Opcode.Store:
                return ParseStore();
            case Opcode.Fence:
                return ParseFence();
            case Opcode.CmpXchg:
                return ParseCmpXchg();
            case Opcode.AtomicRmw:
                return ParseAtomicRmw();
            case Opcode.GetElementPtr:
                return ParseGetElementPtr();
            case Opcode.Select:
                return ParseSelect();
            case Opcode.Freeze:
                ValueId frozen = ParseTypedValue(out TypeId type);
                return Finish(_function.MakeInst(Opcode.Freeze, [frozen]), type);
            default:
                ValueId list = ParseTypedValue();
                Expect(TokenKind.Comma, "','");
                TypeId argument = ParseType();
                return Finish(_function.MakeInst(Opcode.VaArg, [list]), argument);
        }
    }

    private InstId ParseSelect()
    {
        InstFlags flags = ParseFlags();
        ValueId condition = ParseTypedValue();
        Expect(TokenKind.Comma, "','");
        ValueId whenTrue = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId whenFalse = ParseTypedValueOf(type);
        return Finish(_function.MakeInst(Opcode.Select, [condition, whenTrue, whenFalse], flags: flags), type);
    }

    /// <summary>An operand whose type is written and must be a certain one.</summary>
    private ValueId ParseTypedValueOf(TypeId wanted)
    {
        int offset = _lexer.Start;
        TypeId type = ParseType();
        if (type != wanted && !_failed)
        {
            Fail(offset, $"this operand is of type {Display(type)}, not {Display(wanted)}");
        }

        return ParseValue(type);
    }

    private InstId ParseVectorInstruction(Opcode opcode)
    {
        int offset = _lexer.Start;
        ValueId vector = ParseTypedValue(out TypeId type);
        if (_types[type].Kind != TypeKind.Vector)
        {
            Fail(offset, $"this operand must be a vector, not {Display(type)}");
            return InstId.None;
        }

        Expect(TokenKind.Comma, "','");
        TypeId element = _types[type].Element;
        switch (opcode)
        {
            case Opcode.ExtractElement:
                ValueId lane = ParseTypedValue();
                return Finish(_function.MakeInst(opcode, [vector, lane]), element);
            case Opcode.InsertElement:
                ValueId inserted = ParseTypedValueOf(element);
                Expect(TokenKind.Comma, "','");
                ValueId place = ParseTypedValue();
                return Finish(_function.MakeInst(opcode, [vector, inserted, place]), type);
            default:
                ValueId second = ParseTypedValueOf(type);
                Expect(TokenKind.Comma, "','");
                int maskOffset = _lexer.Start;
                TypeId maskType = ParseType();
                ConstantId mask = ParseConstant(maskType);
                int start = _scratchNumbers.Count;
                if (!_failed)
                {
                    ParsedMask(mask, maskOffset);
                }

                if (_failed)
                {
                    return InstId.None;
                }

                ReadOnlySpan<int> lanes = CollectionsMarshal.AsSpan(_scratchNumbers)[start..];
                TypeId result = _types.Vector(element, lanes.Length);
                int extra = _function.MakeNumbers(lanes);
                _scratchNumbers.RemoveRange(start, _scratchNumbers.Count - start);
                return Finish(_function.MakeInst(opcode, [vector, second], extra), result);
        }
    }

    private InstId ParseAggregateInstruction(Opcode opcode)
    {
        int offset = _lexer.Start;
        ValueId aggregate = ParseTypedValue(out TypeId type);
        ValueId inserted = ValueId.None;
        TypeId insertedType = TypeId.None;
        if (opcode == Opcode.InsertValue)
        {
            Expect(TokenKind.Comma, "','");
            inserted = ParseTypedValue(out insertedType);
        }

        int start = _scratchNumbers.Count;
        TypeId part = ParseIndexPath(type, offset);
        if (!_failed && opcode == Opcode.InsertValue && insertedType != part)
        {
            Fail(offset, $"a value of type {Display(insertedType)} is inserted in place of {Display(part)}");
        }

        if (_failed)
        {
            return InstId.None;
        }

        int extra = _function.MakeNumbers(CollectionsMarshal.AsSpan(_scratchNumbers)[start..]);
        _scratchNumbers.RemoveRange(start, _scratchNumbers.Count - start);
        return opcode == Opcode.ExtractValue
            ? Finish(_function.MakeInst(opcode, [aggregate], extra), part)
            : Finish(_function.MakeInst(opcode, [aggregate, inserted], extra), type);
    }

    /// <summary>Indices behind commas, onto the scratch numbers; the type they select.</summary>
    private TypeId ParseIndexPath(TypeId type, int offset)
    {
        int start = _scratchNumbers.Count;
        while (!_failed && Kind == TokenKind.Comma && !IsMetadataAhead())
        {
            _lexer.Next();
            TypeRow row = _types[type];
            long count = row.Kind == TypeKind.Struct ? row.Members.Count : row.Kind == TypeKind.Array ? row.Length : 0;
            if (count == 0)
            {
                FailHere($"{Display(type)} has no elements to select");
                return type;
            }

            int index = (int)ExpectNumber("an index", Math.Min(count - 1, int.MaxValue));
            _scratchNumbers.Add(index);
            type = _failed ? type : row.Kind == TypeKind.Struct ? _types.Members(type)[index] : row.Element;
        }

        if (_scratchNumbers.Count == start)
        {
            Fail(offset, "at least one index is needed");
        }

        return type;
    }

    /// <summary>Whether metadata follows the current comma.</summary>
    private bool IsMetadataAhead()
    {
        ReadOnlySpan<byte> text = _source.Bytes;
        int at = _lexer.End;
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            at++;
        }

        return at < text.Length && text[at] == (byte)'!';
    }
}
