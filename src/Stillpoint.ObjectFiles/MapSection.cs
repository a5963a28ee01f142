// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.ObjectFiles.Elf;

namespace Stillpoint.ObjectFiles;

/// <summary>A section with a table of functions, each of which begins with the function's address.</summary>
internal static class MapSection
{
    private const int Alignment = 8;

    /// <summary>Adds the section.</summary>
    /// <param name="elf">The file.</param>
    /// <param name="name">Name of the section.</param>
    /// <param name="table">What is in it.</param>
    /// <param name="functions">The functions of the table, in its order.</param>
    /// <param name="headerBytes">Bytes in front of the first function.</param>
    /// <param name="functionBytes">Bytes from each function to the next.</param>
    public static void Add(
        ElfObjectWriter elf, string name, byte[] table, List<PlacedFunction> functions, int headerBytes, int functionBytes)
    {
        // The loader writes addresses there, so that it cannot be among what is only read.
        const ElfSectionFlags Flags = ElfSectionFlags.Allocate | ElfSectionFlags.Write;
        ElfSectionBuilder section = elf.AddSection(name, ElfSectionKind.Bytes, Flags, Alignment);
        section.Bytes.Bytes(table);
        for (int i = 0; i < functions.Count; i++)
        {
            section.Relocate(
                headerBytes + (i * functionBytes), X64RelocationKind.Address64, functions[i].Section.Symbol, functions[i].Offset);
        }
    }
}
