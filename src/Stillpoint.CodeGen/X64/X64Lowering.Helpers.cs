// SPDX-License-Identifier: MIT
using System;
using System.Numerics;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Calls of the runtime's helpers and of C library functions, and copies of memory.</content>
internal sealed partial class X64Lowering
{
    private const int OperandOffset = 32;
    private const int HelperFrameBytes = 80;
    private const int MaxHelperOperands = 4;

    /// <summary>Most instructions that a copy or fill of known size may take.</summary>
    private const int MaxInlineMoves = 16;

    private int HelperFrame() => _frame.AddObject(HelperFrameBytes, 16);

    /// <summary>Calls a helper; its operands are in the frame object already, its results are there afterwards.</summary>
    private void EmitHelperCall(RuntimeHelper helper, int frame, int selector, int bits, int otherBits)
    {
        if (_program.Object is not null)
        {
            throw new CompileException(NoLibraryFunction(helper, selector, bits));
        }

        Reg place = NewPinnedRaw(GeneralRegister.Rdi);
        Reg first = NewPinnedRaw(GeneralRegister.Rsi);
        Reg second = NewPinnedRaw(GeneralRegister.Rdx);
        Reg third = NewPinnedRaw(GeneralRegister.Rcx);
        Emit(X64Op.Lea, 3, [Def(place)], Address.Frame(frame));
        LoadImmediate(first, selector);
        LoadImmediate(second, bits);
        LoadImmediate(third, otherBits);
        CallNative([Use(place), Use(first), Use(second), Use(third)], new Symbol(SymbolKind.Helper, (int)helper));
    }

    private void CallNative(ReadOnlySpan<MachineOperand> operands, Symbol symbol)
    {
        Reg target = NewPinnedRaw(GeneralRegister.R11);
        Reg words = NewPinnedRaw(GeneralRegister.Rbx);
        Emit(X64Op.MovAddress, 3, [Def(target)], target: _frame.AddSymbol(symbol));
        LoadImmediate(words, 0);
        Span<MachineOperand> all = stackalloc MachineOperand[MaxHelperOperands + 2];
        operands.CopyTo(all);
        all[operands.Length] = Use(target);
        all[operands.Length + 1] = Use(words);
        all = all[..(operands.Length + 2)];
        Emit(X64Op.CallContext, 3, all, Address.Context(ContextLayout.NativeCallStub));
    }

    private void CallWideHelper(
        RuntimeHelper helper, int selector, ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> left, ReadOnlySpan<Reg> right, int bits)
    {
        if (_program.Object is not null)
        {
            CallWideLibrary(selector, to, left, right);
            return;
        }

        int frame = HelperFrame();
        Emit(X64Op.Store, 3, [Use(left[0])], Address.Frame(frame, OperandOffset));
        Emit(X64Op.Store, 3, [Use(left[1])], Address.Frame(frame, OperandOffset + 8));
        Emit(X64Op.Store, 3, [Use(right[0])], Address.Frame(frame, OperandOffset + 16));
        Emit(X64Op.Store, 3, [Use(right[1])], Address.Frame(frame, OperandOffset + 24));
        EmitHelperCall(helper, frame, selector, bits, bits);
        Emit(X64Op.Load, 3, [Def(to[0])], Address.Frame(frame));
        Emit(X64Op.Load, 3, [Def(to[1])], Address.Frame(frame, 8));
    }

    private void CallFloatHelper(
        RuntimeHelper helper, int selector, Reg to, Reg first, Reg second, Reg third, int bits, int otherBits)
    {
        if (_program.Object is not null)
        {
            CallFloatLibrary(helper, selector, to, first, second, third, bits);
            return;
        }

        int frame = HelperFrame();
        int size = bits == 32 ? 2 : 3;
        StoreOperand(first, frame, 0, size);
        StoreOperand(second, frame, 1, size);
        StoreOperand(third, frame, 2, size);
        EmitHelperCall(helper, frame, selector, bits, otherBits);
        if (_out.Registers[to].Class == RegisterClass.Vector)
        {
            Emit(X64Op.FLoad, size, [Def(to)], Address.Frame(frame));
        }
        else
        {
            Emit(X64Op.Load, 3, [Def(to)], Address.Frame(frame));
        }
    }

    private void StoreOperand(Reg register, int frame, int index, int size)
    {
        if (register.IsNone)
        {
            return;
        }

        var place = Address.Frame(frame, OperandOffset + (16 * index));
        if (_out.Registers[register].Class == RegisterClass.Vector)
        {
            Emit(X64Op.FStore, size, [Use(register)], place);
        }
        else
        {
            Emit(X64Op.Store, 3, [Use(register)], place);
        }
    }

    /// <summary>Integer operands of up to 128 bits, zero-extended, as helpers want them.</summary>
    private void StoreInteger(ValueId value, int lane, int frame, int index)
    {
        TypeId scalar = _types.ScalarOf(_function.TypeOf(value));
        int bits = _types[scalar].Bits;
        var place = Address.Frame(frame, OperandOffset + (16 * index));
        Reg low = ReadLane(value, lane);
        if (bits <= 64)
        {
            Reg extended = NewGeneral();
            ZeroExtend64(extended, low, bits, isZeroExtended: false);
            Emit(X64Op.Store, 3, [Use(extended)], place);
            return;
        }

        Emit(X64Op.Store, 3, [Use(low)], place);
        Emit(X64Op.Store, 3, [Use(WideHigh(ReadLane(value, lane, 1), bits, signed: false))], place.Plus(8));
    }

    /// <summary>Copies a known number of bytes between places that do not overlap, or calls memcpy.</summary>
    private void CopyMemory(in Address to, in Address from, long bytes)
    {
        if (bytes > 16 * MaxInlineMoves)
        {
            Reg target = NewGeneral();
            Reg source = NewGeneral();
            Emit(X64Op.Lea, 3, [Def(target)], to);
            Emit(X64Op.Lea, 3, [Def(source)], from);
            CallMemory("memcpy", target, source, Immediate(bytes));
            return;
        }

        for (int done = 0; done < bytes;)
        {
            int piece = PieceOf((int)bytes - done);
            Reg value = LoadPiece(from.Plus(done), piece);
            StorePiece(value, to.Plus(done), piece);
            done += piece;
        }
    }

    private static int PieceOf(int bytes) => bytes switch { >= 16 => 16, >= 8 => 8, >= 4 => 4, >= 2 => 2, _ => 1 };

    private Reg LoadPiece(in Address address, int bytes)
    {
        Reg value = bytes == 16 ? NewVector() : NewGeneral();
        if (bytes == 16)
        {
            Emit(X64Op.VLoad, 4, [Def(value)], address);
        }
        else
        {
            LoadGeneral(value, 8 * bytes, address);
        }

        return value;
    }

    private void StorePiece(Reg value, in Address address, int bytes) =>
        Emit(bytes == 16 ? X64Op.VStore : X64Op.Store, BitOperations.Log2((uint)bytes), [Use(value)], address);

    /// <summary>Calls memcpy, memmove or memset of the C library.</summary>
    private void CallMemory(string name, Reg target, Reg second, Reg bytes)
    {
        if (_program.Object is not null)
        {
            CallLibrary(name, [target, second, bytes], []);
            return;
        }

        Reg first = NewPinnedRaw(GeneralRegister.Rdi);
        Reg middle = NewPinnedRaw(GeneralRegister.Rsi);
        Reg last = NewPinnedRaw(GeneralRegister.Rdx);
        _moveTargets.Clear();
        _moveSources.Clear();
        _moveTargets.AddRange([first, middle, last]);
        _moveSources.AddRange([target, second, bytes]);
        EmitParallelMove();
        RuntimeFunction function = name switch
        {
            "memcpy" => RuntimeFunction.MemoryCopy,
            "memmove" => RuntimeFunction.MemoryMove,
            _ => RuntimeFunction.MemorySet,
        };
        CallNative([Use(first), Use(middle), Use(last)], new Symbol(SymbolKind.Function, (int)function));
    }

    private void LowerMemoryIntrinsic(Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        bool isSet = intrinsic is Intrinsic.MemSet or Intrinsic.MemSetInline;
        if (isSet ? IsManagedPlace(arguments[0]) : _hasManaged)
        {
            LowerManagedMemory(intrinsic, isSet, arguments);
            return;
        }

        if (TryGetInteger(arguments[2], out long bytes) && bytes is >= 0 and <= 16 * MaxInlineMoves)
        {
            if (isSet && TryGetInteger(arguments[1], out long value))
            {
                FillInline(arguments[0], (byte)value, (int)bytes);
                return;
            }

            if (!isSet)
            {
                CopyInline(arguments[0], arguments[1], (int)bytes);
                return;
            }
        }

        Reg target = Read(arguments[0]);
        Reg count = ReadZeroExtended64(arguments[2]);
        if (isSet)
        {
            CallMemory("memset", target, ReadZeroExtended(arguments[1]), count);
        }
        else
        {
            CallMemory(intrinsic == Intrinsic.MemMove ? "memmove" : "memcpy", target, Read(arguments[1]), count);
        }
    }

    private void FillInline(ValueId target, byte value, int bytes)
    {
        Address to = AddressOf(target);
        ulong pattern = 0x0101010101010101UL * value;
        int piece;
        for (int done = 0; done < bytes; done += piece)
        {
            piece = PieceOf(bytes - done);
            if (piece == 16)
            {
                StorePiece(VectorConstant(pattern, pattern), to.Plus(done), 16);
            }
            else if (piece == 8 && !FitsInt32((long)pattern))
            {
                StorePiece(IntegerConstant((long)pattern), to.Plus(done), 8);
            }
            else
            {
                Emit(X64Op.StoreImm, BitOperations.Log2((uint)piece), [], to.Plus(done), (int)pattern);
            }
        }
    }

    /// <summary>All loads before all stores, so that overlapping is allowed; large copies go in groups only if they may not.</summary>
    private void CopyInline(ValueId target, ValueId source, int bytes)
    {
        if (bytes == 0)
        {
            return;
        }

        Address from = AddressOf(source);
        Address to = AddressOf(target);
        Span<(Reg Value, int Offset, int Bytes)> pieces = stackalloc (Reg, int, int)[MaxInlineMoves + 4];
        int count = 0;
        for (int done = 0; done < bytes;)
        {
            int piece = PieceOf(bytes - done);
            pieces[count++] = (LoadPiece(from.Plus(done), piece), done, piece);
            done += piece;
        }

        foreach ((Reg value, int offset, int size) in pieces[..count])
        {
            StorePiece(value, to.Plus(offset), size);
        }
    }
}
