// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Interpreter.Decoding;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Calls;

/// <summary>Where a piece of an argument or result is by the C convention.</summary>
internal enum PieceClass : byte
{
    /// <summary>A general register.</summary>
    General,

    /// <summary>A vector register.</summary>
    Vector,

    /// <summary>A word of the stack.</summary>
    Stack,
}

/// <summary>How the bits of a piece become a register.</summary>
internal enum PieceForm : byte
{
    /// <summary>Low bytes, zero-extended.</summary>
    ZeroExtended,

    /// <summary>Low bytes, sign-extended.</summary>
    SignExtended,

    /// <summary>As many bytes as there are, up to 16, for vector registers.</summary>
    Bytes,

    /// <summary>The piece is an address; the bytes behind it are passed (byval).</summary>
    Indirect,
}

/// <summary>One piece of an argument or result.</summary>
/// <param name="Class">Register file or stack.</param>
/// <param name="Form">Conversion.</param>
/// <param name="Index">Number of the register, or of the first stack word.</param>
/// <param name="Offset">Frame offset of the piece.</param>
/// <param name="Bytes">Its size: 1 to 8 for general registers, up to 16 for vector registers.</param>
internal readonly record struct Piece(PieceClass Class, PieceForm Form, int Index, int Offset, int Bytes)
{
    /// <summary>The value of a general register for the piece that lies at a place.</summary>
    internal unsafe ulong Extend(byte* place)
    {
        bool signed = Form == PieceForm.SignExtended;
        return Bytes switch
        {
            1 => signed ? (ulong)*(sbyte*)place : *place,
            2 => signed ? (ulong)*(short*)place : *(ushort*)place,
            4 => signed ? (ulong)*(int*)place : *(uint*)place,
            _ => *(ulong*)place,
        };
    }
}

/// <summary>
/// Assigns arguments and results to registers and stack by the x86-64 System V ABI, after clang has lowered C types to
/// IR types: what arrives here are scalars, vectors, first-class aggregates (piece by piece) and <c>byval</c> pointers.
/// </summary>
/// <remarks>Source: System V ABI, AMD64 supplement, 3.2.3.</remarks>
internal sealed class SysVArguments(Module module, FrameShapes shapes)
{
    private const int GeneralRegisters = 6;
    private const int VectorRegisters = 8;

    private readonly TypeTable _types = module.Types;

    /// <summary>The pieces so far.</summary>
    internal List<Piece> Pieces { get; } = [];

    /// <summary>General registers taken so far.</summary>
    internal int General { get; private set; }

    /// <summary>Vector registers taken so far.</summary>
    internal int Vector { get; private set; }

    /// <summary>Words of stack taken so far.</summary>
    internal int StackWords { get; private set; }

    /// <summary>Adds an argument.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="attributes">Its attributes: byval, signext.</param>
    /// <param name="offset">Its frame offset.</param>
    internal void Add(TypeId type, AttributeSetId attributes, int offset)
    {
        if (module.Attributes.TryGet(attributes, "byval"u8, out AttributeRow byval))
        {
            int align = module.Attributes.TryGet(attributes, "align"u8, out AttributeRow given)
                ? (int)given.Value
                : module.Layout.Alignment(byval.Type);
            AddInMemory(PieceForm.Indirect, offset, (int)module.Layout.AllocBytes(byval.Type), align);
            return;
        }

        AddPieces(type, module.Attributes.Has(attributes, "signext"u8), offset);
    }

    private void AddPieces(TypeId type, bool signed, int offset)
    {
        TypeRow row = _types[type];
        if (row.Kind is TypeKind.Array or TypeKind.Struct && module.Layout.AllocBytes(type) == 0)
        {
            // Nothing, any number of times.
            return;
        }

        switch (row.Kind)
        {
            case TypeKind.Struct:
                for (int i = 0; i < _types.Members(type).Length; i++)
                {
                    AddPieces(_types.Members(type)[i], signed: false, offset + shapes.FieldOffset(type, i));
                }

                break;
            case TypeKind.Array:
                for (int i = 0; i < row.Length; i++)
                {
                    AddPieces(row.Element, signed: false, offset + (i * shapes.Stride(type)));
                }

                break;
            case TypeKind.Vector:
                AddVector(type, offset);
                break;
            case TypeKind.Float or TypeKind.Double:
                AddFloating(offset, shapes.Bytes(type));
                break;
            default:
                AddInteger(row, signed, offset, shapes.Bytes(type));
                break;
        }
    }

    private void AddInteger(in TypeRow row, bool signed, int offset, int bytes)
    {
        PieceForm form = signed ? PieceForm.SignExtended : PieceForm.ZeroExtended;
        if (signed && row.Bits != shapes.ContainerBits(TypeId.I8) && bytes * 8 != row.Bits)
        {
            throw new GuestUnsupportedException($"a signext argument of type i{row.Bits}");
        }

        if (bytes <= 8)
        {
            if (General < GeneralRegisters)
            {
                Pieces.Add(new Piece(PieceClass.General, form, General++, offset, bytes));
            }
            else
            {
                Pieces.Add(new Piece(PieceClass.Stack, form, StackWords++, offset, bytes));
            }

            return;
        }

        // 128 bits: both halves in registers, or both on the stack, 16-aligned.
        if (General + 2 <= GeneralRegisters)
        {
            Pieces.Add(new Piece(PieceClass.General, form, General++, offset, 8));
            Pieces.Add(new Piece(PieceClass.General, form, General++, offset + 8, 8));
        }
        else
        {
            AddInMemory(PieceForm.Bytes, offset, 16, 16);
        }
    }

    private void AddFloating(int offset, int bytes)
    {
        if (Vector < VectorRegisters)
        {
            Pieces.Add(new Piece(PieceClass.Vector, PieceForm.Bytes, Vector++, offset, bytes));
        }
        else
        {
            Pieces.Add(new Piece(PieceClass.Stack, PieceForm.ZeroExtended, StackWords++, offset, bytes));
        }
    }

    private void AddVector(TypeId type, int offset)
    {
        int bytes = shapes.Bytes(type);
        if (bytes > 16 || !shapes.IsPlain(type))
        {
            throw new GuestUnsupportedException($"a vector of {bytes} bytes as argument or result of native code");
        }

        if (Vector < VectorRegisters)
        {
            Pieces.Add(new Piece(PieceClass.Vector, PieceForm.Bytes, Vector++, offset, bytes));
        }
        else
        {
            // A short vector is widened to a register, which takes 16 bytes of the stack.
            AddInMemory(PieceForm.Bytes, offset, bytes, 16);
            StackWords += StackWords & 1;
        }
    }

    private void AddInMemory(PieceForm form, int offset, int bytes, int align)
    {
        if (align > 8)
        {
            StackWords = (int)DataLayout.AlignUp(StackWords, align / 8);
        }

        Pieces.Add(new Piece(PieceClass.Stack, form, StackWords, offset, bytes));
        StackWords += (bytes + 7) / 8;
    }
}
