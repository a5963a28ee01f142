// SPDX-License-Identifier: MIT
// Constants in registers. Small integers are made at the place of use. What is dear to make is defined as rematerializable,
// so that the allocator puts it where it is needed; where time matters more than code, it is made at the place of use
// too. Otherwise the uses of one block, or of one outermost loop with all that is in it, share a definition: at the
// start of the block, or of the one block that leads to the loop. Sharing it in the whole function would gain little
// and make registers live through every block of a large one.
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Constants.</content>
internal sealed partial class X64Lowering
{
    private enum SharedKind
    {
        Integer,
        Vector,
        Address,
        Table,
    }

    /// <summary>A constant that is dear to make.</summary>
    private readonly record struct SharedConstant(SharedKind Kind, long Left, long Right);

    /// <summary>A definition that goes to the start of a block, and the next one for that block.</summary>
    private readonly record struct Definition(MachineInst Inst, int Next);

    private const int Several = -2;

    /// <summary>So many definitions may stand in front of their loops in the largest function too.</summary>
    private const int MinOutside = 64;

    /// <summary>Beyond so many of these times blocks, which is what liveness costs, further ones stand in their blocks.</summary>
    private const long MaxOutside = 2_000_000;

    private readonly Dictionary<(int Home, SharedConstant Constant), Reg> _shared = [];
    private readonly List<Definition> _definitions = [];

    /// <summary>Where the constant that was looked up last is defined.</summary>
    private int _home;

    /// <summary>Definitions in front of loops.</summary>
    private int _outside;

    /// <summary>Of a block: the first definition that goes to its start, or -1.</summary>
    private int[] _firstDefinition = [];

    /// <summary>Of the header of an outermost loop: the one block that leads to it from outside, -1, or <see cref="Several"/>.</summary>
    private int[] _entrance = [];

    private void ResetConstants()
    {
        _shared.Clear();
        _definitions.Clear();
        _outside = 0;
        if (_effort == CompileEffort.Fast)
        {
            return;
        }

        if (_firstDefinition.Length < _function.BlockCount)
        {
            _firstDefinition = new int[_function.BlockCount * 2];
            _entrance = new int[_function.BlockCount * 2];
        }

        Array.Fill(_firstDefinition, -1, 0, _function.BlockCount);
        Array.Fill(_entrance, -1, 0, _function.BlockCount);
        foreach (BlockId block in _order.Layout)
        {
            int from = _order.OutermostLoopOf(block);
            foreach (ref readonly EdgeRow edge in _function.EdgesOf(_function.BlockRows[block].Last))
            {
                int to = _order.OutermostLoopOf(edge.Target);
                if (to < 0 || to == from)
                {
                    continue;
                }

                // A loop that is entered elsewhere than at its header is not dominated by what leads to that.
                bool isFirst = _entrance[to] == -1 || _entrance[to] == block.Index;
                _entrance[to] = isFirst && edge.Target.Index == to ? block.Index : Several;
            }
        }
    }

    /// <summary>Block at whose start the constants of the block being lowered are defined.</summary>
    private int Home()
    {
        int loop = _order.OutermostLoopOf(_block);
        if (loop < 0 || (_outside >= MinOutside && (long)_outside * _labelCount > MaxOutside))
        {
            return _block.Index;
        }

        return _entrance[loop] >= 0 ? _entrance[loop] : _function.EntryBlock.Index;
    }

    /// <summary>The register of a constant for the block being lowered, and whether it still has to be defined.</summary>
    private Reg Shared(in SharedConstant constant, out bool isNew)
    {
        isNew = true;
        if (_effort == CompileEffort.Fast)
        {
            return constant.Kind == SharedKind.Vector ? NewVector() : NewGeneral();
        }

        _home = Home();
        ref Reg register = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(
            _shared, (_home, constant), out bool exists);
        isNew = !exists;
        if (isNew)
        {
            register = constant.Kind == SharedKind.Vector ? NewVector() : NewGeneral();
        }

        return register;
    }

    private void Define(Reg register, X64Op op, int size, in Address address, long immediate, int target = 0)
    {
        _out.Registers[register].IsRematerializable = true;
        Emit(op, size, [Def(register)], address, immediate, target: target);
        if (_effort == CompileEffort.Fast)
        {
            return;
        }

        _outside += _home == _block.Index ? 0 : 1;
        ref int first = ref _firstDefinition[_home];
        _definitions.Add(new Definition(_reversed[--_reversedCount], first));
        first = _definitions.Count - 1;
    }

    /// <summary>Writes the definitions that go to the start of a block.</summary>
    private void EmitDefinitions(BlockId block)
    {
        for (int i = _effort == CompileEffort.Fast ? -1 : _firstDefinition[block.Index]; i >= 0; i = _definitions[i].Next)
        {
            Append() = _definitions[i].Inst;
        }
    }

    /// <summary>A part of a constant in a register.</summary>
    private Reg ReadConstant(ConstantId constant, int part)
    {
        ref readonly ConstantRow row = ref _constants[constant];
        Part shape = _shapes.PartOf(row.Type, part);
        if (_program.Object is { } file && row.Kind != ConstantKind.Global && file.HasAddress(constant))
        {
            return ReadWithAddress(constant, shape, part);
        }

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

        Reg register = Shared(new SharedConstant(SharedKind.Integer, 0, value), out bool isNew);
        if (isNew)
        {
            Define(register, X64Op.MovImm, 3, default, value);
        }

        return register;
    }

    private Reg VectorConstant(ulong low, ulong high)
    {
        Reg register = Shared(new SharedConstant(SharedKind.Vector, (long)high, (long)low), out bool isNew);
        if (!isNew)
        {
            return register;
        }

        if ((low | high) == 0)
        {
            Define(register, X64Op.VZero, 4, default, 0);
        }
        else
        {
            Define(register, X64Op.VLoadAligned, 4, Address.Symbol(_frame.PoolSymbol(new UInt128(high, low))), 0);
        }

        return register;
    }

    /// <summary>Address of a global plus an offset, in a register.</summary>
    private Reg AddressOfGlobal(GlobalId global, long addend)
    {
        global = _program.Resolve(global);
        SymbolPlacement placement = _program.PlacementOf(global);
        if (placement == SymbolPlacement.ThreadLocal)
        {
            if (_program.Object is not null)
            {
                return AddressInThread(global, addend);
            }

            Reg image = NewGeneral();
            Emit(X64Op.Load, 3, [Def(image)], Address.Context(ContextLayout.ThreadLocalBase));
            Reg place = NewGeneral();
            Emit(X64Op.Lea, 3, [Def(place)], Address.At(image, checked((int)(_program.ThreadLocalOffset(global) + addend))));
            return place;
        }

        Reg register = Shared(new SharedConstant(SharedKind.Address, global.Index, addend), out bool isNew);
        if (!isNew)
        {
            return register;
        }

        if (placement == SymbolPlacement.Near && FitsInt32(addend))
        {
            Define(register, X64Op.Lea, 3, Address.Symbol(_frame.AddSymbol(Symbol.Of(global)), (int)addend), 0);
            return register;
        }

        SymbolKind kind = placement is SymbolPlacement.NativeFunction or SymbolPlacement.Far
            ? SymbolKind.Native
            : SymbolKind.Global;
        Define(register, X64Op.MovAddress, 3, default, addend, _frame.AddSymbol(new Symbol(kind, global.Index)));
        return register;
    }

    /// <summary>
    /// In object files: the thread pointer plus what the linker's table says, the initial-exec model, which serves executables
    /// and the libraries that they are started with.
    /// </summary>
    private Reg AddressInThread(GlobalId global, long addend)
    {
        Reg offset = NewGeneral();
        Emit(X64Op.MovAddress, 3, [Def(offset)], target: _frame.AddSymbol(new Symbol(SymbolKind.ThreadLocal, global.Index)));
        Reg thread = NewGeneral();
        Emit(X64Op.ThreadPointer, 3, [Def(thread)]);
        Reg place = NewGeneral();
        Emit(X64Op.Lea, 3, [Def(place)], new Address { Base = thread, Index = offset, Displacement = checked((int)addend) });
        return place;
    }

    /// <summary>Address of a jump table, in a register.</summary>
    private Reg AddressOfTable(int table)
    {
        Reg register = Shared(new SharedConstant(SharedKind.Table, table, 0), out _);
        Define(register, X64Op.Lea, 3, Address.Symbol(_frame.AddSymbol(new Symbol(SymbolKind.JumpTable, table))), 0);
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
}
