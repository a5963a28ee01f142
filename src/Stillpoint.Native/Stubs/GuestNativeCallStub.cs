// SPDX-License-Identifier: MIT
// By call from guest code, as if it were the native function itself: arguments in registers and on the stack by the
// System V ABI, al as that asks; r11 = target, ebx = number of 8-byte words on the stack above the return address.
// r12, r13, r14, rbp and rbx are free in guest code.
//
//   guest stack                              host stack
//     stack words                              EnterGuest's frame   <- context.HostStackPointer
//     return address  <- context.StackPointer  copy of the words    <- rsp at the call
//
// Addresses of functions that C# does for the guest, and those that cannot be a function's, go to the host call exit. One of
// them, which makes an object of the type described at rdi, is done here if the type is known and the fiber has memory left:
// the object is there, with its header, before the memory is taken, and the pointer to it is in no map, so the guest is not
// stopped meanwhile; the look at what is pending is that behind native calls. The same for a second one, with rsi elements.
//
// Two further entries, by call as well, move and set memory in which there may be managed pointers or which is part of a managed
// object: no collection may come in between, and cards are marked as by stores.
//
//   move   rdi = to, rsi = from, rdx = bytes; they may overlap. Words where everything is a multiple of them.
//   set    rdi = to, sil = the byte, rdx = bytes
//
// x87 results stay where they are.
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>A native call of compiled code.</summary>
internal static unsafe class GuestNativeCallStub
{
    /// <summary>No function lies below: a call there is one through null, or through an offset of it.</summary>
    private const int LowestAddress = 4096;

    private const Gpr Target = Gpr.R11;
    private const Gpr Words = Gpr.Rbx;
    private const Gpr Thread = Gpr.R12;
    private const Gpr GuestStack = Gpr.R13;
    private const Gpr HostStack = Gpr.Rbp;

    /// <param name="hostCall">The exit for what is no native call.</param>
    /// <param name="asyncExit">The exit for a stop that is due.</param>
    /// <param name="trampoline">Address of <see cref="ReturnTrampolineStub"/>.</param>
    /// <param name="noStops">
    /// Gets the ranges where the guest is not stopped: while the stack is the host's, and where registers hold what belongs to
    /// this thread rather than to the fiber.
    /// </param>
    /// <param name="returns">Offset behind the look at what is pending.</param>
    /// <param name="returnsEnd">Offset behind the return.</param>
    /// <param name="move">Offset of the entry that moves memory.</param>
    /// <param name="set">Offset of the entry that sets memory.</param>
    public static X64Assembler Emit(
        nint hostCall, nint asyncExit, nint trampoline, List<NoStopRange> noStops, out int returns, out int returnsEnd,
        out int move, out int set)
    {
        var asm = new X64Assembler();
        X64Label host = asm.NewLabel();
        X64Label exit = asm.NewLabel();
        X64Label look = asm.NewLabel();
        X64Label stop = asm.NewLabel();
        X64Label return_ = asm.NewLabel();
        FindHostFunction(asm, host);
        int enter = asm.Length;
        EnterNative(asm);
        noStops.Add(new NoStopRange(enter, asm.Length, Target: 0));
        CopyStackWords(asm);
        asm.Call(Target);
        int guest = LeaveNative(asm);
        asm.Bind(look);
        asm.Cmp(Bits32, EnterGuestStub.At(FiberContext.PendingStopOffset), 0);
        noStops.Add(new NoStopRange(guest, asm.Length, Target: 0));
        returns = asm.Length;
        asm.Jcc(Condition.NotEqual, stop);
        asm.Bind(return_);
        asm.Ret();
        returnsEnd = asm.Length;

        asm.Bind(stop);
        int leave = asm.Length;
        Stop(asm, asyncExit, trampoline, return_);
        noStops.Add(new NoStopRange(leave, asm.Length, Target: 0));

        asm.Bind(host);
        noStops.Add(Allocate(asm, exit, look));
        asm.Bind(exit);
        asm.Mov64(Gpr.R12, hostCall);
        asm.Jmp(Gpr.R12);
        move = asm.Length;
        Move(asm, look);
        set = asm.Length;
        Set(asm, look);
        noStops.Add(new NoStopRange(move, asm.Length, Target: 0));
        return asm;
    }

    private static void Move(X64Assembler asm, X64Label done)
    {
        X64Label down = asm.NewLabel();
        X64Label upWord = asm.NewLabel();
        X64Label bytes = asm.NewLabel();
        X64Label downBytes = asm.NewLabel();
        X64Label nextWord = asm.NewLabel();
        asm.Test(Bits64, Gpr.Rdx, Gpr.Rdx);
        asm.Jcc(Condition.Equal, done);
        MarkCards(asm);
        asm.Mov(Bits64, Gpr.Rcx, Gpr.Rdx);
        asm.Mov(Bits64, Gpr.R8, Gpr.Rdi);
        asm.Or(Bits64, Gpr.R8, Gpr.Rsi);
        asm.Or(Bits64, Gpr.R8, Gpr.Rdx);
        asm.Mov(Bits64, Gpr.Rax, Gpr.Rdi);
        asm.Sub(Bits64, Gpr.Rax, Gpr.Rsi);
        asm.Cmp(Bits64, Gpr.Rax, Gpr.Rdx);
        asm.Jcc(Condition.Below, down);
        asm.And(Bits32, Gpr.R8, 7);
        asm.Jcc(Condition.NotEqual, bytes);
        asm.Add(Bits64, Gpr.Rsi, Gpr.Rcx);
        asm.Add(Bits64, Gpr.Rdi, Gpr.Rcx);
        asm.Neg(Bits64, Gpr.Rcx);
        asm.Bind(upWord);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsi, Gpr.Rcx, 1));
        asm.Mov(Bits64, X64Address.At(Gpr.Rdi, Gpr.Rcx, 1), Gpr.Rax);
        asm.Add(Bits64, Gpr.Rcx, 8);
        asm.Jcc(Condition.NotEqual, upWord);
        asm.Jmp(done);
        asm.Bind(bytes);
        asm.RepMovsb();
        asm.Jmp(done);

        // What is written lies where it is yet to be read, so from the end.
        asm.Bind(down);
        asm.And(Bits32, Gpr.R8, 7);
        asm.Jcc(Condition.NotEqual, downBytes);
        asm.Bind(nextWord);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsi, Gpr.Rcx, 1, -8));
        asm.Mov(Bits64, X64Address.At(Gpr.Rdi, Gpr.Rcx, 1, -8), Gpr.Rax);
        asm.Sub(Bits64, Gpr.Rcx, 8);
        asm.Jcc(Condition.NotEqual, nextWord);
        asm.Jmp(done);
        asm.Bind(downBytes);
        asm.Mov(Bits8, Gpr.Rax, X64Address.At(Gpr.Rsi, Gpr.Rcx, 1, -1));
        asm.Mov(Bits8, X64Address.At(Gpr.Rdi, Gpr.Rcx, 1, -1), Gpr.Rax);
        asm.Dec(Bits64, Gpr.Rcx);
        asm.Jcc(Condition.NotEqual, downBytes);
        asm.Jmp(done);
    }

    /// <summary>Marks the cards of rdx bytes, at least 1, from rdi on. Clobbers rax, rcx, r8.</summary>
    private static void MarkCards(X64Assembler asm)
    {
        asm.Lea(Gpr.Rcx, X64Address.At(Gpr.Rdi, Gpr.Rdx, 1, -1));
        asm.Mov(Bits64, Gpr.R8, Gpr.Rdi);
        asm.Shr(Bits64, Gpr.Rdi, FiberContext.CardShift);
        asm.Shr(Bits64, Gpr.Rcx, FiberContext.CardShift);
        asm.Sub(Bits64, Gpr.Rcx, Gpr.Rdi);
        asm.Inc(Bits64, Gpr.Rcx);
        asm.Add(Bits64, Gpr.Rdi, EnterGuestStub.At(FiberContext.CardBiasOffset));
        asm.Mov32(Gpr.Rax, 1);
        asm.RepStosb();
        asm.Mov(Bits64, Gpr.Rdi, Gpr.R8);
    }

    private static void Set(X64Assembler asm, X64Label done)
    {
        asm.Mov(Bits32, Gpr.Rax, Gpr.Rsi);
        asm.Mov(Bits64, Gpr.Rcx, Gpr.Rdx);
        asm.RepStosb();
        asm.Jmp(done);
    }

    /// <summary>Clobbers rax, r9, r12 to r14 and flags, before the exit r9, r12 to r14 and flags.</summary>
    /// <returns>Where the guest is not stopped.</returns>
    private static NoStopRange Allocate(X64Assembler asm, X64Label exit, X64Label look)
    {
        const Gpr Type = Gpr.R12;
        const Gpr End = Gpr.R13;
        const Gpr Elements = Gpr.R9;
        X64Label isKnown = asm.NewLabel();
        asm.Xor(Bits32, Elements, Elements);
        asm.Cmp(Bits64, Target, EnterGuestStub.At(FiberContext.NewFunctionOffset));
        asm.Jcc(Condition.Equal, isKnown);
        asm.Cmp(Bits64, Target, EnterGuestStub.At(FiberContext.NewArrayFunctionOffset));
        asm.Jcc(Condition.NotEqual, exit);
        asm.Cmp(Bits64, Gpr.Rsi, AllocationType.MostElements);
        asm.Jcc(Condition.Above, exit);
        asm.Mov(Bits64, Elements, Gpr.Rsi);
        asm.Bind(isKnown);
        asm.Mov(Bits64, Type, Gpr.Rdi);
        asm.Shr(Bits64, Type, AllocationType.KeyShift);
        asm.And(Bits32, Type, AllocationType.Count - 1);
        asm.Shl(Bits64, Type, System.Numerics.BitOperations.Log2((uint)sizeof(AllocationType)));
        asm.Add(Bits64, Type, EnterGuestStub.At(FiberContext.AllocationTypesOffset));
        asm.Cmp(Bits64, Gpr.Rdi, X64Address.At(Type));
        asm.Jcc(Condition.NotEqual, exit);
        int start = asm.Length;
        asm.Mov(Bits64, Gpr.R14, EnterGuestStub.At(FiberContext.AllocationNextOffset));
        asm.Mov(Bits64, End, X64Address.At(Type, 24));
        asm.Imul(Bits64, End, Elements);
        asm.Add(Bits64, End, X64Address.At(Type, 8));
        asm.And(Bits64, End, -8);
        asm.Add(Bits64, End, Gpr.R14);
        asm.Cmp(Bits64, End, EnterGuestStub.At(FiberContext.AllocationLimitOffset));
        asm.Jcc(Condition.Above, exit);
        asm.Shl(Bits64, Elements, 32);
        asm.Add(Bits64, Elements, X64Address.At(Type, 16));
        asm.Mov(Bits64, X64Address.At(Gpr.R14), Elements);
        asm.Mov(Bits64, EnterGuestStub.At(FiberContext.AllocationNextOffset), End);
        asm.Lea(Gpr.Rax, X64Address.At(Gpr.R14, 8));
        asm.Jmp(look);
        return new NoStopRange(start, asm.Length, Target: 0);
    }

    /// <summary>Clobbers r12 to r14 and flags.</summary>
    private static void FindHostFunction(X64Assembler asm, X64Label host)
    {
        X64Label probe = asm.NewLabel();
        X64Label native = asm.NewLabel();
        asm.Cmp(Bits64, Target, LowestAddress);
        asm.Jcc(Condition.Below, host);
        asm.Mov(Bits64, Gpr.R13, EnterGuestStub.At(FiberContext.HostAddressesOffset));
        asm.Mov(Bits64, Gpr.R12, Target);
        asm.Shr(Bits64, Gpr.R12, HostAddressTable.HashShift);
        asm.Bind(probe);
        asm.And(Bits32, Gpr.R12, HostAddressTable.Slots - 1);
        asm.Mov(Bits64, Gpr.R14, X64Address.At(Gpr.R13, Gpr.R12, 8));
        asm.Test(Bits64, Gpr.R14, Gpr.R14);
        asm.Jcc(Condition.Equal, native);
        asm.Cmp(Bits64, Gpr.R14, Target);
        asm.Jcc(Condition.Equal, host);
        asm.Inc(Bits32, Gpr.R12);
        asm.Jmp(probe);
        asm.Bind(native);
    }

    /// <summary>
    /// The frame of the entry is linked and the stack pointer is the host's before the state says Native: from then on a
    /// fault recovers through that frame. Other threads that look at the fiber find it at a call.
    /// </summary>
    private static void EnterNative(X64Assembler asm)
    {
        asm.Mov(Bits64, EnterGuestStub.At(FiberContext.RegisterOffset(Gpr.Rsp)), Gpr.Rsp);
        asm.Mov(Bits64, EnterGuestStub.At(FiberContext.RegisterOffset(Target)), Target);
        asm.Mov(Bits32, EnterGuestStub.At(FiberContext.ResumeKindOffset), (int)ResumeKind.Return);
        asm.Mov(Bits64, Thread, EnterGuestStub.At(FiberContext.ThreadOffset));
        asm.Mov(Bits64, GuestStack, Gpr.Rsp);
        asm.Mov(Bits64, Gpr.Rsp, EnterGuestStub.At(FiberContext.HostStackPointerOffset));
        asm.Mov(Bits64, HostStack, X64Address.At(Thread, GuestThreadContext.ErrnoAddressOffset));
        asm.Mov(Bits32, Gpr.R14, EnterGuestStub.At(FiberContext.ErrnoOffset));
        asm.Mov(Bits32, X64Address.At(HostStack), Gpr.R14);
        asm.Lea(Gpr.R14, EnterGuestStub.InFrame(Gpr.Rsp, 0));
        asm.Mov(Bits64, X64Address.At(Thread, GuestThreadContext.CurrentFrameOffset), Gpr.R14);
        asm.Mov(Bits64, HostStack, Gpr.Rsp);
        asm.Mov(Bits32, X64Address.At(Thread, GuestThreadContext.StateOffset), (int)GuestThreadState.Native);
    }

    /// <summary>Clobbers rbx, r14 and flags.</summary>
    private static void CopyStackWords(X64Assembler asm)
    {
        X64Label next = asm.NewLabel();
        X64Label done = asm.NewLabel();
        asm.Mov(Bits32, Words, Words);
        asm.Test(Bits32, Words, Words);
        asm.Jcc(Condition.Equal, done);
        asm.Lea(Gpr.R14, X64Address.At(Words, 1));
        asm.And(Bits64, Gpr.R14, -2);
        asm.Shl(Bits64, Gpr.R14, 3);
        asm.Sub(Bits64, Gpr.Rsp, Gpr.R14);

        // From the highest word down, as in CallNativeStub. The first one lies above the return address.
        asm.Bind(next);
        asm.Mov(Bits64, Gpr.R14, X64Address.At(GuestStack, Words, 8));
        asm.Mov(Bits64, X64Address.At(Gpr.Rsp, Words, 8, -8), Gpr.R14);
        asm.Dec(Bits64, Words);
        asm.Jcc(Condition.NotEqual, next);
        asm.Bind(done);
    }

    /// <summary>
    /// A callback may have entered this fiber or another one meanwhile, so the thread is told again whose guest code runs,
    /// and the fiber where its host stack is; comparing that is faster than a store which the next native call would load.
    /// The stack pointer is the guest's before the state says Guest.
    /// </summary>
    /// <returns>Offset of the code behind the change of the state.</returns>
    private static int LeaveNative(X64Assembler asm)
    {
        X64Label same = asm.NewLabel();
        asm.Mov(Bits64, Words, X64Address.At(Thread, GuestThreadContext.ErrnoAddressOffset));
        asm.Mov(Bits32, Gpr.R14, X64Address.At(Words));
        asm.Mov(Bits32, EnterGuestStub.At(FiberContext.ErrnoOffset), Gpr.R14);
        asm.Mov(Bits64, X64Address.At(Thread, GuestThreadContext.FiberOffset), EnterGuestStub.Context);
        asm.Cmp(Bits64, HostStack, EnterGuestStub.At(FiberContext.HostStackPointerOffset));
        asm.Jcc(Condition.Equal, same);
        asm.Mov(Bits64, EnterGuestStub.At(FiberContext.HostStackPointerOffset), HostStack);
        asm.Bind(same);
        asm.Mov(Bits64, Gpr.R14, EnterGuestStub.InFrame(HostStack, NativeFrame.PreviousOffset));
        asm.Mov(Bits64, Gpr.Rsp, GuestStack);
        asm.Mov(Bits32, X64Address.At(Thread, GuestThreadContext.StateOffset), (int)GuestThreadState.Guest);
        int guest = asm.Length;
        asm.Mov(Bits64, X64Address.At(Thread, GuestThreadContext.CurrentFrameOffset), Gpr.R14);
        return guest;
    }

    /// <summary>
    /// As if stopped just after the return: results are saved like all registers. Where a trampoline is, returning is a stop
    /// anyway, and no PC is ever saved that is in there; the request stays for the next entry.
    /// </summary>
    private static void Stop(X64Assembler asm, nint asyncExit, nint trampoline, X64Label return_)
    {
        asm.Mov64(Gpr.R12, trampoline);
        asm.Cmp(Bits64, Gpr.R12, X64Address.At(Gpr.Rsp));
        asm.Jcc(Condition.Equal, return_);
        asm.Pop(EnterGuestStub.At(FiberContext.SavedPcOffset));
        asm.Mov(Bits64, EnterGuestStub.At(FiberContext.RegisterOffset(Gpr.Rsp)), Gpr.Rsp);
        asm.Mov(Bits64, Gpr.Rsp, EnterGuestStub.At(FiberContext.HostStackPointerOffset));
        asm.Pushfq();
        asm.Pop(EnterGuestStub.At(FiberContext.SavedFlagsOffset));
        asm.Mov(Bits32, EnterGuestStub.At(FiberContext.ExitReasonOffset), (int)GuestExit.Preempted);
        asm.Mov64(Gpr.R12, asyncExit);
        asm.Jmp(Gpr.R12);
    }
}
