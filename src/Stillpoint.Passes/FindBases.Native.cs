// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Lowering;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <content>
/// Managed pointers for native code, which can be told nothing when an object moves: it gets the address of a copy, and what it
/// changes there goes to the object after the call. The runtime reads the object from a variable, since it moves meanwhile:
/// <code>
///     call @write(1, %q, 8)     =>   store %p, %lent; store %q, %place      where %q = getelementptr %p, 8
///                                    %copy = call @stillpoint.lend(%lent, %place)
///                                    call @write(1, %copy, 8)
///                                    call @stillpoint.take_back(%lent)
/// </code>
/// Only in programs that were linked, which have the two functions.
/// </content>
public sealed partial class FindBases
{
    private readonly List<InstId> _nativeCalls = [];
    private readonly List<ValueId> _lent = [];

    private void LendToNative(Function function, ManagedBases bases)
    {
        Module module = function.Module;
        if (!module.TryGetGlobal(NativeObjects.Lend, out GlobalId lend)
            || !module.TryGetGlobal(NativeObjects.TakeBack, out GlobalId takeBack))
        {
            return;
        }

        _nativeCalls.Clear();
        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (inst.Opcode != Opcode.Call || !IsNative(function, inst.Id)) continue;
                if (PassesManaged(function, inst.Id)) _nativeCalls.Add(inst.Id);
            }
        }

        if (_nativeCalls.Count == 0) return;
        IRBuilder builder = new(module) { Function = function };
        foreach (InstId call in _nativeCalls)
        {
            bases.Refusal ??= Refusal(function, call);
            if (bases.Refusal is null) Lend(builder, call, lend, takeBack, bases);
        }
    }

    /// <summary>Whether a call is of a function that no module defines and that is none of the runtime's.</summary>
    private static bool IsNative(Function function, InstId call)
    {
        if (Effects.Callee(function, call) is not { IsNone: false } named) return false;
        GlobalRow callee = function.Module.Globals[named];
        return !callee.IsDefinition && callee.Intrinsic == Intrinsic.None
            && !function.Module.Names[callee.Name].StartsWith("stillpoint."u8);
    }

    private bool PassesManaged(Function function, InstId call)
    {
        foreach (ValueId argument in function.CallArguments(call))
        {
            if (_types.HasReferences(function.TypeOf(argument))) return true;
        }

        return false;
    }

    private string? Refusal(Function function, InstId call)
    {
        if (function.CallSiteOf(call).Tail == TailCallKind.MustTail) return "managed pointers for a native function in a musttail call";
        foreach (ValueId argument in function.CallArguments(call))
        {
            TypeId type = function.TypeOf(argument);
            if (_types.HasReferences(type) && function.Module.Types[type].Kind != TypeKind.Pointer)
            {
                return "a vector or struct with managed pointers for a native function";
            }
        }

        return null;
    }

    private void Lend(IRBuilder builder, InstId call, GlobalId lend, GlobalId takeBack, ManagedBases bases)
    {
        Function function = builder.Function;
        Module module = function.Module;
        _lent.Clear();
        int count = function.CallArguments(call).Length;
        for (int i = 0; i < count; i++)
        {
            ValueId argument = function.CallArguments(call)[i];
            TypeId type = function.TypeOf(argument);
            if (!_types.HasReferences(type)) continue;
            ValueId basis = bases.BaseOf(argument);
            builder.PositionBefore(FirstInst(function));
            builder.CurrentLocation = function.Locations[call];
            ValueId variable = MakeVariable(builder, type, ValueId.None, bases);
            ValueId place = basis.IsNone ? variable : MakeVariable(builder, type, variable, bases);
            builder.PositionBefore(call);

            // The base goes first, as for other variables.
            if (!basis.IsNone) builder.Store(basis, variable);
            builder.Store(argument, place);
            ValueId copy = builder.Call(lend, [variable, place], "copy");
            function.Operands(call)[1 + i] = copy;
            _lent.Add(variable);
        }

        ref CallSiteRow site = ref function.CallSiteOf(call);
        site.Tail = TailCallKind.NoTail;
        site.FunctionType = WithPlainPointers(module, site.FunctionType);
        builder.PositionBefore(function.Link(call).Next);
        foreach (ValueId variable in _lent) builder.Call(takeBack, [variable]);
    }

    /// <summary>Makes a variable for a managed pointer, with its base in another one or none.</summary>
    private static ValueId MakeVariable(IRBuilder builder, TypeId type, ValueId basis, ManagedBases bases)
    {
        ValueId variable = builder.Alloca(type, "lent");
        InstId baseAlloca = basis.IsNone ? InstId.None : AllocaOf(builder.Function, basis);
        bases.Add(AllocaOf(builder.Function, variable), new ManagedVariable([new ManagedWord(0, IsTagged: false)], baseAlloca));
        return variable;
    }

    private static InstId AllocaOf(Function function, ValueId address) => new(function.Values[address].Payload);

    private static InstId FirstInst(Function function)
    {
        foreach (Inst inst in function.View(function.EntryBlock)) return inst.Id;
        return InstId.None;
    }

    /// <summary>A signature with plain pointers in place of managed ones.</summary>
    private TypeId WithPlainPointers(Module module, TypeId signature)
    {
        TypeTable types = module.Types;
        TypeRow row = types[signature];
        var parameters = new TypeId[types.Members(signature).Length];
        types.Members(signature).CopyTo(parameters);
        foreach (ref TypeId parameter in parameters.AsSpan())
        {
            if (_types.HasReferences(parameter)) parameter = TypeId.Ptr;
        }

        return types.Function(row.Element, parameters, row.IsVariadic);
    }
}
