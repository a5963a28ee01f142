// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Stillpoint.CodeGen;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Cli.Listings;

/// <summary>Maps in words: <c>frame 24 | rdi: ref, [rsp+0x8]: derived(rdi)</c>.</summary>
internal static class MapText
{
    private static readonly string[] GeneralNames =
        ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"];

    /// <summary>The frame size and the live places.</summary>
    /// <param name="frame">Sizes of the function's frame.</param>
    /// <param name="offset">Code offset.</param>
    /// <param name="live">Live places there.</param>
    /// <param name="resumeAt">Where a thread that is stopped there goes on.</param>
    public static string Describe(FrameMap frame, int offset, Dictionary<Location, PlaceState> live, int resumeAt)
    {
        int size = frame.SizeAt(offset);
        StringBuilder text = new("frame ");
        if (FrameMap.IsDynamic(size))
        {
            text.Append(CultureInfo.InvariantCulture, $"dynamic at [rsp+0x{FrameMap.FramePointerOffset(size):x}]");
        }
        else
        {
            text.Append(size);
        }

        List<Location> places = [.. live.Keys];
        places.Sort(static (a, b) => a.Code.CompareTo(b.Code));
        string separator = " | ";
        foreach (Location place in places)
        {
            PlaceState state = live[place];
            string kind = state.Kind == PointerKind.Derived ? $"derived({NameOf(state.Base, frame, size)})" : state.ToString();
            text.Append(separator).Append(NameOf(place, frame, size)).Append(": ").Append(kind);
            separator = ", ";
        }

        if (resumeAt != offset)
        {
            text.Append(CultureInfo.InvariantCulture, $" | restarts at {resumeAt:x4}");
        }

        return text.ToString();
    }

    /// <summary>Recorded values at an offset.</summary>
    public static string Describe(FrameMap frame, int offset, ImmutableArray<RecordedValue> recorded)
    {
        int size = frame.SizeAt(offset);
        string body = FrameMap.IsDynamic(size) ? "rbp" : "rsp";
        List<string> values = [];
        foreach (RecordedValue value in recorded)
        {
            values.Add(
                value.IsConstant ? $"{value.Constant}"
                : value.IsAddress ? string.Create(CultureInfo.InvariantCulture, $"{body}+0x{value.Constant:x}")
                : NameOf(value.Place, frame, size));
        }

        return string.Join(", ", values);
    }

    /// <summary>A stackmap or patchpoint: <c>patchpoint 7, 16 bytes: rdi, 5 | live-out rax</c>.</summary>
    public static string Describe(FrameMap frame, StackMapPoint point)
    {
        if (point.Kind == StackMapPointKind.Statepoint) return string.Create(CultureInfo.InvariantCulture, $"statepoint {point.Id}");
        string kind = point.Kind == StackMapPointKind.StackMap ? "stackmap" : "patchpoint";
        string values = Describe(frame, point.Offset, point.Values);
        string text = string.Create(CultureInfo.InvariantCulture, $"{kind} {point.Id}, {point.Bytes} bytes");
        if (values.Length > 0) text += $": {values}";
        foreach (RecordedCopy copy in point.Copies)
        {
            int size = frame.SizeAt(point.Offset);
            text += $", {NameOf(copy.Place, frame, size)} also in {NameOf(copy.Copy, frame, size)}";
        }

        return point.LiveOuts.Length > 0 ? $"{text} | live-out {Describe(frame, point.Offset, point.LiveOuts)}" : text;
    }

    private static string NameOf(Location place, FrameMap frame, int size)
    {
        bool isDynamic = FrameMap.IsDynamic(size);

        // Places lie at fixed distances from the return address; the stack pointer moves in prologue and epilogue.
        int moved = isDynamic ? 0 : size - frame.FixedBytes;
        string body = isDynamic ? "rbp" : "rsp";
        return place.Kind switch
        {
            LocationKind.Register when place.IsGeneral => GeneralNames[place.RegisterNumber],
            LocationKind.Register => string.Create(CultureInfo.InvariantCulture, $"xmm{place.RegisterNumber}"),
            LocationKind.Spill => Word(body, moved + frame.SpillOffset + (8 * place.Number)),
            LocationKind.Outgoing => Word("rsp", 8 * place.Number),
            _ => Word(body, moved + frame.FixedBytes + 8 + (8 * place.Number)),
        };
    }

    private static string Word(string register, int offset) => offset == 0
        ? $"[{register}]"
        : string.Create(CultureInfo.InvariantCulture, $"[{register}{(offset < 0 ? '-' : '+')}0x{Math.Abs(offset):x}]");
}
