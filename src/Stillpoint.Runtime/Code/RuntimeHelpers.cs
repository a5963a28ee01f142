// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Decoding;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Symbols;
using Stillpoint.Runtime.Execution;
using Stillpoint.Runtime.Reports;
using Instruction = Stillpoint.Interpreter.Bytecode.Code;

namespace Stillpoint.Runtime.Code;

/// <summary>
/// What compiled code calls by native calls without the module naming it: operations that the interpreter does, and
/// functions of the C library.
/// </summary>
/// <remarks>
/// Helpers are addresses of a callback table: C# runs in state Host, as in every callback, and a helper that traps unwinds
/// the native call that it is to the guest. The table lives as long as the process.
/// </remarks>
internal static unsafe class RuntimeHelpers
{
    // See RuntimeHelper for the frame.
    private const int Result = 0;
    private const int SecondResult = 16;
    private const int First = 32;
    private const int Second = 48;
    private const int Third = 64;

    private static readonly CallbackTable Table = CallbackTable.Reserve((int)RuntimeHelper.Count, &Enter, 0);

    private static readonly nint[] Functions = [Find("memcpy"), Find("memmove"), Find("memset")];

    /// <summary>Address of a helper, for guest code.</summary>
    internal static ulong AddressOf(RuntimeHelper helper) => (ulong)Table.Address((int)helper);

    /// <summary>Address of a function of the C library.</summary>
    internal static ulong AddressOf(RuntimeFunction function) => (ulong)Functions[(int)function];

    /// <summary>Whether an address is that of a <see cref="RuntimeFunction"/>.</summary>
    internal static bool IsFunction(ulong address) => Functions.AsSpan().Contains((nint)address);

    private static nint Find(string name) => NativeSymbols.TryGetAddress(name, out nint address)
        ? address
        : throw new PlatformNotSupportedException($"the C library has no {name}");

    [UnmanagedCallersOnly]
    private static CallbackResult Enter(uint index, CallbackFrame* frame)
    {
        try
        {
            Run(
                (RuntimeHelper)index,
                (byte*)frame->GetInteger(0),
                (int)frame->GetInteger(1),
                (int)frame->GetInteger(2),
                (int)frame->GetInteger(3));
            return CallbackResult.Return;
        }
        catch (DivideByZeroException)
        {
            return CompiledThread.TrapInHelper(FaultReasons.DivisionByZero);
        }
        catch (Exception e)
        {
            return CompiledThread.TrapInHelper($"internal error: {e}");
        }
    }

    // Safe because: the compiler gives an object of its own frame, of the size that the offsets above need. The operations
    // used here touch nothing but that frame, so they need no thread.
    private static void Run(RuntimeHelper helper, byte* frame, int selector, int bits, int otherBits)
    {
        Instruction* code = stackalloc Instruction[2];
        code[0] = new Instruction { A = Result, B = First, C = Second };
        code[1] = new Instruction { A = selector, B = bits, C = Third };

        // Results that are narrower than what the code loads are zero-extended.
        new Span<byte>(frame, First).Clear();
        switch (helper)
        {
            case RuntimeHelper.FloatRemainder:
                Remainder(frame, bits);
                return;
            case RuntimeHelper.Overflow:
                code[1].C = SecondResult;
                break;
            case RuntimeHelper.FrExp:
                code[0].C = SecondResult;
                code[1].C = otherBits;
                break;
            case RuntimeHelper.FloatToInteger or RuntimeHelper.ThreeWay:
                code[1].C = otherBits;
                break;
            case RuntimeHelper.SaturatingToSigned or RuntimeHelper.SaturatingToUnsigned:
                code[0].C = otherBits;
                code[1].A = helper == RuntimeHelper.SaturatingToSigned ? 1 : 0;
                code[1].C = FrameShapes.ContainerBits(otherBits);
                break;
            case RuntimeHelper.WideToFloat or RuntimeHelper.WideFromFloat:
                code[0].C = bits;
                break;
            case RuntimeHelper.IsFloatClass:
                code[0].C = selector;
                break;
            default:
                break;
        }

        code[0].Op = (ushort)Op.Rare;
        code[0].X = (ushort)OperationOf(helper);
        RareOps.Execute(null!, null, code, frame);
    }

    private static void Remainder(byte* frame, int bits)
    {
        if (bits == 32)
        {
            *(float*)frame = *(float*)(frame + First) % *(float*)(frame + Second);
        }
        else
        {
            *(double*)frame = *(double*)(frame + First) % *(double*)(frame + Second);
        }
    }

    private static RareOp OperationOf(RuntimeHelper helper) => helper switch
    {
        RuntimeHelper.WideBinary => RareOp.WideBinary,
        RuntimeHelper.IntegerUnary => RareOp.IntegerUnary,
        RuntimeHelper.IntegerBinary => RareOp.IntegerBinary,
        RuntimeHelper.FunnelShift => RareOp.FunnelShift,
        RuntimeHelper.Overflow => RareOp.Overflow,
        RuntimeHelper.FloatUnary => RareOp.FloatUnary,
        RuntimeHelper.FloatBinary => RareOp.FloatBinary,
        RuntimeHelper.FloatTernary => RareOp.FloatTernary,
        RuntimeHelper.FloatWithInteger => RareOp.FloatWithInteger,
        RuntimeHelper.FloatToInteger => RareOp.FloatToInteger,
        RuntimeHelper.SaturatingToSigned or RuntimeHelper.SaturatingToUnsigned => RareOp.SaturatingToInteger,
        RuntimeHelper.FrExp => RareOp.FrExp,
        RuntimeHelper.WideToFloat => RareOp.WideToFloat,
        RuntimeHelper.WideFromFloat => RareOp.WideFromFloat,
        RuntimeHelper.ThreeWay => RareOp.ThreeWay,
        RuntimeHelper.IsFloatClass => RareOp.IsFPClass,
        _ => throw new UnreachableException(),
    };
}
