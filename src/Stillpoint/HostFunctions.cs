// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Ir.Modules;
using IrModule = Stillpoint.Ir.Modules.Module;

namespace Stillpoint;

/// <summary>
/// Functions that guest code declares and calls, such as <c>declare i64 @host.now()</c>. Filled before an isolate is made with
/// it; not thread-safe while it is being filled.
/// </summary>
/// <remarks>
/// They run on a thread of the engine, while the fiber that calls stands at the call. One that returns a completed task, or no
/// task, costs no more than the crossing. Where the task is not completed the fiber waits and the thread runs others; the fiber
/// goes on when it is. An exception is a trap of the fiber. Types are those of <see cref="Function.Start"/>.
/// </remarks>
public sealed class HostFunctions
{
    /// <summary>Calls of more functions could not be told from native calls fast enough; those of stillpoint.h are among them.</summary>
    private const int Most = 80;

    private readonly Dictionary<string, Definition> _functions = [];

    /// <summary>Adds a function without parameters.</summary>
    public HostFunctions Define<TResult>(string name, Func<TResult> body)
        where TResult : unmanaged =>
        Add(name, [], typeof(TResult), call => call.Return(body()));

    /// <summary>Adds a function with one parameter.</summary>
    public HostFunctions Define<T, TResult>(string name, Func<T, TResult> body)
        where T : unmanaged
        where TResult : unmanaged =>
        Add(name, [typeof(T)], typeof(TResult), call => call.Return(body(call.Argument<T>(0))));

    /// <summary>Adds a function with two parameters.</summary>
    public HostFunctions Define<T1, T2, TResult>(string name, Func<T1, T2, TResult> body)
        where T1 : unmanaged
        where T2 : unmanaged
        where TResult : unmanaged =>
        Add(name, [typeof(T1), typeof(T2)], typeof(TResult), call => call.Return(body(call.Argument<T1>(0), call.Argument<T2>(1))));

    /// <summary>Adds a function with one parameter and no result.</summary>
    public HostFunctions Define<T>(string name, Action<T> body)
        where T : unmanaged =>
        Add(name, [typeof(T)], typeof(void), call =>
        {
            body(call.Argument<T>(0));
            return null;
        });

    /// <summary>Adds a function with two parameters and no result.</summary>
    public HostFunctions Define<T1, T2>(string name, Action<T1, T2> body)
        where T1 : unmanaged
        where T2 : unmanaged =>
        Add(name, [typeof(T1), typeof(T2)], typeof(void), call =>
        {
            body(call.Argument<T1>(0), call.Argument<T2>(1));
            return null;
        });

    /// <summary>Adds a function with one parameter for whose end the fiber waits.</summary>
    public HostFunctions DefineAsync<T>(string name, Func<T, Task> body)
        where T : unmanaged =>
        Add(name, [typeof(T)], typeof(void), call => body(call.Argument<T>(0)));

    /// <summary>Adds a function with one parameter for whose result the fiber waits.</summary>
    public HostFunctions DefineAsync<T, TResult>(string name, Func<T, Task<TResult>> body)
        where T : unmanaged
        where TResult : unmanaged =>
        Add(name, [typeof(T)], typeof(TResult), call => call.ReturnLater(body(call.Argument<T>(0))));

    /// <summary>
    /// Adds a function of any signature: for what the other ways do not have. Each parameter and the result is an integer type,
    /// bool, float, double or nint; void for no result.
    /// </summary>
    /// <param name="name">Name in the module.</param>
    /// <param name="parameters">Types of the parameters, at most six integers and pointers and eight floating-point numbers.</param>
    /// <param name="result">Type of the result.</param>
    /// <param name="body">Does a call; null, or the task that the fiber waits for.</param>
    public HostFunctions DefineAny(string name, Type[] parameters, Type result, Func<HostCall, Task?> body) =>
        Add(name, parameters, result, body);

    /// <summary>What the linker gives addresses to: the functions that the module declares.</summary>
    /// <exception cref="ModuleException">A declaration is another one than the function's.</exception>
    internal Dictionary<string, IHostCall> Bind(IrModule module)
    {
        Dictionary<string, IHostCall> bound = [];
        List<Diagnostic> faults = [];
        foreach ((string name, Definition function) in _functions)
        {
            if (!module.TryGetGlobal(name, out GlobalId global) || module.Globals[global].IsDefinition)
            {
                continue;
            }

            var signature = Signature.Of(module, module.Globals[global].ValueType);
            try
            {
                signature.Require(function.Parameters, function.Result, name);
                bound[name] = new HostCall.Target(name, signature, function.Body);
            }
            catch (ArgumentException e)
            {
                faults.Add(new Diagnostic($"a function of the host is declared otherwise: {e.Message}", module.Source));
            }
        }

        return faults.Count == 0 ? bound : throw new ModuleException(faults);
    }

    /// <param name="name">Name in the module.</param>
    /// <param name="parameters">Types of the parameters.</param>
    /// <param name="result">Type of the result.</param>
    /// <param name="body">Does a call: reads the arguments, sets the result, or gives the task that the fiber waits for.</param>
    private HostFunctions Add(string name, Type[] parameters, Type result, Func<HostCall, Task?> body)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        int floating = parameters.Count(static one => one == typeof(float) || one == typeof(double));
        if (floating > 8 || parameters.Length - floating > 6)
        {
            throw new ArgumentException($"'{name}' has more parameters than registers carry");
        }

        if (_functions.Count >= Most)
        {
            throw new InvalidOperationException($"more than {Most} functions of the host");
        }

        if (!_functions.TryAdd(name, new Definition(parameters, result, body)))
        {
            throw new ArgumentException($"'{name}' is there already", nameof(name));
        }

        return this;
    }

    private sealed record Definition(Type[] Parameters, Type Result, Func<HostCall, Task?> Body);
}
