// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Iced.Intel;
using Stillpoint.CodeGen;
using Stillpoint.Ir.Modules;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>
/// Checks stackmaps and patchpoints from the machine code: what may be overwritten holds nothing that others rely on, a region is a
/// call or nop that one store replaces and nops, and what is recorded is there.
/// </summary>
internal sealed class PointChecker
{
    /// <summary>The longest call that a region begins with, and the shortest.</summary>
    private const int MostCallBytes = 7;

    private const int LeastCallBytes = 6;
    private const int PatchWord = 8;

    private readonly CompiledFunction _function;
    private readonly IReadOnlyList<StackMapPoint> _points;
    private readonly PointValues _values;
    private readonly List<Instruction> _insts;
    private readonly Dictionary<int, int> _at = [];

    /// <summary>Offsets that are entered from elsewhere: by jumps, by returns of calls, at the start.</summary>
    private readonly HashSet<int> _entries = [0];

    private readonly List<string> _complaints = [];

    private PointChecker(CompiledFunction function, IReadOnlyList<StackMapPoint> points, PointValues values)
    {
        _function = function;
        _points = points;
        _values = values;
        MachineCode code = new(function);
        _insts = code.Insts;
        for (int i = 0; i < _insts.Count; i++) _at.Add((int)_insts[i].IP, i);
        for (int block = 0; block < code.Leaders.Count; block++)
        {
            Instruction last = _insts[code.EndOf(block) - 1];
            foreach (int target in code.Successors(block))
            {
                int offset = (int)_insts[code.Leaders[target]].IP;
                if (last.FlowControl != FlowControl.Next && offset != (int)last.NextIP) _entries.Add(offset);
            }

            bool jumps = last.FlowControl is FlowControl.ConditionalBranch or FlowControl.UnconditionalBranch;
            if (jumps) _entries.Add((int)last.NearBranchTarget);
        }

        foreach (Instruction inst in _insts)
        {
            if (IsCall(inst)) _entries.Add((int)inst.NextIP);
        }
    }

    /// <summary>What is wrong with the points of a function that has kept its maps.</summary>
    /// <param name="module">The module, as it was compiled.</param>
    /// <param name="function">Its code.</param>
    /// <param name="points">Points to be checked in place of the function's own.</param>
    public static List<string> Check(Module module, CompiledFunction function, IReadOnlyList<StackMapPoint>? points = null)
    {
        points ??= function.Points;
        if (points.Count == 0) return [];
        PointChecker checker = new(function, points, PointValues.Of(module, module.Globals[function.Function].Body!));
        for (int i = 0; i < points.Count; i++)
        {
            StackMapPoint point = points[i];
            if (i > 0 && point.Offset < points[i - 1].Offset) checker.Complain(point, "it is not in order");
            if (point.Offset < 0 || point.Offset + point.Bytes > function.CodeBytes || !checker.IsBoundary(point.Offset))
            {
                checker.Complain(point, "it is not in the code");
                continue;
            }

            if (point.Kind == StackMapPointKind.Statepoint)
            {
                checker.CheckStatepoint(point);
                continue;
            }

            if (point.Kind == StackMapPointKind.StackMap) checker.CheckShadow(point, i);
            else checker.CheckRegion(point, i);
            checker.CheckValues(point);
        }

        return checker._complaints;
    }

    private void CheckShadow(StackMapPoint point, int index)
    {
        int end = point.Offset + point.Bytes;
        if (point is not { CallBytes: 0, MakesCall: false, LiveOuts.Length: 0 }) Complain(point, "it has a call or live-outs");
        for (int at = point.Offset + 1; at < end; at++)
        {
            if (_entries.Contains(at)) Complain(point, $"{at:x} inside is entered from elsewhere");
        }

        CheckNeighbours(point, index);
        int nops = -1;
        for (int i = _at[point.Offset]; i < _insts.Count && (int)_insts[i].IP < end; i++)
        {
            Instruction inst = _insts[i];
            bool leaves = inst.FlowControl is FlowControl.UnconditionalBranch or FlowControl.IndirectBranch or FlowControl.Return;
            if (leaves && (int)inst.NextIP < end) Complain(point, $"{inst} inside");
            nops = !IsNop(inst) ? -1 : nops < 0 ? (int)inst.IP : nops;
        }

        if (nops >= 0) CheckIsNeeded(point, nops, end);
    }

    /// <summary>What is behind nops at the end of a shadow could not have been in it.</summary>
    private void CheckIsNeeded(StackMapPoint point, int nops, int end)
    {
        // A block ends, though nothing jumps to the next one.
        if (_entries.Contains(end) || StartsPoint(end) || _values.EndsBlock(_function.Sources.At(nops))) return;
        int index = _at.TryGetValue(end, out int found) ? found : _insts.FindIndex(inst => (int)inst.IP > end);
        if (index < 0 || index >= _insts.Count) return;

        // The last nop may be the first instruction of something else: padding in front of what must lie within a word.
        while (index < _insts.Count && IsNop(_insts[index]) && !StartsPoint((int)_insts[index].IP)) index++;
        if (index >= _insts.Count) return;
        Instruction next = _insts[index];
        bool mayBeInside = next.FlowControl == FlowControl.Next && next.Mnemonic != Mnemonic.Ud2 && !IsNop(next)
            && !_entries.Contains((int)next.IP) && !IsRestartable((int)next.IP) && !StartsPoint((int)next.IP)
            && !LeavesFrame(index) && !ChangesStack(next) && !HasJumpAhead(index);
        if (mayBeInside) Complain(point, $"nops from {nops:x} on in front of {next}");
    }

    /// <summary>An operation of several instructions, which are one to the emitter, has jumps in it.</summary>
    private bool HasJumpAhead(int index)
    {
        for (int i = index; i < Math.Min(index + 4, _insts.Count); i++)
        {
            if (_insts[i].FlowControl is FlowControl.ConditionalBranch or FlowControl.Call or FlowControl.IndirectCall) return true;
        }

        return false;
    }

    private static bool ChangesStack(in Instruction inst) =>
        inst.Op0Kind == OpKind.Register && inst.Op0Register == Register.RSP;

    /// <summary>Whether a way out of the function begins: it is one operation.</summary>
    private bool LeavesFrame(int index)
    {
        for (int i = index; i < _insts.Count; i++)
        {
            if (_insts[i].FlowControl is FlowControl.Return or FlowControl.IndirectBranch) return true;
            bool isFrame = ChangesStack(_insts[i]) || _insts[i].Mnemonic is Mnemonic.Pop or Mnemonic.Leave;
            if (!isFrame) return false;
        }

        return false;
    }

    /// <summary>What a patchpoint begins with that calls nothing and has a result.</summary>
    private static bool GivesNothing(in Instruction inst) =>
        inst is { Mnemonic: Mnemonic.Mov, Op0Kind: OpKind.Register, Op1Kind: OpKind.Immediate32to64 }
        && inst.GetImmediate(1) == ulong.MaxValue;

    /// <summary>It has no bytes and is where a call returns to.</summary>
    private void CheckStatepoint(StackMapPoint point)
    {
        bool isBehindCall = _at.TryGetValue(point.Offset, out int at) && at > 0 && IsCall(_insts[at - 1]);
        if (point.Bytes != 0 || !isBehindCall) Complain(point, "no call returns there");
    }

    private void CheckRegion(StackMapPoint point, int index)
    {
        int end = point.Offset + point.Bytes;
        CheckNeighbours(point, index);
        for (int at = point.Offset + 1; at < end; at++)
        {
            bool isReturn = point.MakesCall && at == point.Offset + point.CallBytes;
            if (_entries.Contains(at) && !isReturn) Complain(point, $"{at:x} inside is entered from elsewhere");
        }

        if (!IsBoundary(end)) Complain(point, "it ends within an instruction");
        int first = point.CallBytes;
        if (first == 0)
        {
            if (point.Bytes >= MostCallBytes || point.MakesCall) Complain(point, "it has no room for a call");
        }
        else
        {
            Instruction call = _insts[_at[point.Offset]];
            int last = point.Offset + first - 1;
            bool isCall = IsCall(call);
            if (call.Length != first || first is < LeastCallBytes or > MostCallBytes) Complain(point, $"{call} is not its call");
            bool isExpected = isCall ? point.MakesCall : !point.MakesCall && (IsNop(call) || GivesNothing(call));
            if (!isExpected) Complain(point, $"{call} is not what it says");
            if (point.Offset / PatchWord != last / PatchWord) Complain(point, "one store cannot replace its call");
            if (isCall && !_function.ReturnOffsets.Contains(last + 1)) Complain(point, "nobody knows that it is returned to");
        }

        for (int i = _at[point.Offset] + (first > 0 ? 1 : 0); i < _insts.Count && (int)_insts[i].IP < end; i++)
        {
            if (!IsNop(_insts[i])) Complain(point, $"{_insts[i]} inside");
        }
    }

    /// <summary>No other point begins inside, and bytes belong to one.</summary>
    private void CheckNeighbours(StackMapPoint point, int index)
    {
        for (int i = 0; i < _points.Count; i++)
        {
            int offset = _points[i].Offset;
            bool isInside = i != index && offset > point.Offset && offset < point.Offset + point.Bytes;
            bool sharesStart = i > index && offset == point.Offset && point.Bytes > 0;
            if (isInside || sharesStart) Complain(point, $"another point at {offset:x}");
        }
    }

    /// <summary>What is recorded at places is live there, and managed pointers are told as such.</summary>
    private void CheckValues(StackMapPoint point)
    {
        Dictionary<Location, PlaceState> live = [];
        _function.Maps!.Read(point.Offset, live);
        int size = _function.Frame.SizeAt(point.Offset);
        if (!_values.Fit(point, place => live.TryGetValue(place, out PlaceState state) && state.Kind != PointerKind.Raw))
        {
            Complain(point, $"{string.Join(", ", point.Values)} are not the values that the program names");
        }

        foreach (RecordedValue value in point.Values)
        {
            if (value.Bytes is < 1 or > 16) Complain(point, $"{value} of {value.Bytes} bytes");
            if (value.IsConstant) continue;
            if (value.IsAddress)
            {
                bool isInFrame = FrameMap.IsDynamic(size)
                    ? value.Constant < size || value.Constant >= 0
                    : value.Constant >= 0 && value.Constant < size;
                if (!isInFrame) Complain(point, $"{value} is not in the frame");
                continue;
            }

            if (value.Bytes > 8 && value.Place.IsGeneral) Complain(point, $"{value} of {value.Bytes} bytes");
            bool isOwn = value.Place.Kind is LocationKind.Register or LocationKind.Spill or LocationKind.Incoming or LocationKind.Outgoing;
            if (!isOwn || (!live.ContainsKey(value.Place) && !IsResult(point, value))) Complain(point, $"{value} is not live");
        }

        // The map at a point without bytes is that in front of it.
        if (point.Bytes == 0) return;
        _function.Maps.Read(point.Offset + point.Bytes, live);
        foreach (RecordedValue value in point.LiveOuts)
        {
            if (!value.Place.IsRegister || !live.ContainsKey(value.Place)) Complain(point, $"the live-out {value} is not live");
        }

        foreach (Location place in live.Keys)
        {
            bool isTold = !place.IsRegister || point.LiveOuts.Any(value => value.Place == place);
            if (point.Kind == StackMapPointKind.Patchpoint && !isTold) Complain(point, $"{place} is live behind it");
        }
    }

    /// <summary>With <c>anyregcc</c> the result's place is written by the region.</summary>
    private bool IsResult(StackMapPoint point, RecordedValue value) =>
        _values.IsAnyRegister(point) && value == point.Values[0] && value.Place.IsRegister;

    private bool StartsPoint(int offset) => _points.Any(point => point.Offset == offset);

    private bool IsRestartable(int offset) =>
        _function.Maps!.Restartable.Any(range => offset >= range.Start && offset < range.End);

    private bool IsBoundary(int offset) => offset == _function.CodeBytes || _at.ContainsKey(offset);

    private static bool IsCall(in Instruction inst) => inst.FlowControl is FlowControl.Call or FlowControl.IndirectCall;

    private static bool IsNop(in Instruction inst) => inst.Mnemonic == Mnemonic.Nop;

    private void Complain(StackMapPoint point, string fault) => _complaints.Add(string.Create(
        CultureInfo.InvariantCulture, $"@{_function.Name}+{point.Offset:x}: {point.Kind} {point.Id} of {point.Bytes} bytes: {fault}"));
}
