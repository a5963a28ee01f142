// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Lowering;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Entry, calls and returns.</content>
internal sealed partial class X64Lowering
{
    private const int GeneralArguments = 6;
    private const int VectorArguments = 8;
    private const int SaveAreaBytes = (8 * GeneralArguments) + (16 * VectorArguments);

    private const AttributeFacts Extensions = AttributeFacts.SignExt | AttributeFacts.ZeroExt;

    private readonly ArgumentPlaces _places = new();

    /// <summary>Of the call being lowered: what it reads and writes, and the moves that bring its arguments to their places.</summary>
    private readonly List<MachineOperand> _callOperands = [];
    private readonly List<Reg> _argumentTargets = [];
    private readonly List<Reg> _argumentSources = [];
    private readonly List<(Reg Target, long Number)> _argumentConstants = [];
    private readonly List<(int Word, ValueId Argument)> _inMemory = [];
    private Reg _resultPointer;
    private int _saveArea;
    private int _callPoint = -1;

    /// <summary>Where each argument of the call is, in their order.</summary>
    private readonly List<RecordedPart> _passedPlaces = [];

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
        if (placement == SymbolPlacement.GuestFunction && !IsRecorded(inst) && TryTailCall(inst, callee))
        {
            return;
        }

        if (placement == SymbolPlacement.NativeFunction && !IsRecorded(inst) && TryNewObject(inst, callee))
        {
            return;
        }

        bool isPatchpoint = Patchpoints.TryGet(_function, inst.Id, out Patchpoint patchpoint);
        bool isAnyRegister = isPatchpoint && _function.CallSiteOf(inst.Id).CallingConvention == Patchpoints.AnyRegister;
        bool isNoCall = isPatchpoint && Patchpoints.CallsNothing(_function, inst.Id);
        if (isAnyRegister && isNoCall)
        {
            LowerPatchRegion(inst, patchpoint);
            return;
        }

        PrepareRecorded(inst);
        PassArguments(inst, callee, placement == SymbolPlacement.NativeFunction, isTail: false, out CallOperands passed);
        ReadOnlySpan<Part> results = inst.Result.IsNone ? default : _shapes[inst.Type];
        var places = ResultPlaces.Of(results);
        int count = places.IsIndirect ? 0 : results.Length;
        Span<Reg> pinned = stackalloc Reg[ResultPlaces.MaxRegisters];
        for (int i = 0; i < count; i++)
        {
            pinned[i] = NewPinnedRaw(ResultPlaces.Place(results, i));
            _out.Registers[pinned[i]].Kind = results[i].Kind;
            _callOperands.Add(new MachineOperand(pinned[i], OperandRole.Def, OperandConstraint.Register));
        }

        int point = isPatchpoint ? AddPoint(StackMapPointKind.Patchpoint, patchpoint.Id, patchpoint.Bytes) : -1;
        _callPoint = isPatchpoint || !MakesCallsPatchable ? point : AddCallPoint(placement);
        if (isAnyRegister) RecordPlaces(results[..count], pinned);
        if (isNoCall)
        {
            EmitCall(X64Op.CallNothing, default);
        }
        else if (callee == _function.Global && _callPoint < 0)
        {
            // A recursion stays in this code, whatever the slot leads to meanwhile.
            EmitCall(X64Op.CallSelf, default);
        }
        else if (placement == SymbolPlacement.GuestFunction)
        {
            int slot = _frame.AddSymbol(new Symbol(SymbolKind.EntrySlot, callee.Index));
            _frame.CallsForgetful |= IsForgetful(callee);
            EmitCall(X64Op.CallSlot, Address.Symbol(slot));
        }
        else if (placement == SymbolPlacement.NativeFunction)
        {
            EmitNativeCall(callee, passed.StackWords);
        }
        else
        {
            EmitIndirectCall(passed);
        }

        _callPoint = -1;
        EmitRecorded(inst, point);
        ReceiveResults(inst, pinned, passed.ResultMemory);
    }

    /// <summary>The immediate of a call is the number of its patchpoint and 1 more, or 0.</summary>
    private void EmitCall(X64Op op, in Address address) =>
        Emit(op, 3, CollectionsMarshal.AsSpan(_callOperands), address, immediate: _callPoint + 1);

    /// <summary>Whether a function of the module may overwrite the registers that a C caller expects to be kept.</summary>
    private bool IsForgetful(GlobalId callee) => _program.Object is { } file && !file.PreservesRegisters(callee);

    private void EmitNativeCall(GlobalId callee, int stackWords)
    {
        if (_program.Object is not null)
        {
            EmitCall(X64Op.CallSlot, Address.Symbol(_frame.AddSymbol(new Symbol(SymbolKind.Native, callee.Index))));
            return;
        }

        Reg target = NewPinnedRaw(GeneralRegister.R11);
        Reg words = NewPinnedRaw(GeneralRegister.Rbx);
        int symbol = _frame.AddSymbol(new Symbol(SymbolKind.Native, callee.Index));
        Emit(X64Op.MovAddress, 3, [Def(target)], target: symbol);
        LoadImmediate(words, stackWords);
        _callOperands.Add(Use(target));
        _callOperands.Add(Use(words));
        EmitCall(X64Op.CallContext, Address.Context(ContextLayout.NativeCallStub));
    }

    /// <summary>
    /// A call of an address, through a stub that tells guest functions (addresses in the table of thunks) from native
    /// code. Both take their arguments alike, and the stub jumps to a guest function, so that it returns here. In an object
    /// file an address is that of a function with the C convention, and there is no stub.
    /// </summary>
    private void EmitIndirectCall(in CallOperands passed)
    {
        if (_program.Object is null)
        {
            Reg words = NewPinnedRaw(GeneralRegister.Rbx);
            LoadImmediate(words, passed.StackWords);
            _callOperands.Add(Use(words));
        }

        _callOperands.Add(Use(passed.Address));
        EmitCall(X64Op.CallContext, Address.Context(ContextLayout.IndirectCallStub));
    }

    private void ReceiveResults(Inst inst, ReadOnlySpan<Reg> pinned, int resultMemory)
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

    /// <summary>What a call passes besides its operands.</summary>
    private struct CallOperands
    {
        public int StackWords;
        public int ResultMemory;
        public bool HasChain;
        public Reg Address;
    }

    /// <summary>Moves arguments to their places; the call's operands are the pinned registers that it reads.</summary>
    private void PassArguments(Inst inst, GlobalId callee, bool isNative, bool isTail, out CallOperands passed)
    {
        ref CallSiteRow site = ref _function.CallSiteOf(inst.Id);
        ReadOnlySpan<ValueId> arguments = _function.CallArguments(inst.Id);
        bool isVariadic = _types[site.FunctionType].IsVariadic;
        passed = new CallOperands { ResultMemory = -1, Address = Reg.None };
        _places.Reset();
        _callOperands.Clear();
        _argumentTargets.Clear();
        _argumentSources.Clear();
        _argumentConstants.Clear();
        _passedPlaces.Clear();
        if (!inst.Result.IsNone && ResultPlaces.Of(_shapes[inst.Type]).IsIndirect)
        {
            if (isNative)
            {
                throw new CompileException("a result of native code that does not fit registers");
            }

            passed.ResultMemory = AddResultMemory(_shapes[inst.Type]);
            Reg memory = NewGeneral();
            Emit(X64Op.Lea, 3, [Def(memory)], Address.Frame(passed.ResultMemory));
            AddArgument(_places.Next(PointerPart), memory);
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            AttributeSetId attributes = ParameterAttributes(inst, callee, i);
            AttributeFacts facts = _attributes.FactsOf(attributes);
            if ((facts & AttributeFacts.ByVal) != 0)
            {
                PassByValue(arguments[i], attributes);
                continue;
            }

            if ((facts & AttributeFacts.Nest) != 0)
            {
                passed.HasChain = true;
                AddArgument(GeneralRegister.R10, Read(arguments[i]));
                continue;
            }

            PassValue(arguments[i], facts);
        }

        if (callee.IsNone && !Patchpoints.CallsNothing(_function, inst.Id))
        {
            // Of a tail call too: the address must not live in the frame.
            passed.Address = NewPinnedRaw(GeneralRegister.R11);
            _argumentTargets.Add(passed.Address);
            _argumentSources.Add(Read(inst.Operands[0]));
        }

        if (isVariadic || callee.IsNone || isNative)
        {
            _argumentConstants.Add((NewPinnedRaw(GeneralRegister.Rax), _places.Vector));
        }

        passed.StackWords = _places.StackWords;
        if (!isTail)
        {
            _out.OutgoingUnits = Math.Max(_out.OutgoingUnits, (_places.StackWords + 1) & ~1);
        }

        _moveTargets.Clear();
        _moveSources.Clear();
        _moveTargets.AddRange(_argumentTargets);
        _moveSources.AddRange(_argumentSources);
        _moveConstants.AddRange(_argumentConstants);
        EmitParallelMove();
        foreach ((Reg target, _) in _argumentConstants)
        {
            _callOperands.Add(Use(target));
        }

        foreach (Reg target in _argumentTargets)
        {
            if (target != passed.Address)
            {
                _callOperands.Add(new MachineOperand(target, OperandRole.Use, OperandConstraint.Any));
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

    private void AddArgument(Location place, Reg source)
    {
        _argumentTargets.Add(NewPinned(place, source));
        _argumentSources.Add(source);
    }

    private void PassValue(ValueId argument, AttributeFacts facts)
    {
        bool signExtend = (facts & AttributeFacts.SignExt) != 0;
        bool zeroExtend = (facts & AttributeFacts.ZeroExt) != 0;
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
                _argumentConstants.Add((target, isZero ? number & ((1L << part.Bits) - 1) : number));
                _passedPlaces.Add(PlaceOf(place, part));
                continue;
            }

            _passedPlaces.Add(PlaceOf(place, part));
            AddArgument(place, ExtendForC(argument, i, zeroExtend, signExtend));

            // A constant's register may be wider than the word that its argument takes.
            _out.Registers[_argumentTargets[^1]].SpillBytes = (byte)(part.IsVector ? 16 : 8);
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
        AttributeFacts facts = _attributes.FactsOf(_attributes[_module.Globals[_function.Global].Attributes].Result);
        zeroExtend = (facts & AttributeFacts.ZeroExt) != 0;
        signExtend = (facts & AttributeFacts.SignExt) != 0;
    }

    private AttributeSetId ParameterAttributes(Inst inst, GlobalId callee, int index)
    {
        AttributeSetId set = _attributes.Parameter(_function.CallSiteOf(inst.Id).Attributes, index);
        if (callee.IsNone || (_attributes.FactsOf(set) & (Extensions | AttributeFacts.ByVal)) != 0)
        {
            return set;
        }

        // A call may leave out what the declaration says about extension.
        AttributeSetId declared = _attributes.Parameter(_module.Globals[callee].Attributes, index);
        return (_attributes.FactsOf(declared) & Extensions) != 0 ? declared : set;
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
            || !IsReturnedAtOnce(inst) || !PassesRegistersOnly(inst, callee) || _frame.IsDynamic
            || (_frame.PreservesRegisters && IsForgetful(callee)))
        {
            return false;
        }

        // What was lowered already is the return: its moves and the ret, which this replaces.
        DropReturn();
        PassArguments(inst, callee, isNative: false, isTail: true, out _);
        int slot = _frame.AddSymbol(new Symbol(SymbolKind.EntrySlot, callee.Index));
        EmitCall(X64Op.TailSlot, Address.Symbol(slot));
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
            AttributeFacts facts = _attributes.FactsOf(ParameterAttributes(inst, callee, i));
            if ((facts & (AttributeFacts.ByVal | AttributeFacts.Nest)) != 0)
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
        _groupStart = _blockStart;
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
        _inMemory.Clear();
        _incomingTypes.Clear();
        if (resultType != TypeId.Void && ResultPlaces.Of(_shapes[resultType]).IsIndirect)
        {
            ReceivePart(_places.Next(PointerPart), _resultPointer);
        }

        for (int i = 0; i < _function.ArgumentCount; i++)
        {
            ReceiveArgument(i, _attributes.Parameter(attributes, i));
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

        foreach ((int word, ValueId argument) in _inMemory)
        {
            Address place = new() { Form = AddressForm.Incoming, Displacement = 8 * word };
            Emit(X64Op.Lea, 3, [Def(RegistersOf(argument)[0])], place);
        }

        MaskBooleans();
    }

    private readonly List<(TypeId Type, int Word)> _incomingTypes = [];

    private void ReceiveArgument(int index, AttributeSetId attributes)
    {
        ValueId argument = _function.Argument(index);
        AttributeFacts facts = _attributes.FactsOf(attributes);
        if ((facts & AttributeFacts.ByVal) != 0)
        {
            (AttributeRow byval, int align) = ByValueOf(attributes);
            int word = _places.InMemory(_layout.AllocBytes(byval.Type), align);
            if (IsWanted(argument))
            {
                _inMemory.Add((word, argument));
                _incomingTypes.Add((byval.Type, word));
            }

            return;
        }

        bool isChain = (facts & AttributeFacts.Nest) != 0;
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

        for (int i = 0; i < _function.ArgumentCount; i++)
        {
            AttributeSetId set = _attributes.Parameter(attributes, i);
            int moves = _moveTargets.Count;
            ReceiveArgument(i, set);
            _moveTargets.RemoveRange(moves, _moveTargets.Count - moves);
            _moveSources.RemoveRange(moves, _moveSources.Count - moves);
        }
    }
}
