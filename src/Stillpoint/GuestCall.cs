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
        return reason == ExitReason.Returned ? thread.Begin(_function.Number, _arguments) : reason;
    }

    internal override ExitReason Complete(CompiledThread thread)
    {
        thread.TakeBegunResult(_function.Number, _result);
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
