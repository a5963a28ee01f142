// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Types and their definitions.</content>
internal sealed partial class Reader
{
    /// <summary>Longest vector type: constants of vectors may be written without saying each element.</summary>
    private const long MaxVectorLength = 1 << 20;

    private readonly NumberTable _namedTypes = new(int.MaxValue);
    private readonly NumberTable _numberedTypes;

    /// <summary>Names of types: the type, where it was met first, whether a definition was seen.</summary>
    private readonly List<(TypeId Type, int Offset, bool IsDefined)> _typeSlots = [];
    private readonly List<TypeId> _scratchTypes = [];
    private readonly HashSet<long> _refusedWidths = [];

    /// <summary>A type; <c>i32</c> after an error.</summary>
    private TypeId ParseType(string what = "a type")
    {
        TypeId type = ParseTypeHead(what);
        while (Kind is TokenKind.OpenParen or TokenKind.Star && !_failed)
        {
            if (Kind == TokenKind.Star)
            {
                FailHere("typed pointers are not supported, write 'ptr'");
                break;
            }

            type = ParseFunctionType(type);
        }

        return _failed ? TypeId.I32 : type;
    }

    private TypeId ParseTypeHead(string what)
    {
        TypeId type = TypeId.I32;
        switch (Kind)
        {
            case TokenKind.IntegerType:
                type = ParseIntegerType();
                break;
            case TokenKind.Word:
                type = ParseTypeWord(what);
                break;
            case TokenKind.LocalName:
                type = UseType(_namedTypes, _names.Intern(_lexer.Name));
                break;
            case TokenKind.LocalNumber:
                type = UseType(_numberedTypes, NameId.None);
                break;
            case TokenKind.OpenBracket:
                _lexer.Next();
                type = ParseSequenceType(TypeKind.Array, TokenKind.CloseBracket, "']'");
                break;
            case TokenKind.OpenBrace:
                _lexer.Next();
                type = ParseStructBody(isPacked: false);
                break;
            case TokenKind.Less:
                _lexer.Next();
                if (Accept(TokenKind.OpenBrace))
                {
                    type = ParseStructBody(isPacked: true);
                    Expect(TokenKind.Greater, "'>'");
                }
                else if (IsWord(Keyword.VScale))
                {
                    Unsupported("a scalable vector ('vscale')");
                }
                else
                {
                    type = ParseSequenceType(TypeKind.Vector, TokenKind.Greater, "'>'");
                }

                break;
            default:
                Expected(what);
                break;
        }

        return type;
    }

    private TypeId ParseIntegerType()
    {
        long bits = _lexer.Number;
        if (bits < 1)
        {
            FailHere("an integer type must have at least one bit");
            return TypeId.I32;
        }

        if (bits > TypeTable.MaxIntegerBits)
        {
            // Reading goes on, so that each width of the text is named, once.
            if (_refusedWidths.Add(bits))
            {
                Report(
                    _lexer.Start,
                    $"type {Found()}: an integer of more than {TypeTable.MaxIntegerBits} bits is not supported");
            }

            _lexer.Next();
            return TypeId.I128;
        }

        _lexer.Next();
        return bits switch
        {
            1 => TypeId.I1,
            8 => TypeId.I8,
            16 => TypeId.I16,
            32 => TypeId.I32,
            64 => TypeId.I64,
            128 => TypeId.I128,
            _ => _types.Integer((int)bits),
        };
    }

    private TypeId ParseTypeWord(string what)
    {
        TypeId type;
        switch (_lexer.Word)
        {
            case Keyword.Ptr:
                _lexer.Next();
                return IsWord(Keyword.AddressSpace) ? _types.Pointer(ParseAddressSpace()) : TypeId.Ptr;
            case Keyword.Void:
                type = TypeId.Void;
                break;
            case Keyword.Float:
                type = TypeId.Float;
                break;
            case Keyword.Double:
                type = TypeId.Double;
                break;
            case Keyword.Label:
                type = TypeId.Label;
                break;
            case Keyword.Token:
                type = TypeId.Token;
                break;
            case Keyword.Metadata:
                type = TypeId.Metadata;
                break;
            case Keyword.UnsupportedType:
                Unsupported($"type {Found()}");
                return TypeId.I32;
            case Keyword.Target:
                Unsupported("a target type ('target(...)')");
                return TypeId.I32;
            default:
                Expected(what);
                return TypeId.I32;
        }

        _lexer.Next();
        return type;
    }

    /// <summary><c>4 x i32]</c>: the rest of an array or vector type.</summary>
    private TypeId ParseSequenceType(TypeKind kind, TokenKind close, string closeText)
    {
        if (!Nest())
        {
            return TypeId.I32;
        }

        int offset = _lexer.Start;
        bool isVector = kind == TypeKind.Vector;
        long length = ExpectNumber("a number of elements", isVector ? MaxVectorLength : DataLayout.MaxBytes);
        Expect(Keyword.X, "'x'");
        int elementOffset = _lexer.Start;
        TypeId element = ParseType();
        Expect(close, closeText);
        _depth--;
        TypeKind elementKind = _types[element].Kind;
        if (isVector && length == 0)
        {
            Fail(offset, "a vector must have at least one element");
        }
        else if (isVector && elementKind is not (TypeKind.Integer or TypeKind.Float or TypeKind.Double
            or TypeKind.Pointer))
        {
            Fail(elementOffset, $"a vector of {Display(element)} is not possible");
        }

        CheckElement(elementOffset, element, "an array");
        return _failed ? TypeId.I32 : isVector ? _types.Vector(element, length) : _types.Array(element, length);
    }

    private void CheckElement(int offset, TypeId element, string container)
    {
        if (_types[element].Kind is TypeKind.Void or TypeKind.Label or TypeKind.Token or TypeKind.Metadata
            or TypeKind.Function)
        {
            Fail(offset, $"{container} cannot contain {Display(element)}");
        }
    }

    /// <summary>Fields of a struct behind the brace; interns the type.</summary>
    private TypeId ParseStructBody(bool isPacked)
    {
        int first = ParseFields();
        TypeId type = _failed ? TypeId.I32 : _types.Struct(ScratchTypes(first), isPacked);
        _scratchTypes.RemoveRange(first, _scratchTypes.Count - first);
        return type;
    }

    /// <summary>Reads fields up to the closing brace onto the scratch types; returns where they begin.</summary>
    private int ParseFields()
    {
        int first = _scratchTypes.Count;
        if (!Nest())
        {
            return first;
        }

        if (!Accept(TokenKind.CloseBrace))
        {
            do
            {
                int offset = _lexer.Start;
                TypeId field = ParseType();
                CheckElement(offset, field, "a struct");
                _scratchTypes.Add(field);
            }
            while (Accept(TokenKind.Comma));
            Expect(TokenKind.CloseBrace, "'}' or ','");
        }

        _depth--;
        return first;
    }

    private Span<TypeId> ScratchTypes(int first) => CollectionsMarshal.AsSpan(_scratchTypes)[first..];

    /// <summary>Parameters of a function type behind its result.</summary>
    private TypeId ParseFunctionType(TypeId result)
    {
        int first = _scratchTypes.Count;
        if (!Nest())
        {
            return TypeId.I32;
        }

        CheckResult(_lexer.Start, result);
        _lexer.Next();
        bool isVariadic = false;
        while (Kind != TokenKind.CloseParen && !_failed)
        {
            if (Accept(TokenKind.Ellipsis))
            {
                isVariadic = true;
                break;
            }

            int offset = _lexer.Start;
            TypeId parameter = ParseType();
            CheckParameter(offset, parameter);
            _scratchTypes.Add(parameter);
            if (!Accept(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.CloseParen, "')' or ','");
        _depth--;
        TypeId type = _failed ? TypeId.I32 : _types.Function(result, ScratchTypes(first), isVariadic);
        _scratchTypes.RemoveRange(first, _scratchTypes.Count - first);
        return type;
    }

    private void CheckParameter(int offset, TypeId type)
    {
        if (_types[type].Kind is TypeKind.Void or TypeKind.Label or TypeKind.Function)
        {
            Fail(offset, $"a parameter cannot be of type {Display(type)}");
        }
    }

    private void CheckResult(int offset, TypeId type)
    {
        if (_types[type].Kind is TypeKind.Label or TypeKind.Metadata or TypeKind.Function)
        {
            Fail(offset, $"a function cannot return {Display(type)}");
        }
    }

    /// <summary>A named type: what it was defined as, or an opaque struct that a definition may complete.</summary>
    private TypeId UseType(NumberTable table, NameId name)
    {
        int key = name.IsNone && Kind == TokenKind.LocalNumber ? (int)_lexer.Number : name.Index;
        if (!table.TryGet(key, out int slot))
        {
            slot = _typeSlots.Count;
            _typeSlots.Add((_types.NamedStruct(name), _lexer.Start, false));
            table.Set(key, slot);
        }

        _lexer.Next();
        return _typeSlots[slot].Type;
    }

    /// <summary><c>%name = type ...</c></summary>
    private void ParseTypeDefinition()
    {
        int offset = _lexer.Start;
        bool isNamed = Kind == TokenKind.LocalName;
        NumberTable table = isNamed ? _namedTypes : _numberedTypes;
        NameId name = isNamed ? _names.Intern(_lexer.Name) : NameId.None;
        int key = isNamed ? name.Index : (int)_lexer.Number;
        bool isKnown = table.TryGet(key, out int slot);
        if (isKnown && _typeSlots[slot].IsDefined)
        {
            FailHere($"type '{DisplayToken()}' is defined twice");
            return;
        }

        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        Expect(Keyword.Type, "'type'");
        bool isStruct = Kind == TokenKind.OpenBrace || IsWord(Keyword.Opaque) || IsPackedStruct();
        if (isStruct)
        {
            if (!isKnown)
            {
                slot = _typeSlots.Count;
                table.Set(key, slot);
                _typeSlots.Add((_types.NamedStruct(name), offset, false));
            }

            DefineStruct(slot, offset);
            return;
        }

        // Looked up after the type is read: it may name itself.
        TypeId type = ParseType();
        if (table.TryGet(key, out _))
        {
            Fail(offset, "a type that is no struct is used before its definition");
            return;
        }

        table.Set(key, _typeSlots.Count);
        _typeSlots.Add((type, offset, true));
    }

    private bool IsPackedStruct()
    {
        if (Kind != TokenKind.Less)
        {
            return false;
        }

        int at = _lexer.End;
        ReadOnlySpan<byte> text = _source.Bytes;
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            at++;
        }

        return at < text.Length && text[at] == (byte)'{';
    }

    private void DefineStruct(int slot, int offset)
    {
        TypeId type = _typeSlots[slot].Type;
        _typeSlots[slot] = (type, offset, true);
        _module.NamedTypes.Add(type);
        if (Accept(Keyword.Opaque))
        {
            return;
        }

        bool isPacked = Accept(TokenKind.Less);
        Expect(TokenKind.OpenBrace, "'{'");
        int first = ParseFields();
        if (isPacked)
        {
            Expect(TokenKind.Greater, "'>'");
        }

        if (!_failed)
        {
            _types.SetBody(type, ScratchTypes(first), isPacked);
        }

        _scratchTypes.RemoveRange(first, _scratchTypes.Count - first);
    }

    /// <summary>Reports types without definition and types that contain themselves.</summary>
    private void CheckTypes()
    {
        foreach ((_, int offset, bool isDefined) in _typeSlots)
        {
            if (!isDefined)
            {
                _lexer.Restart(offset);
                Report(offset, $"type '{DisplayToken()}' is used but not defined");
            }
        }

        if (_diagnostics.Count == 0)
        {
            CheckCycles();
        }
    }

    /// <summary>Walks depth-first over the parts of named structs.</summary>
    /// <remarks>With a stack of its own: chains may be as long as the text.</remarks>
    private void CheckCycles()
    {
        const byte Open = 1;
        const byte Done = 2;
        byte[] states = new byte[_types.Count];
        Stack<(TypeId Type, int NextPart)> path = new();
        foreach ((TypeId root, int offset, _) in _typeSlots)
        {
            path.Push((root, 0));
            while (path.TryPop(out (TypeId Type, int NextPart) top))
            {
                ref byte state = ref states[top.Type.Index];
                if (state == Done)
                {
                    continue;
                }

                state = Open;
                if (!TryGetPart(top.Type, top.NextPart, out TypeId part))
                {
                    state = Done;
                    continue;
                }

                path.Push((top.Type, top.NextPart + 1));
                if (states[part.Index] == Open)
                {
                    Report(offset, $"type {Display(part)} contains itself");
                    return;
                }

                path.Push((part, 0));
            }
        }
    }

    /// <summary>Types that are in a type without a pointer between.</summary>
    private bool TryGetPart(TypeId type, int index, out TypeId part)
    {
        ref readonly TypeRow row = ref _types[type];
        part = row.Element;
        switch (row.Kind)
        {
            case TypeKind.Array or TypeKind.Vector:
                return index == 0;
            case TypeKind.Struct when index < row.Members.Count:
                part = _types.Members(type)[index];
                return true;
            default:
                return false;
        }
    }
}
