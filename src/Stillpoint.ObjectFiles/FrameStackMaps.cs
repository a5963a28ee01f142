// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.CodeGen.Maps;
using Stillpoint.ObjectFiles.Elf;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.ObjectFiles;

/// <summary>Writes <c>.llvm_stackmaps</c> from the maps of functions.</summary>
internal static class FrameStackMaps
{
    /// <summary>Adds the section, if there is something to say.</summary>
    public static void Add(ElfObjectWriter elf, IReadOnlyList<PlacedFunction> functions, StackMapDetail detail)
    {
        StackMapRecords records = new(detail == StackMapDetail.Instructions);
        List<PlacedFunction> described = [];
        List<StackMapFunction> rows = [];
        foreach (PlacedFunction placed in functions)
        {
            if (!StackMapRecords.HasAny(placed.Function)) continue;
            described.Add(placed);
            rows.Add(records.Describe(placed.Function, 0));
        }

        if (rows.Count == 0) return;

        byte[] table = StackMapWriter.Write(new StackMapTable([.. rows], records.Constants));
        MapSection.Add(elf, ".llvm_stackmaps", table, described, StackMapTable.HeaderBytes, StackMapTable.FunctionBytes);
    }
}
