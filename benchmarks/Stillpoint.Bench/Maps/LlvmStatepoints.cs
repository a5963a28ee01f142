// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Stillpoint.Bench.Benchmarks;
using Stillpoint.Bench.Measuring;
using Stillpoint.StackMaps.Elf;
using Stillpoint.StackMaps.Model;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.Bench.Maps;

/// <summary>The stack maps that LLVM makes of managed C: statepoints by opt-19, code and tables by llc-19.</summary>
internal static partial class LlvmStatepoints
{
    private const ushort StackPointer = 7;

    /// <summary>The tables of a program, made once; none, with a line on the console, where LLVM cannot make them.</summary>
    /// <param name="ir">The program, without statepoints.</param>
    public static IReadOnlyList<StackMapTable> Of(string ir)
    {
        string marked = Path.ChangeExtension(ir, ".gc.ll");
        string points = Path.ChangeExtension(ir, ".statepoints.ll");
        string code = Path.ChangeExtension(ir, ".o");
        if (!File.Exists(code))
        {
            File.WriteAllText(marked, Definition().Replace(File.ReadAllText(ir), "$1 gc \"statepoint-example\"$2 {"));
            try
            {
                ProcessRun.MeasureSuccess("opt-19", ["-S", "-passes=rewrite-statepoints-for-gc", marked, "-o", points]);
                ProcessRun.MeasureSuccess("llc-19", ["-O2", "-filetype=obj", points, "-o", code]);
            }
            catch (BenchmarkException error)
            {
                // Statepoints around variadic calls with results, for one, are more than LLVM has.
                Console.WriteLine($"left out: {error.Message.Split(": ")[^1]}");
                return [];
            }
        }

        return [.. StackMapFile.Read(File.ReadAllBytes(code)).Sections.SelectMany(static section => section.Tables)];
    }

    /// <summary>What the records of a function say of pointers, as maps at those places.</summary>
    /// <remarks>Words of the frame have numbers by their offsets from the stack pointer or from another register.</remarks>
    public static InstructionMaps MapsOf(StackMapFunction function)
    {
        MapChanges changes = new();
        Dictionary<Location, PlaceState> live = [];
        foreach (StackMapRecord record in function.Records.OrderBy(static record => record.InstructionOffset))
        {
            live.Clear();
            if (!Statepoint.TryRead(record, out Statepoint statepoint)) throw new BenchmarkException("a record that is no statepoint");
            for (int i = 0; i < statepoint.PairCount; i++)
            {
                // Null is a pair of constants; nobody has to find it.
                if (PlaceOf(statepoint.DerivedAt(i)) is not { } place || PlaceOf(statepoint.BaseAt(i)) is not { } originPlace) continue;
                live[place] = place == originPlace ? PlaceState.Reference : new PlaceState(PointerKind.Derived, originPlace);
                live.TryAdd(originPlace, PlaceState.Reference);
            }

            changes.Add((int)record.InstructionOffset, live);
        }

        return changes.ToMaps();
    }

    private static Location? PlaceOf(StackMapLocation location) => location.Kind switch
    {
        StackMapLocationKind.Register => Location.General(location.DwarfRegister),
        StackMapLocationKind.Indirect when location.DwarfRegister == StackPointer => Location.Spill(location.Offset / 8),
        StackMapLocationKind.Indirect => Location.Incoming(Math.Abs(location.Offset) / 8),
        _ => null,
    };

    [GeneratedRegex(@"^(define [^\n]*?)((?: personality [^\n]*?)?(?: ![^\n]*)?) \{$", RegexOptions.Multiline)]
    private static partial Regex Definition();
}
