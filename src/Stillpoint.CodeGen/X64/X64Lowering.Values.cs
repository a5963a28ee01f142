// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Values as registers, constants, and what may be folded into a user.</content>
internal sealed partial class X64Lowering
{
    private const int Unset = -1;

    private readonly ListPool<Reg> _registers = new();
    private readonly Dictionary<(SymbolKind, int, long), Reg> _addresses = [];
    private readonly Dictionary<long, Reg> _wideConstants = [];
    private readonly Dictionary<(ulong, ulong), Reg> _vectorConstants = [];
    private readonly List<MachineInst> _entryDefinitions = [];
    private int[] _firstRegister = [];
    private int[] _useCount = [];
    private int[] _epoch = [];

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
        _addresses.Clear();
        _wideConstants.Clear();
        _vectorConstants.Clear();
        _entryDefinitions.Clear();
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
    private Span<Reg> RegistersOf(ValueId value)
    {
        int first = _firstRegister[value.Index];
        TypeId type = _function.TypeOf(value);
        ReadOnlySpan<Part> parts = _shapes[type];
        if (first == Unset)
        {
            ListRange range = _registers.Reserve(parts.Length);
            first = range.Start;
            _firstRegister[value.Index] = first;
            for (int i = 0; i < parts.Length; i++)
            {
                _registers.Slice(first + i, 1)[0] = NewLike(parts[i]);
            }

            SetBases(value, first);
        }

        return _registers.Slice(first, parts.Length);
    }

    /// <summary>Gives each managed part of a derived value the same part of its base.</summary>
    private void SetBases(ValueId value, int first)
    {
        if (_bases is null || _bases.BaseOf(value) is not { IsNone: false } @base || @base == value)
        {
            return;
        }

        // A base that is a constant is null, which no collector moves: the pointer is as good as raw.
        bool isConstant = _function.TryGetConstant(@base, out _);
        int start = isConstant ? Unset : RegistersStart(@base);
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

    /// <summary>Where the registers of a value begin; a base has no base, so this goes one level deep.</summary>
    private int RegistersStart(ValueId value)
    {
        _ = RegistersOf(value);
        return _firstRegister[value.Index];
    }

    /// <summary>One register of a value, for reading.</summary>
    private Reg Read(ValueId value, int part = 0) =>
        _function.TryGetConstant(value, out ConstantId constant)
            ? ReadConstant(constant, part)
            : RegistersOf(value)[part];

    /// <summary>The registers of a result, for writing.</summary>
    private Reg Result(Inst inst, int part = 0) => RegistersOf(inst.Result)[part];

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

    /// <summary>
    /// A part of a constant in a register. Small integers are made at the place of use; what is dear to make is defined
    /// once in the entry block as rematerializable, and the allocator puts it where it is needed.
    /// </summary>
    private Reg ReadConstant(ConstantId constant, int part)
    {
        ref readonly ConstantRow row = ref _constants[constant];
        Part shape = _shapes.PartOf(row.Type, part);
        if (shape.Class == RegisterClass.Vector)
        {
            (ulong low, ulong high) = VectorBits(constant, shape, part);
            return VectorConstant(low, high);
        }

        if (TryGetSymbol(constant, out GlobalId global, out long addend))
        {
            return AddressOfGlobal(global, addend);
        }

        return IntegerConstant((long)ConstantBits(constant, part));
    }

    private Reg IntegerConstant(long value)
    {
        if (FitsInt32(value) || value == (uint)value)
        {
            return Immediate(value);
        }

        if (!_wideConstants.TryGetValue(value, out Reg register))
        {
            register = NewGeneral();
            DefineAtEntry(register, X64Op.MovImm, 3, default, value);
            _wideConstants.Add(value, register);
        }

        return register;
    }

    private Reg VectorConstant(ulong low, ulong high)
    {
        if (!_vectorConstants.TryGetValue((low, high), out Reg register))
        {
            register = NewVector();
            if ((low | high) == 0)
            {
                DefineAtEntry(register, X64Op.VZero, 4, default, 0);
            }
            else
            {
                var address = Address.Symbol(_frame.PoolSymbol(new UInt128(high, low)));
                DefineAtEntry(register, X64Op.VLoadAligned, 4, address, 0);
            }

            _vectorConstants.Add((low, high), register);
        }

        return register;
    }

    private void DefineAtEntry(Reg register, X64Op op, int size, in Address address, long immediate)
    {
        _out.Registers[register].IsRematerializable = true;
        Emit(op, size, [Def(register)], address, immediate);
        _entryDefinitions.Add(_current[--_currentCount]);
    }

    /// <summary>Address of a global plus an offset, in a register.</summary>
    private Reg AddressOfGlobal(GlobalId global, long addend)
    {
        global = _program.Resolve(global);
        SymbolPlacement placement = _program.PlacementOf(global);
        if (placement == SymbolPlacement.ThreadLocal)
        {
            Reg image = NewGeneral();
            Emit(X64Op.Load, 3, [Def(image)], Address.Context(ContextLayout.ThreadLocalBase));
            Reg place = NewGeneral();
            Emit(X64Op.Lea, 3, [Def(place)], Address.At(image, checked((int)(_program.ThreadLocalOffset(global) + addend))));
            return place;
        }

        (SymbolKind Global, int Index, long addend) key = (SymbolKind.Global, global.Index, addend);
        if (_addresses.TryGetValue(key, out Reg register))
        {
            return register;
        }

        register = NewGeneral();
        _addresses.Add(key, register);
        if (placement == SymbolPlacement.Near && FitsInt32(addend))
        {
            DefineAtEntry(register, X64Op.Lea, 3, Address.Symbol(_frame.AddSymbol(Symbol.Of(global)), (int)addend), 0);
            return register;
        }

        _out.Registers[register].IsRematerializable = true;
        SymbolKind kind = placement is SymbolPlacement.NativeFunction or SymbolPlacement.Far
            ? SymbolKind.Native
            : SymbolKind.Global;
        Emit(X64Op.MovAddress, 3, [Def(register)], immediate: addend, target: _frame.AddSymbol(new Symbol(kind, global.Index)));
        _entryDefinitions.Add(_current[--_currentCount]);
        return register;
    }

    /// <summary>Whether a constant is the address of a global plus a number.</summary>
    private bool TryGetSymbol(ConstantId constant, out GlobalId global, out long addend)
    {
        addend = 0;
        global = GlobalId.None;
        while (true)
        {
            ref readonly ConstantRow row = ref _constants[constant];
            if (row.Kind == ConstantKind.Global)
            {
                global = row.Global;
                return true;
            }

            if (row.Kind != ConstantKind.Expression)
            {
                return false;
            }

            ref readonly ConstantExpression expression = ref _constants.Expression(constant);
            ReadOnlySpan<ConstantId> operands = _constants.Operands(constant);
            switch (expression.Opcode)
            {
                case Opcode.GetElementPtr when _types[row.Type].Kind == TypeKind.Pointer:
                    if (!TryConstantOffset(expression.SourceElement, operands[1..], out long offset))
                    {
                        return false;
                    }

                    addend += offset;
                    break;
                case Opcode.PtrToInt or Opcode.IntToPtr when _types[row.Type] is { Kind: TypeKind.Pointer } or { Bits: 64 }:
                    break;
                case Opcode.BitCast or Opcode.AddrSpaceCast when _types[row.Type].Kind == TypeKind.Pointer:
                    break;
                default:
                    return false;
            }

            constant = operands[0];
        }
    }

    private bool TryConstantOffset(TypeId sourceElement, ReadOnlySpan<ConstantId> indices, out long offset)
    {
        offset = 0;
        TypeId type = sourceElement;
        for (int i = 0; i < indices.Length; i++)
        {
            ref readonly ConstantRow row = ref _constants[indices[i]];
            if (row.Kind is not (ConstantKind.Integer or ConstantKind.Zero) || _types[row.Type].Kind != TypeKind.Integer)
            {
                return false;
            }

            int shift = Math.Max(0, 64 - _types[row.Type].Bits);
            long index = (long)(row.Low << shift) >> shift;
            offset += Step(ref type, i == 0, index);
        }

        return true;
    }

    /// <summary>Byte offset of one index of a getelementptr; goes down into the type.</summary>
    private long Step(ref TypeId type, bool isFirst, long index)
    {
        if (isFirst)
        {
            return index * _layout.AllocBytes(type);
        }

        TypeRow row = _types[type];
        if (row.Kind == TypeKind.Struct)
        {
            long offset = _layout.FieldOffset(type, (int)index);
            type = _types.Members(type)[(int)index];
            return offset;
        }

        // The elements of a vector lie as those of an array.
        type = row.Element;
        return index * _layout.AllocBytes(type);
    }

    /// <summary>Bits of one general part of a constant.</summary>
    private ulong ConstantBits(ConstantId constant, int part)
    {
        ref readonly ConstantRow row = ref _constants[constant];
        TypeRow type = _types[row.Type];
        switch (row.Kind)
        {
            case ConstantKind.Null or ConstantKind.Zero or ConstantKind.Undef or ConstantKind.Poison:
                return 0;
            case ConstantKind.Integer:
                return part == 0 ? row.Low : row.High;
            case ConstantKind.Float or ConstantKind.Double:
                return row.Low;
            case ConstantKind.Aggregate:
                (ConstantId element, int rest) = ElementOfPart(constant, part);
                return ConstantBits(element, rest);
            case ConstantKind.Bytes:
                return _constants.Bytes(constant)[part];
            default:
                if (type.Kind is TypeKind.Array or TypeKind.Struct or TypeKind.Vector)
                {
                    throw new CompileException("a constant expression of an aggregate or vector type");
                }

                UInt128 value = _program.Evaluate(constant);
                return part == 0 ? (ulong)value : (ulong)(value >> 64);
        }
    }

    private (ConstantId Element, int Part) ElementOfPart(ConstantId constant, int part)
    {
        ReadOnlySpan<ConstantId> elements = _constants.Elements(constant);
        foreach (ConstantId element in elements)
        {
            int count = _shapes.Count(_constants[element].Type);
            if (part < count)
            {
                return (element, part);
            }

            part -= count;
        }

        throw new CompileException("a constant that does not match its type");
    }

    /// <summary>Bits of one vector part of a constant: a float, or lanes.</summary>
    private (ulong Low, ulong High) VectorBits(ConstantId constant, in Part shape, int part)
    {
        ref readonly ConstantRow row = ref _constants[constant];
        if (_types[row.Type].Kind is TypeKind.Struct or TypeKind.Array && row.Kind == ConstantKind.Aggregate)
        {
            (ConstantId element, int rest) = ElementOfPart(constant, part);
            return VectorBits(element, shape, rest);
        }

        if (!shape.IsVector)
        {
            return (ConstantBits(constant, part), 0);
        }

        if (row.Kind is ConstantKind.Zero or ConstantKind.Undef or ConstantKind.Poison)
        {
            return (0, 0);
        }

        int bytes = _shapes.LaneBytes(shape.Scalar);
        UInt128 bits = 0;
        for (int lane = 0; lane < shape.Lanes; lane++)
        {
            int index = (part * (16 / bytes)) + lane;
            ulong value = row.Kind switch
            {
                ConstantKind.Aggregate => LaneBits(_constants.Elements(constant)[index]),
                ConstantKind.Bytes => _constants.Bytes(constant)[index],
                _ => throw new CompileException("a constant expression of a vector type"),
            };
            value = bytes == 8 ? value : value & ((1UL << (8 * bytes)) - 1);
            bits |= (UInt128)value << (8 * bytes * lane);
        }

        return ((ulong)bits, (ulong)(bits >> 64));
    }

    private ulong LaneBits(ConstantId element) =>
        _constants[element].Kind is ConstantKind.Global or ConstantKind.Expression or ConstantKind.BlockAddress
            ? (ulong)_program.Evaluate(element)
            : ConstantBits(element, 0);

    /// <summary>Copies all registers of a value to another one of a type with the same parts.</summary>
    private void CopyValue(ValueId to, ValueId from)
    {
        int count = PartCount(to);
        for (int i = 0; i < count; i++)
        {
            Move(RegistersOf(to)[i], Read(from, i));
        }
    }
}
