// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Top-level entities.</content>
internal sealed partial class Reader
{
    private readonly NumberTable _namedGlobals = new(int.MaxValue);
    private readonly NumberTable _numberedGlobals;
    private readonly List<GlobalSlot> _globalSlots = [];
    private readonly HashSet<NameId> _comdats = [];
    private readonly List<(NameId Name, int Offset)> _comdatUses = [];
    private int _nextGlobalNumber;

    /// <summary>A name of a global: its address as a constant, and the global once it is defined or declared.</summary>
    private record struct GlobalSlot(GlobalId Global, ConstantId Address, int Offset);

    private void ParseTopLevel()
    {
        switch (Kind)
        {
            case TokenKind.Word:
                ParseTopLevelWord();
                break;
            case TokenKind.LocalName or TokenKind.LocalNumber:
                ParseTypeDefinition();
                break;
            case TokenKind.GlobalName or TokenKind.GlobalNumber:
                ParseGlobal();
                break;
            case TokenKind.ComdatName:
                ParseComdat();
                break;
            case TokenKind.MetadataName:
                ParseNamedMetadata();
                break;
            case TokenKind.MetadataNumber:
                ParseMetadataDefinition();
                break;
            case TokenKind.SummaryNumber:
                SkipSummaryEntry();
                break;
            default:
                Expected("a top-level entity");
                break;
        }
    }

    private void ParseTopLevelWord()
    {
        switch (_lexer.Word)
        {
            case Keyword.SourceFileName:
                _lexer.Next();
                Expect(TokenKind.Equal, "'='");
                _module.SourceFileName = ExpectString("a string");
                break;
            case Keyword.Target:
                ParseTarget();
                break;
            case Keyword.Define:
                ParseFunctionDefinition();
                break;
            case Keyword.Declare:
                ParseFunctionDeclaration();
                break;
            case Keyword.Attributes:
                ParseAttributeGroup();
                break;
            case Keyword.Module:
                Unsupported("module-level inline assembly ('module asm')");
                break;
            case Keyword.UseListOrder or Keyword.UseListOrderBlock:
                SkipUseListOrder();
                break;
            default:
                Expected("a top-level entity");
                break;
        }
    }

    private void ParseTarget()
    {
        _lexer.Next();
        if (Accept(Keyword.Triple))
        {
            Expect(TokenKind.Equal, "'='");
            _module.TargetTriple = ExpectString("a string");
            return;
        }

        Expect(Keyword.DataLayout, "'datalayout' or 'triple'");
        Expect(TokenKind.Equal, "'='");
        int offset = _lexer.Start;
        NameId text = ExpectString("a string");
        try
        {
            _module.Layout = new DataLayout(_module, _names.Text(text));
        }
        catch (FormatException e)
        {
            Fail(offset, e.Message);
        }
    }

    private void SkipUseListOrder()
    {
        while (Kind is not (TokenKind.OpenBrace or TokenKind.End))
        {
            _lexer.Next();
        }

        if (Kind == TokenKind.End || !_lexer.SkipBrackets())
        {
            FailHere("a use-list order has no closing '}'");
        }
    }

    private void SkipSummaryEntry()
    {
        while (Kind is not (TokenKind.OpenParen or TokenKind.End))
        {
            _lexer.Next();
        }

        if (Kind == TokenKind.End || !_lexer.SkipBrackets())
        {
            FailHere("a summary entry has no closing ')'");
        }
    }

    private void ParseComdat()
    {
        NameId name = _names.Intern(_lexer.Name);
        int offset = _lexer.Start;
        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        Expect(Keyword.Comdat, "'comdat'");
        if (!AcceptFamily(Keyword.ComdatKind, out int kind))
        {
            Expected("a comdat kind");
        }

        if (!_comdats.Add(name))
        {
            Fail(offset, "a comdat is defined twice");
        }

        if (!_failed)
        {
            _module.Comdats.Add((name, (ComdatKind)kind));
        }
    }

    /// <summary><c>@name = ...</c>: a variable or an alias.</summary>
    private void ParseGlobal()
    {
        int offset = _lexer.Start;
        bool isNamed = Kind == TokenKind.GlobalName;
        NameId name = isNamed ? _names.Intern(_lexer.Name) : NameId.None;
        if (!isNamed)
        {
            CheckGlobalNumber(offset);
        }

        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        GlobalRow row = NewGlobal(name, offset);
        ParseGlobalPrefix(ref row, out bool hasLinkage);
        if (Accept(Keyword.Alias))
        {
            ParseAlias(row);
            return;
        }

        if (IsWord(Keyword.IFunc))
        {
            Unsupported("an indirect function ('ifunc')");
            return;
        }

        ParseVariable(row, hasLinkage);
    }

    private static GlobalRow NewGlobal(NameId name, int offset) => new()
    {
        Name = name,
        SourceOffset = offset,
        AlignmentLog2 = -1,
        Initializer = ConstantId.None,
        Subprogram = ScopeId.None,
    };

    private void CheckGlobalNumber(int offset)
    {
        if (_lexer.Number < _nextGlobalNumber)
        {
            Fail(offset, $"this global must be numbered '@{_nextGlobalNumber}' or greater");
        }

        _nextGlobalNumber = (int)_lexer.Number;
    }

    private void ParseGlobalPrefix(ref GlobalRow row, out bool hasLinkage)
    {
        hasLinkage = AcceptFamily(Keyword.Linkage, out int linkage);
        row.Linkage = hasLinkage ? (Linkage)linkage : Linkage.External;
        if (Accept(Keyword.DsoLocal))
        {
            row.IsDsoLocal = true;
        }
        else
        {
            Accept(Keyword.DsoPreemptable);
        }

        if (AcceptFamily(Keyword.Visibility, out int visibility))
        {
            row.Visibility = (Visibility)visibility;
        }

        if (IsWord(Keyword.DllStorage))
        {
            Unsupported($"the storage class {Found()}");
        }

        row.ThreadLocal = ParseThreadLocal();
        row.UnnamedAddress = Accept(Keyword.UnnamedAddress) ? UnnamedAddress.Global
            : Accept(Keyword.LocalUnnamedAddress) ? UnnamedAddress.Local
            : UnnamedAddress.None;
    }

    private ThreadLocalMode ParseThreadLocal()
    {
        if (!Accept(Keyword.ThreadLocal))
        {
            return ThreadLocalMode.NotThreadLocal;
        }

        if (!Accept(TokenKind.OpenParen))
        {
            return ThreadLocalMode.GeneralDynamic;
        }

        if (!AcceptFamily(Keyword.ThreadLocalModel, out int model))
        {
            Expected("a thread-local model");
        }

        Expect(TokenKind.CloseParen, "')'");
        return (ThreadLocalMode)model;
    }

    private void ParseVariable(GlobalRow row, bool hasLinkage)
    {
        row.Kind = GlobalKind.Variable;
        row.AddressSpace = ParseAddressSpace();
        row.IsExternallyInitialized = Accept(Keyword.ExternallyInitialized);
        if (Accept(Keyword.Constant))
        {
            row.IsConstant = true;
        }
        else
        {
            Expect(Keyword.Global, "'global' or 'constant'");
        }

        int typeOffset = _lexer.Start;
        row.ValueType = ParseType();
        CheckElement(typeOffset, row.ValueType, "a global variable");
        bool isDeclaration = hasLinkage && row.Linkage is Linkage.External or Linkage.ExternWeak;
        if (!isDeclaration)
        {
            row.IsDefinition = true;
            row.Initializer = ParseConstant(row.ValueType);
        }

        ParseVariableSuffix(ref row);
        Define(row);
    }

    private void ParseVariableSuffix(ref GlobalRow row)
    {
        while (Accept(TokenKind.Comma))
        {
            if (Accept(Keyword.Section))
            {
                row.Section = ExpectString("a section name");
            }
            else if (Accept(Keyword.Partition))
            {
                row.Partition = ExpectString("a partition name");
            }
            else if (IsWord(Keyword.Comdat))
            {
                row.Comdat = ParseComdatUse(row.Name);
            }
            else if (Accept(Keyword.Align))
            {
                row.AlignmentLog2 = ParseAlignment();
            }
            else if (Accept(Keyword.CodeModel))
            {
                ExpectString("a code model");
            }
            else if (Kind == TokenKind.MetadataName)
            {
                SkipMetadataAttachment();
            }
            else if (!Accept(Keyword.SanitizerMark))
            {
                Expected("a property of a global variable");
                return;
            }
        }

        AttributeSetId attributes = ParseAttributes();
        if (attributes != AttributeSetId.Empty)
        {
            row.Attributes = _module.Attributes.List(default, attributes, []);
        }
    }

    /// <summary><c>comdat</c>, named like its global, or <c>comdat($name)</c>.</summary>
    private NameId ParseComdatUse(NameId global)
    {
        int offset = _lexer.Start;
        NameId name = global;
        _lexer.Next();
        if (Accept(TokenKind.OpenParen))
        {
            if (Kind != TokenKind.ComdatName)
            {
                Expected("a comdat name");
                return NameId.None;
            }

            name = _names.Intern(_lexer.Name);
            _lexer.Next();
            Expect(TokenKind.CloseParen, "')'");
        }

        _comdatUses.Add((name, offset));
        return name;
    }

    private void ParseAlias(GlobalRow row)
    {
        row.Kind = GlobalKind.Alias;
        row.IsDefinition = true;
        row.ValueType = ParseType();
        Expect(TokenKind.Comma, "','");
        TypeId type = IsConstantExpressionWord() ? TypeId.Ptr : ParseType();
        row.Initializer = ParseConstant(type);
        row.AddressSpace = _types[type].Kind == TypeKind.Pointer ? _types[type].Bits : 0;
        while (Accept(TokenKind.Comma))
        {
            if (Accept(Keyword.Partition))
            {
                row.Partition = ExpectString("a partition name");
            }
            else
            {
                Expected("'partition'");
            }
        }

        Define(row);
    }

    private void ParseFunctionDeclaration()
    {
        _lexer.Next();
        while (Kind == TokenKind.MetadataName)
        {
            SkipMetadataAttachment();
        }

        GlobalRow row = ParseHeader(isDefinition: false, out _);
        string name = _names.Text(row.Name);
        if (!_failed && IsDroppedIntrinsic(name))
        {
            return;
        }

        Define(row);
    }

    private void ParseFunctionDefinition()
    {
        _lexer.Next();
        GlobalRow row = ParseHeader(isDefinition: true, out int subprogram);
        if (_failed)
        {
            return;
        }

        if (Kind != TokenKind.OpenBrace)
        {
            Expected("'{'");
            return;
        }

        GlobalId global = Define(row);
        if (!_failed)
        {
            ParseBody(global, subprogram);
        }
    }

    /// <summary>Everything of a function up to its body; parameters are left in <see cref="_parameters"/>.</summary>
    private GlobalRow ParseHeader(bool isDefinition, out int subprogram)
    {
        GlobalRow row = NewGlobal(NameId.None, _lexer.Start);
        row.Kind = GlobalKind.Function;
        ParseGlobalPrefix(ref row, out _);
        row.CallingConvention = ParseCallingConvention();
        AttributeSetId resultAttributes = ParseAttributes();
        int resultOffset = _lexer.Start;
        TypeId result = ParseTypeHead("a result type");
        CheckResult(resultOffset, result);
        row.SourceOffset = _lexer.Start;
        if (Kind == TokenKind.GlobalName)
        {
            row.Name = _names.Intern(_lexer.Name);
        }
        else if (Kind == TokenKind.GlobalNumber)
        {
            CheckGlobalNumber(_lexer.Start);
        }
        else
        {
            Expected("a function name");
        }

        _lexer.Next();
        ParseParameters(out bool isVariadic);
        row.ValueType = _failed ? TypeId.I32 : _types.Function(result, ScratchTypes(0), isVariadic);
        _scratchTypes.Clear();
        row.Intrinsic = row.Name.IsNone ? Intrinsic.None : IntrinsicTable.Find(_names.Text(row.Name));
        AttributeSetId functionAttributes = ParseHeaderSuffix(ref row, isDefinition, out subprogram);
        row.Attributes = _module.Attributes.List(resultAttributes, functionAttributes, _parameterSets.ToArray());
        return row;
    }

    private ushort ParseCallingConvention()
    {
        if (AcceptFamily(Keyword.CallingConvention, out int number))
        {
            return (ushort)number;
        }

        return Accept(Keyword.ConventionNumber) ? (ushort)ExpectNumber("a calling convention", 1023) : (ushort)0;
    }

    private AttributeSetId ParseHeaderSuffix(ref GlobalRow row, bool isDefinition, out int subprogram)
    {
        subprogram = -1;
        row.UnnamedAddress = Accept(Keyword.UnnamedAddress) ? UnnamedAddress.Global
            : Accept(Keyword.LocalUnnamedAddress) ? UnnamedAddress.Local
            : UnnamedAddress.None;
        row.AddressSpace = ParseAddressSpace();
        AttributeSetId attributes = ParseAttributes(isFunction: true);
        while (!_failed)
        {
            if (Accept(Keyword.Section))
            {
                row.Section = ExpectString("a section name");
            }
            else if (Accept(Keyword.Partition))
            {
                row.Partition = ExpectString("a partition name");
            }
            else if (IsWord(Keyword.Comdat))
            {
                row.Comdat = ParseComdatUse(row.Name);
            }
            else if (Accept(Keyword.Align))
            {
                row.AlignmentLog2 = ParseAlignment();
            }
            else if (Accept(Keyword.Gc))
            {
                row.GcStrategy = ExpectString("the name of a GC strategy");
            }
            else if (IsWord(Keyword.Prefix) || IsWord(Keyword.Prologue))
            {
                Unsupported($"{Found()} data of a function");
            }
            else if (IsWord(Keyword.Personality))
            {
                // Reading goes on, so that the instruction that needs it is named as well.
                Report(_lexer.Start, "a personality function ('personality', for exceptions) is not supported");
                _lexer.Next();
                ParseTypedConstant();
            }
            else if (isDefinition && Kind == TokenKind.MetadataName)
            {
                subprogram = ParseAttachment(subprogram);
            }
            else
            {
                return attributes;
            }
        }

        return attributes;
    }

    /// <summary>Adds a global and completes what was said about its name before.</summary>
    private GlobalId Define(in GlobalRow row)
    {
        if (_failed)
        {
            return GlobalId.None;
        }

        bool isNamed = !row.Name.IsNone;
        NumberTable table = isNamed ? _namedGlobals : _numberedGlobals;
        int key = isNamed ? row.Name.Index : _nextGlobalNumber++;
        bool isKnown = table.TryGet(key, out int slot);
        if (isKnown && !_globalSlots[slot].Global.IsNone)
        {
            Fail(row.SourceOffset, $"'@{(isNamed ? _names.Text(row.Name) : key)}' is defined twice");
            return GlobalId.None;
        }

        TypeId pointer = _types.Pointer(row.AddressSpace);
        if (isKnown && _constants[_globalSlots[slot].Address].Type is var used && used != pointer)
        {
            Fail(_globalSlots[slot].Offset, $"a global in address space {row.AddressSpace} is used as {Display(used)}");
            return GlobalId.None;
        }

        GlobalId id = _module.AddGlobal(row);
        if (!isKnown)
        {
            table.Set(key, _globalSlots.Count);
            _globalSlots.Add(new GlobalSlot(id, _constants.Global(id, pointer), row.SourceOffset));
            return id;
        }

        ConstantId address = _globalSlots[slot].Address;
        _constants.Resolve(address, id);
        _globalSlots[slot] = new GlobalSlot(id, address, _globalSlots[slot].Offset);
        return id;
    }

    /// <summary>The address of the global that the current token names.</summary>
    private ConstantId UseGlobal(TypeId type)
    {
        bool isNamed = Kind == TokenKind.GlobalName;
        NumberTable table = isNamed ? _namedGlobals : _numberedGlobals;
        int key = isNamed ? _names.Intern(_lexer.Name).Index : (int)_lexer.Number;
        if (!table.TryGet(key, out int slot))
        {
            if (_types[type].Kind != TypeKind.Pointer)
            {
                FailHere($"a global is a pointer, not {Display(type)}");
                return _constants.Simple(ConstantKind.Poison, type);
            }

            slot = _globalSlots.Count;
            table.Set(key, slot);
            ConstantId unresolved = _constants.Unresolved(ConstantKind.Global, type, slot);
            _globalSlots.Add(new GlobalSlot(GlobalId.None, unresolved, _lexer.Start));
        }

        ConstantId address = _globalSlots[slot].Address;
        if (_constants[address].Type != type)
        {
            FailHere($"{Found()} is of type {Display(_constants[address].Type)}, not {Display(type)}");
        }

        _lexer.Next();
        return address;
    }

    /// <summary>Reports names that were used but never defined.</summary>
    private void CheckGlobals()
    {
        foreach (GlobalSlot slot in _globalSlots)
        {
            if (slot.Global.IsNone)
            {
                _lexer.Restart(slot.Offset);
                Report(slot.Offset, $"'{DisplayToken()}' is used but not defined");
            }
        }

        foreach ((NameId name, int offset) in _comdatUses)
        {
            if (!_comdats.Contains(name))
            {
                Report(offset, $"comdat '${_names.Text(name)}' is used but not defined");
            }
        }
    }
}
