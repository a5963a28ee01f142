// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Core.Entities;
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
    private readonly List<AttributeSetId> _argumentSets = [];
    private readonly List<BundleRow> _scratchBundles = [];

    /// <summary>Intrinsics about debug information and scopes: their calls and declarations are skipped.</summary>
    private static bool IsDroppedIntrinsic(string name) =>
        name.StartsWith("llvm.dbg.", StringComparison.Ordinal) || name == "llvm.experimental.noalias.scope.decl"
        || name == "llvm.pseudoprobe";

    private bool IsDroppedCallee() => Kind == TokenKind.GlobalName && _lexer.Name.StartsWith("llvm."u8)
        && (_lexer.Name.StartsWith("llvm.dbg."u8) || _lexer.Name.SequenceEqual("llvm.experimental.noalias.scope.decl"u8)
            || _lexer.Name.SequenceEqual("llvm.pseudoprobe"u8));

    private void ParseCall(int start)
    {
        CallSiteRow site = default;
        if (AcceptFamily(Keyword.TailCall, out int tail))
        {
            site.Tail = (TailCallKind)tail;
        }

        if (Kind != TokenKind.Word || _lexer.Word != Keyword.Opcode || (Opcode)_lexer.WordValue != Opcode.Call)
        {
            Expected("'call'");
            return;
        }

        _lexer.Next();
        InstFlags flags = ParseFlags();
        site.CallingConvention = ParseCallingConvention();
        AttributeSetId resultAttributes = ParseAttributes();
        TypeId pointer = IsWord(Keyword.AddressSpace) ? _types.Pointer(ParseAddressSpace()) : TypeId.Ptr;
        TypeId type = ParseCallType();
        if (IsDroppedCallee())
        {
            SkipDroppedCall();
            return;
        }

        ParseCallRest(start, site, flags, resultAttributes, (type, pointer));
    }

    /// <summary>The result type, or the whole function type.</summary>
    private TypeId ParseCallType()
    {
        int offset = _lexer.Start;
        TypeId type = ParseType("a result type");
        if (_types[type].Kind != TypeKind.Function)
        {
            CheckResult(offset, type);
        }

        return type;
    }

    private void SkipDroppedCall()
    {
        if (_hasResultName)
        {
            FailHere("a debug intrinsic has no result");
        }

        _lexer.Next();
        ParseDebugRecord();
        ParseAttributes(isFunction: true);
    }

    private void ParseCallRest(
        int start,
        CallSiteRow site,
        InstFlags flags,
        AttributeSetId resultAttributes,
        (TypeId Signature, TypeId Pointer) callee)
    {
        TypeId type = callee.Signature;
        if (IsWord(Keyword.Asm))
        {
            Unsupported("inline assembly ('asm')");
            return;
        }

        GlobalId known = KnownCallee();
        ValueId address = ParseValue(callee.Pointer);
        bool isWhole = _types[type].Kind == TypeKind.Function;
        _scratchValues.Clear();
        _scratchValues.Add(address);
        int firstType = _scratchTypes.Count;
        ParseArguments();
        site.ArgumentCount = _scratchValues.Count - 1;
        AttributeSetId functionAttributes = ParseAttributes(isFunction: true);
        ListRange bundles = ParseBundles();
        if (_failed)
        {
            _scratchTypes.Clear();
            return;
        }

        site.FunctionType = isWhole ? type : CalleeType(type, ScratchTypes(firstType), known);
        _scratchTypes.RemoveRange(firstType, _scratchTypes.Count - firstType);
        site.Bundles = bundles;
        site.Attributes = _module.Attributes.List(
            resultAttributes, functionAttributes, CollectionsMarshal.AsSpan(_argumentSets));
        int extra = _function.CallSites.Add(site).Index;
        InstId inst = _function.MakeInst(Opcode.Call, CollectionsMarshal.AsSpan(_scratchValues), extra, flags);
        TypeId result = _types[site.FunctionType].Element;
        if (result == TypeId.Void)
        {
            FinishWithoutResult(inst);
        }
        else
        {
            Finish(inst, result);
        }

        if (!_failed)
        {
            _function.SourceOffsets[inst] = start;
            _function.AppendInst(_block, inst);
            _lastInst = inst;
        }
    }

    /// <summary>The function that the current token names, if it is declared already.</summary>
    private GlobalId KnownCallee() =>
        Kind == TokenKind.GlobalName && _namedGlobals.TryGet(_names.Intern(_lexer.Name).Index, out int slot)
            ? _globalSlots[slot].Global
            : GlobalId.None;

    /// <summary>
    /// The function type that result and arguments make: mostly that of the callee; comparing beats a search.
    /// </summary>
    private TypeId CalleeType(TypeId result, ReadOnlySpan<TypeId> arguments, GlobalId known)
    {
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

    /// <summary>Arguments: values onto the scratch values, types onto the scratch types, attributes beside.</summary>
    private void ParseArguments()
    {
        _argumentSets.Clear();
        Expect(TokenKind.OpenParen, "'('");
        while (Kind != TokenKind.CloseParen && !_failed)
        {
            if (Accept(TokenKind.Ellipsis))
            {
                break;
            }

            if (IsWord(Keyword.Metadata))
            {
                Unsupported("a metadata argument");
                break;
            }

            int offset = _lexer.Start;
            TypeId type = ParseType();
            CheckParameter(offset, type);
            _argumentSets.Add(ParseAttributes());
            _scratchTypes.Add(type);
            _scratchValues.Add(ParseValue(type));
            if (!Accept(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.CloseParen, "')' or ','");
    }

    /// <summary><c>[ "deopt"(i32 1, ptr %p) ]</c> when it is there; operands go behind the arguments.</summary>
    private ListRange ParseBundles()
    {
        if (!Accept(TokenKind.OpenBracket))
        {
            return default;
        }

        _scratchBundles.Clear();
        do
        {
            NameId tag = ExpectString("the tag of an operand bundle");
            Expect(TokenKind.OpenParen, "'('");
            int first = _scratchValues.Count;
            if (Kind != TokenKind.CloseParen)
            {
                do
                {
                    _scratchValues.Add(ParseTypedValue());
                }
                while (Accept(TokenKind.Comma) && !_failed);
            }

            Expect(TokenKind.CloseParen, "')' or ','");
            _scratchBundles.Add(new BundleRow(tag, _scratchValues.Count - first));
        }
        while (Accept(TokenKind.Comma) && !_failed);
        Expect(TokenKind.CloseBracket, "']' or ','");
        return _failed ? default : _function.Bundles.Add(CollectionsMarshal.AsSpan(_scratchBundles));
    }
}
