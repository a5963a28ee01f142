// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Functions;

/// <summary>
/// The body of a function: tables of instructions, values, blocks and edges, and the layout (order) of blocks and of the
/// instructions in them.
/// </summary>
/// <remarks>
/// Read through <see cref="Blocks"/> and the views <see cref="Block"/> and <see cref="Inst"/>. Write through the methods
/// of the part <c>Function.Editing.cs</c>, which check nothing about types: the IRBuilder does.
/// Invariant: rows of a removed instruction stay in the table, without a block, until <see cref="Recycle(InstId)"/> gives
/// them to others. One writer; no reader beside it.
/// </remarks>
public sealed partial class Function
{
    private readonly PrimaryMap<InstId, InstRow> _insts = new();
    private readonly SecondaryMap<InstId, InstLink> _links = new(new InstLink(BlockId.None, InstId.None, InstId.None));
    private readonly SecondaryMap<InstId, ValueId> _results = new(ValueId.None);
    private readonly PrimaryMap<ValueId, ValueRow> _values = new();
    private readonly PrimaryMap<BlockId, BlockRow> _blocks = new();
    private readonly ListPool<ValueId> _operands = new();
    private readonly PrimaryMap<EdgeId, EdgeRow> _edges = new();
    private readonly PrimaryMap<TargetsId, TargetsRow> _targets = new();
    private readonly PrimaryMap<CallSiteId, CallSiteRow> _callSites = new();
    private readonly ListPool<ConstantId> _cases = new();
    private readonly ListPool<BundleRow> _bundles = new();
    private readonly ListPool<int> _numbers = new();
    private readonly HashIndex _constantIndex = new();
    private readonly ListPool<ValueId> _constantValues = new();

    // Rows given back, chained through A of instructions, Payload of values and Next of blocks.
    private InstId _freeInst = InstId.None;
    private ValueId _freeValue = ValueId.None;
    private BlockId _freeBlock = BlockId.None;

    internal Function(Module module, GlobalId global)
    {
        Module = module;
        Global = global;
        TypeId type = module.Globals[global].ValueType;
        ReadOnlySpan<TypeId> parameters = module.Types.Members(type);
        ArgumentCount = parameters.Length;
        for (int i = 0; i < parameters.Length; i++)
        {
            _values.Add(new ValueRow { Kind = ValueKind.Argument, Type = parameters[i], Payload = i });
        }
    }

    /// <summary>The module it is in.</summary>
    public Module Module { get; }

    /// <summary>Its entry in the module's table of globals: name, signature, attributes.</summary>
    public GlobalId Global { get; }

    /// <summary>Number of arguments; argument i is value i.</summary>
    public int ArgumentCount { get; }

    /// <summary>First block in layout order, or none.</summary>
    public BlockId EntryBlock { get; private set; } = BlockId.None;

    /// <summary>Last block in layout order, or none.</summary>
    public BlockId LastBlock { get; private set; } = BlockId.None;

    /// <summary>Debug location of each instruction.</summary>
    public SecondaryMap<InstId, LocationId> Locations { get; } = new(LocationId.None);

    /// <summary>Byte offset in <see cref="Module.Source"/> of each instruction, -1 where built or unknown.</summary>
    public SecondaryMap<InstId, int> SourceOffsets { get; } = new(-1);

    /// <summary>Byte offset in <see cref="Module.Source"/> of each block parameter (its phi), -1 where unknown.</summary>
    public SecondaryMap<ValueId, int> ParameterOffsets { get; } = new(-1);

    /// <summary>Fast-math flags of block parameters, where the text had a phi with flags.</summary>
    public SecondaryMap<ValueId, InstFlags> ParameterFlags { get; } = new(InstFlags.None);

    /// <summary>
    /// The variable of the source program that a value is, or that is in the memory at it; none where unknown. It is there for
    /// people: passes keep it where a value takes the place of another one.
    /// </summary>
    public SecondaryMap<ValueId, NameId> Variables { get; } = new(NameId.None);

    /// <summary>
    /// Changes whenever blocks or edges of the layout do: while it stays, what was found about the graph holds.
    /// </summary>
    public int ShapeVersion { get; private set; }

    /// <summary>Number of blocks in the layout.</summary>
    public int LayoutCount { get; private set; }

    /// <summary>Number of instruction rows, removed ones included.</summary>
    public int InstCount => _insts.Count;

    /// <summary>Number of values, unused ones included.</summary>
    public int ValueCount => _values.Count;

    /// <summary>Number of block rows, removed ones included.</summary>
    public int BlockCount => _blocks.Count;

    /// <summary>Rows of instructions.</summary>
    public PrimaryMap<InstId, InstRow> Insts => _insts;

    /// <summary>Rows of values.</summary>
    public PrimaryMap<ValueId, ValueRow> Values => _values;

    /// <summary>Rows of blocks.</summary>
    public PrimaryMap<BlockId, BlockRow> BlockRows => _blocks;

    /// <summary>Rows of edges.</summary>
    public PrimaryMap<EdgeId, EdgeRow> Edges => _edges;

    /// <summary>Rows of successors of terminators.</summary>
    public PrimaryMap<TargetsId, TargetsRow> Targets => _targets;

    /// <summary>Rows of calls.</summary>
    public PrimaryMap<CallSiteId, CallSiteRow> CallSites => _callSites;

    /// <summary>Case values of switches.</summary>
    public ListPool<ConstantId> Cases => _cases;

    /// <summary>Operand bundles of calls.</summary>
    public ListPool<BundleRow> Bundles => _bundles;

    /// <summary>The blocks in layout order.</summary>
    public BlockSequence Blocks => new(this);

    /// <summary>The value of an argument.</summary>
    public ValueId Argument(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)ArgumentCount, nameof(index));
        return new ValueId(index);
    }

    /// <summary>Operands of an instruction, arguments of its edges excluded.</summary>
    public Span<ValueId> Operands(InstId inst)
    {
        ref InstRow row = ref _insts[inst];
        return row.OperandCount <= 3
            ? MemoryMarshal.CreateSpan(ref row.A, row.OperandCount)
            : _operands.Slice(row.A.Index, row.OperandCount);
    }

    /// <summary>Result of an instruction, or none.</summary>
    public ValueId Result(InstId inst) => _results[inst];

    /// <summary>Place of an instruction.</summary>
    public InstLink Link(InstId inst) => _links[inst];

    /// <summary>Type of a value.</summary>
    public TypeId TypeOf(ValueId value) => _values[value].Type;

    /// <summary>Edges of a terminator, empty for other instructions. A switch has its default first.</summary>
    public ReadOnlySpan<EdgeRow> EdgesOf(InstId inst)
    {
        ref InstRow row = ref _insts[inst];
        if (!HasTargets(row.Opcode))
        {
            return default;
        }

        TargetsRow targets = _targets[new TargetsId(row.Extra)];
        return _edges.Rows.Slice(targets.FirstEdge.Index, targets.EdgeCount);
    }

    /// <summary>Arguments that an edge passes to the parameters of its target.</summary>
    public Span<ValueId> ArgumentsOf(in EdgeRow edge) => _operands[edge.Arguments];

    /// <summary>Case values of a switch; case i goes along edge i + 1.</summary>
    public ReadOnlySpan<ConstantId> CasesOf(InstId inst) =>
        _insts[inst].Opcode == Opcode.Switch ? _cases[_targets[new TargetsId(_insts[inst].Extra)].Cases] : default;

    /// <summary>Parameters of a block.</summary>
    public ReadOnlySpan<ValueId> ParametersOf(BlockId block) => _operands[_blocks[block].Parameters];

    /// <summary>Indices of extractvalue and insertvalue, lanes of shufflevector (-1: poison).</summary>
    public ReadOnlySpan<int> NumbersOf(InstId inst)
    {
        ref InstRow row = ref _insts[inst];
        return row.Opcode is Opcode.ExtractValue or Opcode.InsertValue or Opcode.ShuffleVector
            ? _numbers.Slice(row.Extra + 1, _numbers.Slice(row.Extra, 1)[0])
            : default;
    }

    /// <summary>What a call has beyond its operands.</summary>
    public ref CallSiteRow CallSiteOf(InstId inst) => ref _callSites[new CallSiteId(_insts[inst].Extra)];

    /// <summary>Arguments of a call, without callee and bundles.</summary>
    public ReadOnlySpan<ValueId> CallArguments(InstId inst) =>
        Operands(inst).Slice(1, CallSiteOf(inst).ArgumentCount);

    /// <summary>The memory access of a load, store, cmpxchg, atomicrmw or fence.</summary>
    public MemoryAccess AccessOf(InstId inst) => new(_insts[inst].Extra);

    /// <summary>The view of an instruction.</summary>
    public Inst View(InstId inst) => new(this, inst);

    /// <summary>The view of a block.</summary>
    public Block View(BlockId block) => new(this, block);

    /// <summary>The constant behind a value, if it is one.</summary>
    public bool TryGetConstant(ValueId value, out ConstantId constant)
    {
        ref ValueRow row = ref _values[value];
        constant = new ConstantId(row.Payload);
        return row.Kind == ValueKind.Constant;
    }

    /// <summary>Gives back storage beyond the present rows.</summary>
    public void TrimExcess()
    {
        _insts.TrimExcess();
        _values.TrimExcess();
        _blocks.TrimExcess();
        _operands.TrimExcess();
        _edges.TrimExcess();
        _targets.TrimExcess();
        _callSites.TrimExcess();
        _cases.TrimExcess();
        _numbers.TrimExcess();
        _links.TrimExcess(_insts.Count);
        _results.TrimExcess(_insts.Count);
        Locations.TrimExcess(_insts.Count);
        SourceOffsets.TrimExcess(_insts.Count);
        Variables.TrimExcess(_values.Count);
    }

    /// <summary>Makes room in all tables, so that adding so much allocates nothing.</summary>
    /// <param name="insts">Instructions to be added.</param>
    /// <param name="others">Rows of every other kind to be added.</param>
    public void Reserve(int insts, int others)
    {
        _insts.Reserve(insts);
        _links.Reserve(_insts.Count + insts);
        _results.Reserve(_insts.Count + insts);
        Locations.Reserve(_insts.Count + insts);
        SourceOffsets.Reserve(_insts.Count + insts);
        Variables.Reserve(_values.Count + others);
        _values.Reserve(others);
        _blocks.Reserve(others);
        _operands.ReserveSpace(others);
        _edges.Reserve(others);
        _targets.Reserve(others);
        _callSites.Reserve(others);
        _cases.ReserveSpace(others);
        _bundles.ReserveSpace(others);
        _numbers.ReserveSpace(others);
        _constantIndex.Reserve(others);
        _constantValues.ReserveSpace(others);
    }

    private static bool HasTargets(Opcode opcode) => opcode is >= Opcode.Br and <= Opcode.IndirectBr;
}
