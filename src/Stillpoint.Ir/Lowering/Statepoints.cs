// SPDX-License-Identifier: MIT
// Makes ordinary calls of gc.statepoint, and drops gc.result and gc.relocate: our maps know every managed pointer at
// every instruction, and objects move under the values that point to them. So the pointer after a statepoint is the one
// before it. Neither passes nor engines know statepoints; both begin with this.
// Requires: a verified module. Complexity: linear in the functions with a gc strategy, of modules that declare the intrinsic.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Lowering;

/// <summary>Explicit statepoints, as LLVM's <c>rewrite-statepoints-for-gc</c> writes them.</summary>
public static class Statepoints
{
    /// <summary>Which argument of a gc.statepoint is what it calls.</summary>
    internal const int Callee = 2;

    /// <summary>Arguments of a gc.statepoint before those of the call that it wraps.</summary>
    internal const int Head = 5;

    /// <summary>Arguments behind them: the numbers of transition and deopt arguments, which are bundles now.</summary>
    internal const int Tail = 2;

    /// <summary>The number of a statepoint for which nobody has chosen one, as LLVM's passes write it; others write 0.</summary>
    private const ulong DefaultId = 2882400000;

    /// <summary>Operands of <see cref="Bundle"/>.</summary>
    internal const int BundleOperands = 2;

    /// <summary>The bundle of a call that was a statepoint with a number of its own: that, and its flags.</summary>
    public static ReadOnlySpan<byte> Bundle => "stillpoint.statepoint"u8;

    /// <summary>The bundle of a gc.statepoint into which gc.relocate has indices.</summary>
    internal static ReadOnlySpan<byte> LiveBundle => "gc-live"u8;

    /// <summary>Makes ordinary calls of all statepoints of a module; does nothing where there are none.</summary>
    /// <param name="module">A module without verifier errors; it has none afterwards, either.</param>
    public static void Lower(Module module)
    {
        ArgumentNullException.ThrowIfNull(module);
        bool any = false;
        foreach (ref GlobalRow row in module.Globals.Rows)
        {
            any |= row.Intrinsic == Intrinsic.StatePoint;
        }

        for (int i = 0; any && i < module.Globals.Count; i++)
        {
            GlobalRow row = module.Globals[new GlobalId(i)];
            if (row.Body is not null && !row.GcStrategy.IsNone)
            {
                new Rewriter(row.Body).Run();
            }
        }
    }

    /// <summary>The function type that a statepoint calls, from its elementtype attribute, or none.</summary>
    internal static TypeId CalleeType(Function function, InstId statepoint)
    {
        AttributeTable attributes = function.Module.Attributes;
        AttributeSetId set = attributes.Parameter(function.CallSiteOf(statepoint).Attributes, Callee);
        return attributes.TryGet(set, "elementtype"u8, out AttributeRow attribute) ? attribute.Type : TypeId.None;
    }

    /// <summary>Finds a bundle of a call; <paramref name="operands"/> is the range of its operands within the call's.</summary>
    public static bool TryGetBundle(Function function, InstId call, ReadOnlySpan<byte> tag, out Range operands)
    {
        ref CallSiteRow site = ref function.CallSiteOf(call);
        int start = 1 + site.ArgumentCount;
        foreach (BundleRow bundle in function.Bundles[site.Bundles])
        {
            operands = start..(start + bundle.OperandCount);
            if (function.Module.Names[bundle.Tag].SequenceEqual(tag))
            {
                return true;
            }

            start += bundle.OperandCount;
        }

        operands = default;
        return false;
    }

    /// <summary>The work on one function.</summary>
    private sealed class Rewriter(Function function)
    {
        private readonly Module _module = function.Module;
        private readonly List<InstId> _statepoints = [];
        private readonly List<InstId> _results = [];
        private readonly List<InstId> _relocates = [];
        private readonly List<ValueId> _operands = [];
        private readonly List<BundleRow> _bundles = [];
        private readonly List<AttributeSetId> _sets = [];
        private readonly List<AttributeRow> _kept = [];

        /// <summary>What stands for a value from now on, or none.</summary>
        private readonly SecondaryMap<ValueId, ValueId> _standIns = new(ValueId.None);

        public void Run()
        {
            Find();
            if (_statepoints.Count == 0)
            {
                return;
            }

            // Tokens stand for the results of the new calls while this runs; nothing else uses them.
            foreach (InstId statepoint in _statepoints)
            {
                _standIns[function.Result(statepoint)] = MakeCall(statepoint);
            }

            foreach (InstId result in _results)
            {
                ValueId value = _standIns[Token(result)];
                _standIns[function.Result(result)] = value;
                if (function.Values[value].Name.IsNone)
                {
                    function.SetName(value, function.Values[function.Result(result)].Name);
                }
            }

            foreach (InstId relocate in _relocates)
            {
                _standIns[function.Result(relocate)] = Relocated(relocate);
            }

            ReplaceUses();
            Remove(_relocates);
            Remove(_results);
            Remove(_statepoints);
        }

        private void Find()
        {
            foreach (Block block in function.Blocks)
            {
                foreach (Inst inst in block)
                {
                    if (inst.Opcode == Opcode.Call && Patchpoints.IntrinsicOf(function, inst.Id) is var intrinsic and not Intrinsic.None)
                    {
                        List<InstId>? list = intrinsic switch
                        {
                            Intrinsic.StatePoint => _statepoints,
                            Intrinsic.GcResult => _results,
                            Intrinsic.GcRelocate => _relocates,
                            _ => null,
                        };
                        list?.Add(inst.Id);
                    }
                }
            }
        }

        private ValueId Token(InstId user) => function.CallArguments(user)[0];

        /// <summary>Makes the call that a statepoint wraps, in front of it; gives its result, or none.</summary>
        private ValueId MakeCall(InstId statepoint)
        {
            ReadOnlySpan<ValueId> arguments = function.CallArguments(statepoint);
            bool isPatched = !IsZero(arguments[1]);
            _operands.Clear();
            _operands.Add(isPatched ? Null() : arguments[Callee]);
            _operands.AddRange(arguments[Head..^Tail]);
            TypeId type = CalleeType(function, statepoint);
            CallSiteRow site = function.CallSiteOf(statepoint);
            site.FunctionType = type;
            site.ArgumentCount = _operands.Count - 1;
            site.Attributes = AttributesOfCall(site.Attributes);
            _bundles.Clear();
            if (isPatched) AddPatchpoint(arguments[0], arguments[1]);
            else if (HasChosenId(arguments[0])) AddStatepoint(arguments[0], arguments[4]);
            AddDeopt(statepoint);
            site.Bundles = function.Bundles.Add(CollectionsMarshal.AsSpan(_bundles));
            InstId call = function.MakeInst(
                Opcode.Call, CollectionsMarshal.AsSpan(_operands), function.CallSites.Add(site).Index);
            function.InsertBefore(statepoint, call);
            function.Locations[call] = function.Locations[statepoint];
            function.SourceOffsets[call] = function.SourceOffsets[statepoint];
            TypeId result = _module.Types[type].Element;
            return result == TypeId.Void ? ValueId.None : function.MakeResult(call, result);
        }

        private bool IsZero(ValueId number) =>
            function.TryGetConstant(number, out ConstantId constant) && _module.Constants[constant].Low == 0;

        private ValueId Null() => function.Constant(_module.Constants.Simple(ConstantKind.Null, TypeId.Ptr));

        /// <summary>A statepoint with bytes to be patched calls nothing: it is a patchpoint without live values of its own.</summary>
        private void AddPatchpoint(ValueId id, ValueId bytes)
        {
            _operands.AddRange([id, bytes]);
            _bundles.Add(new BundleRow(_module.Names.Intern(Patchpoints.Bundle), Patchpoints.BundleHead));
        }

        private bool HasChosenId(ValueId id) =>
            function.TryGetConstant(id, out ConstantId constant) && _module.Constants[constant].Low is not (0 or DefaultId);

        /// <summary>A number that somebody has chosen is to be found in stack maps.</summary>
        private void AddStatepoint(ValueId id, ValueId flags)
        {
            _operands.AddRange([id, flags]);
            _bundles.Add(new BundleRow(_module.Names.Intern(Bundle), BundleOperands));
        }

        /// <summary>The deopt bundle goes to the call, behind its arguments.</summary>
        private void AddDeopt(InstId statepoint)
        {
            if (!TryGetBundle(function, statepoint, "deopt"u8, out Range deopt)) return;
            ReadOnlySpan<ValueId> state = function.Operands(statepoint)[deopt];
            _operands.AddRange(state);
            _bundles.Add(new BundleRow(_module.Names.Intern("deopt"u8), state.Length));
        }

        /// <summary>Those of the function and of the arguments that are passed on. The result's are about the token.</summary>
        private AttributeListId AttributesOfCall(AttributeListId list)
        {
            AttributeTable attributes = _module.Attributes;
            AttributeSetId ofFunction = attributes[list].Function;
            _kept.Clear();
            foreach (AttributeRow attribute in attributes[ofFunction])
            {
                if (!_module.Names[attribute.Name].StartsWith("statepoint-"u8))
                {
                    _kept.Add(attribute);
                }
            }

            _sets.Clear();
            for (int i = 0; i < _operands.Count - 1; i++)
            {
                _sets.Add(attributes.Parameter(list, Head + i));
            }

            ofFunction = attributes.Set(CollectionsMarshal.AsSpan(_kept));
            return attributes.List(AttributeSetId.Empty, ofFunction, CollectionsMarshal.AsSpan(_sets));
        }

        /// <summary>The pointer that a relocation is of. Its base is of no interest: find-bases finds it again.</summary>
        private ValueId Relocated(InstId relocate)
        {
            ReadOnlySpan<ValueId> arguments = function.CallArguments(relocate);
            InstId statepoint = new(function.Values[arguments[0]].Payload);
            _ = function.TryGetConstant(arguments[2], out ConstantId index);
            _ = TryGetBundle(function, statepoint, LiveBundle, out Range live);
            return function.Operands(statepoint)[live][(int)_module.Constants[index].Low];
        }

        private void ReplaceUses()
        {
            foreach (Block block in function.Blocks)
            {
                foreach (Inst inst in block)
                {
                    Resolve(function.Operands(inst.Id));
                }

                foreach (ref readonly EdgeRow edge in function.EdgesOf(block.Last))
                {
                    Resolve(function.ArgumentsOf(edge));
                }
            }
        }

        private void Resolve(Span<ValueId> values)
        {
            foreach (ref ValueId value in values)
            {
                if (!_standIns[value].IsNone)
                {
                    value = Resolve(value);
                }
            }
        }

        /// <summary>Follows relocations of relocations, and makes the way short for the next one.</summary>
        private ValueId Resolve(ValueId value)
        {
            ValueId end = value;
            for (int steps = 0; _standIns[end] is { IsNone: false } next; steps++)
            {
                // In code that is not reachable pointers may be relocations of themselves.
                end = steps <= _relocates.Count
                    ? next
                    : function.Constant(_module.Constants.Simple(ConstantKind.Poison, function.TypeOf(value)));
            }

            while (value != end)
            {
                ValueId next = _standIns[value];
                _standIns[value] = end;
                value = next;
            }

            return end;
        }

        private void Remove(List<InstId> insts)
        {
            foreach (InstId inst in insts)
            {
                function.Remove(inst);
                function.Recycle(inst);
            }
        }
    }
}
