// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Metadata: debug locations, their scopes and files are kept, the rest is skipped.</content>
internal sealed partial class Reader
{
    /// <summary>Numbers of nodes that are written where they are used, from here on.</summary>
    private const int FirstInlineNode = 0x7000_0000;

    /// <summary>Index of a node in <see cref="_nodes"/>, or <see cref="SkippedNode"/>.</summary>
    private readonly NumberTable _metadata;
    private readonly List<DebugNode> _nodes = [];
    private readonly List<(GlobalId Function, int Number, int Offset)> _subprogramUses = [];
    private int _inlineNodes;

    private const int SkippedNode = -1;

    private enum DebugNodeKind : byte
    {
        Location,
        Subprogram,
        LexicalBlock,
        LexicalBlockFile,
        File,
    }

    /// <summary>A metadata node as written; references are numbers, -1 for none.</summary>
    private struct DebugNode
    {
        public DebugNodeKind Kind;
        public int Offset;
        public int Line;
        public int Column;

        /// <summary>Scope of a location, parent of a block, directory of a file as a name.</summary>
        public int Scope;

        /// <summary>Location: where it is inlined. Scopes: the file.</summary>
        public int Other;

        public NameId Name;
        public NameId LinkageName;

        /// <summary>Row in its table of the module's debug info.</summary>
        public int Row;
    }

    /// <summary><c>!1 = ...</c></summary>
    private void ParseMetadataDefinition()
    {
        int number = (int)_lexer.Number;
        if (_metadata.TryGet(number, out _) || number >= FirstInlineNode)
        {
            FailHere($"metadata '!{number}' is defined twice or has too large a number");
            return;
        }

        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        Accept(Keyword.Distinct);
        _metadata.Set(number, ParseNode());
    }

    /// <summary>A node; its index, or <see cref="SkippedNode"/>.</summary>
    private int ParseNode()
    {
        if (Kind == TokenKind.MetadataName && TryGetNodeKind(_lexer.Name, out DebugNodeKind kind))
        {
            return ParseDebugNode(kind);
        }

        SkipNode();
        return SkippedNode;
    }

    private static bool TryGetNodeKind(ReadOnlySpan<byte> name, out DebugNodeKind kind)
    {
        kind = default;
        if (name.SequenceEqual("DILocation"u8))
        {
            kind = DebugNodeKind.Location;
        }
        else if (name.SequenceEqual("DISubprogram"u8))
        {
            kind = DebugNodeKind.Subprogram;
        }
        else if (name.SequenceEqual("DILexicalBlock"u8))
        {
            kind = DebugNodeKind.LexicalBlock;
        }
        else if (name.SequenceEqual("DILexicalBlockFile"u8))
        {
            kind = DebugNodeKind.LexicalBlockFile;
        }
        else if (name.SequenceEqual("DIFile"u8))
        {
            kind = DebugNodeKind.File;
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Skips <c>!{...}</c>, <c>!"..."</c>, <c>!DIName(...)</c>.</summary>
    private void SkipNode()
    {
        if (Kind == TokenKind.MetadataName)
        {
            _lexer.Next();
            SkipBracketed(TokenKind.OpenParen, "'('");
            return;
        }

        Expect(TokenKind.Exclamation, "a metadata node");
        if (!Accept(TokenKind.String))
        {
            SkipBracketed(TokenKind.OpenBrace, "'{'");
        }
    }

    private void SkipBracketed(TokenKind open, string what)
    {
        if (Kind != open)
        {
            Expected(what);
        }
        else if (!_lexer.SkipBrackets())
        {
            FailHere($"{what} is not closed");
        }
    }

    /// <summary><c>!name = !{...}</c></summary>
    private void SkipNamedMetadata()
    {
        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        Expect(TokenKind.Exclamation, "'!'");
        SkipBracketed(TokenKind.OpenBrace, "'{'");
    }

    private int ParseDebugNode(DebugNodeKind kind)
    {
        DebugNode node = new() { Kind = kind, Offset = _lexer.Start, Scope = -1, Other = -1 };
        _lexer.Next();
        Expect(TokenKind.OpenParen, "'('");
        if (!Nest())
        {
            return SkippedNode;
        }

        if (!Accept(TokenKind.CloseParen))
        {
            do
            {
                ParseField(ref node);
            }
            while (Accept(TokenKind.Comma));
            Expect(TokenKind.CloseParen, "')' or ','");
        }

        _depth--;
        if (_failed)
        {
            return SkippedNode;
        }

        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    private void ParseField(ref DebugNode node)
    {
        if (Kind != TokenKind.Label)
        {
            Expected("a field such as 'line:'");
            return;
        }

        ReadOnlySpan<byte> field = _lexer.Name;
        bool isFile = node.Kind == DebugNodeKind.File;
        if (field.SequenceEqual("line"u8))
        {
            _lexer.Next();
            node.Line = (int)ExpectNumber("a line", int.MaxValue);
        }
        else if (field.SequenceEqual("column"u8))
        {
            _lexer.Next();
            node.Column = (int)ExpectNumber("a column", int.MaxValue);
        }
        else if (field.SequenceEqual("scope"u8))
        {
            _lexer.Next();
            node.Scope = ParseNodeReference();
        }
        else if (field.SequenceEqual(node.Kind == DebugNodeKind.Location ? "inlinedAt"u8 : "file"u8))
        {
            _lexer.Next();
            node.Other = ParseNodeReference();
        }
        else if (field.SequenceEqual(isFile ? "filename"u8 : "name"u8))
        {
            _lexer.Next();
            node.Name = ExpectString("a name");
        }
        else if (field.SequenceEqual(isFile ? "directory"u8 : "linkageName"u8))
        {
            _lexer.Next();
            node.LinkageName = ExpectString("a name");
        }
        else if (!_lexer.SkipItem())
        {
            FailHere("'(' is not closed");
        }
    }

    /// <summary>Number of a node, which may be written in place; -1 for <c>null</c>.</summary>
    private int ParseNodeReference()
    {
        if (Accept(Keyword.Null))
        {
            return -1;
        }

        if (Kind == TokenKind.MetadataNumber)
        {
            int number = (int)_lexer.Number;
            _lexer.Next();
            return number;
        }

        Accept(Keyword.Distinct);
        int inline = FirstInlineNode + _inlineNodes++;
        int node = ParseNode();
        _metadata.Set(inline, node);
        return inline;
    }

    /// <summary>Skips <c>!name !1</c> or <c>!name !{...}</c> behind a comma, keeping nothing.</summary>
    private void SkipAttachment()
    {
        _lexer.Next();
        if (!Accept(TokenKind.MetadataNumber))
        {
            Accept(Keyword.Distinct);
            SkipNode();
        }
    }

    /// <summary>An attachment; the number of its node if it is <c>!dbg</c>, else -1.</summary>
    private int ParseAttachment()
    {
        if (!_lexer.Name.SequenceEqual("dbg"u8))
        {
            SkipAttachment();
            return -1;
        }

        _lexer.Next();
        return ParseNodeReference();
    }

    /// <summary>Makes rows of the nodes and resolves the references to them.</summary>
    private void CompleteDebugInfo()
    {
        if (_diagnostics.Count > 0)
        {
            return;
        }

        NumberNodes();
        if (CutsCycle())
        {
            return;
        }

        DebugTable debug = _module.Debug;
        foreach (DebugNode node in _nodes)
        {
            FileId file = node.Kind == DebugNodeKind.Location ? FileId.None : FileOf(node.Other);
            switch (node.Kind)
            {
                case DebugNodeKind.Location:
                    debug.Locations[new LocationId(node.Row)] =
                        new LocationRow(node.Line, node.Column, ScopeOf(node.Scope), LocationOf(node.Other));
                    break;
                case DebugNodeKind.File:
                    debug.Files[new FileId(node.Row)] = new FileRow(node.Name, node.LinkageName);
                    break;
                case DebugNodeKind.Subprogram:
                    debug.Scopes[new ScopeId(node.Row)] = new ScopeRow(
                        ScopeKind.Subprogram, node.Name, node.LinkageName, file, node.Line, 0, ScopeId.None);
                    break;
                default:
                    bool isBlock = node.Kind == DebugNodeKind.LexicalBlock;
                    debug.Scopes[new ScopeId(node.Row)] = new ScopeRow(
                        isBlock ? ScopeKind.LexicalBlock : ScopeKind.LexicalBlockFile, NameId.None, NameId.None, file,
                        node.Line, node.Column, ScopeOf(node.Scope));
                    break;
            }
        }

        CompleteUses();
    }

    private void NumberNodes()
    {
        DebugTable debug = _module.Debug;
        foreach (ref DebugNode node in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_nodes))
        {
            node.Row = node.Kind switch
            {
                DebugNodeKind.Location => debug.Locations.Add(default).Index,
                DebugNodeKind.File => debug.Files.Add(default).Index,
                _ => debug.Scopes.Add(default).Index,
            };
        }
    }

    /// <summary>Reports a chain of scopes or of inlining that comes back to itself.</summary>
    private bool CutsCycle()
    {
        // Each node has one successor: walk chains, stop at nodes seen in earlier walks; the own walk again is a cycle.
        int[] seen = new int[_nodes.Count];
        for (int start = 0; start < _nodes.Count; start++)
        {
            for (int at = start; at >= 0 && seen[at] != start + 1; at = Successor(at))
            {
                if (seen[at] != 0)
                {
                    break;
                }

                seen[at] = start + 1;
                int next = Successor(at);
                if (next >= 0 && seen[next] == start + 1)
                {
                    Report(_nodes[next].Offset, "this debug location or scope is its own parent");
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Index of the next node of a chain: inlined-at of a location, parent of a block; else -1.</summary>
    private int Successor(int index)
    {
        DebugNode node = _nodes[index];
        return node.Kind switch
        {
            DebugNodeKind.Location => IndexOf(node.Other, DebugNodeKind.Location),
            DebugNodeKind.LexicalBlock or DebugNodeKind.LexicalBlockFile => _metadata.TryGet(node.Scope, out int scope)
                && scope >= 0 && IsScope(_nodes[scope].Kind) ? scope : -1,
            _ => -1,
        };
    }

    private int IndexOf(int number, DebugNodeKind kind) =>
        number >= 0 && _metadata.TryGet(number, out int index) && index >= 0 && _nodes[index].Kind == kind ? index : -1;

    private static bool IsScope(DebugNodeKind kind) =>
        kind is DebugNodeKind.Subprogram or DebugNodeKind.LexicalBlock or DebugNodeKind.LexicalBlockFile;

    private ScopeId ScopeOf(int number) =>
        number >= 0 && _metadata.TryGet(number, out int index) && index >= 0 && IsScope(_nodes[index].Kind)
            ? new ScopeId(_nodes[index].Row)
            : ScopeId.None;

    private LocationId LocationOf(int number) =>
        IndexOf(number, DebugNodeKind.Location) is var index and >= 0 ? new LocationId(_nodes[index].Row) : LocationId.None;

    private FileId FileOf(int number) =>
        IndexOf(number, DebugNodeKind.File) is var index and >= 0 ? new FileId(_nodes[index].Row) : FileId.None;

    /// <summary>Replaces numbers of metadata by ids in functions and instructions.</summary>
    private void CompleteUses()
    {
        foreach ((GlobalId function, int number, int offset) in _subprogramUses)
        {
            ScopeId scope = ScopeOf(number);
            if (scope.IsNone)
            {
                Report(offset, $"'!dbg' of a function names '!{number}', which is no DISubprogram");
            }

            _module.Globals[function].Subprogram = scope;
        }

        foreach (ref GlobalRow row in _module.Globals.Rows)
        {
            if (row.Body is { } body)
            {
                CompleteLocations(body);
            }
        }
    }

    private void CompleteLocations(Function body)
    {
        for (int i = 0; i < body.InstCount; i++)
        {
            InstId inst = new(i);
            LocationId number = body.Locations[inst];
            if (number.IsNone)
            {
                continue;
            }

            LocationId location = LocationOf(number.Index);
            if (location.IsNone)
            {
                Report(body.SourceOffsets[inst], $"'!dbg' names '!{number.Index}', which is no DILocation");
            }

            body.Locations[inst] = location;
        }
    }
}
