// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Lowering;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>The values that stackmaps and patchpoints of a function name: how many parts, and which are managed pointers.</summary>
internal sealed class PointValues
{
    private readonly Dictionary<ulong, List<List<bool>?>> _byId = [];
    private readonly HashSet<ulong> _anyRegister = [];
    private readonly Module _module;
    private readonly Function _function;

    private PointValues(Module module, Function function) => (_module, _function) = (module, function);

    public static PointValues Of(Module module, Function function)
    {
        PointValues values = new(module, function);
        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (inst.Opcode == Opcode.Call) values.Add(inst);
            }
        }

        return values;
    }

    /// <summary>Whether an instruction of the IR is the end of a block.</summary>
    public bool EndsBlock(InstId inst) => !inst.IsNone && _function.Insts[inst].Opcode.IsTerminator();

    /// <summary>Whether its result and arguments are recorded in front of these values.</summary>
    public bool IsAnyRegister(StackMapPoint point) => _anyRegister.Contains(point.Id);

    /// <summary>Whether one of the points of that number in the program has such values, the last ones of what is recorded.</summary>
    public bool Fit(StackMapPoint point, Func<Location, bool> isManaged)
    {
        if (!_byId.TryGetValue(point.Id, out List<List<bool>?>? candidates)) return false;
        return candidates.Exists(parts => parts is null || Fits(point, parts, isManaged, IsAnyRegister(point)));
    }

    private static bool Fits(StackMapPoint point, List<bool> parts, Func<Location, bool> isManaged, bool isAnyRegister)
    {
        int first = point.Values.Length - parts.Count;
        if (first < 0 || (first > 0 && !isAnyRegister)) return false;
        for (int i = 0; i < parts.Count; i++)
        {
            RecordedValue value = point.Values[first + i];
            bool isAsNamed = value.IsConstant ? !parts[i] || value.Constant == 0
                : value.IsAddress ? !parts[i]
                : isManaged(value.Place) == parts[i];
            if (!isAsNamed) return false;
        }

        return true;
    }

    private void Add(Inst inst)
    {
        if (Patchpoints.TryGet(_function, inst.Id, out Patchpoint patchpoint))
        {
            if (_function.CallSiteOf(inst.Id).CallingConvention == Patchpoints.AnyRegister) _anyRegister.Add(patchpoint.Id);
            Add(patchpoint.Id, _function.Operands(inst.Id)[patchpoint.Live]);
        }
        else if (IsStackMap(inst))
        {
            ReadOnlySpan<ValueId> arguments = _function.CallArguments(inst.Id);
            _ = _function.TryGetConstant(arguments[0], out ConstantId id);
            Add(_module.Constants[id].Low, arguments[2..]);
        }
    }

    private bool IsStackMap(Inst inst) =>
        _function.TryGetConstant(_function.Operands(inst.Id)[0], out ConstantId callee)
        && _module.Constants[callee].Kind == ConstantKind.Global
        && _module.Globals[_module.Constants[callee].Global].Intrinsic == Intrinsic.StackMap;

    private void Add(ulong id, ReadOnlySpan<ValueId> values)
    {
        List<bool>? parts = [];
        foreach (ValueId value in values)
        {
            if (parts is not null && !TryAdd(parts, value)) parts = null;
        }

        if (!_byId.TryGetValue(id, out List<List<bool>?>? known)) _byId.Add(id, known = []);
        known.Add(parts);
    }

    /// <summary>Adds the parts of a value; not of aggregates, of what is wider than a register, and of constant vectors.</summary>
    private bool TryAdd(List<bool> parts, ValueId value)
    {
        TypeId type = _function.TypeOf(value);
        TypeRow row = _module.Types[type];
        bool isManaged = _module.Types.ScalarKind(type) == TypeKind.Pointer && type != TypeId.Ptr;
        int count = 1;
        switch (row.Kind)
        {
            case TypeKind.Integer when row.Bits <= 64:
            case TypeKind.Float or TypeKind.Double or TypeKind.Pointer:
                break;
            case TypeKind.Vector when isManaged:
                count = (int)row.Length;
                break;
            default:
                return false;
        }

        parts.AddRange(Enumerable.Repeat(isManaged, count));
        return true;
    }
}
