// SPDX-License-Identifier: MIT
// What native code gets of managed objects: copies, for the time of a call. The calls that make them and take them back are put
// around native ones when bases are known (FindBases); here the functions are declared, so that a program is linked with them.
using System;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Lowering;

/// <summary>The functions of the runtime that lend managed objects to native code.</summary>
public static class NativeObjects
{
    /// <summary>
    /// <c>ptr (ptr variable, ptr place)</c>: makes a copy of the object that a variable leads to; gives what the pointer into it
    /// that the other variable has corresponds to in the copy.
    /// </summary>
    public const string Lend = "stillpoint.lend";

    /// <summary><c>void (ptr variable)</c>: ends what was made for the variable; changes go to the object.</summary>
    public const string TakeBack = "stillpoint.take_back";

    /// <summary>Declares them in a module that can make objects.</summary>
    public static void Declare(Module module)
    {
        ArgumentNullException.ThrowIfNull(module);
        if (!MakesObjects(module)) return;
        IRBuilder builder = new(module);
        if (!module.TryGetGlobal(Lend, out _)) builder.DeclareFunction(Lend, TypeId.Ptr, [TypeId.Ptr, TypeId.Ptr]);
        if (!module.TryGetGlobal(TakeBack, out _)) builder.DeclareFunction(TakeBack, TypeId.Void, [TypeId.Ptr]);
    }

    private static bool MakesObjects(Module module) =>
        module.TryGetGlobal("stillpoint.new", out _) || module.TryGetGlobal("stillpoint.new_array", out _)
        || module.TryGetGlobal("stillpoint.weak.new", out _);
}
