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

/// <content>Globals, types, and constants as values.</content>
public sealed partial class IRBuilder
{
    /// <summary>Declares a function that another module or a library defines, or an intrinsic (by its name).</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    /// <exception cref="IrTypeException">The signature is none, or not that of the intrinsic.</exception>
    public GlobalId DeclareFunction(
        string name, TypeId result, ReadOnlySpan<TypeId> parameters, bool isVariadic = false)
    {
        Intrinsic intrinsic = IntrinsicTable.Find(name);
        RequireSignature(name, result, parameters, intrinsic);
        TypeId type = Module.Types.Function(result, parameters, isVariadic);
        if (intrinsic is not (Intrinsic.None or Intrinsic.Unknown)
            && !IntrinsicSignatures.Matches(Module, intrinsic, type))
        {
            throw new IrTypeException(VerifierRule.IntrinsicSignature, $"@{name}: {TypeText.Of(Module, type)}");
        }

        return Module.AddGlobal(NewGlobal(GlobalKind.Function, name, type) with { Intrinsic = intrinsic });
    }

    /// <summary>Begins a function with a body, which becomes the current function; it has no block yet.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    /// <exception cref="IrTypeException">The signature is none.</exception>
    public Function DefineFunction(
        string name,
        TypeId result,
        ReadOnlySpan<TypeId> parameters,
        bool isVariadic = false,
        Linkage linkage = Linkage.External)
    {
        if (IntrinsicTable.Find(name) != Intrinsic.None)
        {
            throw new IrTypeException(VerifierRule.IntrinsicAddress, "@" + name);
        }

        RequireSignature(name, result, parameters, Intrinsic.None);
        TypeId type = Module.Types.Function(result, parameters, isVariadic);
        GlobalId global = Module.AddGlobal(NewGlobal(GlobalKind.Function, name, type) with { Linkage = linkage });
        Function = Module.DefineFunction(global);
        return Function;
    }

    /// <summary>Declares a variable that is defined elsewhere.</summary>
    public GlobalId DeclareVariable(string name, TypeId type) =>
        Module.AddGlobal(NewGlobal(GlobalKind.Variable, name, type));

    /// <summary>Defines a variable.</summary>
    /// <param name="name">Its name, or empty.</param>
    /// <param name="initializer">First value, which also tells the type.</param>
    /// <param name="isConstant">Never written.</param>
    /// <param name="linkage">Linkage.</param>
    /// <param name="alignment">Alignment in bytes, 0 for the type's own.</param>
    /// <param name="addressSpace">Address space of the variable.</param>
    /// <exception cref="IrTypeException">The type has no size.</exception>
    public GlobalId DefineVariable(
        string name,
        ConstantId initializer,
        bool isConstant = false,
        Linkage linkage = Linkage.External,
        long alignment = 0,
        int addressSpace = 0)
    {
        TypeId type = Module.Constants[initializer].Type;
        if (!_typing.Facts.IsSized(type))
        {
            throw new IrTypeException(VerifierRule.VariableType, $"@{name}: {TypeText.Of(Module, type)}");
        }

        return Module.AddGlobal(NewGlobal(GlobalKind.Variable, name, type) with
        {
            IsDefinition = true,
            Initializer = initializer,
            IsConstant = isConstant,
            Linkage = linkage,
            AlignmentLog2 = AlignmentLog2(type, alignment),
            AddressSpace = addressSpace,
        });
    }

    /// <summary>Defines a constant array of i8 with a text in UTF-8 and a zero byte.</summary>
    public GlobalId DefineText(string name, string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text + "\0");
        TypeId type = Module.Types.Array(TypeId.I8, bytes.Length);
        return DefineVariable(name, Module.Constants.Bytes(type, bytes), isConstant: true, Linkage.Private);
    }

    /// <summary>Makes a named struct type.</summary>
    public TypeId DefineStruct(string name, ReadOnlySpan<TypeId> fields, bool isPacked = false)
    {
        TypeId type = Module.Types.NamedStruct(Module.Names.Intern(name));
        Module.Types.SetBody(type, fields, isPacked);
        Module.NamedTypes.Add(type);
        return type;
    }

    /// <summary>An integer constant as a value; bits beyond the type's width are dropped.</summary>
    /// <exception cref="IrTypeException">The type is no integer type.</exception>
    public ValueId Integer(TypeId type, Int128 value)
    {
        RequireForm(Module.Types[type].Kind == TypeKind.Integer, "integer", type);
        return Value(Module.Constants.Integer(type, (UInt128)value));
    }

    /// <summary>An i1 constant as a value.</summary>
    public ValueId Boolean(bool value) => Integer(TypeId.I1, value ? 1 : 0);

    /// <summary>A float constant as a value.</summary>
    public ValueId Float(float value) => Value(Module.Constants.Float(value));

    /// <summary>A double constant as a value.</summary>
    public ValueId Double(double value) => Value(Module.Constants.Double(value));

    /// <summary>A null pointer as a value.</summary>
    /// <exception cref="IrTypeException">The type is no pointer type.</exception>
    public ValueId Null(TypeId type)
    {
        RequireForm(Module.Types[type].Kind == TypeKind.Pointer, "null", type);
        return Value(Module.Constants.Simple(ConstantKind.Null, type));
    }

    /// <summary>The zero of any type of value.</summary>
    public ValueId Zero(TypeId type)
    {
        RequireForm(_typing.Facts.IsValue(type), "zeroinitializer", type);
        return Module.Types[type].Kind switch
        {
            TypeKind.Integer => Integer(type, 0),
            TypeKind.Float => Float(0),
            TypeKind.Double => Double(0),
            TypeKind.Pointer => Null(type),
            _ => Value(Module.Constants.Simple(ConstantKind.Zero, type)),
        };
    }

    /// <summary>An undefined value.</summary>
    public ValueId Undef(TypeId type)
    {
        RequireForm(_typing.Facts.IsValue(type), "undef", type);
        return Value(Module.Constants.Simple(ConstantKind.Undef, type));
    }

    /// <summary>The result of an operation without meaning.</summary>
    public ValueId Poison(TypeId type)
    {
        RequireForm(_typing.Facts.IsValue(type), "poison", type);
        return Value(Module.Constants.Simple(ConstantKind.Poison, type));
    }

    /// <summary>The address of a global as a value.</summary>
    public ValueId AddressOf(GlobalId global) => Value(Module.AddressOf(global));

    /// <summary>The address of a block of the current function as a value, for <see cref="IndirectBr"/>.</summary>
    public ValueId AddressOf(BlockId block) =>
        Value(Module.Constants.BlockAddress(Function.Global, block, TypeId.Ptr));

    /// <summary>Any constant as a value.</summary>
    public ValueId Constant(ConstantId constant) => Value(constant);

    private static GlobalRow NewEmptyGlobal() => new()
    {
        AlignmentLog2 = -1,
        Initializer = ConstantId.None,
        Subprogram = ScopeId.None,
        SourceOffset = -1,
    };

    private GlobalRow NewGlobal(GlobalKind kind, string name, TypeId type) => NewEmptyGlobal() with
    {
        Kind = kind,
        Name = Module.Names.Intern(name),
        ValueType = type,
    };

    private void RequireForm(bool fits, string form, TypeId type)
    {
        if (!fits)
        {
            throw new IrTypeException(VerifierRule.ConstantForm, $"{form} of {TypeText.Of(Module, type)}");
        }
    }

    private void RequireSignature(string name, TypeId result, ReadOnlySpan<TypeId> parameters, Intrinsic intrinsic)
    {
        if (intrinsic == Intrinsic.Unknown)
        {
            throw new IrTypeException(VerifierRule.UnknownIntrinsic, "unsupported intrinsic @" + name);
        }

        bool isSpecial = intrinsic != Intrinsic.None;
        bool fits = result == TypeId.Void || _typing.Facts.IsValue(result) || (isSpecial && result == TypeId.Token);
        foreach (TypeId type in parameters)
        {
            fits &= _typing.Facts.IsValue(type) || (isSpecial && (type == TypeId.Token || type == TypeId.Metadata));
        }

        if (!fits)
        {
            throw new IrTypeException(VerifierRule.FunctionType, "@" + name);
        }
    }
}
