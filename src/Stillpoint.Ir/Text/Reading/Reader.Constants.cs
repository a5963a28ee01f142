// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Constants.</content>
internal sealed partial class Reader
{
    private const int SmallestCached = -16;
    private const int LargestCached = 255;

    /// <summary>Integers from -16 to 255 of the types i1 to i128; id + 1, 0 where not made yet.</summary>
    private readonly int[] _smallIntegers = new int[6 * (LargestCached - SmallestCached + 1)];
    private readonly List<ConstantId> _scratchConstants = [];

    /// <summary>Elements that constants such as splat may still be expanded to, over the whole text.</summary>
    private long _expansionBudget;

    /// <summary>A constant of a type; after an error some constant.</summary>
    private ConstantId ParseConstant(TypeId type)
    {
        switch (Kind)
        {
            case TokenKind.Integer or TokenKind.HexInteger:
                return ParseInteger(type);
            case TokenKind.Word:
                return ParseConstantWord(type);
            case TokenKind.GlobalName or TokenKind.GlobalNumber:
                return UseGlobal(type);
            case TokenKind.Decimal or TokenKind.HexDouble:
                return ParseFloat(type);
            case TokenKind.HexOther:
                Unsupported($"a constant of half, bfloat, x86_fp80, fp128 or ppc_fp128 ({Found()})");
                break;
            case TokenKind.OpenBracket:
                return ParseAggregate(type, TypeKind.Array, false, TokenKind.CloseBracket, "']'");
            case TokenKind.OpenBrace:
                return ParseAggregate(type, TypeKind.Struct, false, TokenKind.CloseBrace, "'}'");
            case TokenKind.Less when IsPackedStruct():
                _lexer.Next();
                ConstantId packed = ParseAggregate(type, TypeKind.Struct, true, TokenKind.CloseBrace, "'}'");
                Expect(TokenKind.Greater, "'>'");
                return packed;
            case TokenKind.Less:
                return ParseAggregate(type, TypeKind.Vector, false, TokenKind.Greater, "'>'");
            case TokenKind.LocalName or TokenKind.LocalNumber:
                Expected("a constant");
                break;
            default:
                Expected("a value");
                break;
        }

        return AnyConstant(type);
    }

    /// <summary>Some constant, for what is read after an error.</summary>
    private ConstantId AnyConstant(TypeId type) => _constants.Simple(ConstantKind.Undef, type);

    private ConstantId WrongType(string constant, TypeId type)
    {
        FailHere($"{constant} cannot be of type {Display(type)}");
        return AnyConstant(type);
    }

    private ConstantId ParseInteger(TypeId type)
    {
        if (_types[type].Kind != TypeKind.Integer)
        {
            return WrongType($"integer {Found()}", type);
        }

        if (Kind == TokenKind.Integer && _lexer.IsSmall)
        {
            long value = _lexer.Number;
            if (value is >= SmallestCached and <= LargestCached && type.Index is >= 6 and <= 11)
            {
                return CachedInteger(type, (int)value);
            }

            return FinishInteger(type, (Int128)value);
        }

        if (!TryParseWide(out UInt128 magnitude, out bool isNegative) || (isNegative && magnitude > UInt128.One << 127))
        {
            FailHere("the integer is too large");
            return AnyConstant(type);
        }

        if (isNegative)
        {
            return FinishInteger(type, unchecked(-(Int128)magnitude));
        }

        if (!Fits(magnitude, _types[type].Bits))
        {
            return TooLarge(type);
        }

        _lexer.Next();
        return _constants.Integer(type, magnitude);
    }

    private ConstantId CachedInteger(TypeId type, int value)
    {
        ref int cached = ref _smallIntegers[
            ((type.Index - TypeId.I1.Index) * (LargestCached - SmallestCached + 1)) + value - SmallestCached];
        if (cached == 0)
        {
            ConstantId made = FinishInteger(type, (Int128)value);
            cached = _failed ? 0 : made.Index + 1;
            return made;
        }

        _lexer.Next();
        return new ConstantId(cached - 1);
    }

    private ConstantId FinishInteger(TypeId type, Int128 value)
    {
        int bits = _types[type].Bits;
        if (value >= 0 ? !Fits((UInt128)value, bits) : bits < 128 && value < -(Int128.One << (bits - 1)))
        {
            return TooLarge(type);
        }

        _lexer.Next();
        return _constants.Integer(type, (UInt128)value);
    }

    private ConstantId TooLarge(TypeId type)
    {
        FailHere($"{Found()} does not fit into type {Display(type)}");
        return AnyConstant(type);
    }

    private static bool Fits(UInt128 value, int bits) => bits >= 128 || value >> bits == 0;

    private bool TryParseWide(out UInt128 magnitude, out bool isNegative)
    {
        ReadOnlySpan<byte> text = _lexer.Bytes;
        magnitude = 0;
        isNegative = text[0] is (byte)'-' or (byte)'s';
        if (Kind == TokenKind.HexInteger)
        {
            return TryParseHex(text, out magnitude);
        }

        foreach (byte digit in text[(isNegative ? 1 : 0)..])
        {
            UInt128 next = unchecked((magnitude * 10) + (UInt128)(digit - '0'));
            if (magnitude > UInt128.MaxValue / 10 || next < magnitude)
            {
                return false;
            }

            magnitude = next;
        }

        return true;
    }

    /// <summary><c>u0x1F</c> and <c>s0x1F</c>; the highest one bit of the signed form is the sign.</summary>
    private static bool TryParseHex(ReadOnlySpan<byte> text, out UInt128 magnitude)
    {
        magnitude = 0;
        foreach (byte digit in text[3..])
        {
            if (!char.IsAsciiHexDigit((char)digit) || magnitude >> 124 != 0)
            {
                return false;
            }

            magnitude = (magnitude << 4) | (UInt128)Lexer.HexValue(digit);
        }

        if (text[0] == (byte)'s' && magnitude != 0)
        {
            int bits = 128 - (int)UInt128.LeadingZeroCount(magnitude);
            magnitude = bits == 128 ? unchecked(0 - magnitude) : (UInt128.One << bits) - magnitude;
        }

        return true;
    }

    private ConstantId ParseFloat(TypeId type)
    {
        TypeKind kind = _types[type].Kind;
        if (kind is not (TypeKind.Float or TypeKind.Double))
        {
            return WrongType($"floating-point number {Found()}", type);
        }

        ReadOnlySpan<byte> text = _lexer.Bytes;
        ulong bits = 0;
        if (Kind == TokenKind.HexDouble)
        {
            ReadOnlySpan<byte> digits = text[2..].TrimStart((byte)'0');
            if (digits.Length > 16)
            {
                FailHere("a hexadecimal floating-point number must have at most 16 digits");
            }

            for (int i = 0; i < Math.Min(16, digits.Length); i++)
            {
                bits = (bits << 4) | (uint)Lexer.HexValue(digits[i]);
            }
        }
        else
        {
            bits = BitConverter.DoubleToUInt64Bits(
                double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
        }

        if (kind == TypeKind.Double)
        {
            _lexer.Next();
            return _constants.Double(BitConverter.UInt64BitsToDouble(bits));
        }

        if (!TryNarrow(bits, out uint single))
        {
            FailHere($"{Found()} is not exactly a value of type float");
        }

        _lexer.Next();
        return _constants.Float(BitConverter.UInt32BitsToSingle(single));
    }

    /// <summary>The float that equals a double; the bits of a NaN are kept, quiet or not.</summary>
    private static bool TryNarrow(ulong bits, out uint single)
    {
        double value = BitConverter.UInt64BitsToDouble(bits);
        if (double.IsNaN(value))
        {
            single = (uint)(bits >> 32 & 0x8000_0000) | 0x7F80_0000 | ((uint)(bits >> 29) & 0x007F_FFFF);
            return (bits & ((1UL << 29) - 1)) == 0 && (single & 0x007F_FFFF) != 0;
        }

        single = BitConverter.SingleToUInt32Bits((float)value);
        return (float)value == value;
    }

    private ConstantId ParseConstantWord(TypeId type)
    {
        switch (_lexer.Word)
        {
            case Keyword.True or Keyword.False:
                bool isTrue = _lexer.Word == Keyword.True;
                return type == TypeId.I1
                    ? Taken(_constants.Integer(type, isTrue ? 1L : 0L))
                    : WrongType(Found(), type);
            case Keyword.Null:
                return _types[type].Kind == TypeKind.Pointer
                    ? Taken(_constants.Simple(ConstantKind.Null, type))
                    : WrongType("'null'", type);
            case Keyword.Undef or Keyword.Poison:
                bool isUndef = _lexer.Word == Keyword.Undef;
                return IsFirstClass(type)
                    ? Taken(_constants.Simple(isUndef ? ConstantKind.Undef : ConstantKind.Poison, type))
                    : WrongType(Found(), type);
            case Keyword.ZeroInitializer:
                return IsFirstClass(type) && type != TypeId.Token
                    ? Taken(Zero(type))
                    : WrongType("'zeroinitializer'", type);
            case Keyword.None:
                return type == TypeId.Token
                    ? Taken(_constants.Simple(ConstantKind.TokenNone, type))
                    : WrongType("'none'", type);
            case Keyword.C:
                return ParseText(type);
            case Keyword.Splat:
                return ParseSplat(type);
            case Keyword.BlockAddress:
                return ParseBlockAddress(type);
            case Keyword.Opcode:
                return ParseExpression(type);
            case Keyword.Asm:
                Unsupported("inline assembly ('asm')");
                break;
            case Keyword.UnsupportedConstant:
                Unsupported($"constant {Found()}");
                break;
            default:
                Expected("a value");
                break;
        }

        return AnyConstant(type);
    }

    private ConstantId Taken(ConstantId constant)
    {
        _lexer.Next();
        return constant;
    }

    /// <summary>Whether values of a type can be operands (labels and metadata aside).</summary>
    private bool IsFirstClass(TypeId type) =>
        _types[type].Kind is not (TypeKind.Void or TypeKind.Label or TypeKind.Metadata or TypeKind.Function)
        && !_types[type].IsOpaque;

    private ConstantId Zero(TypeId type) => _types[type].Kind switch
    {
        TypeKind.Integer => _constants.Integer(type, 0L),
        TypeKind.Float => _constants.Float(0),
        TypeKind.Double => _constants.Double(0),
        TypeKind.Pointer => _constants.Simple(ConstantKind.Null, type),
        _ => _constants.Simple(ConstantKind.Zero, type),
    };

    /// <summary><c>c"text"</c></summary>
    private ConstantId ParseText(TypeId type)
    {
        _lexer.Next();
        if (Kind != TokenKind.String)
        {
            Expected("a string");
            return AnyConstant(type);
        }

        ReadOnlySpan<byte> bytes = _lexer.Name;
        TypeRow row = _types[type];
        if (row.Kind != TypeKind.Array || row.Element != TypeId.I8 || row.Length != bytes.Length)
        {
            FailHere($"a string of {bytes.Length} bytes cannot be of type {Display(type)}");
            return AnyConstant(type);
        }

        return Taken(bytes.IsEmpty ? Zero(type) : _constants.Bytes(type, bytes));
    }

    /// <summary><c>splat (i32 1)</c></summary>
    private ConstantId ParseSplat(TypeId type)
    {
        int offset = _lexer.Start;
        TypeRow row = _types[type];
        if (row.Kind != TypeKind.Vector)
        {
            return WrongType("'splat'", type);
        }

        _lexer.Next();
        Expect(TokenKind.OpenParen, "'('");
        ConstantId element = ParseTypedConstant(out TypeId elementType);
        Expect(TokenKind.CloseParen, "')'");
        if (elementType != row.Element)
        {
            Fail(offset, $"a splat of {Display(elementType)} cannot be of type {Display(type)}");
        }

        if (_failed || !Spend(offset, row.Length))
        {
            return AnyConstant(type);
        }

        int first = _scratchConstants.Count;
        for (long i = 0; i < row.Length; i++)
        {
            _scratchConstants.Add(element);
        }

        return FinishAggregate(type, first);
    }

    /// <summary>Takes elements that the text does not spell out from the budget.</summary>
    private bool Spend(int offset, long elements)
    {
        _expansionBudget -= elements;
        if (_expansionBudget >= 0)
        {
            return true;
        }

        Fail(offset, "constants of this text have too many elements that are not written out");
        return false;
    }

    private ConstantId ParseTypedConstant(out TypeId type)
    {
        int offset = _lexer.Start;
        type = ParseType();
        if (!IsFirstClass(type))
        {
            Fail(offset, $"a constant cannot be of type {Display(type)}");
        }

        return ParseConstant(type);
    }

    /// <summary>An array, struct or vector, from its opening bracket on.</summary>
    private ConstantId ParseAggregate(TypeId type, TypeKind kind, bool isPacked, TokenKind close, string closeText)
    {
        int offset = _lexer.Start;
        TypeRow row = _types[type];
        if (row.Kind != kind || row.IsPacked != isPacked)
        {
            return WrongType($"a constant that begins with {(isPacked ? "'<{'" : Found())}", type);
        }

        if (!Nest())
        {
            return AnyConstant(type);
        }

        _lexer.Next();
        int first = _scratchConstants.Count;
        long expected = kind == TypeKind.Struct ? row.Members.Count : row.Length;
        if (!Accept(close))
        {
            do
            {
                ParseElement(type, kind, row.Element, _scratchConstants.Count - first);
            }
            while (Accept(TokenKind.Comma));
            Expect(close, closeText + " or ','");
        }

        _depth--;
        long count = _scratchConstants.Count - first;
        if (!_failed && count != expected)
        {
            Fail(offset, $"type {Display(type)} has {expected} elements, not {count}");
        }

        if (!_failed && count > 0)
        {
            return FinishAggregate(type, first);
        }

        _scratchConstants.RemoveRange(first, (int)count);
        return _failed ? AnyConstant(type) : Zero(type);
    }

    private void ParseElement(TypeId type, TypeKind kind, TypeId element, int index)
    {
        int offset = _lexer.Start;
        if (kind == TypeKind.Struct)
        {
            ReadOnlySpan<TypeId> fields = _types.Members(type);
            element = index < fields.Length ? fields[index] : TypeId.None;
        }

        TypeId written = ParseType();
        if (!_failed && written != element)
        {
            Fail(offset, element == TypeId.None
                ? $"type {Display(type)} has no element {index}"
                : $"element {index} must be of type {Display(element)}, not {Display(written)}");
        }

        _scratchConstants.Add(ParseConstant(written));
    }

    private ConstantId FinishAggregate(TypeId type, int first)
    {
        ConstantId constant = _constants.Aggregate(type, CollectionsMarshal.AsSpan(_scratchConstants)[first..]);
        _scratchConstants.RemoveRange(first, _scratchConstants.Count - first);
        return constant;
    }
}
