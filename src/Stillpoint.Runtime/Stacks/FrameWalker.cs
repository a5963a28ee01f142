// SPDX-License-Identifier: MIT
// The stack of a fiber, from the innermost frame up. Every frame has a size that its function's map tells for the PC, and
// the return address above it; no register is needed but PC and stack pointer.
//
//   high   entry frame of level 0: return address = the exit for returns
//          frames of level 0
//          ... a native call, or another call out; its return address is at the level's stack pointer
//          entry frame of level 1
//          frames of level 1
//   low    ...
using System;
using Stillpoint.CodeGen;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Code;

namespace Stillpoint.Runtime.Stacks;

/// <summary>Walks over the frames of a fiber that does not run: of one level after another, each up to its end.</summary>
internal ref struct FrameWalker
{
    private readonly CodeCache _cache;
    private readonly Fiber _fiber;
    private readonly ReadOnlySpan<ulong> _outer;
    private int _level;
    private bool _isAtFault;

    /// <summary>Where the next frame's return address is, or something that is no place for one: then the level is over.</summary>
    private ulong _next;

    /// <summary>Begins a walk.</summary>
    /// <param name="cache">The code.</param>
    /// <param name="fiber">The fiber.</param>
    /// <param name="outerStackPointers">Stack pointers of the levels around the innermost one, the stack's top first.</param>
    /// <param name="isAtFault">Whether the innermost level stands at the saved PC rather than behind a call.</param>
    // Safe because: the context lives as long as the fiber.
    internal unsafe FrameWalker(CodeCache cache, Fiber fiber, ReadOnlySpan<ulong> outerStackPointers, bool isAtFault)
    {
        _cache = cache;
        _fiber = fiber;
        _outer = outerStackPointers;
        _level = outerStackPointers.Length;
        _isAtFault = isAtFault && _level > 0;
        _next = _level > 0 ? fiber.Context->StackPointer : 0;
    }

    /// <summary>Where the return address into the next frame is, for who walks on by itself up to some frame.</summary>
    internal ulong NextPlace
    {
        readonly get => _next;
        set => _next = value;
    }

    /// <summary>The frame.</summary>
    internal GuestFrame Current { get; private set; }

    /// <summary>Goes on to the next frame, or end of a level.</summary>
    // Safe because: each address is checked to lie within the stack before it is read, and grows; a guest that overwrote
    // its stack ends the walk of this level early.
    internal unsafe bool MoveNext()
    {
        if (_isAtFault)
        {
            _isAtFault = false;
            Current = Find(new GuestFrame(_fiber.Context->SavedPc, 0, _next), _fiber.Context->SavedPc);

            // A PC outside of all functions: a jump to a wild address. If it was a call, the caller is on top of the stack.
            _next = Current.HasFunction ? Current.ReturnAddressPlace : _next;
            return true;
        }

        while (!_fiber.IsInStack(_next) || _next % sizeof(ulong) != 0)
        {
            // The first one is the top of the stack, where no frame is.
            if (--_level <= 0) return false;
            _next = _outer[_level];
        }

        ulong place = _next;
        ulong returnAddress = _fiber.ReturnAddressAt(place);

        // The call itself is the last byte before: behind it may be another function already.
        Current = Find(new GuestFrame(returnAddress, place, place + sizeof(ulong)), returnAddress - 1);
        _next = Current.HasFunction && Current.ReturnAddressPlace > place ? Current.ReturnAddressPlace : 0;
        return true;
    }

    private readonly GuestFrame Find(GuestFrame frame, ulong address)
    {
        if (!_cache.TryFind(address, out PlacedFunction function, out int offset)) return frame;
        FrameMap map = function.Function.Frame;
        int bytes = map.SizeAt(offset);
        ulong framePointer = 0;
        ulong place = frame.StackPointer + (ulong)bytes;
        if (FrameMap.IsDynamic(bytes))
        {
            framePointer = ReadWord(frame.StackPointer + (ulong)FrameMap.FramePointerOffset(bytes));
            place = framePointer == 0 ? 0 : framePointer + (ulong)map.FixedBytes;
        }

        return frame with { Function = function, Offset = offset, ReturnAddressPlace = place, FramePointer = framePointer };
    }

    // Safe because: read from within the stack only.
    private readonly unsafe ulong ReadWord(ulong address) =>
        _fiber.IsInStack(address) && address % sizeof(ulong) == 0 ? *(ulong*)address : 0;
}
