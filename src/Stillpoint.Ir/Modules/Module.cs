// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Modules;

/// <summary>The sorts of comdat selection.</summary>
public enum ComdatKind : byte
{
    /// <summary><c>any</c></summary>
    Any,

    /// <summary><c>exactmatch</c></summary>
    ExactMatch,

    /// <summary><c>largest</c></summary>
    Largest,

    /// <summary><c>nodeduplicate</c></summary>
    NoDeduplicate,

    /// <summary><c>samesize</c></summary>
    SameSize,
}

/// <summary>A translation unit: globals, function bodies, and the tables they share.</summary>
/// <remarks>
/// Types, names and constants may be added from several threads (function bodies are compiled in parallel); everything
/// else has one writer.
/// </remarks>
public sealed class Module
{
    private readonly Dictionary<NameId, GlobalId> _byName = [];

    /// <summary>Makes an empty module for x86-64 Linux.</summary>
    public Module()
    {
        Types = new TypeTable();
        Constants = new ConstantTable(Types);
        Attributes = new AttributeTable(Names);
        Layout = new DataLayout(this, DataLayout.DefaultText);
    }

    /// <summary>All names.</summary>
    public NameTable Names { get; } = new();

    /// <summary>All types.</summary>
    public TypeTable Types { get; }

    /// <summary>Named and numbered struct types, in the order of their definition.</summary>
    public List<TypeId> NamedTypes { get; } = [];

    /// <summary>All constants.</summary>
    public ConstantTable Constants { get; }

    /// <summary>All attribute sets.</summary>
    public AttributeTable Attributes { get; }

    /// <summary>Debug locations.</summary>
    public DebugTable Debug { get; } = new();

    /// <summary>Globals in the order of their definition.</summary>
    public PrimaryMap<GlobalId, GlobalRow> Globals { get; } = new();

    /// <summary>Comdats in the order of their definition.</summary>
    public List<(NameId Name, ComdatKind Kind)> Comdats { get; } = [];

    /// <summary>Sizes and alignments.</summary>
    public DataLayout Layout { get; set; }

    /// <summary>Target triple, or none.</summary>
    public NameId TargetTriple { get; set; }

    /// <summary>Name of the source file, or none.</summary>
    public NameId SourceFileName { get; set; }

    /// <summary>The text it was read from, or null.</summary>
    public SourceText? Source { get; set; }

    /// <summary>Adds a global. A name may be there once; globals without name are numbered by the printer.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public GlobalId AddGlobal(in GlobalRow row)
    {
        // The name first: a name that is taken must not leave a row behind.
        if (!row.Name.IsNone)
        {
            _byName.Add(row.Name, new GlobalId(Globals.Count));
        }

        return Globals.Add(row);
    }

    /// <summary>Finds a global by name.</summary>
    public bool TryGetGlobal(NameId name, out GlobalId global) => _byName.TryGetValue(name, out global);

    /// <summary>Finds a global by name.</summary>
    public bool TryGetGlobal(string name, out GlobalId global)
    {
        global = GlobalId.None;
        return Names.TryFind(System.Text.Encoding.UTF8.GetBytes(name), out NameId id) && !id.IsNone
            && _byName.TryGetValue(id, out global);
    }

    /// <summary>Gives a function its body, empty.</summary>
    public Function DefineFunction(GlobalId global)
    {
        Function function = new(this, global);
        ref GlobalRow row = ref Globals[global];
        row.Body = function;
        row.IsDefinition = true;
        return function;
    }

    /// <summary>Name of a global for messages: <c>@name</c>, or <c>@</c> and its position.</summary>
    public string Display(GlobalId global)
    {
        NameId name = Globals[global].Name;
        return name.IsNone ? $"@<{global.Index}>" : "@" + Names.Text(name);
    }

    /// <summary>The constant that is the address of a global.</summary>
    public ConstantId AddressOf(GlobalId global) =>
        Constants.Global(global, Types.Pointer(Globals[global].AddressSpace));
}
