// SPDX-License-Identifier: MIT
using System;
using System.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <summary>Checks the globals of a module, without the bodies of functions.</summary>
internal sealed class GlobalVerifier(
    Module module, InstructionTyping typing, ConstantFaults faults, VerifierReport report)
{
    private readonly TypeTable _types = module.Types;
    private readonly AttributeRules _attributes = new(module, typing.Facts);

    /// <summary>Per global: 0 not looked at, 1 on the present chain of aliases, 2 ends well, 3 does not.</summary>
    private readonly byte[] _aliasStates = new byte[module.Globals.Count];

    /// <summary>Checks all globals.</summary>
    public void Verify()
    {
        for (int i = 0; i < module.Globals.Count && !report.IsFull; i++)
        {
            GlobalId id = new(i);
            GlobalRow row = module.Globals[id];
            VerifierRule rule = CheckCommon(id, row);
            if (rule == VerifierRule.None)
            {
                rule = row.Kind switch
                {
                    GlobalKind.Variable => CheckVariable(row),
                    GlobalKind.Function => CheckFunction(row),
                    _ => CheckAlias(id, row),
                };
            }

            if (rule != VerifierRule.None)
            {
                string name = module.Display(id);
                string subject = rule == VerifierRule.UnknownIntrinsic ? "unsupported intrinsic " + name : name;
                report.Add(rule, subject + Detail(rule, row), row.SourceOffset, name);
            }
        }
    }

    private VerifierRule CheckCommon(GlobalId id, in GlobalRow row)
    {
        if (row.Kind is GlobalKind.Forward or > GlobalKind.Alias || (uint)row.ValueType.Index >= (uint)_types.Count
            || (!row.Name.IsNone && (!module.TryGetGlobal(row.Name, out GlobalId named) || named != id)))
        {
            return VerifierRule.GlobalIdentity;
        }

        if (row.AlignmentLog2 > InstructionTyping.MaxAlignmentLog2)
        {
            return VerifierRule.GlobalAlignment;
        }

        if (row.Linkage is Linkage.Private or Linkage.Internal && row.Visibility != Visibility.Default)
        {
            return VerifierRule.LocalVisibility;
        }

        if (row.Linkage == Linkage.Appending
            && (row.Kind != GlobalKind.Variable || _types[row.ValueType].Kind != TypeKind.Array))
        {
            return VerifierRule.AppendingLinkage;
        }

        if (row.Linkage == Linkage.Common && row.Kind != GlobalKind.Variable)
        {
            return row.Kind == GlobalKind.Alias ? VerifierRule.AliasShape : VerifierRule.CommonLinkage;
        }

        bool isWeakOrPlain = row.Linkage is Linkage.External or Linkage.ExternWeak;
        if (row.Kind != GlobalKind.Alias
            && (row.IsDefinition ? row.Linkage == Linkage.ExternWeak : !isWeakOrPlain))
        {
            return VerifierRule.DeclarationLinkage;
        }

        return VerifierRule.None;
    }

    private VerifierRule CheckVariable(in GlobalRow row)
    {
        if (!(row.IsDefinition ? typing.Facts.IsSized(row.ValueType) : IsDeclarable(row.ValueType)))
        {
            return VerifierRule.VariableType;
        }

        if (row.IsDefinition)
        {
            VerifierRule rule = CheckInitializer(row.Initializer, row.ValueType);
            if (rule != VerifierRule.None)
            {
                return rule;
            }

            if (row.Linkage == Linkage.Common
                && (row.IsConstant || !row.Comdat.IsNone || !IsZero(row.Initializer)))
            {
                return VerifierRule.CommonLinkage;
            }
        }

        ReadOnlySpan<byte> name = module.Names[row.Name];
        bool isStructorList = name.SequenceEqual("llvm.global_ctors"u8) || name.SequenceEqual("llvm.global_dtors"u8);
        return isStructorList && !IsStructorList(row.ValueType) ? VerifierRule.StructorList : VerifierRule.None;
    }

    private bool IsDeclarable(TypeId type) => _types[type].Kind is >= TypeKind.Float and <= TypeKind.Struct;

    private bool IsStructorList(TypeId type)
    {
        if (_types[type].Kind != TypeKind.Array || _types[_types[type].Element].Kind != TypeKind.Struct)
        {
            return false;
        }

        ReadOnlySpan<TypeId> fields = _types.Members(_types[type].Element);
        return fields is [var priority, var function, var data] && priority == TypeId.I32 && function == TypeId.Ptr
            && data == TypeId.Ptr;
    }

    private VerifierRule CheckInitializer(ConstantId initializer, TypeId type)
    {
        if ((uint)initializer.Index >= (uint)module.Constants.Count)
        {
            return VerifierRule.InitializerType;
        }

        if (faults.Has(initializer.Index))
        {
            faults.MarkReported(initializer.Index);
            return faults[initializer.Index];
        }

        ref readonly ConstantRow row = ref module.Constants[initializer];
        if (row.Kind == ConstantKind.Global && module.Globals[row.Global].Intrinsic != Intrinsic.None)
        {
            return VerifierRule.IntrinsicAddress;
        }

        return row.Type == type ? VerifierRule.None : VerifierRule.InitializerType;
    }

    private bool IsZero(ConstantId constant)
    {
        ref readonly ConstantRow row = ref module.Constants[constant];
        return row.Kind switch
        {
            ConstantKind.Null or ConstantKind.Zero => true,
            ConstantKind.Integer or ConstantKind.Float or ConstantKind.Double => row.Integer == 0,
            _ => false,
        };
    }

    private VerifierRule CheckFunction(in GlobalRow row)
    {
        if (_types[row.ValueType].Kind != TypeKind.Function || row.AddressSpace != 0
            || row.ThreadLocal != ThreadLocalMode.NotThreadLocal || row.IsDefinition != row.Body is not null)
        {
            return VerifierRule.FunctionGlobal;
        }

        switch (row.Intrinsic)
        {
            case Intrinsic.None:
                return typing.UsesSpecialTypes(row.ValueType)
                    ? VerifierRule.FunctionType
                    : _attributes.Check(row.Attributes, row.ValueType);
            case Intrinsic.Unknown:
                return VerifierRule.UnknownIntrinsic;
            default:
                return row.IsDefinition ? VerifierRule.IntrinsicAddress
                    : IntrinsicSignatures.Matches(module, row.Intrinsic, row.ValueType) ? VerifierRule.None
                    : VerifierRule.IntrinsicSignature;
        }
    }

    private VerifierRule CheckAlias(GlobalId id, in GlobalRow row)
    {
        bool hasAliasee = (uint)row.Initializer.Index < (uint)module.Constants.Count;
        if (hasAliasee && faults.Has(row.Initializer.Index))
        {
            faults.MarkReported(row.Initializer.Index);
            return faults[row.Initializer.Index];
        }

        if (!hasAliasee || row.Linkage == Linkage.ExternWeak
            || !(IsDeclarable(row.ValueType) || _types[row.ValueType].Kind == TypeKind.Function))
        {
            return VerifierRule.AliasShape;
        }

        TypeRow type = _types[module.Constants[row.Initializer].Type];
        return type.Kind != TypeKind.Pointer || type.Bits != row.AddressSpace ? VerifierRule.AliasShape
            : EndsWell(id) && !IsReplaceable(BaseOf(row.Initializer)) ? VerifierRule.None : VerifierRule.AliasTarget;
    }

    /// <summary>
    /// Follows a chain of aliases; every alias of it gets the answer, so that all chains together are linear.
    /// </summary>
    private bool EndsWell(GlobalId alias)
    {
        GlobalId end = alias;
        while (!end.IsNone && module.Globals[end].Kind == GlobalKind.Alias && _aliasStates[end.Index] == 0)
        {
            _aliasStates[end.Index] = 1;
            end = BaseOf(module.Globals[end].Initializer);
        }

        bool endsWell = !end.IsNone && (_aliasStates[end.Index] == 2 || IsDefinedObject(module.Globals[end]));
        for (GlobalId i = alias; !i.IsNone && _aliasStates[i.Index] == 1; i = BaseOf(module.Globals[i].Initializer))
        {
            _aliasStates[i.Index] = endsWell ? (byte)2 : (byte)3;
        }

        return _aliasStates[alias.Index] == 2;
    }

    private static bool IsDefinedObject(in GlobalRow row) => row.Kind is GlobalKind.Variable or GlobalKind.Function
        && row.IsDefinition && row.Linkage != Linkage.AvailableExternally;

    /// <summary>
    /// Whether the aliasee is an alias that another module may replace: this one would not follow it.
    /// </summary>
    private bool IsReplaceable(GlobalId aliasee) => !aliasee.IsNone
        && module.Globals[aliasee].Kind == GlobalKind.Alias
        && module.Globals[aliasee].Linkage is Linkage.Weak or Linkage.LinkOnce;

    /// <summary>The global that an aliasee is an address of or in; none for other and for faulty constants.</summary>
    private GlobalId BaseOf(ConstantId constant)
    {
        while ((uint)constant.Index < (uint)module.Constants.Count && !faults.Has(constant.Index))
        {
            ref readonly ConstantRow row = ref module.Constants[constant];
            if (row.Kind == ConstantKind.Global)
            {
                return (uint)row.Global.Index < (uint)module.Globals.Count ? row.Global : GlobalId.None;
            }

            if (row.Kind != ConstantKind.Expression || module.Constants.Expression(constant).Opcode is not
                (Opcode.GetElementPtr or Opcode.BitCast or Opcode.AddrSpaceCast))
            {
                break;
            }

            constant = module.Constants.Operands(constant)[0];
        }

        return GlobalId.None;
    }

    private string Detail(VerifierRule rule, in GlobalRow row)
    {
        StringBuilder text = new();
        switch (rule)
        {
            case VerifierRule.InitializerType when (uint)row.Initializer.Index < (uint)module.Constants.Count:
                text.Append(": ");
                TypeText.Append(text, module, module.Constants[row.Initializer].Type);
                text.Append(" for ");
                TypeText.Append(text, module, row.ValueType);
                break;
            case VerifierRule.VariableType or VerifierRule.FunctionType or VerifierRule.StructorList
                or VerifierRule.FunctionGlobal:
                text.Append(": ");
                TypeText.Append(text, module, row.ValueType);
                break;
            case VerifierRule.IntrinsicSignature:
                text.Append(": ");
                TypeText.Append(text, module, row.ValueType);
                text.Append(" for '").Append(row.Intrinsic.Facts().Signature).Append('\'');
                break;
        }

        return text.ToString();
    }
}
