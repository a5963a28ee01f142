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
using Stillpoint.Analysis;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
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

    private readonly Dictionary<GlobalId, int> _sizes = [];
    private readonly Dictionary<GlobalId, int> _callCounts = [];
    private readonly Pieces _pieces = new();
    private readonly HashSet<GlobalId> _finished = [];
    private readonly Dictionary<LocationRow, LocationId> _moved = [];
    private readonly List<InstId> _calls = [];
    private readonly Dictionary<ValueId, ValueId> _values = [];
    private readonly Dictionary<BlockId, BlockId> _blocks = [];
    private readonly ControlFlowGraph _graph = new();
    private readonly Module _module;
    private readonly PassContext _context;
    private readonly Action<Function> _simplify;
    private readonly bool _marksEverything;

    private Inline(Module module, PassContext context, Action<Function> simplify)
    {
        _module = module;
        _context = context;
        _simplify = simplify;
        _marksEverything = MarksEverything();
    }

    /// <summary>Inlines in a whole module.</summary>
    /// <param name="module">The module.</param>
    /// <param name="context">Fuel and tables.</param>
    /// <param name="simplify">Makes a function that took in others small again, before its own callers look at it.</param>
    public static void Run(Module module, PassContext context, Action<Function> simplify) =>
        new Inline(module, context, simplify).Run();

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
            if (!Has(set, "alwaysinline"u8) && !Has(set, "noinline"u8))
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
                        _callCounts[callee] = _callCounts.GetValueOrDefault(callee) + 1;
                    }
                }
            }
        }
    }

    private void Run()
    {
        CountCalls();
        HashSet<GlobalId> entered = [];
        Stack<(GlobalId Function, bool IsDone)> work = [];
        int globals = _module.Globals.Count;
        for (int i = 0; i < globals; i++)
        {
            work.Push((new GlobalId(i), false));
            while (work.Count > 0)
            {
                (GlobalId global, bool isDone) = work.Pop();
                if (isDone)
                {
                    if (InlineInto(_module.Globals[global].Body!))
                    {
                        _simplify(_module.Globals[global].Body!);
                    }

                    _finished.Add(global);
                    _sizes[global] = SizeToInline(global);
                }
                else if (_module.Globals[global].Body is { } body && entered.Add(global))
                {
                    work.Push((global, true));
                    PushCallees(body, work);
                }
            }
        }
    }

    private static void PushCallees(Function body, Stack<(GlobalId Function, bool IsDone)> work)
    {
        foreach (Block block in body.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (inst.Opcode == Opcode.Call && Effects.Callee(body, inst.Id) is { IsNone: false } callee)
                {
                    work.Push((callee, false));
                }
            }
        }
    }

    private bool Has(AttributeSetId set, ReadOnlySpan<byte> name) => _module.Attributes.Has(set, name);

    /// <summary>Instructions of a function that can be inlined, else -1.</summary>
    private int SizeToInline(GlobalId global)
    {
        ref GlobalRow row = ref _module.Globals[global];
        Function body = row.Body!;
        AttributeSetId set = _module.Attributes[row.Attributes].Function;
        bool isFixed = row.Linkage is Linkage.External or Linkage.Private or Linkage.Internal or Linkage.LinkOnceOdr
            or Linkage.WeakOdr;
        if (!isFixed || _module.Types[row.ValueType].IsVariadic || (Has(set, "noinline"u8) && !_marksEverything)
            || Has(set, "optnone"u8) || _context.AddressTaken.Any(body) || HasSpecialParameter(row))
        {
            return -1;
        }

        int limit = Has(set, "alwaysinline"u8) ? MaxCaller
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
        row.Linkage is Linkage.Private or Linkage.Internal && _callCounts.GetValueOrDefault(global) == 1;

    /// <summary>Arguments that are large copies, or passed in special places, need more than a replacement.</summary>
    private bool HasSpecialParameter(in GlobalRow row)
    {
        foreach (AttributeSetId set in _module.Attributes.ParameterSets(row.Attributes))
        {
            if (_module.Attributes.TryGet(set, "byval"u8, out AttributeRow byval)
                && !_pieces.TryList(_module, byval.Type, 0, _module.Layout.AllocBytes(byval.Type)))
            {
                return true;
            }

            if (Has(set, "inalloca"u8) || Has(set, "preallocated"u8) || Has(set, "nest"u8)
                || Has(set, "swifterror"u8) || Has(set, "swiftself"u8))
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
        AttributeSetId set = _module.Attributes[_module.Globals[caller.Global].Attributes].Function;
        if (Has(set, "optnone"u8) || _context.AddressTaken.Any(caller))
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
            if (size + _sizes[callee] > MaxCaller || !_context.Step("inline", call))
            {
                continue;
            }

            size += _sizes[callee];
            any = true;
            InlineCall(caller, call, _module.Globals[callee].Body!);
        }

        _context.Replacements.Apply(caller);
        return any;
    }

    private bool IsInlinable(Function caller, InstId call)
    {
        GlobalId callee = Effects.Callee(caller, call);
        ref CallSiteRow site = ref caller.CallSiteOf(call);
        if (callee.IsNone || callee == caller.Global || !_finished.Contains(callee)
            || !IsSmallEnough(caller, call, callee))
        {
            return false;
        }

        GlobalRow row = _module.Globals[callee];
        return site.FunctionType == row.ValueType && site.CallingConvention == row.CallingConvention
            && site.Bundles.Count == 0 && site.Tail is not (TailCallKind.MustTail or TailCallKind.NoTail)
            && (row.GcStrategy.IsNone || row.GcStrategy == _module.Globals[caller.Global].GcStrategy)
            && !Has(_module.Attributes[site.Attributes].Function, "noinline"u8)
            && !caller.Link(call).Block.IsNone;
    }

    /// <summary>More is worth it where the callee works on the caller's variables, which may become values then.</summary>
    private bool IsSmallEnough(Function caller, InstId call, GlobalId callee)
    {
        int size = _sizes[callee];
        GlobalRow row = _module.Globals[callee];
        if (size <= MaxCallee || IsCalledOnce(row, callee)
            || Has(_module.Attributes[row.Attributes].Function, "alwaysinline"u8))
        {
            return size >= 0;
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
        _values.Clear();
        _blocks.Clear();
        int arguments = caller.CallArguments(call).Length;
        AttributeListId attributes = _module.Globals[callee.Global].Attributes;
        for (int i = 0; i < arguments; i++)
        {
            ValueId argument = _context.Replacements.Resolve(caller.CallArguments(call)[i]);
            _values[callee.Argument(i)] =
                _module.Attributes.TryGet(_module.Attributes.Parameter(attributes, i), "byval"u8, out AttributeRow byval)
                    ? CopyOf(caller, before, argument, byval.Type, caller.Locations[call])
                    : argument;
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
                CopyInst(caller, callee, inst, _blocks[block], after, caller.Locations[call]);
            }
        }

        Branch(caller, before, _blocks[callee.EntryBlock], [], caller.Locations[call]);
        caller.Remove(call);
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
            _blocks[block] = copy;
            foreach (ValueId parameter in callee.ParametersOf(block))
            {
                ValueRow row = callee.Values[parameter];
                _values[parameter] = caller.AppendParameter(copy, row.Type, row.Name);
            }
        }
    }

    private void CopyInst(
        Function caller, Function callee, Inst inst, BlockId block, BlockId after, LocationId site)
    {
        if (inst.Opcode == Opcode.Ret)
        {
            ReadOnlySpan<ValueId> operands = inst.Operands;
            Span<ValueId> results = operands.Length == 0 ? [] : [Map(caller, callee, operands[0])];
            Branch(caller, block, after, results, Moved(callee.Locations[inst.Id], site));
            return;
        }

        InstId copy = Cloning.Copy(callee, inst.Id, caller, block, value => Map(caller, callee, value), MapBlock);
        caller.Locations[copy] = Moved(callee.Locations[inst.Id], site);
        if (!inst.Result.IsNone)
        {
            _values[inst.Result] = caller.Result(copy);
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

    private BlockId MapBlock(BlockId block) => _blocks[block];

    private ValueId Map(Function caller, Function callee, ValueId value) =>
        callee.TryGetConstant(value, out ConstantId constant) ? caller.Constant(constant) : _values[value];

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
