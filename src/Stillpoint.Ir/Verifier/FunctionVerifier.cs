// SPDX-License-Identifier: MIT
// Checks the body of a function: layout, control flow, uses, and by InstructionTyping each instruction. Two walks: the
// first gives every definition a position, the second checks. Dominators are computed only when a use is in another
// block than its definition and the definition is not in the entry block, which never happens in code without
// optimization (all its cross-block values are stack slots of the entry block).
using System;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <summary>
/// Verifies functions of one module, one after the other, with the same storage. One thread per object.
/// </summary>
internal sealed partial class FunctionVerifier
{
    /// <summary>Position of a value that may be used everywhere: an argument or a constant.</summary>
    private const int Anywhere = -1;

    /// <summary>Position of a value without definition in the layout.</summary>
    private const int Undefined = -2;

    /// <summary>Position of the address of an intrinsic.</summary>
    private const int OnlyCallee = -3;

    /// <summary>Position of a constant that is not well-formed.</summary>
    private const int BadConstant = -4;

    private readonly Module _module;
    private readonly ConstantFaults? _faults;
    private readonly InstructionTyping _typing;
    private readonly AttributeRules _attributes;
    private readonly Dominance _dominance = new();
    private Definition[] _definitions = [];
    private int[] _blockPositions = [];
    private (InstId From, ListRange Arguments)[] _edgeSeen = [];
    private bool _hasDominance;
    private Function _function = null!;
    private VerifierReport _report = null!;

    /// <summary>Makes a verifier for functions of a module.</summary>
    /// <param name="module">The module.</param>
    /// <param name="faults">Constants known to be ill-formed, reported where they are used; or null.</param>
    public FunctionVerifier(Module module, ConstantFaults? faults)
    {
        _module = module;
        _faults = faults;
        _typing = new InstructionTyping(module);
        _attributes = new AttributeRules(module, _typing.Facts);
    }

    /// <summary>Where a value is defined: a number that grows along the layout, and the block.</summary>
    private struct Definition
    {
        public int Position;
        public int Block;
    }

    /// <summary>Checks one function; never throws when ids are in range.</summary>
    public void Verify(Function function, VerifierReport report)
    {
        _function = function;
        _report = report;
        _hasDominance = false;
        if (!CheckArguments())
        {
            return;
        }

        if (function.EntryBlock.IsNone)
        {
            AddForFunction(VerifierRule.EntryExists);
            return;
        }

        if (PlaceValues() && PlaceBlocks())
        {
            foreach (Block block in function.Blocks)
            {
                CheckBlock(block.Id);
                if (report.IsFull)
                {
                    return;
                }
            }
        }
    }

    private bool CheckArguments()
    {
        TypeId type = _module.Globals[_function.Global].ValueType;
        if (_module.Types[type].Kind != TypeKind.Function)
        {
            // The global's own check reports it.
            return false;
        }

        ReadOnlySpan<TypeId> parameters = _module.Types.Members(type);
        bool fits = parameters.Length == _function.ArgumentCount;
        for (int i = 0; fits && i < parameters.Length; i++)
        {
            fits = _function.TypeOf(new ValueId(i)) == parameters[i];
        }

        if (!fits)
        {
            AddForFunction(VerifierRule.ArgumentTypes);
        }

        return fits;
    }

    /// <summary>
    /// Sets the positions of values that no place defines; false when the table is not fit for more checks.
    /// </summary>
    private bool PlaceValues()
    {
        Span<ValueRow> rows = _function.Values.Rows;
        if (_definitions.Length < rows.Length)
        {
            _definitions = new Definition[Math.Max(256, 2 * rows.Length)];
        }

        for (int i = 0; i < rows.Length; i++)
        {
            ref ValueRow row = ref rows[i];
            if ((uint)row.Type.Index >= (uint)_module.Types.Count)
            {
                AddForFunction(VerifierRule.OperandExists);
                return false;
            }

            _definitions[i].Position = row.Kind switch
            {
                ValueKind.Constant => PlaceConstant(row),
                ValueKind.Argument => (uint)row.Payload < (uint)_function.ArgumentCount ? Anywhere : Undefined,
                _ => Undefined,
            };
        }

        return true;
    }

    private int PlaceConstant(in ValueRow row)
    {
        if ((uint)row.Payload >= (uint)_module.Constants.Count)
        {
            return Undefined;
        }

        ref readonly ConstantRow constant = ref _module.Constants[new ConstantId(row.Payload)];
        if (constant.Type != row.Type)
        {
            return Undefined;
        }

        if (constant.Kind == ConstantKind.Global && (uint)constant.Global.Index < (uint)_module.Globals.Count
            && _module.Globals[constant.Global].Intrinsic != Intrinsic.None)
        {
            return OnlyCallee;
        }

        return _faults is not null && _faults.Has(row.Payload) ? BadConstant : Anywhere;
    }

    /// <summary>
    /// Walks the layout and gives blocks and definitions their positions; false when the layout is no list.
    /// </summary>
    private bool PlaceBlocks()
    {
        int blocks = _function.BlockCount;
        if (_blockPositions.Length < blocks)
        {
            _blockPositions = new int[Math.Max(64, 2 * blocks)];
            _edgeSeen = new (InstId, ListRange)[_blockPositions.Length];
        }

        _blockPositions.AsSpan(0, blocks).Fill(-1);
        _edgeSeen.AsSpan(0, blocks).Fill((InstId.None, default));
        int position = 0;
        int insts = 0;
        for (BlockId id = _function.EntryBlock; !id.IsNone; id = _function.BlockRows[id].Next)
        {
            ref int start = ref _blockPositions[id.Index];
            if (start >= 0)
            {
                AddForBlock(VerifierRule.Placement, id);
                return false;
            }

            start = position++;
            PlaceParameters(id, start);
            for (InstId inst = _function.BlockRows[id].First; !inst.IsNone; inst = _function.Link(inst).Next)
            {
                if (_function.Link(inst).Block != id || ++insts > _function.InstCount)
                {
                    _report.Add(VerifierRule.Placement, _function, inst);
                    return false;
                }

                PlaceResult(inst, id, position++);
            }
        }

        return true;
    }

    private void PlaceParameters(BlockId block, int position)
    {
        foreach (ValueId parameter in _function.ParametersOf(block))
        {
            bool isOfBlock = (uint)parameter.Index < (uint)_function.ValueCount
                && _function.Values[parameter].Kind == ValueKind.BlockParameter
                && _function.Values[parameter].Payload == block.Index
                && _definitions[parameter.Index].Position == Undefined;
            if (!isOfBlock || !_typing.Facts.IsValue(_function.TypeOf(parameter)))
            {
                AddForBlock(VerifierRule.BlockParameter, block);
            }

            if (isOfBlock)
            {
                _definitions[parameter.Index] = new Definition { Position = position, Block = block.Index };
            }
        }
    }

    private void PlaceResult(InstId inst, BlockId block, int position)
    {
        ValueId result = _function.Result(inst);
        if (result.IsNone)
        {
            return;
        }

        if ((uint)result.Index >= (uint)_function.ValueCount || _function.Values[result].Kind != ValueKind.Result
            || _function.Values[result].Payload != inst.Index)
        {
            _report.Add(VerifierRule.ResultType, _function, inst);
            return;
        }

        _definitions[result.Index] = new Definition { Position = position, Block = block.Index };
    }

    private void AddForFunction(VerifierRule rule)
    {
        string name = _module.Display(_function.Global);
        _report.Add(rule, name, _module.Globals[_function.Global].SourceOffset, name);
    }

    /// <summary>Reports about a block at its first instruction, for want of a place of its own.</summary>
    private void AddForBlock(VerifierRule rule, BlockId block)
    {
        InstId first = _function.BlockRows[block].First;
        string name = InstructionText.BlockName(_function, block);
        _report.Add(
            rule,
            $"block {name}",
            first.IsNone ? _module.Globals[_function.Global].SourceOffset : _function.SourceOffsets[first],
            $"{_module.Display(_function.Global)}, block {name}");
    }
}
