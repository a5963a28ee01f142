// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.Maps;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Passes;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

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
    private readonly LocalAllocator _localAllocator = new();
    private readonly ParallelMoves _moves = new();
    private readonly X64Emitter _emitter = new();
    private readonly MapBuilder _maps = new();
    private readonly RawMapBuilder _rawMaps = new();
    private ValueRuns _sizes = new();
    private ValueRuns _sources = new();

    /// <summary>Makes a compiler.</summary>
    /// <param name="module">A verified module.</param>
    /// <param name="program">Where its globals are.</param>
    /// <param name="features">Instructions that may be used.</param>
    /// <param name="effort">What compile time may be spent on.</param>
    public X64FunctionCompiler(Module module, IProgramSymbols program, X64Features features, CompileEffort effort)
    {
        ArgumentNullException.ThrowIfNull(module);
        _module = module;
        Effort = effort;
        _lowering = new X64Lowering(module, program, features, effort);
    }

    /// <summary>What compile time may be spent on.</summary>
    public CompileEffort Effort { get; }

    /// <summary>Called with each function after selection and after allocation, for checkers and dumps.</summary>
    public Action<MachineStage, MachineFunction, TargetDescription>? Observer { get; set; }

    /// <summary>Whether functions keep their whole maps, with raw values, and not only where pointers are.</summary>
    public bool KeepsLiveness { get; init; } = true;

    /// <summary>Whether references prefer other registers than numbers do, which makes maps smaller; false to see by how much.</summary>
    public bool SeparatesReferences { get; init; } = true;

    /// <summary>Whether every call of a function that is known can be patched, as a patchpoint's: for tests.</summary>
    public bool MakesCallsPatchable
    {
        get => _lowering.MakesCallsPatchable;
        init => _lowering.MakesCallsPatchable = value;
    }

    /// <summary>What encodes where pointers are; compilers of one engine share it.</summary>
    public MapEncoding Encoding { get; init; } = new CompactEncoding(MapTables.Default);

    /// <summary>Makes rare decisions of the register allocator common, for tests.</summary>
    public AllocatorStress Stress
    {
        get => _allocator.Stress;
        set
        {
            _allocator.Stress = value;
            _localAllocator.Stress = value;
        }
    }

    /// <summary>Receives what each step takes, for benchmarks; null costs nothing.</summary>
    public CompileTimes? Times { get; set; }

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
        catch (OverflowException e)
        {
            // Sizes and offsets are kept in 32 bits, and conversions to them are checked.
            throw new CompileException(name, "a size or an offset of 2 GB or more", e);
        }
        catch (FunctionTooLargeException e)
        {
            throw new CompileException(name, e.Message, e);
        }
        catch (AllocationFaultException e)
        {
            throw new AllocationFaultException($"@{name} is allocated wrongly: {e.Message}", e);
        }
    }

    private CompiledFunction Compile(GlobalId function, string name, Function body)
    {
        Times?.Begin();
        ManagedBases bases = FindBases.Run(body, _passes);
        Times?.End(CompileStage.Bases);
        if (bases.Refusal is { } refusal)
        {
            throw new CompileException(refusal);
        }

        _machine.Clear();
        _frame.Clear();
        _lowering.Run(body, bases.Any || bases.Variables.Count > 0 ? bases : null, _machine, _frame);
        Times?.End(CompileStage.Selection);
        TargetDescription target = _frame.IsDynamic ? X64Target.Dynamic : SeparatesReferences ? X64Target.Fixed : X64Target.FixedMixed;
        Observer?.Invoke(MachineStage.Selected, _machine, target);
        if (Effort == CompileEffort.Fast)
        {
            _localAllocator.Run(_machine, target);
        }
        else
        {
            _allocator.Run(_machine, target);
        }

        Observer?.Invoke(MachineStage.Allocated, _machine, target);
        Times?.End(CompileStage.Allocation);
        _moves.Expand(_machine, target);
        Times?.End(CompileStage.Moves);
        ReadOnlySpan<byte> code = _emitter.Run(_machine, _frame);
        MachineInsts += _machine.InstCount;
        Times?.End(CompileStage.Emission);
        CompiledFunction result = Package(function, name, target, code);
        Times?.End(CompileStage.Maps);
        return result;
    }

    private CompiledFunction Package(GlobalId function, string name, TargetDescription target, ReadOnlySpan<byte> code)
    {
        (FrameMap frame, SourceMap sources) = Describe();
        bool isRaw = _emitter.Words.Length == 0 && _frame.States.Count == 0 && RawMapBuilder.Serves(_machine);
        InstructionMaps? maps =
            !isRaw ? _maps.Run(_machine, target, _frame.IncomingUnits, _emitter.Boundaries, _emitter.Words)
            : KeepsLiveness ? _rawMaps.Run(_machine, target, _frame.IncomingUnits, _emitter.Boundaries)
            : null;
        return new CompiledFunction
        {
            Function = function,
            Name = name,
            Code = code.ToArray(),
            CodeBytes = _emitter.CodeBytes,
            HasManagedVariables = _frame.Words.Count > 0,
            Relocations = _emitter.Relocations(),
            ReturnOffsets = KeepsLiveness ? _emitter.ReturnOffsets() : [],
            Frame = frame,
            Sources = sources,
            Pointers = isRaw ? PointerMaps.None : Encoding.Encode(maps!),
            Maps = KeepsLiveness ? maps : null,
            Variables = isRaw ? null : _maps.Variables,
            DeoptStates = isRaw ? [] : _maps.DeoptStates(_frame, _emitter),
            Points = isRaw ? [] : _maps.Points(_frame, _emitter),
        };
    }

    /// <summary>Frame sizes and sources, each only where it changes.</summary>
    private (FrameMap Frame, SourceMap Sources) Describe()
    {
        _sizes.Clear();
        _sources.Clear();
        Span<MachineInst> insts = _machine.Insts;
        foreach (ref readonly Boundary boundary in _emitter.Boundaries)
        {
            _sizes.Append(boundary.Offset, boundary.FrameBytes);
            int source = (uint)boundary.Inst < (uint)insts.Length ? insts[boundary.Inst].Source : -1;
            _sources.Append(boundary.Offset, source);
        }

        FrameMap frame = new(_sizes.Offsets, _sizes.Values)
        {
            FixedBytes = _emitter.FrameBytes,
            SpillOffset = _emitter.OffsetOf(Location.Spill(0)),
            SpillUnits = _machine.SpillUnits,
            OutgoingUnits = _machine.OutgoingUnits,
            SavedRegisters = _emitter.SavedRegisters(),
            SavedFrom = _emitter.SavedFrom,
        };
        return (frame, new SourceMap(_sources.Offsets, _sources.Values));
    }

    /// <summary>A value by code offset, noted where it changes.</summary>
    private struct ValueRuns
    {
        private Rows<int> _offsets = new();
        private Rows<int> _values = new();

        public ValueRuns()
        {
        }

        public readonly int[] Offsets => _offsets.Span.ToArray();

        public readonly int[] Values => _values.Span.ToArray();

        public void Clear()
        {
            _offsets.Clear();
            _values.Clear();
        }

        public void Append(int offset, int value)
        {
            int last = _offsets.Count - 1;
            if (last >= 0 && _offsets[last] == offset)
            {
                _values[last] = value;
            }
            else if (last < 0 || _values[last] != value)
            {
                _offsets.Add(offset);
                _values.Add(value);
            }
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
