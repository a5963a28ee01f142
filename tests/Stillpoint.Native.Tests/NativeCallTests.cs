// SPDX-License-Identifier: MIT
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Code;
using Stillpoint.Native.Threads;
using Xunit;

namespace Stillpoint.Native.Tests;

public sealed unsafe class NativeCallTests
{
    [Fact]
    public void Layouts_are_what_the_stubs_use()
    {
        Assert.Equal(NativeFrame.Bytes, Unsafe.SizeOf<NativeFrame>());
        Assert.Equal(CallbackFrame.Bytes, Unsafe.SizeOf<CallbackFrame>());
        Assert.Equal(GuestThreadContext.Bytes, Unsafe.SizeOf<GuestThreadContext>());
    }

    [Fact]
    public void Integer_argument_and_result()
    {
        fixed (byte* text = "eleven char\0"u8)
        {
            NativeFrame frame = default;
            frame.Begin(Symbol.Of("strlen"), GuestThreads.Current);
            frame.SetInteger(0, (ulong)text);
            Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
            Assert.Equal(11UL, frame.IntegerResult0);
            Assert.Equal(NativeCallResult.Returned, NativeCalls.CallLeaf(&frame));
            Assert.Equal(11UL, frame.IntegerResult0);
        }
    }

    [Fact]
    public void Double_and_float_arguments_and_results()
    {
        NativeFrame frame = default;
        frame.Begin(Symbol.Of("pow"), GuestThreads.Current);
        frame.VectorCount = 2;
        frame.SetDouble(0, 3);
        frame.SetDouble(1, 4);
        Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
        Assert.Equal(81.0, frame.DoubleResult);

        frame.Begin(Symbol.Of("sqrtf"), GuestThreads.Current);
        frame.VectorCount = 1;
        frame.SetSingle(0, 2.25f);
        Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
        Assert.Equal(1.5f, frame.SingleResult);
    }

    [Fact]
    public void Pair_of_integers_comes_back_in_two_registers()
    {
        NativeFrame frame = default;
        frame.Begin(Symbol.Of("lldiv"), GuestThreads.Current);
        frame.SetInteger(0, unchecked((ulong)-17L));
        frame.SetInteger(1, 5);
        Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
        Assert.Equal(-3L, (long)frame.IntegerResult0);
        Assert.Equal(-2L, (long)frame.IntegerResult1);
    }

    /// <summary>Every stack count from 0 to 9: odd ones need padding, and all must arrive in order.</summary>
    [Fact]
    public void Variadic_call_with_words_on_the_stack()
    {
        byte* buffer = stackalloc byte[256];
        ulong* words = stackalloc ulong[16];
        for (int onStack = 0; onStack <= 9; onStack++)
        {
            var format = new StringBuilder();
            var expected = new StringBuilder();
            for (int i = 0; i < 3 + onStack; i++)
            {
                format.Append("%d ");
                expected.Append(-i - 1).Append(' ');
            }

            format.Append("%.2f %.1f\0");
            expected.Append("1.25 -2.5");
            fixed (byte* text = Encoding.ASCII.GetBytes(format.ToString()))
            {
                NativeFrame frame = default;
                frame.Begin(Symbol.Of("snprintf"), GuestThreads.Current);
                frame.SetInteger(0, (ulong)buffer);
                frame.SetInteger(1, 256);
                frame.SetInteger(2, (ulong)text);
                for (int i = 0; i < 3; i++) frame.SetInteger(3 + i, unchecked((ulong)(-i - 1)));
                for (int i = 0; i < onStack; i++) words[i] = unchecked((ulong)(-i - 4));
                frame.StackWords = words;
                frame.StackWordCount = onStack;
                frame.VectorCount = 2;
                frame.SetDouble(0, 1.25);
                frame.SetDouble(1, -2.5);
                Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
                Assert.Equal(expected.Length, (int)frame.IntegerResult0);
                Assert.Equal(expected.ToString(), Marshal.PtrToStringUTF8((nint)buffer));
            }
        }
    }

    [Fact]
    public void Long_double_goes_in_by_the_stack_and_comes_back_from_x87()
    {
        // More calls than the x87 stack has places: a result that was left on it would turn later ones into NaN.
        byte* buffer = stackalloc byte[64];
        for (int i = 0; i < 20; i++)
        {
            Vector128<byte> value;
            fixed (byte* text = "0.1\0"u8)
            {
                NativeFrame frame = default;
                frame.Begin(Symbol.Of("strtold"), GuestThreads.Current);
                frame.SetInteger(0, (ulong)text);
                frame.SetInteger(1, 0);
                frame.X87ResultCount = 1;
                Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
                value = frame.X87Result0;
            }

            fixed (byte* format = "%.22Lf\0"u8)
            {
                NativeFrame frame = default;
                frame.Begin(Symbol.Of("snprintf"), GuestThreads.Current);
                frame.SetInteger(0, (ulong)buffer);
                frame.SetInteger(1, 64);
                frame.SetInteger(2, (ulong)format);
                frame.StackWords = (ulong*)&value;
                frame.StackWordCount = 2;
                Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
                Assert.Equal("0.1000000000000000000014", Marshal.PtrToStringUTF8((nint)buffer));
            }
        }
    }

    [Fact]
    public void Complex_long_double_comes_back_as_two_x87_results()
    {
        // conjl(1 + 2i) with both parts of the argument in memory.
        fixed (byte* one = "1\0"u8, two = "2\0"u8)
        {
            Vector128<byte>* parts = stackalloc Vector128<byte>[2];
            parts[0] = LongDouble(one);
            parts[1] = LongDouble(two);
            NativeFrame frame = default;
            frame.Begin(Symbol.Of("conjl"), GuestThreads.Current);
            frame.StackWords = (ulong*)parts;
            frame.StackWordCount = 4;
            frame.X87ResultCount = 2;
            Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
            Assert.Equal(0x3FFF, frame.X87Result0.AsUInt16()[4]);
            Assert.Equal(0xC000, frame.X87Result1.AsUInt16()[4]);
        }
    }

    /// <summary>All argument and result registers at once, against a function that mixes them into one sum each.</summary>
    [Fact]
    public void All_registers_arrive()
    {
        using var memory = new CodeMemory(4096);
        var asm = new X64Assembler();
        // rax = sum of (position + 1) * register, computed by repeated addition; rdx = r10; xmm0 = xmm7; xmm1 = xmm6.
        Gpr[] registers = [Gpr.Rdi, Gpr.Rsi, Gpr.Rdx, Gpr.Rcx, Gpr.R8, Gpr.R9];
        var scratch = X64Address.At(Gpr.Rsp, -24);
        asm.Xor(OperandSize.Bits32, Gpr.Rax, Gpr.Rax);
        for (int i = 0; i < registers.Length; i++)
        {
            for (int times = 0; times <= i; times++) asm.Add(OperandSize.Bits64, Gpr.Rax, registers[i]);
        }

        asm.Mov(OperandSize.Bits64, Gpr.Rdx, Gpr.R10);
        asm.Movups(scratch, VectorRegister.Xmm7);
        asm.Movups(VectorRegister.Xmm0, scratch);
        asm.Movups(scratch, VectorRegister.Xmm6);
        asm.Movups(VectorRegister.Xmm1, scratch);
        asm.Ret();

        NativeFrame frame = default;
        frame.Begin((void*)memory.Publish(asm.Finish()), GuestThreads.Current);
        for (int i = 0; i < 6; i++) frame.SetInteger(i, 1UL << (8 * i));
        for (int i = 0; i < 8; i++) frame.SetVector(i, Vector128.Create((byte)(i + 1)));
        frame.VectorCount = 8;
        frame.StaticChain = 77;
        Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
        Assert.Equal(0x060504030201UL, frame.IntegerResult0);
        Assert.Equal(77UL, frame.IntegerResult1);
        Assert.Equal(Vector128.Create((byte)8), frame.VectorResult0);
        Assert.Equal(Vector128.Create((byte)7), frame.VectorResult1);
    }

    [Fact]
    public void Errno_of_the_guest_survives_what_the_host_does_between_calls()
    {
        GuestThreadContext* context = GuestThreads.Current;
        context->Errno = 0;
        NativeFrame frame = default;
        frame.Begin(Symbol.Of("close"), context);
        frame.SetInteger(0, unchecked((ulong)-1));
        Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
        Assert.Equal(-1, (int)frame.IntegerResult0);
        const int BadFileDescriptor = 9;
        Assert.Equal(BadFileDescriptor, context->Errno);

        *context->ErrnoAddress = 1234;
        frame.Begin(Symbol.Of("getpid"), context);
        Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
        Assert.Equal(BadFileDescriptor, context->Errno);
    }

    private static Vector128<byte> LongDouble(byte* text)
    {
        NativeFrame frame = default;
        frame.Begin(Symbol.Of("strtold"), GuestThreads.Current);
        frame.SetInteger(0, (ulong)text);
        frame.SetInteger(1, 0);
        frame.X87ResultCount = 1;
        Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
        return frame.X87Result0;
    }
}
