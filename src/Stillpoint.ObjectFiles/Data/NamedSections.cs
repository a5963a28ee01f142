// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.ObjectFiles.Elf;

namespace Stillpoint.ObjectFiles.Data;

/// <summary>The sections of a file by name, each made when something goes there first.</summary>
internal sealed class NamedSections(ElfObjectWriter elf)
{
    private const ElfSectionFlags Variable = ElfSectionFlags.Allocate | ElfSectionFlags.Write;

    private readonly Dictionary<string, ElfSectionBuilder> _byName = [];

    public ElfSectionBuilder Text => Get(".text", ElfSectionKind.Bytes, ElfSectionFlags.Allocate | ElfSectionFlags.Execute);

    public ElfSectionBuilder Constants => Get(".rodata", ElfSectionKind.Bytes, ElfSectionFlags.Allocate);

    /// <summary>Constants that hold addresses, which the loader writes once.</summary>
    public ElfSectionBuilder RelocatedConstants => Get(".data.rel.ro", ElfSectionKind.Bytes, Variable);

    public ElfSectionBuilder Data => Get(".data", ElfSectionKind.Bytes, Variable);

    public ElfSectionBuilder Zero => Get(".bss", ElfSectionKind.NoBits, Variable);

    public ElfSectionBuilder ThreadData => Get(".tdata", ElfSectionKind.Bytes, Variable | ElfSectionFlags.ThreadLocal);

    public ElfSectionBuilder ThreadZero => Get(".tbss", ElfSectionKind.NoBits, Variable | ElfSectionFlags.ThreadLocal);

    /// <summary>A section of a name that the program gave; it may be written if anything in it may.</summary>
    public ElfSectionBuilder Custom(string name, ElfSectionFlags flags)
    {
        ElfSectionKind kind =
            name.StartsWith(".init_array", StringComparison.Ordinal) ? ElfSectionKind.Initializers
            : name.StartsWith(".fini_array", StringComparison.Ordinal) ? ElfSectionKind.Finalizers
            : name.StartsWith(".note", StringComparison.Ordinal) ? ElfSectionKind.Note
            : name.StartsWith(".bss", StringComparison.Ordinal) ? ElfSectionKind.NoBits
            : ElfSectionKind.Bytes;
        ElfSectionBuilder section = Get(name, kind, ElfSectionFlags.Allocate | flags);
        section.Flags |= flags;
        return section;
    }

    /// <summary>The section of a name.</summary>
    public ElfSectionBuilder Get(string name, ElfSectionKind kind, ElfSectionFlags flags)
    {
        if (!_byName.TryGetValue(name, out ElfSectionBuilder? section))
        {
            section = elf.AddSection(name, kind, flags);
            _byName.Add(name, section);
        }

        return section;
    }
}
