// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Iced.Intel;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.Maps;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>
/// Checks that restartable ranges may be restarted, from the machine code: they are entered at their start only, run
/// straight to their end, leave alone what the map calls live at their start, and change memory in ways that may be
/// repeated.
/// </summary>
internal sealed class RangeChecker(
    CompiledFunction function, MachineCode code, bool isDynamic, Func<int, Dictionary<Location, PlaceState>> mapAt)
{
    private readonly InstructionInfoFactory _info = new();
    private readonly List<string> _complaints = [];

    public List<string> Check(KindAnalysis kinds)
    {
        int end = 0;
        foreach (RestartableRange range in function.Maps!.Restartable)
        {
            int first = code.Insts.FindIndex(inst => (int)inst.IP == range.Start);
            int last = code.Insts.FindIndex(inst => (int)inst.NextIP == range.End);
            if (first < 0 || last < first || range.Start < end || last - first >= RestartableRange.MaxInsts)
            {
                Complain(range, "it does not cover a bounded number of whole instructions behind the range before");
                continue;
            }

            end = range.End;
            CheckFlow(range, first, last);
            CheckMemory(range, first, last);
            CheckInputs(range, first, last, kinds);
        }

        return _complaints;
    }

    private void CheckFlow(RestartableRange range, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (code.Insts[i].FlowControl != FlowControl.Next)
            {
                Complain(range, $"{code.Insts[i]} in it");
            }

            if (i > first && code.Leaders.Contains(i))
            {
                Complain(range, $"a jump to {code.Insts[i].IP:x} inside");
            }
        }
    }

    /// <summary>What reads and writes one place, or reads what was written, does something else the second time.</summary>
    private void CheckMemory(RestartableRange range, int first, int last)
    {
        bool hasWritten = false;
        for (int i = first; i <= last; i++)
        {
            foreach (UsedMemory used in _info.GetInfo(code.Insts[i]).GetUsedMemory())
            {
                bool reads = used.Access is OpAccess.Read or OpAccess.ReadWrite or OpAccess.CondRead or OpAccess.ReadCondWrite;
                bool writes = used.Access is OpAccess.Write or OpAccess.ReadWrite or OpAccess.CondWrite
                    or OpAccess.ReadCondWrite;
                if (reads && (hasWritten || (writes && i < last)))
                {
                    Complain(range, $"{code.Insts[i]} may read what the range has written");
                }

                hasWritten |= writes;
            }
        }
    }

    /// <summary>Inside, every place that is live at the start holds what it held there.</summary>
    private void CheckInputs(RestartableRange range, int first, int last, KindAnalysis kinds)
    {
        int block = code.Leaders.FindLastIndex(leader => leader <= first);
        if (kinds.Walk(block) is not { } states)
        {
            return;
        }

        State start = states[first - code.Leaders[block]];
        Dictionary<Location, PlaceState> live = mapAt(range.Start);
        for (int i = first + 1; i <= last; i++)
        {
            int at = (int)code.Insts[i].IP;
            Dictionary<Location, PlaceState> map = mapAt(at);
            bool isSame = map.Count == live.Count
                && map.All(told => live.TryGetValue(told.Key, out PlaceState state) && state == told.Value);
            if (!isSame)
            {
                Complain(range, $"the map at {at:x} is not that of the start");
            }

            foreach (Location location in live.Keys)
            {
                var place = Place.Of(location, function.Frame, isDynamic);
                if (states[i - code.Leaders[block]][place] != start[place])
                {
                    Complain(range, $"{place} is not at {at:x} what it is at the start");
                }
            }

            if (function.Maps!.ResumeAt(at) != range.Start)
            {
                Complain(range, $"a stop at {at:x} does not go back to the start");
            }
        }
    }

    private void Complain(RestartableRange range, string fault) => _complaints.Add(string.Create(
        CultureInfo.InvariantCulture, $"@{function.Name}: the range {range.Start:x} to {range.End:x} cannot restart: {fault}"));
}
