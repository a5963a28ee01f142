// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Tests.Printing;

/// <content>Function bodies and constants.</content>
internal sealed partial class ModuleComparer
{
    private readonly HashSet<(ConstantId, ConstantId)> _equalConstants = [];
    private readonly Dictionary<ValueId, ValueId> _values = [];
    private readonly Dictionary<BlockId, BlockId> _blocks = [];

    private void CompareBodies(Function a, Function b)
    {
        string place = _place;
        _values.Clear();
        _blocks.Clear();
        MatchBodies(a, b);
        foreach ((BlockId x, BlockId y) in _blocks)
        {
            InstId first = a.BlockRows[x].First;
            InstId second = b.BlockRows[y].First;
            for (int i = 0; !first.IsNone; i++)
            {
                _place = $"{place}, block {x}, instruction {i} ({a.Insts[first].Opcode})";
                SameInstruction(a, first, b, second);
                (first, second) = (a.Link(first).Next, b.Link(second).Next);
            }
        }

        _place = place;
    }

    private void MatchBodies(Function a, Function b)
    {
        for (int i = 0; i < a.ArgumentCount; i++)
        {
            MatchValue(a, a.Argument(i), b, b.Argument(i));
        }

        List<BlockId> first = BlocksOf(a);
        List<BlockId> second = BlocksOf(b);
        Same(first.Count, second.Count, "number of blocks");
        for (int i = 0; i < first.Count; i++)
        {
            _blocks.Add(first[i], second[i]);
            SameName(a.BlockRows[first[i]].Name, b.BlockRows[second[i]].Name, "block name");
            ReadOnlySpan<ValueId> x = a.ParametersOf(first[i]);
            ReadOnlySpan<ValueId> y = b.ParametersOf(second[i]);
            Same(x.Length, y.Length, $"number of parameters of {first[i]}");
            for (int j = 0; j < x.Length; j++)
            {
                MatchValue(a, x[j], b, y[j]);
                Same(a.ParameterFlags[x[j]], b.ParameterFlags[y[j]], "flags of a block parameter");
            }

            MatchResults(a, first[i], b, second[i]);
        }
    }

    private void MatchResults(Function a, BlockId x, Function b, BlockId y)
    {
        InstId first = a.BlockRows[x].First;
        InstId second = b.BlockRows[y].First;
        while (!first.IsNone && !second.IsNone)
        {
            Same(a.Insts[first].Opcode, b.Insts[second].Opcode, $"opcode in {x}");
            MatchValue(a, a.Result(first), b, b.Result(second));
            (first, second) = (a.Link(first).Next, b.Link(second).Next);
        }

        Same(first.IsNone, second.IsNone, $"number of instructions in {x}");
    }

    private void MatchValue(Function a, ValueId x, Function b, ValueId y)
    {
        Same(x.IsNone, y.IsNone, "result");
        if (!x.IsNone)
        {
            _values.Add(x, y);
            SameName(a.Values[x].Name, b.Values[y].Name, "value name");
            SameType(a.TypeOf(x), b.TypeOf(y), "type of a value");
        }
    }

    private static List<BlockId> BlocksOf(Function function)
    {
        List<BlockId> blocks = [];
        foreach (Block block in function.Blocks)
        {
            blocks.Add(block.Id);
        }

        return blocks;
    }

    private void SameInstruction(Function a, InstId x, Function b, InstId y)
    {
        InstRow first = a.Insts[x];
        InstRow second = b.Insts[y];
        Same(first.Flags, second.Flags, "flags");
        Same(first.Sub, second.Sub, "predicate, operation or alignment");
        SameValues(a, a.Operands(x), b, b.Operands(y), "operand");
        SameLocation(a.Locations[x], b.Locations[y]);
        SameEdges(a, x, b, y);
        Same(a.NumbersOf(x).SequenceEqual(b.NumbersOf(y)), true, "same numbers");
        switch (first.Opcode)
        {
            case Opcode.Alloca:
            case Opcode.GetElementPtr:
                SameType(new TypeId(first.Extra), new TypeId(second.Extra), "element type");
                break;
            case Opcode.Load:
            case Opcode.Store:
            case Opcode.Fence:
            case Opcode.CmpXchg:
            case Opcode.AtomicRmw:
                const int PackedScope = 13;
                Same(first.Extra & ((1 << PackedScope) - 1), second.Extra & ((1 << PackedScope) - 1), "memory access");
                SameName(a.AccessOf(x).SyncScope, b.AccessOf(y).SyncScope, "synchronization scope");
                break;
            case Opcode.Call:
                SameCall(a, x, b, y);
                break;
        }
    }

    private void SameCall(Function a, InstId x, Function b, InstId y)
    {
        CallSiteRow first = a.CallSiteOf(x);
        CallSiteRow second = b.CallSiteOf(y);
        SameType(first.FunctionType, second.FunctionType, "function type");
        Same(first.CallingConvention, second.CallingConvention, "calling convention");
        Same(first.Tail, second.Tail, "tail mark");
        Same(first.ArgumentCount, second.ArgumentCount, "number of arguments");
        SameAttributes(first.Attributes, second.Attributes, "attributes of the call");
        ReadOnlySpan<BundleRow> bundles = a.Bundles[first.Bundles];
        ReadOnlySpan<BundleRow> others = b.Bundles[second.Bundles];
        Same(bundles.Length, others.Length, "number of bundles");
        for (int i = 0; i < bundles.Length; i++)
        {
            SameName(bundles[i].Tag, others[i].Tag, "bundle");
            Same(bundles[i].OperandCount, others[i].OperandCount, "operands of a bundle");
        }
    }

    private void SameEdges(Function a, InstId x, Function b, InstId y)
    {
        ReadOnlySpan<EdgeRow> edges = a.EdgesOf(x);
        ReadOnlySpan<EdgeRow> others = b.EdgesOf(y);
        Same(edges.Length, others.Length, "number of edges");
        for (int i = 0; i < edges.Length; i++)
        {
            Same(_blocks[edges[i].Target], others[i].Target, "target");
            SameValues(a, a.ArgumentsOf(edges[i]), b, b.ArgumentsOf(others[i]), "argument of an edge");
        }

        ReadOnlySpan<ConstantId> cases = a.CasesOf(x);
        ReadOnlySpan<ConstantId> otherCases = b.CasesOf(y);
        Same(cases.Length, otherCases.Length, "number of cases");
        for (int i = 0; i < cases.Length; i++)
        {
            SameConstant(cases[i], otherCases[i], "case");
        }
    }

    private void SameValues(
        Function a, ReadOnlySpan<ValueId> first, Function b, ReadOnlySpan<ValueId> second, string what)
    {
        Same(first.Length, second.Length, $"number of {what}s");
        for (int i = 0; i < first.Length; i++)
        {
            if (a.TryGetConstant(first[i], out ConstantId x))
            {
                Same(b.TryGetConstant(second[i], out ConstantId y), true, $"constant {what} {i}");
                SameConstant(x, y, $"constant {what} {i}");
            }
            else
            {
                Same(_values[first[i]], second[i], $"{what} {i}");
            }
        }
    }

    private void SameConstant(ConstantId a, ConstantId b, string what)
    {
        Same(a.IsNone, b.IsNone, what);
        if (a.IsNone || _equalConstants.Contains((a, b)))
        {
            return;
        }

        ConstantRow x = _a.Constants[a];
        ConstantRow y = _b.Constants[b];
        Same(x.Kind, y.Kind, what);
        SameType(x.Type, y.Type, "type of " + what);
        switch (x.Kind)
        {
            case ConstantKind.Global:
                Same(_globals[x.Global], y.Global, what);
                break;
            case ConstantKind.BlockAddress:
                Same(_globals[x.Global], y.Global, what);
                Same(PositionOf(_a.Globals[x.Global].Body!, x.Block), PositionOf(_b.Globals[y.Global].Body!, y.Block), what);
                break;
            case ConstantKind.Aggregate:
                SameConstants(_a.Constants.Elements(a), _b.Constants.Elements(b), what);
                break;
            case ConstantKind.Bytes:
                Same(_a.Constants.Bytes(a).SequenceEqual(_b.Constants.Bytes(b)), true, "same bytes");
                break;
            case ConstantKind.Expression:
                SameExpression(a, b, what);
                break;
            default:
                Same((x.Low, x.High), (y.Low, y.High), what);
                break;
        }

        _equalConstants.Add((a, b));
    }

    private void SameExpression(ConstantId a, ConstantId b, string what)
    {
        ConstantExpression x = _a.Constants.Expression(a);
        ConstantExpression y = _b.Constants.Expression(b);
        Same(x.Opcode, y.Opcode, what);
        Same(x.Flags, y.Flags, what);
        SameType(x.SourceElement, y.SourceElement, what);
        SameConstants(_a.Constants.Operands(a), _b.Constants.Operands(b), what);
        Same(_a.Constants.Mask(a).SequenceEqual(_b.Constants.Mask(b)), true, "same mask");
    }

    private void SameConstants(ReadOnlySpan<ConstantId> a, ReadOnlySpan<ConstantId> b, string what)
    {
        Same(a.Length, b.Length, "number of elements of " + what);
        for (int i = 0; i < a.Length; i++)
        {
            SameConstant(a[i], b[i], "element of " + what);
        }
    }

    private static int PositionOf(Function function, BlockId block) => BlocksOf(function).IndexOf(block);
}
