// SPDX-License-Identifier: MIT
using Stillpoint.Ir.Modules;

namespace Stillpoint.CodeGen;

/// <summary>Compiles functions of one module, one at a time. One thread uses it at a time.</summary>
public interface IFunctionCompiler
{
    /// <summary>Compiles a function that the module defines.</summary>
    /// <exception cref="CompileException">A construct in it cannot be compiled.</exception>
    CompiledFunction Compile(GlobalId function);
}
