// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Verifier;

namespace Stillpoint.Ir.Builder;

/// <summary>
/// An instruction, constant or global that <see cref="IRBuilder"/> was asked for breaks a rule of the IR.
/// </summary>
/// <remarks>
/// The message names it with the types of its operands, and the rule:
/// <c>add i32 %a, i64 %b: both operands have the same type [V45]</c>. Nothing was added to the function or module.
/// </remarks>
public sealed class IrTypeException : Exception
{
    /// <summary>Makes an exception without a rule.</summary>
    public IrTypeException()
    {
    }

    /// <summary>Makes an exception without a rule.</summary>
    public IrTypeException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without a rule.</summary>
    public IrTypeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal IrTypeException(VerifierRule rule, string subject)
        : base($"{subject}: {VerifierRules.Statement(rule)} [{VerifierRules.Id(rule)}]") => Rule = rule;

    /// <summary>The rule that is broken.</summary>
    public VerifierRule Rule { get; }
}
