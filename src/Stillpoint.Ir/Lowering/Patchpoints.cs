// SPDX-License-Identifier: MIT
// Makes ordinary calls of llvm.experimental.patchpoint: what it calls is the callee, what it passes are the arguments, and what is
// left is in a bundle, "stillpoint.patchpoint"(i64 id, i32 bytes, live values ...). So engines lower one kind of call. A callee
// null stands for no call: the bytes do nothing until they are patched. Engines begin with this; passes see the intrinsic, which
// may do anything.
// Requires: a verified module without statepoints. Complexity: linear in the functions of a module that declares the intrinsic.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Lowering;

/// <summary>What a patchpoint says besides its call.</summary>
/// <param name="Id">Its number; need not be the only one of that number.</param>
/// <param name="Bytes">Bytes of code that it reserves.</param>
/// <param name="Live">Which operands of the call are live values that it records.</param>
public readonly record struct Patchpoint(ulong Id, int Bytes, Range Live);

/// <summary>Patchpoints as calls with a bundle.</summary>
/// <remarks>Source: LLVM, Stack maps and patch points; the bundle is our own.</remarks>
public static class Patchpoints
{
    /// <summary>LLVM's number of <c>anyregcc</c>.</summary>
    public const ushort AnyRegister = 13;

    /// <summary>One more than the most bytes that a patchpoint, a statepoint or the shadow of a stackmap may have.</summary>
    public const int BytesLimit = 1 << 16;

    /// <summary>Operands of the bundle in front of the live values.</summary>
    internal const int BundleHead = 2;

    /// <summary>Arguments of the intrinsic: what it calls, how many it passes, and the first of those.</summary>
    internal const int Callee = 2;

    /// <summary>See <see cref="Callee"/>.</summary>
    internal const int Count = 3;

    /// <summary>See <see cref="Callee"/>.</summary>
    internal const int Head = 4;

    /// <summary>The bundle.</summary>
    public static ReadOnlySpan<byte> Bundle => "stillpoint.patchpoint"u8;

    /// <summary>Makes calls of all patchpoints of a module; does nothing where there are none.</summary>
    /// <param name="module">A module without verifier errors; it has none afterwards, either.</param>
    public static void Lower(Module module)
    {
        ArgumentNullException.ThrowIfNull(module);
        bool any = false;
        foreach (ref GlobalRow row in module.Globals.Rows)
        {
            any |= row.Intrinsic is Intrinsic.PatchPoint or Intrinsic.PatchPointVoid;
        }

        List<InstId> found = [];
        for (int i = 0; any && i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is not { } body) continue;
            Find(body, found);
            foreach (InstId patchpoint in found) Rewrite(body, patchpoint);
        }
    }

    /// <summary>What a call's bundle says, if it has one.</summary>
    public static bool TryGet(Function function, InstId call, out Patchpoint patchpoint)
    {
        patchpoint = default;
        if (!Statepoints.TryGetBundle(function, call, Bundle, out Range range)) return false;
        ReadOnlySpan<ValueId> operands = function.Operands(call)[range];
        ulong id = Number(function, operands[0]);
        patchpoint = new Patchpoint(id, (int)Number(function, operands[1]), (range.Start.Value + BundleHead)..range.End);
        return true;
    }

    /// <summary>Whether a call is of a patchpoint that calls nothing.</summary>
    public static bool CallsNothing(Function function, InstId call)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.TryGetConstant(function.Operands(call)[0], out ConstantId constant)
            && function.Module.Constants[constant].Kind == ConstantKind.Null && TryGet(function, call, out _);
    }

    private static void Find(Function function, List<InstId> found)
    {
        found.Clear();
        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (inst.Opcode == Opcode.Call && IntrinsicOf(function, inst.Id) is Intrinsic.PatchPoint or Intrinsic.PatchPointVoid)
                {
                    found.Add(inst.Id);
                }
            }
        }
    }

    /// <summary>The intrinsic that a call calls, or none.</summary>
    internal static Intrinsic IntrinsicOf(Function function, InstId call) =>
        function.TryGetConstant(function.Operands(call)[0], out ConstantId constant)
            && function.Module.Constants[constant].Kind == ConstantKind.Global
            ? function.Module.Globals[function.Module.Constants[constant].Global].Intrinsic
            : Intrinsic.None;

    private static void Rewrite(Function function, InstId patchpoint)
    {
        Module module = function.Module;
        ReadOnlySpan<ValueId> arguments = function.CallArguments(patchpoint);
        int passed = (int)Number(function, arguments[Count]);
        CallSiteRow site = function.CallSiteOf(patchpoint);
        List<ValueId> operands = [CalleeOf(function, arguments[Callee]), .. arguments.Slice(Head, passed)];
        int live = arguments.Length - Head - passed;
        operands.AddRange([arguments[0], arguments[1]]);
        operands.AddRange(arguments[(Head + passed)..]);
        operands.AddRange(function.Operands(patchpoint)[(1 + arguments.Length)..]);
        List<BundleRow> bundles = [new BundleRow(module.Names.Intern(Bundle), BundleHead + live)];
        foreach (BundleRow bundle in function.Bundles[site.Bundles]) bundles.Add(bundle);

        TypeId result = module.Types[site.FunctionType].Element;
        site.FunctionType = TypeOfCallee(function, operands[0], result, CollectionsMarshal.AsSpan(operands).Slice(1, passed));
        site.ArgumentCount = passed;
        site.Tail = TailCallKind.None;
        site.Attributes = AttributesOf(module, site.Attributes, passed);
        site.Bundles = function.Bundles.Add(CollectionsMarshal.AsSpan(bundles));
        function.Replace(patchpoint, Opcode.Call, CollectionsMarshal.AsSpan(operands), function.CallSites.Add(site).Index);
    }

    /// <summary>What is not to be called is null.</summary>
    private static ValueId CalleeOf(Function function, ValueId callee)
    {
        bool isNone = function.TryGetConstant(callee, out ConstantId constant)
            && function.Module.Constants[constant].Kind is ConstantKind.Undef or ConstantKind.Poison;
        return isNone ? function.Constant(function.Module.Constants.Simple(ConstantKind.Null, TypeId.Ptr)) : callee;
    }

    /// <summary>The type of the function that is called where it fits what is passed, for variadic ones take theirs otherwise.</summary>
    private static TypeId TypeOfCallee(Function function, ValueId callee, TypeId result, ReadOnlySpan<ValueId> passed)
    {
        Module module = function.Module;
        Span<TypeId> types = new TypeId[passed.Length];
        for (int i = 0; i < passed.Length; i++) types[i] = function.TypeOf(passed[i]);
        if (function.TryGetConstant(callee, out ConstantId constant) && module.Constants[constant].Kind == ConstantKind.Global)
        {
            TypeId known = module.Globals[module.Constants[constant].Global].ValueType;
            TypeRow row = module.Types[known];
            ReadOnlySpan<TypeId> parameters = module.Types.Members(known);
            if (row is { Kind: TypeKind.Function, IsVariadic: true } && row.Element == result && parameters.Length <= types.Length
                && types[..parameters.Length].SequenceEqual(parameters))
            {
                return known;
            }
        }

        return module.Types.Function(result, types);
    }

    /// <summary>Attributes of the result and of what is passed on; those of the intrinsic itself mean nothing for the call.</summary>
    private static AttributeListId AttributesOf(Module module, AttributeListId list, int passed)
    {
        var sets = new AttributeSetId[passed];
        for (int i = 0; i < passed; i++) sets[i] = module.Attributes.Parameter(list, Head + i);
        return module.Attributes.List(module.Attributes[list].Result, AttributeSetId.Empty, sets);
    }

    private static ulong Number(Function function, ValueId value)
    {
        _ = function.TryGetConstant(value, out ConstantId constant);
        return function.Module.Constants[constant].Low;
    }
}
