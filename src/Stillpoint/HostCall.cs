// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Runtime.Execution;

namespace Stillpoint;

/// <summary>One call of a function of the host by the guest.</summary>
/// <remarks>
/// Belongs to the thread that runs the function, until that returns or gives its task. Not to be kept: the fiber's next call
/// uses it again.
/// </remarks>
public sealed unsafe class HostCall
{
    private readonly CompiledThread _thread;
    private Target _target;
    private Func<Task, ulong>? _later;

    private HostCall(CompiledThread thread, Target target)
    {
        _thread = thread;
        _target = target;
    }

    /// <summary>The call that a guest thread stands at: of one thread there is one at a time.</summary>
    private static HostCall Of(CompiledThread thread, Target target)
    {
        if (thread.LastHostCall is not HostCall call)
        {
            call = new HostCall(thread, target);
            thread.LastHostCall = call;
        }

        call._target = target;
        call._later = null;
        return call;
    }

    /// <summary>An argument.</summary>
    /// <typeparam name="T">Its type, as the function was defined with.</typeparam>
    public T Argument<T>(int index)
        where T : unmanaged
    {
        (bool isVector, int register) = _target.Places[index];
        ulong word = _thread.HostArgument(isVector, register);
        return typeof(T) == typeof(bool) ? Unsafe.BitCast<bool, T>((word & 1) != 0) : Unsafe.As<ulong, T>(ref word);
    }

    /// <summary>Sets the result.</summary>
    /// <returns>Null, for functions that do not wait.</returns>
    public Task? Return<T>(T value)
        where T : unmanaged
    {
        ulong word = 0;
        Unsafe.As<ulong, T>(ref word) = value;
        _thread.SetHostResult(_target.Signature.IsResultFloating, word);
        return null;
    }

    /// <summary>The result is that of a task.</summary>
    /// <returns>The task.</returns>
    public Task ReturnLater<T>(Task<T> task)
        where T : unmanaged
    {
        _later = static done =>
        {
            ulong word = 0;
            Unsafe.As<ulong, T>(ref word) = ((Task<T>)done).GetAwaiter().GetResult();
            return word;
        };
        return task;
    }

    /// <summary>Reads guest memory. A bad address is a trap of the fiber, in the name of this exception.</summary>
    /// <exception cref="GuestMemoryException">The memory cannot be read.</exception>
    public void Read(nint address, Span<byte> to)
    {
        fixed (byte* place = to)
        {
            Require(_thread.TryCopyQuietly(place, (byte*)address, to.Length), address, to.Length);
        }
    }

    /// <summary>Writes guest memory. A bad address is a trap of the fiber, in the name of this exception.</summary>
    /// <exception cref="GuestMemoryException">The memory cannot be written.</exception>
    public void Write(nint address, ReadOnlySpan<byte> from)
    {
        fixed (byte* place = from)
        {
            Require(_thread.TryCopyQuietly((byte*)address, place, from.Length), address, from.Length);
        }
    }

    /// <summary>Reads a text that ends with a zero byte.</summary>
    /// <param name="address">Where it begins.</param>
    /// <param name="mostBytes">Where reading ends at the latest.</param>
    /// <exception cref="GuestMemoryException">The memory cannot be read.</exception>
    public string ReadText(nint address, int mostBytes = 65_536)
    {
        StringBuilder text = new();
        Decoder decoder = Encoding.UTF8.GetDecoder();
        Span<byte> one = stackalloc byte[1];
        Span<char> chars = stackalloc char[4];
        for (int i = 0; i < mostBytes; i++)
        {
            Read(address + i, one);
            if (one[0] == 0)
            {
                break;
            }

            text.Append(chars[..decoder.GetChars(one, chars, flush: false)]);
        }

        return text.ToString();
    }

    private static void Require(bool isDone, nint address, int bytes)
    {
        if (!isDone)
        {
            throw new GuestMemoryException(address, bytes);
        }
    }

    private ExitReason Serve()
    {
        try
        {
            Task? task = _target.Body(this);
            if (task is null)
            {
                return ExitReason.Returned;
            }

            return task.IsCompleted ? Complete(task) : _thread.AwaitHost(task, Complete);
        }
        catch (Exception e)
        {
            return Fail(e);
        }
    }

    /// <summary>On the thread that has the fiber then: the task is completed.</summary>
    private ExitReason Complete(Task task)
    {
        try
        {
            task.GetAwaiter().GetResult();
            if (_later is { } later)
            {
                _thread.SetHostResult(_target.Signature.IsResultFloating, later(task));
            }

            return ExitReason.Returned;
        }
        catch (Exception e)
        {
            return Fail(e);
        }
    }

    private ExitReason Fail(Exception e) => _thread.TrapInCall(e is GuestMemoryException
        ? $"{e.Message}, in the host's {_target.Name}"
        : $"the host's {_target.Name} threw {e.GetType().Name}: {e.Message}");

    /// <summary>A function of the host as one module declares it.</summary>
    internal sealed class Target : IHostCall
    {
        internal Target(string name, Signature signature, Func<HostCall, Task?> body)
        {
            Name = name;
            Signature = signature;
            Body = body;
            Places = new (bool, int)[signature.Count];
            int integers = 0;
            int vectors = 0;
            for (int i = 0; i < Places.Length; i++)
            {
                Places[i] = signature.IsFloating(i) ? (true, vectors++) : (false, integers++);
            }
        }

        internal string Name { get; }

        internal Signature Signature { get; }

        internal Func<HostCall, Task?> Body { get; }

        /// <summary>For each parameter which registers it is in, and the number among those.</summary>
        internal (bool IsVector, int Register)[] Places { get; }

        /// <inheritdoc/>
        ExitReason IHostCall.Serve(GuestThread thread) => Of((CompiledThread)thread, this).Serve();
    }
}

/// <summary>An address of the guest cannot be accessed.</summary>
public sealed class GuestMemoryException(nint address, int bytes)
    : Exception($"{bytes} bytes of guest memory at 0x{address:x} cannot be accessed");
