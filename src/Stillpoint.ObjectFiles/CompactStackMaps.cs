// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Collections.Immutable;
using Stillpoint.CodeGen;
using Stillpoint.ObjectFiles.Elf;
using Stillpoint.StackMaps.Compact;

namespace Stillpoint.ObjectFiles;

/// <summary>
/// Writes <c>.stillpoint_maps</c>: where managed pointers are at every instruction, see <see cref="CompactTable"/>.
/// </summary>
internal static class CompactStackMaps
{
    private const int WordBytes = 8;

    /// <summary>Adds the section, if a function has managed pointers.</summary>
    public static void Add(ElfObjectWriter elf, IReadOnlyList<PlacedFunction> functions)
    {
        List<PlacedFunction> described = [];
        ImmutableArray<CompactFunction>.Builder rows = ImmutableArray.CreateBuilder<CompactFunction>();
        foreach (PlacedFunction placed in functions)
        {
            CompiledFunction function = placed.Function;
            if (function.Pointers is not { Bytes: > 0 } pointers) continue;
            described.Add(placed);

            // The canonical frame address is the word above the return address.
            int firstUnit = function.Frame.SpillOffset - function.Frame.FixedBytes - WordBytes;
            rows.Add(new CompactFunction(0, (uint)function.CodeBytes, firstUnit, pointers));
        }

        if (rows.Count == 0) return;

        byte[] table = CompactTableWriter.Write(new CompactTable(MapTables.Default, rows.ToImmutable()));
        MapSection.Add(elf, ".stillpoint_maps", table, described, CompactTable.HeaderBytes, CompactTable.FunctionBytes);
    }
}
