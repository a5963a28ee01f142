// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Shared;
using Stillpoint.StackMaps.Elf;
using Stillpoint.StackMaps.V3;
using Xunit;

namespace Stillpoint.ObjectFiles.Tests;

/// <summary>
/// Deopt states of calls: while a program is in a callee, what is where the stack maps say is what the bundle named.
/// </summary>
public sealed class DeoptTests
{
    public static TheoryData<string> Ways => ["optimized", "fast"];

    [RequiresToolTheory("gcc")]
    [MemberData(nameof(Ways))]
    public void Values_are_where_the_stack_maps_say(string way)
    {
        using Workbench bench = new();
        string path = bench.Compile(Workbench.Source("deopt.ll"), way == "fast" ? Workbench.Fast : Workbench.Checked);
        StackMapSection section = Assert.Single(StackMapFile.Read(File.ReadAllBytes(path)).Sections);
        Assert.Equal(["work", "dynamic"], section.Places.Select(static place => place.Symbol?.Name));
        string program = bench.Link(path, Workbench.Source("deopt-main.c"), "-O0", "-fno-omit-frame-pointer");
        (int status, string output, string errors) = bench.Execute(program, "");
        Assert.Equal((0, ""), (status, errors));
        List<Stop> stops = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => new Stop(line))];
        List<ulong[]> values = [.. stops.Select(stop => Values(stop, section.Tables[0]))];
        Assert.Equal(4, values.Count);
        ulong variable = values[0][6];
        Assert.Equal(99UL, stops[0].Word(variable));
        Assert.Equal(
            [7, 1311768467463790320, 41, 42, 0xFD, BitConverter.DoubleToUInt64Bits(2.25), variable, stops[0].Global, 0, ulong.MaxValue - 1],
            values[0]);
        Assert.Equal([41 * 42, BitConverter.DoubleToUInt64Bits(1.5), 5, 1], values[1]);
        Assert.Empty(values[2]);
        Assert.Equal([1234567, 100], values[3]);
    }

    private static ulong[] Values(Stop stop, StackMapTable table)
    {
        bool isDynamic = stop.Pc >= stop.Dynamic;
        StackMapFunction function = table.Functions[isDynamic ? 1 : 0];
        StackMapRecord record = Assert.Single(
            function.Records, one => one.InstructionOffset == stop.Pc - (isDynamic ? stop.Dynamic : stop.Work));
        Assert.True(Statepoint.TryRead(record, out Statepoint statepoint));
        List<ulong> values = [];
        ulong framePointer = 0;
        foreach (StackMapLocation location in statepoint.DeoptLocations)
        {
            const ushort StackPointer = 7;
            ulong value = location.Kind switch
            {
                StackMapLocationKind.Constant => (ulong)location.Offset,
                StackMapLocationKind.ConstantIndex => table.Constants[location.Offset],
                StackMapLocationKind.Indirect => stop.Word(
                    (location.DwarfRegister == StackPointer ? stop.Stack : framePointer) + (ulong)location.Offset),
                StackMapLocationKind.Direct =>
                    (location.DwarfRegister == StackPointer ? stop.Stack : framePointer) + (ulong)location.Offset,
                _ => throw new InvalidOperationException($"{location.Kind}"),
            };
            bool isNarrow = location.Kind == StackMapLocationKind.Indirect && location.Size < sizeof(ulong);
            if (isDynamic && framePointer == 0) framePointer = value;
            else values.Add(isNarrow ? value & ((1UL << (8 * location.Size)) - 1) : value);
        }

        return [.. values];
    }

    /// <summary>A line of the program: addresses, and the words of the stack.</summary>
    private sealed class Stop
    {
        private readonly ulong[] _numbers;

        public Stop(string line) => _numbers = [.. line.Replace("0x", "", StringComparison.Ordinal).Split(' ').Select(static word =>
            ulong.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

        public ulong Pc => _numbers[0];

        public ulong Work => _numbers[1];

        public ulong Dynamic => _numbers[2];

        public ulong Stack => _numbers[3];

        public ulong Global => _numbers[5];

        public ulong Word(ulong address) => _numbers[6 + (int)((address - Stack) / 8)];
    }
}
