// SPDX-License-Identifier: MIT
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;

namespace Stillpoint.Ir.DebugInfo;

/// <summary>A source location with its inlining chain; -1 (<see cref="None"/>) is no location.</summary>
public readonly record struct LocationId(int Index) : IEntity<LocationId>
{
    /// <summary>No location.</summary>
    public static LocationId None => new(-1);

    /// <summary>Whether there is no location.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc/>
    public static LocationId FromIndex(int index) => new(index);
}

/// <summary>A function or block of the source language; -1 is none.</summary>
public readonly record struct ScopeId(int Index) : IEntity<ScopeId>
{
    /// <summary>No scope.</summary>
    public static ScopeId None => new(-1);

    /// <summary>Whether there is no scope.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc/>
    public static ScopeId FromIndex(int index) => new(index);
}

/// <summary>A source file; -1 is none.</summary>
public readonly record struct FileId(int Index) : IEntity<FileId>
{
    /// <summary>No file.</summary>
    public static FileId None => new(-1);

    /// <summary>Whether there is no file.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc/>
    public static FileId FromIndex(int index) => new(index);
}

/// <summary>A source location.</summary>
/// <param name="Line">Line from 1; 0 where the compiler has none.</param>
/// <param name="Column">Column from 1; 0 where unknown.</param>
/// <param name="Scope">Innermost scope; none only for malformed debug information.</param>
/// <param name="InlinedAt">The call that this code was inlined into, or none.</param>
public readonly record struct LocationRow(int Line, int Column, ScopeId Scope, LocationId InlinedAt);

/// <summary>A source file.</summary>
public readonly record struct FileRow(NameId Name, NameId Directory);

/// <summary>The sorts of scope.</summary>
public enum ScopeKind : byte
{
    /// <summary><c>DISubprogram</c>: a function.</summary>
    Subprogram,

    /// <summary><c>DILexicalBlock</c>: a block in it.</summary>
    LexicalBlock,

    /// <summary><c>DILexicalBlockFile</c>: the same, from another file.</summary>
    LexicalBlockFile,
}

/// <summary>A scope.</summary>
/// <param name="Kind">Sort of scope.</param>
/// <param name="Name">Function name in the source; none for blocks.</param>
/// <param name="LinkageName">Symbol name where it differs, or none.</param>
/// <param name="File">File it is in.</param>
/// <param name="Line">Line it starts at.</param>
/// <param name="Column">Column of a block.</param>
/// <param name="Parent">Enclosing scope; none for functions.</param>
public readonly record struct ScopeRow(
    ScopeKind Kind, NameId Name, NameId LinkageName, FileId File, int Line, int Column, ScopeId Parent);

/// <summary>The debug locations of a module: the only metadata that is kept.</summary>
/// <remarks>One writer; readers after it.</remarks>
public sealed class DebugTable
{
    /// <summary>Source files.</summary>
    public PrimaryMap<FileId, FileRow> Files { get; } = new();

    /// <summary>Scopes.</summary>
    public PrimaryMap<ScopeId, ScopeRow> Scopes { get; } = new();

    /// <summary>Locations.</summary>
    public PrimaryMap<LocationId, LocationRow> Locations { get; } = new();

    /// <summary>The function scope around a scope, or none.</summary>
    /// <remarks>Scopes that the reader made are acyclic; a longer chain than there are scopes ends the walk.</remarks>
    public ScopeId SubprogramOf(ScopeId scope)
    {
        for (int steps = 0; !scope.IsNone && steps <= Scopes.Count; steps++)
        {
            if (Scopes[scope].Kind == ScopeKind.Subprogram)
            {
                return scope;
            }

            scope = Scopes[scope].Parent;
        }

        return ScopeId.None;
    }
}
