// SPDX-License-Identifier: MIT
// .debug_info: one unit, in it the functions of the file, and in those what was inlined. No variables and no types.
using System;
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Modules;
using Stillpoint.ObjectFiles.Elf;

namespace Stillpoint.ObjectFiles.Dwarf;

/// <summary>Writes debug information of DWARF 5.</summary>
internal sealed class DebugInfo
{
    private const int Unit = 1;
    private const int UnitOfRanges = 2;
    private const int Subprogram = 3;
    private const int SubprogramWithInlined = 4;
    private const int Abstract = 5;
    private const int Inlined = 6;
    private const int InlinedInRanges = 7;
    private const int InlinedWithInlined = 8;
    private const int InlinedInRangesWithInlined = 9;

    private const byte CallFrameCfa = 0x9C;
    private const int LanguageC11 = 0x1D;

    private readonly Module _module;
    private readonly DebugTable _debug;
    private readonly SourceFiles _files;
    private readonly ElfSectionBuilder _info;
    private readonly ElfSectionBuilder _abbreviations;
    private readonly ElfSectionBuilder _lines;
    private readonly ElfObjectWriter _elf;
    private readonly Dictionary<ScopeId, uint> _abstracts = [];
    private ElfSectionBuilder? _ranges;

    private DebugInfo(Module module, ElfObjectWriter elf, FileId primary)
    {
        _module = module;
        _debug = module.Debug;
        _elf = elf;
        _files = new SourceFiles(module, primary);
        _info = elf.AddSection(".debug_info", ElfSectionKind.Bytes, ElfSectionFlags.None);
        _abbreviations = elf.AddSection(".debug_abbrev", ElfSectionKind.Bytes, ElfSectionFlags.None);
        _lines = elf.AddSection(".debug_line", ElfSectionKind.Bytes, ElfSectionFlags.None);
    }

    /// <summary>Adds the sections, if the module has debug information about functions of the file.</summary>
    public static void Add(Module module, ElfObjectWriter elf, IReadOnlyList<PlacedFunction> functions)
    {
        List<PlacedFunction> described = [];
        foreach (PlacedFunction function in functions)
        {
            if (!module.Globals[function.Function.Function].Subprogram.IsNone) described.Add(function);
        }

        if (described.Count == 0) return;
        FileId primary = module.Debug.Scopes[module.Globals[described[0].Function.Function].Subprogram].File;
        if (primary.IsNone) return;
        new DebugInfo(module, elf, primary).Write(described);
    }

    private void Write(List<PlacedFunction> functions)
    {
        DebugAbbreviations.Write(_abbreviations.Bytes);
        LineTable lines = new(_module, _files, _lines);
        foreach (PlacedFunction function in functions)
        {
            lines.Add(function);
        }

        ByteWriter info = _info.Bytes;
        info.UInt32(0);
        info.UInt16(5);
        info.UInt8(1);
        info.UInt8(sizeof(ulong));
        _info.AddField(X64RelocationKind.Address32, sizeof(uint), _abbreviations.Symbol, 0);
        WriteUnit(functions);
        List<InlineNode> trees = functions.ConvertAll(function => InlineNode.Of(_module, function.Function));
        foreach (InlineNode tree in trees)
        {
            tree.Children.ForEach(WriteAbstract);
        }

        for (int i = 0; i < functions.Count; i++)
        {
            WriteFunction(functions[i], trees[i]);
        }

        info.UInt8(0);
        info.PatchUInt32(0, (uint)(info.Length - sizeof(uint)));
        if (_ranges is not null)
        {
            _ranges.Bytes.PatchUInt32(0, (uint)(_ranges.Bytes.Length - sizeof(uint)));
        }

        lines.Finish();
    }

    private void WriteUnit(List<PlacedFunction> functions)
    {
        ElfSectionBuilder first = functions[0].Section;
        bool isTogether = functions.TrueForAll(function => function.Section == first);
        ByteWriter info = _info.Bytes;
        info.Uleb((ulong)(isTogether ? Unit : UnitOfRanges));
        info.Text("Stillpoint"u8);
        info.UInt16(LanguageC11);
        info.Text(_module.Names[_files.PrimaryName]);
        info.Text(_module.Names[_files.CompilationDirectory]);
        _info.AddField(X64RelocationKind.Address32, sizeof(uint), _lines.Symbol, 0);
        if (isTogether)
        {
            int start = functions[0].Offset;
            Address(first, start);
            info.UInt32((uint)(functions[^1].Offset + functions[^1].Function.Code.Length - start));
            return;
        }

        info.UInt64(0);
        Ranges(functions.ConvertAll(static function => (function.Section, function.Offset, function.Function.Code.Length)));
    }

    private void Address(ElfSectionBuilder section, int offset) =>
        _info.AddField(X64RelocationKind.Address64, sizeof(ulong), section.Symbol, offset);

    private void Ranges(List<(ElfSectionBuilder Section, int Offset, int Length)> ranges)
    {
        const byte StartAndLength = 7;
        if (_ranges is null)
        {
            _ranges = _elf.AddSection(".debug_rnglists", ElfSectionKind.Bytes, ElfSectionFlags.None);
            _ranges.Bytes.UInt32(0);
            _ranges.Bytes.UInt16(5);
            _ranges.Bytes.UInt8(sizeof(ulong));
            _ranges.Bytes.UInt8(0);
            _ranges.Bytes.UInt32(0);
        }

        _info.AddField(X64RelocationKind.Address32, sizeof(uint), _ranges.Symbol, _ranges.Bytes.Length);
        foreach ((ElfSectionBuilder section, int offset, int length) in ranges)
        {
            _ranges.Bytes.UInt8(StartAndLength);
            _ranges.AddField(X64RelocationKind.Address64, sizeof(ulong), section.Symbol, offset);
            _ranges.Bytes.Uleb((ulong)length);
        }

        _ranges.Bytes.UInt8(0);
    }

    /// <summary>Functions that were inlined somewhere are described once, by themselves.</summary>
    private void WriteAbstract(InlineNode node)
    {
        if (_abstracts.TryAdd(node.Subprogram, (uint)_info.Bytes.Length))
        {
            _info.Bytes.Uleb(Abstract);
            WriteName(node.Subprogram);
        }

        node.Children.ForEach(WriteAbstract);
    }

    private void WriteName(ScopeId subprogram)
    {
        ref ScopeRow row = ref _debug.Scopes[subprogram];
        _info.Bytes.Text(_module.Names[row.Name]);
        _info.Bytes.Uleb((ulong)_files.Number(row.File));
        _info.Bytes.Uleb((ulong)Math.Max(0, row.Line));
    }

    private void WriteFunction(in PlacedFunction placed, InlineNode tree)
    {
        ByteWriter info = _info.Bytes;
        ref GlobalRow row = ref _module.Globals[placed.Function.Function];
        bool hasInlined = tree.Children.Count > 0;
        info.Uleb((ulong)(hasInlined ? SubprogramWithInlined : Subprogram));
        WriteName(tree.Subprogram);
        NameId symbol = _debug.Scopes[tree.Subprogram].LinkageName;
        info.Text(_module.Names[symbol.IsNone ? row.Name : symbol]);
        info.UInt8(ObjectSymbols.IsLocal(row) ? 0 : 1);
        Address(placed.Section, placed.Offset);
        info.UInt32((uint)placed.Function.Code.Length);
        info.Uleb(1);
        info.UInt8(CallFrameCfa);
        if (!hasInlined) return;
        foreach (InlineNode child in tree.Children)
        {
            WriteInlined(placed, child);
        }

        info.UInt8(0);
    }

    private void WriteInlined(PlacedFunction placed, InlineNode node)
    {
        ByteWriter info = _info.Bytes;
        bool hasInlined = node.Children.Count > 0;
        bool isTogether = node.Ranges.Count == 1;
        info.Uleb((isTogether, hasInlined) switch
        {
            (true, false) => (ulong)Inlined,
            (false, false) => InlinedInRanges,
            (true, true) => InlinedWithInlined,
            _ => InlinedInRangesWithInlined,
        });
        info.UInt32(_abstracts[node.Subprogram]);
        LocationRow call = _debug.Locations[node.Call];
        info.Uleb((ulong)_files.Number(call.Scope.IsNone ? FileId.None : _debug.Scopes[call.Scope].File));
        info.Uleb((ulong)Math.Max(0, call.Line));
        info.Uleb((ulong)Math.Max(0, call.Column));
        if (isTogether)
        {
            Address(placed.Section, placed.Offset + node.Ranges[0].Start);
            info.UInt32((uint)(node.Ranges[0].End - node.Ranges[0].Start));
        }
        else
        {
            Ranges(node.Ranges.ConvertAll(range => (placed.Section, placed.Offset + range.Start, range.End - range.Start)));
        }

        if (!hasInlined) return;
        foreach (InlineNode child in node.Children)
        {
            WriteInlined(placed, child);
        }

        info.UInt8(0);
    }
}
