// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Iced.Intel;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Code;
using Stillpoint.Runtime.Execution;

namespace Stillpoint.Runtime.Tests;

/// <summary>
/// Where the return addresses of a thread are, told by the calls and returns among its steps and by nothing else; compared
/// after each step with what a walk by the maps finds.
/// </summary>
internal sealed unsafe class ShadowStack(CompiledEngine engine)
{
    private const int LongestInstruction = 15;

    private readonly List<ulong> _places = [];
    private readonly List<string> _differences = [];
    private readonly Dictionary<ulong, bool> _isCall = [];
    private ulong _stackPointer;
    private ulong _pc;
    private int _levels;

    /// <summary>Steps that were compared.</summary>
    public long Steps { get; private set; }

    /// <summary>Steps after which the thread was in none of the compiled functions: in stubs.</summary>
    public long StepsInStubs { get; private set; }

    /// <summary>Deepest stack seen.</summary>
    public int Deepest { get; private set; }

    /// <summary>The first differences.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Takes a step; on the thread that made it.</summary>
    public void Observe(CompiledThread thread)
    {
        FiberContext* context = thread.Fiber.Context;
        ulong stackPointer = context->StackPointer;
        ulong pc = context->SavedPc;
        IReadOnlyList<ulong> outer = thread.OuterStackPointers;
        if (outer.Count > _levels)
        {
            // A level begins at a function, whose first instruction is done: a push or sub may have moved the pointer.
            _places.Add(FindEntry(stackPointer, outer[^1]));
        }
        else if (IsCall(_pc) && stackPointer == _stackPointer - sizeof(ulong))
        {
            _places.Add(stackPointer);
        }

        while (_places.Count > 0 && _places[^1] < stackPointer)
        {
            _places.RemoveAt(_places.Count - 1);
        }

        Steps++;
        StepsInStubs += engine.Cache.TryFind(pc, out _, out _) ? 0 : 1;
        Deepest = Math.Max(Deepest, _places.Count);
        Compare(thread, pc);
        (_pc, _stackPointer, _levels) = (pc, stackPointer, outer.Count);
    }

    /// <summary>The highest place below the outer level where the way out of a level is.</summary>
    private static ulong FindEntry(ulong stackPointer, ulong outer)
    {
        // Safe because: between two stack pointers of the same fiber.
        ulong place = (outer & ~7UL) - sizeof(ulong);
        while (place >= stackPointer && *(ulong*)place != (ulong)Fiber.ReturnExit) place -= sizeof(ulong);
        return place;
    }

    private void Compare(CompiledThread thread, ulong pc)
    {
        List<ulong> walked = thread.ReturnAddressPlaces();
        bool isSame = walked.Count == _places.Count;
        for (int i = 0; isSame && i < walked.Count; i++) isSame = walked[i] == _places[^(i + 1)];
        if (!isSame && _differences.Count < 20)
        {
            bool isKnown = engine.Cache.TryFind(pc, out PlacedFunction function, out int offset);
            string place = isKnown ? $"{function.Function.Name}+0x{offset:x}" : $"0x{pc:x}";
            _differences.Add($"step {Steps} at {place}: walked {walked.Count} frames, called {_places.Count}");
        }
    }

    private bool IsCall(ulong pc)
    {
        if (pc == 0) return false;
        if (_isCall.TryGetValue(pc, out bool known)) return known;

        // Safe because: an instruction there has just been run, and code memory goes on for as long as the longest one.
        byte[] code = new byte[LongestInstruction];
        Marshal.Copy((nint)pc, code, 0, code.Length);
        Instruction instruction = Iced.Intel.Decoder.Create(64, code).Decode();
        return _isCall[pc] = instruction.FlowControl is FlowControl.Call or FlowControl.IndirectCall;
    }
}
