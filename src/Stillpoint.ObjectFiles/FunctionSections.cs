// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.ObjectFiles.Data;
using Stillpoint.ObjectFiles.Elf;

namespace Stillpoint.ObjectFiles;

/// <summary>Places the code of functions, and turns what it depends on into relocations.</summary>
internal sealed class FunctionSections(Module module, NamedSections sections, GlobalSymbols symbols)
{
    /// <summary>Constants behind the code are loaded 16 bytes at once.</summary>
    private const int Alignment = 16;

    private const byte Filler = 0xCC;

    /// <summary>Functions that only the runtime has.</summary>
    private const string HostPrefix = "stillpoint.";

    private readonly List<PlacedFunction> _functions = [];

    /// <summary>Functions in the order of their addresses, section after section.</summary>
    public IReadOnlyList<PlacedFunction> Functions => _functions;

    /// <summary>Puts a function behind the others of its section.</summary>
    public void Place(CompiledFunction function)
    {
        ref GlobalRow row = ref module.Globals[function.Function];
        ElfSectionBuilder section = row.Section.IsNone
            ? sections.Text
            : sections.Custom(module.Names.Text(row.Section), ElfSectionFlags.Execute);
        int alignment = Math.Max(Alignment, row.AlignmentLog2 >= 0 ? 1 << row.AlignmentLog2 : 1);
        int offset = (int)section.AlignTo(alignment, Filler);
        section.Bytes.Bytes(function.Code);
        _functions.Add(new PlacedFunction(function, section, offset));
        symbols.Define(
            function.Function, new GlobalPlace(section, offset, function.Code.Length, ElfSymbolType.Function));
    }

    /// <summary>Adds the relocations of all functions; everything that is defined here has its place.</summary>
    public void Relocate(List<string> faults)
    {
        foreach (PlacedFunction placed in _functions)
        {
            HashSet<string> refused = [];
            foreach (Relocation relocation in placed.Function.Relocations)
            {
                if (Refusal(relocation) is { } reason && refused.Add(reason))
                {
                    faults.Add($"{module.Display(placed.Function.Function)} {reason}");
                }
                else
                {
                    Relocate(placed, relocation);
                }
            }
        }
    }

    private string? Refusal(in Relocation relocation)
    {
        if (relocation.Kind != RelocationKind.Got32Global) return null;
        ref GlobalRow row = ref module.Globals[new GlobalId(relocation.Index)];
        string name = module.Names.Text(row.Name);
        if (row.IsDefinition) return null;
        if (name.StartsWith(HostPrefix, StringComparison.Ordinal))
        {
            return $"calls @{name}, which an object file has no runtime for";
        }

        return row.Kind == GlobalKind.Function && name is "setjmp" or "_setjmp" or "sigsetjmp" or "__sigsetjmp" or "vfork" or "getcontext"
            ? $"calls @{name}, which returns twice"
            : null;
    }

    private void Relocate(in PlacedFunction placed, in Relocation relocation)
    {
        ElfSectionBuilder section = placed.Section;
        int place = placed.Offset + relocation.Offset;
        GlobalId global = new(relocation.Index);
        switch (relocation.Kind)
        {
            case RelocationKind.Rel32EntrySlot:
                place = MakeDirect(section, place);
                section.Relocate(place, X64RelocationKind.Call32, symbols.Of(global), relocation.Addend);
                break;
            case RelocationKind.Rel32Global:
                section.Relocate(place, X64RelocationKind.Relative32, symbols.Of(global), relocation.Addend);
                break;
            case RelocationKind.Got32Global:
                section.Relocate(place, GotKind(section, place), symbols.Of(global), relocation.Addend);
                break;
            case RelocationKind.Got32Name:
                NameId name = new(relocation.Index);
                section.Relocate(place, GotKind(section, place), symbols.Of(name), relocation.Addend);
                break;
            case RelocationKind.Got32ThreadLocal:
                section.Relocate(place, X64RelocationKind.GotThreadOffset, symbols.Of(global), relocation.Addend);
                break;
            default:
                throw new UnreachableException($"a relocation {relocation.Kind} in code for an object file");
        }
    }

    /// <summary>
    /// A call through a slot becomes one of the function itself, as linkers rewrite it: <c>call [slot]</c> to a call with a prefix of
    /// no meaning, <c>jmp [slot]</c> to a jump and a nop.
    /// </summary>
    /// <returns>Where the distance is afterwards.</returns>
    private static int MakeDirect(ElfSectionBuilder section, int place)
    {
        Span<byte> bytes = section.Bytes.From(place - 2);
        if (bytes[1] == 0x15)
        {
            bytes[0] = 0x67;
            bytes[1] = 0xE8;
            return place;
        }

        Debug.Assert(bytes[1] == 0x25, "a slot is called or jumped through");
        bytes[0] = 0xE9;
        bytes[5] = 0x90;
        return place - 1;
    }

    /// <summary>Calls and jumps have no REX prefix in front of their opcode.</summary>
    private static X64RelocationKind GotKind(ElfSectionBuilder section, int place) =>
        section.Bytes.From(place - 2)[0] == 0xFF ? X64RelocationKind.GotCall : X64RelocationKind.GotMove;
}

/// <summary>A function and where its code is.</summary>
internal readonly record struct PlacedFunction(CompiledFunction Function, ElfSectionBuilder Section, int Offset);
