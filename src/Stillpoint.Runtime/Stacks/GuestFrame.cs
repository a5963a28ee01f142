// SPDX-License-Identifier: MIT
using Stillpoint.CodeGen;
using Stillpoint.Runtime.Code;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Runtime.Stacks;

/// <summary>A frame of a fiber that does not run, or the end of a level of entries.</summary>
/// <param name="Pc">Where it stands: the saved PC of a frame that was stopped, else a return address.</param>
/// <param name="Place">Where on the stack that return address is; 0 for a frame that was stopped.</param>
/// <param name="StackPointer">The stack pointer there.</param>
internal readonly record struct GuestFrame(ulong Pc, ulong Place, ulong StackPointer)
{
    /// <summary>Whether the frame was stopped at an instruction, rather than stands behind a call.</summary>
    internal bool IsStopped => Place == 0;

    /// <summary>Whether it is of a compiled function. Otherwise it is a stub's, or the way out of the level.</summary>
    internal bool HasFunction => Function.Function is not null;

    /// <summary>The function.</summary>
    internal PlacedFunction Function { get; init; }

    /// <summary>Offset in its code of the instruction that runs next, or of the last byte of the call.</summary>
    internal int Offset { get; init; }

    /// <summary>Where the frame's own return address is; 0 if that cannot be told.</summary>
    internal ulong ReturnAddressPlace { get; init; }

    /// <summary>The frame pointer of a dynamic frame.</summary>
    internal ulong FramePointer { get; init; }

    /// <summary>Offset of the boundary whose map holds.</summary>
    internal int MapOffset => IsStopped ? Offset : Offset + 1;

    /// <summary>The address of a word of the frame. In the prologue and the epilogue it may lie below the stack pointer.</summary>
    internal ulong AddressOf(Location place)
    {
        FrameMap frame = Function.Function.Frame;
        return place.Kind switch
        {
            LocationKind.Spill => BodyPointer + (ulong)(long)(frame.SpillOffset + (8 * place.Number)),
            LocationKind.Outgoing => StackPointer + (8UL * (uint)place.Number),
            _ => ReturnAddressPlace + 8 + (8UL * (uint)place.Number),
        };
    }

    /// <summary>What offsets in the frame are relative to: the stack pointer that the function's body has.</summary>
    internal ulong BodyPointer
    {
        get
        {
            FrameMap frame = Function.Function.Frame;
            int bytes = frame.SizeAt(Offset);
            return FrameMap.IsDynamic(bytes) ? FramePointer : StackPointer + (ulong)(long)(bytes - frame.FixedBytes);
        }
    }
}
