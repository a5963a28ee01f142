// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Names of globals, variables, aliases and comdats.</content>
internal sealed partial class Reader
{
    private readonly NumberTable _namedGlobals = new(int.MaxValue);
    private readonly NumberTable _numberedGlobals;
    private readonly List<GlobalSlot> _globalSlots = [];
    private readonly Dictionary<NameId, int> _comdatUses = [];
    private readonly HashSet<NameId> _comdats = [];
    private int _nextGlobalNumber;

    /// <summary>What is known of a name of a global.</summary>
    private struct GlobalSlot
    {
        /// <summary>The global, none before its definition.</summary>
        public GlobalId Global;

        /// <summary>Its address, none before the first use.</summary>
        public ConstantId Address;

        /// <summary>Where it was named first.</summary>
        public int Offset;

        public NameId Name;

        /// <summary>Head of the list of its block addresses, -1 for none.</summary>
        public int FirstBlockAddress;
    }

    /// <summary>The linkage and the like, which stand before the kind of a global.</summary>
    private struct GlobalPrefix
    {
        public Linkage Linkage;
        public bool HasLinkage;
        public bool IsDsoLocal;
        public Visibility Visibility;
        public ThreadLocalMode ThreadLocal;
        public UnnamedAddress UnnamedAddress;
    }

    /// <summary>The slot of the current global name or number.</summary>
    private int GlobalSlotHere()
    {
        bool isNamed = Kind == TokenKind.GlobalName;
        NameId name = isNamed ? _names.Intern(_lexer.Name) : NameId.None;
        int key = isNamed ? name.Index : (int)_lexer.Number;
        NumberTable table = isNamed ? _namedGlobals : _numberedGlobals;
        if (!table.TryGet(key, out int slot))
        {
            slot = _globalSlots.Count;
            table.Set(key, slot);
            _globalSlots.Add(new GlobalSlot
            {
                Global = GlobalId.None,
                Address = ConstantId.None,
                Offset = _lexer.Start,
                Name = name,
                FirstBlockAddress = -1,
            });
        }

        return slot;
    }

    /// <summary>The address of the global that the current token names.</summary>
    private ConstantId UseGlobal(TypeId type)
    {
        if (_types[type].Kind != TypeKind.Pointer)
        {
            return WrongType($"the address '{DisplayToken()}'", type);
        }

        int index = GlobalSlotHere();
        GlobalSlot slot = _globalSlots[index];
        if (slot.Address.IsNone)
        {
            slot.Address = slot.Global.IsNone
                ? _constants.Unresolved(ConstantKind.Global, type, index)
                : _module.AddressOf(slot.Global);
            _globalSlots[index] = slot;
        }

        TypeId known = _constants[slot.Address].Type;
        if (known != type)
        {
            FailHere($"'{DisplayToken()}' is of type {Display(known)}, not {Display(type)}");
            return AnyConstant(type);
        }

        return Taken(slot.Address);
    }

    /// <summary>Makes the global that a slot stands for.</summary>
    private GlobalId DefineGlobal(int index, in GlobalRow row)
    {
        GlobalSlot slot = _globalSlots[index];
        if (_failed)
        {
            return GlobalId.None;
        }

        slot.Global = _module.AddGlobal(row);
        _globalSlots[index] = slot;
        if (!slot.Address.IsNone)
        {
            TypeId used = _constants[slot.Address].Type;
            TypeId defined = _types.Pointer(row.AddressSpace);
            if (used != defined)
            {
                Fail(row.SourceOffset, $"'@{_names.Text(slot.Name)}' is of type {Display(defined)} but was used with type "
                    + Display(used));
            }

            _constants.Resolve(slot.Address, slot.Global);
        }

        return slot.Global;
    }

    /// <summary>The slot for a definition; checks that it is the first, and the order of numbers.</summary>
    private int DefinitionSlot()
    {
        int slot = GlobalSlotHere();
        if (!_globalSlots[slot].Global.IsNone)
        {
            FailHere($"'{DisplayToken()}' is defined twice");
        }

        if (Kind == TokenKind.GlobalNumber)
        {
            if (_lexer.Number < _nextGlobalNumber)
            {
                FailHere($"the global must be numbered '@{_nextGlobalNumber}' or greater");
            }

            _nextGlobalNumber = (int)_lexer.Number + 1;
        }

        return slot;
    }

    /// <summary><c>@name = ...</c></summary>
    private void ParseGlobal()
    {
        int offset = _lexer.Start;
        int slot = DefinitionSlot();
        NameId name = _globalSlots[slot].Name;
        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        GlobalPrefix prefix = ParseGlobalPrefix();
        GlobalRow row = NewGlobal(name, offset, prefix);
        if (Accept(Keyword.Alias))
        {
            ParseAlias(slot, row);
            return;
        }

        if (IsWord(Keyword.IFunc))
        {
            Unsupported("an indirect function ('ifunc')");
            return;
        }

        row.Kind = GlobalKind.Variable;
        row.AddressSpace = ParseAddressSpace();
        row.IsExternallyInitialized = Accept(Keyword.ExternallyInitialized);
        if (!Accept(Keyword.Global))
        {
            row.IsConstant = IsWord(Keyword.Constant);
            Expect(Keyword.Constant, "'global', 'constant' or 'alias'");
        }

        int typeOffset = _lexer.Start;
        row.ValueType = ParseType();
        if (_types[row.ValueType].Kind is TypeKind.Void or TypeKind.Label or TypeKind.Token or TypeKind.Metadata
            or TypeKind.Function)
        {
            Fail(typeOffset, $"a variable cannot be of type {Display(row.ValueType)}");
        }

        // Only a linkage that is written out makes a declaration: '@x = global i32' is an error.
        bool isDeclaration = prefix.HasLinkage && row.Linkage is Linkage.External or Linkage.ExternWeak;
        if (!isDeclaration)
        {
            row.Initializer = ParseConstant(row.ValueType);
            row.IsDefinition = true;
        }

        ParseVariableTail(ref row);
        DefineGlobal(slot, row);
    }

    private static GlobalRow NewGlobal(NameId name, int offset, in GlobalPrefix prefix) => new()
    {
        Name = name,
        SourceOffset = offset,
        Linkage = prefix.Linkage,
        Visibility = prefix.Visibility,
        ThreadLocal = prefix.ThreadLocal,
        UnnamedAddress = prefix.UnnamedAddress,
        IsDsoLocal = prefix.IsDsoLocal,
        AlignmentLog2 = -1,
        Initializer = ConstantId.None,
        Subprogram = ScopeId.None,
    };

    private GlobalPrefix ParseGlobalPrefix()
    {
        GlobalPrefix prefix = default;
        while (Kind == TokenKind.Word)
        {
            switch (_lexer.Word)
            {
                case Keyword.Linkage:
                    prefix.Linkage = (Linkage)_lexer.WordValue;
                    prefix.HasLinkage = true;
                    break;
                case Keyword.DsoLocal:
                    prefix.IsDsoLocal = true;
                    break;
                case Keyword.DsoPreemptable:
                    break;
                case Keyword.Visibility:
                    prefix.Visibility = (Visibility)_lexer.WordValue;
                    break;
                case Keyword.DllStorage:
                    Unsupported(Found());
                    return prefix;
                case Keyword.ThreadLocal:
                    prefix.ThreadLocal = ParseThreadLocal();
                    continue;
                case Keyword.UnnamedAddress:
                    prefix.UnnamedAddress = UnnamedAddress.Global;
                    break;
                case Keyword.LocalUnnamedAddress:
                    prefix.UnnamedAddress = UnnamedAddress.Local;
                    break;
                default:
                    return prefix;
            }

            _lexer.Next();
        }

        return prefix;
    }

    private ThreadLocalMode ParseThreadLocal()
    {
        _lexer.Next();
        if (!Accept(TokenKind.OpenParen))
        {
            return ThreadLocalMode.GeneralDynamic;
        }

        if (!AcceptFamily(Keyword.ThreadLocalModel, out int mode))
        {
            Expected("'localdynamic', 'initialexec' or 'localexec'");
        }

        Expect(TokenKind.CloseParen, "')'");
        return (ThreadLocalMode)mode;
    }

    private void ParseVariableTail(ref GlobalRow row)
    {
        while (Accept(TokenKind.Comma))
        {
            switch (Kind)
            {
                case TokenKind.MetadataName:
                    SkipAttachment();
                    continue;
                case TokenKind.Word when TryParsePlacement(ref row):
                    continue;
                case TokenKind.Word when _lexer.Word is Keyword.SanitizerMark:
                    _lexer.Next();
                    continue;
                case TokenKind.Word when _lexer.Word == Keyword.CodeModel:
                    _lexer.Next();
                    ExpectString("a code model");
                    continue;
                default:
                    Expected("'section', 'partition', 'comdat', 'align' or metadata");
                    return;
            }
        }

        AttributeSetId set = ParseAttributes(AttributePlace.Variable);
        row.Attributes = set == AttributeSetId.Empty ? default : _pendingAttributes.List(default, set, []);
    }

    /// <summary>Section, partition, comdat and alignment, which variables and functions have in common.</summary>
    private bool TryParsePlacement(ref GlobalRow row)
    {
        switch (_lexer.Word)
        {
            case Keyword.Section:
                _lexer.Next();
                row.Section = ExpectString("the name of a section");
                return true;
            case Keyword.Partition:
                _lexer.Next();
                row.Partition = ExpectString("the name of a partition");
                return true;
            case Keyword.Comdat:
                ParseComdatUse(ref row);
                return true;
            case Keyword.Align:
                _lexer.Next();
                bool isBracketed = Accept(TokenKind.OpenParen);
                row.AlignmentLog2 = ParseAlignment();
                if (isBracketed)
                {
                    Expect(TokenKind.CloseParen, "')'");
                }

                return true;
            default:
                return false;
        }
    }

    private void ParseComdatUse(ref GlobalRow row)
    {
        int offset = _lexer.Start;
        _lexer.Next();
        row.Comdat = row.Name;
        if (Accept(TokenKind.OpenParen))
        {
            offset = _lexer.Start;
            row.Comdat = Kind == TokenKind.ComdatName ? _names.Intern(_lexer.Name) : NameId.None;
            Expect(TokenKind.ComdatName, "the name of a comdat");
            Expect(TokenKind.CloseParen, "')'");
        }

        if (row.Comdat.IsNone)
        {
            Fail(offset, "a global without a name needs the name of its comdat");
        }

        _comdatUses.TryAdd(row.Comdat, offset);
    }

    private void ParseAlias(int slot, GlobalRow row)
    {
        row.Kind = GlobalKind.Alias;
        row.IsDefinition = true;
        row.ValueType = ParseType();
        Expect(TokenKind.Comma, "','");
        int offset = _lexer.Start;
        row.Initializer = ParseTypedConstant(out TypeId type);
        if (!_failed && _types[type].Kind != TypeKind.Pointer)
        {
            Fail(offset, $"an alias must name a pointer, not {Display(type)}");
        }

        row.AddressSpace = _types[type].Kind == TypeKind.Pointer ? _types[type].Bits : 0;
        while (Accept(TokenKind.Comma))
        {
            if (Kind == TokenKind.MetadataName)
            {
                SkipAttachment();
                continue;
            }

            Expect(Keyword.Partition, "'partition'");
            row.Partition = ExpectString("the name of a partition");
        }

        DefineGlobal(slot, row);
    }

    /// <summary><c>$name = comdat any</c></summary>
    private void ParseComdat()
    {
        NameId name = _names.Intern(_lexer.Name);
        if (!_comdats.Add(name))
        {
            FailHere($"comdat '{DisplayToken()}' is defined twice");
        }

        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        Expect(Keyword.Comdat, "'comdat'");
        if (!AcceptFamily(Keyword.ComdatKind, out int kind))
        {
            Expected("'any', 'exactmatch', 'largest', 'nodeduplicate' or 'samesize'");
        }

        _module.Comdats.Add((name, (ComdatKind)kind));
    }

    /// <summary>Reports globals and comdats that are named and not defined.</summary>
    private void CheckGlobals()
    {
        foreach (GlobalSlot slot in _globalSlots)
        {
            // Slots of intrinsics that the reader drops have no address.
            if (slot.Global.IsNone && (!slot.Address.IsNone || slot.FirstBlockAddress >= 0))
            {
                string name = slot.Name.IsNone ? "a numbered global" : $"'@{Printable(_names.Text(slot.Name))}'";
                Report(slot.Offset, $"{name} is used but not defined");
            }
        }

        foreach ((NameId name, int offset) in _comdatUses)
        {
            if (!_comdats.Contains(name))
            {
                Report(offset, $"comdat '${Printable(_names.Text(name))}' is used but not defined");
            }
        }
    }
}
