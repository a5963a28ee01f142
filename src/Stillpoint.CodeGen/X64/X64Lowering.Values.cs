// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.Passes;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Values as registers, constants, and what may be folded into a user.</content>
internal sealed partial class X64Lowering
{
    private const int Unset = -1;

    private readonly ListPool<Reg> _registers = new();
    private int[] _firstRegister = [];
    private int[] _useCount = [];
    private int[] _epoch = [];

    /// <summary>Of the uses of an aggregate, those that extract its first part.</summary>
    private readonly Dictionary<ValueId, int> _firstPartUses = [];

    private void ResetValues()
    {
        int values = _function.ValueCount;
        if (_firstRegister.Length < values)
        {
            _firstRegister = new int[values * 2];
            _useCount = new int[values * 2];
        }

        if (_epoch.Length < _function.InstCount)
        {
            _epoch = new int[_function.InstCount * 2];
        }

        Array.Fill(_firstRegister, Unset, 0, values);
        Array.Clear(_useCount, 0, values);
        _registers.Clear();
        _firstPartUses.Clear();
        ResetConstants();
        _staticAllocas.Clear();
    }

    /// <summary>Counts uses, and numbers the states of memory: instructions of one epoch see the same memory.</summary>
    private void Analyze()
    {
        int epoch = 0;
        foreach (BlockId block in _order.Layout)
        {
            epoch++;
            for (InstId id = _function.BlockRows[block].First; !id.IsNone; id = _function.Link(id).Next)
            {
                Inst inst = _function.View(id);
                foreach (ValueId operand in inst.Operands)
                {
                    _useCount[operand.Index]++;
                }

                foreach (ref readonly EdgeRow edge in inst.Edges)
                {
                    foreach (ValueId argument in _function.ArgumentsOf(edge))
                    {
                        _useCount[argument.Index]++;
                    }
                }

                _epoch[id.Index] = epoch;
                if (ChangesMemory(inst))
                {
                    epoch++;
                }

                if (inst.Opcode == Opcode.Alloca)
                {
                    PlaceAlloca(inst, block == _function.EntryBlock);
                }
                else if (inst.Opcode == Opcode.ExtractValue && _function.NumbersOf(id) is [0])
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_firstPartUses, inst.Operands[0], out _)++;
                }
            }
        }
    }

    private bool ChangesMemory(Inst inst) => inst.Opcode switch
    {
        Opcode.Store or Opcode.Fence or Opcode.CmpXchg or Opcode.AtomicRmw or Opcode.VaArg => true,
        Opcode.Load => _function.AccessOf(inst.Id) is var access && (access.IsVolatile || access.IsAtomic),
        Opcode.Call => !IsPureIntrinsic(inst),
        _ => false,
    };

    private bool IsWanted(ValueId value) => _firstRegister[value.Index] != Unset;

    /// <summary>The registers of a value that is not a constant; asking makes it wanted.</summary>
    private Span<Reg> RegistersOf(ValueId value) =>
        _registers.Slice(FirstRegister(value), _shapes.Count(_function.TypeOf(value)));

    private Reg RegisterOf(ValueId value, int part) => _registers.Slice(FirstRegister(value) + part, 1)[0];

    private int FirstRegister(ValueId value)
    {
        int first = _firstRegister[value.Index];
        return first != Unset ? first : MakeRegisters(value);
    }

    private int MakeRegisters(ValueId value)
    {
        ReadOnlySpan<Part> parts = _shapes[_function.TypeOf(value)];
        int first = _registers.Reserve(parts.Length).Start;
        _firstRegister[value.Index] = first;
        Span<Reg> registers = _registers.Slice(first, parts.Length);
        for (int i = 0; i < parts.Length; i++)
        {
            registers[i] = NewLike(parts[i]);
            _out.Registers[registers[i]].Variable = _function.Variables[value];
        }

        if (_bases is not null)
        {
            SetBases(_bases, value, first);
        }

        return first;
    }

    /// <summary>Gives each managed part of a derived value the same part of its base.</summary>
    private void SetBases(ManagedBases bases, ValueId value, int first)
    {
        if (bases.BaseOf(value) is not { IsNone: false } @base || @base == value)
        {
            return;
        }

        // A base that is a constant is null, which no collector moves: the pointer is as good as raw.
        bool isConstant = _function.TryGetConstant(@base, out _);
        // A base has no base, so this goes one level deep.
        int start = isConstant ? Unset : FirstRegister(@base);
        for (int i = 0; i < PartCount(value); i++)
        {
            ref VirtualRegister row = ref _out.Registers[_registers.Slice(first + i, 1)[0]];
            if (row.Kind == PointerKind.Reference)
            {
                row.Kind = isConstant ? PointerKind.Raw : PointerKind.Derived;
                row.Base = isConstant ? Reg.None : _registers.Slice(start + i, 1)[0];
            }
        }
    }

    /// <summary>One register of a value, for reading.</summary>
    private Reg Read(ValueId value, int part = 0) =>
        _function.TryGetConstant(value, out ConstantId constant)
            ? ReadConstant(constant, part)
            : RegisterOf(value, part);

    /// <summary>The registers of a result, for writing.</summary>
    private Reg Result(Inst inst, int part = 0) => RegisterOf(inst.Result, part);

    private Part PartOf(ValueId value, int part = 0) => _shapes.PartOf(_function.TypeOf(value), part);

    private int PartCount(ValueId value) => _shapes.Count(_function.TypeOf(value));

    private bool HasOneUse(ValueId value) => _useCount[value.Index] == 1;

    /// <summary>The instruction that defines a value, if it is in the block being lowered.</summary>
    private bool TryGetLocalDefinition(ValueId value, Opcode opcode, out Inst inst)
    {
        ref ValueRow row = ref _function.Values[value];
        inst = default;
        if (row.Kind != ValueKind.Result)
        {
            return false;
        }

        InstId id = new(row.Payload);
        if (_function.Insts[id].Opcode != opcode || _function.Link(id).Block != _block)
        {
            return false;
        }

        inst = _function.View(id);
        return true;
    }

    private bool TryGetDefinition(ValueId value, Opcode opcode, out Inst inst)
    {
        ref ValueRow row = ref _function.Values[value];
        inst = default;
        if (row.Kind != ValueKind.Result || _function.Insts[new InstId(row.Payload)].Opcode != opcode)
        {
            return false;
        }

        inst = _function.View(new InstId(row.Payload));
        return true;
    }

    private bool TryGetInteger(ValueId value, out long number)
    {
        number = 0;
        if (!_function.TryGetConstant(value, out ConstantId constant))
        {
            return false;
        }

        ref readonly ConstantRow row = ref _constants[constant];
        if (row.Kind is ConstantKind.Null)
        {
            return true;
        }

        if (row.Kind != ConstantKind.Integer || _types[row.Type].Bits > 64)
        {
            return row.Kind is ConstantKind.Undef or ConstantKind.Poison
                && _types[row.Type] is { Kind: TypeKind.Integer, Bits: <= 64 } or { Kind: TypeKind.Pointer };
        }

        int shift = 64 - _types[row.Type].Bits;
        number = (long)(row.Low << shift) >> shift;
        return true;
    }

    private bool TryGetImmediate(ValueId value, out int immediate)
    {
        bool found = TryGetInteger(value, out long number) && FitsInt32(number);
        immediate = (int)number;
        return found;
    }

    /// <summary>
    /// Whether a value is a load that its only user, the instruction being lowered, can do itself: in the same block and
    /// with the same memory.
    /// </summary>
    private bool TryFoldLoad(ValueId value, int bytes, out Address address)
    {
        address = default;
        if (!HasOneUse(value) || !TryGetLocalDefinition(value, Opcode.Load, out Inst load)
            || _epoch[load.Id.Index] != _epoch[_inst.Index] || IsWanted(value))
        {
            return false;
        }

        MemoryAccess access = _function.AccessOf(load.Id);
        Part part = PartOf(value);
        if (access.IsVolatile || access.IsAtomic || PartCount(value) != 1 || part.Bytes != bytes
            || (!part.IsVector && part.Class == RegisterClass.General && !part.IsExact)
            || (part.IsVector && (access.Alignment < 16 || part.Lanes * _shapes.LaneBytes(part.Scalar) != 16)))
        {
            return false;
        }

        address = AddressOf(load.Operands[0]);
        return true;
    }

    /// <summary>Copies all registers of a value to another one of a type with the same parts.</summary>
    private void CopyValue(ValueId to, ValueId from)
    {
        int count = PartCount(to);
        for (int i = 0; i < count; i++)
        {
            Move(RegisterOf(to, i), Read(from, i));
        }
    }
}
