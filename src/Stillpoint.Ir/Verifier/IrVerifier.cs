// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Ir.Verifier;

/// <summary>
/// Checks that IR is well-formed. The rules are those of docs/ir.md; <see cref="VerifierRules"/> states them.
/// </summary>
/// <remarks>
/// Takes time about linear in the size of the module, never recurses on its structure, and never throws for a module
/// that the reader returned or whose ids are in range.
/// </remarks>
public static class IrVerifier
{
    /// <summary>
    /// Instructions from which on functions are verified by several threads: below, starting them costs more.
    /// </summary>
    private const int ParallelInstructions = 20_000;

    /// <summary>Checks a module with everything in it.</summary>
    /// <returns>
    /// What is wrong, in the order types, globals, functions, up to 1,000 diagnostics; empty for a well-formed module.
    /// With a place in the text when the module was read, else with the place in words.
    /// </returns>
    /// <remarks>The module must not change meanwhile. Uses the thread pool for large modules.</remarks>
    public static IReadOnlyList<Diagnostic> Verify(Module module)
    {
        ArgumentNullException.ThrowIfNull(module);
        VerifierReport report = new(module, []);
        InstructionTyping typing = new(module);
        new TypeVerifier(module, typing.Facts, report).Verify();
        ConstantFaults faults = new ConstantVerifier(module).Verify();
        new GlobalVerifier(module, typing, faults, report).Verify();
        VerifyBodies(module, faults.Any ? faults : null, report);
        foreach (int constant in faults.Unreported)
        {
            string text = TypeText.Of(module, module.Constants[new ConstantId(constant)].Type);
            report.Add(faults[constant], $"a constant of type {text}");
        }

        return report.Diagnostics;
    }

    /// <summary>Checks the body of one function, given that the module around it is well-formed.</summary>
    /// <param name="function">The function.</param>
    /// <param name="diagnostics">Where what is wrong is added, up to 1,000 in all.</param>
    /// <remarks>Free-threaded over different functions, each with a list of its own.</remarks>
    public static void Verify(Function function, List<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(diagnostics);
        new FunctionVerifier(function.Module, null).Verify(function, new VerifierReport(function.Module, diagnostics));
    }

    private static void VerifyBodies(Module module, ConstantFaults? faults, VerifierReport report)
    {
        List<Function> bodies = [];
        int instructions = 0;
        foreach (ref GlobalRow row in module.Globals.Rows)
        {
            if (row.Body is not null)
            {
                bodies.Add(row.Body);
                instructions += row.Body.InstCount;
            }
        }

        int workers = Math.Min(Environment.ProcessorCount, bodies.Count);
        if (workers > 1 && instructions >= ParallelInstructions)
        {
            VerifyInParallel(module, bodies, faults, workers, report);
            return;
        }

        FunctionVerifier verifier = new(module, faults);
        foreach (Function body in bodies)
        {
            verifier.Verify(body, report);
            if (report.IsFull)
            {
                return;
            }
        }
    }

    private static void VerifyInParallel(
        Module module, List<Function> bodies, ConstantFaults? faults, int workers, VerifierReport report)
    {
        // Lists are put in the order of the functions afterwards, so the result does not depend on timing.
        var found = new List<Diagnostic>?[bodies.Count];
        // No function is begun once there are enough diagnostics: all before it are begun, so the first ones are known.
        int next = -1;
        int total = 0;
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ =>
        {
            FunctionVerifier verifier = new(module, faults);
            VerifierReport local = new(module, []);
            while (Volatile.Read(ref total) < VerifierReport.MaxDiagnostics)
            {
                int i = Interlocked.Increment(ref next);
                if (i >= bodies.Count)
                {
                    break;
                }

                verifier.Verify(bodies[i], local);
                if (local.Diagnostics.Count != 0)
                {
                    Interlocked.Add(ref total, local.Diagnostics.Count);
                    found[i] = local.Diagnostics;
                    local = new VerifierReport(module, []);
                }
            }
        });

        foreach (List<Diagnostic>? list in found)
        {
            if (list is not null)
            {
                int room = VerifierReport.MaxDiagnostics - report.Diagnostics.Count;
                report.Diagnostics.AddRange(list[..Math.Min(list.Count, room)]);
            }
        }
    }
}
