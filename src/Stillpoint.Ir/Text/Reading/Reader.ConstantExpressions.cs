// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Constant expressions: the set that LLVM 19 has.</content>
internal sealed partial class Reader
{
    private readonly List<int> _scratchNumbers = [];

    private ConstantId ParseExpression(TypeId type)
    {
        int offset = _lexer.Start;
        var opcode = (Opcode)_lexer.WordValue;
        if (!IsConstantOpcode(opcode))
        {
            Unsupported($"a constant expression with {Found()}");
            return AnyConstant(type);
        }

        if (!Nest())
        {
            return AnyConstant(type);
        }

        _lexer.Next();
        InstFlags flags = ParseConstantFlags(opcode);
        Expect(TokenKind.OpenParen, "'('");
        int first = _scratchConstants.Count;
        TypeId sourceElement = TypeId.None;
        ReadOnlySpan<int> mask = default;
        TypeId result = opcode switch
        {
            Opcode.GetElementPtr => ParseConstantGep(out sourceElement),
            Opcode.ShuffleVector => ParseConstantShuffle(out mask),
            Opcode.ExtractElement or Opcode.InsertElement => ParseConstantElement(opcode),
            _ when opcode.Facts().Shape == OpcodeShape.Cast => ParseConstantCast(),
            _ => ParseConstantBinary(offset),
        };
        Expect(TokenKind.CloseParen, "')'");
        _depth--;
        if (!_failed && result != type)
        {
            Fail(offset, $"a constant expression of type {Display(result)} cannot be of type {Display(type)}");
        }

        ConstantId constant = _failed
            ? AnyConstant(type)
            : _constants.Expression(
                type, opcode, flags, CollectionsMarshal.AsSpan(_scratchConstants)[first..], sourceElement, mask);
        _scratchConstants.RemoveRange(first, _scratchConstants.Count - first);
        return constant;
    }

    private static bool IsConstantOpcode(Opcode opcode) => opcode is Opcode.Trunc or Opcode.PtrToInt
        or Opcode.IntToPtr or Opcode.BitCast or Opcode.AddrSpaceCast or Opcode.GetElementPtr or Opcode.Add or Opcode.Sub
        or Opcode.Mul or Opcode.Xor or Opcode.Shl or Opcode.ExtractElement or Opcode.InsertElement
        or Opcode.ShuffleVector;

    /// <summary>
    /// Flags; <c>inrange(a, b)</c> of a getelementptr is read and dropped, as it only allows more optimization.
    /// </summary>
    private InstFlags ParseConstantFlags(Opcode opcode)
    {
        InstFlags flags = ParseFlags(opcode);
        if (opcode != Opcode.GetElementPtr || !Accept(Keyword.InRange))
        {
            return flags;
        }

        Expect(TokenKind.OpenParen, "'('");
        Expect(TokenKind.Integer, "a number");
        Expect(TokenKind.Comma, "','");
        Expect(TokenKind.Integer, "a number");
        Expect(TokenKind.CloseParen, "')'");
        return flags | ParseFlags(opcode);
    }

    private TypeId ParseConstantCast()
    {
        _scratchConstants.Add(ParseTypedConstant(out _));
        Expect(Keyword.To, "'to'");
        return ParseOperandType();
    }

    private TypeId ParseConstantBinary(int offset)
    {
        _scratchConstants.Add(ParseTypedConstant(out TypeId type));
        Expect(TokenKind.Comma, "','");
        _scratchConstants.Add(ParseTypedConstant(out TypeId second));
        if (!_failed && (type != second || _types.ScalarKind(type) != TypeKind.Integer))
        {
            Fail(offset, $"a constant expression of {Display(type)} and {Display(second)} is not possible");
        }

        return type;
    }

    private TypeId ParseConstantGep(out TypeId sourceElement)
    {
        sourceElement = ParseSourceElement();
        Expect(TokenKind.Comma, "','");
        int offset = _lexer.Start;
        _scratchConstants.Add(ParseTypedConstant(out TypeId result));
        if (!_failed && _types.ScalarKind(result) != TypeKind.Pointer)
        {
            Fail(offset, $"getelementptr needs a pointer, not {Display(result)}");
        }

        while (Accept(TokenKind.Comma))
        {
            offset = _lexer.Start;
            _scratchConstants.Add(ParseTypedConstant(out TypeId index));
            if (!_failed)
            {
                result = WidenGep(offset, result, index);
            }
        }

        return result;
    }

    private TypeId ParseConstantElement(Opcode opcode)
    {
        int offset = _lexer.Start;
        _scratchConstants.Add(ParseTypedConstant(out TypeId vector));
        if (!_failed && _types[vector].Kind != TypeKind.Vector)
        {
            Fail(offset, $"{opcode.Facts().Mnemonic} needs a vector, not {Display(vector)}");
            return TypeId.I32;
        }

        TypeId element = _types[vector].Element;
        if (opcode == Opcode.InsertElement)
        {
            Expect(TokenKind.Comma, "','");
            offset = _lexer.Start;
            _scratchConstants.Add(ParseTypedConstant(out TypeId inserted));
            if (!_failed && inserted != element)
            {
                Fail(offset, $"the element must be of type {Display(element)}, not {Display(inserted)}");
            }
        }

        Expect(TokenKind.Comma, "','");
        offset = _lexer.Start;
        _scratchConstants.Add(ParseTypedConstant(out TypeId index));
        CheckInteger(offset, index, "the position");
        return opcode == Opcode.InsertElement ? vector : element;
    }

    private TypeId ParseConstantShuffle(out ReadOnlySpan<int> mask)
    {
        int offset = _lexer.Start;
        _scratchConstants.Add(ParseTypedConstant(out TypeId vector));
        Expect(TokenKind.Comma, "','");
        _scratchConstants.Add(ParseTypedConstant(out TypeId second));
        Expect(TokenKind.Comma, "','");
        mask = ParseMask();
        return FinishShuffle(offset, vector, second, mask.Length);
    }

    private TypeId FinishShuffle(int offset, TypeId vector, TypeId second, int lanes)
    {
        if (!_failed && (vector != second || _types[vector].Kind != TypeKind.Vector))
        {
            Fail(offset, $"shufflevector of {Display(vector)} and {Display(second)} is not possible");
        }

        return _failed ? TypeId.I32 : _types.Vector(_types[vector].Element, lanes);
    }

    /// <summary>The mask of a shufflevector as lane numbers, -1 for poison; empty only after an error.</summary>
    private ReadOnlySpan<int> ParseMask()
    {
        int offset = _lexer.Start;
        ConstantId mask = ParseTypedConstant(out TypeId type);
        TypeRow row = _types[type];
        if (!_failed && (row.Kind != TypeKind.Vector || row.Element != TypeId.I32))
        {
            Fail(offset, $"the mask of a shufflevector must be a vector of i32, not {Display(type)}");
        }

        ConstantKind kind = _constants[mask].Kind;
        if (_failed || (kind != ConstantKind.Aggregate && !Spend(offset, row.Length)))
        {
            return default;
        }

        _scratchNumbers.Clear();
        if (kind is ConstantKind.Zero or ConstantKind.Undef or ConstantKind.Poison)
        {
            for (int i = 0; i < row.Length; i++)
            {
                _scratchNumbers.Add(kind == ConstantKind.Zero ? 0 : -1);
            }
        }

        foreach (ConstantId lane in _constants.Elements(mask))
        {
            ref readonly ConstantRow element = ref _constants[lane];
            bool isPoison = element.Kind is ConstantKind.Undef or ConstantKind.Poison;
            if (!isPoison && (element.Kind != ConstantKind.Integer || element.Low > int.MaxValue))
            {
                Fail(offset, "the mask of a shufflevector must consist of lane numbers, undef and poison");
                return default;
            }

            _scratchNumbers.Add(isPoison ? -1 : (int)element.Low);
        }

        if (_scratchNumbers.Count == 0)
        {
            Fail(offset, "the mask of a shufflevector must be a list of lane numbers");
        }

        return CollectionsMarshal.AsSpan(_scratchNumbers);
    }

    private void CheckInteger(int offset, TypeId type, string what)
    {
        if (!_failed && _types[type].Kind != TypeKind.Integer)
        {
            Fail(offset, $"{what} must be an integer, not {Display(type)}");
        }
    }
}
