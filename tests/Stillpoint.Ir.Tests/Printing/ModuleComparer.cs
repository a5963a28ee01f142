// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Tests.Printing;

/// <summary>Finds the first difference in meaning, names or locations between two modules.</summary>
/// <remarks>
/// Ids may differ: entities correspond by their place (named types, globals of a kind, blocks, instructions). Not
/// compared: source offsets, tables' unused rows, the order of phi entries, debug scopes that nothing refers to.
/// </remarks>
internal sealed partial class ModuleComparer
{
    private readonly Module _a;
    private readonly Module _b;
    private readonly Dictionary<TypeId, TypeId> _identified = [];
    private readonly Dictionary<GlobalId, GlobalId> _globals = [];
    private readonly HashSet<(ScopeId, ScopeId)> _equalScopes = [];
    private readonly HashSet<(LocationId, LocationId)> _equalLocations = [];
    private string _place = "module";

    private ModuleComparer(Module a, Module b)
    {
        _a = a;
        _b = b;
    }

    /// <summary>Describes the first difference, or returns null where there is none.</summary>
    public static string? FindDifference(Module a, Module b)
    {
        ModuleComparer comparer = new(a, b);
        try
        {
            comparer.CompareModules();
            return null;
        }
        catch (DifferenceException difference)
        {
            return $"{comparer._place}: {difference.Message}";
        }
    }

    private sealed class DifferenceException(string message) : Exception(message);

    private static void Same<T>(T a, T b, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(a, b))
        {
            throw new DifferenceException($"{what}: {a} and {b}");
        }
    }

    private void SameName(NameId a, NameId b, string what)
    {
        if (!_a.Names[a].SequenceEqual(_b.Names[b]))
        {
            throw new DifferenceException($"{what}: '{_a.Names.Text(a)}' and '{_b.Names.Text(b)}'");
        }
    }

    private void CompareModules()
    {
        SameName(_a.SourceFileName, _b.SourceFileName, "source file name");
        SameName(_a.TargetTriple, _b.TargetTriple, "target triple");
        Same(_a.Layout.Text, _b.Layout.Text, "data layout");
        MatchTypes();
        MatchGlobals();
        Same(_a.Comdats.Count, _b.Comdats.Count, "comdats");
        for (int i = 0; i < _a.Comdats.Count; i++)
        {
            SameName(_a.Comdats[i].Name, _b.Comdats[i].Name, "comdat");
            Same(_a.Comdats[i].Kind, _b.Comdats[i].Kind, "comdat kind");
        }

        foreach ((GlobalId a, GlobalId b) in _globals)
        {
            _place = _a.Display(a);
            CompareGlobals(_a.Globals[a], _b.Globals[b]);
        }
    }

    private void MatchTypes()
    {
        Same(_a.NamedTypes.Count, _b.NamedTypes.Count, "named types");
        for (int i = 0; i < _a.NamedTypes.Count; i++)
        {
            _identified.Add(_a.NamedTypes[i], _b.NamedTypes[i]);
        }

        foreach ((TypeId a, TypeId b) in _identified)
        {
            SameName(_a.Types[a].Name, _b.Types[b].Name, "type name");
            Same(_a.Types[a].IsOpaque, _b.Types[b].IsOpaque, "opaque type");
            SameMembers(a, b);
        }
    }

    private void SameType(TypeId a, TypeId b, string what)
    {
        if (a == TypeId.None || b == TypeId.None)
        {
            Same(a, b, what);
            return;
        }

        TypeRow x = _a.Types[a];
        TypeRow y = _b.Types[b];
        Same(x.Kind, y.Kind, what);
        Same(x.Bits, y.Bits, what);
        Same(x.Length, y.Length, what);
        Same(x.IsIdentified, y.IsIdentified, what);
        if (x.IsIdentified)
        {
            Same(_identified.GetValueOrDefault(a, TypeId.None), b, what);
            return;
        }

        Same(x.IsVariadic, y.IsVariadic, what);
        if (x.Kind is TypeKind.Array or TypeKind.Vector or TypeKind.Function)
        {
            SameType(x.Element, y.Element, what);
        }

        SameMembers(a, b);
    }

    private void SameMembers(TypeId a, TypeId b)
    {
        Same(_a.Types[a].IsPacked, _b.Types[b].IsPacked, "packed");
        ReadOnlySpan<TypeId> x = _a.Types.Members(a);
        ReadOnlySpan<TypeId> y = _b.Types.Members(b);
        Same(x.Length, y.Length, "number of members of a type");
        for (int i = 0; i < x.Length; i++)
        {
            SameType(x[i], y[i], "type of member");
        }
    }

    private void MatchGlobals()
    {
        foreach (GlobalKind kind in Enum.GetValues<GlobalKind>())
        {
            List<GlobalId> a = OfKind(_a, kind);
            List<GlobalId> b = OfKind(_b, kind);
            Same(a.Count, b.Count, $"number of globals of kind {kind}");
            for (int i = 0; i < a.Count; i++)
            {
                _globals.Add(a[i], b[i]);
            }
        }
    }

    private static List<GlobalId> OfKind(Module module, GlobalKind kind)
    {
        List<GlobalId> found = [];
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Kind == kind)
            {
                found.Add(new GlobalId(i));
            }
        }

        return found;
    }

    private void CompareGlobals(in GlobalRow a, in GlobalRow b)
    {
        SameName(a.Name, b.Name, "name");
        Same(a.Linkage, b.Linkage, "linkage");
        Same(a.Visibility, b.Visibility, "visibility");
        Same(a.ThreadLocal, b.ThreadLocal, "thread-local mode");
        Same(a.UnnamedAddress, b.UnnamedAddress, "unnamed_addr");
        Same(a.IsDsoLocal, b.IsDsoLocal, "dso_local");
        Same(a.IsConstant, b.IsConstant, "constant");
        Same(a.IsExternallyInitialized, b.IsExternallyInitialized, "externally_initialized");
        Same(a.IsDefinition, b.IsDefinition, "definition");
        Same(a.AddressSpace, b.AddressSpace, "address space");
        Same(a.AlignmentLog2, b.AlignmentLog2, "alignment");
        SameType(a.ValueType, b.ValueType, "value type");
        SameConstant(a.Initializer, b.Initializer, "initializer");
        SameName(a.Section, b.Section, "section");
        SameName(a.Partition, b.Partition, "partition");
        SameName(a.Comdat, b.Comdat, "comdat");
        Same(a.CallingConvention, b.CallingConvention, "calling convention");
        SameName(a.GcStrategy, b.GcStrategy, "gc strategy");
        SameAttributes(a.Attributes, b.Attributes, "attributes");
        SameScope(a.Subprogram, b.Subprogram);
        Same(a.Intrinsic, b.Intrinsic, "intrinsic");
        Same(a.Body is null, b.Body is null, "body");
        if (a.Body is not null)
        {
            CompareBodies(a.Body, b.Body!);
        }
    }

    private void SameAttributes(AttributeListId a, AttributeListId b, string what)
    {
        AttributeListRow x = _a.Attributes[a];
        AttributeListRow y = _b.Attributes[b];
        SameAttributes(x.Result, y.Result, "result " + what);
        SameAttributes(x.Function, y.Function, "function " + what);
        Same(x.Parameters.Count, y.Parameters.Count, "parameter " + what);
        for (int i = 0; i < x.Parameters.Count; i++)
        {
            SameAttributes(_a.Attributes.Parameter(a, i), _b.Attributes.Parameter(b, i), $"parameter {i} {what}");
        }
    }

    private void SameAttributes(AttributeSetId a, AttributeSetId b, string what)
    {
        ReadOnlySpan<AttributeRow> x = _a.Attributes[a];
        ReadOnlySpan<AttributeRow> y = _b.Attributes[b];
        Same(x.Length, y.Length, what);
        for (int i = 0; i < x.Length; i++)
        {
            SameName(x[i].Name, y[i].Name, what);
            string name = $"{what}: {_a.Names.Text(x[i].Name)}";
            Same(x[i].Form, y[i].Form, name);
            Same(x[i].Value, y[i].Value, name);
            SameType(x[i].Type, y[i].Type, name);
            SameName(x[i].Text, y[i].Text, name);
        }
    }

    private void SameScope(ScopeId a, ScopeId b)
    {
        for (; _equalScopes.Add((a, b)); (a, b) = (_a.Debug.Scopes[a].Parent, _b.Debug.Scopes[b].Parent))
        {
            Same(a.IsNone, b.IsNone, "debug scope");
            if (a.IsNone)
            {
                return;
            }

            ScopeRow x = _a.Debug.Scopes[a];
            ScopeRow y = _b.Debug.Scopes[b];
            Same(x.Kind, y.Kind, "scope kind");
            SameName(x.Name, y.Name, "scope name");
            SameName(x.LinkageName, y.LinkageName, "linkage name");
            Same(x.Line, y.Line, "scope line");
            Same(x.Column, y.Column, "scope column");
            Same(x.File.IsNone, y.File.IsNone, "scope file");
            if (!x.File.IsNone)
            {
                SameName(_a.Debug.Files[x.File].Name, _b.Debug.Files[y.File].Name, "file");
                SameName(_a.Debug.Files[x.File].Directory, _b.Debug.Files[y.File].Directory, "directory");
            }
        }
    }

    private void SameLocation(LocationId a, LocationId b)
    {
        for (; _equalLocations.Add((a, b)); (a, b) = (_a.Debug.Locations[a].InlinedAt, _b.Debug.Locations[b].InlinedAt))
        {
            Same(a.IsNone, b.IsNone, "location");
            if (a.IsNone)
            {
                return;
            }

            LocationRow x = _a.Debug.Locations[a];
            LocationRow y = _b.Debug.Locations[b];
            Same((x.Line, x.Column), (y.Line, y.Column), "line and column");
            SameScope(x.Scope, y.Scope);
        }
    }
}
