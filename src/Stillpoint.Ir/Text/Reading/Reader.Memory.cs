// SPDX-License-Identifier: MIT
using System;
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
    /// <summary>Largest id of a synchronization scope's name that a <see cref="MemoryAccess"/> can hold.</summary>
    private const int MaxScopeName = (1 << 19) - 1;

    private InstId ParseAlloca()
    {
        if (IsWord(Keyword.InAlloca) || IsWord(Keyword.SwiftError))
        {
            Unsupported($"the mark {Found()} of an alloca");
        }

        int offset = _lexer.Start;
        TypeId type = ParseType();
        ValueId? count = null;
        int alignment = -1;
        int addressSpace = 0;
        while (Kind == TokenKind.Comma && !IsMetadataAhead() && !_failed)
        {
            _lexer.Next();
            if (Accept(Keyword.Align))
            {
                alignment = ParseAlignment();
            }
            else if (IsWord(Keyword.AddressSpace))
            {
                addressSpace = ParseAddressSpace();
            }
            else if (count is null)
            {
                count = ParseTypedValue();
            }
            else
            {
                Expected("'align' or 'addrspace'");
            }
        }

        if (_failed)
        {
            return InstId.None;
        }

        alignment = alignment >= 0 ? alignment : NaturalAlignment(type, offset);
        ValueId number = count ?? _function.Constant(SmallInteger(TypeId.I32, 1));
        InstId inst = _function.MakeInst(Opcode.Alloca, [number], type.Index, sub: (byte)alignment);
        return Finish(inst, addressSpace == 0 ? TypeId.Ptr : _types.Pointer(addressSpace));
    }

    /// <summary>log2 of the ABI alignment of a type.</summary>
    private int NaturalAlignment(TypeId type, int offset)
    {
        try
        {
            return BitOperations.Log2((uint)_module.Layout.Alignment(type));
        }
        catch (InvalidOperationException e)
        {
            // What is no error of the program: types opaque so far, types in themselves, too large ones.
            Fail(offset, $"the alignment must be given, as type {Display(type)} has no size here ({e.Message})");
            return 0;
        }
    }

    private InstId ParseLoad()
    {
        bool isAtomic = Accept(Keyword.Atomic);
        bool isVolatile = Accept(Keyword.Volatile);
        int offset = _lexer.Start;
        TypeId type = ParseType();
        Expect(TokenKind.Comma, "','");
        ValueId pointer = ParseTypedValue();
        MemoryAccess access = ParseAccess(isAtomic, isVolatile, type, offset);
        return _failed ? InstId.None : Finish(_function.MakeInst(Opcode.Load, [pointer], access.Bits), type);
    }

    private InstId ParseStore()
    {
        bool isAtomic = Accept(Keyword.Atomic);
        bool isVolatile = Accept(Keyword.Volatile);
        int offset = _lexer.Start;
        ValueId value = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId pointer = ParseTypedValue();
        MemoryAccess access = ParseAccess(isAtomic, isVolatile, type, offset);
        return _failed
            ? InstId.None
            : FinishWithoutResult(_function.MakeInst(Opcode.Store, [value, pointer], access.Bits));
    }

    /// <summary>Ordering and alignment behind the operands of a load or store.</summary>
    private MemoryAccess ParseAccess(bool isAtomic, bool isVolatile, TypeId type, int offset)
    {
        NameId scope = NameId.None;
        AtomicOrdering ordering = AtomicOrdering.NotAtomic;
        if (isAtomic)
        {
            scope = ParseSyncScope();
            ordering = ParseOrdering();
        }

        int alignment = ParseOptionalAlignment();
        if (alignment < 0 && !_failed)
        {
            if (isAtomic)
            {
                Fail(offset, "an atomic access needs an alignment");
            }

            alignment = NaturalAlignment(type, offset);
        }

        return new MemoryAccess(Math.Max(alignment, 0), ordering, isVolatile: isVolatile, syncScope: scope);
    }

    /// <summary><c>, align 8</c> when it is there, else -1.</summary>
    private int ParseOptionalAlignment()
    {
        if (Kind != TokenKind.Comma || IsMetadataAhead())
        {
            return -1;
        }

        _lexer.Next();
        Expect(Keyword.Align, "'align'");
        return ParseAlignment();
    }

    private NameId ParseSyncScope()
    {
        if (!Accept(Keyword.SyncScope))
        {
            return NameId.None;
        }

        Expect(TokenKind.OpenParen, "'('");
        int offset = _lexer.Start;
        NameId scope = ExpectString("the name of a synchronization scope");
        Expect(TokenKind.CloseParen, "')'");
        if (scope.Index > MaxScopeName)
        {
            Fail(offset, "too many names come before this synchronization scope");
        }

        return scope;
    }

    private AtomicOrdering ParseOrdering()
    {
        if (!AcceptFamily(Keyword.Ordering, out int ordering))
        {
            Expected("a memory ordering");
        }

        return (AtomicOrdering)ordering;
    }

    private InstId ParseFence()
    {
        NameId scope = ParseSyncScope();
        AtomicOrdering ordering = ParseOrdering();
        return _failed
            ? InstId.None
            : FinishWithoutResult(_function.MakeInst(
                Opcode.Fence, [], new MemoryAccess(0, ordering, syncScope: scope).Bits));
    }

    private InstId ParseCmpXchg()
    {
        bool isWeak = IsWord(Keyword.Linkage) && _lexer.Bytes.SequenceEqual("weak"u8);
        InstFlags flags = isWeak ? InstFlags.Weak : InstFlags.None;
        if (flags != InstFlags.None)
        {
            _lexer.Next();
        }

        bool isVolatile = Accept(Keyword.Volatile);
        ValueId pointer = ParseTypedValue();
        Expect(TokenKind.Comma, "','");
        int offset = _lexer.Start;
        ValueId expected = ParseTypedValue(out TypeId type);
        Expect(TokenKind.Comma, "','");
        ValueId updated = ParseTypedValueOf(type);
        NameId scope = ParseSyncScope();
        AtomicOrdering success = ParseOrdering();
        AtomicOrdering failure = ParseOrdering();
        int alignment = ParseOptionalAlignment();
        alignment = alignment >= 0 || _failed ? alignment : NaturalAtomicAlignment(type, offset);
        if (_failed)
        {
            return InstId.None;
        }

        MemoryAccess access = new(alignment, success, failure, isVolatile, scope);
        InstId inst = _function.MakeInst(Opcode.CmpXchg, [pointer, expected, updated], access.Bits, flags);
        return Finish(inst, _types.Struct([type, TypeId.I1]));
    }

    /// <summary>log2 of the size of a type, for atomic operations that do not say their alignment.</summary>
    private int NaturalAtomicAlignment(TypeId type, int offset)
    {
        if (_types[type].Kind is not (TypeKind.Integer or TypeKind.Pointer or TypeKind.Float or TypeKind.Double))
        {
            return NaturalAlignment(type, offset);
        }

        return BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)_module.Layout.StoreBytes(type)));
    }

    private InstId ParseAtomicRmw()
    {
        bool isVolatile = Accept(Keyword.Volatile);
        if (!TryParseOperation(out AtomicOperation operation))
        {
            Expected("an operation of atomicrmw");
            return InstId.None;
        }

        ValueId pointer = ParseTypedValue();
        Expect(TokenKind.Comma, "','");
        int offset = _lexer.Start;
        ValueId operand = ParseTypedValue(out TypeId type);
        NameId scope = ParseSyncScope();
        AtomicOrdering ordering = ParseOrdering();
        int alignment = ParseOptionalAlignment();
        alignment = alignment >= 0 || _failed ? alignment : NaturalAtomicAlignment(type, offset);
        if (_failed)
        {
            return InstId.None;
        }

        MemoryAccess access = new(alignment, ordering, isVolatile: isVolatile, syncScope: scope);
        InstId inst = _function.MakeInst(Opcode.AtomicRmw, [pointer, operand], access.Bits, sub: (byte)operation);
        return Finish(inst, type);
    }

    private bool TryParseOperation(out AtomicOperation operation)
    {
        operation = AtomicOperation.Xchg;
        if (AcceptFamily(Keyword.AtomicOperation, out int value))
        {
            operation = (AtomicOperation)value;
            return true;
        }

        if (Kind != TokenKind.Word || _lexer.Word != Keyword.Opcode)
        {
            return false;
        }

        AtomicOperation? found = (Opcode)_lexer.WordValue switch
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
        if (found is null)
        {
            return false;
        }

        operation = found.Value;
        _lexer.Next();
        return true;
    }

    private InstId ParseGetElementPtr()
    {
        InstFlags flags = ParseFlags();
        int offset = _lexer.Start;
        TypeId element = ParseType();
        Expect(TokenKind.Comma, "','");
        _scratchValues.Clear();
        _scratchValues.Add(ParseTypedValue(out TypeId type));
        while (Kind == TokenKind.Comma && !IsMetadataAhead() && !_failed)
        {
            _lexer.Next();
            _scratchValues.Add(ParseTypedValue(out TypeId index));
            TypeRow row = _types[index];
            if (row.Kind == TypeKind.Vector && _types[type].Kind == TypeKind.Pointer)
            {
                type = _types.Vector(type, row.Length);
            }
        }

        if (_failed)
        {
            return InstId.None;
        }

        if (_types.ScalarKind(type) != TypeKind.Pointer)
        {
            Fail(offset, $"the base of a getelementptr is of type {Display(type)}, not a pointer");
        }

        InstId inst = _function.MakeInst(
            Opcode.GetElementPtr, CollectionsMarshal.AsSpan(_scratchValues), element.Index, flags);
        return Finish(inst, type);
    }
}
