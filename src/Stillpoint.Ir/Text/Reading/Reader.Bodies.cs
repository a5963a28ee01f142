// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Bodies: blocks, local names and numbers.</content>
/// <remarks>
/// Values and blocks share names and one sequence of numbers. A table maps a name or number to a value (its index) or a
/// block (the complement of its index).
/// </remarks>
internal sealed partial class Reader
{
    private readonly NumberTable _namedLocals = new(int.MaxValue);
    private readonly NumberTable _numberedLocals;

    /// <summary>Values used before their definition, and where.</summary>
    private readonly List<(ValueId Value, int Offset)> _forwardValues = [];

    /// <summary>By block: where it is named first, or <see cref="DefinedBlock"/>; and its number or -1.</summary>
    private readonly List<(int Offset, int Number)> _blockStates = [];
    private const int DefinedBlock = -1;

    private Function? _function;
    private int _nextNumber;
    private BlockId _block;

    private Function Body => _function!;

    private void AbandonFunction() => _function = null;

    private void ParseBody(GlobalId global, int slot)
    {
        _function = _module.DefineFunction(global);
        _namedLocals.Clear();
        _numberedLocals.Clear();
        _forwardValues.Clear();
        _blockStates.Clear();
        ClearPhis();
        _nextNumber = 0;
        NameParameters();
        _lexer.Next();
        if (Kind == TokenKind.CloseBrace)
        {
            FailHere("a function must have at least one block");
        }

        while (!_failed && Kind != TokenKind.CloseBrace)
        {
            if (Kind == TokenKind.Word && _lexer.Word is Keyword.UseListOrder or Keyword.UseListOrderBlock)
            {
                SkipUseListOrder();
            }
            else
            {
                ParseBlock();
            }
        }

        int end = _lexer.Start;
        Expect(TokenKind.CloseBrace, "'}'");
        if (!_failed)
        {
            CheckForwards(end);
            ResolveBlockAddresses(slot);
            ConnectPhis();
            Body.TrimExcess();
        }

        _function = null;
    }

    private void NameParameters()
    {
        for (int i = 0; i < _parameters.Count; i++)
        {
            Parameter parameter = _parameters[i];
            if (parameter.Name.IsNone)
            {
                int number = TakeNumber(parameter.Number, parameter.Offset, "the parameter");
                _numberedLocals.Set(number, i);
                continue;
            }

            if (_namedLocals.TryGet(parameter.Name.Index, out _))
            {
                Fail(parameter.Offset, $"'%{Printable(_names.Text(parameter.Name))}' is defined twice");
                return;
            }

            Body.SetName(new ValueId(i), parameter.Name);
            _namedLocals.Set(parameter.Name.Index, i);
        }
    }

    /// <summary>The number of what is defined next; -1 where the text gives none.</summary>
    private int TakeNumber(int written, int offset, string what)
    {
        if (written >= 0 && written < _nextNumber)
        {
            Fail(offset, $"{what} must be numbered '%{_nextNumber}' or greater, not '%{written}'");
        }

        int number = written < 0 ? _nextNumber : written;
        _nextNumber = number + 1;
        return number;
    }

    /// <summary>A label, if there is one, and instructions to the terminator.</summary>
    private void ParseBlock()
    {
        _block = ParseLabel();
        if (_failed)
        {
            return;
        }

        Body.AppendBlock(_block);
        _blocksHasPhisOnly = true;
        bool isOpen = true;
        while (isOpen && !_failed)
        {
            if (Kind == TokenKind.DebugRecord)
            {
                _lexer.Next();
                SkipBracketed(TokenKind.OpenParen, "'('");
                continue;
            }

            isOpen = ParseInstruction();
        }
    }

    private BlockId ParseLabel()
    {
        int offset = _lexer.Start;
        if (Kind != TokenKind.Label)
        {
            int next = TakeNumber(-1, offset, "the block");
            return DefineBlock(_numberedLocals, next, NameId.None, $"'%{next}'", offset);
        }

        if (_lexer.IsNumericLabel)
        {
            if (_lexer.Name.Length > 9 || !int.TryParse(_lexer.Name, out int written))
            {
                FailHere("the number is too large");
                return default;
            }

            int number = TakeNumber(written, offset, "the block");
            _lexer.Next();
            return DefineBlock(_numberedLocals, number, NameId.None, $"'%{number}'", offset);
        }

        string display = DisplayToken();
        NameId name = _names.Intern(_lexer.Name);
        _lexer.Next();
        return DefineBlock(_namedLocals, name.Index, name, display, offset);
    }

    private BlockId DefineBlock(NumberTable table, int key, NameId name, string display, int offset)
    {
        if (table.TryGet(key, out int code))
        {
            if (code >= 0 && Body.Values[new ValueId(code)].Kind == ValueKind.Forward)
            {
                Fail(offset, $"{display} is a block but is used as a value");
                return default;
            }

            if (code >= 0 || _blockStates[~code].Offset == DefinedBlock)
            {
                Fail(offset, $"{display} is defined twice");
                return default;
            }

            _blockStates[~code] = (DefinedBlock, _blockStates[~code].Number);
            return new BlockId(~code);
        }

        BlockId block = MakeBlock(table, key, name);
        _blockStates[block.Index] = (DefinedBlock, name.IsNone ? key : -1);
        return block;
    }

    private BlockId MakeBlock(NumberTable table, int key, NameId name)
    {
        BlockId block = Body.MakeBlock(name);
        table.Set(key, ~block.Index);
        _blockStates.Add((_lexer.Start, name.IsNone ? key : -1));
        return block;
    }

    /// <summary>The block that the current token names.</summary>
    private BlockId ParseBlockName()
    {
        if (Kind is not (TokenKind.LocalName or TokenKind.LocalNumber))
        {
            Expected("the name of a block");
            return default;
        }

        bool isNamed = Kind == TokenKind.LocalName;
        NameId name = isNamed ? _names.Intern(_lexer.Name) : NameId.None;
        NumberTable table = isNamed ? _namedLocals : _numberedLocals;
        int key = isNamed ? name.Index : (int)_lexer.Number;
        if (!table.TryGet(key, out int code))
        {
            code = ~MakeBlock(table, key, name).Index;
        }
        else if (code >= 0)
        {
            FailHere($"'{DisplayToken()}' is a value, not a block");
            return default;
        }

        _lexer.Next();
        return new BlockId(~code);
    }

    /// <summary><c>label %name</c></summary>
    private BlockId ParseSuccessor()
    {
        Expect(Keyword.Label, "'label'");
        return ParseBlockName();
    }

    /// <summary>The value that the current token names, which may be defined later.</summary>
    private ValueId UseLocal(TypeId type)
    {
        bool isNamed = Kind == TokenKind.LocalName;
        NameId name = isNamed ? _names.Intern(_lexer.Name) : NameId.None;
        NumberTable table = isNamed ? _namedLocals : _numberedLocals;
        int key = isNamed ? name.Index : (int)_lexer.Number;
        if (!table.TryGet(key, out int code))
        {
            ValueId forward = Body.MakeForward(type, name);
            table.Set(key, forward.Index);
            _forwardValues.Add((forward, _lexer.Start));
            _lexer.Next();
            return forward;
        }

        if (code < 0)
        {
            FailHere($"'{DisplayToken()}' is a block, not a value");
            return default;
        }

        ValueId value = new(code);
        TypeId known = Body.TypeOf(value);
        if (known != type)
        {
            string verb = Body.Values[value].Kind == ValueKind.Forward ? "used before" : "defined";
            FailHere($"'{DisplayToken()}' is {verb} with type {Display(known)} but used with type {Display(type)}");
        }

        _lexer.Next();
        return value;
    }

    /// <summary>A value of a type: a local or a constant.</summary>
    private ValueId ParseValue(TypeId type)
    {
        if (Kind is TokenKind.LocalNumber or TokenKind.LocalName)
        {
            return UseLocal(type);
        }

        Constants.ConstantId constant = ParseConstant(type);
        return _failed ? AnyValue(type) : Body.Constant(constant);
    }

    /// <summary>Some value of a type, for what is read after an error.</summary>
    private ValueId AnyValue(TypeId type) => Body.Constant(AnyConstant(type));

    /// <summary>A type that operands may have.</summary>
    private TypeId ParseOperandType()
    {
        int offset = _lexer.Start;
        TypeId type = ParseType();
        if (!IsFirstClass(type))
        {
            Fail(offset, _types[type].Kind == TypeKind.Metadata
                ? "a metadata operand is not supported"
                : $"an operand cannot be of type {Display(type)}");
        }

        return type;
    }

    private ValueId ParseTypedValue(out TypeId type)
    {
        type = ParseOperandType();
        return ParseValue(type);
    }

    /// <summary>Ends the definition of an instruction: result, place, source offset.</summary>
    private void Place(InstId inst, in Definition definition, TypeId type)
    {
        if (_failed)
        {
            return;
        }

        Body.AppendInst(_block, inst);
        Body.SourceOffsets[inst] = definition.Offset;
        if (type == TypeId.Void)
        {
            if (definition.Name.Index != 0 || definition.Number >= 0)
            {
                Fail(definition.Offset, "an instruction without a result cannot have a name");
            }

            return;
        }

        if (TryTakeForward(definition, type, out int key, out ValueId forward))
        {
            Body.DefineResult(inst, forward, type);
        }
        else if (!_failed)
        {
            ValueId value = Body.MakeResult(inst, type, definition.Name);
            TableOf(definition).Set(key, value.Index);
        }
    }

    private NumberTable TableOf(in Definition definition) => definition.Name.IsNone ? _numberedLocals : _namedLocals;

    /// <summary>Looks for uses before the definition, which settle the id of the value.</summary>
    private bool TryTakeForward(in Definition definition, TypeId type, out int key, out ValueId forward)
    {
        key = definition.Name.IsNone
            ? TakeNumber(definition.Number, definition.Offset, "the instruction")
            : definition.Name.Index;
        forward = default;
        if (!TableOf(definition).TryGet(key, out int code))
        {
            return false;
        }

        string display = definition.Name.IsNone ? $"'%{key}'" : $"'%{Printable(_names.Text(definition.Name))}'";
        forward = new ValueId(code);
        if (code < 0)
        {
            Fail(definition.Offset, _blockStates[~code].Offset == DefinedBlock
                ? $"{display} is defined twice"
                : $"{display} is a value but is used as a block");
            return false;
        }

        if (Body.Values[forward].Kind != ValueKind.Forward)
        {
            Fail(definition.Offset, $"{display} is defined twice");
            return false;
        }

        TypeId used = Body.TypeOf(forward);
        if (used != type)
        {
            Fail(
                definition.Offset,
                $"{display} is defined with type {Display(type)} but used with type {Display(used)}");
        }

        return !_failed;
    }

    /// <summary>Fails at the first use of what has no definition.</summary>
    private void CheckForwards(int end)
    {
        int first = int.MaxValue;
        foreach ((ValueId value, int offset) in _forwardValues)
        {
            if (Body.Values[value].Kind == ValueKind.Forward && offset < first)
            {
                first = offset;
            }
        }

        foreach ((int offset, _) in _blockStates)
        {
            if (offset != DefinedBlock && offset < first)
            {
                first = offset;
            }
        }

        if (first != int.MaxValue)
        {
            _lexer.Restart(first);
            Fail(first, $"'{DisplayToken()}' is used but not defined");
        }
    }
}
