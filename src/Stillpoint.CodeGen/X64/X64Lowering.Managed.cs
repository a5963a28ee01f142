// SPDX-License-Identifier: MIT
using System;
using System.Numerics;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Managed objects: making them, and storing pointers to them; see X64Emitter.Managed.</content>
internal sealed partial class X64Lowering
{
    /// <summary>Whether a variable or function of the module has managed pointers: an object comes from one of those.</summary>
    private bool HasManaged()
    {
        _managedTypes.Use(_module);
        foreach (ref readonly GlobalRow row in _module.Globals.Rows)
        {
            if (row.Kind != GlobalKind.Function && _managedTypes.HasReferences(row.ValueType)) return true;
            if (row.Kind != GlobalKind.Function || row.Intrinsic != Intrinsic.None) continue;
            if (_managedTypes.HasReferences(_types[row.ValueType].Element)) return true;
            foreach (TypeId parameter in _types.Members(row.ValueType))
            {
                if (_managedTypes.HasReferences(parameter)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether a pointer, or a vector of them, is managed: what it points to is part of an object.</summary>
    private bool IsManagedPlace(ValueId pointer)
    {
        TypeRow row = _types[_types.ScalarOf(_function.TypeOf(pointer))];
        return row.Kind == TypeKind.Pointer && row.Bits == 1;
    }

    /// <summary>A register that an operation uses for itself.</summary>
    private MachineOperand Temporary() => new(NewGeneral(), OperandRole.EarlyDef, OperandConstraint.Register);

    private void EmitManaged(X64Op op, int size, ReadOnlySpan<MachineOperand> operands, in Address address, long immediate = 0)
    {
        _out.HasRestartable = true;
        Emit(op, size, operands, address, immediate);
    }

    /// <summary>
    /// Moves memory where managed pointers may be, or sets that of an object. Where they are is not known, so each word is read
    /// and written with no collection in between.
    /// </summary>
    private void LowerManagedMemory(Intrinsic intrinsic, bool isSet, ReadOnlySpan<ValueId> arguments)
    {
        bool isShort = TryGetInteger(arguments[2], out long bytes) && bytes is >= 0 and <= 16 * MaxInlineMoves;
        if (isShort && isSet && TryGetInteger(arguments[1], out long value))
        {
            FillInline(arguments[0], (byte)value, (int)bytes);
            return;
        }

        if (isShort && !isSet && (intrinsic is Intrinsic.MemCpy or Intrinsic.MemCpyInline || bytes <= 8))
        {
            CopyWords(arguments[0], arguments[1], (int)bytes);
            return;
        }

        Reg target = Read(arguments[0]);
        Reg other = isSet ? ReadZeroExtended(arguments[1]) : Read(arguments[1]);
        Reg first = NewPinned(GeneralRegister.Rdi, target);
        Reg second = NewPinned(GeneralRegister.Rsi, other);
        Reg third = NewPinnedRaw(GeneralRegister.Rdx);
        _moveTargets.Clear();
        _moveSources.Clear();
        _moveTargets.AddRange([first, second, third]);
        _moveSources.AddRange([target, other, ReadZeroExtended64(arguments[2])]);
        EmitParallelMove();
        int stub = isSet ? ContextLayout.SetStub : ContextLayout.MoveStub;
        Emit(X64Op.CallContext, 3, [Use(first), Use(second), Use(third)], Address.Context(stub));
    }

    private void CopyWords(ValueId target, ValueId source, int bytes)
    {
        bool isManaged = IsManagedPlace(target);
        Address to = AddressOf(target);
        Reg from = Read(source);
        int done = 0;
        for (; done + 8 <= bytes; done += 8)
        {
            EmitManaged(
                isManaged ? X64Op.CopyWordManaged : X64Op.CopyWord, 3, [Temporary(), Temporary(), Use(from)], to.Plus(done), done);
        }

        // No pointer fits in the rest.
        for (int piece; done < bytes; done += piece)
        {
            piece = PieceOf(bytes - done);
            StorePiece(LoadPiece(Address.At(from, done), piece), to.Plus(done), piece);
        }
    }

    /// <summary>
    /// A word that is only loaded to be stored may be a managed pointer: LLVM makes an i64 of a struct that is one when it copies
    /// it, and no map would know that between the two.
    /// </summary>
    private bool TryCopyWord(Inst store)
    {
        ValueId value = store.Operands[0];
        MemoryAccess access = _function.AccessOf(store.Id);
        if (!_hasManaged || access.IsVolatile || access.IsAtomic
            || _types[_function.TypeOf(value)] is not { Kind: TypeKind.Integer, Bits: 64 }
            || !TryFoldLoad(value, 8, out Address source))
        {
            return false;
        }

        bool isPlain = source.Form == AddressForm.None && source.Index.IsNone && !source.Base.IsNone;
        Reg from = isPlain ? source.Base : NewAddress(source);
        X64Op op = IsManagedPlace(store.Operands[1]) ? X64Op.CopyWordManaged : X64Op.CopyWord;
        Address target = AddressOf(store.Operands[1]);
        EmitManaged(op, 3, [Temporary(), Temporary(), Use(from)], target, isPlain ? source.Displacement : 0);
        return true;
    }

    /// <summary>An address in a register; derived where its base is managed.</summary>
    private Reg NewAddress(in Address address)
    {
        Reg to = NewGeneral();
        if (!address.Base.IsNone && _out.Registers[address.Base] is { Kind: PointerKind.Reference or PointerKind.Derived } from)
        {
            _out.Registers[to].Kind = PointerKind.Derived;
            _out.Registers[to].Base = from.Kind == PointerKind.Reference ? address.Base : from.Base;
        }

        Emit(X64Op.Lea, 3, [Def(to)], address);
        return to;
    }

    private void StoreManaged(Reg from, in Part part, in Address address)
    {
        if (part.Class != RegisterClass.General)
        {
            throw new CompileException("a store of managed pointers from a vector register");
        }

        EmitManaged(X64Op.StoreManaged, BitOperations.Log2((uint)part.Bytes), [Temporary(), Use(from)], address);
    }

    /// <summary>A call that makes an object of a known type, if it is one.</summary>
    private bool TryNewObject(Inst inst, GlobalId callee)
    {
        ReadOnlySpan<ValueId> arguments = _function.CallArguments(inst.Id);
        if (arguments.Length != 1 || inst.Result.IsNone || !_function.TryGetConstant(arguments[0], out ConstantId description)
            || !_program.TryGetNewObject(callee, description, out int header, out int bytes))
        {
            return false;
        }

        // Unused, it is made all the same: there may be no room for it.
        Reg made = IsWanted(inst.Result) ? Result(inst) : NewGeneral(PointerKind.Reference);
        _out.HasRestartable = true;
        ref MachineInst machine = ref Emit(
            X64Op.NewObject, 3, [new(made, OperandRole.EarlyDef, OperandConstraint.Register), Temporary()], immediate: header);
        machine.Displacement = bytes;
        return true;
    }
}
