// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Text.Json;
using Stillpoint.StackMaps;
using Stillpoint.StackMaps.Elf;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.Cli.Listings;

/// <summary>Writes the stack maps of a file as one JSON document. Numbers of 64 bits are written in full.</summary>
internal sealed class StackMapJson
{
    /// <summary>What is kept in memory of a long document.</summary>
    private const int FlushBytes = 1 << 16;

    private readonly StackMapFile _file;
    private readonly Utf8JsonWriter _json;

    private StackMapJson(StackMapFile file, Utf8JsonWriter json)
    {
        _file = file;
        _json = json;
    }

    /// <summary>Writes the document and the end of its line.</summary>
    public static void Write(StackMapFile file, Stream output)
    {
        using (Utf8JsonWriter json = new(output))
        {
            new StackMapJson(file, json).Write();
        }

        output.WriteByte((byte)'\n');
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("machine", _file.Elf.Machine == ElfMachine.Arm64 ? "aarch64" : "x86-64");
        _json.WriteStartArray("sections");
        foreach (StackMapSection section in _file.Sections)
        {
            WriteSection(section);
        }

        new CompactMapListing(_file).Write(_json);

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteSection(StackMapSection section)
    {
        _json.WriteStartObject();
        _json.WriteString("name", section.Section.Name);
        _json.WriteNumber("bytes", section.Section.Bytes.Length);
        _json.WriteStartArray("tables");
        int place = 0;
        foreach (StackMapTable table in section.Tables)
        {
            _json.WriteStartObject();
            _json.WriteNumber("version", 3);
            _json.WriteStartArray("constants");
            foreach (ulong constant in table.Constants)
            {
                _json.WriteNumberValue(constant);
            }

            _json.WriteEndArray();
            _json.WriteStartArray("functions");
            foreach (StackMapFunction function in table.Functions)
            {
                WriteFunction(table, function, section.Places[place++]);
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteFunction(StackMapTable table, StackMapFunction function, in FunctionPlace place)
    {
        _json.WriteStartObject();
        _json.WriteString("name", StackMapListing.NameOf(place));
        _json.WriteNumber("address", place.Address);
        if (function.IsDynamic)
        {
            _json.WriteNull("stackSize");
        }
        else
        {
            _json.WriteNumber("stackSize", function.StackSize);
        }

        _json.WriteStartArray("records");
        foreach (StackMapRecord record in function.Records)
        {
            WriteRecord(table, record);
            if (_json.BytesPending > FlushBytes)
            {
                _json.Flush();
            }
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteRecord(StackMapTable table, StackMapRecord record)
    {
        _json.WriteStartObject();
        _json.WriteNumber("id", record.Id);
        _json.WriteNumber("offset", record.InstructionOffset);
        _json.WriteNumber("flags", record.Flags);
        WriteLocations("locations", table, record.Locations.AsSpan());
        _json.WriteStartArray("liveOuts");
        foreach (LiveOut liveOut in record.LiveOuts)
        {
            _json.WriteStartObject();
            WriteRegister(liveOut.DwarfRegister);
            _json.WriteNumber("size", liveOut.Size);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        if (Statepoint.TryRead(record, out Statepoint statepoint))
        {
            WriteStatepoint(table, statepoint);
        }

        _json.WriteEndObject();
    }

    private void WriteStatepoint(StackMapTable table, Statepoint statepoint)
    {
        _json.WriteStartObject("statepoint");
        _json.WriteNumber("callingConvention", statepoint.CallingConvention);
        _json.WriteNumber("flags", (int)statepoint.Flags);
        WriteLocations("deopt", table, statepoint.DeoptLocations);
        _json.WriteStartArray("pointers");
        for (int i = 0; i < statepoint.PairCount; i++)
        {
            _json.WriteStartObject();
            _json.WritePropertyName("base");
            WriteLocation(table, statepoint.BaseAt(i));
            _json.WritePropertyName("derived");
            WriteLocation(table, statepoint.DerivedAt(i));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        WriteLocations("allocas", table, statepoint.Allocas);
        _json.WriteEndObject();
    }

    private void WriteLocations(string name, StackMapTable table, ReadOnlySpan<StackMapLocation> locations)
    {
        _json.WriteStartArray(name);
        foreach (StackMapLocation location in locations)
        {
            WriteLocation(table, location);
        }

        _json.WriteEndArray();
    }

    private void WriteLocation(StackMapTable table, in StackMapLocation location)
    {
        _json.WriteStartObject();
        switch (location.Kind)
        {
            case StackMapLocationKind.Register:
                _json.WriteString("kind", "register");
                WriteRegister(location.DwarfRegister);
                break;
            case StackMapLocationKind.Direct:
            case StackMapLocationKind.Indirect:
                _json.WriteString("kind", location.Kind == StackMapLocationKind.Direct ? "direct" : "indirect");
                WriteRegister(location.DwarfRegister);
                _json.WriteNumber("offset", location.Offset);
                break;
            case StackMapLocationKind.Constant:
                _json.WriteString("kind", "constant");
                _json.WriteNumber("value", location.Offset);
                break;
            default:
                _json.WriteString("kind", "constantIndex");
                _json.WriteNumber("index", location.Offset);
                _json.WriteNumber("value", table.Constants[location.Offset]);
                break;
        }

        _json.WriteNumber("size", location.Size);
        _json.WriteEndObject();
    }

    private void WriteRegister(int number)
    {
        _json.WriteString("register", DwarfRegisters.Name(_file.Elf.Machine, number));
        _json.WriteNumber("dwarf", number);
    }
}
