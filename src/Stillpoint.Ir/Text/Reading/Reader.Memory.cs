// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.InteropServices;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Instructions about memory.</content>
internal sealed partial class Reader
{
    private readonly List<ValueId> _scratchValues = [];

    private void ParseAlloca(in Definition definition)
    {
        if (Kind == TokenKind.Word && _lexer.Word is Keyword.InAlloca or Keyword.SwiftError)
        {
            Unsupported($"{Found()} of an alloca");
            return;
        }

        int offset = _lexer.Start;
        TypeId type = ParseOperandType();
        ValueId count = default;
        bool hasCount = false;
        int alignment = -1;
        int space = 0;
        while (Accept(TokenKind.Comma))
        {
            if (Kind == TokenKind.MetadataName)
            {
                break;
            }

            if (Accept(Keyword.Align))
            {
                alignment = ParseAlignment();
            }
            else if (IsWord(Keyword.AddressSpace))
            {
                space = ParseAddressSpace();
            }
            else
            {
                int countOffset = _lexer.Start;
                count = ParseTypedValue(out TypeId countType);
                CheckInteger(countOffset, countType, "the number of elements");
                hasCount = true;
            }
        }

        if (_failed)
        {
            return;
        }

        alignment = alignment < 0 ? NaturalAlignment(offset, type) : alignment;
        count = hasCount ? count : Body.Constant(_constants.Integer(TypeId.I32, 1L));
        TypeId pointer = space == 0 ? TypeId.Ptr : _types.Pointer(space);
        Add(definition, Opcode.Alloca, pointer, [count], type.Index, InstFlags.None, (byte)alignment);
    }

    /// <summary>log2 of the ABI alignment.</summary>
    private int NaturalAlignment(int offset, TypeId type)
    {
        try
        {
            return BitOperations.Log2((uint)_module.Layout.Alignment(type));
        }
        catch (InvalidOperationException e)
        {
            // The layout's boundary: types without size or that nest too deeply.
            Fail(offset, $"type {Display(type)} has no alignment: {e.Message}");
            return 0;
        }
    }

    private void ParseLoad(in Definition definition)
    {
        bool isAtomic = Accept(Keyword.Atomic);
        bool isVolatile = Accept(Keyword.Volatile);
        int offset = _lexer.Start;
        TypeId type = ParseOperandType();
        Expect(TokenKind.Comma, "','");
        ValueId pointer = ParsePointer(out _);
        MemoryAccess access = ParseAccess(offset, type, isAtomic, isVolatile);
        Add(definition, Opcode.Load, type, [pointer], access.Bits);
    }

    private void ParseStore(in Definition definition)
    {
        bool isAtomic = Accept(Keyword.Atomic);
        bool isVolatile = Accept(Keyword.Volatile);
        int offset = _lexer.Start;
        ValueId value = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId pointer = ParsePointer(out _);
        MemoryAccess access = ParseAccess(offset, type, isAtomic, isVolatile);
        Add(definition, Opcode.Store, TypeId.Void, [value, pointer], access.Bits);
    }

    private ValueId ParsePointer(out TypeId type)
    {
        int offset = _lexer.Start;
        ValueId pointer = ParseTypedValue(out type);
        if (!_failed && _types[type].Kind != TypeKind.Pointer)
        {
            Fail(offset, $"the operand must be a pointer, not {Display(type)}");
        }

        return pointer;
    }

    /// <summary>Scope, ordering and alignment behind the operands of a load or store.</summary>
    private MemoryAccess ParseAccess(int offset, TypeId type, bool isAtomic, bool isVolatile)
    {
        NameId scope = NameId.None;
        AtomicOrdering ordering = AtomicOrdering.NotAtomic;
        if (isAtomic)
        {
            scope = ParseSyncScope();
            ordering = ParseOrdering();
        }

        int alignment = ParseAlignmentTail();
        if (alignment < 0 && isAtomic)
        {
            Fail(offset, "an atomic load or store must have an alignment");
        }

        if (_failed)
        {
            return default;
        }

        alignment = alignment < 0 ? NaturalAlignment(offset, type) : alignment;
        return new MemoryAccess(alignment, ordering, AtomicOrdering.NotAtomic, isVolatile, scope);
    }

    /// <summary><c>, align 8</c> when it is there, else -1; may take the comma before metadata.</summary>
    private int ParseAlignmentTail()
    {
        return Accept(TokenKind.Comma) && Accept(Keyword.Align) ? ParseAlignment() : -1;
    }

    private NameId ParseSyncScope()
    {
        if (!Accept(Keyword.SyncScope))
        {
            return NameId.None;
        }

        const int MaxScopes = 1 << 18;
        Expect(TokenKind.OpenParen, "'('");
        NameId scope = ExpectString("the name of a synchronization scope");
        if (scope.Index >= MaxScopes)
        {
            FailHere("the text has too many names before this synchronization scope");
        }

        Expect(TokenKind.CloseParen, "')'");
        return scope;
    }

    private AtomicOrdering ParseOrdering()
    {
        if (AcceptFamily(Keyword.Ordering, out int ordering))
        {
            return (AtomicOrdering)ordering;
        }

        Expected("a memory ordering");
        return AtomicOrdering.NotAtomic;
    }

    private void ParseFence(in Definition definition)
    {
        NameId scope = ParseSyncScope();
        AtomicOrdering ordering = ParseOrdering();
        MemoryAccess access = new(0, ordering, AtomicOrdering.NotAtomic, false, scope);
        Add(definition, Opcode.Fence, TypeId.Void, [], access.Bits);
    }

    private void ParseCmpXchg(in Definition definition)
    {
        InstFlags flags = InstFlags.None;
        if (IsWord(Keyword.Linkage) && _lexer.WordValue == (int)Modules.Linkage.Weak)
        {
            flags = InstFlags.Weak;
            _lexer.Next();
        }

        bool isVolatile = Accept(Keyword.Volatile);
        ValueId pointer = ParsePointer(out _);
        Expect(TokenKind.Comma, "','");
        int offset = _lexer.Start;
        ValueId expected = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId replacement = ParseSameType(type);
        NameId scope = ParseSyncScope();
        AtomicOrdering success = ParseOrdering();
        AtomicOrdering failure = ParseOrdering();
        int alignment = ParseAtomicAlignment(offset, type);
        if (_failed)
        {
            return;
        }

        MemoryAccess access = new(alignment, success, failure, isVolatile, scope);
        TypeId result = _types.Struct([type, TypeId.I1]);
        Add(definition, Opcode.CmpXchg, result, [pointer, expected, replacement], access.Bits, flags);
    }

    private void ParseAtomicRmw(in Definition definition)
    {
        bool isVolatile = Accept(Keyword.Volatile);
        AtomicOperation operation = ParseAtomicOperation();
        ValueId pointer = ParsePointer(out _);
        Expect(TokenKind.Comma, "','");
        int offset = _lexer.Start;
        ValueId value = ParseTypedValue(out TypeId type);
        NameId scope = ParseSyncScope();
        AtomicOrdering ordering = ParseOrdering();
        int alignment = ParseAtomicAlignment(offset, type);
        if (_failed)
        {
            return;
        }

        MemoryAccess access = new(alignment, ordering, AtomicOrdering.NotAtomic, isVolatile, scope);
        Add(definition, Opcode.AtomicRmw, type, [pointer, value], access.Bits, InstFlags.None, (byte)operation);
    }

    private AtomicOperation ParseAtomicOperation()
    {
        if (AcceptFamily(Keyword.AtomicOperation, out int operation))
        {
            return (AtomicOperation)operation;
        }

        AtomicOperation? shared = !IsWord(Keyword.Opcode) ? null : (Opcode)_lexer.WordValue switch
        {
            Opcode.Add => AtomicOperation.Add,
            Opcode.Sub => AtomicOperation.Sub,
            Opcode.And => AtomicOperation.And,
            Opcode.Or => AtomicOperation.Or,
            Opcode.Xor => AtomicOperation.Xor,
            Opcode.FAdd => AtomicOperation.FAdd,
            Opcode.FSub => AtomicOperation.FSub,
            _ => null,
        };
        if (shared is not { } found)
        {
            Expected("an operation of atomicrmw");
            return default;
        }

        _lexer.Next();
        return found;
    }

    /// <summary>Alignment of cmpxchg and atomicrmw: the size where the text gives none.</summary>
    private int ParseAtomicAlignment(int offset, TypeId type)
    {
        int alignment = ParseAlignmentTail();
        if (alignment >= 0 || _failed)
        {
            return Math.Max(alignment, 0);
        }

        if (_types[type].Kind is not (TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Pointer))
        {
            Fail(offset, $"an atomic access of type {Display(type)} is not possible");
            return 0;
        }

        return BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)_module.Layout.StoreBytes(type)));
    }

    private void ParseGep(in Definition definition)
    {
        InstFlags flags = ParseFlags(Opcode.GetElementPtr);
        TypeId source = ParseSourceElement();
        Expect(TokenKind.Comma, "','");
        int offset = _lexer.Start;
        _scratchValues.Clear();
        _scratchValues.Add(ParseTypedValue(out TypeId result));
        if (!_failed && _types.ScalarKind(result) != TypeKind.Pointer)
        {
            Fail(offset, $"getelementptr needs a pointer, not {Display(result)}");
        }

        while (Accept(TokenKind.Comma) && Kind != TokenKind.MetadataName)
        {
            offset = _lexer.Start;
            _scratchValues.Add(ParseTypedValue(out TypeId index));
            if (!_failed)
            {
                result = WidenGep(offset, result, index);
            }
        }

        Add(definition, Opcode.GetElementPtr, result, CollectionsMarshal.AsSpan(_scratchValues), source.Index, flags);
    }

    /// <summary>The type that a getelementptr counts in.</summary>
    private TypeId ParseSourceElement()
    {
        int offset = _lexer.Start;
        TypeId type = ParseType();
        if (_types[type].Kind is TypeKind.Void or TypeKind.Label or TypeKind.Token or TypeKind.Metadata
            or TypeKind.Function)
        {
            Fail(offset, $"getelementptr cannot count in elements of type {Display(type)}");
        }

        return type;
    }

    /// <summary>Result type of a getelementptr after one more index: vectors make vectors.</summary>
    private TypeId WidenGep(int offset, TypeId result, TypeId index)
    {
        if (_types.ScalarKind(index) != TypeKind.Integer)
        {
            Fail(offset, $"an index of getelementptr must be an integer, not {Display(index)}");
            return result;
        }

        if (_types[index].Kind != TypeKind.Vector)
        {
            return result;
        }

        if (_types[result].Kind == TypeKind.Vector && _types[result].Length != _types[index].Length)
        {
            Fail(offset, "vectors in a getelementptr must have the same length");
            return result;
        }

        return _types.Vector(_types.ScalarOf(result), _types[index].Length);
    }
}
