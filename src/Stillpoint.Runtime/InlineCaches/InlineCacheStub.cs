// SPDX-License-Identifier: MIT
// The code of an inline cache whose sites call a function that looks up: a function of the same type that is called instead,
//
//   define i64 @"inline cache 7"(i64 %key, ptr %a1) {
//     %c0 = icmp slt i64 %key, 40                      a tree of comparisons
//     br i1 %c0, label %n1, label %n2
//   n1:
//     %c1 = icmp eq i64 %key, 24
//     br i1 %c1, label %hit0, label %miss
//   ...
//   hit0:
//     ret i64 16
//   miss:
//     %r = musttail call i64 @find(i64 %key, ptr %a1)
//     ret i64 %r
//   }
//
// It is compiled as any other, so maps hold at each of its instructions. Rejected: a switch, which becomes a jump through a table; one
// that goes elsewhere each time took 10 ns more than four comparisons do.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Types;
using Stillpoint.Runtime.Code;

namespace Stillpoint.Runtime.InlineCaches;

/// <summary>A function of the program that looks up what a key means.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Slot">Its entry slot.</param>
/// <param name="Id">What its module knows it as.</param>
internal readonly record struct LookUpFunction(int Number, nint Slot, GlobalId Id);

/// <summary>Writes and compiles the functions that sites of inline caches call.</summary>
internal static class InlineCacheStub
{
    private const string Callee = "callee";

    /// <summary>
    /// Whether a function can be called by a site of an inline cache: it has the C convention, its result and its first argument have 64
    /// bits, and all others are registers' worth that no attribute says more of.
    /// </summary>
    internal static bool Serves(Module module, GlobalId function)
    {
        ref GlobalRow row = ref module.Globals[function];
        TypeRow type = module.Types[row.ValueType];
        ReadOnlySpan<TypeId> parameters = module.Types.Members(row.ValueType);
        if (type.IsVariadic || type.Element != TypeId.I64 || parameters.Length == 0 || parameters[0] != TypeId.I64) return false;
        for (int i = 0; i < parameters.Length; i++)
        {
            AttributeSetId attributes = module.Attributes.Parameter(row.Attributes, i);
            bool isSpecial = module.Attributes.Has(attributes, "nest"u8) || module.Attributes.Has(attributes, "byval"u8)
                || module.Attributes.Has(attributes, "sret"u8) || module.Attributes.Has(attributes, "inalloca"u8);
            if (isSpecial || !IsScalar(module, parameters[i])) return false;
        }

        return true;
    }

    /// <summary>The function that gives the values of some keys, and calls another one for all others.</summary>
    /// <param name="name">What profilers call it.</param>
    /// <param name="module">The module of the function that looks up.</param>
    /// <param name="lookUp">That function; <see cref="Serves"/>.</param>
    /// <param name="entries">Keys and their values.</param>
    internal static Module Write(string name, Module module, GlobalId lookUp, IReadOnlyList<InlineCacheEntry> entries)
    {
        List<string> arguments = [];
        foreach (TypeId parameter in module.Types.Members(module.Globals[lookUp].ValueType))
            arguments.Add(string.Create(CultureInfo.InvariantCulture, $"{IrPrinter.PrintType(module, parameter)} %a{arguments.Count}"));
        string list = string.Join(", ", arguments);
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"target datalayout = \"{module.Layout.Text}\"");
        Line($"declare i64 @{Callee}({list})");
        Line($"define i64 @\"{name}\"({list}) {{");
        InlineCacheEntry[] sorted = [.. entries];
        Array.Sort(sorted, static (left, right) => left.Key.CompareTo(right.Key));
        int nodes = 0;
        WriteTree(0, sorted.Length);
        for (int i = 0; i < sorted.Length; i++) Line($"hit{i}:\n  ret i64 {sorted[i].Value}");
        Line($"miss:\n  %r = musttail call i64 @{Callee}({list})\n  ret i64 %r\n}}");
        ReadResult read = IrReader.Read(new SourceText(name, Encoding.UTF8.GetBytes(text.ToString())));
        return read.Module ?? throw new InvalidOperationException($"{name}: {string.Join('\n', read.Diagnostics)}");

        // The nodes of a part of the keys, each behind the block that comes to it.
        void WriteTree(int first, int end)
        {
            int node = nodes++;
            int middle = (first + end) / 2;
            bool isLeaf = end - first == 1;
            Line($"  %c{node} = icmp {(isLeaf ? "eq" : "slt")} i64 %a0, {sorted[middle].Key}");
            if (isLeaf)
            {
                Line($"  br i1 %c{node}, label %hit{first}, label %miss");
                return;
            }

            // The left part has one node less than twice its keys.
            Line($"  br i1 %c{node}, label %n{node + 1}, label %n{node + (2 * (middle - first))}\nn{node + 1}:");
            WriteTree(first, middle);
            Line($"n{nodes}:");
            WriteTree(middle, end);
        }
    }

    /// <summary>Compiles such a function.</summary>
    /// <param name="module">What <see cref="Write"/> gave.</param>
    /// <param name="factory">Makes a compiler.</param>
    /// <param name="cache">Where it goes.</param>
    /// <param name="lookUp">The function that looks up.</param>
    /// <exception cref="CompileException">It cannot be compiled, or there is no room.</exception>
    internal static PlacedFunction Compile(Module module, CompilerFactory factory, CodeCache cache, in LookUpFunction lookUp)
    {
        Symbols symbols = new(module, lookUp.Slot);
        GlobalId function = new(module.Globals.Count - 1);
        return cache.Publish(lookUp.Number, factory(module, symbols).Compile(function), symbols, isStub: true);
    }

    private static bool IsScalar(Module module, TypeId type) =>
        type == TypeId.I64 || type == TypeId.Double || module.Types[type].Kind == TypeKind.Pointer;

    /// <summary>A module of two functions: one that the program has elsewhere, and the one that calls it.</summary>
    private sealed class Symbols(Module module, nint slot) : IProgramSymbols, IRelocationTargets
    {
        /// <inheritdoc/>
        public GlobalId Resolve(GlobalId global) => global;

        /// <inheritdoc/>
        public SymbolPlacement PlacementOf(GlobalId global) => SymbolPlacement.GuestFunction;

        /// <inheritdoc/>
        public long ThreadLocalOffset(GlobalId global) => throw Unknown(global);

        /// <inheritdoc/>
        public (long First, BlockId[] Blocks) BlockAddresses(GlobalId function) => (0, []);

        /// <inheritdoc/>
        public bool TryGetNewObject(GlobalId callee, ConstantId description, out int header, out int bytes)
        {
            (header, bytes) = (0, 0);
            return false;
        }

        /// <inheritdoc/>
        public UInt128 Evaluate(ConstantId constant) => throw new InvalidOperationException("no constant has an address");

        /// <inheritdoc/>
        public ulong AddressOf(in Relocation relocation) =>
            relocation.Kind == RelocationKind.Rel32EntrySlot ? (ulong)slot : throw Unknown(new GlobalId(relocation.Index));

        private InvalidOperationException Unknown(GlobalId global) => new($"{module.Display(global)} is no function of the program");
    }
}
