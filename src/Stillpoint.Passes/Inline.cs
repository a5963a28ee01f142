// SPDX-License-Identifier: MIT
// Replaces calls by the bodies of what they call, callees before callers.
// Requires: callees simplified. Leaves true: debug locations say where the code was inlined.
// Complexity: bounded by MaxCallee per call and MaxCaller per function.
//
// Not inlined: recursion (a callee that is not finished when its caller is), variadic functions, functions that may be
// replaced when linking, marked noinline (unless all are, as by clang without optimization) or optnone, with an
// address-taken block, a dynamic alloca, or that look at their
// own frame. Allocas of the callee become allocas of the caller's entry block: their contents are undefined at each call.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Analysis;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>Replaces calls by the bodies of what they call.</summary>
internal sealed class Inline
{
    /// <summary>As in options and in docs/pipeline.md.</summary>
    public const string Name = "inline";

    private const int MaxCallee = 50;
    private const int MaxCalleeOfMemory = 100;
    private const int MaxOnlyCall = 300;
    private const int MaxCaller = 4000;

    // Of functions whose callers may look at them; the size is one too great, so that 0 stands for others.
    private readonly SecondaryMap<GlobalId, int> _sizes = new(0);
    private readonly SecondaryMap<GlobalId, int> _callCounts = new(0);
    private readonly SecondaryMap<GlobalId, bool> _isEntered = new(false);
    private readonly List<(GlobalId Function, bool IsDone)> _work = [];
    private readonly Pieces _pieces = new();
    private readonly Dictionary<LocationRow, LocationId> _moved = [];
    private readonly List<InstId> _calls = [];
    private readonly List<ValueId> _parameters = [];
    private readonly CloneMap _copies = new();
    private readonly ControlFlowGraph _graph = new();
    private Module _module = null!;
    private PassContext _context = null!;
    private bool _marksEverything;

    /// <summary>Inlines in a whole module.</summary>
    /// <param name="module">The module.</param>
    /// <param name="context">Fuel and tables.</param>
    /// <param name="simplify">Makes a function that took in others small again, before its own callers look at it.</param>
    public void Run(Module module, PassContext context, Action<Function, PassContext> simplify)
    {
        _module = module;
        _context = context;
        _marksEverything = MarksEverything();
        _sizes.Clear();
        _callCounts.Clear();
        _isEntered.Clear();
        _moved.Clear();
        CountCalls();
        int globals = _module.Globals.Count;
        for (int i = 0; i < globals; i++)
        {
            Visit(new GlobalId(i), simplify);
        }
    }

    /// <summary>Does a function after all that it calls, where they do not call each other.</summary>
    private void Visit(GlobalId first, Action<Function, PassContext> simplify)
    {
        _work.Add((first, false));
        while (_work.Count > 0)
        {
            (GlobalId global, bool isDone) = _work[^1];
            _work.RemoveAt(_work.Count - 1);
            if (_module.Globals[global].Body is not { } body)
            {
                continue;
            }

            if (isDone)
            {
                if (InlineInto(body))
                {
                    simplify(body, _context);
                }

                _sizes[global] = SizeToInline(global) + 1;
            }
            else if (!_isEntered[global])
            {
                _isEntered[global] = true;
                _work.Add((global, true));
                PushCallees(body);
            }
        }
    }

    /// <summary>
    /// Whether noinline is on every function: clang puts it there without optimization, so it says nothing about any.
    /// </summary>
    private bool MarksEverything()
    {
        int bodies = 0;
        for (int i = 0; i < _module.Globals.Count; i++)
        {
            ref GlobalRow row = ref _module.Globals[new GlobalId(i)];
            if (row.Body is null)
            {
                continue;
            }

            AttributeSetId set = _module.Attributes[row.Attributes].Function;
            bodies++;
            if ((Facts(set) & (AttributeFacts.AlwaysInline | AttributeFacts.NoInline)) == 0)
            {
                return false;
            }
        }

        return bodies > 1;
    }

    private void CountCalls()
    {
        for (int i = 0; i < _module.Globals.Count; i++)
        {
            if (_module.Globals[new GlobalId(i)].Body is not { } body)
            {
                continue;
            }

            foreach (Block block in body.Blocks)
            {
                foreach (Inst inst in block)
                {
                    if (inst.Opcode == Opcode.Call && Effects.Callee(body, inst.Id) is { IsNone: false } callee)
                    {
                        _callCounts[callee]++;
                    }
                }
            }
        }
    }

    private void PushCallees(Function body)
    {
        foreach (Block block in body.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (inst.Opcode == Opcode.Call && Effects.Callee(body, inst.Id) is { IsNone: false } callee
                    && !_isEntered[callee])
                {
                    _work.Add((callee, false));
                }
            }
        }
    }

    private AttributeFacts Facts(AttributeSetId set) => _module.Attributes.FactsOf(set);

    private AttributeFacts FactsOfFunction(GlobalId function) =>
        Facts(_module.Attributes[_module.Globals[function].Attributes].Function);

    /// <summary>Instructions of a function that can be inlined, else -1.</summary>
    private int SizeToInline(GlobalId global)
    {
        ref GlobalRow row = ref _module.Globals[global];
        Function body = row.Body!;
        AttributeFacts facts = FactsOfFunction(global);
        bool isFixed = row.Linkage is Linkage.External or Linkage.Private or Linkage.Internal or Linkage.LinkOnceOdr
            or Linkage.WeakOdr;
        if (!isFixed || _module.Types[row.ValueType].IsVariadic || ((facts & AttributeFacts.NoInline) != 0 && !_marksEverything)
            || (facts & AttributeFacts.OptNone) != 0 || _context.AddressTaken.Any(body) || HasSpecialParameter(row))
        {
            return -1;
        }

        int limit = (facts & AttributeFacts.AlwaysInline) != 0 ? MaxCaller
            : IsCalledOnce(row, global) ? MaxOnlyCall
            : MaxCalleeOfMemory;
        int count = 0;
        foreach (Block block in body.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (++count > limit || !CanCopy(body, inst, block.Id == body.EntryBlock, global))
                {
                    return -1;
                }
            }
        }

        return count;
    }

    private bool IsCalledOnce(in GlobalRow row, GlobalId global) =>
        row.Linkage is Linkage.Private or Linkage.Internal && _callCounts[global] == 1;

    /// <summary>Arguments that are large copies, or passed in special places, need more than a replacement.</summary>
    private bool HasSpecialParameter(in GlobalRow row)
    {
        foreach (AttributeSetId set in _module.Attributes.ParameterSets(row.Attributes))
        {
            AttributeFacts facts = Facts(set);
            if ((facts & AttributeFacts.ByVal) != 0
                && _module.Attributes.TryGet(set, "byval"u8, out AttributeRow byval)
                && !_pieces.TryList(_module, byval.Type, 0, _module.Layout.AllocBytes(byval.Type)))
            {
                return true;
            }

            if ((facts & AttributeFacts.SpecialPlace) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanCopy(Function body, Inst inst, bool isInEntry, GlobalId self)
    {
        switch (inst.Opcode)
        {
            case Opcode.IndirectBr or Opcode.VaArg:
                return false;
            case Opcode.Alloca:
                return isInEntry && Offsets.TryGetInteger(body, inst.Operands[0], out _);
            case Opcode.Call:
                return Effects.Callee(body, inst.Id) != self
                    && body.CallSiteOf(inst.Id) is { Tail: not TailCallKind.MustTail, Bundles.Count: 0 }
                    && Effects.IntrinsicOf(body, inst.Id) is Intrinsic.None or (>= Intrinsic.MemCpy and <= Intrinsic.MemSet)
                        or Intrinsic.LifetimeStart or Intrinsic.LifetimeEnd or Intrinsic.Trap or Intrinsic.Assume
                        or (>= Intrinsic.SAddOverflow and <= Intrinsic.VectorExtract);
            default:
                return true;
        }
    }

    private bool InlineInto(Function caller)
    {
        _calls.Clear();
        if ((FactsOfFunction(caller.Global) & AttributeFacts.OptNone) != 0 || _context.AddressTaken.Any(caller))
        {
            return false;
        }

        int size = 0;
        foreach (Block block in caller.Blocks)
        {
            foreach (Inst inst in block)
            {
                size++;
                if (inst.Opcode == Opcode.Call && IsInlinable(caller, inst.Id))
                {
                    _calls.Add(inst.Id);
                }
            }
        }

        _context.Replacements.Clear();
        _context.Enter(Name, caller);
        bool any = false;
        foreach (InstId call in _calls)
        {
            GlobalId callee = Effects.Callee(caller, call);
            if (size + SizeOf(callee) > MaxCaller || !_context.Step("inline", call))
            {
                continue;
            }

            size += SizeOf(callee);
            any = true;
            InlineCall(caller, call, _module.Globals[callee].Body!);
        }

        _context.Replacements.Apply(caller);
        return any;
    }

    private int SizeOf(GlobalId callee) => _sizes[callee] - 1;

    private bool IsInlinable(Function caller, InstId call)
    {
        GlobalId callee = Effects.Callee(caller, call);
        ref CallSiteRow site = ref caller.CallSiteOf(call);
        if (callee.IsNone || callee == caller.Global || SizeOf(callee) < 0
            || !IsSmallEnough(caller, call, callee))
        {
            return false;
        }

        GlobalRow row = _module.Globals[callee];
        return site.FunctionType == row.ValueType && site.CallingConvention == row.CallingConvention
            && site.Bundles.Count == 0 && site.Tail is not (TailCallKind.MustTail or TailCallKind.NoTail)
            && (row.GcStrategy.IsNone || row.GcStrategy == _module.Globals[caller.Global].GcStrategy)
            && (Facts(_module.Attributes[site.Attributes].Function) & AttributeFacts.NoInline) == 0
            && !caller.Link(call).Block.IsNone;
    }

    /// <summary>More is worth it where the callee works on the caller's variables, which may become values then.</summary>
    private bool IsSmallEnough(Function caller, InstId call, GlobalId callee)
    {
        if (SizeOf(callee) <= MaxCallee || IsCalledOnce(_module.Globals[callee], callee)
            || (FactsOfFunction(callee) & AttributeFacts.AlwaysInline) != 0)
        {
            return true;
        }

        foreach (ValueId argument in caller.CallArguments(call))
        {
            ref ValueRow value = ref caller.Values[argument];
            if (value.Kind == ValueKind.Result && caller.Insts[new InstId(value.Payload)].Opcode == Opcode.Alloca)
            {
                return true;
            }
        }

        return false;
    }

    private void InlineCall(Function caller, InstId call, Function callee)
    {
        BlockId before = caller.Link(call).Block;
        BlockId after = caller.MakeBlock();
        caller.InsertBlockAfter(before, after);
        caller.MoveTail(caller.Link(call).Next, after);
        _copies.Clear();
        int arguments = caller.CallArguments(call).Length;
        AttributeListId attributes = _module.Globals[callee.Global].Attributes;
        for (int i = 0; i < arguments; i++)
        {
            ValueId argument = _context.Replacements.Resolve(caller.CallArguments(call)[i]);
            _copies.Set(
                callee.Argument(i),
                _module.Attributes.TryGet(_module.Attributes.Parameter(attributes, i), "byval"u8, out AttributeRow byval)
                    ? CopyOf(caller, before, argument, byval.Type, caller.Locations[call])
                    : argument);
        }

        _graph.Build(callee);
        MakeBlocks(caller, callee, before);
        ValueId result = caller.Result(call);
        ValueId joined = result.IsNone
            ? ValueId.None
            : caller.AppendParameter(after, caller.TypeOf(result), caller.Values[result].Name);
        foreach (BlockId block in _graph.Order)
        {
            foreach (Inst inst in callee.View(block))
            {
                CopyInst(caller, callee, inst, _copies[block], after, caller.Locations[call]);
            }
        }

        Branch(caller, before, _copies[callee.EntryBlock], [], caller.Locations[call]);
        _context.Remove(caller, call);
        if (!result.IsNone)
        {
            _context.Replacements.Add(result, joined);
        }
    }

    /// <summary>A variable of the caller with what the callee takes by value; copied at the end of a block.</summary>
    private ValueId CopyOf(Function caller, BlockId block, ValueId source, TypeId type, LocationId location)
    {
        const byte Alignment16 = 4;
        ValueId one = caller.Constant(_module.Constants.Integer(TypeId.I32, 1L));
        InstId alloca = caller.MakeInst(Opcode.Alloca, [one], type.Index, InstFlags.None, Alignment16);
        caller.PrependInst(caller.EntryBlock, alloca);
        ValueId copy = caller.MakeResult(alloca, TypeId.Ptr);
        InstId end = caller.MakeInst(Opcode.Unreachable, []);
        caller.AppendInst(block, end);
        caller.Locations[end] = location;
        _ = _pieces.TryList(_module, type, 0, _module.Layout.AllocBytes(type));
        _pieces.Copy(caller, end, copy, source);
        caller.Remove(end);
        return copy;
    }

    private void MakeBlocks(Function caller, Function callee, BlockId before)
    {
        BlockId last = before;
        foreach (BlockId block in _graph.Order)
        {
            BlockId copy = caller.MakeBlock(callee.BlockRows[block].Name);
            caller.InsertBlockAfter(last, copy);
            last = copy;
            _copies.Set(block, copy);
            _parameters.Clear();
            foreach (ValueId parameter in callee.ParametersOf(block))
            {
                _parameters.Add(caller.MakeParameterLike(copy, callee, parameter));
                _copies.Set(parameter, _parameters[^1]);
            }

            caller.SetParameters(copy, CollectionsMarshal.AsSpan(_parameters));
        }
    }

    private void CopyInst(
        Function caller, Function callee, Inst inst, BlockId block, BlockId after, LocationId site)
    {
        if (inst.Opcode == Opcode.Ret)
        {
            ReadOnlySpan<ValueId> operands = inst.Operands;
            Span<ValueId> results = operands.Length == 0 ? [] : [_copies.Of(callee, operands[0], caller)];
            Branch(caller, block, after, results, Moved(callee.Locations[inst.Id], site));
            return;
        }

        InstId copy = Cloning.Copy(callee, inst.Id, caller, block, _copies);
        caller.Locations[copy] = Moved(callee.Locations[inst.Id], site);
        if (!inst.Result.IsNone)
        {
            _copies.Set(inst.Result, caller.Result(copy));
        }

        if (inst.Opcode == Opcode.Call && caller.CallSiteOf(copy).Tail == TailCallKind.Tail)
        {
            // The caller's variables may be passed on now, and no longer die with the call.
            caller.CallSiteOf(copy).Tail = TailCallKind.None;
        }

        if (inst.Opcode == Opcode.Alloca)
        {
            caller.Remove(copy);
            caller.PrependInst(caller.EntryBlock, copy);
        }
    }

    private static void Branch(
        Function caller, BlockId from, BlockId to, ReadOnlySpan<ValueId> arguments, LocationId location)
    {
        TargetsId targets = caller.MakeTargets([to]);
        caller.SetArguments(caller.Targets[targets].FirstEdge, arguments);
        InstId branch = caller.MakeInst(Opcode.Br, [], targets.Index);
        caller.Locations[branch] = location;
        caller.AppendInst(from, branch);
    }

    /// <summary>A location of the callee as seen from the caller; chains of earlier inlining end at the call.</summary>
    private LocationId Moved(LocationId location, LocationId site)
    {
        if (site.IsNone)
        {
            return LocationId.None;
        }

        if (location.IsNone)
        {
            return site;
        }

        LocationRow row = _module.Debug.Locations[location];
        LocationId around = row.InlinedAt.IsNone ? site : Moved(row.InlinedAt, site);
        LocationRow moved = row with { InlinedAt = around };
        if (!_moved.TryGetValue(moved, out LocationId known))
        {
            known = _module.Debug.Locations.Add(moved);
            _moved.Add(moved, known);
        }

        return known;
    }
}
