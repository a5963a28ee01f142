// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.CodeGen;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.ObjectFiles.Dwarf;

/// <summary>A function of the source that was inlined at one place, and where its code is; or, at the root, a function's own.</summary>
internal sealed class InlineNode(ScopeId subprogram, LocationId call)
{
    /// <summary>The function.</summary>
    public ScopeId Subprogram { get; } = subprogram;

    /// <summary>The call that it stands for; none at the root.</summary>
    public LocationId Call { get; } = call;

    /// <summary>What was inlined into it.</summary>
    public List<InlineNode> Children { get; } = [];

    /// <summary>Ranges of code offsets, ascending; those of children are in them too.</summary>
    public List<(int Start, int End)> Ranges { get; } = [];

    /// <summary>The tree of a function.</summary>
    public static InlineNode Of(Module module, CompiledFunction function)
    {
        Function body = module.Globals[function.Function].Body!;
        InlineNode root = new(module.Globals[function.Function].Subprogram, LocationId.None);
        SourceMap sources = function.Sources;
        List<LocationId> chain = [];
        for (int i = 0; i < sources.Offsets.Length; i++)
        {
            int end = i + 1 < sources.Offsets.Length ? sources.Offsets[i + 1] : function.CodeBytes;
            if (sources.Insts[i] >= 0 && end > sources.Offsets[i])
            {
                root.Add(module.Debug, body.Locations[new InstId(sources.Insts[i])], sources.Offsets[i], end, chain);
            }
        }

        return root;
    }

    private void Add(DebugTable debug, LocationId location, int start, int end, List<LocationId> chain)
    {
        // From the innermost one out; a chain longer than there are locations is damaged.
        chain.Clear();
        while (!location.IsNone && chain.Count <= debug.Locations.Count)
        {
            chain.Add(location);
            location = debug.Locations[location].InlinedAt;
        }

        InlineNode node = this;
        for (int i = chain.Count - 2; i >= 0; i--)
        {
            ScopeId subprogram = debug.SubprogramOf(debug.Locations[chain[i]].Scope);
            if (subprogram.IsNone) return;
            node = node.Child(subprogram, chain[i + 1]);
            node.AddRange(start, end);
        }
    }

    private InlineNode Child(ScopeId subprogram, LocationId call)
    {
        foreach (InlineNode child in Children)
        {
            if (child.Subprogram == subprogram && child.Call == call) return child;
        }

        InlineNode added = new(subprogram, call);
        Children.Add(added);
        return added;
    }

    private void AddRange(int start, int end)
    {
        if (Ranges.Count > 0 && Ranges[^1].End == start)
        {
            Ranges[^1] = (Ranges[^1].Start, end);
        }
        else
        {
            Ranges.Add((start, end));
        }
    }
}
