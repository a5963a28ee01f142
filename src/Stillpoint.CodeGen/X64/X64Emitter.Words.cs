// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Maps;
using Stillpoint.StackMaps.Model;
using Gpr = Stillpoint.Assembler.X64.Gpr;

namespace Stillpoint.CodeGen.X64;

/// <content>
/// Words of frame objects that hold managed pointers. Maps tell them from the end of the prologue to the epilogue, so the
/// prologue clears them. They are named as spill units behind those of the allocator, which the frame has in common with
/// them: units of 8 bytes from the same start.
/// </content>
internal sealed partial class X64Emitter
{
    private readonly List<WordState> _words = [];

    /// <summary>The words that maps tell throughout the function.</summary>
    internal ReadOnlySpan<WordState> Words => CollectionsMarshal.AsSpan(_words);

    private void PlaceWords()
    {
        _words.Clear();
        if (_frame.Words.Count > Passes.ManagedTypes.MaxWords)
        {
            throw new CompileException($"more than {Passes.ManagedTypes.MaxWords} managed pointers in variables");
        }

        foreach (FrameWord word in _frame.Words)
        {
            Location place = word.Object == FrameWord.Incoming
                ? Location.Incoming((int)(word.Offset / 8))
                : UnitAt(word.Object, word.Offset);
            Location @base = word.BaseObject >= 0 ? UnitAt(word.BaseObject, word.Offset) : Location.None;
            _words.Add(new WordState(place, new PlaceState(word.Kind, @base), 0, word.Variable));
        }

        _words.Sort(static (a, b) => a.Place.Code.CompareTo(b.Place.Code));
    }

    private Location UnitAt(int frameObject, long offset) =>
        Location.Spill((int)((_objectOffsets[frameObject] + offset - _spillOffset) / 8));

    /// <summary>Each word is live from its own clearing on.</summary>
    private void ClearWords()
    {
        foreach (ref WordState word in CollectionsMarshal.AsSpan(_words))
        {
            if (word.Place.Kind == LocationKind.Spill)
            {
                Bound(-1, _frameBytes);
                _encoder.RegMem(
                    X64Form.MovRmImm32, OperandSize.Bits64, 0, X64Address.At(Gpr.Rsp, OffsetOf(word.Place)), 0);
                word = word with { FirstBoundary = _boundaryCount };
            }
        }
    }
}
