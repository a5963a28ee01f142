// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Runtime;
using Stillpoint.Runtime.Execution;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint;

/// <summary>One call of a guest function, as a job's first fiber.</summary>
internal sealed class GuestCall : RootCall
{
    private readonly Function _function;
    private readonly ulong[] _arguments;
    private readonly ulong[] _result;

    internal GuestCall(Function function, ulong[] arguments)
    {
        _function = function;
        _arguments = arguments;
        _result = new ulong[Math.Max(1, (function.Signature.ResultBytes + 7) / 8)];
    }

    internal override string Name => $"the call of {_function.Name}";

    internal override CompiledThread MakeThread(CompiledEngine engine) =>
        new(_function.Isolate.Program, engine, isMain: false, _function.Isolate.Stacks);

    internal override ExitReason Begin(CompiledThread thread)
    {
        ExitReason reason = _function.Isolate.Construct(thread);
        if (reason != ExitReason.Returned) return reason;

        // Handles become pointers only now, and no collection comes before the guest's registers have them.
        for (int i = 0; i < _arguments.Length; i++)
        {
            if (_function.Signature.IsManaged(i) && !_function.Isolate.TryGetPointer((int)_arguments[i], out _arguments[i]))
            {
                return thread.TrapInCall("the host has released an object before it was passed");
            }
        }

        return thread.Begin(_function.Number, _arguments);
    }

    internal override ExitReason Complete(CompiledThread thread)
    {
        thread.TakeBegunResult(_function.Number, _result);
        if (_function.Signature.IsResultManaged) _result[0] = (ulong)_function.Isolate.Hold(_result[0], _function.Name);
        return ExitReason.Returned;
    }

    /// <summary>The result.</summary>
    /// <exception cref="ArgumentException">The function returns something else.</exception>
    internal T GetResult<T>()
        where T : unmanaged
    {
        _function.Signature.RequireResult(typeof(T), _function.Name);
        return Unsafe.As<ulong, T>(ref _result[0]);
    }
}
