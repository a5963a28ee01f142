// SPDX-License-Identifier: MIT
using System;
using System.Collections.Concurrent;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Decoding;

/// <summary>
/// How values lie in a frame. Integers lie in a container of 8, 16, 32, 64 or 128 bits, zero-extended; the lanes of a
/// vector lie one after the other, each in its container (an i1 in a byte); aggregates lie as in memory, unless they hold
/// something whose container differs from its memory form ("not plain").
/// </summary>
internal sealed class FrameShapes(Module module)
{
    /// <summary>Largest value that a frame may hold, in bytes.</summary>
    internal const long MaxValueBytes = 1 << 26;

    // Known facts of structs and arrays: a struct of two of a struct of two and so on is many things in few types.
    private readonly ConcurrentDictionary<TypeId, bool> _plain = [];
    private readonly ConcurrentDictionary<TypeId, long> _bytes = [];

    private readonly TypeTable _types = module.Types;
    private readonly DataLayout _layout = module.Layout;

    /// <summary>Bits of the container of a scalar type.</summary>
    internal int ContainerBits(TypeId type)
    {
        ref readonly TypeRow row = ref _types[type];
        return row.Kind switch
        {
            TypeKind.Integer => ContainerBits(row.Bits),
            TypeKind.Float => 32,
            TypeKind.Double => 64,
            TypeKind.Pointer when _layout.PointerBits(row.Bits) == 64 => 64,
            TypeKind.Token => 64,
            _ => throw new GuestUnsupportedException("a value of this type in the interpreter"),
        };
    }

    /// <summary>The smallest container for an integer of some bits.</summary>
    internal static int ContainerBits(int bits) => bits switch
    {
        <= 8 => 8,
        <= 16 => 16,
        <= 32 => 32,
        <= 64 => 64,
        _ => 128,
    };

    /// <summary>Whether an integer type fills its container.</summary>
    internal bool IsExact(TypeId type) => _types[type] is not { Kind: TypeKind.Integer } row || row.Bits == ContainerBits(row.Bits);

    /// <summary>Bytes of a value in a frame.</summary>
    internal int Bytes(TypeId type)
    {
        long bytes = BytesOf(type);
        return bytes <= MaxValueBytes
            ? (int)bytes
            : throw new GuestUnsupportedException($"a value of {bytes} bytes (limit {MaxValueBytes})");
    }

    /// <summary>Whether the frame form of a type equals its memory form, so that loads and stores are copies.</summary>
    internal bool IsPlain(TypeId type)
    {
        ref readonly TypeRow row = ref _types[type];
        switch (row.Kind)
        {
            case TypeKind.Integer:
                return row.Bits == 1 || row.Bits == ContainerBits(row.Bits);
            case TypeKind.Vector:
                return _types[row.Element].Kind != TypeKind.Integer || IsExact(row.Element);
            case TypeKind.Array:
                return IsPlain(row.Element);
            case TypeKind.Struct:
                if (!_plain.TryGetValue(type, out bool isPlain))
                {
                    isPlain = HasPlainFields(type);
                    _plain[type] = isPlain;
                }

                return isPlain;
            default:
                return true;
        }
    }

    private bool HasPlainFields(TypeId type)
    {
        foreach (TypeId field in _types.Members(type))
        {
            if (!IsPlain(field))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Distance between elements of an array or vector in a frame.</summary>
    internal int Stride(TypeId type)
    {
        ref readonly TypeRow row = ref _types[type];
        return row.Kind == TypeKind.Vector || !IsPlain(type) ? Bytes(row.Element) : (int)_layout.AllocBytes(row.Element);
    }

    /// <summary>Offset of a struct's field in a frame.</summary>
    internal int FieldOffset(TypeId type, int field)
    {
        if (IsPlain(type))
        {
            return checked((int)_layout.FieldOffset(type, field));
        }

        int offset = 0;
        ReadOnlySpan<TypeId> fields = _types.Members(type);
        for (int i = 0; i < field; i++)
        {
            offset += Bytes(fields[i]);
        }

        return offset;
    }

    /// <summary>Frame offset and type of what a path of indices selects in an aggregate.</summary>
    internal (int Offset, TypeId Type) Select(TypeId type, ReadOnlySpan<int> path)
    {
        int offset = 0;
        foreach (int index in path)
        {
            if (_types[type].Kind == TypeKind.Struct)
            {
                offset += FieldOffset(type, index);
                type = _types.Members(type)[index];
            }
            else
            {
                offset += index * Stride(type);
                type = _types[type].Element;
            }
        }

        return (offset, type);
    }

    private long BytesOf(TypeId type)
    {
        ref readonly TypeRow row = ref _types[type];
        switch (row.Kind)
        {
            case TypeKind.Vector:
                return row.Length * (ContainerBits(row.Element) / 8);
            case TypeKind.Array:
                return IsPlain(type) ? _layout.AllocBytes(type) : row.Length * BytesOf(row.Element);
            case TypeKind.Struct when IsPlain(type):
                return _layout.AllocBytes(type);
            case TypeKind.Struct:
                if (!_bytes.TryGetValue(type, out long bytes))
                {
                    foreach (TypeId field in _types.Members(type))
                    {
                        bytes += BytesOf(field);
                    }

                    _bytes[type] = bytes;
                }

                return bytes;
            default:
                return ContainerBits(type) / 8;
        }
    }
}
