// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Attributes and parameter lists.</content>
internal sealed partial class Reader
{
    /// <summary>Most attributes of a set; bounds what it costs to name a large group many times.</summary>
    private const int MaxAttributes = 256;

    private readonly NumberTable _attributeGroups;
    private readonly List<AttributeRow> _scratchAttributes = [];
    private readonly List<AttributeSetId> _parameterSets = [];

    /// <summary>
    /// Names and places of the parameters of the header being read; the name is none for a numbered one, the number is
    /// -1 for a named one.
    /// </summary>
    private readonly List<(NameId Name, int Offset, int Number)> _parameters = [];

    private int _nextParameter;

    /// <summary>
    /// Reads the attribute groups, which stand behind the functions that use them, before the rest. What is wrong in
    /// one is reported when the reader comes by again.
    /// </summary>
    private void ReadGroupsAhead()
    {
        ReadOnlySpan<byte> text = _source.Bytes;
        int at = 0;
        while (true)
        {
            int found = text[at..].IndexOf("\nattributes #"u8);
            if (found < 0)
            {
                break;
            }

            at += found + 1;
            _lexer.Restart(at);
            ParseAttributeGroup();
            _failed = false;
            _depth = 0;
        }

        _diagnostics.Clear();
        _refusedWidths.Clear();
        _lexer.Restart(0);
    }

    private void ParseAttributeGroup()
    {
        _lexer.Next();
        if (Kind != TokenKind.AttributeGroup)
        {
            Expected("the number of an attribute group");
            return;
        }

        int number = (int)_lexer.Number;
        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        Expect(TokenKind.OpenBrace, "'{'");
        AttributeSetId set = ParseAttributes(isFunction: true);
        Expect(TokenKind.CloseBrace, "'}' or an attribute");
        _attributeGroups.Set(number, set.Index);
    }

    /// <summary>Attributes as long as there are any.</summary>
    private AttributeSetId ParseAttributes(bool isFunction = false)
    {
        if (Kind is not (TokenKind.Word or TokenKind.String or TokenKind.AttributeGroup))
        {
            return AttributeSetId.Empty;
        }

        int offset = _lexer.Start;
        _scratchAttributes.Clear();
        while (!_failed && ParseAttribute(isFunction))
        {
            if (_scratchAttributes.Count > MaxAttributes)
            {
                Fail(offset, $"there are more than {MaxAttributes} attributes in one place");
            }
        }

        return _scratchAttributes.Count == 0
            ? AttributeSetId.Empty
            : _module.Attributes.Set(CollectionsMarshal.AsSpan(_scratchAttributes));
    }

    private bool ParseAttribute(bool isFunction)
    {
        switch (Kind)
        {
            case TokenKind.AttributeGroup:
                UseGroup();
                return true;
            case TokenKind.String:
                ParseKeyAttribute();
                return true;
            case TokenKind.Word:
                return ParseWordAttribute(isFunction);
            default:
                return false;
        }
    }

    private void UseGroup()
    {
        if (!_attributeGroups.TryGet((int)_lexer.Number, out int set))
        {
            FailHere($"attribute group {Found()} is not defined");
            return;
        }

        _scratchAttributes.AddRange(_module.Attributes[new AttributeSetId(set)]);
        _lexer.Next();
    }

    private void ParseKeyAttribute()
    {
        NameId key = ExpectString("an attribute");
        if (Accept(TokenKind.Equal))
        {
            NameId value = ExpectString("the value of an attribute");
            _scratchAttributes.Add(new AttributeRow(AttributeForm.KeyValue, key, 0, TypeId.None, value));
        }
        else
        {
            _scratchAttributes.Add(new AttributeRow(AttributeForm.Key, key, 0, TypeId.None, NameId.None));
        }
    }

    private bool ParseWordAttribute(bool isFunction)
    {
        switch (_lexer.Word)
        {
            case Keyword.Attribute:
                ParseKnownAttribute((AttributeSyntax)_lexer.WordValue);
                return true;
            case Keyword.Align when !isFunction:
            case Keyword.AlignStack:
                ParseAlignAttribute();
                return true;
            case Keyword.Align when _lexer.Bytes.Length == 5 && NextByteIs((byte)'='):
                ParseAlignAttribute();
                return true;
            case Keyword.InAlloca or Keyword.Preallocated or Keyword.SwiftError:
                Unsupported($"the attribute {Found()}");
                return false;
            default:
                return false;
        }
    }

    private bool NextByteIs(byte wanted) =>
        _lexer.End < _source.Bytes.Length && _source.Bytes[_lexer.End] == wanted;

    private void ParseAlignAttribute()
    {
        NameId name = _names.Intern(_lexer.Bytes);
        _lexer.Next();
        bool isBracketed = Accept(TokenKind.OpenParen);
        if (!isBracketed)
        {
            Accept(TokenKind.Equal);
        }

        ulong alignment = 1UL << ParseAlignment();
        if (isBracketed)
        {
            Expect(TokenKind.CloseParen, "')'");
        }

        _scratchAttributes.Add(new AttributeRow(AttributeForm.Integer, name, alignment, TypeId.None, NameId.None));
    }

    private void ParseKnownAttribute(AttributeSyntax syntax)
    {
        NameId name = _names.Intern(_lexer.Bytes);
        _lexer.Next();
        AttributeForm form = AttributeForm.Flag;
        ulong value = 0;
        TypeId type = TypeId.None;
        NameId text = NameId.None;
        switch (syntax)
        {
            case AttributeSyntax.Integer:
                form = AttributeForm.Integer;
                Expect(TokenKind.OpenParen, "'('");
                value = (ulong)ExpectNumber("a number of bytes", long.MaxValue);
                Expect(TokenKind.CloseParen, "')'");
                break;
            case AttributeSyntax.Type:
                form = AttributeForm.Type;
                Expect(TokenKind.OpenParen, "'('");
                type = ParseType();
                Expect(TokenKind.CloseParen, "')'");
                break;
            case AttributeSyntax.Arguments:
            case AttributeSyntax.OptionalArguments when Kind == TokenKind.OpenParen:
                form = AttributeForm.Arguments;
                text = ParseRawArguments();
                break;
        }

        _scratchAttributes.Add(new AttributeRow(form, name, value, type, text));
    }

    /// <summary>The text between balanced parentheses.</summary>
    private NameId ParseRawArguments()
    {
        int open = _lexer.Start;
        if (Kind != TokenKind.OpenParen || _lexer.BracketsEnd(open) is not (> 0 and int end)
            || _source.Bytes[end - 1] != (byte)')')
        {
            Expected("arguments in parentheses");
            return NameId.None;
        }

        NameId text = _names.Intern(_source.Bytes[(open + 1)..(end - 1)]);
        _lexer.Restart(end);
        return text;
    }

    /// <summary><c>(i32 noundef %x, ...)</c>: fills scratch types, parameter sets and parameters.</summary>
    private void ParseParameters(out bool isVariadic)
    {
        isVariadic = false;
        _scratchTypes.Clear();
        _parameterSets.Clear();
        _parameters.Clear();
        _nextParameter = 0;
        Expect(TokenKind.OpenParen, "'('");
        while (Kind != TokenKind.CloseParen && !_failed)
        {
            if (Accept(TokenKind.Ellipsis))
            {
                isVariadic = true;
                break;
            }

            int offset = _lexer.Start;
            TypeId type = ParseType();
            CheckParameter(offset, type);
            _scratchTypes.Add(type);
            _parameterSets.Add(ParseAttributes());
            ParseParameterName();
            if (!Accept(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.CloseParen, "')' or ','");
    }

    private void ParseParameterName()
    {
        int offset = _lexer.Start;
        if (Kind == TokenKind.LocalName)
        {
            _parameters.Add((_names.Intern(_lexer.Name), offset, -1));
            _lexer.Next();
            return;
        }

        if (Kind == TokenKind.LocalNumber)
        {
            if (_lexer.Number < _nextParameter)
            {
                FailHere($"this argument must be numbered '%{_nextParameter}' or greater");
            }

            _nextParameter = (int)_lexer.Number;
            _lexer.Next();
        }

        _parameters.Add((NameId.None, offset, _nextParameter));
        _nextParameter++;
    }
}
