// SPDX-License-Identifier: MIT
using System;
using System.Numerics;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.Ir.Verifier;

namespace Stillpoint.Ir.Builder;

/// <content>Memory, addresses, vectors, aggregates. An alignment of 0 bytes means the type's own.</content>
public sealed partial class IRBuilder
{
    /// <summary>Allocates memory in the frame; freed when the function returns.</summary>
    /// <param name="type">Type of an element.</param>
    /// <param name="name">Name of the address.</param>
    /// <param name="count">Number of elements, an integer; none for one.</param>
    /// <param name="alignment">Alignment in bytes.</param>
    /// <exception cref="IrTypeException">The type has no size, or the count is no integer.</exception>
    public ValueId Alloca(TypeId type, string name = "", ValueId? count = null, long alignment = 0)
    {
        ValueId elements = count ?? Value(Module.Constants.Integer(TypeId.I32, 1L));
        int log2 = AlignmentLog2(type, alignment);
        return Emit(Opcode.Alloca, [elements], name, sub: (byte)log2, extra: type.Index);
    }

    /// <summary>Loads a value. An atomic load has an ordering up to acquire, or sequentially consistent.</summary>
    public ValueId Load(
        TypeId type,
        ValueId pointer,
        string name = "",
        long alignment = 0,
        bool isVolatile = false,
        AtomicOrdering ordering = AtomicOrdering.NotAtomic)
    {
        MemoryAccess access = new(AlignmentLog2(type, alignment), ordering, isVolatile: isVolatile);
        return Emit(Opcode.Load, [pointer], name, declared: type, extra: access.Bits);
    }

    /// <summary>Stores a value. An atomic store has an ordering other than acquire.</summary>
    public void Store(
        ValueId value,
        ValueId pointer,
        long alignment = 0,
        bool isVolatile = false,
        AtomicOrdering ordering = AtomicOrdering.NotAtomic)
    {
        MemoryAccess access = new(
            AlignmentLog2(TypeOf(Opcode.Store, value), alignment), ordering, isVolatile: isVolatile);
        Emit(Opcode.Store, [value, pointer], extra: access.Bits);
    }

    /// <summary>Orders memory accesses; acquire or stronger.</summary>
    public void Fence(AtomicOrdering ordering, string syncScope = "") =>
        Emit(Opcode.Fence, [], extra: new MemoryAccess(0, ordering, syncScope: Scope(syncScope)).Bits);

    /// <summary>Stores a value if memory holds the expected one; gives the old value and whether it stored.</summary>
    /// <param name="pointer">Where.</param>
    /// <param name="expected">The value to compare with, an integer or pointer.</param>
    /// <param name="replacement">The value to store.</param>
    /// <param name="success">Ordering when it stores.</param>
    /// <param name="failure">Ordering when it does not; no release.</param>
    /// <param name="name">Name of the result, a struct of the value's type and i1.</param>
    /// <param name="isWeak">May fail for no reason.</param>
    /// <param name="isVolatile">Marked volatile.</param>
    /// <param name="alignment">Alignment in bytes.</param>
    public ValueId CmpXchg(
        ValueId pointer,
        ValueId expected,
        ValueId replacement,
        AtomicOrdering success,
        AtomicOrdering failure,
        string name = "",
        bool isWeak = false,
        bool isVolatile = false,
        long alignment = 0)
    {
        int log2 = AlignmentLog2(TypeOf(Opcode.CmpXchg, expected), alignment);
        MemoryAccess access = new(log2, success, failure, isVolatile);
        InstFlags flags = isWeak ? InstFlags.Weak : InstFlags.None;
        return Emit(Opcode.CmpXchg, [pointer, expected, replacement], name, flags, extra: access.Bits);
    }

    /// <summary>Changes memory by an operation, atomically; gives the old value.</summary>
    public ValueId AtomicRmw(
        AtomicOperation operation,
        ValueId pointer,
        ValueId operand,
        AtomicOrdering ordering,
        string name = "",
        bool isVolatile = false,
        long alignment = 0)
    {
        int log2 = AlignmentLog2(TypeOf(Opcode.AtomicRmw, operand), alignment);
        MemoryAccess access = new(log2, ordering, isVolatile: isVolatile);
        return Emit(Opcode.AtomicRmw, [pointer, operand], name, sub: (byte)operation, extra: access.Bits);
    }

    /// <summary>Computes an address; memory is not touched.</summary>
    /// <param name="sourceElement">Type that the pointer is stepped through as.</param>
    /// <param name="pointer">Base.</param>
    /// <param name="indices">
    /// The first counts elements of the source type; each further one steps into an array, vector or struct (struct: a
    /// constant i32).
    /// </param>
    /// <param name="name">Name of the result.</param>
    /// <param name="flags">inbounds, nusw, nuw.</param>
    public ValueId GetElementPtr(
        TypeId sourceElement,
        ValueId pointer,
        ReadOnlySpan<ValueId> indices,
        string name = "",
        InstFlags flags = InstFlags.None)
    {
        ValueId[] operands = [pointer, .. indices];
        return Emit(Opcode.GetElementPtr, operands, name, flags, extra: sourceElement.Index);
    }

    /// <summary>The address of a field of a struct.</summary>
    public ValueId FieldPtr(TypeId structType, ValueId pointer, int field, string name = "") => GetElementPtr(
        structType,
        pointer,
        [Value(Module.Constants.Integer(TypeId.I32, 0L)), Value(Module.Constants.Integer(TypeId.I32, (long)field))],
        name,
        InstFlags.InBounds);

    /// <summary>Takes the next argument from a <c>va_list</c>.</summary>
    public ValueId VaArg(ValueId list, TypeId type, string name = "") =>
        Emit(Opcode.VaArg, [list], name, declared: type);

    /// <summary>Reads an element of a vector.</summary>
    public ValueId ExtractElement(ValueId vector, ValueId index, string name = "") =>
        Emit(Opcode.ExtractElement, [vector, index], name);

    /// <summary>A vector with one element replaced.</summary>
    public ValueId InsertElement(ValueId vector, ValueId element, ValueId index, string name = "") =>
        Emit(Opcode.InsertElement, [vector, element, index], name);

    /// <summary>A vector of chosen elements of two others; lane -1 is poison.</summary>
    public ValueId ShuffleVector(ValueId left, ValueId right, ReadOnlySpan<int> lanes, string name = "") =>
        Emit(Opcode.ShuffleVector, [left, right], name, extra: Function.MakeNumbers(lanes));

    /// <summary>Reads a part of a struct or array value.</summary>
    public ValueId ExtractValue(ValueId aggregate, ReadOnlySpan<int> indices, string name = "") =>
        Emit(Opcode.ExtractValue, [aggregate], name, extra: Function.MakeNumbers(indices));

    /// <summary>A struct or array value with one part replaced.</summary>
    public ValueId InsertValue(ValueId aggregate, ValueId part, ReadOnlySpan<int> indices, string name = "") =>
        Emit(Opcode.InsertValue, [aggregate, part], name, extra: Function.MakeNumbers(indices));

    private NameId Scope(string name) => Module.Names.Intern(name);

    private int AlignmentLog2(TypeId type, long alignment)
    {
        if (alignment == 0)
        {
            // A type without size is refused by typing, whatever stands here.
            return _typing.Facts.IsSized(type) ? BitOperations.Log2((uint)Module.Layout.Alignment(type)) : 0;
        }

        if (alignment < 0 || !BitOperations.IsPow2(alignment) || alignment > 1L << InstructionTyping.MaxAlignmentLog2)
        {
            throw new ArgumentOutOfRangeException(
                nameof(alignment), alignment, "an alignment is a power of two of at most 2^32 bytes");
        }

        return BitOperations.Log2((ulong)alignment);
    }
}
