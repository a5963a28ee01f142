// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.ObjectFiles.Elf;

namespace Stillpoint.ObjectFiles.Dwarf;

/// <summary>Writes <c>.debug_line</c>: the source line of each instruction.</summary>
/// <remarks>Based on: DWARF 5, 6.2.</remarks>
internal sealed class LineTable
{
    private const int LineBase = -5;
    private const int LineRange = 14;
    private const int OpcodeBase = 13;

    private const byte Copy = 1;
    private const byte AdvancePc = 2;
    private const byte AdvanceLine = 3;
    private const byte SetFile = 4;
    private const byte SetColumn = 5;
    private const byte SetPrologueEnd = 10;
    private const byte EndSequence = 1;
    private const byte SetAddress = 2;

    private readonly Module _module;
    private readonly SourceFiles _files;
    private readonly ElfSectionBuilder _section;
    private readonly ByteWriter _program = new();
    private int _address;
    private int _line;
    private int _file;
    private int _column;

    public LineTable(Module module, SourceFiles files, ElfSectionBuilder section)
    {
        _module = module;
        _files = files;
        _section = section;
    }

    /// <summary>Where in the program of the table the addresses of functions go.</summary>
    private readonly System.Collections.Generic.List<(int Field, ElfSectionBuilder Section, int Offset)> _addresses = [];

    /// <summary>Adds the lines of a function.</summary>
    public void Add(in PlacedFunction placed)
    {
        Function body = _module.Globals[placed.Function.Function].Body!;
        _program.UInt8(0);
        _program.Uleb(1 + sizeof(ulong));
        _program.UInt8(SetAddress);
        _addresses.Add((_program.Length, placed.Section, placed.Offset));
        _program.UInt64(0);
        _address = 0;
        _line = 1;
        _file = 1;
        _column = 0;
        bool hasStarted = AddStart(body);
        bool isInBody = false;
        SourceMap sources = placed.Function.Sources;
        for (int i = 0; i < sources.Offsets.Length; i++)
        {
            if (!TryGetLocation(body, sources.Insts[i], out LocationRow location)) continue;

            // Without a line of its own it belongs to what is before it.
            if (location.Line == 0 && hasStarted) continue;
            int file = _files.Number(location.Scope.IsNone ? FileId.None : _module.Debug.Scopes[location.Scope].File);
            AddRow(sources.Offsets[i], file, location.Line, location.Column, isPrologueEnd: !isInBody);
            hasStarted = true;
            isInBody = true;
        }

        AddEnd(placed.Function.CodeBytes);
    }

    /// <summary>Writes the table; the section's bytes are the header, then the rows.</summary>
    public void Finish()
    {
        ByteWriter bytes = _section.Bytes;
        bytes.UInt32(0);
        bytes.UInt16(5);
        bytes.UInt8(sizeof(ulong));
        bytes.UInt8(0);
        int headerLength = bytes.Length;
        bytes.UInt32(0);
        bytes.UInt8(1);
        bytes.UInt8(1);
        bytes.UInt8(1);
        bytes.UInt8(LineBase);
        bytes.UInt8(LineRange);
        bytes.UInt8(OpcodeBase);
        bytes.Bytes([0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1]);
        _files.Write(bytes);
        bytes.PatchUInt32(headerLength, (uint)(bytes.Length - headerLength - sizeof(uint)));
        int start = bytes.Length;
        bytes.Bytes(_program.Written);
        bytes.PatchUInt32(0, (uint)(bytes.Length - sizeof(uint)));
        foreach ((int field, ElfSectionBuilder section, int offset) in _addresses)
        {
            _section.Relocate(start + field, X64RelocationKind.Address64, section.Symbol, offset);
        }
    }

    private bool TryGetLocation(Function body, int inst, out LocationRow location)
    {
        location = default;
        if (inst < 0) return false;
        LocationId id = body.Locations[new InstId(inst)];
        if (id.IsNone) return false;
        location = _module.Debug.Locations[id];
        return true;
    }

    /// <summary>The prologue belongs to the line of the function.</summary>
    private bool AddStart(Function body)
    {
        ScopeId scope = _module.Globals[body.Global].Subprogram;
        if (scope.IsNone) return false;
        ref ScopeRow row = ref _module.Debug.Scopes[scope];
        AddRow(0, _files.Number(row.File), row.Line, 0, isPrologueEnd: false);
        return true;
    }

    private void AddRow(int address, int file, int line, int column, bool isPrologueEnd)
    {
        if (file != _file)
        {
            _program.UInt8(SetFile);
            _program.Uleb((ulong)file);
            _file = file;
        }

        if (column != _column)
        {
            _program.UInt8(SetColumn);
            _program.Uleb((ulong)Math.Max(0, column));
            _column = column;
        }

        if (isPrologueEnd) _program.UInt8(SetPrologueEnd);
        int lines = line - _line;
        int bytes = address - _address;
        _line = line;
        _address = address;
        if (lines is >= LineBase and < LineBase + LineRange && bytes <= (byte.MaxValue - OpcodeBase) / LineRange)
        {
            int opcode = lines - LineBase + (LineRange * bytes) + OpcodeBase;
            if (opcode <= byte.MaxValue)
            {
                _program.UInt8(opcode);
                return;
            }
        }

        if (lines != 0)
        {
            _program.UInt8(AdvanceLine);
            _program.Sleb(lines);
        }

        Advance(bytes);
        _program.UInt8(Copy);
    }

    private void Advance(int bytes)
    {
        if (bytes == 0) return;
        _program.UInt8(AdvancePc);
        _program.Uleb((ulong)bytes);
    }

    private void AddEnd(int address)
    {
        Advance(address - _address);
        _program.UInt8(0);
        _program.Uleb(1);
        _program.UInt8(EndSequence);
    }
}
