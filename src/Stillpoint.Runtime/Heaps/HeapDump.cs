// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using Stillpoint.Heap;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Runtime.Heaps;

/// <summary>A place outside of the heap that leads to an object.</summary>
/// <param name="Name">Function, line and place in its frame; or the variable; or who else.</param>
/// <param name="Pointer">The pointer; 0 is none.</param>
internal readonly record struct HeapRoot(string Name, ulong Pointer);

/// <summary>A line of a summary.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Objects">How many objects.</param>
/// <param name="Bytes">Their bytes, headers included.</param>
public sealed record HeapDumpLine(string Name, long Objects, ulong Bytes);

/// <summary>Who holds what in a heap, as of a stop, with all roots by name.</summary>
/// <remarks>Immutable; any thread.</remarks>
public sealed class HeapDump
{
    private readonly HeapGraph _graph;
    private readonly List<HeapRoot> _roots;
    private readonly Dictionary<int, string> _types;
    private readonly List<int[]> _links = [];

    private HeapDump(string reason, HeapGraph graph, List<HeapRoot> roots, Dictionary<int, string> types)
    {
        Reason = reason;
        _graph = graph;
        _roots = roots;
        _types = types;
    }

    /// <summary>Why it was made: the trap, or the end of the program.</summary>
    public string Reason { get; }

    /// <summary>How many objects roots lead to.</summary>
    public int Objects => _graph.Objects.Count;

    /// <summary>Their bytes, headers included.</summary>
    public ulong Bytes => _graph.Bytes;

    /// <summary>Types by the bytes of their objects, most first.</summary>
    public IReadOnlyList<HeapDumpLine> Types => Sum(TypeName);

    /// <summary>Roots by the bytes that were found from them first, most first. What several lead to is the first one's.</summary>
    public IReadOnlyList<HeapDumpLine> Roots => Sum(node => _roots[node.Root].Name);

    /// <summary>Makes one, while nothing moves.</summary>
    internal static HeapDump Make(GuestProgram program, ManagedHeap heap, List<HeapRoot> roots, string reason)
    {
        foreach (ulong pointer in heap.Handles.Held()) roots.Add(new HeapRoot("held by the host", pointer));
        foreach (ulong pointer in heap.WaitingForFinalizers()) roots.Add(new HeapRoot("waits for its finalizer", pointer));
        HeapGraph graph = heap.Search(roots.ConvertAll(static root => root.Pointer));
        HeapDump dump = new(reason, graph, roots, NamesOf(program));
        foreach (HeapNode node in graph.Objects)
        {
            List<int> links = [];
            foreach (ulong target in heap.Targets(node))
            {
                if (target != 0) links.Add(graph.NumberOf(target));
            }

            dump._links.Add([.. links]);
        }

        return dump;
    }

    /// <summary>
    /// Writes it as JSON: <c>reason</c>, <c>bytes</c>; <c>types</c> and <c>roots</c> with names, objects and bytes; and
    /// <c>objects</c>, each with its type's name, bytes, elements, the number of the object that holds it (of a root: its name), and
    /// the numbers of those that it leads to.
    /// </summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(Stream stream)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = false });
        json.WriteStartObject();
        json.WriteString("reason", Reason);
        json.WriteNumber("bytes", Bytes);
        Write(json, "types", Types);
        Write(json, "roots", Roots);
        json.WriteStartArray("objects");
        for (int i = 0; i < _graph.Objects.Count; i++)
        {
            HeapNode node = _graph.Objects[i];
            json.WriteStartObject();
            json.WriteNumber("number", i);
            json.WriteString("type", TypeName(node));
            json.WriteNumber("bytes", node.Bytes);
            if (node.Elements > 0) json.WriteNumber("elements", node.Elements);
            if (node.Holder >= 0) json.WriteNumber("holder", node.Holder);
            else json.WriteString("root", _roots[node.Root].Name);
            json.WriteStartArray("links");
            foreach (int link in _links[i]) json.WriteNumberValue(link);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<HeapDumpLine> lines)
    {
        json.WriteStartArray(name);
        foreach (HeapDumpLine line in lines)
        {
            json.WriteStartObject();
            json.WriteString("name", line.Name);
            json.WriteNumber("objects", line.Objects);
            json.WriteNumber("bytes", line.Bytes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Types are called as the constants that describe them.</summary>
    private static Dictionary<int, string> NamesOf(GuestProgram program)
    {
        Module module = program.Linked.Module;
        Dictionary<ulong, string> variables = [];
        for (int i = 0; i < module.Globals.Count; i++)
        {
            GlobalId global = new(i);
            if (module.Globals[global].Kind == GlobalKind.Variable) variables[program.Linked.AddressOf(global)] = module.Display(global);
        }

        Dictionary<int, string> names = [];
        foreach ((ulong address, int type) in program.Heap.Types)
        {
            names[type] = variables.GetValueOrDefault(address, string.Create(CultureInfo.InvariantCulture, $"a type at 0x{address:x}"));
        }

        return names;
    }

    private string TypeName(HeapNode node) => _types.GetValueOrDefault(node.Type, "a weak reference");

    private List<HeapDumpLine> Sum(Func<HeapNode, string> name)
    {
        Dictionary<string, (long Objects, ulong Bytes)> sums = [];
        foreach (HeapNode node in _graph.Objects)
        {
            string key = name(node);
            (long objects, ulong bytes) = sums.GetValueOrDefault(key);
            sums[key] = (objects + 1, bytes + node.Bytes);
        }

        List<HeapDumpLine> lines = [];
        foreach ((string key, (long objects, ulong bytes)) in sums) lines.Add(new HeapDumpLine(key, objects, bytes));
        lines.Sort(static (a, b) => a.Bytes != b.Bytes ? b.Bytes.CompareTo(a.Bytes) : string.CompareOrdinal(a.Name, b.Name));
        return lines;
    }
}
