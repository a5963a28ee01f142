// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Constants;

/// <summary>Interns the constants of a module: equal constants have equal ids.</summary>
/// <remarks>
/// Nothing is checked or folded here; types are the caller's matter (the verifier's in the end). Making constants takes
/// a lock, reading does not.
/// </remarks>
public sealed class ConstantTable
{
    private readonly PrimaryMap<ConstantId, ConstantRow> _rows = new(256);
    private readonly ListPool<ConstantId> _elements = new();
    private readonly ListPool<byte> _bytes = new();
    private readonly ListPool<int> _masks = new();
    private readonly PrimaryMap<ExpressionId, ConstantExpression> _expressions = new();
    private readonly HashIndex _index = new();
    private readonly TypeTable _types;
    private readonly Lock _lock = new();

    internal ConstantTable(TypeTable types) => _types = types;

    private readonly record struct ExpressionId(int Index) : IEntity<ExpressionId>
    {
        public static ExpressionId FromIndex(int index) => new(index);
    }

    /// <summary>Makes room for so many more constants without elements.</summary>
    public void Reserve(int constants)
    {
        lock (_lock)
        {
            _rows.Reserve(constants);
            _index.Reserve(constants);
        }
    }

    /// <summary>Number of constants.</summary>
    public int Count => _rows.Count;

    /// <summary>The row of a constant.</summary>
    public ref readonly ConstantRow this[ConstantId constant] => ref _rows[constant];

    /// <summary>Elements of a constant of kind Aggregate, else empty.</summary>
    public ReadOnlySpan<ConstantId> Elements(ConstantId constant)
    {
        ref ConstantRow row = ref _rows[constant];
        return row.Kind == ConstantKind.Aggregate ? _elements[row.Range] : default;
    }

    /// <summary>Bytes of a constant of kind Bytes, else empty.</summary>
    public ReadOnlySpan<byte> Bytes(ConstantId constant)
    {
        ref ConstantRow row = ref _rows[constant];
        return row.Kind == ConstantKind.Bytes ? _bytes[row.Range] : default;
    }

    /// <summary>The operation of a constant of kind Expression.</summary>
    public ref readonly ConstantExpression Expression(ConstantId constant) =>
        ref _expressions[new ExpressionId((int)_rows[constant].Low)];

    /// <summary>Operands of a constant of kind Expression.</summary>
    public ReadOnlySpan<ConstantId> Operands(ConstantId constant) => _elements[Expression(constant).Operands];

    /// <summary>Lane numbers of a shufflevector expression; -1 is poison.</summary>
    public ReadOnlySpan<int> Mask(ConstantId constant) => _masks[Expression(constant).Mask];

    /// <summary>An integer; bits beyond the type's width are dropped.</summary>
    public ConstantId Integer(TypeId type, UInt128 value)
    {
        int bits = _types[type].Bits;
        UInt128 kept = bits >= 128 ? value : value & ((UInt128.One << bits) - 1);
        return Intern(new ConstantRow
        {
            Kind = ConstantKind.Integer,
            Type = type,
            Low = (ulong)kept,
            High = (ulong)(kept >> 64),
        });
    }

    /// <summary>An integer from a signed value.</summary>
    public ConstantId Integer(TypeId type, long value) => Integer(type, (UInt128)(Int128)value);

    /// <summary>A float by value.</summary>
    public ConstantId Float(float value) => Intern(new ConstantRow
    {
        Kind = ConstantKind.Float,
        Type = TypeId.Float,
        Low = BitConverter.SingleToUInt32Bits(value),
    });

    /// <summary>A double by value.</summary>
    public ConstantId Double(double value) => Intern(new ConstantRow
    {
        Kind = ConstantKind.Double,
        Type = TypeId.Double,
        Low = BitConverter.DoubleToUInt64Bits(value),
    });

    /// <summary>A constant with no payload: Null, Zero, Undef, Poison or TokenNone.</summary>
    public ConstantId Simple(ConstantKind kind, TypeId type) => Intern(new ConstantRow { Kind = kind, Type = type });

    /// <summary>The address of a global, of the given pointer type.</summary>
    public ConstantId Global(GlobalId global, TypeId pointerType) =>
        Intern(new ConstantRow { Kind = ConstantKind.Global, Type = pointerType, Low = (uint)global.Index });

    /// <summary>The address of a basic block.</summary>
    public ConstantId BlockAddress(GlobalId function, BlockId block, TypeId pointerType) => Intern(new ConstantRow
    {
        Kind = ConstantKind.BlockAddress,
        Type = pointerType,
        Low = (uint)function.Index,
        High = (uint)block.Index,
    });

    /// <summary>Makes a constant whose global (and block) is told later by <see cref="Resolve"/>.</summary>
    /// <param name="kind">Global or BlockAddress.</param>
    /// <param name="pointerType">Its type.</param>
    /// <param name="key">A number from 0 that no other unresolved constant of this kind has.</param>
    internal ConstantId Unresolved(ConstantKind kind, TypeId pointerType, int key)
    {
        lock (_lock)
        {
            // Bit 63 is in no resolved row, so that no search finds the row before its time.
            ConstantRow row = new() { Kind = kind, Type = pointerType, Low = (1UL << 63) | (uint)key };
            _index.Add(Hash(row, default, default, default));
            return _rows.Add(row);
        }
    }

    /// <summary>Tells the global, and the block of a block address, of an unresolved constant.</summary>
    internal void Resolve(ConstantId constant, GlobalId global, BlockId? block = null)
    {
        lock (_lock)
        {
            ref ConstantRow row = ref _rows[constant];
            row.Low = (uint)global.Index;
            row.High = block is { } known ? (uint)known.Index : 0;
            _index.Move(constant.Index, Hash(row, default, default, default));
        }
    }

    /// <summary>An array, struct or vector of constants.</summary>
    public ConstantId Aggregate(TypeId type, ReadOnlySpan<ConstantId> elements) =>
        Intern(new ConstantRow { Kind = ConstantKind.Aggregate, Type = type }, elements);

    /// <summary>An array of i8.</summary>
    public ConstantId Bytes(TypeId type, ReadOnlySpan<byte> bytes) =>
        Intern(new ConstantRow { Kind = ConstantKind.Bytes, Type = type }, default, bytes);

    /// <summary>A constant expression.</summary>
    /// <param name="type">Result type.</param>
    /// <param name="opcode">The operation.</param>
    /// <param name="flags">Flags as on the instruction.</param>
    /// <param name="operands">Operands.</param>
    /// <param name="sourceElement">Source element type of a getelementptr.</param>
    /// <param name="mask">Lane numbers of a shufflevector.</param>
    public ConstantId Expression(
        TypeId type,
        Opcode opcode,
        InstFlags flags,
        ReadOnlySpan<ConstantId> operands,
        TypeId? sourceElement = null,
        ReadOnlySpan<int> mask = default)
    {
        ConstantExpression expression = new()
        {
            Opcode = opcode,
            Flags = flags,
            SourceElement = sourceElement ?? TypeId.None,
        };
        return Intern(
            new ConstantRow { Kind = ConstantKind.Expression, Type = type }, operands, default, expression, mask);
    }

    private ConstantId Intern(
        ConstantRow row,
        ReadOnlySpan<ConstantId> elements = default,
        ReadOnlySpan<byte> bytes = default,
        ConstantExpression expression = default,
        ReadOnlySpan<int> mask = default)
    {
        int hash = Hash(row, elements, bytes, expression);
        lock (_lock)
        {
            for (int i = _index.First(hash); i >= 0; i = _index.Next(i))
            {
                if (_index.HashOf(i) == hash && SameAs(new ConstantId(i), row, elements, bytes, expression, mask))
                {
                    return new ConstantId(i);
                }
            }

            StorePayload(ref row, elements, bytes, expression, mask);
            _index.Add(hash);
            return _rows.Add(row);
        }
    }

    private void StorePayload(
        ref ConstantRow row,
        ReadOnlySpan<ConstantId> elements,
        ReadOnlySpan<byte> bytes,
        ConstantExpression expression,
        ReadOnlySpan<int> mask)
    {
        switch (row.Kind)
        {
            case ConstantKind.Aggregate:
                (row.Low, row.High) = ((ulong)_elements.Count, (ulong)elements.Length);
                _elements.Add(elements);
                break;
            case ConstantKind.Bytes:
                (row.Low, row.High) = ((ulong)_bytes.Count, (ulong)bytes.Length);
                _bytes.Add(bytes);
                break;
            case ConstantKind.Expression:
                expression.Operands = _elements.Add(elements);
                expression.Mask = _masks.Add(mask);
                row.Low = (ulong)_expressions.Add(expression).Index;
                break;
        }
    }

    private bool SameAs(
        ConstantId id,
        in ConstantRow row,
        ReadOnlySpan<ConstantId> elements,
        ReadOnlySpan<byte> bytes,
        in ConstantExpression expression,
        ReadOnlySpan<int> mask)
    {
        ref ConstantRow other = ref _rows[id];
        if (other.Kind != row.Kind || other.Type != row.Type)
        {
            return false;
        }

        switch (row.Kind)
        {
            case ConstantKind.Aggregate:
                return _elements[other.Range].SequenceEqual(elements);
            case ConstantKind.Bytes:
                return _bytes[other.Range].SequenceEqual(bytes);
            case ConstantKind.Expression:
                ref readonly ConstantExpression known = ref Expression(id);
                return known.Opcode == expression.Opcode && known.Flags == expression.Flags
                    && known.SourceElement == expression.SourceElement
                    && _elements[known.Operands].SequenceEqual(elements) && _masks[known.Mask].SequenceEqual(mask);
            default:
                return other.Low == row.Low && other.High == row.High;
        }
    }

    private static int Hash(
        in ConstantRow row,
        ReadOnlySpan<ConstantId> elements,
        ReadOnlySpan<byte> bytes,
        in ConstantExpression expression)
    {
        ulong hash = ((ulong)row.Kind << 32) ^ ((ulong)(uint)row.Type.Index << 40) ^ row.Low
            ^ (row.High * 0xC2B2AE3D27D4EB4F) ^ ((ulong)expression.Opcode << 20);
        hash *= 0x9E3779B97F4A7C15;
        if (!elements.IsEmpty)
        {
            hash ^= (uint)NameTable.Hash(MemoryMarshal.AsBytes(elements));
        }
        else if (!bytes.IsEmpty)
        {
            hash ^= (uint)NameTable.Hash(bytes);
        }

        return (int)(hash ^ (hash >> 29));
    }
}
