// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Calls.</content>
internal sealed partial class Reader
{
    private readonly List<BundleRow> _scratchBundles = [];

    private void ParseCall(in Definition definition)
    {
        _blocksHasPhisOnly = false;
        _lastInst = InstId.None;
        CallSiteRow call = new() { Tail = ParseTail() };
        InstFlags flags = ParseFastMathFlags();
        call.CallingConvention = ParseCallingConvention();
        AttributeSetId resultSet = ParseAttributes(AttributePlace.Value);
        int space = ParseAddressSpace();
        int offset = _lexer.Start;
        TypeId type = ParseType();
        if (Kind == TokenKind.GlobalName && IsDroppedIntrinsic(_lexer.Name))
        {
            SkipCall();
            return;
        }

        if (IsWord(Keyword.Asm))
        {
            Unsupported("inline assembly ('asm')");
            return;
        }

        TypeId pointer = space == 0 ? TypeId.Ptr : _types.Pointer(space);
        bool isWritten = _types[type].Kind == TypeKind.Function;
        GlobalId known = KnownCallee();
        _scratchValues.Clear();
        _scratchTypes.Clear();
        _scratchSets.Clear();
        _scratchBundles.Clear();
        _scratchValues.Add(ParseValue(pointer));
        ParseArguments(isWritten ? type : TypeId.None);
        if (!isWritten)
        {
            CheckResult(offset, type);
            type = CalleeType(type, known);
        }

        call.ArgumentCount = _scratchTypes.Count;
        AttributeSetId functionSet = ParseAttributes(AttributePlace.Function);
        call.Attributes = _pendingAttributes.List(resultSet, functionSet, CollectionsMarshal.AsSpan(_scratchSets));
        ParseBundles();
        AddCall(definition, call, type, flags);
    }

    private void AddCall(in Definition definition, CallSiteRow call, TypeId type, InstFlags flags)
    {
        if (_failed)
        {
            return;
        }

        call.FunctionType = type;
        call.Bundles = Body.Bundles.Add(CollectionsMarshal.AsSpan(_scratchBundles));
        CallSiteId site = Body.CallSites.Add(call);
        TypeId result = _types[type].Element;
        Add(definition, Opcode.Call, result, CollectionsMarshal.AsSpan(_scratchValues), site.Index, flags);
    }

    private TailCallKind ParseTail()
    {
        TailCallKind kind = AcceptFamily(Keyword.TailCall, out int tail) ? (TailCallKind)tail : TailCallKind.None;
        if (!IsWord(Keyword.Opcode) || _lexer.WordValue != (int)Opcode.Call)
        {
            Expected("'call'");
            return default;
        }

        _lexer.Next();
        return kind;
    }

    /// <summary>The function that the current token names, if it is known already.</summary>
    private GlobalId KnownCallee() =>
        Kind is TokenKind.GlobalName or TokenKind.GlobalNumber ? _globalSlots[GlobalSlotHere()].Global : GlobalId.None;

    /// <summary>The function type of a call that gives the result only: made of the arguments.</summary>
    private TypeId CalleeType(TypeId result, GlobalId known)
    {
        if (_failed)
        {
            return TypeId.I32;
        }

        ReadOnlySpan<TypeId> arguments = CollectionsMarshal.AsSpan(_scratchTypes);
        if (!known.IsNone)
        {
            TypeId type = _module.Globals[known].ValueType;
            ref readonly TypeRow row = ref _types[type];
            if (row.Kind == TypeKind.Function && !row.IsVariadic && row.Element == result
                && _types.Members(type).SequenceEqual(arguments))
            {
                return type;
            }
        }

        return _types.Function(result, arguments);
    }

    /// <summary>Arguments in parentheses, onto the scratch values, types and sets.</summary>
    private void ParseArguments(TypeId signature)
    {
        Expect(TokenKind.OpenParen, "'('");
        if (!Accept(TokenKind.CloseParen))
        {
            do
            {
                ParseArgument(signature);
            }
            while (Accept(TokenKind.Comma));
            Expect(TokenKind.CloseParen, "')' or ','");
        }

        if (!_failed && signature != TypeId.None && _scratchTypes.Count < _types.Members(signature).Length)
        {
            FailHere($"the call has {_scratchTypes.Count} arguments, its function type "
                + $"{_types.Members(signature).Length} parameters");
        }
    }

    private void ParseArgument(TypeId signature)
    {
        int offset = _lexer.Start;
        if (Kind == TokenKind.Ellipsis)
        {
            Unsupported("'...' as an argument");
            return;
        }

        TypeId type = ParseOperandType();
        int index = _scratchTypes.Count;
        if (!_failed && signature != TypeId.None)
        {
            ReadOnlySpan<TypeId> parameters = _types.Members(signature);
            if (index < parameters.Length && parameters[index] != type)
            {
                Fail(offset, $"the argument must be of type {Display(parameters[index])}, not {Display(type)}");
            }
            else if (index >= parameters.Length && !_types[signature].IsVariadic)
            {
                Fail(offset, $"the function type has {parameters.Length} parameters only");
            }
        }

        _scratchTypes.Add(type);
        _scratchSets.Add(ParseAttributes(AttributePlace.Value));
        _scratchValues.Add(ParseValue(type));
    }

    /// <summary><c>[ "deopt"(i32 1), "gc-live"(ptr %x) ]</c></summary>
    private void ParseBundles()
    {
        if (!Accept(TokenKind.OpenBracket))
        {
            return;
        }

        do
        {
            NameId tag = ExpectString("the tag of an operand bundle");
            Expect(TokenKind.OpenParen, "'('");
            int first = _scratchValues.Count;
            if (Kind != TokenKind.CloseParen)
            {
                do
                {
                    _scratchValues.Add(ParseTypedValue(out _));
                }
                while (Accept(TokenKind.Comma));
            }

            Expect(TokenKind.CloseParen, "')' or ','");
            _scratchBundles.Add(new BundleRow(tag, _scratchValues.Count - first));
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseBracket, "']' or ','");
    }

    /// <summary>Skips a call of an intrinsic that is dropped, from its callee on.</summary>
    private void SkipCall()
    {
        _lexer.Next();
        SkipBracketed(TokenKind.OpenParen, "'('");
        ParseAttributes(AttributePlace.Function);
        if (Kind == TokenKind.OpenBracket)
        {
            SkipBracketed(TokenKind.OpenBracket, "'['");
        }
    }
}
