// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <content>Stackmaps and patchpoints, by random numbers of their own: programs without them stay as they are.</content>
internal sealed partial class FunctionGenerator
{
    private const int AnyRegister = 13;

    /// <summary>The longest call that a patchpoint begins with.</summary>
    private const int CallBytes = 7;

    /// <summary>Sometimes a stackmap, or a patchpoint that calls nothing and whose result nobody wants.</summary>
    private void PointMaybe()
    {
        RandomSource random = _program.PointRandom;
        if (!_program.HasPoints || !random.Chance(12))
            return;
        if (random.Chance(65))
        {
            Point("llvm.experimental.stackmap", TypeId.Void, [], random.Next(25), RandomLive(), null);
            return;
        }

        bool isAnyRegister = random.Chance(50);
        List<ValueId> arguments = [_b.Constant(_module.Constants.Simple(ConstantKind.Null, TypeId.Ptr)), ValueId.None];
        foreach (ValueId value in RandomLive())
        {
            if (_module.Types[_function.TypeOf(value)].Kind is TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Pointer)
                arguments.Add(value);
        }

        arguments[1] = Number(TypeId.I32, arguments.Count - 2);
        TypeId result = random.Pick<TypeId>([TypeId.Void, TypeId.I64, TypeId.Double]);
        string name = "llvm.experimental.patchpoint." + (result == TypeId.Void ? "void" : _types.Suffix(result));
        ushort convention = (ushort)(isAnyRegister ? AnyRegister : 0);
        Point(name, result, arguments, random.Next(25), RandomLive(), new CallOptions { CallingConvention = convention });
    }

    /// <summary>A call as a patchpoint, sometimes.</summary>
    private bool TryPatchpoint(Signature signature, ValueId target, List<ValueId> arguments, out ValueId result)
    {
        RandomSource random = _program.PointRandom;
        result = ValueId.None;
        bool isPlain = signature.Extra is null && signature.Parameters.TrueForAll(static one => one.Mode == PassingMode.Direct);
        TypeId type = signature.Result?.Type ?? TypeId.Void;
        if (!_program.HasPoints || !isPlain || !random.Chance(30) || _types.IsAggregate(type))
            return false;
        bool isManaged = signature.Result is { IsManaged: true };
        if (isManaged && _module.Types[type].Kind != TypeKind.Pointer)
            return false;
        string suffix = type == TypeId.Void ? "void" : isManaged ? "p1" : _types.Suffix(type);
        List<ValueId> passed = [target, Number(TypeId.I32, arguments.Count), .. arguments];
        CallOptions options = new() { CallingConvention = signature.Convention };
        int bytes = random.Next(CallBytes, 40);
        result = Point($"llvm.experimental.patchpoint.{suffix}", type, passed, bytes, RandomLive(), options);
        return true;
    }

    private ValueId Point(
        string name, TypeId result, List<ValueId> arguments, int bytes, List<ValueId> live, CallOptions? options)
    {
        if (!_module.TryGetGlobal(name, out GlobalId intrinsic))
        {
            TypeId[] parameters = arguments.Count == 0
                ? [TypeId.I64, TypeId.I32]
                : [TypeId.I64, TypeId.I32, TypeId.Ptr, TypeId.I32];
            intrinsic = _b.DeclareFunction(name, result, parameters, isVariadic: true);
        }

        ValueId[] all = [Number(TypeId.I64, ++_program.Points), Number(TypeId.I32, bytes), .. arguments, .. live];
        return _b.Call(_module.Globals[intrinsic].ValueType, _b.AddressOf(intrinsic), all, options: options);
    }

    /// <summary>Up to six values of the scope, of any type.</summary>
    private List<ValueId> RandomLive()
    {
        RandomSource random = _program.PointRandom;
        List<ValueId> live = [];
        for (int count = random.Next(7); count > 0 && _scope.All.Count > 0; count--)
            live.Add(_scope.All[random.Next(_scope.All.Count)].Value);
        return live;
    }
}
