// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Constants and constant expressions.</content>
internal sealed partial class Reader
{
    private const int SmallIntegers = 257;

    private readonly List<ConstantId> _scratchConstants = [];
    private readonly List<int> _scratchNumbers = [];
    private readonly ConstantId[] _smallI32 = NewCache();
    private readonly ConstantId[] _smallI64 = NewCache();

    private static ConstantId[] NewCache()
    {
        var cache = new ConstantId[SmallIntegers];
        Array.Fill(cache, ConstantId.None);
        return cache;
    }

    private ConstantId Bad(TypeId type) => _constants.Simple(ConstantKind.Poison, type);

    private bool IsConstantExpressionWord() => Kind == TokenKind.Word && _lexer.Word == Keyword.Opcode;

    /// <summary>A constant of a type; poison after an error.</summary>
    private ConstantId ParseConstant(TypeId type)
    {
        switch (Kind)
        {
            case TokenKind.Integer:
                return ParseInteger(type);
            case TokenKind.HexInteger:
                return ParseHexInteger(type);
            case TokenKind.Decimal or TokenKind.HexDouble:
                return ParseFloat(type);
            case TokenKind.HexOther:
                Unsupported("a floating-point constant that is neither float nor double");
                return Bad(type);
            case TokenKind.GlobalName or TokenKind.GlobalNumber:
                return UseGlobal(type);
            case TokenKind.Word:
                return ParseConstantWord(type);
            case TokenKind.OpenBracket:
                return ParseAggregate(type, TypeKind.Array, TokenKind.CloseBracket, "']' or ','");
            case TokenKind.OpenBrace:
                return ParseAggregate(type, TypeKind.Struct, TokenKind.CloseBrace, "'}' or ','");
            case TokenKind.Less:
                return ParseAngled(type);
            default:
                Expected($"a constant of type {Display(type)}");
                return Bad(type);
        }
    }

    private ConstantId ParseInteger(TypeId type)
    {
        if (_types[type].Kind != TypeKind.Integer)
        {
            FailHere($"an integer is no constant of type {Display(type)}");
            return Bad(type);
        }

        if (_lexer.IsSmall)
        {
            long number = _lexer.Number;
            int bits = _types[type].Bits;
            if (bits < 63 && (number >= 1L << bits || number < -(1L << (bits - 1))))
            {
                FailHere($"the integer does not fit {Display(type)}");
                return Bad(type);
            }

            _lexer.Next();
            return SmallInteger(type, number);
        }

        var value = BigInteger.Parse(Encoding.ASCII.GetString(ClampedDigits()), CultureInfo.InvariantCulture);
        return BigConstant(type, value);
    }

    /// <summary>The digits of an integer token, cut off where it is too large for any type anyway.</summary>
    private ReadOnlySpan<byte> ClampedDigits() => _lexer.Bytes[..Math.Min(_lexer.Bytes.Length, 64)];

    private ConstantId SmallInteger(TypeId type, long number)
    {
        ConstantId[]? cache = type == TypeId.I32 ? _smallI32 : type == TypeId.I64 ? _smallI64 : null;
        if (cache is null || number is < -1 or >= SmallIntegers - 1)
        {
            return _constants.Integer(type, number);
        }

        ref ConstantId known = ref cache[number + 1];
        if (known.IsNone)
        {
            known = _constants.Integer(type, number);
        }

        return known;
    }

    private ConstantId ParseHexInteger(TypeId type)
    {
        ReadOnlySpan<byte> text = _lexer.Bytes;
        bool signed = text[0] == (byte)'s';
        BigInteger value = BigInteger.Zero;
        foreach (byte digit in text[3..Math.Min(text.Length, 64)])
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                FailHere("a hexadecimal integer has a character that is no digit");
                return Bad(type);
            }

            value = (value << 4) | Lexer.HexValue(digit);
        }

        if (signed && !value.IsZero)
        {
            // LLVM takes the highest one bit as the sign, so that every signed form but zero is negative.
            value -= BigInteger.One << (int)value.GetBitLength();
        }

        return BigConstant(type, value);
    }

    private ConstantId BigConstant(TypeId type, BigInteger value)
    {
        int bits = _types[type].Bits;
        if (_types[type].Kind != TypeKind.Integer || value >= BigInteger.One << bits
            || value < -(BigInteger.One << (bits - 1)))
        {
            FailHere($"the integer does not fit {Display(type)}");
            return Bad(type);
        }

        _lexer.Next();
        return _constants.Integer(type, (UInt128)(value < 0 ? value + (BigInteger.One << 128) : value));
    }

    private ConstantId ParseFloat(TypeId type)
    {
        TypeKind kind = _types[type].Kind;
        if (kind is not (TypeKind.Float or TypeKind.Double))
        {
            FailHere($"a floating-point number is no constant of type {Display(type)}");
            return Bad(type);
        }

        double value;
        if (Kind == TokenKind.HexDouble)
        {
            ReadOnlySpan<byte> digits = _lexer.Bytes[2..];
            if (digits.Length > 16 || !Utf8Parser.TryParse(digits, out ulong bits, out int used, 'x')
                || used != digits.Length)
            {
                FailHere("a hexadecimal floating-point constant has at most 16 digits");
                return Bad(type);
            }

            value = BitConverter.UInt64BitsToDouble(bits);
        }
        else
        {
            value = double.Parse(_lexer.Bytes, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        if (kind == TypeKind.Double)
        {
            _lexer.Next();
            return _constants.Double(value);
        }

        float narrow = ToFloat(value);
        if (!double.IsNaN(value) && (double)narrow != value)
        {
            FailHere("the constant is not exact as float");
            return Bad(type);
        }

        _lexer.Next();
        return _constants.Float(narrow);
    }

    /// <summary>A double as float; NaNs keep their payload and stay signalling.</summary>
    private static float ToFloat(double value)
    {
        if (!double.IsNaN(value))
        {
            return (float)value;
        }

        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        uint narrow = (uint)((bits >> 32) & 0x8000_0000) | 0x7F80_0000 | (uint)((bits >> 29) & 0x7F_FFFF);
        return BitConverter.UInt32BitsToSingle(narrow);
    }

    private ConstantId ParseConstantWord(TypeId type)
    {
        TypeKind kind = _types[type].Kind;
        switch (_lexer.Word)
        {
            case Keyword.True or Keyword.False when type == TypeId.I1:
                bool value = _lexer.Word == Keyword.True;
                _lexer.Next();
                return _constants.Integer(type, value ? 1L : 0L);
            case Keyword.Null when kind == TypeKind.Pointer:
                return SimpleWord(ConstantKind.Null, type);
            case Keyword.Undef:
                return SimpleWord(ConstantKind.Undef, type);
            case Keyword.Poison:
                return SimpleWord(ConstantKind.Poison, type);
            case Keyword.None when kind == TypeKind.Token:
                return SimpleWord(ConstantKind.TokenNone, type);
            case Keyword.ZeroInitializer:
                _lexer.Next();
                return ZeroOf(type, kind);
            case Keyword.C when kind == TypeKind.Array:
                return ParseBytes(type);
            case Keyword.Splat:
                return ParseSplat(type);
            case Keyword.BlockAddress:
                return ParseBlockAddress(type);
            case Keyword.Opcode:
                return ParseExpression(type, (Opcode)_lexer.WordValue);
            case Keyword.UnsupportedConstant:
                Unsupported($"the constant {Found()}");
                return Bad(type);
            case Keyword.Asm:
                Unsupported("inline assembly ('asm')");
                return Bad(type);
            default:
                Expected($"a constant of type {Display(type)}");
                return Bad(type);
        }
    }

    private ConstantId SimpleWord(ConstantKind kind, TypeId type)
    {
        if (_types[type].Kind is TypeKind.Void or TypeKind.Label or TypeKind.Metadata or TypeKind.Function)
        {
            FailHere($"there is no constant of type {Display(type)}");
        }

        _lexer.Next();
        return _constants.Simple(kind, type);
    }

    /// <summary>The zero of a type; scalars have it as their number.</summary>
    private ConstantId ZeroOf(TypeId type, TypeKind kind)
    {
        switch (kind)
        {
            case TypeKind.Integer:
                return _constants.Integer(type, 0L);
            case TypeKind.Float:
                return _constants.Float(0);
            case TypeKind.Double:
                return _constants.Double(0);
            case TypeKind.Pointer:
                return _constants.Simple(ConstantKind.Null, type);
            case TypeKind.Array or TypeKind.Struct or TypeKind.Vector:
                return _constants.Simple(ConstantKind.Zero, type);
            default:
                FailHere($"there is no constant of type {Display(type)}");
                return Bad(type);
        }
    }

    private ConstantId ParseBytes(TypeId type)
    {
        _lexer.Next();
        if (Kind != TokenKind.String)
        {
            Expected("a string");
            return Bad(type);
        }

        ReadOnlySpan<byte> bytes = _lexer.Name;
        if (_types[type].Element != TypeId.I8 || _types[type].Length != bytes.Length)
        {
            FailHere($"a string of {bytes.Length} bytes is no constant of type {Display(type)}");
            return Bad(type);
        }

        ConstantId constant = _constants.Bytes(type, bytes);
        _lexer.Next();
        return constant;
    }

    private ConstantId ParseSplat(TypeId type)
    {
        _lexer.Next();
        Expect(TokenKind.OpenParen, "'('");
        TypeId elementType = ParseType();
        ConstantId element = Nest() ? ParseConstant(elementType) : Bad(elementType);
        _depth--;
        Expect(TokenKind.CloseParen, "')'");
        if (_failed)
        {
            return Bad(type);
        }

        TypeRow row = _types[type];
        if (row.Kind != TypeKind.Vector || row.Element != elementType)
        {
            FailHere($"a splat of {Display(elementType)} is no constant of type {Display(type)}");
            return Bad(type);
        }

        // A splat says many elements in few bytes; together they may be no more than in proportion to the text.
        _expansionBudget -= row.Length;
        if (_expansionBudget < 0)
        {
            FailHere("splat constants have too many elements together");
            return Bad(type);
        }

        var elements = new ConstantId[row.Length];
        Array.Fill(elements, element);
        return _constants.Aggregate(type, elements);
    }

    private readonly record struct ConstantItem(TypeId Type, ConstantId Value);

    private ConstantId ParseAngled(TypeId type)
    {
        if (_types[type].Kind == TypeKind.Struct)
        {
            _lexer.Next();
            if (Kind != TokenKind.OpenBrace)
            {
                Expected("'{'");
                return Bad(type);
            }

            ConstantId packed = ParseAggregate(
                type, TypeKind.Struct, TokenKind.CloseBrace, "'}' or ','", isPacked: true);
            Expect(TokenKind.Greater, "'>'");
            return packed;
        }

        return ParseAggregate(type, TypeKind.Vector, TokenKind.Greater, "'>' or ','");
    }

    /// <summary><c>[T a, T b]</c> and its like, from the opening bracket on.</summary>
    private ConstantId ParseAggregate(
        TypeId type, TypeKind kind, TokenKind close, string closeText, bool isPacked = false)
    {
        TypeRow row = _types[type];
        if (row.Kind != kind || row.IsOpaque || row.IsPacked != isPacked)
        {
            FailHere($"this is no constant of type {Display(type)}");
            return Bad(type);
        }

        int offset = _lexer.Start;
        _lexer.Next();
        if (!Nest())
        {
            return Bad(type);
        }

        long wanted = kind == TypeKind.Struct ? row.Members.Count : row.Length;
        int first = _scratchConstants.Count;
        if (Kind != close)
        {
            do
            {
                int index = _scratchConstants.Count - first;
                int itemOffset = _lexer.Start;
                TypeId element = ParseType();
                TypeId expected = kind != TypeKind.Struct ? row.Element
                    : index < wanted ? _types.Members(type)[index]
                    : element;
                if (element != expected && !_failed)
                {
                    Fail(itemOffset, $"element {index} is of type {Display(element)}, not {Display(expected)}");
                }

                _scratchConstants.Add(ParseConstant(element));
            }
            while (Accept(TokenKind.Comma) && !_failed);
        }

        Expect(close, closeText);
        _depth--;
        if (!_failed && _scratchConstants.Count - first != wanted)
        {
            Fail(offset, $"{_scratchConstants.Count - first} elements are no constant of type {Display(type)}");
        }

        ConstantId result = _failed
            ? Bad(type)
            : _constants.Aggregate(type, CollectionsMarshal.AsSpan(_scratchConstants)[first..]);
        _scratchConstants.RemoveRange(first, _scratchConstants.Count - first);
        return result;
    }

    private ConstantId ParseExpression(TypeId type, Opcode opcode)
    {
        int offset = _lexer.Start;
        if (!IsConstantOpcode(opcode))
        {
            FailHere($"the constant expression {Found()} is not supported");
            return Bad(type);
        }

        _lexer.Next();
        if (!Nest())
        {
            return Bad(type);
        }

        InstFlags flags = ParseFlags();
        ConstantId result = opcode.Facts().Shape switch
        {
            OpcodeShape.Cast => ParseConstantCast(opcode, flags),
            OpcodeShape.Binary => ParseConstantBinary(opcode, flags),
            _ => opcode == Opcode.GetElementPtr ? ParseConstantAddress(flags) : ParseConstantVector(opcode),
        };
        _depth--;
        if (!_failed && _constants[result].Type != type)
        {
            Fail(offset, $"the expression is of type {Display(_constants[result].Type)}, not {Display(type)}");
        }

        return _failed ? Bad(type) : result;
    }

    private static bool IsConstantOpcode(Opcode opcode) => opcode is Opcode.Trunc or Opcode.PtrToInt or Opcode.IntToPtr
        or Opcode.BitCast or Opcode.AddrSpaceCast or Opcode.GetElementPtr or Opcode.Add or Opcode.Sub or Opcode.Mul
        or Opcode.Xor or Opcode.Shl or Opcode.ExtractElement or Opcode.InsertElement or Opcode.ShuffleVector;

    private ConstantId ParseTypedConstant()
    {
        TypeId type = ParseType();
        return ParseConstant(type);
    }

    private ConstantId ParseConstantCast(Opcode opcode, InstFlags flags)
    {
        Expect(TokenKind.OpenParen, "'('");
        ConstantId operand = ParseTypedConstant();
        Expect(Keyword.To, "'to'");
        TypeId to = ParseType();
        Expect(TokenKind.CloseParen, "')'");
        return _failed ? Bad(to) : _constants.Expression(to, opcode, flags, [operand]);
    }

    private ConstantId ParseConstantBinary(Opcode opcode, InstFlags flags)
    {
        Expect(TokenKind.OpenParen, "'('");
        ConstantId left = ParseTypedConstant();
        Expect(TokenKind.Comma, "','");
        int offset = _lexer.Start;
        ConstantId right = ParseTypedConstant();
        Expect(TokenKind.CloseParen, "')'");
        TypeId type = _constants[left].Type;
        if (!_failed && _constants[right].Type != type)
        {
            Fail(offset, $"the operands are of types {Display(type)} and {Display(_constants[right].Type)}");
        }

        return _failed ? Bad(type) : _constants.Expression(type, opcode, flags, [left, right]);
    }

    private ConstantId ParseConstantAddress(InstFlags flags)
    {
        if (Accept(Keyword.InRange) && (Kind != TokenKind.OpenParen || !_lexer.SkipBrackets()))
        {
            Expected("a range in parentheses");
        }

        Expect(TokenKind.OpenParen, "'('");
        int offset = _lexer.Start;
        TypeId element = ParseType();
        int first = _scratchConstants.Count;
        while (Accept(TokenKind.Comma) && !_failed)
        {
            _scratchConstants.Add(ParseTypedConstant());
        }

        Expect(TokenKind.CloseParen, "')' or ','");
        ReadOnlySpan<ConstantId> operands = CollectionsMarshal.AsSpan(_scratchConstants)[first..];
        ConstantId result = Bad(TypeId.Ptr);
        if (operands.Length == 0)
        {
            Fail(offset, "a getelementptr needs a pointer");
        }
        else if (!_failed)
        {
            TypeId type = AddressType(_constants[operands[0]].Type, operands);
            result = _constants.Expression(type, Opcode.GetElementPtr, flags, operands, element);
        }

        _scratchConstants.RemoveRange(first, _scratchConstants.Count - first);
        return result;
    }

    /// <summary>Type of an address computed from a base: a vector where the base or an index is one.</summary>
    private TypeId AddressType(TypeId type, ReadOnlySpan<ConstantId> operands)
    {
        foreach (ConstantId operand in operands)
        {
            TypeRow row = _types[_constants[operand].Type];
            if (row.Kind == TypeKind.Vector && _types[type].Kind == TypeKind.Pointer)
            {
                return _types.Vector(type, row.Length);
            }
        }

        return type;
    }

    private ConstantId ParseConstantVector(Opcode opcode)
    {
        Expect(TokenKind.OpenParen, "'('");
        int offset = _lexer.Start;
        ConstantId first = ParseTypedConstant();
        Expect(TokenKind.Comma, "','");
        ConstantId second = ParseTypedConstant();
        ConstantId? third = Accept(TokenKind.Comma) ? ParseTypedConstant() : null;
        Expect(TokenKind.CloseParen, "')'");
        TypeId type = _constants[first].Type;
        if (!_failed && (_types[type].Kind != TypeKind.Vector || (third is null) != (opcode == Opcode.ExtractElement)))
        {
            Fail(offset, $"wrong operands of a constant {opcode.Facts().Mnemonic}");
        }

        if (_failed)
        {
            return Bad(type);
        }

        switch (opcode)
        {
            case Opcode.ExtractElement:
                return _constants.Expression(_types[type].Element, opcode, InstFlags.None, [first, second]);
            case Opcode.InsertElement:
                return _constants.Expression(type, opcode, InstFlags.None, [first, second, third!.Value]);
            default:
                int start = _scratchNumbers.Count;
                ParsedMask(third!.Value, offset);
                int[] mask = _scratchNumbers[start..].ToArray();
                _scratchNumbers.RemoveRange(start, mask.Length);
                return _failed
                    ? Bad(type)
                    : _constants.Expression(
                        _types.Vector(_types[type].Element, mask.Length),
                        opcode,
                        InstFlags.None,
                        [first, second],
                        null,
                        mask);
        }
    }

    /// <summary>Appends the lanes of a shuffle mask to the scratch numbers; -1 for undefined ones.</summary>
    private void ParsedMask(ConstantId mask, int offset)
    {
        ConstantRow row = _constants[mask];
        TypeRow type = _types[row.Type];
        if (type.Kind != TypeKind.Vector || type.Element != TypeId.I32)
        {
            Fail(offset, $"a shuffle mask is a vector of i32, not {Display(row.Type)}");
            return;
        }

        if (row.Kind is ConstantKind.Zero or ConstantKind.Undef or ConstantKind.Poison)
        {
            _expansionBudget -= type.Length;
            if (_expansionBudget < 0)
            {
                Fail(offset, "shuffle masks have too many elements together");
                return;
            }

            for (long i = 0; i < type.Length; i++)
            {
                _scratchNumbers.Add(row.Kind == ConstantKind.Zero ? 0 : -1);
            }

            return;
        }

        foreach (ConstantId element in _constants.Elements(mask))
        {
            ConstantRow lane = _constants[element];
            bool isNumber = lane.Kind == ConstantKind.Integer;
            if (!isNumber && lane.Kind is not (ConstantKind.Undef or ConstantKind.Poison))
            {
                Fail(offset, "a shuffle mask must be made of numbers");
                return;
            }

            _scratchNumbers.Add(isNumber ? (int)Math.Min(lane.Low, int.MaxValue) : -1);
        }
    }

    private InstFlags ParseFlags()
    {
        InstFlags flags = InstFlags.None;
        while (Kind == TokenKind.Word && _lexer.Word == Keyword.Flag)
        {
            flags |= (InstFlags)_lexer.WordValue;
            _lexer.Next();
        }

        return flags;
    }
}
