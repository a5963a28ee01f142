// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.Ir.Verifier;

namespace Stillpoint.Ir.Builder;

/// <summary>
/// Builds IR from C#: globals, functions, blocks, and instructions at a cursor. An ill-typed instruction is refused
/// with an <see cref="IrTypeException"/> that names it and the rule; nothing is folded or simplified.
/// </summary>
/// <remarks>
/// <para>
/// What types cannot tell (a terminator in every block, definitions before uses) is left to
/// <see cref="IrVerifier"/>, to be asked when the function is complete.
/// </para>
/// <para>
/// One thread per builder; several may build different functions of one module, if none adds globals meanwhile.
/// </para>
/// <code>
/// Module module = new();
/// IRBuilder builder = new(module);
/// Function square = builder.DefineFunction("square", TypeId.I64, [TypeId.I64]);
/// builder.PositionAtEnd(builder.AppendBlock("entry"));
/// builder.Ret(builder.Mul(square.Argument(0), square.Argument(0), "product"));
/// </code>
/// </remarks>
public sealed partial class IRBuilder
{
    private readonly InstructionTyping _typing;
    private Function? _function;
    private BlockId _block = BlockId.None;
    private InstId _before = InstId.None;

    /// <summary>Makes a builder without a current function.</summary>
    public IRBuilder(Module module)
    {
        ArgumentNullException.ThrowIfNull(module);
        Module = module;
        _typing = new InstructionTyping(module);
    }

    /// <summary>The module it builds into.</summary>
    public Module Module { get; }

    /// <summary>The function it builds. Setting it leaves the builder without a cursor.</summary>
    /// <exception cref="InvalidOperationException">There is none yet.</exception>
    /// <exception cref="ArgumentException">The function is of another module.</exception>
    public Function Function
    {
        get => _function ?? throw new InvalidOperationException("the builder has no current function");
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Module != Module)
            {
                throw new ArgumentException("the function is of another module", nameof(value));
            }

            _function = value;
            _block = BlockId.None;
            _before = InstId.None;
        }
    }

    /// <summary>The block that instructions go into, or none.</summary>
    public BlockId CurrentBlock => _block;

    /// <summary>Debug location that the next instructions get; none at first.</summary>
    public LocationId CurrentLocation { get; set; } = LocationId.None;

    /// <summary>The instruction built last, or none: for those that have no result.</summary>
    public InstId LastInstruction { get; private set; } = InstId.None;

    /// <summary>
    /// Appends a block to the current function, without moving the cursor; the first is the entry block.
    /// </summary>
    /// <param name="name">Its name, or empty.</param>
    /// <param name="parameters">Types of its parameters, which <see cref="Parameter"/> gives as values.</param>
    /// <exception cref="IrTypeException">A parameter is no value, or the entry block has parameters.</exception>
    public BlockId AppendBlock(string name = "", params ReadOnlySpan<TypeId> parameters)
    {
        Function function = Function;
        foreach (TypeId type in parameters)
        {
            if (!_typing.Facts.IsValue(type))
            {
                throw new IrTypeException(
                    VerifierRule.BlockParameter, $"block %{name} with {TypeText.Of(Module, type)}");
            }
        }

        if (function.EntryBlock.IsNone && parameters.Length != 0)
        {
            throw new IrTypeException(VerifierRule.EntryBlock, $"block %{name}");
        }

        BlockId block = function.MakeBlock(Module.Names.Intern(name));
        function.AppendBlock(block);
        if (parameters.Length != 0)
        {
            var values = new ValueId[parameters.Length];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = function.MakeParameter(block, parameters[i]);
            }

            function.SetParameters(block, values);
        }

        return block;
    }

    /// <summary>A parameter of a block of the current function.</summary>
    public ValueId Parameter(BlockId block, int index) => Function.ParametersOf(block)[index];

    /// <summary>
    /// Names a value of the current function. Equal names are made distinct when the function is printed.
    /// </summary>
    public void SetName(ValueId value, string name) => Function.SetName(value, Module.Names.Intern(name));

    /// <summary>Puts the cursor at the end of a block of the current function.</summary>
    public void PositionAtEnd(BlockId block)
    {
        uint count = (uint)Function.BlockCount;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)block.Index, count, nameof(block));
        _block = block;
        _before = InstId.None;
    }

    /// <summary>Puts the cursor before an instruction of the current function.</summary>
    /// <exception cref="ArgumentException">The instruction is in no block.</exception>
    public void PositionBefore(InstId inst)
    {
        BlockId block = Function.Link(inst).Block;
        if (block.IsNone)
        {
            throw new ArgumentException("the instruction is in no block", nameof(inst));
        }

        _block = block;
        _before = inst;
    }

    private ValueId Emit(
        Opcode opcode,
        ReadOnlySpan<ValueId> operands,
        string name = "",
        InstFlags flags = InstFlags.None,
        TypeId declared = default,
        byte sub = 0,
        int extra = 0)
    {
        Function function = Function;
        RequireCursor(opcode);
        RequireValues(opcode, operands);
        InstId inst = function.MakeInst(opcode, operands, extra, flags, sub);
        VerifierRule rule = _typing.Check(function, inst, declared, out TypeId type);
        if (rule != VerifierRule.None)
        {
            throw new IrTypeException(rule, InstructionText.Of(function, inst, declared));
        }

        if (_before.IsNone)
        {
            function.AppendInst(_block, inst);
        }
        else
        {
            function.InsertBefore(_before, inst);
        }

        if (!CurrentLocation.IsNone)
        {
            function.Locations[inst] = CurrentLocation;
        }

        LastInstruction = inst;
        return type == TypeId.Void ? ValueId.None : function.MakeResult(inst, type, Module.Names.Intern(name));
    }

    private void RequireCursor(Opcode opcode)
    {
        if (_block.IsNone)
        {
            throw new InvalidOperationException($"{opcode.Facts().Mnemonic}: the builder is at no block");
        }

        InstId last = Function.BlockRows[_block].Last;
        bool isClosed = _before.IsNone
            ? !last.IsNone && Function.Insts[last].Opcode.IsTerminator()
            : opcode.IsTerminator();
        if (isClosed)
        {
            throw new IrTypeException(
                VerifierRule.BlockEnd,
                $"{opcode.Facts().Mnemonic} in block {InstructionText.BlockName(Function, _block)}");
        }
    }

    private void RequireValues(Opcode opcode, ReadOnlySpan<ValueId> values)
    {
        foreach (ValueId value in values)
        {
            if ((uint)value.Index >= (uint)Function.ValueCount || Function.Values[value].Kind == ValueKind.Forward)
            {
                throw new IrTypeException(VerifierRule.OperandExists, $"{opcode.Facts().Mnemonic} of {value}");
            }
        }
    }

    private TypeId TypeOf(Opcode opcode, ValueId value)
    {
        RequireValues(opcode, [value]);
        return Function.TypeOf(value);
    }

    private ValueId Value(ConstantId constant) => Function.Constant(constant);
}
