// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;

namespace Stillpoint;

/// <summary>A function of the guest, in one isolate.</summary>
/// <remarks>Thread-safe; each call is a fiber of its own.</remarks>
public sealed class Function
{
    private static readonly MethodInfo PackMethod =
        typeof(Signature).GetMethod(nameof(Signature.Pack), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly MethodInfo InvokeMethod =
        typeof(Function).GetMethod(nameof(Invoke), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private static readonly MethodInfo InvokeVoidMethod =
        typeof(Function).GetMethod(nameof(InvokeVoid), BindingFlags.NonPublic | BindingFlags.Instance)!;

    internal Function(Isolate isolate, string name, int number, Signature signature)
    {
        Isolate = isolate;
        Name = name;
        Number = number;
        Signature = signature;
        if (signature.Refusal() is { } refusal)
        {
            throw new ArgumentException($"'{name}' cannot be called: {refusal}");
        }
    }

    /// <summary>Where it runs.</summary>
    public Isolate Isolate { get; }

    /// <summary>Its name in the module.</summary>
    public string Name { get; }

    internal int Number { get; }

    internal Signature Signature { get; }

    /// <summary>Makes a fiber that calls the function; <see cref="Fiber.RunAsync"/> runs it.</summary>
    /// <param name="arguments">
    /// One for each parameter, of the type that stands for the guest's: integers of the same size (bool for i1), float, double,
    /// nint for pointers.
    /// </param>
    /// <exception cref="ArgumentException">Number or types are wrong.</exception>
    /// <exception cref="ObjectDisposedException">The isolate is disposed.</exception>
    public Fiber Start(params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        Signature.RequireParameters(arguments, Name);
        return Isolate.Start(new GuestCall(this, [.. arguments.Select(Signature.Pack)]));
    }

    /// <summary>
    /// Makes a delegate that calls the function and waits for it. It throws <see cref="GuestTrapException"/> if the fiber ends
    /// otherwise than by returning.
    /// </summary>
    /// <typeparam name="TDelegate">A delegate type with the function's signature, such as <c>Func&lt;long, long&gt;</c>.</typeparam>
    /// <exception cref="ArgumentException">The signature is another one.</exception>
    public TDelegate Bind<TDelegate>()
        where TDelegate : Delegate
    {
        MethodInfo invoke = typeof(TDelegate).GetMethod("Invoke")!;
        ParameterInfo[] parameters = invoke.GetParameters();
        Signature.Require([.. parameters.Select(static one => one.ParameterType)], invoke.ReturnType, Name);
        ParameterExpression[] names = [.. parameters.Select(static one => Expression.Parameter(one.ParameterType))];
        NewArrayExpression words = Expression.NewArrayInit(
            typeof(ulong), names.Select(static name => Expression.Call(PackMethod, Expression.Convert(name, typeof(object)))));
        MethodInfo method = invoke.ReturnType == typeof(void) ? InvokeVoidMethod : InvokeMethod.MakeGenericMethod(invoke.ReturnType);
        return Expression.Lambda<TDelegate>(Expression.Call(Expression.Constant(this), method, words), names).Compile();
    }

    private T Invoke<T>(ulong[] arguments)
        where T : unmanaged
    {
        GuestCall call = new(this, arguments);
        RunToEnd(call);
        return call.GetResult<T>();
    }

    private void InvokeVoid(ulong[] arguments) => RunToEnd(new GuestCall(this, arguments));

    private void RunToEnd(GuestCall call)
    {
        Fiber fiber = Isolate.Start(call);
        FiberResult result = fiber.Run();
        while (result.IsResumable)
        {
            // It gave control back of its own accord, and nobody else is to have it.
            result = fiber.Run();
        }

        if (result.Status != FiberStatus.Completed)
        {
            throw new GuestTrapException(Name, result);
        }
    }
}

/// <summary>A guest function did not return.</summary>
public sealed class GuestTrapException : Exception
{
    internal GuestTrapException(string function, FiberResult result)
        : base(result.Trap?.ToString() ?? $"'{function}' ended with {result.Status}") => Result = result;

    /// <summary>How it ended.</summary>
    public FiberResult Result { get; }
}
