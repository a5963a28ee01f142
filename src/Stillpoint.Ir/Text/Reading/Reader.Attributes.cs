// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Attributes and attribute groups.</content>
/// <remarks>
/// Groups (<c>#0</c>) stand at the end of a text, so sets are collected in a table of the reader's own, in which a row of
/// form <see cref="GroupForm"/> stands for a group, and are put into the module's table at the end.
/// </remarks>
internal sealed partial class Reader
{
    private const AttributeForm GroupForm = (AttributeForm)byte.MaxValue;

    /// <summary>Most attributes of a set; bounds what naming a large group many times costs.</summary>
    private const int MaxAttributes = 128;

    private readonly AttributeTable _pendingAttributes;
    private readonly NumberTable _attributeGroups;
    private readonly List<(int Number, int Offset)> _groupUses = [];
    private readonly List<AttributeRow> _scratchAttributes = [];
    private readonly List<AttributeSetId> _scratchSets = [];

    /// <summary>Where attributes stand decides which words may be there.</summary>
    private enum AttributePlace
    {
        /// <summary>Of a parameter, argument or result.</summary>
        Value,

        /// <summary>Of a function or a call; groups are allowed.</summary>
        Function,

        /// <summary>In a group, where unknown words are kept.</summary>
        Group,

        /// <summary>Of a variable, where words belong to the variable itself.</summary>
        Variable,
    }

    /// <summary>As many attributes as there are, as a set of the pending table.</summary>
    private AttributeSetId ParseAttributes(AttributePlace place)
    {
        if (Kind is not (TokenKind.Word or TokenKind.String or TokenKind.AttributeGroup))
        {
            return AttributeSetId.Empty;
        }

        int offset = _lexer.Start;
        _scratchAttributes.Clear();
        while (TryParseAttribute(place))
        {
            if (_scratchAttributes.Count > MaxAttributes)
            {
                Fail(offset, $"more than {MaxAttributes} attributes in one place");
            }
        }

        return _scratchAttributes.Count == 0
            ? AttributeSetId.Empty
            : _pendingAttributes.Set(CollectionsMarshal.AsSpan(_scratchAttributes));
    }

    private bool TryParseAttribute(AttributePlace place)
    {
        switch (Kind)
        {
            case TokenKind.String:
                ParseKeyAttribute();
                return true;
            case TokenKind.AttributeGroup when place is AttributePlace.Function or AttributePlace.Variable:
                int number = (int)_lexer.Number;
                if (!_attributeGroups.TryGet(number, out _))
                {
                    _groupUses.Add((number, _lexer.Start));
                    _attributeGroups.Set(number, -1);
                }

                _scratchAttributes.Add(new AttributeRow(GroupForm, default, (ulong)number, TypeId.None, default));
                _lexer.Next();
                return true;
            case TokenKind.Word when place != AttributePlace.Variable:
                return TryParseAttributeWord(place);
            default:
                return false;
        }
    }

    private bool TryParseAttributeWord(AttributePlace place)
    {
        switch (_lexer.Word)
        {
            case Keyword.Attribute:
                ParseWordAttribute((AttributeSyntax)_lexer.WordValue);
                return true;
            case Keyword.SanitizerMark:
                ParseWordAttribute(AttributeSyntax.Flag);
                return true;
            case Keyword.Align when place != AttributePlace.Function:
                ParseAlignAttribute();
                return true;
            case Keyword.AlignStack:
                ParseAlignStackAttribute();
                return true;
            case Keyword.InAlloca or Keyword.SwiftError or Keyword.Preallocated:
                Unsupported($"attribute {Found()}");
                return false;
            case Keyword.Unknown when place == AttributePlace.Group:
                ParseWordAttribute(_source.Bytes[_lexer.End..].StartsWith("("u8)
                    ? AttributeSyntax.Arguments
                    : AttributeSyntax.Flag);
                return true;
            default:
                return false;
        }
    }

    private void ParseKeyAttribute()
    {
        NameId key = ExpectString("an attribute");
        if (!Accept(TokenKind.Equal))
        {
            _scratchAttributes.Add(new AttributeRow(AttributeForm.Key, key, 0, TypeId.None, NameId.None));
            return;
        }

        NameId value = ExpectString("a string, the attribute's value");
        _scratchAttributes.Add(new AttributeRow(AttributeForm.KeyValue, key, 0, TypeId.None, value));
    }

    private void ParseWordAttribute(AttributeSyntax syntax)
    {
        NameId name = _names.Intern(_lexer.Bytes);
        _lexer.Next();
        switch (syntax)
        {
            case AttributeSyntax.OptionalArguments when Kind == TokenKind.OpenParen:
            case AttributeSyntax.Arguments:
                ParseRawArguments(name);
                break;
            case AttributeSyntax.Integer:
                Expect(TokenKind.OpenParen, "'('");
                long number = ExpectNumber("a number", long.MaxValue);
                Expect(TokenKind.CloseParen, "')'");
                AddInteger(name, number);
                break;
            case AttributeSyntax.Type:
                Expect(TokenKind.OpenParen, "'('");
                int offset = _lexer.Start;
                TypeId type = ParseType();
                if (_types[type].Kind is TypeKind.Void or TypeKind.Label or TypeKind.Metadata)
                {
                    Fail(offset, $"an attribute cannot be about {Display(type)}");
                }

                Expect(TokenKind.CloseParen, "')'");
                _scratchAttributes.Add(new AttributeRow(AttributeForm.Type, name, 0, type, NameId.None));
                break;
            default:
                _scratchAttributes.Add(AttributeRow.Flag(name));
                break;
        }
    }

    /// <summary>Keeps what is in parentheses as it is written.</summary>
    private void ParseRawArguments(NameId name)
    {
        if (Kind != TokenKind.OpenParen)
        {
            Expected("'('");
            return;
        }

        int open = _lexer.Start;
        int end = _lexer.BracketsEnd(open);
        if (end < 0)
        {
            FailHere("'(' is not closed");
            return;
        }

        NameId text = _names.Intern(_source.Bytes[(open + 1)..(end - 1)]);
        _scratchAttributes.Add(new AttributeRow(AttributeForm.Arguments, name, 0, TypeId.None, text));
        _lexer.Restart(end);
    }

    /// <summary><c>align 8</c>, <c>align(8)</c>, in groups <c>align=8</c>.</summary>
    private void ParseAlignAttribute()
    {
        NameId name = _names.Intern("align"u8);
        _lexer.Next();
        bool isBracketed = Accept(TokenKind.OpenParen);
        if (!isBracketed)
        {
            Accept(TokenKind.Equal);
        }

        int log = ParseAlignment();
        if (isBracketed)
        {
            Expect(TokenKind.CloseParen, "')'");
        }

        AddInteger(name, 1L << log);
    }

    /// <summary><c>alignstack(8)</c>, in groups <c>alignstack=8</c>.</summary>
    private void ParseAlignStackAttribute()
    {
        NameId name = _names.Intern("alignstack"u8);
        _lexer.Next();
        if (Accept(TokenKind.Equal))
        {
            AddInteger(name, 1L << ParseAlignment());
            return;
        }

        Expect(TokenKind.OpenParen, "'('");
        AddInteger(name, 1L << ParseAlignment());
        Expect(TokenKind.CloseParen, "')'");
    }

    private void AddInteger(NameId name, long value) =>
        _scratchAttributes.Add(new AttributeRow(AttributeForm.Integer, name, (ulong)value, TypeId.None, NameId.None));

    /// <summary><c>attributes #0 = { ... }</c></summary>
    private void ParseAttributeGroup()
    {
        _lexer.Next();
        int number = (int)_lexer.Number;
        if (Kind != TokenKind.AttributeGroup)
        {
            Expected("an attribute group such as '#0'");
            return;
        }

        if (_attributeGroups.TryGet(number, out int known) && known >= 0)
        {
            FailHere($"attribute group '#{number}' is defined twice");
            return;
        }

        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        Expect(TokenKind.OpenBrace, "'{'");
        AttributeSetId set = ParseAttributes(AttributePlace.Group);
        Expect(TokenKind.CloseBrace, "an attribute or '}'");
        _attributeGroups.Set(number, set.Index);
    }

    /// <summary>Puts the lists in use into the module's table, groups resolved.</summary>
    private void CompleteAttributes()
    {
        foreach ((int number, int offset) in _groupUses)
        {
            if (_attributeGroups.TryGet(number, out int set) && set < 0)
            {
                Report(offset, $"attribute group '#{number}' is not defined");
            }
        }

        if (_diagnostics.Count > 0)
        {
            return;
        }

        Dictionary<AttributeSetId, AttributeSetId> sets = new() { [default] = default };
        Dictionary<AttributeListId, AttributeListId> lists = new() { [default] = default };
        foreach (ref GlobalRow row in _module.Globals.Rows)
        {
            row.Attributes = CompleteList(row.Attributes, sets, lists);
            if (row.Body is null)
            {
                continue;
            }

            foreach (ref CallSiteRow call in row.Body.CallSites.Rows)
            {
                call.Attributes = CompleteList(call.Attributes, sets, lists);
            }
        }
    }

    private AttributeListId CompleteList(
        AttributeListId pending,
        Dictionary<AttributeSetId, AttributeSetId> sets,
        Dictionary<AttributeListId, AttributeListId> lists)
    {
        if (lists.TryGetValue(pending, out AttributeListId list))
        {
            return list;
        }

        AttributeListRow row = _pendingAttributes[pending];
        AttributeSetId result = CompleteSet(row.Result, sets);
        AttributeSetId function = CompleteSet(row.Function, sets);
        _scratchSets.Clear();
        foreach (AttributeSetId parameter in _pendingAttributes.ParameterSets(pending))
        {
            _scratchSets.Add(CompleteSet(parameter, sets));
        }

        list = _module.Attributes.List(result, function, CollectionsMarshal.AsSpan(_scratchSets));
        lists.Add(pending, list);
        return list;
    }

    private AttributeSetId CompleteSet(AttributeSetId pending, Dictionary<AttributeSetId, AttributeSetId> sets)
    {
        if (sets.TryGetValue(pending, out AttributeSetId set))
        {
            return set;
        }

        _scratchAttributes.Clear();
        foreach (AttributeRow row in _pendingAttributes[pending])
        {
            if (row.Form != GroupForm)
            {
                AddOnce(row);
            }
            else if (_attributeGroups.TryGet((int)row.Value, out int group))
            {
                foreach (AttributeRow member in _pendingAttributes[new AttributeSetId(group)])
                {
                    AddOnce(member);
                }
            }
        }

        set = _module.Attributes.Set(CollectionsMarshal.AsSpan(_scratchAttributes));
        sets.Add(pending, set);
        return set;
    }

    /// <summary>Adds an attribute; one that is there already gets the new value in its old place.</summary>
    private void AddOnce(AttributeRow row)
    {
        Span<AttributeRow> rows = CollectionsMarshal.AsSpan(_scratchAttributes);
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].Name == row.Name && IsKey(rows[i]) == IsKey(row))
            {
                rows[i] = row;
                return;
            }
        }

        _scratchAttributes.Add(row);
    }

    private static bool IsKey(in AttributeRow row) => row.Form is AttributeForm.Key or AttributeForm.KeyValue;
}
