// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.Ir.Verifier;

namespace Stillpoint.Ir.Builder;

/// <summary>An operand bundle to put on a call.</summary>
/// <param name="Tag">Such as <c>deopt</c>.</param>
/// <param name="Operands">Its operands.</param>
public readonly record struct Bundle(string Tag, params ValueId[] Operands);

/// <summary>What a call may have beside callee and arguments; the default is a plain call.</summary>
public sealed record CallOptions
{
    /// <summary>Tail mark.</summary>
    public TailCallKind Tail { get; init; }

    /// <summary>LLVM's number of the calling convention; null takes that of the function called.</summary>
    public ushort? CallingConvention { get; init; }

    /// <summary>Attributes of the call.</summary>
    public AttributeListId Attributes { get; init; }

    /// <summary>Fast-math flags.</summary>
    public InstFlags Flags { get; init; }

    /// <summary>Operand bundles.</summary>
    public IReadOnlyList<Bundle> Bundles { get; init; } = [];
}

/// <content>Calls.</content>
public sealed partial class IRBuilder
{
    private static readonly CallOptions Plain = new();

    /// <summary>Calls a function of the module.</summary>
    /// <returns>Its result, none where that is void.</returns>
    /// <exception cref="IrTypeException">The arguments do not fit, or an intrinsic wants them constant.</exception>
    public ValueId Call(
        GlobalId function, ReadOnlySpan<ValueId> arguments, string name = "", CallOptions? options = null)
    {
        GlobalRow row = Module.Globals[function];
        options ??= Plain;
        return Call(
            row.ValueType,
            Value(Module.AddressOf(function)),
            arguments,
            name,
            options with { CallingConvention = options.CallingConvention ?? row.CallingConvention });
    }

    /// <summary>Calls through a pointer.</summary>
    /// <param name="functionType">Signature.</param>
    /// <param name="callee">The address to call.</param>
    /// <param name="arguments">Arguments; more than the signature has parameters only when it is variadic.</param>
    /// <param name="name">Name of the result.</param>
    /// <param name="options">Everything else.</param>
    public ValueId Call(
        TypeId functionType,
        ValueId callee,
        ReadOnlySpan<ValueId> arguments,
        string name = "",
        CallOptions? options = null)
    {
        options ??= Plain;
        Function function = Function;
        List<ValueId> operands = [callee, .. arguments];
        var bundles = new BundleRow[options.Bundles.Count];
        for (int i = 0; i < bundles.Length; i++)
        {
            ValueId[] values = options.Bundles[i].Operands;
            operands.AddRange(values);
            bundles[i] = new BundleRow(Module.Names.Intern(options.Bundles[i].Tag), values.Length);
        }

        CallSiteId site = function.CallSites.Add(new CallSiteRow
        {
            FunctionType = functionType,
            CallingConvention = options.CallingConvention ?? 0,
            Tail = options.Tail,
            ArgumentCount = arguments.Length,
            Attributes = options.Attributes,
            Bundles = function.Bundles.Add(bundles),
        });
        return Emit(Opcode.Call, operands.ToArray(), name, options.Flags, extra: site.Index);
    }

    /// <summary>
    /// Calls an intrinsic and declares it when it is not: <c>llvm.ctpop.i32</c>, with the suffix of its types.
    /// </summary>
    /// <exception cref="IrTypeException">There is no such intrinsic, or it has no such signature.</exception>
    public ValueId CallIntrinsic(string intrinsic, TypeId result, ReadOnlySpan<ValueId> arguments, string name = "")
    {
        var parameters = new TypeId[arguments.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            parameters[i] = TypeOf(Opcode.Call, arguments[i]);
        }

        if (!Module.TryGetGlobal(intrinsic, out GlobalId global))
        {
            global = DeclareFunction(intrinsic, result, parameters);
        }
        else if (Module.Globals[global].ValueType != Module.Types.Function(result, parameters))
        {
            throw new IrTypeException(VerifierRule.IntrinsicCall, $"call of @{intrinsic}");
        }

        return Call(global, arguments, name);
    }
}
