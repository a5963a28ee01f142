// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Entry, calls and returns.</content>
internal sealed partial class X64Lowering
{
    private const int GeneralArguments = 6;
    private const int VectorArguments = 8;
    private const int SaveAreaBytes = (8 * GeneralArguments) + (16 * VectorArguments);

    private readonly ArgumentPlaces _places = new();
    private Reg _resultPointer;
    private int _saveArea;

    /// <summary>The function that a call names, or none for an indirect call.</summary>
    private GlobalId CalleeOf(Inst inst)
    {
        if (!_function.TryGetConstant(inst.Operands[0], out ConstantId constant)
            || _constants[constant].Kind != ConstantKind.Global)
        {
            return GlobalId.None;
        }

        GlobalId callee = _program.Resolve(_constants[constant].Global);
        return _module.Globals[callee].Kind == GlobalKind.Function ? callee : GlobalId.None;
    }

    private void LowerCall(Inst inst)
    {
        GlobalId callee = CalleeOf(inst);
        if (!callee.IsNone && _module.Globals[callee].Intrinsic != Intrinsic.None)
        {
            LowerIntrinsic(inst, _module.Globals[callee].Intrinsic);
            return;
        }

        SymbolPlacement placement = callee.IsNone ? SymbolPlacement.Far : _program.PlacementOf(callee);
        if (placement == SymbolPlacement.GuestFunction && TryTailCall(inst, callee))
        {
            return;
        }

        PassArguments(inst, callee, placement == SymbolPlacement.NativeFunction, isTail: false, out CallOperands passed);
        List<MachineOperand> operands = passed.Operands;
        ReadOnlySpan<Part> results = inst.Result.IsNone ? default : _shapes[inst.Type];
        var places = ResultPlaces.Of(results);
        int count = places.IsIndirect ? 0 : results.Length;
        var pinned = new Reg[count];
        for (int i = 0; i < count; i++)
        {
            pinned[i] = NewPinnedRaw(ResultPlaces.Place(results, i));
            _out.Registers[pinned[i]].Kind = results[i].Kind;
            operands.Add(new MachineOperand(pinned[i], OperandRole.Def, OperandConstraint.Register));
        }

        if (placement == SymbolPlacement.GuestFunction)
        {
            int slot = _frame.AddSymbol(new Symbol(SymbolKind.EntrySlot, callee.Index));
            EmitCall(X64Op.CallSlot, operands, Address.Symbol(slot));
        }
        else if (placement == SymbolPlacement.NativeFunction)
        {
            EmitNativeCall(operands, callee, passed.StackWords);
        }
        else
        {
            EmitIndirectCall(operands, passed);
        }

        ReceiveResults(inst, pinned, passed.ResultMemory);
    }

    private void EmitCall(X64Op op, List<MachineOperand> operands, in Address address)
    {
        Emit(op, 3, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(operands), address);
    }

    private void EmitNativeCall(List<MachineOperand> operands, GlobalId callee, int stackWords)
    {
        Reg target = NewPinnedRaw(GeneralRegister.R11);
        Reg words = NewPinnedRaw(GeneralRegister.Rbx);
        int symbol = _frame.AddSymbol(new Symbol(SymbolKind.Native, callee.Index));
        Emit(X64Op.MovAddress, 3, [Def(target)], target: symbol);
        LoadImmediate(words, stackWords);
        operands.Add(Use(target));
        operands.Add(Use(words));
        EmitCall(X64Op.CallContext, operands, Address.Context(ContextLayout.NativeCallStub));
    }

    /// <summary>
    /// A call of an address, through a stub that tells guest functions (addresses in the table of thunks) from native
    /// code. Both take their arguments alike, and the stub jumps to a guest function, so that it returns here.
    /// </summary>
    private void EmitIndirectCall(List<MachineOperand> operands, in CallOperands passed)
    {
        Reg words = NewPinnedRaw(GeneralRegister.Rbx);
        LoadImmediate(words, passed.StackWords);
        operands.Add(Use(words));
        operands.Add(Use(passed.Address));
        EmitCall(X64Op.CallContext, operands, Address.Context(ContextLayout.IndirectCallStub));
    }

    private void ReceiveResults(Inst inst, Reg[] pinned, int resultMemory)
    {
        if (inst.Result.IsNone || !IsWanted(inst.Result))
        {
            return;
        }

        int count = PartCount(inst.Result);
        if (resultMemory >= 0)
        {
            for (int i = 0; i < count; i++)
            {
                Part part = PartOf(inst.Result, i);
                LoadPart(Result(inst, i), part, Address.Frame(resultMemory, ResultPlaces.SlotBytes * i), 16);
            }

            return;
        }

        _moveTargets.Clear();
        _moveSources.Clear();
        for (int i = 0; i < count; i++)
        {
            // i1 from elsewhere has unspecified bits above.
            _moveTargets.Add(Result(inst, i));
            _moveSources.Add(pinned[i]);
        }

        EmitParallelMove();
        for (int i = 0; i < count; i++)
        {
            if (PartOf(inst.Result, i) is { Class: RegisterClass.General, Bits: 1 })
            {
                Emit(X64Op.AndImm, 2, [Mod(Result(inst, i))], immediate: 1);
            }
        }
    }

    /// <summary>What a call passes.</summary>
    private struct CallOperands
    {
        public List<MachineOperand> Operands;
        public int StackWords;
        public int ResultMemory;
        public bool HasChain;
        public Reg Address;
    }

    /// <summary>Moves arguments to their places; the operands are the pinned registers that the call reads.</summary>
    private void PassArguments(Inst inst, GlobalId callee, bool isNative, bool isTail, out CallOperands passed)
    {
        ref CallSiteRow site = ref _function.CallSiteOf(inst.Id);
        ReadOnlySpan<ValueId> arguments = _function.CallArguments(inst.Id);
        bool isVariadic = _types[site.FunctionType].IsVariadic;
        passed = new CallOperands { Operands = [], ResultMemory = -1, Address = Reg.None };
        _places.Reset();
        List<Reg> targets = [];
        List<Reg> sources = [];
        List<(Reg Target, long Number)> constants = [];
        if (!inst.Result.IsNone && ResultPlaces.Of(_shapes[inst.Type]).IsIndirect)
        {
            if (isNative)
            {
                throw new CompileException("a result of native code that does not fit registers");
            }

            passed.ResultMemory = AddResultMemory(_shapes[inst.Type]);
            Reg memory = NewGeneral();
            Emit(X64Op.Lea, 3, [Def(memory)], Address.Frame(passed.ResultMemory));
            AddArgument(targets, sources, _places.Next(PointerPart), memory);
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            AttributeSetId attributes = ParameterAttributes(inst, callee, i);
            if (_attributes.TryGet(attributes, "byval"u8, out AttributeRow byval))
            {
                PassByValue(arguments[i], byval, attributes, passed.Operands);
                continue;
            }

            if (_attributes.Has(attributes, "nest"u8))
            {
                passed.HasChain = true;
                AddArgument(targets, sources, GeneralRegister.R10, Read(arguments[i]));
                continue;
            }

            PassValue(arguments[i], attributes, targets, sources, constants);
        }

        if (callee.IsNone)
        {
            // Of a tail call too: the address must not live in the frame.
            passed.Address = NewPinnedRaw(GeneralRegister.R11);
            targets.Add(passed.Address);
            sources.Add(Read(inst.Operands[0]));
        }

        if (isVariadic || callee.IsNone || isNative)
        {
            constants.Add((NewPinnedRaw(GeneralRegister.Rax), _places.Vector));
        }

        passed.StackWords = _places.StackWords;
        if (!isTail)
        {
            _out.OutgoingUnits = Math.Max(_out.OutgoingUnits, (_places.StackWords + 1) & ~1);
        }

        _moveTargets.Clear();
        _moveSources.Clear();
        _moveTargets.AddRange(targets);
        _moveSources.AddRange(sources);
        _moveConstants.AddRange(constants);
        EmitParallelMove();
        foreach ((Reg target, _) in constants)
        {
            passed.Operands.Add(Use(target));
        }

        foreach (Reg target in targets)
        {
            if (target != passed.Address)
            {
                passed.Operands.Add(new MachineOperand(target, OperandRole.Use, OperandConstraint.Any));
            }
        }
    }

    /// <summary>Room for an indirect result; while the callee fills it, maps tell what it holds.</summary>
    private int AddResultMemory(ReadOnlySpan<Part> parts)
    {
        int memory = _frame.AddObject((long)ResultPlaces.SlotBytes * parts.Length, 16);
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Kind != PointerKind.Raw)
            {
                _frame.Words.Add(new FrameWord(memory, ResultPlaces.SlotBytes * i, parts[i].Kind));
            }
        }

        return memory;
    }

    private static Part PointerPart => new(RegisterClass.General, PointerKind.Raw, TypeId.Ptr, 64, 0, 0);

    private void AddArgument(List<Reg> targets, List<Reg> sources, Location place, Reg source)
    {
        targets.Add(NewPinned(place, source));
        sources.Add(source);
    }

    private void PassValue(
        ValueId argument, AttributeSetId attributes, List<Reg> targets, List<Reg> sources, List<(Reg Target, long Number)> constants)
    {
        bool signExtend = _attributes.Has(attributes, "signext"u8);
        bool zeroExtend = _attributes.Has(attributes, "zeroext"u8);
        TypeId type = _function.TypeOf(argument);
        int count = _shapes.Count(type);
        for (int i = 0; i < count; i++)
        {
            Part part = _shapes.PartOf(type, i);
            Location place;
            if (IsWideHalf(type, i, out bool isFirst))
            {
                if (isFirst)
                {
                    _places.BeforeWide();
                }

                place = _places.NextHalf(part);
            }
            else
            {
                place = _places.Next(part);
            }

            if (place.IsRegister && part.Class == RegisterClass.General && count == 1
                && TryGetRegisterNumber(argument, out long number))
            {
                Reg target = NewPinnedRaw(place);
                bool isZero = zeroExtend && part.Bits < 32;
                constants.Add((target, isZero ? number & ((1L << part.Bits) - 1) : number));
                continue;
            }

            AddArgument(targets, sources, place, ExtendForC(argument, i, zeroExtend, signExtend));

            // A constant's register may be wider than the word that its argument takes.
            _out.Registers[targets[^1]].SpillBytes = (byte)(part.IsVector ? 16 : 8);
        }
    }

    /// <summary>Whether a part is a half of an integer of more than 64 bits.</summary>
    private bool IsWideHalf(TypeId type, int index, out bool isFirst)
    {
        Part part = _shapes.PartOf(type, index);
        isFirst = false;
        if (part.Class != RegisterClass.General || _types[part.Scalar] is not { Kind: TypeKind.Integer, Bits: > 64 })
        {
            return false;
        }

        isFirst = index + 1 < _shapes.Count(type) && _shapes.PartOf(type, index + 1) is var next
            && next.Scalar == part.Scalar && next.Offset == part.Offset + 8 && part.Bits == 64;
        return true;
    }

    /// <summary>An argument or result as C wants it: narrow integers extended to 32 bits where its attributes say so.</summary>
    private Reg ExtendForC(ValueId value, int index, bool zeroExtend, bool signExtend)
    {
        Part part = PartOf(value, index);
        if (part.Class != RegisterClass.General || part.Bits >= 32 || PartCount(value) != 1)
        {
            return Read(value, index);
        }

        return signExtend ? ReadSignExtended(value) : zeroExtend ? ReadZeroExtended(value) : Read(value, index);
    }

    /// <summary>Adds a move of a value, extended as C wants it, to a pinned register.</summary>
    private Reg AddPinnedMove(Location place, ValueId value, int part, bool zeroExtend, bool signExtend)
    {
        Part shape = PartOf(value, part);
        bool isPlain = shape.Bits >= 32 || !(zeroExtend || signExtend);
        if (isPlain && shape.Class == RegisterClass.General && PartCount(value) == 1
            && TryGetRegisterNumber(value, out long number))
        {
            Reg target = NewPinnedRaw(place);
            _out.Registers[target].Kind = shape.Kind;
            _moveConstants.Add((target, number));
            return target;
        }

        Reg source = ExtendForC(value, part, zeroExtend, signExtend);
        Reg pinned = NewPinned(place, source);
        _moveTargets.Add(pinned);
        _moveSources.Add(source);
        return pinned;
    }

    private void AttributeRowsOfResult(out bool zeroExtend, out bool signExtend)
    {
        AttributeSetId set = _attributes[_module.Globals[_function.Global].Attributes].Result;
        zeroExtend = _attributes.Has(set, "zeroext"u8);
        signExtend = _attributes.Has(set, "signext"u8);
    }

    private AttributeSetId ParameterAttributes(Inst inst, GlobalId callee, int index)
    {
        AttributeSetId set = _attributes.Parameter(_function.CallSiteOf(inst.Id).Attributes, index);
        if (callee.IsNone || _attributes.Has(set, "signext"u8) || _attributes.Has(set, "zeroext"u8)
            || _attributes.Has(set, "byval"u8))
        {
            return set;
        }

        // A call may leave out what the declaration says about extension.
        AttributeSetId declared = _attributes.Parameter(_module.Globals[callee].Attributes, index);
        return _attributes.Has(declared, "signext"u8) || _attributes.Has(declared, "zeroext"u8) ? declared : set;
    }

    /// <summary>
    /// A call in tail position whose arguments fit in the registers and the stack words this function itself was given
    /// becomes a jump: always for musttail, and for tail, where the callee is known not to look into this frame.
    /// </summary>
    private bool TryTailCall(Inst inst, GlobalId callee)
    {
        ref CallSiteRow site = ref _function.CallSiteOf(inst.Id);
        if (site.Tail is not (TailCallKind.Tail or TailCallKind.MustTail) || _types[site.FunctionType].IsVariadic
            || (site.Tail == TailCallKind.Tail && IsMain())
            || !IsReturnedAtOnce(inst) || !PassesRegistersOnly(inst, callee) || _frame.IsDynamic)
        {
            return false;
        }

        // What was lowered already is the return: its moves and the ret, which this replaces.
        DropReturn();
        PassArguments(inst, callee, isNative: false, isTail: true, out CallOperands passed);
        int slot = _frame.AddSymbol(new Symbol(SymbolKind.EntrySlot, callee.Index));
        EmitCall(X64Op.TailSlot, passed.Operands, Address.Symbol(slot));
        return true;
    }

    /// <summary>The program's main is entered once: its frame costs nothing and belongs in every stack trace.</summary>
    private bool IsMain() => _module.Names[_module.Globals[_function.Global].Name].SequenceEqual("main"u8);

    private bool IsReturnedAtOnce(Inst inst)
    {
        InstId next = _function.Link(inst.Id).Next;
        if (next.IsNone || _function.Insts[next].Opcode != Opcode.Ret)
        {
            return false;
        }

        ReadOnlySpan<ValueId> returned = _function.Operands(next);
        TypeId own = _types[_module.Globals[_function.Global].ValueType].Element;
        if (returned.Length == 0)
        {
            return inst.Result.IsNone;
        }

        AttributeRowsOfResult(out bool zeroExtend, out bool signExtend);
        return returned[0] == inst.Result && HasOneUse(inst.Result) && !ResultPlaces.Of(_shapes[own]).IsIndirect
            && !(zeroExtend || signExtend);
    }

    private bool PassesRegistersOnly(Inst inst, GlobalId callee)
    {
        ReadOnlySpan<ValueId> arguments = _function.CallArguments(inst.Id);
        _places.Reset();
        for (int i = 0; i < arguments.Length; i++)
        {
            AttributeSetId attributes = ParameterAttributes(inst, callee, i);
            if (_attributes.Has(attributes, "byval"u8) || _attributes.Has(attributes, "nest"u8))
            {
                return false;
            }

            TypeId type = _function.TypeOf(arguments[i]);
            for (int part = 0; part < _shapes.Count(type); part++)
            {
                if (IsWideHalf(type, part, out _) || _places.Next(_shapes.PartOf(type, part)).IsMemory)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Takes back the code of this block's return, which is the last that was moved to the stream.</summary>
    private void DropReturn()
    {
        _reversedCount = _blockStart;
    }

    /// <summary>Receives arguments, and defines constants of the whole function.</summary>
    private void EmitEntry()
    {
        _moveTargets.Clear();
        _moveSources.Clear();
        _places.Reset();
        AttributeListId attributes = _module.Globals[_function.Global].Attributes;
        TypeId type = _module.Globals[_function.Global].ValueType;
        TypeId resultType = _types[type].Element;
        bool isVariadic = _types[type].IsVariadic;
        List<(int Word, ValueId Argument)> inMemory = [];
        _incomingTypes.Clear();
        if (resultType != TypeId.Void && ResultPlaces.Of(_shapes[resultType]).IsIndirect)
        {
            ReceivePart(_places.Next(PointerPart), _resultPointer);
        }

        for (int i = 0; i < _function.ArgumentCount; i++)
        {
            ReceiveArgument(i, _attributes.Parameter(attributes, i), inMemory);
        }

        _frame.IncomingUnits = _places.StackWords;
        if (isVariadic)
        {
            SaveRegisters();
        }

        EmitParallelMove();
        if (isVariadic)
        {
            StoreSavedRegisters();
        }

        foreach ((TypeId passed, int first) in _incomingTypes)
        {
            NameIncomingWords(passed, first);
        }

        foreach ((int word, ValueId argument) in inMemory)
        {
            Address place = new() { Form = AddressForm.Incoming, Displacement = 8 * word };
            Emit(X64Op.Lea, 3, [Def(RegistersOf(argument)[0])], place);
        }

        MaskBooleans();
    }

    private readonly List<(TypeId Type, int Word)> _incomingTypes = [];

    private void ReceiveArgument(int index, AttributeSetId attributes, List<(int Word, ValueId Argument)> inMemory)
    {
        ValueId argument = _function.Argument(index);
        if (_attributes.TryGet(attributes, "byval"u8, out AttributeRow byval))
        {
            int align = _attributes.TryGet(attributes, "align"u8, out AttributeRow given)
                ? (int)given.Value
                : _layout.Alignment(byval.Type);
            int word = _places.InMemory(_layout.AllocBytes(byval.Type), Math.Min(align, 16));
            if (IsWanted(argument))
            {
                inMemory.Add((word, argument));
                _incomingTypes.Add((byval.Type, word));
            }

            return;
        }

        bool isChain = _attributes.Has(attributes, "nest"u8);
        TypeId type = _function.TypeOf(argument);
        for (int part = 0; part < _shapes.Count(type); part++)
        {
            Part shape = _shapes.PartOf(type, part);
            Location place;
            if (IsWideHalf(type, part, out bool isFirst))
            {
                if (isFirst)
                {
                    _places.BeforeWide();
                }

                place = _places.NextHalf(shape);
            }
            else
            {
                place = isChain ? GeneralRegister.R10 : _places.Next(shape);
            }

            if (IsWanted(argument))
            {
                ReceivePart(place, RegistersOf(argument)[part]);
            }
        }
    }

    private void ReceivePart(Location place, Reg to)
    {
        if (place.Kind == LocationKind.Outgoing)
        {
            place = Location.Incoming(place.Number);
        }

        _moveTargets.Add(to);
        _moveSources.Add(NewPinned(place, to));
    }

    private void MaskBooleans()
    {
        for (int i = 0; i < _function.ArgumentCount; i++)
        {
            ValueId argument = _function.Argument(i);
            if (!IsWanted(argument))
            {
                continue;
            }

            for (int part = 0; part < PartCount(argument); part++)
            {
                if (PartOf(argument, part) is { Class: RegisterClass.General, Bits: 1 })
                {
                    Emit(X64Op.AndImm, 2, [Mod(RegistersOf(argument)[part])], immediate: 1);
                }
            }
        }
    }

    private readonly List<(Location Place, Reg Register)> _saved = [];

    /// <summary>
    /// All argument registers of a variadic function, through the move that receives the named ones. Layout of the save
    /// area: System V ABI, figure 3.33.
    /// </summary>
    private void SaveRegisters()
    {
        _saved.Clear();
        foreach (Location place in ArgumentPlaces.GeneralOrder)
        {
            SaveRegister(place, NewGeneral());
        }

        for (int i = 0; i < VectorArguments; i++)
        {
            SaveRegister(Location.Vector(i), NewVector());
        }
    }

    private void SaveRegister(Location place, Reg copy)
    {
        // A named argument may be received from the same place: two reads of one pinned register.
        int known = -1;
        for (int i = 0; i < _moveSources.Count; i++)
        {
            if (_out.Registers[_moveSources[i]].Pinned == place)
            {
                known = i;
            }
        }

        _moveTargets.Add(copy);
        _moveSources.Add(known >= 0 ? _moveSources[known] : NewPinnedRaw(place));
        _saved.Add((place, copy));
    }

    private void StoreSavedRegisters()
    {
        int general = 0;
        int vector = 0;
        foreach ((Location place, Reg register) in _saved)
        {
            if (place.IsGeneral)
            {
                Emit(X64Op.Store, 3, [Use(register)], Address.Frame(_saveArea, 8 * general++));
            }
            else
            {
                Emit(X64Op.VStore, 4, [Use(register)], Address.Frame(_saveArea, (8 * GeneralArguments) + (16 * vector++)));
            }
        }
    }

    /// <summary>Fills a va_list: see the ABI, 3.5.7.</summary>
    private void LowerVaStart(ValueId list)
    {
        _places.Reset();
        AttributeListId attributes = _module.Globals[_function.Global].Attributes;
        CountNamed(attributes);
        Address at = AddressOf(list);
        Emit(X64Op.StoreImm, 2, [], at, 8 * _places.General);
        Emit(X64Op.StoreImm, 2, [], at.Plus(4), (8 * GeneralArguments) + (16 * _places.Vector));
        Reg overflow = NewGeneral();
        Emit(X64Op.Lea, 3, [Def(overflow)], new Address { Form = AddressForm.Incoming, Displacement = 8 * _places.StackWords });
        Emit(X64Op.Store, 3, [Use(overflow)], at.Plus(8));
        Reg area = NewGeneral();
        Emit(X64Op.Lea, 3, [Def(area)], Address.Frame(_saveArea));
        Emit(X64Op.Store, 3, [Use(area)], at.Plus(16));
    }

    private void CountNamed(AttributeListId attributes)
    {
        TypeId resultType = _types[_module.Globals[_function.Global].ValueType].Element;
        if (resultType != TypeId.Void && ResultPlaces.Of(_shapes[resultType]).IsIndirect)
        {
            _places.Next(PointerPart);
        }

        List<(int, ValueId)> unused = [];
        for (int i = 0; i < _function.ArgumentCount; i++)
        {
            AttributeSetId set = _attributes.Parameter(attributes, i);
            int moves = _moveTargets.Count;
            ReceiveArgument(i, set, unused);
            _moveTargets.RemoveRange(moves, _moveTargets.Count - moves);
            _moveSources.RemoveRange(moves, _moveSources.Count - moves);
        }
    }
}
