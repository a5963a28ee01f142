// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.Maps;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Passes;

namespace Stillpoint.CodeGen.X64;

/// <summary>
/// Compiles functions of one module for x86-64: bases of managed pointers, selection, allocation, emission, maps. It keeps its
/// tables from function to function; one thread uses it at a time, several threads have one each.
/// </summary>
public sealed class X64FunctionCompiler : IFunctionCompiler
{
    private readonly Module _module;
    private readonly PassContext _passes = new();
    private readonly X64Lowering _lowering;
    private readonly MachineFunction _machine = new();
    private readonly X64Frame _frame = new();
    private readonly RegisterAllocator _allocator = new();
    private readonly ParallelMoves _moves = new();
    private readonly X64Emitter _emitter = new();
    private readonly MapBuilder _maps = new();

    /// <summary>Makes a compiler.</summary>
    /// <param name="module">A verified module.</param>
    /// <param name="program">Where its globals are.</param>
    /// <param name="features">Instructions that may be used.</param>
    public X64FunctionCompiler(Module module, IProgramSymbols program, X64Features features)
    {
        ArgumentNullException.ThrowIfNull(module);
        _module = module;
        _lowering = new X64Lowering(module, program, features);
    }

    /// <summary>Called with each function after selection and after allocation, for checkers and dumps.</summary>
    public Action<MachineStage, MachineFunction, TargetDescription>? Observer { get; set; }

    /// <summary>Makes rare decisions of the register allocator common, for tests.</summary>
    public AllocatorStress Stress
    {
        get => _allocator.Stress;
        set => _allocator.Stress = value;
    }

    /// <summary>Machine instructions made so far.</summary>
    public long MachineInsts { get; private set; }

    /// <inheritdoc/>
    public CompiledFunction Compile(GlobalId function)
    {
        string name = _module.Names.Text(_module.Globals[function].Name);
        Function body = _module.Globals[function].Body
            ?? throw new ArgumentException($"@{name} has no body", nameof(function));
        try
        {
            return Compile(function, name, body);
        }
        catch (CompileException e) when (e.FunctionName is null)
        {
            throw new CompileException(name, e.Reason, e);
        }
        catch (FunctionTooLargeException e)
        {
            throw new CompileException(name, e.Message, e);
        }
    }

    private CompiledFunction Compile(GlobalId function, string name, Function body)
    {
        ManagedBases bases = FindBases.Run(body, _passes);
        if (bases.Refusal is { } refusal)
        {
            throw new CompileException(refusal);
        }

        _machine.Clear();
        _frame.Clear();
        _lowering.Run(body, bases.Any || bases.Variables.Count > 0 ? bases : null, _machine, _frame);
        TargetDescription target = _frame.IsDynamic ? X64Target.Dynamic : X64Target.Fixed;
        Observer?.Invoke(MachineStage.Selected, _machine, target);
        _allocator.Run(_machine, target);
        Observer?.Invoke(MachineStage.Allocated, _machine, target);
        _moves.Expand(_machine, target);
        ReadOnlySpan<byte> code = _emitter.Run(_machine, _frame);
        MachineInsts += _machine.InstCount;
        (FrameMap frame, SourceMap sources) = Describe();
        return new CompiledFunction
        {
            Function = function,
            Name = name,
            Code = code.ToArray(),
            CodeBytes = _emitter.CodeBytes,
            Relocations = _emitter.Relocations(),
            Frame = frame,
            Sources = sources,
            Maps = _maps.Run(_machine, target, _frame.IncomingUnits, _emitter.Boundaries, _emitter.Words),
        };
    }

    /// <summary>Frame sizes and sources, each only where it changes.</summary>
    private (FrameMap Frame, SourceMap Sources) Describe()
    {
        List<int> frameOffsets = [];
        List<int> sizes = [];
        List<int> sourceOffsets = [];
        List<int> sources = [];
        Span<MachineInst> insts = _machine.Insts;
        foreach (ref readonly Boundary boundary in _emitter.Boundaries)
        {
            Append(frameOffsets, sizes, boundary.Offset, boundary.FrameBytes);
            int source = boundary.Inst >= 0 && boundary.Inst < insts.Length ? insts[boundary.Inst].Source : -1;
            Append(sourceOffsets, sources, boundary.Offset, source);
        }

        FrameMap frame = new([.. frameOffsets], [.. sizes])
        {
            FixedBytes = _emitter.FrameBytes,
            SpillOffset = _emitter.OffsetOf(Location.Spill(0)),
            SpillUnits = _machine.SpillUnits,
            OutgoingUnits = _machine.OutgoingUnits,
        };
        return (frame, new SourceMap([.. sourceOffsets], [.. sources]));
    }

    private static void Append(List<int> offsets, List<int> values, int offset, int value)
    {
        if (offsets.Count > 0 && offsets[^1] == offset)
        {
            values[^1] = value;
        }
        else if (values.Count == 0 || values[^1] != value)
        {
            offsets.Add(offset);
            values.Add(value);
        }
    }
}

/// <summary>States of a machine function that an observer sees.</summary>
public enum MachineStage
{
    /// <summary>With virtual registers.</summary>
    Selected,

    /// <summary>With places, parallel moves not expanded.</summary>
    Allocated,
}
