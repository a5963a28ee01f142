// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using System.Threading;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Ir.Types;

/// <summary>Sizes and alignments of types by a module's <c>target datalayout</c>.</summary>
/// <remarks>
/// Little-endian only. Sizes are in bytes. Source: LLVM Language Reference, "Data Layout". Types must be sized and must
/// not contain themselves, which the verifier checks (V-rules about types) before anyone asks; a type nested deeper than
/// <see cref="MaxNesting"/> or larger than <see cref="MaxBytes"/> throws. Free-threaded.
/// </remarks>
public sealed class DataLayout
{
    /// <summary>The layout that clang-19 writes for x86-64 Linux.</summary>
    public const string DefaultText =
        "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128";

    /// <summary>Largest size of a type, in bytes: what an address can span.</summary>
    public const long MaxBytes = 1L << 47;

    /// <summary>Deepest nesting of aggregate types.</summary>
    public const int MaxNesting = 512;

    private readonly Module _module;
    private readonly SecondaryMap<TypeId, ulong> _sizes = new(0);
    private readonly Lock _lock = new();
    private readonly Dictionary<int, (int Bits, int AlignBytes)> _pointers = new() { [0] = (64, 8) };

    // What LLVM assumes where a text is silent, i64 included; DefaultText says everything that matters on x86-64.
    private readonly SortedDictionary<int, int> _integerAligns = new()
    {
        [1] = 1,
        [8] = 1,
        [16] = 2,
        [32] = 4,
        [64] = 4,
    };

    private readonly SortedDictionary<int, int> _vectorAligns = new() { [64] = 8, [128] = 16 };
    private readonly HashSet<int> _nonIntegral = [];
    private readonly int _defaultPointerBits;
    private int _floatAlign = 4;
    private int _doubleAlign = 8;
    private int _aggregateAlign = 1;

    /// <summary>Parses a data layout.</summary>
    /// <exception cref="FormatException">The text is no data layout, or not one of a supported machine.</exception>
    public DataLayout(Module module, string text)
    {
        _module = module;
        Text = text;
        foreach (string part in text.Split('-', StringSplitOptions.RemoveEmptyEntries))
        {
            ParsePart(part);
        }

        _defaultPointerBits = _pointers[0].Bits;
    }

    /// <summary>Size and alignment of a type, in bytes.</summary>
    private readonly record struct TypeSize(long Bytes, int Align)
    {
        private const int AlignShift = 56;

        /// <summary>One word, so that readers beside a writer never see half of it; 0 is never the form of a size.</summary>
        public ulong Packed => ((ulong)(BitOperations.Log2((uint)Align) + 1) << AlignShift) | (ulong)Bytes;

        public static TypeSize Unpack(ulong packed) =>
            new((long)(packed & ((1UL << AlignShift) - 1)), 1 << ((int)(packed >> AlignShift) - 1));
    }

    /// <summary>The text of the layout.</summary>
    public string Text { get; }

    /// <summary>Whether pointers of an address space must never become integers (<c>ni:</c>).</summary>
    public bool IsNonIntegral(int addressSpace) => _nonIntegral.Contains(addressSpace);

    /// <summary>Width of pointers of an address space, in bits.</summary>
    public int PointerBits(int addressSpace) =>
        addressSpace == 0 ? _defaultPointerBits
        : _pointers.TryGetValue(addressSpace, out (int Bits, int) known) ? known.Bits : _pointers[0].Bits;

    /// <summary>Width of a scalar type in bits: integers, floats, pointers.</summary>
    public int ScalarBits(TypeId type)
    {
        ref readonly TypeRow row = ref _module.Types[type];
        return row.Kind switch
        {
            TypeKind.Integer => row.Bits,
            TypeKind.Float => 32,
            TypeKind.Double => 64,
            TypeKind.Pointer => PointerBits(row.Bits),
            _ => throw new InvalidOperationException("not a scalar type"),
        };
    }

    /// <summary>Bytes that a store of the type writes: its bits rounded up.</summary>
    public long StoreBytes(TypeId type)
    {
        ref readonly TypeRow row = ref _module.Types[type];
        return row.Kind switch
        {
            TypeKind.Vector => Checked(((Int128)row.Length * ScalarBits(row.Element) + 7) / 8),
            TypeKind.Array or TypeKind.Struct => AllocBytes(type),
            _ => (ScalarBits(type) + 7) / 8,
        };
    }

    /// <summary>Bytes from one element of the type to the next in an array: the store size rounded up to alignment.</summary>
    public long AllocBytes(TypeId type) => SizeOf(type, 0).Bytes;

    /// <summary>ABI alignment in bytes.</summary>
    public int Alignment(TypeId type) => SizeOf(type, 0).Align;

    /// <summary>Byte offset of a field of a struct.</summary>
    public long FieldOffset(TypeId structType, int field)
    {
        long offset = 0;
        ReadOnlySpan<TypeId> fields = _module.Types.Members(structType);
        bool isPacked = _module.Types[structType].IsPacked;
        for (int i = 0; ; i++)
        {
            offset = isPacked ? offset : AlignUp(offset, Alignment(fields[i]));
            if (i == field)
            {
                return offset;
            }

            offset += AllocBytes(fields[i]);
        }
    }

    /// <summary>Rounds up to a power of two.</summary>
    public static long AlignUp(long value, long alignment) => (value + alignment - 1) & -alignment;

    private TypeSize SizeOf(TypeId type, int depth)
    {
        ulong known = _sizes[type];
        if (known == 0)
        {
            lock (_lock)
            {
                known = Compute(type, depth).Packed;
                _sizes[type] = known;
            }
        }

        return TypeSize.Unpack(known);
    }

    private TypeSize Compute(TypeId type, int depth)
    {
        if (depth > MaxNesting)
        {
            throw new InvalidOperationException($"types nest deeper than {MaxNesting} levels");
        }

        TypeRow row = _module.Types[type];
        switch (row.Kind)
        {
            case TypeKind.Float:
                return new TypeSize(4, _floatAlign);
            case TypeKind.Double:
                return new TypeSize(8, _doubleAlign);
            case TypeKind.Integer:
                int align = IntegerAlign(row.Bits);
                return new TypeSize(AlignUp((row.Bits + 7) / 8, align), align);
            case TypeKind.Pointer:
                (int bits, int pointerAlign) = _pointers.GetValueOrDefault(row.Bits, _pointers[0]);
                return new TypeSize(bits / 8, pointerAlign);
            case TypeKind.Vector:
                long stored = StoreBytes(type);
                int vectorAlign = VectorAlign(row, stored);
                return new TypeSize(AlignUp(stored, vectorAlign), vectorAlign);
            case TypeKind.Array:
                TypeSize element = SizeOf(row.Element, depth + 1);
                return new TypeSize(Checked((Int128)element.Bytes * row.Length), element.Align);
            case TypeKind.Struct when !row.IsOpaque:
                return StructSize(type, row.IsPacked, depth);
            default:
                throw new InvalidOperationException($"a type of kind {row.Kind} has no size");
        }
    }

    private TypeSize StructSize(TypeId type, bool isPacked, int depth)
    {
        long bytes = 0;
        int align = isPacked ? 1 : _aggregateAlign;
        foreach (TypeId field in _module.Types.Members(type))
        {
            TypeSize size = SizeOf(field, depth + 1);
            if (!isPacked)
            {
                bytes = AlignUp(bytes, size.Align);
                align = Math.Max(align, size.Align);
            }

            bytes = Checked((Int128)bytes + size.Bytes);
        }

        return new TypeSize(AlignUp(bytes, align), align);
    }

    private int IntegerAlign(int bits)
    {
        int largest = 1;
        foreach ((int width, int align) in _integerAligns)
        {
            if (width >= bits)
            {
                return align;
            }

            largest = align;
        }

        return largest;
    }

    private int VectorAlign(in TypeRow row, long stored)
    {
        long bits = row.Length * ScalarBits(row.Element);
        if (bits <= int.MaxValue && _vectorAligns.TryGetValue((int)bits, out int align))
        {
            return align;
        }

        // No entry: the natural alignment, the store size rounded up to a power of two.
        return (int)Math.Min(BitOperations.RoundUpToPowerOf2((ulong)stored), 1UL << 30);
    }

    private static long Checked(Int128 bytes) => bytes <= MaxBytes
        ? (long)bytes
        : throw new InvalidOperationException($"a type is larger than {MaxBytes} bytes");

    private void ParsePart(string part)
    {
        string[] fields = part[1..].Split(':');
        switch (part[0])
        {
            case 'E':
                throw new FormatException("big-endian data layouts are not supported");
            case 'p':
                int space = fields[0].Length == 0 ? 0 : Number(part, fields[0]);
                int bits = Number(part, Field(part, fields, 1));
                if (bits is not (32 or 64) || (space == 0 && bits != 64))
                {
                    throw new FormatException($"pointers of {bits} bits ('{part}') are not supported");
                }

                _pointers[space] = (bits, AlignBytes(part, Field(part, fields, 2)));
                break;
            case 'i':
                _integerAligns[Number(part, fields[0])] = AlignBytes(part, Field(part, fields, 1));
                break;
            case 'f':
                ParseFloat(part, fields);
                break;
            case 'v':
                _vectorAligns[Number(part, fields[0])] = AlignBytes(part, Field(part, fields, 1));
                break;
            case 'a':
                _aggregateAlign = Math.Max(1, AlignBytes(part, Field(part, fields, 1)));
                break;
            case 'n' when part.StartsWith("ni:", StringComparison.Ordinal):
                foreach (string number in fields[1..])
                {
                    _nonIntegral.Add(Number(part, number));
                }

                break;
            case 'e' or 'm' or 'n' or 'S' or 'P' or 'G' or 'A' or 'F':
                break;
            default:
                throw new FormatException($"'{part}' is no part of a data layout");
        }
    }

    private void ParseFloat(string part, string[] fields)
    {
        int align = AlignBytes(part, Field(part, fields, 1));
        switch (Number(part, fields[0]))
        {
            case 32:
                _floatAlign = align;
                break;
            case 64:
                _doubleAlign = align;
                break;
        }
    }

    private static string Field(string part, string[] fields, int index) => index < fields.Length
        ? fields[index]
        : throw new FormatException($"'{part}' in the data layout lacks a part");

    private static int Number(string part, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value < 1 << 24
            ? value
            : throw new FormatException($"'{part}' in the data layout has no number where one is expected");

    private static int AlignBytes(string part, string text)
    {
        int bits = Number(part, text);
        int bytes = bits / 8;
        return bits % 8 == 0 && bytes <= 1 << 16 && BitOperations.PopCount((uint)bytes) <= 1
            ? Math.Max(1, bytes)
            : throw new FormatException($"'{part}' in the data layout has an alignment that is no power of two bytes");
    }
}
