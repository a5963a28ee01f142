// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;
using Stillpoint.ObjectFiles.Elf;

namespace Stillpoint.ObjectFiles.Data;

/// <summary>Writes initializers: bytes, and relocations where addresses are.</summary>
internal sealed class InitializerWriter(Module module, ConstantReader constants, GlobalSymbols symbols)
{
    private readonly ConstantTable _constants = module.Constants;
    private readonly TypeTable _types = module.Types;

    /// <summary>Writes a variable's initializer to its place, which is zero before.</summary>
    public void Write(GlobalId global, in GlobalPlace place)
    {
        try
        {
            Write(module.Globals[global].Initializer, place.Section, (int)place.Offset);
        }
        catch (CompileException error)
        {
            throw new ObjectFileException($"the initializer of {module.Display(global)}: {error.Reason}", error);
        }
    }

    private void Write(ConstantId constant, ElfSectionBuilder section, int offset)
    {
        ref readonly ConstantRow row = ref _constants[constant];
        switch (row.Kind)
        {
            case ConstantKind.Bytes:
                _constants.Bytes(constant).CopyTo(section.Bytes.From(offset));
                break;
            case ConstantKind.Aggregate:
                WriteElements(constant, row.Type, section, offset);
                break;
            case ConstantKind.Null or ConstantKind.Zero or ConstantKind.Undef or ConstantKind.Poison:
                break;
            default:
                WriteScalar(constants.Scalar(constant), section, offset, (int)module.Layout.StoreBytes(row.Type));
                break;
        }
    }

    private void WriteElements(ConstantId constant, TypeId type, ElfSectionBuilder section, int offset)
    {
        ReadOnlySpan<ConstantId> elements = _constants.Elements(constant);
        TypeRow row = _types[type];
        int laneBits = row.Kind == TypeKind.Vector ? module.Layout.ScalarBits(row.Element) : 8;
        if (laneBits % 8 != 0)
        {
            WritePackedLanes(elements, laneBits, section.Bytes.From(offset));
            return;
        }

        for (int i = 0; i < elements.Length; i++)
        {
            long start = row.Kind switch
            {
                TypeKind.Struct => module.Layout.FieldOffset(type, i),
                TypeKind.Vector => i * (laneBits / 8L),
                _ => i * module.Layout.AllocBytes(row.Element),
            };
            Write(elements[i], section, checked((int)(offset + start)));
        }
    }

    private void WritePackedLanes(ReadOnlySpan<ConstantId> lanes, int bits, Span<byte> destination)
    {
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            UInt128 value = constants.Number(lanes[lane]);
            for (int bit = 0; bit < bits; bit++)
            {
                int position = (lane * bits) + bit;
                destination[position >> 3] |= (byte)((int)((value >> bit) & 1) << (position & 7));
            }
        }
    }

    private void WriteScalar(in AddressSum sum, ElfSectionBuilder section, int offset, int bytes)
    {
        if (sum.IsNumber)
        {
            Span<byte> place = section.Bytes.From(offset)[..bytes];
            for (int i = 0; i < bytes; i++)
            {
                place[i] = (byte)(sum.Number >> (8 * i));
            }

            return;
        }

        long addend = (long)(ulong)sum.Number;
        if (sum.Minus.IsNone && bytes == sizeof(ulong))
        {
            section.Relocate(offset, X64RelocationKind.Address64, symbols.Of(sum.Plus), addend);
            return;
        }

        // A distance from this place is what the linker knows, so from anything else in this section too.
        bool isHere = symbols.TryGetPlace(sum.Minus, out GlobalPlace from) && from.Section == section;
        if (sum.Plus.IsNone || !isHere || bytes is not (sizeof(uint) or sizeof(ulong)))
        {
            throw new CompileException("an address that no relocation can express");
        }

        addend = bytes == sizeof(uint) ? (int)addend : addend;
        X64RelocationKind kind = bytes == sizeof(uint) ? X64RelocationKind.Relative32 : X64RelocationKind.Relative64;
        section.Relocate(offset, kind, symbols.Of(sum.Plus), addend + offset - from.Offset);
    }
}
