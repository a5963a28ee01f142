// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Iced.Intel;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Stubs;
using Xunit;

namespace Stillpoint.Native.Tests;

/// <summary>
/// Compares the disassembly of each stub with the listing under <c>Listings</c>, so that every change of machine code is
/// seen in review. With STILLPOINT_BLESS=1 in the environment a test writes its listing anew, and fails.
/// </summary>
public sealed unsafe class StubListingTests
{
    private const nint ContextTable = 0x1000_0000;
    private const nint Recover = 0x2000_0000;
    private const nint PreviousHandlers = 0x3000_0000;
    private const nint SetSpecific = 0x4000_0000;
    private const nint Key = 0x5000_0000;
    private const nint AsyncExit = 0x6000_0000;
    private const nint HostCall = 0x7000_0000;
    private const nint Trampoline = 0x7100_0000;
    private const int ProcessId = 4242;

    [Fact]
    public void Thread_pointer() => Compare("ThreadPointer", ThreadPointerStub.Emit());

    [Fact]
    public void Call_native() => Compare("CallNative", CallNativeStub.Emit());

    [Fact]
    public void Recovery() => Compare("Recover", RecoverStub.Emit(hasAvx: true), dataBytes: 4);

    [Fact]
    public void Callback_common() => Compare("Callback", CallbackStub.EmitCommon((byte*)ContextTable, Recover));

    [Fact]
    public void Release_thread() => Compare("ReleaseThread", ReleaseThreadStub.Emit((uint*)Key, SetSpecific));

    [Fact]
    public void Fault_handler() => Compare(
        "FaultHandler",
        FaultHandlerStub.Emit(
            (byte*)ContextTable,
            Recover,
            (nint*)PreviousHandlers,
            ProcessId,
            AsyncExit,
            [new NoStopRange(HostCall, HostCall + 0x10, 0)]),
        dataBytes: 32);

    [Fact]
    public void Stop_handler() => Compare(
        "StopHandler",
        StopHandlerStub.Emit(
            (byte*)ContextTable,
            (nint*)PreviousHandlers,
            ProcessId,
            AsyncExit,
            [new NoStopRange(HostCall, HostCall + 0x10, 0), new NoStopRange(HostCall + 0x20, HostCall + 0x40, HostCall + 0x48)],
            (Recover, 0x1000)));

    [Fact]
    public void Enter_guest() => Compare("EnterGuest", EnterGuestStub.Emit(hasAvx: true, [], out _), dataBytes: 4);

    [Fact]
    public void Step_guest() => Compare("StepGuest", StepGuestStub.Emit(hasAvx: true, []), dataBytes: 4);

    [Fact]
    public void Guest_exits() => Compare("GuestExits", GuestExitStubs.Emit([], out _, out _, out _));

    [Fact]
    public void Async_exit() => Compare("AsyncExit", AsyncExitStub.Emit(hasAvx: true, []), dataBytes: 4);

    [Fact]
    public void Guest_native_call() =>
        Compare("GuestNativeCall", GuestNativeCallStub.Emit(HostCall, AsyncExit, Trampoline, [], out _, out _, out _, out _));

    [Fact]
    public void Allocate() => Compare("Allocate", AllocateStub.Emit(AsyncExit, []), dataBytes: 8);

    [Fact]
    public void Return_trampoline() => Compare("ReturnTrampoline", ReturnTrampolineStub.Emit([]));

    [Fact]
    public void Guest_indirect_call() => Compare("GuestIndirectCall", GuestIndirectCallStub.Emit(HostCall));

    [Fact]
    public void Compare_exchange_16() => Compare("CompareExchange16", CompareExchange16Stub.Emit());

    private static void Compare(string name, X64Assembler asm, int dataBytes = 0)
    {
        string path = Path.Combine(FindListings(), name + ".txt");
        string actual = Disassemble(asm.Finish().ToArray(), dataBytes);
        if (Environment.GetEnvironmentVariable("STILLPOINT_BLESS") == "1")
        {
            File.WriteAllText(path, actual);
            Assert.Fail("wrote " + Path.GetFileName(path));
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Disassemble(byte[] code, int dataBytes)
    {
        int end = code.Length - dataBytes;
        var decoder = Iced.Intel.Decoder.Create(64, code);
        var instructions = new List<Instruction>();
        var targets = new HashSet<ulong>();
        while (decoder.IP < (ulong)end)
        {
            Instruction instruction = decoder.Decode();
            instructions.Add(instruction);
            if (instruction.NearBranchTarget != 0) targets.Add(instruction.NearBranchTarget);
        }

        var formatter = new NasmFormatter();
        formatter.Options.HexPrefix = "0x";
        formatter.Options.HexSuffix = "";
        formatter.Options.BranchLeadingZeros = false;
        formatter.Options.ShowBranchSize = false;
        var output = new StringOutput();
        var text = new StringBuilder();
        foreach (Instruction instruction in instructions)
        {
            formatter.Format(instruction, output);
            text.Append(targets.Contains(instruction.IP) ? $"{instruction.IP:x3}:  " : "      ");
            text.Append(output.ToStringAndReset()).Append('\n');
        }

        if (dataBytes != 0)
        {
            text.Append($"{end:x3}:  ").Append(Convert.ToHexString(code, end, dataBytes)).Append('\n');
        }

        return text.ToString();
    }

    private static string FindListings()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            string listings = Path.Combine(folder.FullName, "tests", "Stillpoint.Native.Tests", "Listings");
            if (Directory.Exists(listings)) return listings;
        }

        throw new DirectoryNotFoundException("no folder above the test assembly has the listings");
    }
}
