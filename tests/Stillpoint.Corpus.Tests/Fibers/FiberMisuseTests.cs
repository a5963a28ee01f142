// SPDX-License-Identifier: MIT

using Shared;
using Xunit;

namespace Stillpoint.Corpus.Tests.Fibers;

/// <summary>Misuse of stillpoint.h is a trap of the fiber that does it, and a deadlock is one of all: with report and status.</summary>
public sealed class FiberMisuseTests
{
    private const int TrapStatus = 134;

    [RequiresToolTheory(FiberProgram.Clang)]
    [InlineData("alone", "deadlock: the only fiber waits, and nothing can wake it\n main waits to be unparked:\n  at main")]
    [InlineData("unlock", "a fiber unlocks a mutex that it has not locked\n  at main")]
    [InlineData("unlock-other", "a fiber unlocks a mutex that it has not locked, in fiber 4 (unlock_other)\n  at unlock_other")]
    [InlineData("lock-twice", "a fiber locks a mutex that it has locked\n  at main")]
    [InlineData("join-self", "a fiber joins itself\n  at main")]
    [InlineData("join-channel", "join of what is no fiber\n  at main")]
    [InlineData("unpark-nobody", "unpark of what is no fiber\n  at main")]
    [InlineData("send-to-mutex", "4294967299 is no channel, or none any more\n  at main")]
    [InlineData("receive-from-nothing", "0 is no channel\n  at main")]
    [InlineData("lock-channel", "4294967297 is no mutex, or none any more\n  at main")]
    [InlineData("freed", "4294967298 is no channel, or none any more\n  at main")]
    [InlineData("send-address", "access violation reading 0x40\n  at main")]
    [InlineData("receive-address", "access violation writing 0x40\n  at main")]
    [InlineData("receive-address-later", "access violation writing 0x40, in fiber 4 (wait_receive)\n  at wait_receive")]
    [InlineData("select-cases", "access violation reading 0x40\n  at main")]
    [InlineData("select-element", "access violation reading 0x40\n  at main")]
    [InlineData("select-count", "a select of -1 cases\n  at main")]
    [InlineData("close-twice", "close of a closed channel\n  at main")]
    [InlineData("free-waited", "free of a channel at which fibers wait\n  at main")]
    [InlineData("free-locked", "free of a mutex that is locked\n  at main")]
    [InlineData("huge-element", "a channel of 1 elements of 65537 bytes\n  at main")]
    [InlineData("spawn-address", "spawn of 0x40, which is no function of the program\n  at main")]
    public void Is_a_trap(string misuse, string report)
    {
        // One level for each, in turns: what differs between them is not the runtime.
        string level = misuse.Length % 2 == 0 ? "O0" : "O2";

        // Where a fiber must wait before another goes on: in a schedule that repeats, a sleep lasts until nobody else can run.
        string[] options = misuse == "free-waited" ? ["--stress", "preempt", "--every", "100"] : [];
        (int status, string output, string errors) = FiberProgram.Run("by-argument/misuse", level, options, misuse);
        Assert.Equal($"stillpoint: trap: {report}\n", errors);
        Assert.Equal("begins\n", output);
        Assert.Equal(TrapStatus, status);
    }

    [RequiresToolTheory(FiberProgram.Clang)]
    [InlineData("O0", "--workers 1")]
    [InlineData("O2", "--workers 4")]
    [InlineData("O2", "--stress preempt --every 50 --seed 3")]
    [InlineData("O0", "--stress preempt --every 50 --timeout 100")]
    public void Deadlock_names_each_fiber_and_what_it_waits_for(string level, string options)
    {
        (int status, string output, string errors) =
            FiberProgram.Run("by-argument/misuse", level, options.Split(' '), "deadlock");
        Assert.Equal(
            """
            stillpoint: trap: deadlock: all 6 fibers wait for each other
             main waits for the end of a fiber:
              at main
             fiber 4 (wait_receive) waits to receive:
              at wait_receive
             fiber 5 (wait_lock) waits for a mutex:
              at wait_lock
             fiber 6 (wait_park) waits to be unparked:
              at wait_park
             fiber 7 (wait_select) waits in a select:
              at wait_select
             fiber 8 (wait_join) waits for the end of a fiber:
              at wait_join

            """,
            errors);
        Assert.Equal("begins\n", output);
        Assert.Equal(TrapStatus, status);
    }
}
