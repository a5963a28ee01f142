// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Modules;

namespace Stillpoint.CodeGen;

/// <summary>Compiles functions of one module, one at a time. One thread uses it at a time.</summary>
public interface IFunctionCompiler
{
    /// <summary>Compiles a function that the module defines.</summary>
    /// <exception cref="CompileException">A construct in it cannot be compiled.</exception>
    CompiledFunction Compile(GlobalId function);
}

/// <summary>What a compiler may ask about the linked program that its code will be part of. Thread-safe.</summary>
public interface ILinkage
{
    /// <summary>
    /// Address of a global as data; of a function, what a function pointer to it holds. 0 for a weak one that is missing.
    /// </summary>
    ulong AddressOf(GlobalId global);

    /// <summary>What an alias stands for, if that is a global itself; other globals stand for themselves.</summary>
    GlobalId Resolve(GlobalId global);

    /// <summary>Whether it is a function of the program, which has an entry slot.</summary>
    bool HasEntrySlot(GlobalId global);

    /// <summary>Whether relative relocations reach it.</summary>
    bool IsNear(GlobalId global);

    /// <summary>
    /// Whether C# does the function itself (exit, abort and the like): it is called through the host call stub, with its
    /// address in r11, or through the native call stub, which finds out.
    /// </summary>
    bool IsHostFunction(GlobalId global);

    /// <summary>Offset of a thread-local variable from the context's thread-local base, or -1.</summary>
    long ThreadLocalOffset(GlobalId global);
}

/// <summary>A function cannot be compiled.</summary>
/// <param name="function">Its name.</param>
/// <param name="reason">Which construct, in words.</param>
public sealed class CompileException(string function, string reason) : Exception($"{function}: {reason}")
{
    /// <summary>Name of the function.</summary>
    public string Function { get; } = function;

    /// <summary>The construct, in words.</summary>
    public string Reason { get; } = reason;
}
