// SPDX-License-Identifier: MIT
namespace Stillpoint.CodeGen;

/// <summary>
/// Offsets from the context register of what compiled code uses. They are those of the runtime's <c>FiberContext</c>, which
/// this project does not see; a test compares them.
/// </summary>
public static class ContextLayout
{
    /// <summary>Address as data of guest function 0.</summary>
    public const int ThunkBase = 16;

    /// <summary>Bytes of such addresses: a pointer less than this above the base is a guest function.</summary>
    public const int ThunkBytes = 24;

    /// <summary>The entry slots: a guest function's is as far from here as its address is from the base.</summary>
    public const int Entries = 32;

    /// <summary>Stub that calls the native function in r11, with ebx words on the stack.</summary>
    public const int NativeCallStub = 40;

    /// <summary>Stub that calls the function, guest or native, in r11, with ebx words on the stack.</summary>
    public const int IndirectCallStub = 104;

    /// <summary>Stub that leaves the guest for the host function in r11.</summary>
    public const int HostCallStub = 344;

    /// <summary>Stub that leaves the guest with the <see cref="TrapCode"/> in eax.</summary>
    public const int TrapStub = 56;

    /// <summary>The fiber's instance of the thread-local variables.</summary>
    public const int ThreadLocalBase = 72;

    /// <summary>Lowest usable address of the stack; <see cref="GuardBytes"/> below it are inaccessible.</summary>
    public const int StackLimit = 80;

    /// <summary>Where the next managed object goes.</summary>
    public const int AllocationNext = 112;

    /// <summary>End of the memory for managed objects.</summary>
    public const int AllocationLimit = 120;

    /// <summary>What is added to an address shifted by <see cref="CardShift"/> to find its card's mark.</summary>
    public const int CardBias = 64;

    /// <summary>Stub that leaves the guest for more memory for managed objects: as many bytes as the next field says.</summary>
    public const int AllocateStub = 48;

    /// <summary>Bytes that are wanted, 32 bits.</summary>
    public const int AllocationWanted = 100;

    /// <summary>Where the guest goes on with more memory.</summary>
    public const int AllocationPc = 8;

    /// <summary>Stub that moves rdx bytes of memory of managed objects from rsi to rdi.</summary>
    public const int MoveStub = 376;

    /// <summary>Stub that sets rdx bytes of memory of managed objects from rdi on to sil.</summary>
    public const int SetStub = 384;

    /// <summary>log2 of the bytes of a card.</summary>
    public const int CardShift = 8;

    /// <summary>Bytes in front of a managed object.</summary>
    public const int HeaderBytes = 8;

    /// <summary>Frames that are not larger need no probe of the stack.</summary>
    public const int GuardBytes = 64 << 10;
}
