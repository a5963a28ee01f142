// SPDX-License-Identifier: MIT
using Stillpoint.Native.Calls;

namespace Stillpoint.Native.Fibers;

/// <summary>Why <see cref="Fiber.Enter"/> came back. The first three are those of <see cref="NativeCallResult"/>.</summary>
public enum GuestExit
{
    /// <summary>The outermost guest function returned; its results are in the saved registers.</summary>
    Returned = 0,

    /// <summary>Native code that the guest called faulted. Its frames were dropped; the guest's are still there.</summary>
    Faulted = 1,

    /// <summary>A callback from native code asked to unwind. The native frames were dropped.</summary>
    Unwound = 2,

    /// <summary>
    /// The guest calls what C# does for it: r11 is the address, arguments are in the saved registers, the return address
    /// is on top of the guest's stack. Entering again returns behind the call with the results in the saved registers.
    /// </summary>
    HostCall = 3,

    /// <summary>The guest calls a function that has no code yet: r11 is its number. Otherwise as at its entry.</summary>
    CompileFunction = 4,

    /// <summary>Guest code faulted. All registers are saved.</summary>
    Trap = 5,

    /// <summary>Guest code asks for a trap: eax says which one. The return address is on top of the guest's stack.</summary>
    ExplicitTrap = 6,

    /// <summary>The guest was stopped on request. Entering again goes on.</summary>
    Preempted = 7,

    /// <summary>The guest ran one instruction, by <see cref="Fiber.Step"/>. All registers are saved.</summary>
    Stepped = 8,

    /// <summary>
    /// The guest returned to where <see cref="Fiber.TryPlantTrampoline"/> was asked to stop it. The trampoline is gone, and the
    /// return address is on top of the guest's stack. Entering again returns there with the results in the saved registers.
    /// </summary>
    Trampoline = 9,

    /// <summary>
    /// The guest wants <see cref="FiberContext.AllocationWanted"/> bytes at <see cref="FiberContext.AllocationNext"/>. All registers
    /// are saved; entering again looks for them again.
    /// </summary>
    Allocate = 10,
}

/// <summary>What <see cref="Fiber.Enter"/> loads before it goes to <see cref="FiberContext.SavedPc"/>.</summary>
public enum ResumeKind
{
    /// <summary>Everything: all general registers, the flags, all vector state.</summary>
    Full = 0,

    /// <summary>
    /// What a call carries: argument registers, rax, rbx, r10, r11, xmm0 to xmm7, the stack pointer. After an exit in place of
    /// a function.
    /// </summary>
    Call = 1,

    /// <summary>
    /// What a return carries: rax, rcx, rdx, rsi, xmm0 to xmm3. Goes to the return address on top of the stack, not to
    /// <see cref="FiberContext.SavedPc"/>. After an exit at a call.
    /// </summary>
    Return = 2,

    /// <summary>
    /// A function from its beginning: argument registers, rax, r10, the stack pointer, and xmm0 to xmm7 unless rax is 0.
    /// On top of the stack lies <see cref="Fiber.ReturnExit"/>.
    /// </summary>
    Start = 3,
}
