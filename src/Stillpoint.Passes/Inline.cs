// SPDX-License-Identifier: MIT
// Replaces calls by the bodies of what they call, callees before callers.
// Requires: callees simplified. Leaves true: debug locations say where the code was inlined.
// Complexity: bounded by MaxCallee per call and MaxCaller per function.
//
// Not inlined: recursion (a callee that is not finished when its caller is), variadic functions, functions that may be
// replaced when linking, marked noinline or optnone, with an address-taken block, a dynamic alloca, or that look at their
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

namespace Stillpoint.Passes;

/// <summary>Replaces calls by the bodies of what they call.</summary>
internal sealed class Inline
{
    private const int MaxCallee = 40;
    private const int MaxCaller = 4000;

    private readonly Dictionary<GlobalId, bool> _canInline = [];
    private readonly HashSet<GlobalId> _finished = [];
    private readonly Dictionary<LocationRow, LocationId> _moved = [];
    private readonly List<InstId> _calls = [];
    private readonly Dictionary<ValueId, ValueId> _values = [];
    private readonly Dictionary<BlockId, BlockId> _blocks = [];
    private readonly ControlFlowGraph _graph = new();
    private readonly Module _module;
    private readonly PassContext _context;

    private Inline(Module module, PassContext context)
    {
        _module = module;
        _context = context;
    }

    /// <summary>Inlines in a whole module.</summary>
    public static void Run(Module module, PassContext context) => new Inline(module, context).Run();

    private void Run()
    {
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
                    InlineInto(_module.Globals[global].Body!);
                    _finished.Add(global);
                    _canInline[global] = CanBeInlined(global);
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

    private bool CanBeInlined(GlobalId global)
    {
        ref GlobalRow row = ref _module.Globals[global];
        Function body = row.Body!;
        AttributeSetId set = _module.Attributes[row.Attributes].Function;
        bool isFixed = row.Linkage is Linkage.External or Linkage.Private or Linkage.Internal or Linkage.LinkOnceOdr
            or Linkage.WeakOdr;
        if (!isFixed || _module.Types[row.ValueType].IsVariadic || Has(set, "noinline"u8) || Has(set, "optnone"u8)
            || _context.AddressTaken.Any(body) || HasSpecialParameter(row))
        {
            return false;
        }

        int limit = Has(set, "alwaysinline"u8) ? MaxCaller : MaxCallee;
        int count = 0;
        foreach (Block block in body.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (++count > limit || !CanCopy(body, inst, block.Id == body.EntryBlock, global))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Arguments that are copied, or passed in special places, need more than a replacement.</summary>
    private bool HasSpecialParameter(in GlobalRow row)
    {
        foreach (AttributeSetId set in _module.Attributes.ParameterSets(row.Attributes))
        {
            if (Has(set, "byval"u8) || Has(set, "inalloca"u8) || Has(set, "preallocated"u8) || Has(set, "nest"u8)
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

    private void InlineInto(Function caller)
    {
        _calls.Clear();
        AttributeSetId set = _module.Attributes[_module.Globals[caller.Global].Attributes].Function;
        if (Has(set, "optnone"u8) || _context.AddressTaken.Any(caller))
        {
            return;
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

        foreach (InstId call in _calls)
        {
            Function callee = _module.Globals[Effects.Callee(caller, call)].Body!;
            size += callee.InstCount;
            if (size > MaxCaller || !_context.Step())
            {
                return;
            }

            InlineCall(caller, call, callee);
        }
    }

    private bool IsInlinable(Function caller, InstId call)
    {
        GlobalId callee = Effects.Callee(caller, call);
        ref CallSiteRow site = ref caller.CallSiteOf(call);
        if (callee.IsNone || callee == caller.Global || !_finished.Contains(callee) || !_canInline[callee])
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

    private void InlineCall(Function caller, InstId call, Function callee)
    {
        BlockId before = caller.Link(call).Block;
        BlockId after = caller.MakeBlock();
        caller.InsertBlockAfter(before, after);
        caller.MoveTail(caller.Link(call).Next, after);
        _values.Clear();
        _blocks.Clear();
        ReadOnlySpan<ValueId> arguments = caller.CallArguments(call);
        for (int i = 0; i < arguments.Length; i++)
        {
            _values[callee.Argument(i)] = arguments[i];
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
        if (!result.IsNone)
        {
            _context.Replacements.Clear();
            _context.Replacements.Add(result, joined);
            caller.Remove(call);
            _context.Replacements.Apply(caller);
        }
        else
        {
            caller.Remove(call);
        }
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
