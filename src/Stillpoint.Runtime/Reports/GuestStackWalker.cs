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
using System.Collections.Generic;
using Stillpoint.CodeGen;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Code;

namespace Stillpoint.Runtime.Reports;

/// <summary>Walks over the frames of a fiber that does not run.</summary>
internal sealed unsafe class GuestStackWalker(LinkedProgram linked, CodeCache cache, Fiber fiber)
{
    private readonly TraceBuilder _trace = new(linked);

    /// <summary>
    /// Addresses of the return addresses that were passed, from the innermost frame on; of each level, the last is the way out
    /// of it.
    /// </summary>
    internal List<ulong> ReturnAddressPlaces { get; } = [];

    /// <summary>Makes a stack trace.</summary>
    /// <param name="outerStackPointers">Stack pointers of the levels around the innermost one, the stack's top first.</param>
    /// <param name="isAtFault">Whether the innermost level stands at the saved PC rather than behind a call.</param>
    internal List<TraceLine> Walk(IReadOnlyList<ulong> outerStackPointers, bool isAtFault)
    {
        if (outerStackPointers.Count > 0)
        {
            ulong stackPointer = fiber.Context->StackPointer;
            if (isAtFault)
            {
                WalkFromFault(fiber.Context->SavedPc, stackPointer);
            }
            else
            {
                WalkFromCall(stackPointer);
            }

            // The first one is the top of the stack, where no frame is.
            for (int i = outerStackPointers.Count - 1; i > 0; i--)
            {
                WalkFromCall(outerStackPointers[i]);
            }
        }

        return _trace.Finish();
    }

    private void WalkFromFault(ulong pc, ulong stackPointer)
    {
        if (cache.TryFind(pc, out PlacedFunction function, out int offset))
        {
            _trace.Add(function.Number, function.Function.Sources.At(offset));
            stackPointer = ReturnAddressPlace(stackPointer, function.Function.Frame, offset);
        }

        // A PC outside of all functions: a jump to a wild address. If it was a call, the caller is on top of the stack.
        WalkFromCall(stackPointer);
    }

    /// <summary>Walks from a return address up to the level's entry.</summary>
    // Safe because: each address is checked to lie within the stack before it is read, and grows; a guest that overwrote
    // its stack ends the walk of this level early.
    private void WalkFromCall(ulong stackPointer)
    {
        while (fiber.IsInStack(stackPointer) && stackPointer % sizeof(ulong) == 0)
        {
            ulong returnAddress = fiber.ReturnAddressAt(stackPointer);
            ReturnAddressPlaces.Add(stackPointer);

            // The call itself is the last byte before: behind it may be another function already.
            if (!cache.TryFind(returnAddress - 1, out PlacedFunction function, out int offset))
            {
                return;
            }

            _trace.Add(function.Number, function.Function.Sources.At(offset));
            ulong above = ReturnAddressPlace(stackPointer + sizeof(ulong), function.Function.Frame, offset);
            if (above <= stackPointer)
            {
                return;
            }

            stackPointer = above;
        }
    }

    /// <summary>Where a frame's return address is, from its stack pointer; 0 if that cannot be told.</summary>
    // Safe because: the frame pointer is read from within the stack only.
    private ulong ReturnAddressPlace(ulong stackPointer, FrameMap frame, int offset)
    {
        int bytes = frame.SizeAt(offset);
        if (bytes >= 0)
        {
            return stackPointer + (ulong)bytes;
        }

        ulong framePointer = stackPointer + (ulong)FrameMap.FramePointerOffset(bytes);
        return fiber.IsInStack(framePointer) && framePointer % sizeof(ulong) == 0
            ? *(ulong*)framePointer + (ulong)frame.FixedBytes
            : 0;
    }
}
