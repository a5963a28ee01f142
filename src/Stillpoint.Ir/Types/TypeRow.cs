// SPDX-License-Identifier: MIT
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;

namespace Stillpoint.Ir.Types;

/// <summary>The sorts of type.</summary>
public enum TypeKind : byte
{
    /// <summary>No value.</summary>
    Void,

    /// <summary>A basic block, as an operand in the text only.</summary>
    Label,

    /// <summary>The result of a statepoint and the like; never stored.</summary>
    Token,

    /// <summary>Metadata as an argument.</summary>
    Metadata,

    /// <summary>IEEE 754 binary32.</summary>
    Float,

    /// <summary>IEEE 754 binary64.</summary>
    Double,

    /// <summary>Integer of 1 to 128 bits.</summary>
    Integer,

    /// <summary>Pointer in an address space; 1 is managed, 2 is tagged values.</summary>
    Pointer,

    /// <summary>Array.</summary>
    Array,

    /// <summary>Vector of fixed length.</summary>
    Vector,

    /// <summary>Struct, named or not.</summary>
    Struct,

    /// <summary>Function signature.</summary>
    Function,
}

/// <summary>A type of a module's <see cref="TypeTable"/>.</summary>
public readonly record struct TypeId(int Index) : IEntity<TypeId>
{
    /// <summary>No type at all (not <c>void</c>).</summary>
    public static TypeId None => new(-1);

    /// <summary><c>void</c></summary>
    public static TypeId Void => new(0);

    /// <summary><c>label</c></summary>
    public static TypeId Label => new(1);

    /// <summary><c>token</c></summary>
    public static TypeId Token => new(2);

    /// <summary><c>metadata</c></summary>
    public static TypeId Metadata => new(3);

    /// <summary><c>float</c></summary>
    public static TypeId Float => new(4);

    /// <summary><c>double</c></summary>
    public static TypeId Double => new(5);

    /// <summary><c>i1</c></summary>
    public static TypeId I1 => new(6);

    /// <summary><c>i8</c></summary>
    public static TypeId I8 => new(7);

    /// <summary><c>i16</c></summary>
    public static TypeId I16 => new(8);

    /// <summary><c>i32</c></summary>
    public static TypeId I32 => new(9);

    /// <summary><c>i64</c></summary>
    public static TypeId I64 => new(10);

    /// <summary><c>i128</c></summary>
    public static TypeId I128 => new(11);

    /// <summary><c>ptr</c></summary>
    public static TypeId Ptr => new(12);

    /// <summary><c>ptr addrspace(1)</c>, a managed pointer.</summary>
    public static TypeId ManagedPtr => new(13);

    /// <inheritdoc/>
    public static TypeId FromIndex(int index) => new(index);
}

/// <summary>What a type is made of; fields that a kind does not name are zero.</summary>
public struct TypeRow
{
    /// <summary>Sort of type.</summary>
    public TypeKind Kind;

    /// <summary>Struct: no padding, alignment 1.</summary>
    public bool IsPacked;

    /// <summary>Function: takes more arguments than named.</summary>
    public bool IsVariadic;

    /// <summary>Struct: named, body not given.</summary>
    public bool IsOpaque;

    /// <summary>Struct: introduced by <c>%name = type</c>, so equal to itself only.</summary>
    public bool IsIdentified;

    /// <summary>Integer: width in bits. Pointer: address space.</summary>
    public int Bits;

    /// <summary>Array, vector: element type. Function: result type.</summary>
    public TypeId Element;

    /// <summary>Struct: name; a struct introduced by number (<c>%0 = type</c>) has none.</summary>
    public NameId Name;

    /// <summary>Array, vector: number of elements.</summary>
    public long Length;

    /// <summary>Struct fields or function parameters.</summary>
    public ListRange Members;
}
