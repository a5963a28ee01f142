// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Printing;

/// <content>Calls and accesses to memory.</content>
internal sealed partial class ModulePrinter
{
    private void WriteCall(Function function, InstId inst)
    {
        ref readonly CallSiteRow site = ref function.CallSiteOf(inst);
        ReadOnlySpan<ValueId> operands = function.Operands(inst);
        ref readonly TypeRow signature = ref _module.Types[site.FunctionType];
        _out.Write(Words.Of(site.Tail));
        _out.Write("call"u8);
        WriteFlags(function.Insts[inst].Flags);
        _out.Write((byte)' ');
        WriteCallingConvention(site.CallingConvention);
        WriteResultAttributes(site.Attributes);
        int addressSpace = _module.Types[function.TypeOf(operands[0])].Bits;
        if (addressSpace != 0)
        {
            _out.Write("addrspace("u8);
            _out.WriteDecimal(addressSpace);
            _out.Write(") "u8);
        }

        WriteType(signature.IsVariadic ? site.FunctionType : signature.Element);
        _out.Write((byte)' ');
        WriteOperand(function, operands[0]);
        _out.Write((byte)'(');
        ReadOnlySpan<ValueId> arguments = operands.Slice(1, site.ArgumentCount);
        for (int i = 0; i < arguments.Length; i++)
        {
            WriteArgument(function, site, arguments[i], i);
        }

        // LLVM demands a reminder that a variadic function forwards all of its arguments.
        if (site.Tail == TailCallKind.MustTail && IsVariadic(function))
        {
            _out.Write(arguments.IsEmpty ? "..."u8 : ", ..."u8);
        }

        _out.Write((byte)')');
        WriteGroup(_module.Attributes[site.Attributes].Function);
        WriteBundles(function, site, operands[(1 + site.ArgumentCount)..]);
    }

    private bool IsVariadic(Function function) =>
        _module.Types[_module.Globals[function.Global].ValueType].IsVariadic;

    private void WriteArgument(Function function, in CallSiteRow site, ValueId argument, int index)
    {
        if (index != 0)
        {
            _out.Write(", "u8);
        }

        WriteType(function.TypeOf(argument));
        WriteParameterAttributes(site.Attributes, index);
        _out.Write((byte)' ');
        WriteOperand(function, argument);
    }

    private void WriteBundles(Function function, in CallSiteRow site, ReadOnlySpan<ValueId> operands)
    {
        ReadOnlySpan<BundleRow> bundles = function.Bundles[site.Bundles];
        if (bundles.IsEmpty)
        {
            return;
        }

        _out.Write(" [ "u8);
        for (int i = 0; i < bundles.Length; i++)
        {
            if (i != 0)
            {
                _out.Write(", "u8);
            }

            _out.WriteQuoted(_module.Names[bundles[i].Tag]);
            _out.Write((byte)'(');
            WriteTypedList(function, operands[..bundles[i].OperandCount], ""u8);
            _out.Write((byte)')');
            operands = operands[bundles[i].OperandCount..];
        }

        _out.Write(" ]"u8);
    }

    private void WriteMemory(Function function, InstId inst)
    {
        ref readonly InstRow row = ref function.Insts[inst];
        ReadOnlySpan<ValueId> operands = function.Operands(inst);
        if (row.Opcode == Opcode.Alloca)
        {
            WriteAlloca(function, inst);
            return;
        }

        MemoryAccess access = function.AccessOf(inst);
        switch (row.Opcode)
        {
            case Opcode.Load:
                WriteAccessWords(access);
                _out.Write((byte)' ');
                WriteResultType(function, inst);
                WriteTyped(function, operands[0], ", "u8);
                WriteOrdering(access);
                break;
            case Opcode.Store:
                WriteAccessWords(access);
                WriteTypedList(function, operands, " "u8);
                WriteOrdering(access);
                break;
            case Opcode.CmpXchg:
                _out.Write((row.Flags & InstFlags.Weak) != 0 ? " weak"u8 : default);
                _out.Write(access.IsVolatile ? " volatile"u8 : default);
                WriteTypedList(function, operands, " "u8);
                WriteOrdering(access);
                _out.Write((byte)' ');
                _out.Write(Words.Of(access.Failure));
                break;
            case Opcode.AtomicRmw:
                _out.Write(access.IsVolatile ? " volatile "u8 : " "u8);
                _out.Write(Words.Of((AtomicOperation)row.Sub));
                WriteTypedList(function, operands, " "u8);
                WriteOrdering(access);
                break;
            case Opcode.Fence:
                WriteOrdering(access);
                return;
        }

        _out.Write(", align "u8);
        _out.WriteDecimal(access.Alignment);
    }

    private void WriteAlloca(Function function, InstId inst)
    {
        ref readonly InstRow row = ref function.Insts[inst];
        _out.Write((byte)' ');
        WriteType(new TypeId(row.Extra));
        if (!row.A.IsNone && !IsOne(function, row.A))
        {
            WriteTyped(function, row.A, ", "u8);
        }

        _out.Write(", align "u8);
        _out.WriteDecimal(1L << row.Sub);
        ValueId result = function.Result(inst);
        int addressSpace = result.IsNone ? 0 : _module.Types[function.TypeOf(result)].Bits;
        if (addressSpace != 0)
        {
            _out.Write(", addrspace("u8);
            _out.WriteDecimal(addressSpace);
            _out.Write((byte)')');
        }
    }

    /// <summary>Whether a value is <c>i32 1</c>, the number of elements that is not written.</summary>
    private bool IsOne(Function function, ValueId count) =>
        function.TryGetConstant(count, out ConstantId constant) && function.TypeOf(count) == TypeId.I32
        && _module.Constants[constant] is { Kind: ConstantKind.Integer, Low: 1 };

    private void WriteAccessWords(MemoryAccess access)
    {
        _out.Write(access.IsAtomic ? " atomic"u8 : default);
        _out.Write(access.IsVolatile ? " volatile"u8 : default);
    }

    private void WriteOrdering(MemoryAccess access)
    {
        if (!access.IsAtomic)
        {
            return;
        }

        WriteSyncScope(access.SyncScope);
        _out.Write((byte)' ');
        _out.Write(Words.Of(access.Ordering));
    }

    private void WriteSyncScope(NameId scope)
    {
        if (!scope.IsNone)
        {
            _out.Write(" syncscope("u8);
            _out.WriteQuoted(_module.Names[scope]);
            _out.Write((byte)')');
        }
    }
}
