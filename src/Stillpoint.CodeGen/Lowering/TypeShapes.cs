// SPDX-License-Identifier: MIT
// How values lie in registers. A value is a list of parts, one virtual register each:
//
//   integer to 64 bits, pointer, float       one part; bits above the type's width are unspecified
//   integer of 65 to 128 bits                two parts, low half first
//   vector of whole-byte scalars             parts of 16 bytes in vector registers; lanes beyond the end are unspecified
//   other vectors (i1, i7, managed pointers) the parts of each lane
//   struct, array                            the parts of each member
//
// i1 is the exception: its register holds 0 or 1 in the low 32 bits.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Lowering;

/// <summary>One register's worth of a value.</summary>
/// <param name="Class">Register file.</param>
/// <param name="Kind">What it means to a collector.</param>
/// <param name="Scalar">Type of the scalar, or of the lanes of a vector.</param>
/// <param name="Bits">Meaningful bits of a scalar part: 1 to 64; 128 for a vector part.</param>
/// <param name="Lanes">Lanes of a vector part, or 0.</param>
/// <param name="Offset">Byte offset in memory from the start of the value.</param>
internal readonly record struct Part(RegisterClass Class, PointerKind Kind, TypeId Scalar, byte Bits, byte Lanes, int Offset)
{
    /// <summary>Whether it is a vector of lanes in one register.</summary>
    internal bool IsVector => Lanes > 0;

    /// <summary>Bytes in memory.</summary>
    internal int Bytes => (Bits + 7) / 8;

    /// <summary>log2 of the operand size for arithmetic: 2 or 3.</summary>
    internal int ArithmeticSize => Bits > 32 ? 3 : 2;

    /// <summary>Whether the bits fill a machine operand size.</summary>
    internal bool IsExact => Bits is 8 or 16 or 32 or 64;
}

/// <summary>The parts of the types of a module, computed once per type and compiling thread.</summary>
internal sealed class TypeShapes
{
    /// <summary>Most parts of one value; a value beyond is refused.</summary>
    internal const int MaxParts = 4096;

    private readonly List<ListRange> _ranges = [];
    private readonly ListPool<Part> _parts = new();
    private readonly List<Part> _collected = [];
    private readonly Module _module;
    private readonly TypeTable _types;

    internal TypeShapes(Module module)
    {
        _module = module;
        _types = module.Types;
    }

    /// <summary>Parts of a type; valid until the next new type is asked for.</summary>
    internal ReadOnlySpan<Part> this[TypeId type] => _parts[Range(type)];

    /// <summary>Number of parts of a type.</summary>
    internal int Count(TypeId type) => Range(type).Count;

    /// <summary>One part.</summary>
    internal Part PartOf(TypeId type, int index) => _parts[Range(type)][index];

    /// <summary>Whether a vector type lies in vector registers, 16 bytes each.</summary>
    internal bool IsPacked(TypeId type)
    {
        TypeRow row = _types[type];
        return row.Kind == TypeKind.Vector && LaneBytes(row.Element) != 0;
    }

    /// <summary>Bytes of a lane that may lie in a vector register, or 0.</summary>
    internal int LaneBytes(TypeId scalar)
    {
        TypeRow row = _types[scalar];
        return row.Kind switch
        {
            TypeKind.Integer when row.Bits is 8 or 16 or 32 or 64 => row.Bits / 8,
            TypeKind.Float => 4,
            TypeKind.Double => 8,
            TypeKind.Pointer when row.Bits is not (1 or 2) => 8,
            _ => 0,
        };
    }

    /// <summary>First part and number of parts of what a path of indices selects in an aggregate, and its type.</summary>
    internal (int First, TypeId Type) Select(TypeId type, ReadOnlySpan<int> path)
    {
        int first = 0;
        foreach (int index in path)
        {
            if (_types[type].Kind == TypeKind.Struct)
            {
                for (int i = 0; i < index; i++)
                {
                    first += Count(_types.Members(type)[i]);
                }

                type = _types.Members(type)[index];
            }
            else
            {
                type = _types[type].Element;
                first += index * Count(type);
            }
        }

        return (first, type);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ListRange Range(TypeId type)
    {
        // A range that starts below zero is not known yet.
        return type.Index < _ranges.Count && _ranges[type.Index] is { Start: >= 0 } range ? range : FindRange(type);
    }

    private ListRange FindRange(TypeId type)
    {
        while (_ranges.Count <= type.Index)
        {
            _ranges.Add(new ListRange(-1, 0));
        }

        _collected.Clear();
        Collect(type, 0);
        ListRange range = _parts.Add(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_collected));
        _ranges[type.Index] = range;
        return range;
    }

    /// <summary>Recursion is bounded by the nesting that the verifier allows.</summary>
    private void Collect(TypeId type, int offset)
    {
        TypeRow row = _types[type];
        if (row.Kind is TypeKind.Array or TypeKind.Struct && _module.Layout.AllocBytes(type) == 0)
        {
            // Nothing, any number of times.
            return;
        }

        switch (row.Kind)
        {
            case TypeKind.Void or TypeKind.Token or TypeKind.Metadata or TypeKind.Label:
                break;
            case TypeKind.Float:
                Add(new Part(RegisterClass.Vector, PointerKind.Raw, type, 32, 0, offset));
                break;
            case TypeKind.Double:
                Add(new Part(RegisterClass.Vector, PointerKind.Raw, type, 64, 0, offset));
                break;
            case TypeKind.Integer when row.Bits > 64:
                Add(new Part(RegisterClass.General, PointerKind.Raw, type, 64, 0, offset));
                Add(new Part(RegisterClass.General, PointerKind.Raw, type, (byte)(row.Bits - 64), 0, offset + 8));
                break;
            case TypeKind.Integer:
                Add(new Part(RegisterClass.General, PointerKind.Raw, type, (byte)row.Bits, 0, offset));
                break;
            case TypeKind.Pointer:
                PointerKind kind = row.Bits switch
                {
                    1 => PointerKind.Reference,
                    2 => PointerKind.Tagged,
                    _ => PointerKind.Raw,
                };
                if (_module.Layout.PointerBits(row.Bits) != 64)
                {
                    throw new CompileException($"pointers of {_module.Layout.PointerBits(row.Bits)} bits");
                }

                Add(new Part(RegisterClass.General, kind, type, 64, 0, offset));
                break;
            case TypeKind.Vector:
                CollectVector(type, row, offset);
                break;
            case TypeKind.Array:
                long stride = _module.Layout.AllocBytes(row.Element);
                for (long i = 0; i < row.Length; i++)
                {
                    Collect(row.Element, checked((int)(offset + (i * stride))));
                }

                break;
            case TypeKind.Struct:
                ReadOnlySpan<TypeId> fields = _types.Members(type);
                for (int i = 0; i < fields.Length; i++)
                {
                    Collect(fields[i], checked((int)(offset + _module.Layout.FieldOffset(type, i))));
                }

                break;
            default:
                throw new CompileException("a value of a function type");
        }
    }

    private void CollectVector(TypeId type, in TypeRow row, int offset)
    {
        int bytes = LaneBytes(row.Element);
        if (bytes == 0)
        {
            // Lanes that are not whole bytes are packed in memory; loads and stores of them know.
            int laneBytes = (_module.Layout.ScalarBits(row.Element) + 7) / 8;
            for (long i = 0; i < row.Length; i++)
            {
                Collect(row.Element, checked((int)(offset + (i * laneBytes))));
            }

            return;
        }

        int perPart = 16 / bytes;
        for (long lane = 0; lane < row.Length; lane += perPart)
        {
            int lanes = (int)Math.Min(perPart, row.Length - lane);
            Add(new Part(RegisterClass.Vector, PointerKind.Raw, row.Element, 128, (byte)lanes, checked((int)(offset + (lane * bytes)))));
        }
    }

    private void Add(in Part part)
    {
        if (_collected.Count == MaxParts)
        {
            throw new CompileException($"a value of more than {MaxParts} registers");
        }

        _collected.Add(part);
    }
}
