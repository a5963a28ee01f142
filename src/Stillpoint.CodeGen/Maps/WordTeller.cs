// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.X64;
using Stillpoint.Core.Text;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Maps;

/// <summary>A word of the frame that holds the same sort of thing throughout the function.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="State">What it holds.</param>
/// <param name="FirstBoundary">Index of the boundary from which on it does.</param>
/// <param name="Variable">The variable of the source program that it is part of, where that is known.</param>
internal readonly record struct WordState(Location Place, PlaceState State, int FirstBoundary, NameId Variable);

/// <summary>
/// Tells the words of variables and of arguments in memory. The former are live wherever the whole frame is there: from
/// where the prologue cleared them up to the instruction that gives the frame back. The latter are live everywhere. On the
/// way to a trap nothing is.
/// </summary>
internal sealed class WordTeller
{
    private readonly List<WordState> _inFrame = [];
    private readonly List<WordState> _incoming = [];
    private int _frameTold;
    private int _incomingTold;
    private int _bodyFrame;

    /// <summary>Begins a function. Words are in the order in which they become live.</summary>
    internal void Start(ReadOnlySpan<WordState> words, ReadOnlySpan<Boundary> boundaries)
    {
        _inFrame.Clear();
        _incoming.Clear();
        _frameTold = 0;
        _incomingTold = 0;
        _bodyFrame = 0;
        foreach (WordState word in words)
        {
            (word.Place.Kind == LocationKind.Incoming ? _incoming : _inFrame).Add(word);
        }

        // The first instruction behind the prologue sees the whole frame.
        for (int i = 0; words.Length > 0 && i < boundaries.Length && _bodyFrame == 0; i++)
        {
            _bodyFrame = boundaries[i].Inst >= 0 ? boundaries[i].FrameBytes : 0;
        }
    }

    /// <summary>Adds what changes at a boundary.</summary>
    internal void Tell(ReadOnlySpan<Boundary> boundaries, int index, List<PlaceChange> changes)
    {
        Boundary boundary = boundaries[index];
        bool isPrologue = boundary.Inst == -1 && index + 1 < boundaries.Length;
        bool isBody = boundary.Inst >= 0 && boundary.FrameBytes == _bodyFrame;
        Tell(_inFrame, ref _frameTold, isPrologue || isBody ? index : -1, changes);
        Tell(_incoming, ref _incomingTold, isPrologue || boundary.Inst >= 0 ? index : -1, changes);
    }

    private static void Tell(List<WordState> words, ref int told, int index, List<PlaceChange> changes)
    {
        for (; told < words.Count && words[told].FirstBoundary <= index; told++)
        {
            changes.Add(new PlaceChange(words[told].Place, true, words[told].State));
        }

        if (index < 0)
        {
            for (; told > 0; told--)
            {
                changes.Add(new PlaceChange(words[told - 1].Place, false, default));
            }
        }
    }
}
