// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Stillpoint.StackMaps;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Elf;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Cli.Listings;

/// <summary>Writes our stack maps of a file: where pointers are, from each place in the code on where that changes.</summary>
internal sealed class CompactMapListing(StackMapFile file)
{
    private const int WordBytes = 8;

    /// <summary>As text.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="nameOf">Name and address of a function, in words.</param>
    public void Write(TextWriter output, Func<FunctionPlace, string> nameOf)
    {
        foreach (CompactSection section in file.CompactSections)
        {
            int place = 0;
            output.Write($"{section.Section.Name}: {StackMapListing.Count(section.Tables.Length, "table")}, ");
            output.Write($"{section.Section.Bytes.Length} bytes\n");
            for (int i = 0; i < section.Tables.Length; i++)
            {
                output.Write($"table {i}: {StackMapListing.Count(section.Tables[i].Functions.Length, "function")}\n");
                foreach (CompactFunction function in section.Tables[i].Functions)
                {
                    output.Write($"  function {nameOf(section.Places[place++])}: ");
                    output.Write($"{function.CodeBytes} bytes of code, {StackMapListing.Count(function.Maps.Bytes, "byte")} of maps\n");
                    Write(output, function);
                }
            }
        }
    }

    /// <summary>As elements of an array of JSON.</summary>
    public void Write(Utf8JsonWriter json)
    {
        foreach (CompactSection section in file.CompactSections)
        {
            int place = 0;
            json.WriteStartObject();
            json.WriteString("name", section.Section.Name);
            json.WriteNumber("bytes", section.Section.Bytes.Length);
            json.WriteStartArray("tables");
            foreach (CompactTable table in section.Tables)
            {
                json.WriteStartObject();
                json.WriteStartArray("functions");
                foreach (CompactFunction function in table.Functions) Write(json, function, section.Places[place++]);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private void Write(TextWriter output, CompactFunction function)
    {
        var maps = function.ToInstructionMaps();
        foreach ((int from, List<(Location Place, PlaceState State)> places) in PointsOf(maps))
        {
            string text = string.Join(", ", places.Select(one => $"{NameOf(one.Place, function)}: {TextOf(one.State, function)}"));
            output.Write($"    from +{from}: {(places.Count == 0 ? "no pointers" : text)}\n");
        }

        foreach (RestartableRange range in maps.Restartable) output.Write($"    +{range.Start} to +{range.End} restarts\n");
    }

    private void Write(Utf8JsonWriter json, CompactFunction function, in FunctionPlace place)
    {
        var maps = function.ToInstructionMaps();
        json.WriteStartObject();
        json.WriteString("name", StackMapListing.NameOf(place));
        json.WriteNumber("address", place.Address);
        json.WriteNumber("codeBytes", function.CodeBytes);
        json.WriteNumber("mapBytes", function.Maps.Bytes);
        json.WriteStartArray("points");
        foreach ((int from, List<(Location Place, PlaceState State)> places) in PointsOf(maps))
        {
            json.WriteStartObject();
            json.WriteNumber("from", from);
            json.WriteStartArray("pointers");
            foreach ((Location pointer, PlaceState state) in places)
            {
                json.WriteStartObject();
                json.WriteString("place", NameOf(pointer, function));
                json.WriteString("kind", KindOf(state.Kind));
                if (state.Kind == PointerKind.Derived) json.WriteString("base", NameOf(state.Base, function));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("ranges");
        foreach (RestartableRange range in maps.Restartable)
        {
            json.WriteStartObject();
            json.WriteNumber("start", range.Start);
            json.WriteNumber("end", range.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>From each place on where something changes, all places with pointers.</summary>
    private static IEnumerable<(int From, List<(Location Place, PlaceState State)> Places)> PointsOf(InstructionMaps maps)
    {
        SortedDictionary<int, (Location, PlaceState)> live = [];
        for (int i = 0; i < maps.Offsets.Length; i++)
        {
            foreach (PlaceChange change in maps.ChangesAt(i))
            {
                if (change.IsLive) live[change.Place.Code] = (change.Place, change.State);
                else live.Remove(change.Place.Code);
            }

            if (maps.ChangesAt(i).Length > 0) yield return (i == 0 ? 0 : maps.Offsets[i - 1] + 1, [.. live.Values]);
        }
    }

    private string NameOf(Location place, CompactFunction function) => place.Kind switch
    {
        LocationKind.Spill => InFrame("cfa", function.FirstUnit + ((long)WordBytes * place.Number)),
        LocationKind.Incoming => InFrame("cfa", (long)WordBytes * place.Number),
        LocationKind.Outgoing => InFrame("sp", (long)WordBytes * place.Number),
        _ when place.IsGeneral => DwarfRegisters.Name(file.Elf.Machine, DwarfRegisters.OfGeneral(file.Elf.Machine, place.Number)),
        _ => $"v{place.RegisterNumber}",
    };

    private static string InFrame(string origin, long offset) => offset < 0 ? $"[{origin} - {-offset}]" : $"[{origin} + {offset}]";

    private string TextOf(PlaceState state, CompactFunction function) => state.Kind == PointerKind.Derived
        ? $"derived({NameOf(state.Base, function)})"
        : KindOf(state.Kind);

    private static string KindOf(PointerKind kind) => kind switch
    {
        PointerKind.Derived => "derived",
        PointerKind.Tagged => "tagged",
        _ => "ref",
    };
}
