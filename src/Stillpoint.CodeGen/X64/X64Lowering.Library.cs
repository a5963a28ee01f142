// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>
/// What object files have instead of <see cref="RuntimeHelper"/>s: functions of libc, libm and libgcc, and instructions.
/// </content>
internal sealed partial class X64Lowering
{
    private static readonly Location[] LibraryResults = [GeneralRegister.Rax, GeneralRegister.Rdx];

    private readonly ArgumentPlaces _libraryPlaces = new();
    private readonly List<MachineOperand> _libraryOperands = [];

    /// <summary>Calls a function by its symbol, with the C convention; arguments fit in registers.</summary>
    private void CallLibrary(string name, ReadOnlySpan<Reg> arguments, ReadOnlySpan<Reg> results)
    {
        // The arguments of the call that memory is copied for are being placed meanwhile.
        _libraryPlaces.Reset();
        _libraryOperands.Clear();
        _moveTargets.Clear();
        _moveSources.Clear();
        foreach (Reg argument in arguments)
        {
            bool isVector = _out.Registers[argument].Class == RegisterClass.Vector;
            Location place = isVector
                ? _libraryPlaces.Next(new Part(RegisterClass.Vector, PointerKind.Raw, default, 64, 0, 0))
                : _libraryPlaces.Next(PointerPart);
            Reg pinned = NewPinnedRaw(place);
            _moveTargets.Add(pinned);
            _moveSources.Add(argument);
            _libraryOperands.Add(Use(pinned));
        }

        EmitParallelMove();
        Span<Reg> returned = stackalloc Reg[LibraryResults.Length];
        for (int i = 0; i < results.Length; i++)
        {
            bool isVector = _out.Registers[results[i]].Class == RegisterClass.Vector;
            returned[i] = NewPinnedRaw(isVector ? Location.Vector(i) : LibraryResults[i]);
            _libraryOperands.Add(Def(returned[i]));
        }

        int symbol = _frame.AddSymbol(new Symbol(SymbolKind.Name, _module.Names.Intern(name).Index));
        Emit(X64Op.CallSlot, 3, CollectionsMarshal.AsSpan(_libraryOperands), Address.Symbol(symbol));
        _moveTargets.Clear();
        _moveSources.Clear();
        for (int i = 0; i < results.Length; i++)
        {
            _moveTargets.Add(results[i]);
            _moveSources.Add(returned[i]);
        }

        EmitParallelMove();
    }

    /// <summary>Division and remainder of 128 bits.</summary>
    private void CallWideLibrary(int opcode, ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> left, ReadOnlySpan<Reg> right)
    {
        string name = (Opcode)opcode switch
        {
            Opcode.SDiv => "__divti3",
            Opcode.UDiv => "__udivti3",
            Opcode.SRem => "__modti3",
            _ => "__umodti3",
        };
        CallLibrary(name, [left[0], left[1], right[0], right[1]], to);
    }

    /// <summary>One call for what a helper does with floats.</summary>
    private void CallFloatLibrary(RuntimeHelper helper, int selector, Reg to, Reg first, Reg second, Reg third, int bits)
    {
        bool isPowI = helper == RuntimeHelper.FloatWithInteger && selector == (int)Intrinsic.PowI;
        string? name = helper switch
        {
            RuntimeHelper.FloatRemainder => "fmod",
            RuntimeHelper.FloatTernary => "fma",
            RuntimeHelper.FloatWithInteger => isPowI ? "__powi" : "ldexp",
            RuntimeHelper.FloatUnary or RuntimeHelper.FloatBinary or RuntimeHelper.FloatToInteger => LibraryName((Intrinsic)selector),
            _ => null,
        } ?? throw new CompileException(NoLibraryFunction(helper, selector, bits));
        string suffix = (isPowI, bits) switch { (true, 32) => "sf2", (true, _) => "df2", (_, 32) => "f", _ => "" };
        Span<Reg> arguments = [first, second, third];
        int count = third.IsNone ? second.IsNone ? 1 : 2 : 3;
        CallLibrary(name + suffix, arguments[..count], [to]);
    }

    private static string? LibraryName(Intrinsic intrinsic) => intrinsic switch
    {
        Intrinsic.Floor => "floor",
        Intrinsic.Ceil => "ceil",
        Intrinsic.FTrunc => "trunc",
        Intrinsic.Rint => "rint",
        Intrinsic.NearbyInt => "nearbyint",
        Intrinsic.Round => "round",
        Intrinsic.RoundEven => "roundeven",
        Intrinsic.Sin => "sin",
        Intrinsic.Cos => "cos",
        Intrinsic.Tan => "tan",
        Intrinsic.ASin => "asin",
        Intrinsic.ACos => "acos",
        Intrinsic.ATan => "atan",
        Intrinsic.SinH => "sinh",
        Intrinsic.CosH => "cosh",
        Intrinsic.TanH => "tanh",
        Intrinsic.Exp => "exp",
        Intrinsic.Exp2 => "exp2",
        Intrinsic.Exp10 => "exp10",
        Intrinsic.Log => "log",
        Intrinsic.Log2 => "log2",
        Intrinsic.Log10 => "log10",
        Intrinsic.Pow => "pow",
        Intrinsic.Minimum => "fminimum",
        Intrinsic.Maximum => "fmaximum",
        Intrinsic.LRint => "lrint",
        Intrinsic.LLRint => "llrint",
        Intrinsic.LRound => "lround",
        Intrinsic.LLRound => "llround",
        _ => null,
    };

    private static string NoLibraryFunction(RuntimeHelper helper, int selector, int bits)
    {
        string operation = helper is RuntimeHelper.IntegerUnary or RuntimeHelper.IntegerBinary or RuntimeHelper.FunnelShift
            or RuntimeHelper.Overflow or RuntimeHelper.FloatUnary or RuntimeHelper.FloatBinary
            ? ((Intrinsic)selector).ToString()
            : helper.ToString();
        return $"{operation} of {bits} bits, which no library function does for an object file";
    }

    /// <summary>frexp, whose exponent comes through memory.</summary>
    private void CallFrExpLibrary(Reg source, Reg fraction, Reg exponent, int size)
    {
        int place = _frame.AddObject(16, 16);
        Reg pointer = NewGeneral();
        Emit(X64Op.Lea, 3, [Def(pointer)], Address.Frame(place));
        CallLibrary(size == 2 ? "frexpf" : "frexp", [source, pointer], [fraction]);
        LoadGeneral(exponent, 32, Address.Frame(place));
    }

    /// <summary>
    /// Classes of floats are ranges of their bits, read as a number: from zero up to quiet NaNs, then the same with the sign.
    /// Neighbours that are asked for together take one comparison.
    /// </summary>
    private void TestClasses(Reg to, Reg source, int classes, int size)
    {
        ulong sign = size == 2 ? 0x8000_0000UL : 0x8000_0000_0000_0000UL;
        ulong infinity = size == 2 ? 0x7F80_0000UL : 0x7FF0_0000_0000_0000UL;
        ulong normal = size == 2 ? 0x0080_0000UL : 0x0010_0000_0000_0000UL;
        ulong quiet = infinity | (normal >> 1);
        ReadOnlySpan<ulong> starts = [0, 1, normal, infinity, infinity + 1, quiet];
        ReadOnlySpan<int> positive = [0x40, 0x80, 0x100, 0x200, 0x1, 0x2];
        ReadOnlySpan<int> negative = [0x20, 0x10, 0x8, 0x4, 0x1, 0x2];
        Reg bits = NewGeneral();
        Emit(X64Op.MovVectorToGeneral, size, [Def(bits), Use(source)]);
        Reg answer = Immediate(0);
        int count = 2 * starts.Length;
        for (int first = 0; first < count;)
        {
            bool IsWanted(int row, ReadOnlySpan<int> upper, ReadOnlySpan<int> lower) =>
                (classes & (row < upper.Length ? upper[row] : lower[row - upper.Length])) != 0;
            int end = first;
            while (end < count && IsWanted(end, positive, negative))
            {
                end++;
            }

            if (end == first)
            {
                first++;
                continue;
            }

            ulong low = StartOf(first, starts, sign);
            ulong span = (end == count ? sign + sign : StartOf(end, starts, sign)) - 1 - low;
            Reg above = NewGeneral();
            Binary(X64Op.Sub, size, above, bits, IntegerConstant((long)low));
            Emit(X64Op.Cmp, size, [Use(above), UseAny(IntegerConstant((long)span))]);
            Reg flag = NewGeneral();
            Emit(X64Op.Setcc, 0, [Def(flag)], condition: (int)Condition.BelowOrEqual);
            Reg sum = NewGeneral();
            Binary(X64Op.Or, 2, sum, answer, ZeroExtend(flag, 8));
            answer = sum;
            first = end;
        }

        Move(to, answer);
    }

    private static ulong StartOf(int row, ReadOnlySpan<ulong> starts, ulong sign) =>
        row < starts.Length ? starts[row] : sign + starts[row - starts.Length];

    /// <summary>Integer operations that a processor without the instruction does in several.</summary>
    private bool TryObjectInteger(Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments, int lane, Reg to, int bits)
    {
        int size = bits > 32 ? 3 : 2;
        int above = (8 << size) - bits;
        Reg first = ReadLane(arguments[0], lane);
        switch (intrinsic)
        {
            case Intrinsic.PopCount:
                CountOnes(to, ZeroExtendedTo(first, bits), size);
                return true;
            case Intrinsic.TrailingZeros:
                CountTrailingZeros(to, first, bits, size);
                return true;
            case Intrinsic.LeadingZeros:
                Reg counted = NewGeneral();
                CountLeadingZeros(counted, ZeroExtendedTo(first, bits), size);
                BinaryImm(X64Op.SubImm, size, to, counted, above);
                return true;
            case Intrinsic.FunnelShiftLeft or Intrinsic.FunnelShiftRight when bits is 8 or 16:
                FunnelNarrow(intrinsic == Intrinsic.FunnelShiftLeft, to, first, arguments, lane, bits);
                return true;
            default:
                return false;
        }
    }

    private void CountOnes(Reg to, Reg source, int size)
    {
        if (_features.Popcnt)
        {
            Emit(X64Op.Popcnt, size, [Def(to), UseAny(source)]);
        }
        else if (size == 3)
        {
            CallLibrary("__popcountdi2", [source], [to]);
        }
        else
        {
            Reg wide = NewGeneral();
            ZeroExtend64(wide, source, 32, isZeroExtended: false);
            CallLibrary("__popcountdi2", [wide], [to]);
        }
    }

    /// <summary>As many as there are ones in what is below the lowest one; a bit above the width makes the count of zero right.</summary>
    private void CountTrailingZeros(Reg to, Reg source, int bits, int size)
    {
        Reg stopped = source;
        if (bits is not (32 or 64))
        {
            stopped = NewGeneral();
            Binary(X64Op.Or, size, stopped, source, IntegerConstant(1L << bits));
        }

        Reg less = NewGeneral();
        BinaryImm(X64Op.SubImm, size, less, stopped, 1);
        Reg inverted = NewGeneral();
        Unary(X64Op.Not, size, inverted, stopped);
        Reg below = NewGeneral();
        Binary(X64Op.And, size, below, less, inverted);
        CountOnes(to, below, size);
    }

    /// <summary>With all bits set below the highest one, as many as there are zeros.</summary>
    private void CountLeadingZeros(Reg to, Reg source, int size)
    {
        Reg filled = source;
        for (int shift = 1; shift < 8 << size; shift *= 2)
        {
            Reg shifted = NewGeneral();
            BinaryImm(X64Op.ShrImm, size, shifted, filled, shift);
            Reg next = NewGeneral();
            Binary(X64Op.Or, size, next, filled, shifted);
            filled = next;
        }

        Reg above = NewGeneral();
        Unary(X64Op.Not, size, above, filled);
        CountOnes(to, above, size);
    }

    /// <summary>Both operands side by side in one register, shifted at once.</summary>
    private void FunnelNarrow(bool left, Reg to, Reg first, ReadOnlySpan<ValueId> arguments, int lane, int bits)
    {
        Reg high = NewGeneral();
        BinaryImm(X64Op.ShlImm, 2, high, first, bits);
        Reg both = NewGeneral();
        Binary(X64Op.Or, 2, both, high, ZeroExtendedTo(ReadLane(arguments[1], lane), bits));
        Reg amount = NewGeneral();
        BinaryImm(X64Op.AndImm, 2, amount, ReadLane(arguments[2], lane), bits - 1);
        Reg shifted = NewGeneral();
        ByCl(left ? X64Op.ShlCl : X64Op.ShrCl, 2, shifted, both, amount);
        BinaryImm(X64Op.ShrImm, 2, to, shifted, left ? bits : 0);
    }
}
