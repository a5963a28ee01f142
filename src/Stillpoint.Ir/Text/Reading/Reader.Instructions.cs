// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;
using Stillpoint.Core.Text;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Instructions: dispatch, and the shapes that several opcodes share.</content>
internal sealed partial class Reader
{
    private InstId _lastInst;

    /// <summary>What stands before an opcode.</summary>
    /// <param name="Offset">First byte of the instruction.</param>
    /// <param name="Name">Name of the result, or none.</param>
    /// <param name="Number">Number of the result where the text gives one, else -1.</param>
    private readonly record struct Definition(int Offset, NameId Name, int Number);

    /// <summary>One instruction; false when it ended the block.</summary>
    private bool ParseInstruction()
    {
        Definition definition = ParseDefinition();
        if (Kind != TokenKind.Word || _lexer.Word != Keyword.Opcode)
        {
            if (IsWord(Keyword.TailCall))
            {
                ParseCall(definition);
                FinishInstruction();
            }
            else if (IsWord(Keyword.UnsupportedInstruction))
            {
                Unsupported($"instruction {Found()}");
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
            _lexer.Next();
            ParsePhi(definition);
            return true;
        }

        _blocksHasPhisOnly = false;
        if (opcode != Opcode.Call)
        {
            _lexer.Next();
        }

        _lastInst = InstId.None;
        switch (opcode.Facts().Shape)
        {
            case OpcodeShape.Binary:
                ParseBinary(opcode, definition);
                break;
            case OpcodeShape.Cast:
                ParseCast(opcode, definition);
                break;
            case OpcodeShape.Compare:
                ParseCompare(opcode, definition);
                break;
            case OpcodeShape.Unary:
                ParseUnary(opcode, definition);
                break;
            case OpcodeShape.Terminator:
                ParseTerminator(opcode, definition);
                break;
            default:
                ParseSpecial(opcode, definition);
                break;
        }

        FinishInstruction();
        return !opcode.IsTerminator();
    }

    private Definition ParseDefinition()
    {
        int offset = _lexer.Start;
        NameId name = NameId.None;
        int number = -1;
        if (Kind == TokenKind.LocalNumber)
        {
            number = (int)_lexer.Number;
        }
        else if (Kind == TokenKind.LocalName)
        {
            name = _names.Intern(_lexer.Name);
            if (name.IsNone)
            {
                FailHere("a name must not be empty");
            }
        }
        else
        {
            return new Definition(offset, NameId.None, -1);
        }

        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        return new Definition(offset, name, number);
    }

    private void ParseSpecial(Opcode opcode, in Definition definition)
    {
        switch (opcode)
        {
            case Opcode.Load:
                ParseLoad(definition);
                break;
            case Opcode.Store:
                ParseStore(definition);
                break;
            case Opcode.GetElementPtr:
                ParseGep(definition);
                break;
            case Opcode.Call:
                ParseCall(definition);
                break;
            case Opcode.Alloca:
                ParseAlloca(definition);
                break;
            case Opcode.Select:
                ParseSelect(definition);
                break;
            case Opcode.Freeze:
                ParseUnary(opcode, definition);
                break;
            case Opcode.ExtractValue:
                ParseExtractValue(definition);
                break;
            case Opcode.InsertValue:
                ParseInsertValue(definition);
                break;
            case Opcode.ExtractElement:
                ParseExtractElement(definition);
                break;
            case Opcode.InsertElement:
                ParseInsertElement(definition);
                break;
            case Opcode.ShuffleVector:
                ParseShuffle(definition);
                break;
            case Opcode.AtomicRmw:
                ParseAtomicRmw(definition);
                break;
            case Opcode.CmpXchg:
                ParseCmpXchg(definition);
                break;
            case Opcode.Fence:
                ParseFence(definition);
                break;
            case Opcode.VaArg:
                ParseVaArg(definition);
                break;
        }
    }

    /// <summary>Makes an instruction, places it and gives it its result.</summary>
    private void Add(
        in Definition definition,
        Opcode opcode,
        TypeId type,
        System.ReadOnlySpan<ValueId> operands,
        int extra = 0,
        InstFlags flags = InstFlags.None,
        byte sub = 0)
    {
        if (!_failed)
        {
            _lastInst = Body.MakeInst(opcode, operands, extra, flags, sub);
            Place(_lastInst, definition, type);
        }
    }

    /// <summary>Attachments behind the operands: <c>, !dbg !5, !tbaa !6</c>.</summary>
    private void FinishInstruction()
    {
        // Methods that take optional operands behind commas stop with the comma before an attachment taken.
        while (Kind is TokenKind.Comma or TokenKind.MetadataName)
        {
            Accept(TokenKind.Comma);
            if (Kind != TokenKind.MetadataName)
            {
                Expected("metadata such as '!dbg'");
                return;
            }

            int number = ParseAttachment();
            if (number >= 0 && !_lastInst.IsNone)
            {
                Body.Locations[_lastInst] = new LocationId(number);
            }
        }
    }

    private InstFlags ParseFlags(Opcode opcode)
    {
        InstFlags flags = InstFlags.None;
        while (IsWord(Keyword.Flag))
        {
            var flag = (InstFlags)_lexer.WordValue;
            if ((flag & ~opcode.Facts().AllowedFlags) != 0)
            {
                FailHere($"flag {Found()} is not allowed on '{opcode.Facts().Mnemonic}'");
                break;
            }

            flags |= flag;
            _lexer.Next();
        }

        return flags;
    }

    private InstFlags ParseFastMathFlags() => ParseFlags(Opcode.FAdd);

    private void ParseBinary(Opcode opcode, in Definition definition)
    {
        InstFlags flags = ParseFlags(opcode);
        ValueId first = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId second = ParseValue(type);
        Add(definition, opcode, type, [first, second], 0, flags);
    }

    /// <summary><c>fneg</c> and <c>freeze</c>.</summary>
    private void ParseUnary(Opcode opcode, in Definition definition)
    {
        InstFlags flags = ParseFlags(opcode);
        ValueId operand = ParseTypedValue(out TypeId type);
        Add(definition, opcode, type, [operand], 0, flags);
    }

    private void ParseCast(Opcode opcode, in Definition definition)
    {
        InstFlags flags = ParseFlags(opcode);
        ValueId operand = ParseTypedValue(out _);
        Expect(Keyword.To, "'to'");
        TypeId type = ParseOperandType();
        Add(definition, opcode, type, [operand], 0, flags);
    }

    private void ParseCompare(Opcode opcode, in Definition definition)
    {
        InstFlags flags = ParseFlags(opcode);
        int predicate = ParsePredicate(opcode);
        ValueId first = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId second = ParseValue(type);
        TypeId result = _failed ? TypeId.I1 : _types.WithScalar(type, TypeId.I1);
        Add(definition, opcode, result, [first, second], 0, flags, (byte)predicate);
    }

    private int ParsePredicate(Opcode opcode)
    {
        int code = 0;
        if (IsWord(Keyword.Predicate))
        {
            code = opcode == Opcode.ICmp ? _lexer.WordValue & 0xFF : _lexer.WordValue >> 8;
        }
        else if (opcode == Opcode.FCmp && Kind == TokenKind.Word && _lexer.Word is Keyword.True or Keyword.False)
        {
            code = 1 + (int)(_lexer.Word == Keyword.True ? FloatPredicate.True : FloatPredicate.False);
        }

        if (code == 0)
        {
            Expected($"a predicate of '{opcode.Facts().Mnemonic}'");
            return 0;
        }

        _lexer.Next();
        return code - 1;
    }

    private void ParseSelect(in Definition definition)
    {
        InstFlags flags = ParseFlags(Opcode.Select);
        ValueId condition = ParseTypedValue(out _);
        Expect(TokenKind.Comma, "','");
        ValueId first = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId second = ParseSameType(type);
        Add(definition, Opcode.Select, type, [condition, first, second], 0, flags);
    }

    /// <summary>A typed value that must be of a known type.</summary>
    private ValueId ParseSameType(TypeId expected)
    {
        int offset = _lexer.Start;
        TypeId type = ParseOperandType();
        if (!_failed && type != expected)
        {
            Fail(offset, $"the operand must be of type {Display(expected)}, not {Display(type)}");
        }

        return ParseValue(type);
    }

    private void ParseVaArg(in Definition definition)
    {
        ValueId list = ParseTypedValue(out _);
        Expect(TokenKind.Comma, "','");
        TypeId type = ParseOperandType();
        Add(definition, Opcode.VaArg, type, [list]);
    }

    private void ParseExtractElement(in Definition definition)
    {
        ValueId vector = ParseVector(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId index = ParseIndex();
        Add(definition, Opcode.ExtractElement, _types[type].Element, [vector, index]);
    }

    private void ParseInsertElement(in Definition definition)
    {
        ValueId vector = ParseVector(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId element = ParseSameType(_types[type].Element);
        Expect(TokenKind.Comma, "','");
        ValueId index = ParseIndex();
        Add(definition, Opcode.InsertElement, type, [vector, element, index]);
    }

    private ValueId ParseVector(out TypeId type)
    {
        int offset = _lexer.Start;
        ValueId vector = ParseTypedValue(out type);
        if (!_failed && _types[type].Kind != TypeKind.Vector)
        {
            Fail(offset, $"the operand must be a vector, not {Display(type)}");
        }

        return vector;
    }

    private ValueId ParseIndex()
    {
        int offset = _lexer.Start;
        ValueId index = ParseTypedValue(out TypeId type);
        CheckInteger(offset, type, "the position");
        return index;
    }

    private void ParseShuffle(in Definition definition)
    {
        int offset = _lexer.Start;
        ValueId first = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId second = ParseTypedValue(out TypeId secondType);
        Expect(TokenKind.Comma, "','");
        System.ReadOnlySpan<int> mask = ParseMask();
        TypeId result = FinishShuffle(offset, type, secondType, mask.Length);
        if (!_failed)
        {
            Add(definition, Opcode.ShuffleVector, result, [first, second], Body.MakeNumbers(mask));
        }
    }

    private void ParseExtractValue(in Definition definition)
    {
        int offset = _lexer.Start;
        ValueId aggregate = ParseTypedValue(out TypeId type);
        TypeId element = ParseIndices(offset, type);
        if (!_failed)
        {
            int numbers = Body.MakeNumbers(CollectionsMarshal.AsSpan(_scratchNumbers));
            Add(definition, Opcode.ExtractValue, element, [aggregate], numbers);
        }
    }

    private void ParseInsertValue(in Definition definition)
    {
        int offset = _lexer.Start;
        ValueId aggregate = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        int valueOffset = _lexer.Start;
        ValueId value = ParseTypedValue(out TypeId valueType);
        TypeId element = ParseIndices(offset, type);
        if (!_failed && element != valueType)
        {
            Fail(valueOffset, $"the inserted value must be of type {Display(element)}, not {Display(valueType)}");
        }

        if (!_failed)
        {
            int numbers = Body.MakeNumbers(CollectionsMarshal.AsSpan(_scratchNumbers));
            Add(definition, Opcode.InsertValue, type, [aggregate, value], numbers);
        }
    }

    /// <summary>Indices behind an aggregate, into the scratch numbers; the type that they lead to.</summary>
    private TypeId ParseIndices(int offset, TypeId type)
    {
        _scratchNumbers.Clear();
        while (Accept(TokenKind.Comma) && Kind != TokenKind.MetadataName)
        {
            int indexOffset = _lexer.Start;
            long index = ExpectNumber("an index", int.MaxValue);
            if (_failed)
            {
                return type;
            }

            TypeRow row = _types[type];
            long count = row.Kind switch
            {
                TypeKind.Array => row.Length,
                TypeKind.Struct => row.Members.Count,
                _ => -1,
            };
            if (index >= count)
            {
                Fail(indexOffset, count < 0
                    ? $"type {Display(type)} has no elements to index"
                    : $"index {index} is outside of type {Display(type)}");
                return type;
            }

            type = row.Kind == TypeKind.Array ? row.Element : _types.Members(type)[(int)index];
            _scratchNumbers.Add((int)index);
        }

        if (_scratchNumbers.Count == 0)
        {
            Fail(offset, "an index is missing behind the aggregate");
        }

        return type;
    }
}
