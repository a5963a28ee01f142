// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Declarations and definitions of functions, without bodies.</content>
internal sealed partial class Reader
{
    private readonly List<Parameter> _parameters = [];

    /// <summary>A parameter of the function being read.</summary>
    /// <param name="Name">Its name, or none.</param>
    /// <param name="Number">Its number where the text gives one, else -1.</param>
    /// <param name="Offset">Where the name or number is, or the type.</param>
    private readonly record struct Parameter(NameId Name, int Number, int Offset);

    /// <summary>Intrinsics whose calls the reader drops, as they are about debug info and scopes of aliasing only.</summary>
    private static bool IsDroppedIntrinsic(ReadOnlySpan<byte> name) =>
        name.StartsWith("llvm.dbg."u8) || name.SequenceEqual("llvm.experimental.noalias.scope.decl"u8);

    private void ParseDeclare()
    {
        int offset = _lexer.Start;
        _lexer.Next();
        int subprogram = -1;
        while (Kind == TokenKind.MetadataName)
        {
            subprogram = Math.Max(subprogram, ParseAttachment());
        }

        int slot = ParseHeader(offset, out GlobalRow row, out bool isDropped);
        while (Kind == TokenKind.MetadataName)
        {
            subprogram = Math.Max(subprogram, ParseAttachment());
        }

        if (!isDropped)
        {
            CompleteHeader(DefineGlobal(slot, row), subprogram, offset);
        }
    }

    private void ParseDefine()
    {
        int offset = _lexer.Start;
        _lexer.Next();
        int slot = ParseHeader(offset, out GlobalRow row, out _);
        int subprogram = -1;
        while (Kind == TokenKind.MetadataName)
        {
            subprogram = Math.Max(subprogram, ParseAttachment());
        }

        if (Kind != TokenKind.OpenBrace)
        {
            Expected("'{' or a function attribute");
        }

        GlobalId function = DefineGlobal(slot, row);
        CompleteHeader(function, subprogram, offset);
        if (!_failed)
        {
            ParseBody(function, slot);
        }
    }

    private void CompleteHeader(GlobalId function, int subprogram, int offset)
    {
        if (!_failed && subprogram >= 0)
        {
            _subprogramUses.Add((function, subprogram, offset));
        }
    }

    /// <summary>From the linkage to what follows the parameters; the slot of the name.</summary>
    private int ParseHeader(int offset, out GlobalRow row, out bool isDropped)
    {
        GlobalPrefix prefix = ParseGlobalPrefix();
        row = NewGlobal(NameId.None, offset, prefix);
        row.Kind = GlobalKind.Function;
        row.CallingConvention = ParseCallingConvention();
        AttributeSetId resultSet = ParseAttributes(AttributePlace.Value);
        int resultOffset = _lexer.Start;
        TypeId result = ParseType();
        CheckResult(resultOffset, result);
        isDropped = false;
        if (Kind is not (TokenKind.GlobalName or TokenKind.GlobalNumber))
        {
            Expected("the name of a function");
            return 0;
        }

        isDropped = Kind == TokenKind.GlobalName && IsDroppedIntrinsic(_lexer.Name);
        if (Kind == TokenKind.GlobalName && _lexer.Name.StartsWith("llvm."u8))
        {
            row.Intrinsic = IntrinsicTable.Find(System.Text.Encoding.UTF8.GetString(_lexer.Name));
        }

        int slot = DefinitionSlot();
        row.Name = _failed ? NameId.None : _globalSlots[slot].Name;
        _lexer.Next();
        int firstSet = _scratchSets.Count;
        row.ValueType = ParseParameters(result);
        AttributeSetId functionSet = ParseFunctionTail(ref row);
        row.Attributes = _pendingAttributes.List(
            resultSet, functionSet, CollectionsMarshal.AsSpan(_scratchSets)[firstSet..]);
        _scratchSets.RemoveRange(firstSet, _scratchSets.Count - firstSet);
        return slot;
    }

    private ushort ParseCallingConvention()
    {
        if (AcceptFamily(Keyword.CallingConvention, out int convention))
        {
            return (ushort)convention;
        }

        return Accept(Keyword.ConventionNumber) ? (ushort)ExpectNumber("a calling convention", 1023) : (ushort)0;
    }

    /// <summary>Parameters in parentheses; their attribute sets go on the stack of sets.</summary>
    private TypeId ParseParameters(TypeId result)
    {
        int first = _scratchTypes.Count;
        bool isVariadic = false;
        _parameters.Clear();
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
            _scratchSets.Add(ParseAttributes(AttributePlace.Value));
            ParseParameterName(offset);
            if (!Accept(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.CloseParen, "')' or ','");
        TypeId function = _failed
            ? _types.Function(TypeId.Void, [])
            : _types.Function(result, ScratchTypes(first), isVariadic);
        _scratchTypes.RemoveRange(first, _scratchTypes.Count - first);
        return function;
    }

    private void ParseParameterName(int offset)
    {
        if (Kind == TokenKind.LocalName)
        {
            _parameters.Add(new Parameter(_names.Intern(_lexer.Name), -1, _lexer.Start));
            _lexer.Next();
        }
        else if (Kind == TokenKind.LocalNumber)
        {
            _parameters.Add(new Parameter(NameId.None, (int)_lexer.Number, _lexer.Start));
            _lexer.Next();
        }
        else
        {
            _parameters.Add(new Parameter(NameId.None, -1, offset));
        }
    }

    /// <summary>Attributes and placement behind the parameters, in any order.</summary>
    private AttributeSetId ParseFunctionTail(ref GlobalRow row)
    {
        AttributeSetId set = AttributeSetId.Empty;
        while (!_failed)
        {
            switch (Kind)
            {
                case TokenKind.String or TokenKind.AttributeGroup:
                    set = JoinSets(set, ParseAttributes(AttributePlace.Function));
                    continue;
                case TokenKind.Word:
                    break;
                default:
                    return set;
            }

            switch (_lexer.Word)
            {
                case Keyword.UnnamedAddress:
                    row.UnnamedAddress = UnnamedAddress.Global;
                    _lexer.Next();
                    break;
                case Keyword.LocalUnnamedAddress:
                    row.UnnamedAddress = UnnamedAddress.Local;
                    _lexer.Next();
                    break;
                case Keyword.AddressSpace:
                    row.AddressSpace = ParseAddressSpace();
                    break;
                case Keyword.Gc:
                    _lexer.Next();
                    row.GcStrategy = ExpectString("the name of a gc strategy");
                    break;
                case Keyword.Prefix or Keyword.Prologue or Keyword.Personality:
                    Unsupported($"{Found()} of a function");
                    break;
                case Keyword.Section or Keyword.Partition or Keyword.Comdat or Keyword.Align:
                    TryParsePlacement(ref row);
                    break;
                default:
                    AttributeSetId more = ParseAttributes(AttributePlace.Function);
                    if (more == AttributeSetId.Empty)
                    {
                        return set;
                    }

                    set = JoinSets(set, more);
                    break;
            }
        }

        return set;
    }

    private AttributeSetId JoinSets(AttributeSetId first, AttributeSetId second)
    {
        if (first == AttributeSetId.Empty || second == AttributeSetId.Empty)
        {
            return first == AttributeSetId.Empty ? second : first;
        }

        _scratchAttributes.Clear();
        _scratchAttributes.AddRange(_pendingAttributes[first]);
        _scratchAttributes.AddRange(_pendingAttributes[second]);
        if (_scratchAttributes.Count > MaxAttributes)
        {
            FailHere($"more than {MaxAttributes} attributes in one place");
        }

        return _pendingAttributes.Set(CollectionsMarshal.AsSpan(_scratchAttributes));
    }
}
