// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.StackMaps.Tests.V3;

/// <summary>Writes a table in the words of <c>llvm-readobj --stackmap</c>.</summary>
internal static class LlvmText
{
    /// <summary>The text from the line with the version on.</summary>
    public static string Of(StackMapTable table)
    {
        StringBuilder text = new("LLVM StackMap Version: 3\n");
        text.Append($"Num Functions: {table.Functions.Length}\n");
        foreach (StackMapFunction function in table.Functions)
        {
            text.Append($"  Function address: {function.Address}, stack size: {function.StackSize}, ");
            text.Append($"callsite record count: {function.Records.Length}\n");
        }

        text.Append($"Num Constants: {table.Constants.Length}\n");
        for (int i = 0; i < table.Constants.Length; i++)
        {
            text.Append($"  #{i + 1}: {table.Constants[i]}\n");
        }

        text.Append($"Num Records: {table.RecordCount}\n");
        foreach (StackMapFunction function in table.Functions)
        {
            foreach (StackMapRecord record in function.Records)
            {
                AppendRecord(text, table, record);
            }
        }

        return text.ToString();
    }

    private static void AppendRecord(StringBuilder text, StackMapTable table, StackMapRecord record)
    {
        text.Append($"  Record ID: {record.Id}, instruction offset: {record.InstructionOffset}\n");
        text.Append($"    {record.Locations.Length} locations:\n");
        for (int i = 0; i < record.Locations.Length; i++)
        {
            StackMapLocation location = record.Locations[i];
            string place = location.Kind switch
            {
                StackMapLocationKind.Register => $"Register R#{location.DwarfRegister}",
                StackMapLocationKind.Direct => $"Direct R#{location.DwarfRegister} + {location.Offset}",
                StackMapLocationKind.Indirect => $"Indirect [R#{location.DwarfRegister} + {location.Offset}]",
                StackMapLocationKind.Constant => $"Constant {(uint)location.Offset}",
                _ => $"ConstantIndex #{location.Offset} ({table.Constants[location.Offset]})",
            };
            text.Append(CultureInfo.InvariantCulture, $"      #{i + 1}: {place}, size: {location.Size}\n");
        }

        text.Append($"    {record.LiveOuts.Length} live-outs: [ ");
        foreach (LiveOut liveOut in record.LiveOuts)
        {
            text.Append($"R#{liveOut.DwarfRegister} ({liveOut.Size}-bytes) ");
        }

        text.Append("]\n");
    }
}
