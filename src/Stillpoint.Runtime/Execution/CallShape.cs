// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Runtime.Execution;

/// <summary>Where the arguments and results of a guest function are when C# calls it. Immutable.</summary>
internal sealed class CallShape
{
    /// <summary>Registers of each class that carry results: rax, rdx, rcx, rsi; xmm0 to xmm3.</summary>
    private const int ResultRegisters = 4;

    /// <summary>Offset of the piece that is the address of the result.</summary>
    internal const int ResultAddressOffset = -1;

    internal CallShape(LinkedProgram linked, GlobalId function)
    {
        Module module = linked.Module;
        ref GlobalRow row = ref module.Globals[function];
        TypeRow type = module.Types[row.ValueType];
        IsVariadic = type.IsVariadic;
        SysVArguments arguments = new(module, linked.Shapes);
        try
        {
            PlaceResult(linked, type.Element, module.Attributes[row.Attributes].Result, arguments);
            PlaceParameters(linked, row, arguments);
        }
        catch (GuestUnsupportedException e)
        {
            Refusal = e.Message;
        }

        Arguments = [.. arguments.Pieces];
        StackWords = arguments.StackWords;
        VectorRegisters = arguments.Vector;
    }

    /// <summary>Why C# and native code cannot call the function, or null.</summary>
    internal string? Refusal { get; private set; }

    /// <summary>The arguments; offsets are in the argument words.</summary>
    internal Piece[] Arguments { get; }

    /// <summary>Words of stack that they take.</summary>
    internal int StackWords { get; }

    /// <summary>Vector registers that they take.</summary>
    internal int VectorRegisters { get; }

    /// <summary>Whether there may be more arguments.</summary>
    internal bool IsVariadic { get; }

    /// <summary>Offset in the argument words of the one with attribute <c>nest</c>, or -1.</summary>
    internal int NestOffset { get; private set; } = -1;

    /// <summary>The result in registers; offsets are in its bytes. Empty if it is returned in memory.</summary>
    internal Piece[] Results { get; private set; } = [];

    /// <summary>Bytes of the result.</summary>
    internal int ResultBytes { get; private set; }

    /// <summary>Of each piece of the result, the bits that are the value's: what lies above them is left over.</summary>
    internal ulong[] ResultMasks { get; private set; } = [];

    /// <summary>Whether the first argument is the address where the result goes.</summary>
    internal bool IsResultInMemory { get; private set; }

    private void PlaceResult(LinkedProgram linked, TypeId type, AttributeSetId attributes, SysVArguments arguments)
    {
        if (type == TypeId.Void)
        {
            return;
        }

        SysVArguments results = new(linked.Module, linked.Shapes);
        results.Add(type, attributes, 0);
        ResultBytes = linked.Shapes.Bytes(type);
        foreach (Piece piece in results.Pieces)
        {
            IsResultInMemory |= piece.Class == PieceClass.Stack || piece.Index >= ResultRegisters;
        }

        if (IsResultInMemory)
        {
            if (!linked.Shapes.IsPlain(type))
            {
                throw new GuestUnsupportedException("a result of this type in memory");
            }

            arguments.Add(TypeId.Ptr, AttributeSetId.Empty, ResultAddressOffset);
            return;
        }

        Results = [.. results.Pieces];
        List<ulong> masks = [];
        AddMasks(linked.Module, type, masks);
        ResultMasks = [.. masks];
    }

    /// <summary>Adds a mask per piece, in the order of <see cref="SysVArguments"/>; recursion is as deep as the type.</summary>
    private static void AddMasks(Module module, TypeId type, List<ulong> masks)
    {
        TypeTable types = module.Types;
        TypeRow row = types[type];
        if (row.Kind is TypeKind.Array or TypeKind.Struct && module.Layout.AllocBytes(type) == 0)
        {
            return;
        }

        switch (row.Kind)
        {
            case TypeKind.Struct:
                for (int i = 0; i < types.Members(type).Length; i++)
                {
                    AddMasks(module, types.Members(type)[i], masks);
                }

                break;
            case TypeKind.Array:
                for (int i = 0; i < row.Length; i++)
                {
                    AddMasks(module, row.Element, masks);
                }

                break;
            case TypeKind.Integer when row.Bits > 64:
                masks.Add(ulong.MaxValue);
                masks.Add(ulong.MaxValue >> (128 - row.Bits));
                break;
            default:
                masks.Add(row.Kind == TypeKind.Integer ? ulong.MaxValue >> (64 - row.Bits) : ulong.MaxValue);
                break;
        }
    }

    private void PlaceParameters(LinkedProgram linked, in GlobalRow row, SysVArguments arguments)
    {
        Module module = linked.Module;
        int offset = 0;
        ReadOnlySpan<TypeId> parameters = module.Types.Members(row.ValueType);
        for (int i = 0; i < parameters.Length; i++)
        {
            AttributeSetId attributes = module.Attributes.Parameter(row.Attributes, i);
            if (module.Attributes.Has(attributes, "nest"u8))
            {
                NestOffset = offset;
            }
            else
            {
                arguments.Add(parameters[i], attributes, offset);
            }

            offset += 8 * ((linked.Shapes.Bytes(parameters[i]) + 7) / 8);
        }
    }
}
