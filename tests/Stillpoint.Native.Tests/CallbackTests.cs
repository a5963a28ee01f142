// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Threads;
using Xunit;

namespace Stillpoint.Native.Tests;

public sealed unsafe class CallbackTests
{
    private const nint UserData = 0x1234_5678;

    [Fact]
    public void Sorting_calls_back_into_managed_code()
    {
        using var table = CallbackTable.Reserve(3, &CompareInts, UserData);
        int[] numbers = new int[1000];
        var random = new Random(1);
        for (int i = 0; i < numbers.Length; i++) numbers[i] = random.Next(-500, 500);
        int[] expected = (int[])numbers.Clone();
        Array.Sort(expected);
        fixed (int* data = numbers)
        {
            NativeFrame frame = Sort(data, numbers.Length, table.Address(2));
            Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
        }

        Assert.Equal(expected, numbers);
        Assert.Equal(GuestThreadState.Host, GuestThreads.Current->State);
        Assert.False(GuestThreads.Current->IsInNativeCall);
    }

    [Fact]
    public void Unwinding_ends_the_call_and_leaves_the_thread_usable()
    {
        using var table = CallbackTable.Reserve(1, &UnwindAlways, 0);
        int* data = stackalloc int[8];
        for (int i = 0; i < 10_000; i++)
        {
            NativeFrame frame = Sort(data, 8, table.BaseAddress);
            Assert.Equal(NativeCallResult.Unwound, NativeCalls.Call(&frame));
            Assert.Equal(GuestThreadState.Host, GuestThreads.Current->State);
            Assert.False(GuestThreads.Current->IsInNativeCall);
        }
    }

    /// <summary>Each callback makes a native call of its own, ten deep; the innermost unwinds, one level only.</summary>
    [Fact]
    public void Unwinding_ends_the_innermost_call_only()
    {
        using var table = CallbackTable.Reserve(1, &NestOnce, 0);
        GuestThreads.Current->UserData = 10;
        int* data = stackalloc int[2];
        _table = table;
        _unwound = 0;
        NativeFrame frame = Sort(data, 2, table.BaseAddress);
        Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
        Assert.Equal(1, _unwound);
        Assert.False(GuestThreads.Current->IsInNativeCall);
    }

    [Fact]
    public void All_argument_and_result_registers_pass_through()
    {
        using var table = CallbackTable.Reserve(5, &EchoAll, UserData);
        ulong* words = stackalloc ulong[3] { 100, 200, 300 };
        for (int index = 0; index < 5; index++)
        {
            NativeFrame frame = default;
            frame.Begin((void*)table.Address(index), GuestThreads.Current);
            for (int i = 0; i < 6; i++) frame.SetInteger(i, 1UL << (8 * i));
            for (int i = 0; i < 8; i++) frame.SetVector(i, Vector128.Create((byte)(i + 1)));
            frame.VectorCount = 8;
            frame.StackWords = words;
            frame.StackWordCount = 3;
            frame.X87ResultCount = index % 3;
            Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
            Assert.Equal(0x010101010101UL + 600 + (ulong)index, frame.IntegerResult0);
            Assert.Equal((ulong)UserData + 8, frame.IntegerResult1);
            Assert.Equal(Vector128.Create((byte)8), frame.VectorResult0);
            Assert.Equal(Vector128.Create((byte)7), frame.VectorResult1);
            if (index % 3 >= 1) Assert.Equal(OneInX87, frame.X87Result0.AsUInt64()[0]);
            if (index % 3 == 2) Assert.Equal(OneInX87 | 2, frame.X87Result1.AsUInt64()[0]);
        }
    }

    [Fact]
    public void A_thread_that_the_runtime_has_never_seen_calls_back()
    {
        using var table = CallbackTable.Reserve(1, &OnForeignThread, 0);
        for (int round = 0; round < 200; round++)
        {
            _foreignThread = 0;
            Assert.Equal((nint)(round + 1), RunThread(table.BaseAddress, round));
            Assert.NotEqual(0, _foreignThread);
            Assert.NotEqual((nint)GuestThreads.Current, _foreignThread);
        }
    }

    [Fact]
    public void Context_of_an_ended_thread_is_released()
    {
        using var table = CallbackTable.Reserve(1, &OnForeignThread, 0);
        int released = 0;
        for (int round = 0; round < 20; round++)
        {
            RunThread(table.BaseAddress, round);

            // Not in every round for sure: a new thread of another test may have got the same stack, and so the same key.
            if (((GuestThreadContext*)_foreignThread)->Key != _foreignKey) released++;
        }

        Assert.NotEqual(0, released);
    }

    [Fact]
    public void Addresses_and_numbers_convert()
    {
        using var table = CallbackTable.Reserve(1000, &CompareInts, 0);
        for (int i = 0; i < 1000; i++)
        {
            Assert.True(table.TryGetIndex(table.Address(i), out int index));
            Assert.Equal(i, index);
            Assert.False(table.TryGetIndex(table.Address(i) + 1, out _));
        }

        Assert.False(table.TryGetIndex(table.BaseAddress - CallbackTable.StrideBytes, out _));
        Assert.False(table.TryGetIndex(table.BaseAddress + (1000 * CallbackTable.StrideBytes), out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Address(1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Address(-1));
    }

    private const ulong OneInX87 = 0x8000_0000_0000_0000;

    private static CallbackTable? _table;
    private static int _unwound;
    private static nint _foreignThread;
    private static nint _foreignKey;

    internal static NativeFrame Sort(void* data, int count, nint compare)
    {
        NativeFrame frame = default;
        frame.Begin(Symbol.Of("qsort"), GuestThreads.Current);
        frame.SetInteger(0, (ulong)data);
        frame.SetInteger(1, (ulong)count);
        frame.SetInteger(2, sizeof(int));
        frame.SetInteger(3, (ulong)compare);
        return frame;
    }

    internal static nint RunThread(nint start, int argument)
    {
        nint thread;
        nint result;
        NativeFrame frame = default;
        frame.Begin(Symbol.Of("pthread_create"), GuestThreads.Current);
        frame.SetInteger(0, (ulong)&thread);
        frame.SetInteger(1, 0);
        frame.SetInteger(2, (ulong)start);
        frame.SetInteger(3, (ulong)argument);
        Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
        Assert.Equal(0, (int)frame.IntegerResult0);
        frame.Begin(Symbol.Of("pthread_join"), GuestThreads.Current);
        frame.SetInteger(0, (ulong)thread);
        frame.SetInteger(1, (ulong)&result);
        Assert.Equal(NativeCallResult.Returned, NativeCalls.Call(&frame));
        Assert.Equal(0, (int)frame.IntegerResult0);
        return result;
    }

    [UnmanagedCallersOnly]
    private static CallbackResult CompareInts(uint index, CallbackFrame* frame)
    {
        // An allocation now and then makes collections meet native frames on the stack.
        if (index != 2 || frame->UserData != UserData) Environment.FailFast("wrong callback");
        GC.KeepAlive(new byte[64]);
        int left = *(int*)frame->GetInteger(0);
        int right = *(int*)frame->GetInteger(1);
        frame->IntegerResult0 = (uint)left.CompareTo(right);
        return CallbackResult.Return;
    }

    [UnmanagedCallersOnly]
    private static CallbackResult UnwindAlways(uint index, CallbackFrame* frame)
    {
        if (!frame->CanUnwind) Environment.FailFast("nothing to unwind");
        return CallbackResult.Unwind;
    }

    [UnmanagedCallersOnly]
    private static CallbackResult NestOnce(uint index, CallbackFrame* frame)
    {
        GuestThreadContext* context = GuestThreads.Current;
        if (--context->UserData == 0) return CallbackResult.Unwind;
        NativeFrame inner = Sort((void*)frame->GetInteger(0), 2, _table!.BaseAddress);
        if (NativeCalls.Call(&inner) == NativeCallResult.Unwound) _unwound++;
        return CallbackResult.Return;
    }

    [UnmanagedCallersOnly]
    private static CallbackResult EchoAll(uint index, CallbackFrame* frame)
    {
        ulong sum = index;
        for (int i = 0; i < 6; i++) sum += frame->GetInteger(i);
        for (int i = 0; i < 3; i++) sum += frame->StackWords[i];
        frame->IntegerResult0 = sum;
        frame->IntegerResult1 = (ulong)frame->UserData + (ulong)frame->VectorCount;
        frame->VectorResult0 = frame->GetVector(7);
        frame->VectorResult1 = frame->GetVector(6);
        frame->X87ResultCount = (int)index % 3;
        frame->X87Result0 = Vector128.Create(OneInX87, 0x3FFF).AsByte();
        frame->X87Result1 = Vector128.Create(OneInX87 | 2, 0x3FFF).AsByte();
        return CallbackResult.Return;
    }

    [UnmanagedCallersOnly]
    private static CallbackResult OnForeignThread(uint index, CallbackFrame* frame)
    {
        if (frame->CanUnwind) Environment.FailFast("a thread of native code has nothing to unwind");
        _foreignThread = (nint)GuestThreads.Current;
        _foreignKey = GuestThreads.Current->Key;
        frame->IntegerResult0 = frame->GetInteger(0) + 1;
        return CallbackResult.Unwind;
    }
}
