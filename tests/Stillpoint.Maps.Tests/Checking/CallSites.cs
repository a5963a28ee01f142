// SPDX-License-Identifier: MIT
using System;
using Iced.Intel;
using Stillpoint.CodeGen;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>What the instructions of the IR behind machine instructions say about them.</summary>
internal sealed class CallSites
{
    private readonly Module _module;
    private readonly Function _body;
    private readonly CompiledFunction _function;

    public CallSites(Module module, CompiledFunction function)
    {
        _module = module;
        _function = function;
        _body = module.Globals[function.Function].Body!;
        ref readonly GlobalRow own = ref module.Globals[function.Function];
        Own = new Signature(module, own.ValueType, own.Attributes);
        IsManaged = Own.HasManaged;
        for (int i = 0; i < _body.ValueCount; i++)
        {
            IsManaged |= Signature.KindOf(module.Types, _body.TypeOf(new ValueId(i))) != Kind.Raw;
        }
    }

    /// <summary>The function's own signature.</summary>
    public Signature Own { get; }

    /// <summary>Whether any value of the function is more than a number.</summary>
    public bool IsManaged { get; }

    /// <summary>The instruction of the IR behind one of the machine.</summary>
    public InstId SourceOf(in Instruction inst) => _function.Sources.At((int)inst.IP);

    /// <summary>What an instruction that reads memory outside the followed words reads, by the IR.</summary>
    public Kind LoadedKind(in Instruction inst)
    {
        if (!IsManaged)
        {
            return Kind.Raw;
        }

        InstId source = SourceOf(inst);
        if (source.IsNone || _body.Result(source).IsNone)
        {
            return Kind.Any;
        }

        // Arguments in memory are copied word by word.
        if (_body.View(source).Opcode == Opcode.Call && !IsIntrinsic(source))
        {
            return Kind.Any;
        }

        // An exchange reads what it compares with; its result has a flag besides.
        ValueId typed = _body.View(source).Opcode == Opcode.CmpXchg ? _body.Operands(source)[1] : _body.Result(source);
        return Signature.KindOf(_module.Types, _body.TypeOf(typed));
    }

    /// <summary>Whether an instruction contains an address that is not known yet.</summary>
    public bool IsRelocated(in Instruction inst)
    {
        ulong start = inst.IP;
        ulong end = inst.NextIP;
        return Array.Exists(
            _function.Relocations, relocation => (ulong)relocation.Offset > start && (ulong)relocation.Offset < end);
    }

    /// <summary>The signature of the call that a machine call makes, or null where it is not one of the IR.</summary>
    public Signature? CalleeOf(in Instruction inst)
    {
        InstId source = SourceOf(inst);
        if (source.IsNone || _body.View(source).Opcode != Opcode.Call || IsIntrinsic(source))
        {
            return null;
        }

        ref CallSiteRow site = ref _body.CallSiteOf(source);
        return new Signature(_module, site.FunctionType, site.Attributes);
    }

    /// <summary>The condition, or lane, behind a conditional move: moves with equal ones choose alike.</summary>
    public int SelectorOf(in Instruction inst)
    {
        InstId source = SourceOf(inst);
        return (source.IsNone ? Opcode.None : _body.View(source).Opcode) switch
        {
            Opcode.Select => _body.Operands(source)[0].Index,
            Opcode.ExtractElement => _body.Operands(source)[1].Index,
            Opcode.InsertElement => _body.Operands(source)[2].Index,
            _ => -1 - (int)inst.IP,
        };
    }

    /// <summary>Reports what a call reads. Where no managed pointer is passed, attributes may change the convention.</summary>
    public void AddReads(in Instruction inst, Action<Place> add)
    {
        if (CalleeOf(inst) is { IsSimple: true, HasManaged: true } callee)
        {
            foreach ((Place place, _) in callee.InRegisters)
            {
                add(place);
            }

            bool isDynamic = FrameMap.IsDynamic(_function.Frame.SizeAt((int)inst.IP));
            foreach ((int word, _) in callee.OnStack)
            {
                add(Place.Outgoing(word, _function.Frame, isDynamic));
            }
        }
    }

    /// <summary>Reports what the function returns in registers.</summary>
    public void AddResults(Action<Place> add)
    {
        if (Own.IsSimple)
        {
            foreach ((Place place, _) in Own.ResultPlaces)
            {
                add(place);
            }
        }
    }

    private bool IsIntrinsic(InstId call) =>
        _body.TryGetConstant(_body.Operands(call)[0], out ConstantId constant)
        && _module.Constants[constant].Kind == ConstantKind.Global
        && _module.Globals[_module.Constants[constant].Global].Intrinsic != Intrinsic.None;
}
