// SPDX-License-Identifier: MIT
using System.IO;
using System.Text;
using Stillpoint.StackMaps;
using Stillpoint.StackMaps.Elf;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.Cli.Listings;

/// <summary>Writes the stack maps of a file as text, one line a location.</summary>
internal sealed class StackMapListing(StackMapFile file, TextWriter output)
{
    public void Write()
    {
        foreach (StackMapSection section in file.Sections)
        {
            output.Write($"{Printable(section.Section.Name)}: {Count(section.Tables.Length, "table")}, ");
            output.Write($"{section.Section.Bytes.Length} bytes\n");
            int place = 0;
            for (int i = 0; i < section.Tables.Length; i++)
            {
                StackMapTable table = section.Tables[i];
                output.Write($"table {i}: {Count(table.Functions.Length, "function")}, ");
                output.Write($"{Count(table.Constants.Length, "constant")}, {Count(table.RecordCount, "record")}\n");
                foreach (StackMapFunction function in table.Functions)
                {
                    WriteFunction(table, function, section.Places[place++]);
                }
            }
        }

        new CompactMapListing(file).Write(output, place => TextOf(place));
    }

    /// <summary>The name by which a function is shown, or null: its symbol, or the relocation's symbol and the distance.</summary>
    public static string? NameOf(in FunctionPlace place)
    {
        if (place.Symbol is not { } symbol)
        {
            return null;
        }

        return place.Addend switch
        {
            0 => symbol.Name,
            < 0 => $"{symbol.Name} - {unchecked((ulong)-place.Addend)}",
            _ => $"{symbol.Name} + {place.Addend}",
        };
    }

    /// <summary>An address; in an object file the place in a section, as far as the file itself knows.</summary>
    private string AddressOf(in FunctionPlace place)
    {
        if (file.Elf.Type != ElfFileType.Relocatable)
        {
            return $"0x{place.Address:x}";
        }

        return place.Symbol is { IsDefined: true } symbol
            ? $"{Printable(file.Elf.Sections[symbol.SectionIndex].Name)} + 0x{place.Address:x}"
            : "elsewhere";
    }

    private string TextOf(in FunctionPlace place) =>
        NameOf(place) is { } known ? $"{Printable(known)} ({AddressOf(place)})" : AddressOf(place);

    /// <summary>One location in words, with the register's name.</summary>
    private string TextOf(in StackMapLocation location, StackMapTable table)
    {
        string place = location.Kind switch
        {
            StackMapLocationKind.Register => $"Register {Register(location.DwarfRegister)}",
            StackMapLocationKind.Direct => $"Direct {Sum(location)}",
            StackMapLocationKind.Indirect => $"Indirect [{Sum(location)}]",
            StackMapLocationKind.Constant => $"Constant {location.Offset}",
            _ => $"ConstIndex #{location.Offset} ({table.Constants[location.Offset]})",
        };
        return $"{place}, size {location.Size}";
    }

    private void WriteFunction(StackMapTable table, StackMapFunction function, in FunctionPlace place)
    {
        string size = function.IsDynamic ? "dynamic" : $"{function.StackSize}";
        output.Write($"  function {TextOf(place)}: stack size {size}, {Count(function.Records.Length, "record")}\n");
        foreach (StackMapRecord record in function.Records)
        {
            WriteRecord(table, record);
        }
    }

    private void WriteRecord(StackMapTable table, StackMapRecord record)
    {
        string flags = record.Flags == 0 ? "" : $", flags 0x{record.Flags:x}";
        if (Statepoint.TryRead(record, out Statepoint statepoint))
        {
            output.Write($"    record {record.Id} at +{record.InstructionOffset}{flags}, statepoint: ");
            output.Write($"calling convention {statepoint.CallingConvention}, flags {(int)statepoint.Flags}\n");
            WriteStatepoint(table, statepoint);
            return;
        }

        output.Write($"    record {record.Id} at +{record.InstructionOffset}{flags}\n");
        for (int i = 0; i < record.Locations.Length; i++)
        {
            output.Write($"      {i}: {TextOf(record.Locations[i], table)}\n");
        }

        if (record.LiveOuts.Length != 0)
        {
            output.Write("      live-outs:");
            string separator = " ";
            foreach (LiveOut liveOut in record.LiveOuts)
            {
                output.Write($"{separator}{Register(liveOut.DwarfRegister)} ({liveOut.Size})");
                separator = ", ";
            }

            output.Write('\n');
        }
    }

    private void WriteStatepoint(StackMapTable table, Statepoint statepoint)
    {
        for (int i = 0; i < statepoint.DeoptLocations.Length; i++)
        {
            output.Write($"      deopt {i}: {TextOf(statepoint.DeoptLocations[i], table)}\n");
        }

        for (int i = 0; i < statepoint.PairCount; i++)
        {
            output.Write($"      base {i}: {TextOf(statepoint.BaseAt(i), table)}\n");
            output.Write($"      derived {i}: {TextOf(statepoint.DerivedAt(i), table)}\n");
        }

        for (int i = 0; i < statepoint.Allocas.Length; i++)
        {
            output.Write($"      alloca {i}: {TextOf(statepoint.Allocas[i], table)}\n");
        }
    }

    private string Register(int number) => DwarfRegisters.Name(file.Elf.Machine, number);

    private string Sum(in StackMapLocation location) => location.Offset < 0
        ? $"{Register(location.DwarfRegister)} - {-(long)location.Offset}"
        : $"{Register(location.DwarfRegister)} + {location.Offset}";

    /// <summary>A number of things, in words.</summary>
    public static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    /// <summary>A name of the file without anything that a terminal would act on.</summary>
    private static string Printable(string name)
    {
        StringBuilder text = new(name.Length);
        foreach (char c in name)
        {
            if (char.IsControl(c))
            {
                text.Append($"\\x{(int)c:X2}");
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
