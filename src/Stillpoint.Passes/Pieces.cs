// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>A part of an object: where it is and the scalar or vector type it is copied in.</summary>
internal readonly record struct Piece(long Offset, TypeId Type);

/// <summary>Copies of whole objects, done piece by piece: fields as they are, padding as integers.</summary>
internal sealed class Pieces
{
    public const int Max = 32;

    private readonly List<(long Offset, TypeId Type)> _work = [];
    private readonly List<Piece> _fields = [];
    private readonly List<Piece> _pieces = [];

    /// <summary>Lists pieces that cover the bytes of a type from an offset on; false where there are too many.</summary>
    public bool TryList(Module module, TypeId type, long start, long bytes)
    {
        _fields.Clear();
        _pieces.Clear();
        if (bytes > 16 * Max || !ListFields(module, type, start, bytes))
        {
            return false;
        }

        long at = 0;
        foreach (Piece field in _fields)
        {
            Fill(at, field.Offset);
            _pieces.Add(field);
            at = field.Offset + module.Layout.StoreBytes(field.Type);
        }

        Fill(at, bytes);
        return _pieces.Count <= Max;
    }

    /// <summary>The pieces of the last list, from the lowest offset on.</summary>
    public ReadOnlySpan<Piece> Items => CollectionsMarshal.AsSpan(_pieces);

    /// <summary>Puts a copy of the listed pieces before an instruction: all loads first, so overlap does not matter.</summary>
    public void Copy(Function function, InstId place, ValueId target, ValueId source)
    {
        Span<ValueId> values = stackalloc ValueId[_pieces.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Load(function, place, source, _pieces[i]);
        }

        for (int i = 0; i < values.Length; i++)
        {
            Store(function, place, values[i], target, _pieces[i].Offset);
        }
    }

    public static ValueId Load(Function function, InstId place, ValueId source, Piece piece) => function.InsertValue(
        place, Opcode.Load, piece.Type, [Address(function, place, source, piece.Offset)], new MemoryAccess(0).Bits);

    public static void Store(Function function, InstId place, ValueId value, ValueId target, long offset)
    {
        InstId store = function.MakeInst(
            Opcode.Store, [value, Address(function, place, target, offset)], new MemoryAccess(0).Bits);
        function.InsertBefore(place, store);
        function.Locations[store] = function.Locations[place];
        function.SourceOffsets[store] = function.SourceOffsets[place];
    }

    private static ValueId Address(Function function, InstId place, ValueId origin, long offset)
    {
        if (offset == 0)
        {
            return origin;
        }

        ValueId index = function.Constant(function.Module.Constants.Integer(TypeId.I64, offset));
        return function.InsertValue(
            place, Opcode.GetElementPtr, function.TypeOf(origin), [origin, index], TypeId.I8.Index, InstFlags.InBounds);
    }

    /// <summary>Lists the scalar fields in a range; one that is cut by it makes the whole range padding.</summary>
    private bool ListFields(Module module, TypeId type, long start, long bytes)
    {
        _work.Clear();
        _work.Add((-start, type));
        while (_work.Count > 0)
        {
            (long offset, TypeId item) = _work[^1];
            _work.RemoveAt(_work.Count - 1);
            long size = module.Layout.AllocBytes(item);
            if (offset >= bytes || offset + size <= 0 || size == 0)
            {
                continue;
            }

            TypeRow row = module.Types[item];
            switch (row.Kind)
            {
                case TypeKind.Struct:
                    ReadOnlySpan<TypeId> members = module.Types.Members(item);
                    for (int i = members.Length - 1; i >= 0 && _work.Count < 4 * Max; i--)
                    {
                        _work.Add((offset + module.Layout.FieldOffset(item, i), members[i]));
                    }

                    break;
                case TypeKind.Array:
                    long stride = module.Layout.AllocBytes(row.Element);
                    long first = stride == 0 ? row.Length : Math.Max(0, -offset / stride);
                    long last = stride == 0 ? 0 : Math.Min(row.Length, (bytes - offset + stride - 1) / stride);
                    for (long i = last - 1; i >= first && _work.Count < 4 * Max; i--)
                    {
                        _work.Add((offset + i * stride, row.Element));
                    }

                    break;
                case TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Vector:
                case TypeKind.Pointer when item == TypeId.Ptr:
                    if (offset < 0 || offset + module.Layout.StoreBytes(item) > bytes || !IsWhole(module, item))
                    {
                        _fields.Clear();
                        return true;
                    }

                    _fields.Add(new Piece(offset, item));
                    break;
                default:
                    return false;
            }

            if (_work.Count >= 4 * Max || _fields.Count > Max)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWhole(Module module, TypeId type) =>
        module.Types[type].Kind == TypeKind.Vector
            ? module.Types[module.Types[type].Element].Kind != TypeKind.Pointer
                && module.Layout.ScalarBits(module.Types[type].Element) is 8 or 16 or 32 or 64
            : module.Layout.ScalarBits(type) is 8 or 16 or 32 or 64;

    /// <summary>Fills a gap with integers at their natural places.</summary>
    private void Fill(long from, long to)
    {
        while (from < to)
        {
            int bytes = 8;
            while (from % bytes != 0 || from + bytes > to)
            {
                bytes /= 2;
            }

            _pieces.Add(new Piece(from, OfBytes(bytes)));
            from += bytes;
        }
    }

    public static TypeId OfBytes(long bytes) => bytes switch
    {
        1 => TypeId.I8,
        2 => TypeId.I16,
        4 => TypeId.I32,
        _ => TypeId.I64,
    };
}
