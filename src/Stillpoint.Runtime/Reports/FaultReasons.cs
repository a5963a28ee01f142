// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;

namespace Stillpoint.Runtime.Reports;

/// <summary>Says why compiled code faulted, in the words that the interpreter has for the same cause.</summary>
internal static unsafe class FaultReasons
{
    internal const string DivisionByZero = "division by zero";
    internal const string DivisionOverflow = "the quotient of a division does not fit its type";
    internal const string StackOverflow = "stack overflow";

    /// <summary>
    /// A stack pointer this close to the guard at a fault without an address: the kernel had no room for a signal frame.
    /// </summary>
    private const int SignalFrameBytes = 16 * 1024;

    /// <summary>Whether the processor does not know the instruction.</summary>
    internal static bool IsIllegalInstruction(in NativeFault fault) => fault.Signal == LinuxSignals.Ill;

    /// <summary>Describes the fault that a fiber stands at.</summary>
    internal static string Describe(in NativeFault fault, Fiber fiber)
    {
        switch (fault.Signal)
        {
            case LinuxSignals.Segv or LinuxSignals.Bus:
                return IsStackOverflow(fault, fiber) ? StackOverflow : GuestThread.DescribeAccess(fault);
            case LinuxSignals.Fpe:
                return IsDivisorZero(fiber.Context) ? DivisionByZero : DivisionOverflow;
            case LinuxSignals.Ill:
                return "illegal instruction";
            case LinuxSignals.Trap:
                return "breakpoint";
            default:
                return fault.ToString();
        }
    }

    private static bool IsStackOverflow(in NativeFault fault, Fiber fiber)
    {
        if (fault.HasAddress)
        {
            return fiber.IsInGuard(fault.Address);
        }

        ulong stackPointer = fiber.Context->StackPointer;
        return fiber.IsInGuard(stackPointer) || fiber.IsInGuard(stackPointer - SignalFrameBytes);
    }

    /// <summary>
    /// The processor reports both causes alike, so the operand of the div or idiv at the saved PC is looked at again.
    /// </summary>
    // Safe because: the bytes at the PC were just fetched by the processor, and its operand was just read.
    private static bool IsDivisorZero(FiberContext* context)
    {
        byte* code = (byte*)context->SavedPc;
        bool is16 = false;
        int rex = 0;
        for (; *code is 0x66 or (>= 0x40 and <= 0x4F); code++)
        {
            is16 |= *code == 0x66;
            rex = *code == 0x66 ? rex : *code;
        }

        // F6 /6, /7: 8 bits; F7 /6, /7: the operand size. Anything else is no division.
        if (code[0] is not (0xF6 or 0xF7) || (code[1] >> 3 & 7) < 6)
        {
            return false;
        }

        int bits = code[0] == 0xF6 ? 8 : (rex & 8) != 0 ? 64 : is16 ? 16 : 32;
        ulong mask = ulong.MaxValue >> (64 - bits);
        int rm = (code[1] & 7) | ((rex & 1) << 3);
        if (code[1] >> 6 == 3)
        {
            bool isHighByte = bits == 8 && rex == 0 && rm is >= 4 and < 8;
            ulong value = context->GetRegister((Gpr)(isHighByte ? rm - 4 : rm));
            return ((isHighByte ? value >> 8 : value) & mask) == 0;
        }

        byte* operand = (byte*)OperandAddress(context, code + 1, rex);
        ulong divisor = 0;
        for (int i = bits / 8; i > 0; i--)
        {
            divisor = (divisor << 8) | operand[i - 1];
        }

        return divisor == 0;
    }

    /// <summary>Address of the memory operand whose ModRM byte is given; there is no immediate behind it.</summary>
    private static ulong OperandAddress(FiberContext* context, byte* modRm, int rex)
    {
        int mode = *modRm >> 6;
        int rm = *modRm & 7;
        byte* next = modRm + 1;
        ulong address = 0;
        if (rm == 4)
        {
            byte sib = *next++;
            int index = (sib >> 3 & 7) | ((rex & 2) << 2);
            address = index == 4 ? 0 : context->GetRegister((Gpr)index) << (sib >> 6);
            int @base = sib & 7;
            if (@base == 5 && mode == 0)
            {
                return address + (ulong)*(int*)next;
            }

            address += context->GetRegister((Gpr)(@base | ((rex & 1) << 3)));
        }
        else if (rm == 5 && mode == 0)
        {
            return (ulong)(next + 4) + (ulong)*(int*)next;
        }
        else
        {
            address = context->GetRegister((Gpr)(rm | ((rex & 1) << 3)));
        }

        return mode switch
        {
            1 => address + (ulong)*(sbyte*)next,
            2 => address + (ulong)*(int*)next,
            _ => address,
        };
    }

    /// <summary>Numbers of the signals that faults raise.</summary>
    private static class LinuxSignals
    {
        public const int Ill = 4;
        public const int Trap = 5;
        public const int Bus = 7;
        public const int Fpe = 8;
        public const int Segv = 11;
    }
}
