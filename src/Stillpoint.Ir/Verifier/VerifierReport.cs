// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Ir.Verifier;

/// <summary>Collects broken rules as diagnostics, up to a limit.</summary>
internal sealed class VerifierReport(Module module, List<Diagnostic> diagnostics)
{
    /// <summary>Most diagnostics of one verification.</summary>
    public const int MaxDiagnostics = 1000;

    /// <summary>Whether the limit is reached; nothing more is taken then.</summary>
    public bool IsFull => diagnostics.Count >= MaxDiagnostics;

    /// <summary>What was reported.</summary>
    public List<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Reports a rule.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="subject">What breaks it, as text.</param>
    /// <param name="offset">Byte offset in the module's source, or -1.</param>
    /// <param name="context">Where it is, for when there is no source; or null.</param>
    public void Add(VerifierRule rule, string subject, int offset = -1, string? context = null)
    {
        if (!IsFull)
        {
            diagnostics.Add(new Diagnostic(
                $"{subject}: {VerifierRules.Statement(rule)}",
                module.Source,
                module.Source is null ? -1 : offset,
                VerifierRules.Id(rule),
                context));
        }
    }

    /// <summary>Reports a rule that an instruction breaks.</summary>
    public void Add(VerifierRule rule, Function function, InstId inst, string? detail = null)
    {
        if (!IsFull)
        {
            string text = InstructionText.Of(function, inst);
            Add(
                rule,
                detail is null ? text : $"{text}: {detail}",
                function.SourceOffsets[inst],
                InstructionText.Place(function, inst));
        }
    }
}
