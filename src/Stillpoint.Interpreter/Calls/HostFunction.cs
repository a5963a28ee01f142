// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Ir.Lowering;

namespace Stillpoint.Interpreter.Calls;

/// <summary>
/// Functions that the runtime does itself: those of the C library that end or leave the guest, and those of stillpoint.h.
/// </summary>
internal enum HostFunction : byte
{
    /// <summary>None: native code.</summary>
    None,

    /// <summary><c>exit</c>: run the handlers, flush, end.</summary>
    Exit,

    /// <summary><c>_exit</c>, <c>_Exit</c>: end at once.</summary>
    ImmediateExit,

    /// <summary><c>quick_exit</c>: run the quick handlers, end.</summary>
    QuickExit,

    /// <summary><c>abort</c></summary>
    Abort,

    /// <summary><c>atexit</c></summary>
    AtExit,

    /// <summary><c>__cxa_atexit</c></summary>
    CxaAtExit,

    /// <summary><c>at_quick_exit</c></summary>
    AtQuickExit,

    /// <summary><c>__assert_fail</c>: print the message, then as abort.</summary>
    AssertFail,

    /// <summary><c>raise</c>: of a signal that would end the process, a trap.</summary>
    Raise,

    /// <summary><c>pthread_exit</c>: end the thread's guest function with a result.</summary>
    ThreadExit,

    /// <summary><c>__errno_location</c>: the guest's own errno, which the .NET runtime cannot overwrite.</summary>
    ErrnoLocation,

    /// <summary><c>stillpoint.new</c>: an object of a type.</summary>
    New,

    /// <summary><c>stillpoint.new_array</c>: an object of a type, with a number of elements.</summary>
    NewArray,

    /// <summary><c>stillpoint.weak.new</c>: a weak reference to an object.</summary>
    NewWeak,

    /// <summary><c>stillpoint.finalize</c>: wants to know of an object's end.</summary>
    AddFinalizer,

    /// <summary><c>stillpoint.finalizable</c>: an object that nothing led to.</summary>
    TakeFinalizer,

    /// <summary><c>stillpoint.collect</c>: collects the garbage.</summary>
    Collect,

    /// <summary><c>stillpoint.lend</c>: a copy of an object for native code; see <see cref="NativeObjects"/>.</summary>
    Lend,

    /// <summary><c>stillpoint.take_back</c>: what native code has changed goes to the object.</summary>
    TakeBack,

    /// <summary><c>stillpoint.inline_cache.add</c>: the sites with a number give a value for a key from now on.</summary>
    AddToInlineCache,

    /// <summary>Refused when the program is linked.</summary>
    Refused,

    /// <summary>One that the host gave under this name; see <see cref="IHostCall"/>.</summary>
    Given,

    /// <summary>From here on they are the scheduler's; see include/stillpoint.h.</summary>
    FirstOfScheduler,
    Spawn = FirstOfScheduler,
    Self,
    Yield,
    Suspend,
    Sleep,

    /// <summary><c>sleep</c>, <c>usleep</c>, <c>nanosleep</c>: other fibers run meanwhile.</summary>
    SleepSeconds,
    SleepMicroseconds,
    SleepTimespec,

    /// <summary><c>pthread_create</c>, <c>thrd_create</c>: the thread may wake fibers as soon as it is there.</summary>
    ThreadCreate,
    ThreadCreateC11,
    Time,
    Join,
    Park,
    Unpark,
    ChannelNew,
    ChannelClose,
    ChannelFree,
    ChannelSend,
    ChannelReceive,
    ChannelTrySend,
    ChannelTryReceive,
    ChannelSelect,
    MutexNew,
    MutexFree,
    MutexLock,
    MutexTryLock,
    MutexUnlock,
}

/// <summary>The names of <see cref="HostFunction"/>s.</summary>
internal static class HostFunctions
{
    /// <summary>The function of the C library that does the same for a thread of its own, or null.</summary>
    internal static string? NativeName(HostFunction host) => host switch
    {
        HostFunction.SleepSeconds => "sleep",
        HostFunction.SleepMicroseconds => "usleep",
        HostFunction.SleepTimespec => "nanosleep",
        HostFunction.ThreadCreate => "pthread_create",
        HostFunction.ThreadCreateC11 => "thrd_create",
        _ => null,
    };

    /// <summary>By symbol. Refused ones need a process or stack of their own and have no meaning under a runtime.</summary>
    internal static readonly Dictionary<string, HostFunction> ByName = new()
    {
        ["exit"] = HostFunction.Exit,
        ["_exit"] = HostFunction.ImmediateExit,
        ["_Exit"] = HostFunction.ImmediateExit,
        ["quick_exit"] = HostFunction.QuickExit,
        ["abort"] = HostFunction.Abort,
        ["atexit"] = HostFunction.AtExit,
        ["__cxa_atexit"] = HostFunction.CxaAtExit,
        ["at_quick_exit"] = HostFunction.AtQuickExit,
        ["__assert_fail"] = HostFunction.AssertFail,
        ["raise"] = HostFunction.Raise,
        ["pthread_exit"] = HostFunction.ThreadExit,
        ["thrd_exit"] = HostFunction.ThreadExit,
        ["__errno_location"] = HostFunction.ErrnoLocation,
        ["sleep"] = HostFunction.SleepSeconds,
        ["usleep"] = HostFunction.SleepMicroseconds,
        ["nanosleep"] = HostFunction.SleepTimespec,
        ["stillpoint.new"] = HostFunction.New,
        ["stillpoint.new_array"] = HostFunction.NewArray,
        ["stillpoint.weak.new"] = HostFunction.NewWeak,
        ["stillpoint.finalize"] = HostFunction.AddFinalizer,
        ["stillpoint.finalizable"] = HostFunction.TakeFinalizer,
        ["stillpoint.collect"] = HostFunction.Collect,
        ["stillpoint.inline_cache.add"] = HostFunction.AddToInlineCache,
        [NativeObjects.Lend] = HostFunction.Lend,
        [NativeObjects.TakeBack] = HostFunction.TakeBack,
        ["pthread_create"] = HostFunction.ThreadCreate,
        ["thrd_create"] = HostFunction.ThreadCreateC11,
        ["stillpoint.spawn"] = HostFunction.Spawn,
        ["stillpoint.self"] = HostFunction.Self,
        ["stillpoint.yield"] = HostFunction.Yield,
        ["stillpoint.suspend"] = HostFunction.Suspend,
        ["stillpoint.sleep"] = HostFunction.Sleep,
        ["stillpoint.time"] = HostFunction.Time,
        ["stillpoint.join"] = HostFunction.Join,
        ["stillpoint.park"] = HostFunction.Park,
        ["stillpoint.unpark"] = HostFunction.Unpark,
        ["stillpoint.channel.new"] = HostFunction.ChannelNew,
        ["stillpoint.channel.close"] = HostFunction.ChannelClose,
        ["stillpoint.channel.free"] = HostFunction.ChannelFree,
        ["stillpoint.channel.send"] = HostFunction.ChannelSend,
        ["stillpoint.channel.receive"] = HostFunction.ChannelReceive,
        ["stillpoint.channel.try_send"] = HostFunction.ChannelTrySend,
        ["stillpoint.channel.try_receive"] = HostFunction.ChannelTryReceive,
        ["stillpoint.channel.select"] = HostFunction.ChannelSelect,
        ["stillpoint.mutex.new"] = HostFunction.MutexNew,
        ["stillpoint.mutex.free"] = HostFunction.MutexFree,
        ["stillpoint.mutex.lock"] = HostFunction.MutexLock,
        ["stillpoint.mutex.try_lock"] = HostFunction.MutexTryLock,
        ["stillpoint.mutex.unlock"] = HostFunction.MutexUnlock,
        ["setjmp"] = HostFunction.Refused,
        ["_setjmp"] = HostFunction.Refused,
        ["__sigsetjmp"] = HostFunction.Refused,
        ["sigsetjmp"] = HostFunction.Refused,
        ["longjmp"] = HostFunction.Refused,
        ["_longjmp"] = HostFunction.Refused,
        ["siglongjmp"] = HostFunction.Refused,
        ["__longjmp_chk"] = HostFunction.Refused,
        ["signal"] = HostFunction.Refused,
        ["sigaction"] = HostFunction.Refused,
        ["sigaltstack"] = HostFunction.Refused,
        ["fork"] = HostFunction.Refused,
        ["vfork"] = HostFunction.Refused,
        ["clone"] = HostFunction.Refused,
        ["getcontext"] = HostFunction.Refused,
        ["setcontext"] = HostFunction.Refused,
        ["makecontext"] = HostFunction.Refused,
        ["swapcontext"] = HostFunction.Refused,
    };
}
