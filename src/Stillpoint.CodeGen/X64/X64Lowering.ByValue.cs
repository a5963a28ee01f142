// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Types;
using Stillpoint.Passes;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>
/// Arguments in memory (byval): copies among the outgoing arguments. Every word of a copy is a register pinned to its place,
/// like other arguments on the stack, so that maps tell what is in it from its writing to the call.
/// </content>
internal sealed partial class X64Lowering
{
    /// <summary>Most words of one argument with managed pointers, and most that are named one by one.</summary>
    private const int MaxNamedWords = 4096;

    private const int OperandsPerMark = 64;

    private readonly ManagedTypes _managedTypes = new();
    private readonly List<ManagedWord> _words = [];
    private readonly List<MachineOperand> _written = [];

    /// <summary>The attribute of an argument in memory, and the alignment of its copy: at most 16.</summary>
    private (AttributeRow ByValue, int Align) ByValueOf(AttributeSetId attributes)
    {
        _ = _attributes.TryGet(attributes, "byval"u8, out AttributeRow byValue);
        int align = _attributes.TryGet(attributes, "align"u8, out AttributeRow given)
            ? (int)given.Value
            : _layout.Alignment(byValue.Type);
        return (byValue, Math.Min(align, 16));
    }

    private void PassByValue(ValueId pointer, AttributeSetId attributes)
    {
        (AttributeRow byval, int align) = ByValueOf(attributes);
        long bytes = _layout.AllocBytes(byval.Type);
        int first = _places.InMemory(bytes, align);
        _out.OutgoingUnits = Math.Max(_out.OutgoingUnits, (_places.StackWords + 1) & ~1);
        var from = Address.At(Read(pointer));
        bool isManaged = TryListWords(byval.Type);
        if (isManaged || bytes <= 16 * MaxInlineMoves)
        {
            PassWords(from, bytes, first);
            return;
        }

        CopyMemory(new Address { Form = AddressForm.Outgoing, Displacement = 8 * first }, from, bytes);
        MarkWritten(first, (bytes + 7) / 8);
    }

    /// <summary>
    /// Copies in words, or in pairs of words without managed pointers. What lies behind the end in the last word is no part of
    /// the argument.
    /// </summary>
    private void PassWords(in Address from, long bytes, int first)
    {
        int next = 0;
        for (int at = 0; at < bytes;)
        {
            bool isManaged = next < _words.Count && _words[next].Offset == at;
            long free = (next < _words.Count ? _words[next].Offset : bytes) - at;
            int word = first + (at / 8);
            Reg value;
            if (isManaged)
            {
                value = NewGeneral(_words[next++].IsTagged ? PointerKind.Tagged : PointerKind.Reference);
                Emit(X64Op.Load, 3, [Def(value)], from.Plus(at));
            }
            else if (free >= 16 && word % 2 == 0)
            {
                value = LoadPiece(from.Plus(at), 16);
            }
            else
            {
                value = NewGeneral();
                LoadGeneral(value, 8 * (int)Math.Min(8, bytes - at), from.Plus(at));
            }

            Reg place = NewPinned(Location.Outgoing(word), value);
            Move(place, value);
            _callOperands.Add(new MachineOperand(place, OperandRole.Use, OperandConstraint.Any));
            at += _out.Registers[value].SpillBytes;
        }
    }

    /// <summary>Names words that a copy by native code has written.</summary>
    private void MarkWritten(int first, long words)
    {
        _written.Clear();
        for (int i = 0; i < words && words <= MaxNamedWords; i++)
        {
            Reg place = NewPinned(Location.Outgoing(first + i), NewGeneral());
            _written.Add(new MachineOperand(place, OperandRole.Def, OperandConstraint.Any));
            _callOperands.Add(new MachineOperand(place, OperandRole.Use, OperandConstraint.Any));
            if (_written.Count == OperandsPerMark || i + 1 == words)
            {
                Emit(X64Op.Written, 3, CollectionsMarshal.AsSpan(_written));
                _written.Clear();
            }
        }
    }

    /// <summary>Lists the managed words of a type in order; false if it has none.</summary>
    private bool TryListWords(TypeId type)
    {
        _managedTypes.Use(_module);
        _words.Clear();
        if (!_managedTypes.IsManaged(type))
        {
            return false;
        }

        if (!_managedTypes.TryList(type, 0, _words) || _layout.AllocBytes(type) > 8 * MaxNamedWords
            || _words.Exists(static word => word.Offset % 8 != 0))
        {
            throw new CompileException("an argument in memory with too many managed pointers, or with one that is not aligned");
        }

        return true;
    }

    /// <summary>Names the managed words of an argument that came in memory.</summary>
    private void NameIncomingWords(TypeId type, int first)
    {
        if (!TryListWords(type))
        {
            return;
        }

        foreach (ManagedWord word in _words)
        {
            PointerKind kind = word.IsTagged ? PointerKind.Tagged : PointerKind.Reference;
            _frame.Words.Add(new FrameWord(FrameWord.Incoming, (8 * first) + word.Offset, kind));
        }
    }
}
