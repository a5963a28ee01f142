// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Iced.Intel;
using Stillpoint.CodeGen;
using Stillpoint.StackMaps.Model;

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

    public List<string> Check()
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
            CheckInputs(range, first, last);
        }

        return _complaints;
    }

    private void CheckFlow(RestartableRange range, int first, int last)
    {
        HashSet<int> entries = [];
        for (int i = first; i <= last; i++)
        {
            int over = IsWayOut(i, last);
            if (over > 0)
            {
                // It begins with the jump over it, behind which it goes on.
                entries.Add(i + 1);
                entries.Add(over);
                i = over - 1;
                continue;
            }

            if (code.Insts[i].FlowControl != FlowControl.Next)
            {
                Complain(range, $"{code.Insts[i]} in it");
            }
        }

        for (int i = first + 1; i <= last; i++)
        {
            if (code.Leaders.Contains(i) && !entries.Contains(i))
            {
                Complain(range, $"a jump to {code.Insts[i].IP:x} inside");
            }
        }

        foreach (Instruction inst in code.Insts)
        {
            int at = (int)inst.IP;
            bool isInside = at >= range.Start && at < range.End;
            bool jumps = inst.FlowControl is FlowControl.ConditionalBranch or FlowControl.UnconditionalBranch;
            if (!isInside && jumps && (int)inst.NearBranchTarget > range.Start && (int)inst.NearBranchTarget < range.End)
            {
                Complain(range, $"a jump from {at:x} to {inst.NearBranchTarget:x} inside");
            }
        }
    }

    /// <summary>
    /// Whether a jump is over code that leaves the function for good: a conditional one, up to behind an indirect jump through the
    /// context.
    /// </summary>
    /// <returns>Where it goes, or 0.</returns>
    private int IsWayOut(int jump, int last)
    {
        if (code.Insts[jump].FlowControl != FlowControl.ConditionalBranch) return 0;
        int target = code.Insts.FindIndex(inst => inst.IP == code.Insts[jump].NearBranchTarget);
        if (target <= jump + 1 || target > last) return 0;
        for (int i = jump + 1; i < target - 1; i++)
        {
            if (code.Insts[i].FlowControl != FlowControl.Next) return 0;
        }

        Instruction exit = code.Insts[target - 1];
        return exit.FlowControl == FlowControl.IndirectBranch && exit.MemoryBase == Register.R15 ? target : 0;
    }

    /// <summary>What reads and writes one place, or reads what was written, does something else the second time.</summary>
    private void CheckMemory(RestartableRange range, int first, int last)
    {
        bool hasWritten = false;
        for (int i = first; i <= last; i++)
        {
            // What the way out writes, only the runtime reads.
            i = Math.Max(i, IsWayOut(i, last));
            foreach (UsedMemory used in _info.GetInfo(code.Insts[i]).GetUsedMemory())
            {
                bool reads = used.Access is OpAccess.Read or OpAccess.ReadWrite or OpAccess.CondRead or OpAccess.ReadCondWrite;
                bool writes = IsWrite(used.Access);
                bool isLast = writes && i == last;
                if (reads && !isLast && (hasWritten || writes))
                {
                    Complain(range, $"{code.Insts[i]} may read what the range has written");
                }

                hasWritten |= writes;
            }
        }
    }

    /// <summary>Inside, no place that is live at the start has been written to, and the map is that of the start.</summary>
    private void CheckInputs(RestartableRange range, int first, int last)
    {
        Dictionary<Location, PlaceState> live = mapAt(range.Start);
        HashSet<Place> places = [.. live.Keys.Select(location => Place.Of(location, function.Frame, isDynamic))];
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

            if (function.Maps!.ResumeAt(at) != range.Start)
            {
                Complain(range, $"a stop at {at:x} does not go back to the start");
            }

            // What the instruction before has written.
            InstructionInfo info = _info.GetInfo(code.Insts[i - 1]);
            foreach (UsedRegister used in info.GetUsedRegisters())
            {
                bool isPlace = used.Register.IsGPR() || used.Register.IsVectorRegister();
                if (isPlace && IsWrite(used.Access) && places.Contains(Place.Of(used.Register.GetFullRegister())))
                {
                    Complain(range, $"{used.Register} is not at {at:x} what it is at the start");
                }
            }

            foreach (UsedMemory used in info.GetUsedMemory())
            {
                if (IsWrite(used.Access) && (used.Base == Register.RSP || (isDynamic && used.Base == Register.RBP)))
                {
                    Complain(range, $"{code.Insts[i - 1]} writes to the frame");
                }
            }
        }
    }

    private static bool IsWrite(OpAccess access) =>
        access is OpAccess.Write or OpAccess.ReadWrite or OpAccess.CondWrite or OpAccess.ReadCondWrite;

    private void Complain(RestartableRange range, string fault) => _complaints.Add(string.Create(
        CultureInfo.InvariantCulture, $"@{function.Name}: the range {range.Start:x} to {range.End:x} cannot restart: {fault}"));
}
