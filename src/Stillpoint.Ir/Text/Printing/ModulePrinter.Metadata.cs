// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Ir.Text.Printing;

/// <content>Debug locations as metadata.</content>
/// <remarks>
/// LLVM demands more than the module keeps: a compile unit, a type of each function, a module flag. They are written with
/// the least that its verifier accepts, and the reader skips them.
/// </remarks>
internal sealed partial class ModulePrinter
{
    private const int CompileUnitNumber = 0;
    private const int ModuleFlagNumber = 1;
    private const int FunctionTypeNumber = 2;
    private const int TypeListNumber = 3;
    private const int FixedNodes = 4;

    /// <summary>Number of a location that cannot be written, because no function is around it.</summary>
    private const int Unprintable = -2;

    private readonly SecondaryMap<LocationId, int> _locationNumbers = new(-1);
    private readonly SecondaryMap<ScopeId, int> _scopeNumbers = new(-1);
    private readonly SecondaryMap<FileId, int> _fileNumbers = new(-1);
    private readonly HashSet<ScopeId> _declaredScopes = [];

    /// <summary>Nodes after the fixed ones, by number; grows while nodes are written, until all are reached.</summary>
    private readonly List<(NodeKind Kind, int Index)> _nodes = [];

    private enum NodeKind : byte
    {
        Location,
        Scope,
        File,
    }

    /// <summary>Finds the functions of the source that are declared only: LLVM wants them without compile unit.</summary>
    private void FindDeclaredScopes()
    {
        foreach (ref GlobalRow row in _module.Globals.Rows)
        {
            if (row.Body is null && !row.Subprogram.IsNone)
            {
                _declaredScopes.Add(row.Subprogram);
            }
        }

        foreach (ref GlobalRow row in _module.Globals.Rows)
        {
            if (row.Body is not null)
            {
                _declaredScopes.Remove(row.Subprogram);
            }
        }
    }

    /// <summary>Writes the attachment of a function: behind a blank in definitions, before one in declarations.</summary>
    private void WriteSubprogram(ScopeId scope, bool isDefinition)
    {
        if (!_isWhole || scope.IsNone || _module.Debug.Scopes[scope].Kind != ScopeKind.Subprogram
            || _declaredScopes.Contains(scope) == isDefinition)
        {
            return;
        }

        _out.Write(isDefinition ? " !dbg !"u8 : "!dbg !"u8);
        _out.WriteDecimal(NumberOf(scope));
        _out.Write(isDefinition ? default : " "u8);
    }

    private void WriteLocation(LocationId location)
    {
        if (!_isWhole || location.IsNone)
        {
            return;
        }

        int number = NumberOf(location);
        if (number != Unprintable)
        {
            _out.Write(", !dbg !"u8);
            _out.WriteDecimal(number);
        }
    }

    private int NumberOf(LocationId location)
    {
        int number = _locationNumbers[location];
        if (number == -1)
        {
            ScopeId function = _module.Debug.SubprogramOf(_module.Debug.Locations[location].Scope);
            number = function.IsNone ? Unprintable : AddNode(NodeKind.Location, location.Index);
            _locationNumbers[location] = number;
        }

        return number;
    }

    private int NumberOf(ScopeId scope)
    {
        if (_scopeNumbers[scope] < 0)
        {
            _scopeNumbers[scope] = AddNode(NodeKind.Scope, scope.Index);
        }

        return _scopeNumbers[scope];
    }

    private int NumberOf(FileId file)
    {
        if (_fileNumbers[file] < 0)
        {
            _fileNumbers[file] = AddNode(NodeKind.File, file.Index);
        }

        return _fileNumbers[file];
    }

    private int AddNode(NodeKind kind, int index)
    {
        _nodes.Add((kind, index));
        return FixedNodes + _nodes.Count - 1;
    }

    private void PrintMetadata()
    {
        if (_nodes.Count == 0)
        {
            return;
        }

        bool[] isCall = FindInliningCalls();
        _out.Write("\n!llvm.dbg.cu = !{!0}\n!llvm.module.flags = !{!1}\n\n"u8);
        WriteFixedNodes();
        for (int i = 0; i < _nodes.Count; i++)
        {
            (NodeKind kind, int index) = _nodes[i];
            WriteNodeStart(FixedNodes + i);
            switch (kind)
            {
                case NodeKind.Location:
                    WriteLocationNode(_module.Debug.Locations[new LocationId(index)], isCall[index]);
                    break;
                case NodeKind.Scope:
                    WriteScopeNode(new ScopeId(index));
                    break;
                case NodeKind.File:
                    FileRow file = _module.Debug.Files[new FileId(index)];
                    WriteFileNode(file.Name, file.Directory);
                    break;
                default:
                    throw new UnreachableException();
            }

            _out.Write(")\n"u8);
        }
    }

    /// <summary>Which locations are calls that were inlined: LLVM wants those distinct, two calls may share a place.</summary>
    private bool[] FindInliningCalls()
    {
        bool[] isCall = new bool[_module.Debug.Locations.Count];
        foreach (ref LocationRow row in _module.Debug.Locations.Rows)
        {
            if (!row.InlinedAt.IsNone)
            {
                isCall[row.InlinedAt.Index] = true;
            }
        }

        return isCall;
    }

    private void WriteFixedNodes()
    {
        WriteNodeStart(CompileUnitNumber);
        _out.Write("distinct !DICompileUnit(language: DW_LANG_C11, file: "u8);
        FileId file = FileOfUnit();
        if (file.IsNone)
        {
            WriteFileNode(_module.SourceFileName, NameId.None);
            _out.Write((byte)')');
        }
        else
        {
            _out.Write((byte)'!');
            _out.WriteDecimal(NumberOf(file));
        }

        _out.Write(", producer: \"stillpoint\", isOptimized: false, runtimeVersion: 0, "u8);
        _out.Write("emissionKind: LineTablesOnly)\n"u8);
        WriteNodeStart(ModuleFlagNumber);
        _out.Write("!{i32 2, !\"Debug Info Version\", i32 3}\n"u8);
        WriteNodeStart(FunctionTypeNumber);
        _out.Write("!DISubroutineType(types: !"u8);
        _out.WriteDecimal(TypeListNumber);
        _out.Write(")\n"u8);
        WriteNodeStart(TypeListNumber);
        _out.Write("!{}\n"u8);
    }

    /// <summary>The file of the first scope written: the same again when the text is read and written once more.</summary>
    private FileId FileOfUnit()
    {
        foreach ((NodeKind kind, int index) in _nodes)
        {
            ScopeId scope = kind == NodeKind.Scope
                ? new ScopeId(index)
                : _module.Debug.SubprogramOf(_module.Debug.Locations[new LocationId(index)].Scope);
            if (!_module.Debug.Scopes[scope].File.IsNone)
            {
                return _module.Debug.Scopes[scope].File;
            }
        }

        return FileId.None;
    }

    private void WriteNodeStart(int number)
    {
        _out.Write((byte)'!');
        _out.WriteDecimal(number);
        _out.Write(" = "u8);
    }

    private void WriteLocationNode(in LocationRow row, bool isCall)
    {
        _out.Write(isCall ? "distinct !DILocation(line: "u8 : "!DILocation(line: "u8);
        _out.WriteDecimal(row.Line);
        WriteNumber(", column: "u8, row.Column);
        WriteReference(", scope: !"u8, NumberOf(row.Scope));
        if (!row.InlinedAt.IsNone && NumberOf(row.InlinedAt) is var call and not Unprintable)
        {
            WriteReference(", inlinedAt: !"u8, call);
        }
    }

    private void WriteScopeNode(ScopeId scope)
    {
        ref readonly ScopeRow row = ref _module.Debug.Scopes[scope];
        switch (row.Kind)
        {
            case ScopeKind.Subprogram:
                WriteSubprogramNode(row, _declaredScopes.Contains(scope));
                break;
            case ScopeKind.LexicalBlock:
                _out.Write("distinct !DILexicalBlock("u8);
                WriteReference("scope: !"u8, NumberOf(row.Parent));
                WriteFileReference(", file: !"u8, row.File);
                WriteNumber(", line: "u8, row.Line);
                WriteNumber(", column: "u8, row.Column);
                break;
            case ScopeKind.LexicalBlockFile:
                _out.Write("distinct !DILexicalBlockFile("u8);
                WriteReference("scope: !"u8, NumberOf(row.Parent));
                WriteFileReference(", file: !"u8, row.File);
                _out.Write(", discriminator: 0"u8);
                break;
        }
    }

    private void WriteSubprogramNode(in ScopeRow row, bool isDeclaration)
    {
        _out.Write(isDeclaration ? "!DISubprogram("u8 : "distinct !DISubprogram("u8);
        _out.Write("name: "u8);
        _out.WriteQuoted(_module.Names[row.Name]);
        WriteClause(", linkageName: "u8, row.LinkageName);
        WriteFileReference(", scope: !"u8, row.File);
        WriteFileReference(", file: !"u8, row.File);
        WriteNumber(", line: "u8, row.Line);
        WriteReference(", type: !"u8, FunctionTypeNumber);
        WriteNumber(", scopeLine: "u8, row.Line);
        if (isDeclaration)
        {
            _out.Write(", spFlags: 0"u8);
        }
        else
        {
            _out.Write(", spFlags: DISPFlagDefinition"u8);
            WriteReference(", unit: !"u8, CompileUnitNumber);
        }
    }

    /// <summary>A file without its closing parenthesis.</summary>
    private void WriteFileNode(NameId name, NameId directory)
    {
        _out.Write("!DIFile(filename: "u8);
        _out.WriteQuoted(_module.Names[name]);
        _out.Write(", directory: "u8);
        _out.WriteQuoted(_module.Names[directory]);
    }

    private void WriteFileReference(ReadOnlySpan<byte> field, FileId file)
    {
        if (!file.IsNone)
        {
            WriteReference(field, NumberOf(file));
        }
    }

    private void WriteReference(ReadOnlySpan<byte> field, int number)
    {
        _out.Write(field);
        _out.WriteDecimal(number);
    }

    /// <summary>A field that may be left out when it is 0.</summary>
    private void WriteNumber(ReadOnlySpan<byte> field, int value)
    {
        if (value != 0)
        {
            _out.Write(field);
            _out.WriteDecimal(value);
        }
    }
}
