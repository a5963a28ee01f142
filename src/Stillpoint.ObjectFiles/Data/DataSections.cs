// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Modules;
using Stillpoint.ObjectFiles.Elf;

namespace Stillpoint.ObjectFiles.Data;

/// <summary>Places variables in sections, then writes what they hold.</summary>
internal sealed class DataSections
{
    /// <summary>Sections of annotations, which no linker wants.</summary>
    private const string MetadataSection = "llvm.metadata";

    private const string ReservedPrefix = "llvm.";
    private const int HighestAlignment = 4096;

    private readonly Module _module;
    private readonly ObjectSymbols _program;
    private readonly NamedSections _sections;
    private readonly GlobalSymbols _symbols;
    private readonly InitializerWriter _writer;
    private readonly List<GlobalId> _placed = [];

    public DataSections(Module module, ObjectSymbols program, NamedSections sections, GlobalSymbols symbols)
    {
        _module = module;
        _program = program;
        _sections = sections;
        _symbols = symbols;
        _writer = new InitializerWriter(module, program.Constants, symbols);
    }

    /// <summary>Gives each variable its place; initializers may name any of them afterwards.</summary>
    public void Place()
    {
        for (int i = 0; i < _module.Globals.Count; i++)
        {
            GlobalId global = new(i);
            ref GlobalRow row = ref _module.Globals[global];
            if (row.Kind == GlobalKind.Variable && _program.IsDefined(global) && !IsReserved(global, row))
            {
                Place(global, ref row);
            }
        }
    }

    /// <summary>Writes the initializers of all variables that have bytes.</summary>
    public void Fill()
    {
        foreach (GlobalId global in _placed)
        {
            _symbols.TryGetPlace(global, out GlobalPlace place);
            if (place.Section.Kind != ElfSectionKind.NoBits)
            {
                _writer.Write(global, place);
            }
        }
    }

    /// <summary>Calls to be made before and behind <c>main</c>, as the C library finds them.</summary>
    public void AddInitialization()
    {
        AddCalls("llvm.global_ctors", ".init_array", ElfSectionKind.Initializers);
        AddCalls("llvm.global_dtors", ".fini_array", ElfSectionKind.Finalizers);
    }

    private bool IsReserved(GlobalId global, in GlobalRow row) =>
        _module.Names.Text(row.Name).StartsWith(ReservedPrefix, StringComparison.Ordinal)
        || (!row.Section.IsNone && _module.Names.Text(row.Section) == MetadataSection && !global.IsNone);

    private void Place(GlobalId global, ref GlobalRow row)
    {
        long bytes = _module.Layout.AllocBytes(row.ValueType);
        int alignment = row.AlignmentLog2 >= 0 ? 1 << row.AlignmentLog2 : _module.Layout.Alignment(row.ValueType);
        if (alignment > HighestAlignment)
        {
            throw new ObjectFileException($"{_module.Display(global)} is aligned to {alignment}, more than {HighestAlignment}");
        }

        if (row.Linkage == Linkage.Common && row.Section.IsNone && row.ThreadLocal == ThreadLocalMode.NotThreadLocal)
        {
            _symbols.DefineCommon(global, bytes, alignment);
            return;
        }

        ElfSectionBuilder section = SectionOf(row);
        if (bytes > int.MaxValue - section.Size - HighestAlignment && section.Kind != ElfSectionKind.NoBits)
        {
            throw new ObjectFileException($"{_module.Display(global)} has {bytes} bytes, more than fit in {section.Name}");
        }

        long offset = section.AlignTo(alignment);
        if (section.Kind == ElfSectionKind.NoBits)
        {
            // Two variables never have one address.
            section.Reserve(Math.Max(bytes, 1));
        }
        else
        {
            section.Bytes.Add((int)Math.Max(bytes, 1));
        }

        _placed.Add(global);
        ElfSymbolType type = row.ThreadLocal == ThreadLocalMode.NotThreadLocal ? ElfSymbolType.Data : ElfSymbolType.ThreadLocal;
        _symbols.Define(global, new GlobalPlace(section, offset, bytes, type));
    }

    private ElfSectionBuilder SectionOf(in GlobalRow row)
    {
        bool isZero = row.Initializer.IsNone || IsZero(row.Initializer);
        bool hasAddress = !isZero && _program.Constants.HasAddress(row.Initializer);
        if (row.ThreadLocal != ThreadLocalMode.NotThreadLocal)
        {
            return isZero ? _sections.ThreadZero : _sections.ThreadData;
        }

        bool isWritten = !row.IsConstant || hasAddress;
        if (!row.Section.IsNone)
        {
            return _sections.Custom(_module.Names.Text(row.Section), isWritten ? ElfSectionFlags.Write : ElfSectionFlags.None);
        }

        return (row.IsConstant, hasAddress, isZero) switch
        {
            (true, true, _) => _sections.RelocatedConstants,
            (true, false, _) => _sections.Constants,
            (false, _, true) => _sections.Zero,
            _ => _sections.Data,
        };
    }

    private bool IsZero(ConstantId constant)
    {
        ref readonly ConstantRow row = ref _module.Constants[constant];
        return row.Kind is ConstantKind.Zero or ConstantKind.Null or ConstantKind.Undef or ConstantKind.Poison
            || (row.Kind is ConstantKind.Integer or ConstantKind.Float or ConstantKind.Double && (row.Low | row.High) == 0);
    }

    private void AddCalls(string table, string section, ElfSectionKind kind)
    {
        const ulong Usual = 65535;
        if (!_module.TryGetGlobal(table, out GlobalId global) || _module.Globals[global].Initializer.IsNone) return;
        foreach (ConstantId element in _module.Constants.Elements(_module.Globals[global].Initializer))
        {
            ReadOnlySpan<ConstantId> fields = _module.Constants.Elements(element);
            if (fields.Length < 2) continue;
            ulong priority = (ulong)_program.Constants.Number(fields[0]);
            AddressSum function = _program.Constants.Scalar(fields[1]);
            if (function.Plus.IsNone) continue;
            string name = priority == Usual ? section : FormattableString.Invariant($"{section}.{priority:d5}");
            ElfSectionBuilder calls = _sections.Get(name, kind, ElfSectionFlags.Allocate | ElfSectionFlags.Write);
            calls.AlignTo(sizeof(ulong));
            calls.AddField(X64RelocationKind.Address64, sizeof(ulong), _symbols.Of(function.Plus), (long)function.Number);
        }
    }
}
