// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Ir.Text.Reading;

/// <content>
/// Metadata: debug locations, scopes, files and names of variables are kept, everything else is skipped. Uses are numbers
/// until the whole text is read.
/// </content>
internal sealed partial class Reader
{
    /// <summary>Numbers from here on are given to nodes that are written where they are used.</summary>
    private const int FirstOwnNumber = 0x7000_0000;

    private readonly NumberTable _metadata;
    private int _ownNumbers;
    private readonly List<MetadataRow> _metadataRows = [];
    private readonly List<(GlobalId Function, int Subprogram)> _subprogramUses = [];
    private readonly List<Function> _functionsWithLocations = [];
    private readonly List<(Function Function, ValueId Value, int Variable)> _variableUses = [];

    private enum MetadataKind : byte
    {
        Other,
        Location,
        Subprogram,
        LexicalBlock,
        LexicalBlockFile,
        File,
        Variable,
    }

    /// <summary>A definition that is kept. References are numbers, -1 for none; Id is given at the end.</summary>
    private record struct MetadataRow(
        MetadataKind Kind, int Line, int Column, int Scope, int InlinedAt, int File, NameId Name, NameId Other, int Id);

    private void ParseNamedMetadata()
    {
        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        SkipMetadataNode();
    }

    private void ParseMetadataDefinition()
    {
        int number = (int)_lexer.Number;
        if (number >= FirstOwnNumber)
        {
            FailHere("the number of the metadata is too large");
        }

        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        Accept(Keyword.Distinct);
        int row = ParseSpecialized();
        if (row < 0)
        {
            SkipMetadataNode();
        }
        else if (!_failed)
        {
            _metadata.Set(number, row);
        }
    }

    /// <summary>A node that is kept; -1, nothing read, for others.</summary>
    private int ParseSpecialized()
    {
        if (Kind != TokenKind.MetadataName)
        {
            return -1;
        }

        MetadataKind kind = KindOf(_lexer.Name);
        if (kind == MetadataKind.Other)
        {
            return -1;
        }

        _lexer.Next();
        MetadataRow row = new(kind, 0, 0, -1, -1, -1, NameId.None, NameId.None, -1);
        Expect(TokenKind.OpenParen, "'('");
        while (Kind == TokenKind.Label && !_failed)
        {
            ParseField(ref row);
            if (!Accept(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.CloseParen, "')' or ','");
        _metadataRows.Add(row);
        return _metadataRows.Count - 1;
    }

    private static MetadataKind KindOf(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("DILocation"u8) ? MetadataKind.Location
        : name.SequenceEqual("DISubprogram"u8) ? MetadataKind.Subprogram
        : name.SequenceEqual("DILexicalBlock"u8) ? MetadataKind.LexicalBlock
        : name.SequenceEqual("DILexicalBlockFile"u8) ? MetadataKind.LexicalBlockFile
        : name.SequenceEqual("DIFile"u8) ? MetadataKind.File
        : name.SequenceEqual("DILocalVariable"u8) ? MetadataKind.Variable
        : MetadataKind.Other;

    private void ParseField(ref MetadataRow row)
    {
        ReadOnlySpan<byte> field = _lexer.Name;
        if (field.SequenceEqual("line"u8) && NextField(TokenKind.Integer))
        {
            row.Line = (int)ExpectNumber("a line", int.MaxValue);
        }
        else if (field.SequenceEqual("column"u8) && NextField(TokenKind.Integer))
        {
            row.Column = (int)ExpectNumber("a column", int.MaxValue);
        }
        else if (field.SequenceEqual("scope"u8) && NextReference())
        {
            row.Scope = TakeReference();
        }
        else if (field.SequenceEqual("inlinedAt"u8) && NextReference())
        {
            row.InlinedAt = TakeReference();
        }
        else if (field.SequenceEqual("file"u8) && NextReference())
        {
            row.File = TakeReference();
        }
        else if ((field.SequenceEqual("name"u8) || field.SequenceEqual("filename"u8)) && NextField(TokenKind.String))
        {
            row.Name = ExpectString("a name");
        }
        else if ((field.SequenceEqual("linkageName"u8) || field.SequenceEqual("directory"u8))
            && NextField(TokenKind.String))
        {
            row.Other = ExpectString("a name");
        }
        else
        {
            if (Kind == TokenKind.Label)
            {
                _lexer.Next();
            }

            if (!_lexer.SkipItem())
            {
                FailHere("a metadata node has no closing ')'");
            }
        }
    }

    private bool NextReference()
    {
        _lexer.Next();
        return IsReference();
    }

    /// <summary>Goes behind a field's name; false when its value is of another sort, which then is current.</summary>
    private bool NextField(TokenKind kind)
    {
        _lexer.Next();
        return Kind == kind;
    }

    private bool IsReference() =>
        Kind is TokenKind.MetadataNumber or TokenKind.MetadataName || IsWord(Keyword.Distinct);

    /// <summary>The number of a node; one that is written in place gets a number that no text has.</summary>
    private int TakeReference()
    {
        if (Kind == TokenKind.MetadataNumber)
        {
            int number = (int)_lexer.Number;
            _lexer.Next();
            return number;
        }

        Accept(Keyword.Distinct);
        if (!Nest())
        {
            return -1;
        }

        int row = ParseSpecialized();
        _depth--;
        if (row < 0)
        {
            SkipMetadataNode();
            return -1;
        }

        int own = FirstOwnNumber + _ownNumbers++;
        _metadata.Set(own, row);
        return own;
    }

    /// <summary>A metadata node of any sort.</summary>
    private void SkipMetadataNode()
    {
        switch (Kind)
        {
            case TokenKind.MetadataNumber:
                _lexer.Next();
                break;
            case TokenKind.MetadataName:
                _lexer.Next();
                SkipMetadataBrackets(TokenKind.OpenParen, "'('");
                break;
            case TokenKind.Exclamation:
                _lexer.Next();
                if (!Accept(TokenKind.String))
                {
                    SkipMetadataBrackets(TokenKind.OpenBrace, "'{' or a string");
                }

                break;
            default:
                Expected("a metadata node");
                break;
        }
    }

    private void SkipMetadataBrackets(TokenKind open, string what)
    {
        if (Kind != open)
        {
            Expected(what);
        }
        else if (!_lexer.SkipBrackets())
        {
            FailHere("a metadata node has no closing bracket");
        }
    }

    /// <summary>
    /// What is in the parentheses of a debug record (<c>#dbg_value(ptr %5, !20, ...)</c>), or of the call that was one: if the
    /// first item is a value of the function and the second one a node, the value is that variable's.
    /// </summary>
    private void ParseDebugRecord()
    {
        int end = Kind == TokenKind.OpenParen ? _lexer.BracketsEnd(_lexer.Start) : -1;
        if (end < 0)
        {
            SkipMetadataBrackets(TokenKind.OpenParen, "'('");
            return;
        }

        // The first item is a type, of which names may be part, and the value.
        int value = -1;
        int depth = 0;
        _lexer.Next();
        while (_lexer.Start < end && (Kind != TokenKind.Comma || depth > 0))
        {
            depth += Kind is TokenKind.OpenBrace or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.Less ? 1
                : Kind is TokenKind.CloseBrace or TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.Greater ? -1
                : 0;
            value = Kind == TokenKind.LocalName && _namedLocals.TryGet(_names.Intern(_lexer.Name).Index, out int named) ? named
                : Kind == TokenKind.LocalNumber && _numberedLocals.TryGet((int)_lexer.Number, out int numbered) ? numbered
                : -1;
            _lexer.Next();
        }

        if (value >= 0 && Accept(TokenKind.Comma))
        {
            Accept(Keyword.Metadata);
            if (IsReference()) _variableUses.Add((_function, new ValueId(value), TakeReference()));
        }

        _lexer.Restart(end);
    }

    private void SkipMetadataAttachment() => ParseAttachment(-1);

    /// <summary><c>!kind !5</c>: what <c>!dbg</c> refers to, or <paramref name="otherwise"/>.</summary>
    private int ParseAttachment(int otherwise)
    {
        bool isDebug = _lexer.Name.SequenceEqual("dbg"u8);
        _lexer.Next();
        if (isDebug && IsReference())
        {
            return TakeReference();
        }

        SkipMetadataNode();
        return otherwise;
    }

    /// <summary>Turns numbers of metadata into ids of the debug table.</summary>
    private void CompleteDebugInfo()
    {
        if (_functionsWithLocations.Count == 0 && _subprogramUses.Count == 0 && _variableUses.Count == 0)
        {
            return;
        }

        GiveIds();
        CutCycles();
        foreach (MetadataRow row in _metadataRows)
        {
            FillRow(row);
        }

        foreach ((Function function, ValueId value, int variable) in _variableUses)
        {
            if (Find(variable) is >= 0 and int row && _metadataRows[row].Kind == MetadataKind.Variable)
            {
                function.SetVariable(value, _metadataRows[row].Name);
            }
        }

        foreach ((GlobalId function, int subprogram) in _subprogramUses)
        {
            _module.Globals[function].Subprogram = Scope(subprogram);
        }

        foreach (Function function in _functionsWithLocations)
        {
            for (int i = 0; i < function.InstCount; i++)
            {
                LocationId used = function.Locations[new InstId(i)];
                if (!used.IsNone)
                {
                    function.Locations[new InstId(i)] = Location(used.Index);
                }
            }
        }
    }

    private void GiveIds()
    {
        for (int i = 0; i < _metadataRows.Count; i++)
        {
            MetadataRow row = _metadataRows[i];
            row.Id = row.Kind switch
            {
                MetadataKind.Location => _module.Debug.Locations.Add(default).Index,
                MetadataKind.File => _module.Debug.Files.Add(default).Index,
                MetadataKind.Variable => -1,
                _ => _module.Debug.Scopes.Add(default).Index,
            };
            _metadataRows[i] = row;
        }
    }

    /// <summary>Cuts chains of scopes and of inlined locations that come back to themselves.</summary>
    private void CutCycles()
    {
        const byte Open = 1;
        const byte Done = 2;
        byte[] states = new byte[_metadataRows.Count];
        List<int> path = [];
        for (int start = 0; start < _metadataRows.Count; start++)
        {
            int at = start;
            path.Clear();
            while (at >= 0 && states[at] == 0)
            {
                states[at] = Open;
                path.Add(at);
                MetadataRow row = _metadataRows[at];
                at = Find(row.Kind == MetadataKind.Location ? row.InlinedAt : row.Scope);
            }

            if (at >= 0 && states[at] == Open)
            {
                MetadataRow last = _metadataRows[path[^1]];
                _metadataRows[path[^1]] = last.Kind == MetadataKind.Location
                    ? last with { InlinedAt = -1 }
                    : last with { Scope = -1 };
            }

            foreach (int visited in path)
            {
                states[visited] = Done;
            }
        }
    }

    private void FillRow(in MetadataRow row)
    {
        switch (row.Kind)
        {
            case MetadataKind.Location:
                _module.Debug.Locations[new LocationId(row.Id)] =
                    new LocationRow(row.Line, row.Column, Scope(row.Scope), Location(row.InlinedAt));
                break;
            case MetadataKind.File:
                _module.Debug.Files[new FileId(row.Id)] = new FileRow(row.Name, row.Other);
                break;
            case MetadataKind.Variable:
                break;
            case MetadataKind.Subprogram:
                _module.Debug.Scopes[new ScopeId(row.Id)] = new ScopeRow(
                    ScopeKind.Subprogram, row.Name, row.Other, FileOf(row.File), row.Line, 0, ScopeId.None);
                break;
            default:
                ScopeKind kind = row.Kind == MetadataKind.LexicalBlock
                    ? ScopeKind.LexicalBlock
                    : ScopeKind.LexicalBlockFile;
                _module.Debug.Scopes[new ScopeId(row.Id)] = new ScopeRow(
                    kind, NameId.None, NameId.None, FileOf(row.File), row.Line, row.Column, Scope(row.Scope));
                break;
        }
    }

    private int Find(int number) => number >= 0 && _metadata.TryGet(number, out int row) ? row : -1;

    private LocationId Location(int number) =>
        Find(number) is >= 0 and int row && _metadataRows[row].Kind == MetadataKind.Location
            ? new LocationId(_metadataRows[row].Id)
            : LocationId.None;

    private ScopeId Scope(int number) =>
        Find(number) is >= 0 and int row
        && _metadataRows[row].Kind is not (MetadataKind.Location or MetadataKind.File or MetadataKind.Variable)
            ? new ScopeId(_metadataRows[row].Id)
            : ScopeId.None;

    private FileId FileOf(int number) =>
        Find(number) is >= 0 and int row && _metadataRows[row].Kind == MetadataKind.File
            ? new FileId(_metadataRows[row].Id)
            : FileId.None;
}
