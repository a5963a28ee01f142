// SPDX-License-Identifier: MIT
using Stillpoint.CodeGen;
using Stillpoint.Heap;
using Stillpoint.Native.Fibers;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>Compilers and runtime mean the same context.</summary>
public sealed class ContextLayoutTests
{
    [Fact]
    public void Offsets_agree()
    {
        Assert.Equal(FiberContext.ThunkBaseOffset, ContextLayout.ThunkBase);
        Assert.Equal(FiberContext.ThunkBytesOffset, ContextLayout.ThunkBytes);
        Assert.Equal(FiberContext.EntriesOffset, ContextLayout.Entries);
        Assert.Equal(FiberContext.NativeCallStubOffset, ContextLayout.NativeCallStub);
        Assert.Equal(FiberContext.IndirectCallStubOffset, ContextLayout.IndirectCallStub);
        Assert.Equal(FiberContext.HostCallStubOffset, ContextLayout.HostCallStub);
        Assert.Equal(FiberContext.TrapStubOffset, ContextLayout.TrapStub);
        Assert.Equal(FiberContext.ThreadLocalBaseOffset, ContextLayout.ThreadLocalBase);
        Assert.Equal(FiberContext.StackLimitOffset, ContextLayout.StackLimit);
        Assert.Equal(FiberContext.AllocationNextOffset, ContextLayout.AllocationNext);
        Assert.Equal(FiberContext.AllocationLimitOffset, ContextLayout.AllocationLimit);
        Assert.Equal(FiberContext.AllocationWantedOffset, ContextLayout.AllocationWanted);
        Assert.Equal(FiberContext.AllocationPcOffset, ContextLayout.AllocationPc);
        Assert.Equal(FiberContext.AllocateStubOffset, ContextLayout.AllocateStub);
        Assert.Equal(FiberContext.CardBiasOffset, ContextLayout.CardBias);
        Assert.Equal(FiberContext.CardShift, ContextLayout.CardShift);
        Assert.Equal(FiberContext.MoveStubOffset, ContextLayout.MoveStub);
        Assert.Equal(FiberContext.SetStubOffset, ContextLayout.SetStub);
        Assert.Equal(ManagedHeap.CardShift, ContextLayout.CardShift);
        Assert.Equal(ManagedHeap.HeaderBytes, ContextLayout.HeaderBytes);
        Assert.Equal(Fiber.GuardBytes, ContextLayout.GuardBytes);
    }
}
