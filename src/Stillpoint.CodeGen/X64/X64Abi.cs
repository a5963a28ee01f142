// SPDX-License-Identifier: MIT
// The calling convention, for guest code and at the border to native code: arguments as the System V ABI (AMD64
// supplement, 3.2.3) has them after clang lowered C types to IR types. Unlike it, no register is preserved but the stack
// pointer and the context register, and up to four registers of each file return results.
using System;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.X64;

/// <summary>Hands out places for arguments, in order.</summary>
internal sealed class ArgumentPlaces
{
    /// <summary>General registers of arguments, in order.</summary>
    internal static readonly Location[] GeneralOrder =
    [
        GeneralRegister.Rdi, GeneralRegister.Rsi, GeneralRegister.Rdx,
        GeneralRegister.Rcx, GeneralRegister.R8, GeneralRegister.R9,
    ];

    private const int VectorCount = 8;

    /// <summary>General registers taken.</summary>
    internal int General { get; private set; }

    /// <summary>Vector registers taken.</summary>
    internal int Vector { get; private set; }

    /// <summary>Stack words taken.</summary>
    internal int StackWords { get; private set; }

    /// <summary>Starts over.</summary>
    internal void Reset()
    {
        General = 0;
        Vector = 0;
        StackWords = 0;
    }

    /// <summary>Place of one part; stack places are <see cref="LocationKind.Outgoing"/>.</summary>
    internal Location Next(in Part part)
    {
        if (part.Class == RegisterClass.General)
        {
            return General < GeneralOrder.Length ? GeneralOrder[General++] : Location.Outgoing(StackWords++);
        }

        if (Vector < VectorCount)
        {
            return Location.Vector(Vector++);
        }

        if (part.IsVector)
        {
            StackWords += StackWords & 1;
            StackWords += 2;
            return Location.Outgoing(StackWords - 2);
        }

        return Location.Outgoing(StackWords++);
    }

    /// <summary>Both halves of a 128-bit integer go into registers or both on the stack, 16-aligned.</summary>
    internal void BeforeWide()
    {
        if (General + 2 > GeneralOrder.Length)
        {
            StackWords += StackWords & 1;
            _wideOnStack = true;
        }
        else
        {
            _wideOnStack = false;
        }
    }

    private bool _wideOnStack;

    /// <summary>Place of a half of a 128-bit integer.</summary>
    internal Location NextHalf(in Part part) => _wideOnStack ? Location.Outgoing(StackWords++) : Next(part);

    /// <summary>First word of an argument passed in memory.</summary>
    internal int InMemory(long bytes, int align)
    {
        if (align > 8)
        {
            StackWords = (int)((StackWords + (align / 8) - 1) & -(align / 8));
        }

        int first = StackWords;
        StackWords += checked((int)((bytes + 7) / 8));
        return first;
    }
}

/// <summary>Where a result is returned.</summary>
/// <param name="IsIndirect">In memory that the caller names in a hidden first argument.</param>
internal readonly record struct ResultPlaces(bool IsIndirect)
{
    /// <summary>Bytes between parts of an indirect result.</summary>
    internal const int SlotBytes = 16;

    /// <summary>Most registers that return a result.</summary>
    internal const int MaxRegisters = 2 * PerFile;

    private const int PerFile = 4;

    private static readonly Location[] GeneralOrder = [GeneralRegister.Rax, GeneralRegister.Rdx, GeneralRegister.Rcx, GeneralRegister.Rsi];

    /// <summary>How a type with these parts is returned.</summary>
    internal static ResultPlaces Of(ReadOnlySpan<Part> parts)
    {
        int general = 0;
        int vector = 0;
        foreach (ref readonly Part part in parts)
        {
            _ = part.Class == RegisterClass.General ? general++ : vector++;
        }

        return new ResultPlaces(general > PerFile || vector > PerFile);
    }

    /// <summary>Register of a part of a result that is not indirect.</summary>
    internal static Location Place(ReadOnlySpan<Part> parts, int index)
    {
        int before = 0;
        for (int i = 0; i < index; i++)
        {
            before += parts[i].Class == parts[index].Class ? 1 : 0;
        }

        return parts[index].Class == RegisterClass.General ? GeneralOrder[before] : Location.Vector(before);
    }
}
