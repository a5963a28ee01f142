// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Interpreter.Linking;

/// <summary>Reads <c>llvm.global_ctors</c> and <c>llvm.global_dtors</c>.</summary>
/// <remarks>Source: LLVM Language Reference, "Intrinsic Global Variables".</remarks>
internal static class InitializationTable
{
    /// <summary>Addresses of the functions in the order to call them; equal priorities keep the order of the text.</summary>
    internal static List<ulong> Read(LinkedProgram program, string name, bool reverse)
    {
        List<(ulong Priority, int Position, ulong Function)> entries = [];
        Module module = program.Module;
        if (module.TryGetGlobal(name, out GlobalId table) && !module.Globals[table].Initializer.IsNone)
        {
            foreach (ConstantId element in module.Constants.Elements(module.Globals[table].Initializer))
            {
                ReadOnlySpan<ConstantId> fields = module.Constants.Elements(element);
                if (fields.Length >= 2)
                {
                    ulong priority = (ulong)program.Evaluator.Scalar(fields[0]);
                    ulong function = (ulong)program.Evaluator.Scalar(fields[1]);
                    entries.Add((priority, entries.Count, function));
                }
            }
        }

        entries.Sort();
        if (reverse)
        {
            entries.Reverse();
        }

        return entries.ConvertAll(static entry => entry.Function).FindAll(static function => function != 0);
    }
}
